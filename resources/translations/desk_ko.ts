<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ActivityChooser</name>
    <message>
        <source>Follow the clock</source>
        <translation>시간에 맞춰 자동 선택</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>직접 선택함</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>진행 중</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n건 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Check-in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Find a delegate: name, delegation or badge number</source>
        <translation>대표 찾기: 이름, 대표단, 명찰 번호</translation>
    </message>
    <message>
        <source>Scanning works wherever the cursor is.</source>
        <translation>커서 위치와 상관없이 스캔됩니다.</translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation>최근 스캔</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>마지막 취소</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Scan a badge: green means saved. The next scan replaces the answer, nothing needs a click.</source>
        <translation>명찰을 스캔하세요. 초록색은 저장됨을 뜻합니다. 다음 스캔이 결과를 바꾸며 클릭할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>No badge? Type a name; Enter chooses, Enter again checks in. Or click a name still to come.</source>
        <translation>명찰이 없으면 이름을 입력하세요. Enter로 선택하고 한 번 더 누르면 체크인됩니다. 아직 오지 않은 이름을 클릭해도 됩니다.</translation>
    </message>
    <message>
        <source>F9 and F10 press the buttons of an answer. F4 chooses the activity.</source>
        <translation>F9와 F10은 결과의 버튼을 누르고, F4는 활동을 선택합니다.</translation>
    </message>
    <message>
        <source>Ctrl Z takes back the last check-in, up to fifty of them.</source>
        <translation>Ctrl Z로 마지막 체크인을 취소합니다. 최대 50번까지 됩니다.</translation>
    </message>
    <message>
        <source>Click a count (Here, Left, Excused, Unknown) to see its names.</source>
        <translation>인원수(현재, 퇴장, 사유 불참, 미확인)를 클릭하면 이름이 나옵니다.</translation>
    </message>
    <message>
        <source>Ctrl N adds somebody who is not on the list.</source>
        <translation>Ctrl N으로 명단에 없는 사람을 추가합니다.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>아무도 없습니다.</translation>
    </message>
    <message>
        <source>Is {activity} the right activity?</source>
        <translation>{activity}, 맞는 활동인가요?</translation>
    </message>
    <message numerus="yes">
        <source>%n scans in a row did not fit it.</source>
        <translation>
            <numerusform>연속 %n번의 스캔이 이 활동과 맞지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>다른 곳에 저장</translation>
    </message>
    <message>
        <source>A copy was saved in {folder}.</source>
        <translation>사본을 {folder}에 저장했습니다.</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>취소함: {name}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Read the note</source>
        <translation>메모 확인</translation>
    </message>
    <message>
        <source>Already over</source>
        <translation>이미 종료됨</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>체크인 완료</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>다시 입장</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>체크아웃 완료</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>이미 체크인됨</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>다시 스캔</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>알 수 없는 명찰</translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation>교체된 명찰</translation>
    </message>
    <message>
        <source>Withdrawn badge</source>
        <translation>회수된 명찰</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>명단에 없음</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>아직 시작 전</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>정원 초과</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>체크인되지 않음</translation>
    </message>
    <message>
        <source>Nothing changed. They may go in.</source>
        <translation>바뀐 것은 없습니다. 들어가도 됩니다.</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>기록하지 않음</translation>
    </message>
    <message>
        <source>This laptop is checking nobody in</source>
        <translation>이 노트북은 지금 체크인할 수 없습니다</translation>
    </message>
    <message>
        <source>{here} of {expected}</source>
        <translation>{expected}명 중 {here}명</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>이 사람이 아님</translation>
    </message>
    <message>
        <source>Undo the {time} check-in</source>
        <translation>{time} 체크인 취소</translation>
    </message>
    <message>
        <source>Move them to {group}</source>
        <translation>{group}로 옮기기</translation>
    </message>
    <message>
        <source>Change to what is on now</source>
        <translation>지금 진행 중인 활동으로 변경</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>다른 곳에 저장</translation>
    </message>
    <message>
        <source>Print the new badge again</source>
        <translation>새 명찰 다시 인쇄</translation>
    </message>
    <message>
        <source>Let them in here</source>
        <translation>여기서 입장시키기</translation>
    </message>
    <message>
        <source>Same person: check in</source>
        <translation>본인 확인: 체크인</translation>
    </message>
    <message>
        <source>Done, don’t show again today</source>
        <translation>처리함, 오늘은 다시 보지 않기</translation>
    </message>
    <message>
        <source>Show at the next scan</source>
        <translation>다음 스캔 때 다시 보기</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>다시 저장해 보기</translation>
    </message>
    <message>
        <source>Delegates never see this</source>
        <translation>대표에게는 보이지 않습니다</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>조</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>명찰 없음</translation>
    </message>
    <message>
        <source>Number ends {digits}</source>
        <translation>끝자리 {digits}</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>{when} 인쇄됨</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>식사</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>이동 지원</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>비자</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>귀빈</translation>
    </message>
    <message>
        <source>{desk} ({name})</source>
        <translation>{desk}({name})</translation>
    </message>
    <message>
        <source>First scan {time} at {place}</source>
        <translation>첫 스캔 {time}, {place}</translation>
    </message>
    <message>
        <source>{ago}. If the face is different, keep the badge.</source>
        <translation>{ago}. 얼굴이 다르면 명찰을 보관하세요.</translation>
    </message>
    <message>
        <source>The scanner read</source>
        <translation>스캐너가 읽은 번호</translation>
    </message>
    <message>
        <source>Not read cleanly. Hold the badge flat, scan once more.</source>
        <translation>제대로 읽지 못했습니다. 명찰을 펴서 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Scratched or wet? Type the 12 digits, or find them by name.</source>
        <translation>긁히거나 젖었나요? 12자리 번호를 입력하거나 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Two people have this number.</source>
        <translation>두 사람이 같은 번호를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Find them by name, then give one a new badge.</source>
        <translation>이름으로 찾은 뒤 한 사람에게 새 명찰을 주세요.</translation>
    </message>
    <message>
        <source>This number does not belong to this event.</source>
        <translation>이 행사의 번호가 아닙니다.</translation>
    </message>
    <message>
        <source>Look for a second badge, or ask their name and find them.</source>
        <translation>다른 명찰이 있는지 보거나, 이름을 물어 찾아 주세요.</translation>
    </message>
    <message>
        <source>Ask for the new badge.</source>
        <translation>새 명찰을 보여 달라고 하세요.</translation>
    </message>
    <message>
        <source>Ask for the new badge, number ending {digits}.</source>
        <translation>끝자리 {digits}인 새 명찰을 보여 달라고 하세요.</translation>
    </message>
    <message>
        <source>This one was replaced on {day} at {time}: {reason}.</source>
        <translation>이 명찰은 {day} {time}에 교체되었습니다: {reason}.</translation>
    </message>
    <message>
        <source>This one was replaced on {day} at {time}.</source>
        <translation>이 명찰은 {day} {time}에 교체되었습니다.</translation>
    </message>
    <message>
        <source>It was withdrawn on {day} at {time}.</source>
        <translation>{day} {time}에 회수되었습니다.</translation>
    </message>
    <message>
        <source>Keep this badge. Ask the coordinator.</source>
        <translation>명찰을 보관하고 담당자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This desk checks in {activity}.</source>
        <translation>이 데스크는 {activity} 체크인 중입니다.</translation>
    </message>
    <message>
        <source>They are not expected here now.</source>
        <translation>지금 이곳의 참가 대상이 아닙니다.</translation>
    </message>
    <message>
        <source>{group}: send them to {room}.</source>
        <translation>{group}: {room}으로 안내하세요.</translation>
    </message>
    <message>
        <source>Send them to {activity}.</source>
        <translation>{activity}(으)로 안내하세요.</translation>
    </message>
    <message>
        <source>{activity} was over at {time}.</source>
        <translation>{activity}은(는) {time}에 끝났습니다.</translation>
    </message>
    <message>
        <source>{activity} opens at {time}.</source>
        <translation>{activity} 체크인은 {time}에 시작됩니다.</translation>
    </message>
    <message>
        <source>Nothing is on for them now.</source>
        <translation>지금 이 사람의 일정이 없습니다.</translation>
    </message>
    <message>
        <source>On now: {activity}.</source>
        <translation>지금 진행 중: {activity}.</translation>
    </message>
    <message>
        <source>All {count} places are taken.</source>
        <translation>{count}석이 모두 찼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>With them it would be %n too many.</source>
        <translation>
            <numerusform>이 사람까지 %n명이 초과됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or send them to {activity}.</source>
        <translation>또는 {activity}(으)로 안내하세요.</translation>
    </message>
    <message>
        <source>Cancelled by {name}, {time}.</source>
        <translation>{name} 님이 {time}에 취소했습니다.</translation>
    </message>
    <message>
        <source>Cancelled {time}.</source>
        <translation>{time}에 취소되었습니다.</translation>
    </message>
    <message>
        <source>The list says that they do not take part.</source>
        <translation>명단에 불참으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Ask the coordinator before you let them in.</source>
        <translation>입장시키기 전에 담당자에게 문의하세요.</translation>
    </message>
    <message>
        <source>**Send people to {desk}.**</source>
        <translation>**{desk}(으)로 안내하세요.**</translation>
    </message>
    <message>
        <source>**Write names on paper.** Check them in later.</source>
        <translation>**이름을 종이에 적고** 나중에 체크인하세요.</translation>
    </message>
    <message>
        <source>Scan **{name}** again afterwards: not recorded.</source>
        <translation>나중에 **{name}** 님을 다시 스캔하세요. 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Scan **{code}** again afterwards: not recorded.</source>
        <translation>나중에 **{code}** 번을 다시 스캔하세요. 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Check them in again afterwards: not recorded.</source>
        <translation>나중에 다시 체크인하세요. 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save to a USB stick.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우거나 USB에 저장하세요.</translation>
    </message>
    <message>
        <source>Another program holds the event file. Close it, then try again.</source>
        <translation>다른 프로그램이 행사 파일을 쓰고 있습니다. 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The event file cannot be written to. Save it to another place.</source>
        <translation>행사 파일에 쓸 수 없습니다. 다른 곳에 저장하세요.</translation>
    </message>
    <message>
        <source>The disk refuses. Try again, or save to another place.</source>
        <translation>디스크에 쓸 수 없습니다. 다시 시도하거나 다른 곳에 저장하세요.</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>아직 활동이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is on</source>
        <translation>진행 중인 활동 없음</translation>
    </message>
    <message>
        <source>The programme is over.</source>
        <translation>일정이 모두 끝났습니다.</translation>
    </message>
    <message>
        <source>Next: {time} {activity}</source>
        <translation>다음: {time} {activity}</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>스캔 준비됨</translation>
    </message>
    <message>
        <source>Then press Enter.</source>
        <translation>입력 후 Enter를 누르세요.</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>Add the first activity, then people can be checked in.</source>
        <translation>첫 활동을 추가하면 체크인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>활동 추가</translation>
    </message>
    <message>
        <source>Nothing is on now</source>
        <translation>지금은 일정이 없습니다</translation>
    </message>
    <message>
        <source>Choose an activity</source>
        <translation>활동 선택</translation>
    </message>
    <message>
        <source>Hold the badge 10–20 cm in front of the scanner.</source>
        <translation>명찰을 스캐너 앞 10–20 cm에 대 주세요.</translation>
    </message>
    <message>
        <source>No scanner? Type the badge number and press Enter.</source>
        <translation>스캐너가 없나요? 명찰 번호를 입력하고 Enter를 누르세요.</translation>
    </message>
    <message>
        <source>of {count} in {group}</source>
        <translation>/ {count}명 ({group})</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}명</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>체크인</translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>%n명 모두 도착</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>사유 불참</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>No one is on this list yet</source>
        <translation>아직 명단에 아무도 없습니다</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>대표 추가</translation>
    </message>
    <message>
        <source>Still to come · {count}</source>
        <translation>아직 오지 않은 대표 · {count}</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>이름 보기</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Take back: {name} checked out</source>
        <translation>취소: {name} 체크아웃</translation>
    </message>
    <message>
        <source>Take back: {name} checked in</source>
        <translation>취소: {name} 체크인</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>“{text}”와 맞는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Enter again: check in {name}</source>
        <translation>Enter를 한 번 더: {name} 체크인</translation>
    </message>
    <message>
        <source>Enter: choose {name}</source>
        <translation>Enter: {name} 선택</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>아직 감지 안 됨</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>스캐너 준비됨</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>아직 스캔 없음</translation>
    </message>
    <message>
        <source>Plug the scanner in and scan any badge. Typing the number works as well.</source>
        <translation>스캐너를 연결하고 아무 명찰이나 스캔하세요. 번호를 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>아직 백업이 없습니다.</translation>
    </message>
    <message>
        <source>The last backup was made at {time}.</source>
        <translation>마지막 백업: {time}.</translation>
    </message>
    <message>
        <source>One is made every ten minutes while the event is open.</source>
        <translation>행사가 열려 있는 동안 10분마다 백업합니다.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is already a file {name} here.</source>
        <translation>{name} 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>다른 이름을 쓰거나 그 파일을 옮기세요.</translation>
    </message>
    <message>
        <source>The event {name} could not be made in {folder}.</source>
        <translation>{folder}에 행사 {name}을(를) 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>폴더에 쓸 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>There is no event file {path}.</source>
        <translation>행사 파일 {path}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>{name} is not a Companion event.</source>
        <translation>{name}은(는) Companion 행사 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Open a file that ends with .companion.</source>
        <translation>.companion으로 끝나는 파일을 여세요.</translation>
    </message>
    <message>
        <source>This file is from a newer Companion.</source>
        <translation>더 새로운 Companion에서 만든 파일입니다.</translation>
    </message>
    <message>
        <source>Update this laptop, or open it on the other one.</source>
        <translation>이 노트북을 업데이트하거나 다른 노트북에서 여세요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Make room on this laptop, then scan again.</source>
        <translation>이 노트북의 공간을 비우고 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Another program holds the event file.</source>
        <translation>다른 프로그램이 행사 파일을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>그 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The event file cannot be written to.</source>
        <translation>행사 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open it there.</source>
        <translation>자신의 폴더에 복사해서 여세요.</translation>
    </message>
    <message>
        <source>The event file is damaged.</source>
        <translation>행사 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The event file {name} is damaged.</source>
        <translation>행사 파일 {name}이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <source>Open the newest backup.</source>
        <translation>가장 최근 백업을 여세요.</translation>
    </message>
    <message>
        <source>The event file could not be written.</source>
        <translation>행사 파일을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>디스크를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}.</source>
        <translation>{folder}에 백업을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that the place exists and has room.</source>
        <translation>그 위치가 있고 공간이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>{name} has no event in it.</source>
        <translation>{name}에 행사가 없습니다.</translation>
    </message>
    <message>
        <source>Open another file.</source>
        <translation>다른 파일을 여세요.</translation>
    </message>
    <message>
        <source>This event could not be opened.</source>
        <translation>이 행사를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>한 번 더 시도하세요.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>이미 취소된 것입니다.</translation>
    </message>
    <message>
        <source>Nothing else needs to be done.</source>
        <translation>더 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The event needs a title.</source>
        <translation>행사 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>Type the title as it should stand on badges.</source>
        <translation>명찰에 인쇄될 제목을 입력하세요.</translation>
    </message>
    <message>
        <source>The event ends ({end}) before it starts ({start}).</source>
        <translation>종료일({end})이 시작일({start})보다 빠릅니다.</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation>두 날짜를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>{zone} 시간대는 없습니다.</translation>
    </message>
    <message>
        <source>Write it like Asia/Seoul, Asia/Shanghai or Europe/Berlin.</source>
        <translation>Asia/Seoul, Asia/Shanghai, Europe/Berlin처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The event could not be made.</source>
        <translation>행사를 만들지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>NewEventScreen</name>
    <message>
        <source>New event</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Delegates and the programme come next; both can be read from Excel.</source>
        <translation>다음으로 대표와 일정을 추가합니다. 둘 다 Excel에서 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>중국어 제목</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Languages on paper</source>
        <translation>인쇄 언어</translation>
    </message>
    <message>
        <source>As it should stand on badges</source>
        <translation>명찰에 인쇄될 제목</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>비워 둬도 됩니다</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>행사 만들기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Only the title and the days are needed; everything can be changed later.</source>
        <translation>제목과 기간만 있으면 됩니다. 나머지는 나중에 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>All times of the event are shown in its time zone, wherever the laptop is.</source>
        <translation>노트북이 어디 있든 행사 시간은 행사의 시간대로 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Check-in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>점호</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>수료증</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A sample: its clock says {time}. Nothing can break.</source>
        <translation>샘플입니다. 샘플의 시각은 {time}이며 마음껏 써 봐도 됩니다.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>백업했습니다.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>백업하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check-in goes on.</source>
        <translation>체크인은 계속됩니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>For this laptop. Every change counts at once.</source>
        <translation>이 노트북의 설정입니다. 바꾸면 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>How it looks and sounds</source>
        <translation>화면과 소리</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>이 데스크</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Also with Ctrl + and Ctrl −.</source>
        <translation>Ctrl + 와 Ctrl − 로도 바꿉니다.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>미끄러지거나 흐려지는 효과를 없앱니다.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>At the left end they are off.</source>
        <translation>왼쪽 끝이면 꺼집니다.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>데스크 이름</translation>
    </message>
    <message>
        <source>Stands beside every scan made here.</source>
        <translation>여기서 한 모든 스캔 옆에 표시됩니다.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Also stands beside every scan.</source>
        <translation>마찬가지로 모든 스캔 옆에 표시됩니다.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>For badges, certificates and lists.</source>
        <translation>명찰, 수료증, 명단에 씁니다.</translation>
    </message>
    <message>
        <source>Fonts for rare names</source>
        <translation>희귀 글자 글꼴</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>One is made every ten minutes.</source>
        <translation>10분마다 백업합니다.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Open another event</source>
        <translation>다른 행사 열기</translation>
    </message>
    <message>
        <source>Language, theme and text size change at once, also while people are being checked in.</source>
        <translation>언어, 테마, 글자 크기는 체크인 중에도 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>The name of the desk and who works there are kept with every scan.</source>
        <translation>데스크 이름과 담당자는 모든 스캔과 함께 저장됩니다.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>This desk is called {name} now.</source>
        <translation>이 데스크의 이름은 이제 {name}입니다.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Check in, count, print. Works without internet.</source>
        <translation>체크인, 인원 확인, 인쇄. 인터넷 없이 됩니다.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Name, days, delegate list</source>
        <translation>이름, 기간, 대표 명단</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>행사 파일 열기</translation>
    </message>
    <message>
        <source>From this laptop or a USB stick</source>
        <translation>이 노트북이나 USB에서</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>샘플 행사 써 보기</translation>
    </message>
    <message>
        <source>17 delegates, nothing to break</source>
        <translation>대표 17명, 마음껏 써 보세요</translation>
    </message>
    <message>
        <source>Names and scans stay on the laptops of this event. Nothing is sent to the internet.</source>
        <translation>이름과 스캔은 이 행사의 노트북에만 남습니다. 인터넷으로 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Enter goes on with the event on the card.</source>
        <translation>Enter를 누르면 카드의 행사를 이어서 엽니다.</translation>
    </message>
    <message>
        <source>New event asks for a title and the days; the delegate list comes after it.</source>
        <translation>새 행사는 제목과 기간만 묻습니다. 대표 명단은 그다음입니다.</translation>
    </message>
    <message>
        <source>An event is one file. Copy it to a stick to have it elsewhere.</source>
        <translation>행사는 파일 하나입니다. USB에 복사해 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>The sample event is for trying things out: everything works, nothing can break.</source>
        <translation>샘플 행사는 연습용입니다. 모든 기능이 되고 망가질 것이 없습니다.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Running now · day {day} of {days}</source>
        <translation>진행 중 · {days}일 중 {day}일째</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>대표</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} from {count} delegations</source>
        <translation>{count}개 대표단 {people}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>샘플 행사</translation>
    </message>
    <message>
        <source>A study visit in Seoul, five days</source>
        <translation>서울 연수, 5일간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Day 3 of 5</source>
        <translation>5일 중 3일째</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>써 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What was scanned after {time} may be missing in its copy.</source>
        <translation>사본에는 {time} 이후의 스캔이 없을 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the copy from {time}</source>
        <translation>{time} 사본 열기</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Group {name}</source>
        <translation>{name}조</translation>
    </message>
    <message>
        <source>Bus {number}</source>
        <translation>버스 {number}</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>{number}번 데스크</translation>
    </message>
</context>
</TS>

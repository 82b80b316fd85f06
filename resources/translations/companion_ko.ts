<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ActivityChooser</name>
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
    <name>ActivityList</name>
    <message>
        <source>Now</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Follow the clock</source>
        <translation>시간에 맞춰 자동 선택</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>현장 방문</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>의식</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>식사</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Type what people call it.</source>
        <translation>평소 부르는 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>날짜를 선택하세요.</translation>
    </message>
    <message>
        <source>Write it like 09:30.</source>
        <translation>09:30처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>시작보다 먼저 끝납니다</translation>
    </message>
    <message>
        <source>Write it like 1.5.</source>
        <translation>1.5처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Minutes, 0 to 240.</source>
        <translation>0~240분으로 적으세요.</translation>
    </message>
    <message>
        <source>A number, or empty.</source>
        <translation>숫자를 쓰거나 비워 두세요.</translation>
    </message>
</context>
<context>
    <name>ActivitySide</name>
    <message>
        <source>%1 of %2 expected</source>
        <translation>%2명 중 %1명 예정</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>새 활동</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>활동 수정</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>활동 추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>제목(영어)</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>제목(중국어)</translation>
    </message>
    <message>
        <source>Title, Korean</source>
        <translation>제목(한국어)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Late after, min</source>
        <translation>지각 유예(분)</translation>
    </message>
    <message>
        <source>Early before, min</source>
        <translation>조퇴 유예(분)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Counts for the certificate</source>
        <translation>수료증에 반영</translation>
    </message>
    <message>
        <source>Everyone must attend</source>
        <translation>전원 필수 참석</translation>
    </message>
    <message>
        <source>Scan people out, too</source>
        <translation>퇴장 때도 스캔</translation>
    </message>
    <message>
        <source>Print the badge at check-in</source>
        <translation>체크인 때 명찰 인쇄</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>참석 대상</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>체크인 지점</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Take it out of the programme</source>
        <translation>일정에서 빼기</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>진행 중, %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>예정</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n expected</source>
        <translation>
            <numerusform>%1, %n명 예정</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>진행: %1</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>정원 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, %1 h. Attended = %2</source>
        <translation>반영, %1시간. 출석 기준: %2</translation>
    </message>
    <message>
        <source>Yes, %1 h, must attend. Attended = %2</source>
        <translation>반영, %1시간, 필수 참석. 출석 기준: %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>반영 안 함</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>미도착</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>빠진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody came yet.</source>
        <translation>아직 아무도 오지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n명 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Open check-in</source>
        <translation>체크인 열기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>종이 명단</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>지정된 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>일부 인원</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1조</translation>
    </message>
</context>
<context>
    <name>AttendanceLines</name>
    <message>
        <source>Corrected by {who}: {reason}</source>
        <translation>{who} 정정: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>정정: {reason}</translation>
    </message>
    <message>
        <source>From the paper list</source>
        <translation>종이 명단에서</translation>
    </message>
    <message>
        <source>Moved from {activity}</source>
        <translation>“{activity}”에서 옮김</translation>
    </message>
    <message>
        <source>Left early at {time}</source>
        <translation>{time} 먼저 나감</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Choose the paper at the left. The large badge is the very page that will be printed.</source>
        <translation>왼쪽에서 용지를 고르세요. 큰 명찰이 실제로 인쇄될 모습입니다.</translation>
    </message>
    <message>
        <source>An amber chip says how many badges do not fit; press it to see them.</source>
        <translation>주황색 표시는 들어가지 않는 명찰 수입니다. 누르면 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Sheet already used? Start at a later label. Print off the mark? Shift it by tenths of a millimetre.</source>
        <translation>쓰던 라벨지라면 뒤쪽 라벨부터 시작하세요. 위치가 어긋나면 0.1 mm씩 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF 저장…</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>시험 페이지</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>More papers, own size…</source>
        <translation>다른 용지, 직접 지정…</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>인쇄 대상</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>디자인</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>시작 라벨</translation>
    </message>
    <message>
        <source>Shift in mm, right and down</source>
        <translation>오른쪽·아래 이동(mm)</translation>
    </message>
    <message>
        <source>Shift to the right in millimetres</source>
        <translation>오른쪽으로 이동(mm)</translation>
    </message>
    <message>
        <source>Shift down in millimetres</source>
        <translation>아래로 이동(mm)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Outlines and a rule on plain paper, to be held against a sheet.</source>
        <translation>일반 용지에 윤곽과 자를 인쇄해 라벨 용지와 맞춰 봅니다.</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>아직 대표가 없습니다</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>대표 추가</translation>
    </message>
    <message numerus="yes">
        <source>Print %n badges</source>
        <translation>
            <numerusform>명찰 %n장 인쇄</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the PDF and print it from there.</source>
        <translation>이 노트북에 설정된 프린터가 없습니다. PDF로 저장해서 인쇄하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Everyone · %n</source>
        <translation>
            <numerusform>전원 · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not printed yet · %n</source>
        <translation>
            <numerusform>인쇄 전 · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen ones · %n</source>
        <translation>
            <numerusform>선택한 대표 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>선택한 대표 없음</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>아직 쪽이 없습니다</translation>
    </message>
    <message>
        <source>%1. Print at 100 %, never “fit to page”.</source>
        <translation>%1. 100%로 인쇄하세요. “페이지에 맞춤”은 쓰지 마세요.</translation>
    </message>
    <message>
        <source>The test page is with the printer.</source>
        <translation>시험 페이지를 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Save badges as PDF</source>
        <translation>명찰을 PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n badges cannot be made</source>
        <translation>
            <numerusform>명찰 %n장을 만들 수 없습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the other %n</source>
        <translation>
            <numerusform>나머지 %n장 인쇄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the other %n</source>
        <translation>
            <numerusform>나머지 %n장 저장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges printed</source>
        <translation>
            <numerusform>명찰 %n장을 인쇄했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges saved in %1</source>
        <translation>
            <numerusform>명찰 %n장을 저장했습니다: %1</numerusform>
        </translation>
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
    <name>BatchCard</name>
    <message>
        <source>All papers of the batch (Ctrl B)</source>
        <translation>이번 인쇄의 모든 장 (Ctrl B)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>They came out</source>
        <translation>나왔음</translation>
    </message>
    <message>
        <source>Print them again</source>
        <translation>다시 인쇄</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>on label</source>
        <translation>시작 라벨</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>End the batch</source>
        <translation>인쇄 끝내기</translation>
    </message>
    <message>
        <source>The first free label of the sheet in the printer</source>
        <translation>프린터에 있는 용지의 첫 빈 라벨</translation>
    </message>
    <message numerus="yes">
        <source>%n printed</source>
        <translation>
            <numerusform>%n장 인쇄됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n장 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have printed</source>
        <translation>
            <numerusform>%n장은 인쇄됐을 수 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not print</source>
        <translation>
            <numerusform>%n장 인쇄 안 됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Print from no. {place} on</source>
        <translation>{place}번부터 인쇄</translation>
    </message>
    <message>
        <source>Nothing is being printed</source>
        <translation>인쇄 중인 것이 없음</translation>
    </message>
    <message>
        <source>Printed {done} of {all}</source>
        <translation>{all}장 중 {done}장 인쇄</translation>
    </message>
    <message>
        <source>Paused at {done} of {all}</source>
        <translation>{all}장 중 {done}장에서 멈춤</translation>
    </message>
    <message>
        <source>Another window of Companion prints it.</source>
        <translation>Companion의 다른 창에서 인쇄합니다.</translation>
    </message>
    <message>
        <source>Look at the printer, then say which.</source>
        <translation>프린터를 확인한 뒤 고르세요.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>1분도 안 남음</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>약 %n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>기다림</translation>
    </message>
    <message>
        <source>With the printer</source>
        <translation>프린터에 있음</translation>
    </message>
    <message>
        <source>May have printed</source>
        <translation>인쇄됐을 수 있음</translation>
    </message>
    <message>
        <source>Did not print</source>
        <translation>인쇄 안 됨</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message numerus="yes">
        <source>The last %n certificates</source>
        <translation>
            <numerusform>최근 수료증 %n장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n badges</source>
        <translation>
            <numerusform>최근 명찰 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed as a batch yet.</source>
        <translation>아직 인쇄한 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Buses</name>
    <message>
        <source>Take it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Captain</source>
        <translation>인솔자</translation>
    </message>
    <message>
        <source>Captain’s phone</source>
        <translation>인솔자 전화</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>조장</translation>
    </message>
    <message>
        <source>Leader’s phone</source>
        <translation>조장 전화</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>단장</translation>
    </message>
    <message>
        <source>Phone of the head</source>
        <translation>단장 전화</translation>
    </message>
    <message>
        <source>Name, as in the lists</source>
        <translation>이름 (명단과 같게)</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>중국어 이름</translation>
    </message>
    <message>
        <source>Name in Korean</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Interpreter’s phone</source>
        <translation>통역 전화</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석 수</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>차량 번호</translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>대기 장소</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>모이는 곳</translation>
    </message>
</context>
<context>
    <name>BusesScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n석</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buses</source>
        <translation>
            <numerusform>버스 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n개 조</numerusform>
        </translation>
    </message>
    <message>
        <source>No bus</source>
        <translation>버스 없음</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>조 없음</translation>
    </message>
    <message>
        <source>{count} of {seats}</source>
        <translation>{count} / {seats}</translation>
    </message>
    <message>
        <source>the first {number} are listed</source>
        <translation>처음 {number}명만 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n명 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>Captain {who}</source>
        <translation>인솔자 {who}</translation>
    </message>
    <message>
        <source>Leader {who}</source>
        <translation>조장 {who}</translation>
    </message>
    <message>
        <source>{delegation} does not fit in one piece and is split.</source>
        <translation>{delegation}은(는) 한 차에 다 탈 수 없어 나누었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No seat is left for %n people.</source>
        <translation>
            <numerusform>%n명은 자리가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>기다리는 사람이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a seat now.</source>
        <translation>
            <numerusform>%n명의 자리를 정했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are moved.</source>
        <translation>
            <numerusform>%n명을 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation>%1을(를) 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>It is as before.</source>
        <translation>이전 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Change… (F2)</source>
        <translation>바꾸기… (F2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n명 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>New bus</source>
        <translation>새 버스</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 조</translation>
    </message>
    <message>
        <source>Buses and groups</source>
        <translation>버스와 조</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>버스</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>조</translation>
    </message>
    <message>
        <source>No buses yet</source>
        <translation>아직 버스가 없습니다</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>아직 조가 없습니다</translation>
    </message>
    <message>
        <source>Add a bus</source>
        <translation>버스 추가</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>조 추가</translation>
    </message>
    <message>
        <source>Once there are some, they are filled by delegation.</source>
        <translation>추가하면 대표단별로 배정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>배정</translation>
    </message>
    <message>
        <source>Fill by delegation</source>
        <translation>대표단별 배정</translation>
    </message>
    <message>
        <source>Arrows go through people and columns, Space ticks, Ctrl Space ticks the whole delegation.</source>
        <translation>화살표로 사람과 열을 옮겨 다니고, Space로 선택, Ctrl Space로 대표단 전체를 선택합니다.</translation>
    </message>
    <message>
        <source>Alt ← and Alt → move the ticked people, Alt 1 to Alt 9 to that column, Alt 0 to none.</source>
        <translation>Alt ←, Alt →로 선택한 사람을 옮기고, Alt 1~9는 그 열로, Alt 0은 배정을 없앱니다.</translation>
    </message>
    <message>
        <source>F9 lists where they can go; with the mouse, drag them.</source>
        <translation>F9는 옮길 수 있는 곳을 보여 줍니다. 마우스로 끌어도 됩니다.</translation>
    </message>
    <message>
        <source>F8 gives everybody without a seat one: delegations stay together where they fit.</source>
        <translation>F8은 자리 없는 사람을 배정합니다. 대표단은 되도록 함께 탑니다.</translation>
    </message>
    <message>
        <source>F2 changes a bus: captain, telephone, seats, plate, place, names. Ctrl N adds one.</source>
        <translation>F2로 버스를 바꿉니다: 인솔자, 전화, 좌석, 차량 번호, 장소, 이름. Ctrl N으로 추가합니다.</translation>
    </message>
    <message>
        <source>More people than seats are shown in amber and never refused. Ctrl Z takes each act back.</source>
        <translation>자리보다 많으면 호박색으로 알리지만 막지는 않습니다. Ctrl Z로 하나씩 되돌립니다.</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>버스</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>조</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>옮기기…</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl Space the whole delegation. Alt ← → moves, Alt 1–9 to that column.</source>
        <translation>Space 선택, Ctrl Space 대표단 전체. Alt ← →로 옮기고 Alt 1–9는 그 열로.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>켜는 중…</translation>
    </message>
    <message>
        <source>Also reading phone screens</source>
        <translation>휴대폰 화면도 인식</translation>
    </message>
    <message>
        <source>Covered, or too dark</source>
        <translation>가려졌거나 너무 어두움</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>카메라가 없음</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>다른 프로그램이 사용 중</translation>
    </message>
    <message>
        <source>Not allowed to use it</source>
        <translation>사용 권한 없음</translation>
    </message>
    <message>
        <source>Gives no picture</source>
        <translation>화면이 나오지 않음</translation>
    </message>
    <message>
        <source>Cannot be used here</source>
        <translation>여기서는 쓸 수 없음</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>It is off. F8 switches it on.</source>
        <translation>꺼져 있습니다. F8을 누르면 켜집니다.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>켜는 중입니다.</translation>
    </message>
    <message>
        <source>Hold a badge or a phone in front of it. F8 switches it off.</source>
        <translation>명찰이나 휴대폰을 카메라 앞에 대세요. F8을 누르면 꺼집니다.</translation>
    </message>
    <message>
        <source>{name} sees nothing. Open its shutter, or make more light. Scanning goes on.</source>
        <translation>{name}에 아무것도 보이지 않습니다. 렌즈 덮개를 열거나 불을 더 밝히세요. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>This computer has no camera. Plug one in and it is used at once. Scanning goes on.</source>
        <translation>이 컴퓨터에는 카메라가 없습니다. 꽂으면 바로 사용됩니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. It is used again as soon as it is back. Scanning goes on.</source>
        <translation>{name}이(가) 연결되어 있지 않습니다. 다시 꽂으면 바로 사용됩니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>Another program uses {name}. Close that program and the picture comes by itself. Scanning goes on.</source>
        <translation>다른 프로그램이 {name}을(를) 사용하고 있습니다. 그 프로그램을 닫으면 화면이 저절로 나옵니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>This computer does not let Companion use the camera. Allow it in the system's settings for privacy. Scanning goes on.</source>
        <translation>이 컴퓨터가 Companion의 카메라 사용을 막고 있습니다. 시스템의 개인정보 보호 설정에서 허용하세요. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>{name} gives no picture. Another program may be using it, or its cable is loose. It is tried again every three seconds. Scanning goes on.</source>
        <translation>{name}에서 화면이 나오지 않습니다. 다른 프로그램이 쓰고 있거나 케이블이 헐거울 수 있습니다. 3초마다 다시 시도합니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>The camera cannot be used on this computer. Scanning goes on.</source>
        <translation>이 컴퓨터에서는 카메라를 쓸 수 없습니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>카메라 설정</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>카메라에 보이는 것</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>코드 읽기</translation>
    </message>
    <message>
        <source>Read codes at the desk</source>
        <translation>체크인 데스크에서 코드 읽기</translation>
    </message>
    <message>
        <source>F8 switches it on and off there.</source>
        <translation>데스크에서 F8로 켜고 끕니다.</translation>
    </message>
    <message>
        <source>The one that looks at whoever comes.</source>
        <translation>오는 사람을 향한 카메라입니다.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드 종류</translation>
    </message>
    <message>
        <source>More kinds take more time for each picture.</source>
        <translation>종류가 많을수록 화면마다 시간이 더 걸립니다.</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR and barcodes</source>
        <translation>QR과 바코드</translation>
    </message>
    <message>
        <source>Pictures are looked at and forgotten. None is kept.</source>
        <translation>화면은 보기만 하고 바로 지웁니다. 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>가장 먼저 찾은 카메라</translation>
    </message>
    <message>
        <source>Read {code}</source>
        <translation>읽음: {code}</translation>
    </message>
    <message>
        <source>It can be used. Nothing was recorded here.</source>
        <translation>사용할 수 있습니다. 여기서는 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Hold a badge in front of it</source>
        <translation>명찰을 카메라 앞에 대세요</translation>
    </message>
    <message>
        <source>About as far away as a hand reaches, so that the code is sharp.</source>
        <translation>코드가 또렷하게 보이도록 팔 길이쯤 떨어뜨리세요.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Band by role</source>
        <translation>역할별 띠 색</translation>
    </message>
    <message>
        <source>Width of the card</source>
        <translation>카드 너비</translation>
    </message>
    <message>
        <source>Height of the card</source>
        <translation>카드 높이</translation>
    </message>
    <message>
        <source>What is on it grows with it</source>
        <translation>내용도 함께 크기 조절</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>안전 영역</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>도련</translation>
    </message>
    <message>
        <source>As the front</source>
        <translation>앞면과 같게</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>접는 선</translation>
    </message>
    <message>
        <source>Turned over</source>
        <translation>뒤집기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒷면</translation>
    </message>
    <message>
        <source>Not folded</source>
        <translation>접지 않음</translation>
    </message>
    <message>
        <source>Back below, fold across</source>
        <translation>뒷면이 아래, 가로로 접기</translation>
    </message>
    <message>
        <source>Back beside, fold along</source>
        <translation>뒷면이 옆, 세로로 접기</translation>
    </message>
    <message>
        <source>Over the long edge</source>
        <translation>긴 쪽으로</translation>
    </message>
    <message>
        <source>Over the short edge</source>
        <translation>짧은 쪽으로</translation>
    </message>
    <message>
        <source>Take the back away</source>
        <translation>뒷면 없애기</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비워 두기</translation>
    </message>
</context>
<context>
    <name>CeremonyScreen</name>
    <message>
        <source>Ceremony</source>
        <translation>수여식</translation>
    </message>
    <message>
        <source>Space notes that the certificate was handed over and calls the next person.</source>
        <translation>스페이스를 누르면 수여한 것으로 적고 다음 사람을 부릅니다.</translation>
    </message>
    <message>
        <source>Scanning a badge or a certificate notes it too; the certificate of somebody else is asked about.</source>
        <translation>명찰이나 수료증을 스캔해도 적힙니다. 다른 사람의 수료증이면 먼저 묻습니다.</translation>
    </message>
    <message>
        <source>The arrows look ahead without noting anything; the hall does not see it.</source>
        <translation>화살표로 미리 봅니다. 아무것도 적지 않으며 행사장 화면에는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Whoever comes out of order is found with Ctrl F, or by their place: type it and press Enter.</source>
        <translation>순서와 다르게 나온 사람은 Ctrl F로 찾거나, 번호를 입력하고 Enter를 누르세요.</translation>
    </message>
    <message>
        <source>The order is kept in the event, so another desk can go on at any moment.</source>
        <translation>순서는 행사 파일에 남으므로 다른 데스크가 언제든 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>After the end, the list says whose certificate is to be sent.</source>
        <translation>끝난 뒤에는 누구의 수료증을 보내야 하는지 목록에 나옵니다.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Handed over, next person</source>
        <translation>수여하고 다음 사람</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Hold back with a reason</source>
        <translation>사유를 적고 보류</translation>
    </message>
    <message>
        <source>Who receives it for them</source>
        <translation>대신 받는 사람</translation>
    </message>
    <message>
        <source>Look ahead or back</source>
        <translation>앞뒤 사람 보기</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>How the name is said, note</source>
        <translation>이름 읽는 법과 메모</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Call everybody or not</source>
        <translation>모두 부를지 정하기</translation>
    </message>
    <message>
        <source>Move to a place</source>
        <translation>번호로 옮기기</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>위아래로 옮기기</translation>
    </message>
    <message>
        <source>End the ceremony</source>
        <translation>수여식 끝내기</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>목록 인쇄</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>두 번째 화면</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>수료증</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Order on stage</source>
        <translation>호명 순서</translation>
    </message>
    <message>
        <source>Drag, or Alt ↑ and Alt ↓, to change the order. F8 moves to a place.</source>
        <translation>끌거나 Alt ↑, Alt ↓로 순서를 바꿉니다. F8은 번호로 옮깁니다.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>%1 님께 수여</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Nobody has a certificate yet</source>
        <translation>아직 수료증을 받을 사람이 없습니다</translation>
    </message>
    <message>
        <source>Give one on the Certificates screen, or call everybody (F7).</source>
        <translation>수료증 화면에서 수여하거나 모두 부르세요(F7).</translation>
    </message>
    <message>
        <source>Save the list… (Ctrl S)</source>
        <translation>목록 저장…(Ctrl S)</translation>
    </message>
    <message>
        <source>Print the list (Ctrl P)</source>
        <translation>목록 인쇄(Ctrl P)</translation>
    </message>
    <message>
        <source>Go on (F9)</source>
        <translation>계속하기(F9)</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were not handed over.</source>
        <translation>
            <numerusform>수여하지 못한 수료증이 %n장 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>남은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Call only who earned one</source>
        <translation>받을 사람만 부르기</translation>
    </message>
    <message>
        <source>Call the others too</source>
        <translation>나머지도 부르기</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>행사장 화면</translation>
    </message>
    <message>
        <source>Hall: on</source>
        <translation>행사장 화면: 켬</translation>
    </message>
    <message>
        <source>Hall: off</source>
        <translation>행사장 화면: 끔</translation>
    </message>
    <message>
        <source>Shows whose turn it is, and who is next, on the second screen.</source>
        <translation>두 번째 화면에 지금 차례와 다음 사람을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Hold back the certificate of %1?</source>
        <translation>%1 님의 수료증을 보류할까요?</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>자리에 없음</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>나중에 나옴</translation>
    </message>
    <message>
        <source>Something on it is wrong</source>
        <translation>수료증에 잘못된 내용</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>수료증을 찾지 못함</translation>
    </message>
    <message>
        <source>Who receives it for %1?</source>
        <translation>%1 님 대신 누가 받나요?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Leave the name empty if they receive it themselves.</source>
        <translation>본인이 받으면 이름을 비워 두세요.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>사유(비워 둘 수 있음)</translation>
    </message>
    <message>
        <source>How is %1 said?</source>
        <translation>%1 님의 이름은 어떻게 읽나요?</translation>
    </message>
    <message>
        <source>Only the announcer sees this. It stays with the person, in the event.</source>
        <translation>사회자만 봅니다. 이 사람의 정보로 행사에 남습니다.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>읽는 법</translation>
    </message>
    <message>
        <source>Note to the announcer</source>
        <translation>사회자에게 남기는 메모</translation>
    </message>
    <message>
        <source>Move %1 to which place?</source>
        <translation>%1 님을 몇 번째로 옮길까요?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Place, from 1 to %1</source>
        <translation>번호, 1부터 %1까지</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CertificateDesignScreen</name>
    <message>
        <source>Certificate design</source>
        <translation>수료증 디자인</translation>
    </message>
    <message>
        <source>Back to the certificates</source>
        <translation>수료증으로 돌아가기</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>디자인</translation>
    </message>
    <message>
        <source>Previous certificate</source>
        <translation>이전 수료증</translation>
    </message>
    <message>
        <source>Next certificate</source>
        <translation>다음 수료증</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>Languages on the paper: their own and English, or these</source>
        <translation>수료증 언어: 본인 언어와 영어, 또는 선택한 언어</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>선택한 것이 없습니다</translation>
    </message>
    <message>
        <source>Click something on the card or in the layers to change it here.</source>
        <translation>카드나 레이어에서 하나를 누르면 여기서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Draw something new with the tools above the card.</source>
        <translation>카드 위의 도구로 새로 그릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Whatever you see is what will be printed. It is kept by itself.</source>
        <translation>보이는 그대로 인쇄되며 자동으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Size, fold and bleed…</source>
        <translation>크기, 접는 선, 도련…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>CertificateList</name>
    <message>
        <source>Lift</source>
        <translation>결정 취소</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>수여…</translation>
    </message>
    <message>
        <source>Hold back…</source>
        <translation>보류…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>보류…</translation>
    </message>
</context>
<context>
    <name>CertificateTools</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>History of this certificate</source>
        <translation>이 수료증의 이력</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>수료증 대장</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>수료증 확인</translation>
    </message>
    <message>
        <source>Signatures and seal</source>
        <translation>서명과 직인</translation>
    </message>
    <message>
        <source>List activities on a second page</source>
        <translation>둘째 쪽에 일정 나열</translation>
    </message>
    <message>
        <source>Save a PDF for each person</source>
        <translation>사람마다 PDF 저장</translation>
    </message>
    <message>
        <source>Save the page that checks them</source>
        <translation>확인 페이지 저장</translation>
    </message>
    <message>
        <source>History of this certificate…</source>
        <translation>이 수료증의 내역…</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>수료증 대장…</translation>
    </message>
    <message>
        <source>Check a certificate…</source>
        <translation>수료증 확인…</translation>
    </message>
    <message>
        <source>Signatures and seal…</source>
        <translation>서명과 직인…</translation>
    </message>
    <message>
        <source>Save a PDF for each person…</source>
        <translation>사람마다 PDF 저장…</translation>
    </message>
    <message>
        <source>Save the page that checks them…</source>
        <translation>확인 페이지 저장…</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>수료증 폴더</translation>
    </message>
    <message>
        <source>Save the page that checks certificates</source>
        <translation>수료증 확인 페이지 저장</translation>
    </message>
    <message>
        <source>Check certificates</source>
        <translation>수료증 확인</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n certificates issued again</source>
        <translation>
            <numerusform>수료증 %n장을 다시 발급했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifier saved in %1. Fingerprint of its key: %2</source>
        <translation>확인 페이지를 %1에 저장했습니다. 키 지문: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>%1에 파일 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n장 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates sent to the printer</source>
        <translation>
            <numerusform>수료증 %n장을 프린터로 보냈습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates saved in %1</source>
        <translation>
            <numerusform>수료증 %n장을 %1에 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New rule: %n earned</source>
        <translation>
            <numerusform>새 기준: %n명 수료</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate %1 of %2 is void</source>
        <translation>%2 님의 수료증 %1 무효 처리됨</translation>
    </message>
    <message>
        <source>Signatures and seal are kept</source>
        <translation>서명과 직인을 저장했습니다</translation>
    </message>
    <message>
        <source>A second page lists the activities attended</source>
        <translation>둘째 쪽에 참석한 일정이 나열됩니다</translation>
    </message>
    <message>
        <source>Certificates have one page</source>
        <translation>수료증은 한 쪽입니다</translation>
    </message>
    <message>
        <source>%1 gets a certificate</source>
        <translation>%1 님에게 수료증을 수여합니다</translation>
    </message>
    <message>
        <source>The certificate of %1 is held back</source>
        <translation>%1 님의 수료증을 보류했습니다</translation>
    </message>
    <message>
        <source>The rule decides about %1 again</source>
        <translation>%1 님은 다시 기준에 따릅니다</translation>
    </message>
    <message>
        <source>The rule from before is in force again</source>
        <translation>이전 기준으로 되돌렸습니다</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 stands again</source>
        <translation>%2 님의 수료증 %1이(가) 다시 유효합니다</translation>
    </message>
    <message>
        <source>Undone: signatures and seal</source>
        <translation>취소됨: 서명과 직인</translation>
    </message>
    <message>
        <source>Undone: the decision about %1</source>
        <translation>취소됨: %1 님에 대한 결정</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>발급: %1</translation>
    </message>
    <message>
        <source>Issued again: %1, in place of %2</source>
        <translation>재발급: %1, %2 대체</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>무효: %1</translation>
    </message>
    <message>
        <source>Given by decision</source>
        <translation>결정으로 수여</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Decision lifted: the rule speaks</source>
        <translation>결정 해제: 기준에 따름</translation>
    </message>
    <message>
        <source>native name</source>
        <translation>원어 이름</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>void, replaced by %1</source>
        <translation>무효, %1(으)로 대체</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>무효: %1</translation>
    </message>
    <message>
        <source>not earned any more</source>
        <translation>더 이상 수료 기준에 맞지 않음</translation>
    </message>
    <message>
        <source>one of two that stand</source>
        <translation>함께 유효한 두 장 중 하나</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>유효</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Certificates</source>
        <translation>수료증</translation>
    </message>
    <message>
        <source>The list says who earned a certificate and why. Point at a reason to read it in full.</source>
        <translation>누가 왜 수료했는지 보여 줍니다. 이유에 마우스를 올리면 전체 내용이 나옵니다.</translation>
    </message>
    <message>
        <source>“Rule” shows what another share would change before you keep it.</source>
        <translation>“기준”에서 비율을 바꾸면 결과를 미리 보고 적용할 수 있습니다.</translation>
    </message>
    <message>
        <source>“Give…” and “Hold back…” decide against the rule; the reason stays in the report.</source>
        <translation>“수여…”와 “보류…”는 기준과 다르게 결정하는 것으로, 사유가 보고서에 남습니다.</translation>
    </message>
    <message>
        <source>Space presses the button of a row, the arrows walk through the list.</source>
        <translation>스페이스 키로 그 줄의 버튼을 누르고, 화살표 키로 명단을 이동합니다.</translation>
    </message>
    <message>
        <source>Issuing gives each certificate its number and a code that can be checked without internet.</source>
        <translation>발급하면 수료증마다 번호와, 인터넷 없이 확인되는 코드가 붙습니다.</translation>
    </message>
    <message>
        <source>Ctrl P prints, Ctrl S saves, Ctrl Shift D shows other designs, Ctrl R the register.</source>
        <translation>Ctrl P는 인쇄, Ctrl S는 저장, Ctrl Shift D는 다른 디자인, Ctrl R은 대장입니다.</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>발급하고 인쇄</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>PDF 하나로 저장</translation>
    </message>
    <message>
        <source>Earlier or later on stage</source>
        <translation>단상 순서 앞으로 · 뒤로</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>수여식</translation>
    </message>
    <message>
        <source>Another design…</source>
        <translation>다른 디자인…</translation>
    </message>
    <message>
        <source>Change the design</source>
        <translation>디자인 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>수료증</translation>
    </message>
    <message>
        <source>Previous certificate</source>
        <translation>이전 수료증</translation>
    </message>
    <message>
        <source>Next certificate</source>
        <translation>다음 수료증</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF 저장…</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>이것만 인쇄</translation>
    </message>
    <message>
        <source>Hand them over on stage: who is next, ticked, held back. F7</source>
        <translation>무대에서 수여하기: 다음 사람, 수여 표시, 보류. F7</translation>
    </message>
    <message>
        <source>Order on stage</source>
        <translation>호명 순서</translation>
    </message>
    <message>
        <source>Drag a row, or move it with Alt ↑ and Alt ↓, to change the order on stage.</source>
        <translation>줄을 끌거나 Alt ↑, Alt ↓로 옮겨 호명 순서를 바꿉니다.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>디자인</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>Languages on the paper: their own and English, or these</source>
        <translation>수료증 언어: 본인 언어와 영어, 또는 선택한 언어</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>아직 대표가 없습니다</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>대표 추가</translation>
    </message>
    <message numerus="yes">
        <source>%n earned</source>
        <translation>
            <numerusform>수료 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>아직 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>수료 불가 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: %1 %</source>
        <translation>기준: %1%</translation>
    </message>
    <message>
        <source>Rule: %1 % of hours</source>
        <translation>기준: 시간의 %1%</translation>
    </message>
    <message>
        <source>Order: on stage</source>
        <translation>순서: 호명</translation>
    </message>
    <message>
        <source>Order: name</source>
        <translation>순서: 이름</translation>
    </message>
    <message>
        <source>Order: city</source>
        <translation>순서: 도시</translation>
    </message>
    <message>
        <source>Order: Korean reading</source>
        <translation>순서: 한글 독음</translation>
    </message>
    <message numerus="yes">
        <source>Issue and print %n</source>
        <translation>
            <numerusform>%n장 발급·인쇄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n</source>
        <translation>
            <numerusform>%n장 인쇄</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the PDF and print it from there.</source>
        <translation>이 노트북에 설정된 프린터가 없습니다. PDF로 저장해서 인쇄하세요.</translation>
    </message>
    <message>
        <source>Nobody has earned one yet.</source>
        <translation>아직 수료한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nearest: %1, %2 %.</source>
        <translation>가장 가까운 사람: %1, %2%.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates no longer say what is known: Ctrl R.</source>
        <translation>
            <numerusform>수료증 %n장이 현재 정보와 다릅니다: Ctrl R.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates stand though they are not earned: Ctrl R.</source>
        <translation>
            <numerusform>기준에 맞지 않는데 유효한 수료증 %n장: Ctrl R.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have two certificates that stand: Ctrl R.</source>
        <translation>
            <numerusform>유효한 수료증이 둘인 사람 %n명: Ctrl R.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the hours, at most %n absences; excused ones count.</source>
        <translation>
            <numerusform>시간의 %1% 이상, 결석 %n회까지. 사유 불참은 출석으로 봅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the hours, at most %n absences, excused or not.</source>
        <translation>
            <numerusform>시간의 %1% 이상, 사유 불참을 포함해 결석 %n회까지.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned with %1 % of the hours; excused absences count.</source>
        <translation>시간의 %1%를 채우면 수료. 사유 불참은 출석으로 봅니다.</translation>
    </message>
    <message>
        <source>Earned with %1 % of the hours; excused absences do not count.</source>
        <translation>시간의 %1%를 채우면 수료. 사유 불참은 출석이 아닙니다.</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>행사 정보 편집…</translation>
    </message>
    <message>
        <source>This certificate cannot be made yet</source>
        <translation>아직 이 수료증을 만들 수 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>번호 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Issuing gives it a number and a code to check.</source>
        <translation>발급하면 번호와 확인 코드가 붙습니다.</translation>
    </message>
    <message>
        <source>Not earned</source>
        <translation>미수료</translation>
    </message>
    <message>
        <source>Give %1 a certificate?</source>
        <translation>%1 님에게 수료증을 수여할까요?</translation>
    </message>
    <message>
        <source>Hold back the certificate of %1?</source>
        <translation>%1 님의 수료증을 보류할까요?</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>수여</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Save certificates as PDF</source>
        <translation>수료증을 PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates cannot be made</source>
        <translation>
            <numerusform>수료증 %n장을 만들 수 없습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the other %n</source>
        <translation>
            <numerusform>나머지 %n장 인쇄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the other %n</source>
        <translation>
            <numerusform>나머지 %n장 저장</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check a certificate</source>
        <translation>수료증 확인</translation>
    </message>
    <message>
        <source>Scan the square code of the paper into this box, paste its text, or choose a PDF.</source>
        <translation>종이의 QR 코드를 이 칸에 스캔하거나 텍스트를 붙여 넣거나 PDF를 선택하세요.</translation>
    </message>
    <message>
        <source>The text of the code</source>
        <translation>코드 텍스트</translation>
    </message>
    <message>
        <source>Choose PDF…</source>
        <translation>PDF 선택…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>확인 결과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>무효 %n장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>유효 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>List of activities of %1</source>
        <translation>%1의 일정 목록</translation>
    </message>
    <message>
        <source>%1 hours, %2 of %3</source>
        <translation>%1시간, %3개 중 %2개</translation>
    </message>
    <message>
        <source>The event took it back; in its place stands %1.</source>
        <translation>행사에서 무효로 했으며 %1(으)로 대체되었습니다.</translation>
    </message>
    <message>
        <source>The event took it back. %1</source>
        <translation>행사에서 무효로 했습니다. %1</translation>
    </message>
    <message>
        <source>It adds up to the signed hours. The list itself is not signed.</source>
        <translation>합계가 서명된 시간과 같습니다. 목록 자체는 서명되지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a PDF with certificates</source>
        <translation>수료증이 있는 PDF 선택</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Check-in</source>
        <translation>체크인</translation>
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
        <source>Whose photo? Scan their badge, or find the person by name first.</source>
        <translation>누구의 사진인가요? 먼저 명찰을 스캔하거나 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>다른 곳에 저장</translation>
    </message>
    <message>
        <source>A copy was saved in {folder}.</source>
        <translation>사본을 {folder}에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>Checkpoints</name>
    <message>
        <source>Where are people counted?</source>
        <translation>어디에서 인원을 확인하나요?</translation>
    </message>
    <message>
        <source>In this order. Whoever is counted at the marked one took part.</source>
        <translation>이 순서대로 확인합니다. 표시한 지점에서 확인되면 참석한 것입니다.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>하나 추가</translation>
    </message>
    <message>
        <source>Use these checkpoints</source>
        <translation>이 지점 적용</translation>
    </message>
    <message numerus="yes">
        <source>%n people were counted at “%1” already, so it stays.</source>
        <translation>
            <numerusform>“%1”에서 이미 %n명을 확인했으므로 남겨 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>One place to count people is needed.</source>
        <translation>확인 지점이 하나는 있어야 합니다.</translation>
    </message>
    <message>
        <source>When it leaves is no time: type it like 15:30.</source>
        <translation>출발 시각이 맞지 않습니다. 15:30처럼 입력하세요.</translation>
    </message>
    <message>
        <source>Give every checkpoint a name in one language.</source>
        <translation>모든 체크인 지점에 한 언어로 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>출발 시각</translation>
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
        <source>Attended</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ changes the order.</source>
        <translation>Alt ↑ ↓로 순서를 바꿉니다.</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message numerus="yes">
        <source>%n activities share a room at one time</source>
        <translation>
            <numerusform>활동 %n개가 같은 시간에 한 방을 씁니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected in two places at once</source>
        <translation>
            <numerusform>%n명이 동시에 두 곳에 가야 합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>What clashes</source>
        <translation>겹치는 일정</translation>
    </message>
    <message>
        <source>Meals, registration and transfers run beside everything else and never clash.</source>
        <translation>식사, 등록, 이동은 다른 일정과 함께 진행되며 겹치는 것으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>In one room: %1</source>
        <translation>같은 방: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected in both</source>
        <translation>
            <numerusform>%n명이 둘 다에 가야 합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>%1: choose a colour</source>
        <translation>%1: 색 선택</translation>
    </message>
    <message>
        <source>Contrast with what lies beneath: %1 to 1</source>
        <translation>바탕과의 대비: %1 대 1</translation>
    </message>
    <message>
        <source>Hard to read: words need a contrast of 4.5 to 1, here it is %1.</source>
        <translation>읽기 어렵습니다. 글자에는 4.5 대 1의 대비가 필요한데 지금은 %1입니다.</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Keep as “%1”</source>
        <translation>“%1”(으)로 보관</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>표시 안 함</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Head of delegation: {who}</source>
        <translation>단장: {who}</translation>
    </message>
    <message>
        <source>Interpreter: {who}</source>
        <translation>통역: {who}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Correct attendance</source>
        <translation>출석 정정</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>참석함</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>참석하지 않음</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>사유 불참</translation>
    </message>
    <message>
        <source>Why? It is kept and shown in the history</source>
        <translation>이유? 기록에 남고 표시됩니다</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>나간 시각</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>온 시각</translation>
    </message>
    <message>
        <source>Empty: they stayed</source>
        <translation>비우면 끝까지 있음</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>정정 저장</translation>
    </message>
    <message>
        <source>Nothing is recorded there.</source>
        <translation>기록이 없습니다.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>left</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>사유 불참</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>another bus</source>
        <translation>다른 버스</translation>
    </message>
    <message>
        <source>corrected by {who}</source>
        <translation>{who} 정정</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>정정됨</translation>
    </message>
    <message>
        <source>moved here from {activity}</source>
        <translation>“{activity}”에서 옮김</translation>
    </message>
    <message>
        <source>moved to {activity}</source>
        <translation>“{activity}”(으)로 옮겨짐</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>DelegateFields</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름(성 제외)</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>원어 이름</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>한글 독음</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>명찰에 쓸 이름</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>이름 읽는 법</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Organisation, native</source>
        <translation>소속(원어)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Delegation, native</source>
        <translation>대표단(원어)</translation>
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
        <source>Bus</source>
        <translation>버스</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>휴대전화</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>비상 연락처</translation>
    </message>
    <message>
        <source>Roommate</source>
        <translation>룸메이트</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>식사</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>이동 지원</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>데스크 메모</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>티켓 코드</translation>
    </message>
</context>
<context>
    <name>DelegatePanel</name>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Badge number %1</source>
        <translation>명찰 번호 %1</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>다시 참가</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>명찰 교체…</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>지금까지 %2회 중 %1회</translation>
    </message>
    <message>
        <source>Roommate: %1</source>
        <translation>룸메이트: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2.</source>
        <translation>%1 님이 %2에 취소했습니다.</translation>
    </message>
    <message>
        <source>Cancelled, %1.</source>
        <translation>%1 취소됨.</translation>
    </message>
    <message>
        <source>No badge is valid. Replace it to give them a new number.</source>
        <translation>유효한 명찰이 없습니다. 교체하면 새 번호가 나옵니다.</translation>
    </message>
    <message>
        <source>Badge %1. %3, %2.</source>
        <translation>%1번째 명찰. %3, %2.</translation>
    </message>
    <message>
        <source>Badge %1, since %2.</source>
        <translation>%1번째 명찰, %2부터.</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>아직 인쇄하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n times, last on %1.</source>
        <translation>
            <numerusform>%n번 인쇄했습니다. 마지막: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1에 인쇄했습니다.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>late</source>
        <translation>지각</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>사유 불참</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>결석</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>New delegate</source>
        <translation>새 대표</translation>
    </message>
    <message>
        <source>Add delegate</source>
        <translation>대표 추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Leader and interpreter of the delegation</source>
        <translation>대표단의 단장과 통역</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>사진…</translation>
    </message>
    <message>
        <source>Check in now</source>
        <translation>지금 체크인</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>정정…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>사유는?</translation>
    </message>
    <message>
        <source>The old number stops working on all desks.</source>
        <translation>이전 번호는 모든 데스크에서 쓸 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>분실</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상</translation>
    </message>
    <message>
        <source>Misspelt</source>
        <translation>이름 오류</translation>
    </message>
    <message>
        <source>Why the badge is replaced</source>
        <translation>교체 사유</translation>
    </message>
    <message>
        <source>Replace and print</source>
        <translation>교체하고 인쇄</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>They are not coming</source>
        <translation>불참 처리</translation>
    </message>
    <message>
        <source>Type the native or the Latin name.</source>
        <translation>원어 이름이나 영문 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>이메일 주소가 아닌 것 같습니다.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>전화번호가 아닌 것 같습니다.</translation>
    </message>
    <message>
        <source>At most %1 lines fit at the desk.</source>
        <translation>데스크에는 %1줄까지 표시됩니다.</translation>
    </message>
    <message>
        <source>At most %1 characters a line fit at the desk.</source>
        <translation>데스크에는 한 줄에 %1자까지 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Delegates</name>
    <message>
        <source>Printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>인쇄 전</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>교체됨</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>회수됨</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>현장 등록</translation>
    </message>
</context>
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>대표단 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people from %1</source>
        <translation>
            <numerusform>%1, %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges printed</source>
        <translation>
            <numerusform>명찰 %n장 인쇄됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n장 교체됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n명 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>아직 대표가 없습니다</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>한 명 추가</translation>
    </message>
    <message>
        <source>The Excel file somebody mailed is a good start.</source>
        <translation>메일로 받은 Excel 명단으로 시작하면 됩니다.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>“%1” 검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>조건에 맞는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Similar names:</source>
        <translation>“%1” 검색 결과가 없습니다. 비슷한 이름:</translation>
    </message>
    <message numerus="yes">
        <source>At the end: %n similar names</source>
        <translation>
            <numerusform>끝에 비슷한 이름 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message numerus="yes">
        <source>%n looked for</source>
        <translation>
            <numerusform>찾는 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>버스</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
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
        <source>Attendance so far</source>
        <translation>지금까지 출석</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>다른 조</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>추가했습니다: %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 님의 참가를 취소했습니다.</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 님이 다시 참가합니다.</translation>
    </message>
    <message>
        <source>The attendance of %1 is corrected.</source>
        <translation>%1의 출석을 정정했습니다.</translation>
    </message>
    <message>
        <source>Written down why %1 was let in.</source>
        <translation>%1 님을 입장시킨 이유를 적었습니다.</translation>
    </message>
    <message>
        <source>%1 has a new badge number. The old one is stopped.</source>
        <translation>%1 님의 명찰 번호가 바뀌었습니다. 이전 번호는 쓸 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in group %1 now.</source>
        <translation>
            <numerusform>%n명의 조를 바꿨습니다: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1.</source>
        <translation>
            <numerusform>%n명을 내보냈습니다: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back in their groups.</source>
        <translation>
            <numerusform>%n명을 원래 조로 되돌렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>추가를 취소했습니다: %1</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>되돌렸습니다: %1</translation>
    </message>
    <message>
        <source>Nobody has the badge %1.</source>
        <translation>%1 명찰을 쓰는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Type a name in any order, in any script, or the last four digits of a badge.</source>
        <translation>이름을 어떤 순서, 어떤 문자로든 입력하거나 명찰 끝 네 자리를 입력하세요.</translation>
    </message>
    <message>
        <source>Arrows move, Space ticks, Ctrl A ticks everybody shown.</source>
        <translation>화살표로 이동, 스페이스로 선택, Ctrl A로 보이는 사람을 모두 선택합니다.</translation>
    </message>
    <message>
        <source>F2 edits, Ctrl N adds, Ctrl P prints; Ctrl G shows the buses, Ctrl D who leads the delegation.</source>
        <translation>F2 편집, Ctrl N 추가, Ctrl P 인쇄. Ctrl G는 버스, Ctrl D는 대표단의 단장을 봅니다.</translation>
    </message>
    <message>
        <source>Replace badge asks one question and stops the old number on all desks.</source>
        <translation>“명찰 교체”는 사유만 묻고 이전 번호를 모든 데스크에서 막습니다.</translation>
    </message>
    <message>
        <source>Scanning a badge here records nothing: it shows whose it is.</source>
        <translation>여기서 명찰을 스캔하면 기록하지 않고 누구 것인지만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Ctrl Z takes back the last change made here.</source>
        <translation>Ctrl Z로 여기서 마지막에 바꾼 것을 취소합니다.</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>대표</translation>
    </message>
    <message>
        <source>Name or badge number</source>
        <translation>이름 또는 명찰 번호</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>조 변경…</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>선택 해제</translation>
    </message>
</context>
<context>
    <name>DelegationStrip</name>
    <message>
        <source>No delegation</source>
        <translation>대표단 없음</translation>
    </message>
    <message>
        <source>Nobody is named who leads or interprets.</source>
        <translation>단장이나 통역이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Leader, interpreter…</source>
        <translation>단장·통역…</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1을(를) 이전 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Drag on the card, or press Space for the usual size</source>
        <translation>카드 위에서 끌거나, 스페이스를 누르면 보통 크기로 들어갑니다</translation>
    </message>
    <message>
        <source>%1 × %2 mm at %3, %4</source>
        <translation>%1 × %2 mm, 위치 %3, %4</translation>
    </message>
</context>
<context>
    <name>DesignDesk</name>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Size, fold and bleed…</source>
        <translation>크기, 접는 선, 도련…</translation>
    </message>
    <message>
        <source>Changed as a design of your own: “%1”</source>
        <translation>내 디자인으로 저장: “%1”</translation>
    </message>
    <message>
        <source>Design saved in %1</source>
        <translation>디자인을 %1에 저장했습니다</translation>
    </message>
    <message>
        <source>“%1” is one of your designs now</source>
        <translation>“%1”을(를) 내 디자인에 넣었습니다</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.pdf)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 선택</translation>
    </message>
    <message>
        <source>Designs (*.json)</source>
        <translation>디자인 (*.json)</translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation>디자인 가져오기</translation>
    </message>
    <message>
        <source>Export this design</source>
        <translation>이 디자인 내보내기</translation>
    </message>
    <message>
        <source>Click something to choose it, drag it, or pull its handles. Ctrl Z takes back every step.</source>
        <translation>눌러서 선택하고, 끌어서 옮기고, 손잡이로 크기를 바꿉니다. Ctrl Z로 한 단계씩 되돌립니다.</translation>
    </message>
    <message>
        <source>Arrows move by 0.5 mm, with Shift 5 mm, with Alt 0.1 mm; with Ctrl they resize.</source>
        <translation>화살표는 0.5 mm, Shift와 함께 5 mm, Alt와 함께 0.1 mm 옮기고, Ctrl과 함께 크기를 바꿉니다.</translation>
    </message>
    <message>
        <source>Tab goes through what is on the card; Shift and click choose more than one.</source>
        <translation>Tab으로 카드의 내용을 차례로 고르고, Shift와 클릭으로 여러 개를 고릅니다.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom, Space and a drag move the paper, Ctrl 0 fits it.</source>
        <translation>Ctrl과 휠로 확대·축소, 스페이스와 끌기로 종이 이동, Ctrl 0으로 맞춥니다.</translation>
    </message>
    <message>
        <source>Drag guides out of the rulers; things snap to them, to edges and to each other.</source>
        <translation>눈금자에서 안내선을 끌어내세요. 안내선, 가장자리, 서로에게 달라붙습니다.</translation>
    </message>
    <message>
        <source>A design that came with the program becomes one of your own with the first change.</source>
        <translation>프로그램에 들어 있는 디자인은 처음 바꿀 때 내 디자인이 됩니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Copy, cut, paste</source>
        <translation>복사, 잘라내기, 붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Rename, or write its words</source>
        <translation>이름 바꾸기 또는 텍스트 편집</translation>
    </message>
    <message>
        <source>One forward, one back</source>
        <translation>한 단계 앞으로, 뒤로</translation>
    </message>
    <message>
        <source>To the front, to the back</source>
        <translation>맨 앞으로, 맨 뒤로</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>디자인</translation>
    </message>
    <message>
        <source>All designs, drawn</source>
        <translation>모든 디자인 보기</translation>
    </message>
</context>
<context>
    <name>DesignProperties</name>
    <message>
        <source>Shows</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>If empty</source>
        <translation>없으면</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄 수</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>테두리</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>굵기</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>모서리</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>대문자</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞추기</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>사진 없을 때</translation>
    </message>
    <message>
        <source>White edge</source>
        <translation>흰 여백</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>면</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>최소 크기</translation>
    </message>
    <message>
        <source>Smallest size on several lines</source>
        <translation>여러 줄일 때 최소 크기</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>최대 줄 수</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>왼쪽에서</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>위에서</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>자간</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>행간</translation>
    </message>
    <message>
        <source>min</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Fields stand in braces, such as {latin}.</source>
        <translation>필드는 {latin}처럼 중괄호로 씁니다.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>아래</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>비워 둠</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Semi-bold</source>
        <translation>약간 굵게</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>그림 전체</translation>
    </message>
    <message>
        <source>Fill the box</source>
        <translation>상자 채우기</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>늘이기</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>둥근 모서리</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>이니셜</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>앞면</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒷면</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>역할별</translation>
    </message>
    <message>
        <source>By role: %1</source>
        <translation>역할별: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>다른 색…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>대상: %1</translation>
    </message>
</context>
<context>
    <name>DesignRuler</name>
    <message>
        <source>Drag a guide out of the ruler. Drag it back to take it away.</source>
        <translation>눈금자에서 안내선을 끌어내세요. 다시 끌어 넣으면 사라집니다.</translation>
    </message>
</context>
<context>
    <name>DesignTools</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>More to draw</source>
        <translation>더 그리기</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>안전 영역</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>도련</translation>
    </message>
    <message>
        <source>Fit the card</source>
        <translation>카드 맞추기</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보이는 것</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>앞면</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒷면</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>카드의 면</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>바탕판</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>사각형</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>타원</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>산등성이</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>본국어 이름</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>둘째 표기</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Delegation, native</source>
        <translation>대표단(본국어)</translation>
    </message>
    <message>
        <source>Delegation, both languages</source>
        <translation>대표단(두 언어)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Organisation, native</source>
        <translation>기관(본국어)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Role, first language</source>
        <translation>역할(첫째 언어)</translation>
    </message>
    <message>
        <source>Role, second language</source>
        <translation>역할(둘째 언어)</translation>
    </message>
    <message>
        <source>Group and bus</source>
        <translation>조와 버스</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>조</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>버스</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>행사 이름</translation>
    </message>
    <message>
        <source>Event name, second language</source>
        <translation>행사 이름(둘째 언어)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Dates, second language</source>
        <translation>날짜(둘째 언어)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>City, second language</source>
        <translation>도시(둘째 언어)</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>도움 안내</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>명찰 코드</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>이니셜</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title, second language</source>
        <translation>제목(둘째 언어)</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>머리말</translation>
    </message>
    <message>
        <source>Statement, one language</source>
        <translation>증명 문구(한 언어)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>증명 문구</translation>
    </message>
    <message>
        <source>Statement, second language</source>
        <translation>증명 문구(둘째 언어)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>발급일</translation>
    </message>
    <message>
        <source>Date of issue, second language</source>
        <translation>발급일(둘째 언어)</translation>
    </message>
    <message>
        <source>First signatory</source>
        <translation>첫째 서명자</translation>
    </message>
    <message>
        <source>Office of the first signatory</source>
        <translation>첫째 서명자 직함</translation>
    </message>
    <message>
        <source>Second signatory</source>
        <translation>둘째 서명자</translation>
    </message>
    <message>
        <source>Office of the second signatory</source>
        <translation>둘째 서명자 직함</translation>
    </message>
    <message>
        <source>Signed code</source>
        <translation>서명된 코드</translation>
    </message>
    <message>
        <source>“Verify”</source>
        <translation>“확인”</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>일련번호</translation>
    </message>
    <message>
        <source>City and date</source>
        <translation>도시와 날짜</translation>
    </message>
    <message>
        <source>“Draft”</source>
        <translation>“초안”</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Place of the seal</source>
        <translation>직인 자리</translation>
    </message>
    <message>
        <source>Long statement</source>
        <translation>긴 증명 문구</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>대표</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>단장</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>연사</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주최 측</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>운영진</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>내빈</translation>
    </message>
    <message>
        <source>Not for: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>Not in this language: %1</source>
        <translation>이 언어 제외: %1</translation>
    </message>
    <message>
        <source>Only in this language: %1</source>
        <translation>이 언어만: %1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>없을 때: %1</translation>
    </message>
    <message>
        <source>Only with: %1</source>
        <translation>있을 때: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>크기 바꾸기</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>고르게 놓기</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>순서 바꾸기</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>카드 변경</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내선</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>접는 선</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>다시 보이기</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>맨 앞으로</translation>
    </message>
    <message>
        <source>One forward</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>To the very back</source>
        <translation>맨 뒤로</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>고르게 놓기</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>세로로</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Size, fold and bleed…</source>
        <translation>크기, 접는 선, 도련…</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>왼쪽 가장자리</translation>
    </message>
    <message>
        <source>Middles across</source>
        <translation>가로 가운데</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>오른쪽 가장자리</translation>
    </message>
    <message>
        <source>Upper edges</source>
        <translation>위쪽 가장자리</translation>
    </message>
    <message>
        <source>Middles down</source>
        <translation>세로 가운데</translation>
    </message>
    <message>
        <source>Lower edges</source>
        <translation>아래쪽 가장자리</translation>
    </message>
    <message>
        <source>Middle of the card, across</source>
        <translation>카드 가운데(가로)</translation>
    </message>
    <message>
        <source>Middle of the card, down</source>
        <translation>카드 가운데(세로)</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>안전 영역</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>도련</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>안내선</translation>
    </message>
    <message>
        <source>Snap to edges and guides</source>
        <translation>가장자리와 안내선에 붙이기</translation>
    </message>
    <message>
        <source>Guide across the middle</source>
        <translation>가운데 가로 안내선</translation>
    </message>
    <message>
        <source>Guide down the middle</source>
        <translation>가운데 세로 안내선</translation>
    </message>
    <message>
        <source>All designs…</source>
        <translation>모든 디자인…</translation>
    </message>
    <message>
        <source>As the paper asks</source>
        <translation>종이에 맞게</translation>
    </message>
    <message>
        <source>Copy of this design</source>
        <translation>이 디자인 복제</translation>
    </message>
    <message>
        <source>Rename this design…</source>
        <translation>디자인 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove this design</source>
        <translation>이 디자인 삭제</translation>
    </message>
    <message>
        <source>Import a design…</source>
        <translation>디자인 가져오기…</translation>
    </message>
    <message>
        <source>Export this design…</source>
        <translation>이 디자인 내보내기…</translation>
    </message>
    <message>
        <source>Choose and move</source>
        <translation>선택하고 옮기기</translation>
    </message>
</context>
<context>
    <name>Designs</name>
    <message>
        <source>Badge designs</source>
        <translation>명찰 디자인</translation>
    </message>
    <message>
        <source>Certificate designs</source>
        <translation>수료증 디자인</translation>
    </message>
    <message>
        <source>Names in any script, the event in one or two languages. Printed as seen here.</source>
        <translation>이름은 어떤 문자든 가능하고 행사 이름은 한두 언어로 들어갑니다. 보이는 그대로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>English, Chinese and Korean, alone or two together. Printed as seen here.</source>
        <translation>영어, 중국어, 한국어를 하나 또는 둘씩 쓸 수 있습니다. 보이는 그대로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>There is nobody yet to show them with.</source>
        <translation>미리 보여 줄 사람이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Arrows and Enter choose. Shown for %1.</source>
        <translation>화살표와 Enter로 고릅니다. 예: %1</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접이식</translation>
    </message>
    <message>
        <source>two sides</source>
        <translation>양면</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>직접 만듦</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Checked in</source>
        <translation>체크인 완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>명단에 없음</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>정원 초과</translation>
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
        <translation>지금 진행 중인 활동이 없습니다</translation>
    </message>
    <message>
        <source>Choose an activity</source>
        <translation>활동 선택</translation>
    </message>
    <message>
        <source>Going out: everybody who is scanned now is checked out.</source>
        <translation>퇴장 모드: 지금 스캔하는 사람은 모두 체크아웃됩니다.</translation>
    </message>
    <message>
        <source>Hold the badge 10–20 cm in front of the scanner.</source>
        <translation>명찰을 스캐너 앞 10–20 cm에 대 주세요.</translation>
    </message>
    <message>
        <source>No scanner? Click a name on the right, or type the badge number.</source>
        <translation>스캐너가 없나요? 오른쪽 이름을 누르거나 명찰 번호를 입력하세요.</translation>
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
    <message numerus="yes">
        <source>and %n not on the list</source>
        <translation>
            <numerusform>명단 외 %n명 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>%n명 모두 도착</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {count} places</source>
        <translation>정원 {here}/{count}명</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>체크인</translation>
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
    <message>
        <source>Badge</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>{when} 인쇄됨</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>메모 확인</translation>
    </message>
    <message>
        <source>Already over</source>
        <translation>이미 종료됨</translation>
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
        <translation>사용 중지된 명찰</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>아직 시작 전</translation>
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
        <translation>기록되지 않음</translation>
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
        <translation>본인이 아님</translation>
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
        <translation>대표에게는 보이지 않음</translation>
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
        <source>No badge</source>
        <translation>명찰 없음</translation>
    </message>
    <message>
        <source>Number ends {digits}</source>
        <translation>끝자리 {digits}</translation>
    </message>
    <message>
        <source>A note for the coordinator. It is hidden while this desk is locked.</source>
        <translation>담당자용 메모가 있습니다. 잠겨 있는 동안에는 볼 수 없습니다.</translation>
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
        <source>{ago}. If the face is different, keep the badge.</source>
        <translation>{ago}. 얼굴이 다르면 명찰을 회수하세요.</translation>
    </message>
    <message>
        <source>If the face is different, keep the badge.</source>
        <translation>얼굴이 다르면 명찰을 회수하세요.</translation>
    </message>
    <message>
        <source>First scan {time} at {place}</source>
        <translation>첫 스캔 {time}, {place}</translation>
    </message>
    <message>
        <source>The scanner read</source>
        <translation>스캐너가 읽은 번호</translation>
    </message>
    <message>
        <source>Not read cleanly. Hold the badge flat, scan once more.</source>
        <translation>제대로 읽지 못했습니다. 명찰을 평평하게 펴고 다시 스캔하세요.</translation>
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
        <translation>다른 명찰이 있는지 보거나, 이름을 물어 찾으세요.</translation>
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
        <translation>{day} {time}에 사용이 중지되었습니다.</translation>
    </message>
    <message>
        <source>Keep this badge. Ask the coordinator.</source>
        <translation>명찰을 회수하고 담당자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This desk checks in {activity}.</source>
        <translation>이 데스크는 {activity} 체크인을 맡고 있습니다.</translation>
    </message>
    <message>
        <source>They are not expected here now.</source>
        <translation>지금 여기에 올 차례가 아닙니다.</translation>
    </message>
    <message>
        <source>{group}: send them to {room}.</source>
        <translation>{group}: {room} 쪽으로 안내하세요.</translation>
    </message>
    <message>
        <source>Send them to {activity}.</source>
        <translation>‘{activity}’ 장소로 안내하세요.</translation>
    </message>
    <message>
        <source>{activity} ended {time}.</source>
        <translation>‘{activity}’ 일정은 {time}에 끝났습니다.</translation>
    </message>
    <message>
        <source>{activity} opens {time}.</source>
        <translation>‘{activity}’ 체크인은 {time}에 시작합니다.</translation>
    </message>
    <message>
        <source>Nothing is on for them now.</source>
        <translation>지금 이 사람의 일정이 없습니다.</translation>
    </message>
    <message>
        <source>On now is {activity}.</source>
        <translation>지금은 {activity}입니다.</translation>
    </message>
    <message>
        <source>All {count} places are taken.</source>
        <translation>{count}석이 모두 찼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>With them it would be %n too many.</source>
        <translation>
            <numerusform>이 사람까지 하면 %n명 초과입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or send them to {activity}.</source>
        <translation>또는 ‘{activity}’ 장소로 안내하세요.</translation>
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
        <translation>**{desk} 쪽으로 안내하세요.**</translation>
    </message>
    <message>
        <source>**Write names on paper.** Check them in later.</source>
        <translation>**이름을 종이에 적고** 나중에 체크인하세요.</translation>
    </message>
    <message>
        <source>Scan **{name}** again afterwards: not recorded.</source>
        <translation>나중에 **{name}** 님을 다시 스캔하세요(기록 안 됨).</translation>
    </message>
    <message>
        <source>Scan **{code}** again afterwards: not recorded.</source>
        <translation>나중에 **{code}** 번을 다시 스캔하세요(기록 안 됨).</translation>
    </message>
    <message>
        <source>Check them in again afterwards: not recorded.</source>
        <translation>나중에 다시 체크인하세요(기록 안 됨).</translation>
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
</context>
<context>
    <name>DeskGuard</name>
    <message>
        <source>Set a PIN first.</source>
        <translation>먼저 PIN을 설정하세요.</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Unlock this desk</source>
        <translation>이 데스크 잠금 해제</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Why they were let in</source>
        <translation>입장시킨 이유</translation>
    </message>
    <message>
        <source>The banner's button</source>
        <translation>알림줄 버튼</translation>
    </message>
    <message>
        <source>The banner's second button</source>
        <translation>알림줄 둘째 버튼</translation>
    </message>
    <message>
        <source>Choose the activity</source>
        <translation>활동 선택</translation>
    </message>
    <message>
        <source>Names behind the counts</source>
        <translation>인원별 명단</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>Status of this laptop</source>
        <translation>이 노트북 상태</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>카메라 켜기/끄기</translation>
    </message>
    <message>
        <source>First button of the answer</source>
        <translation>결과의 첫째 버튼</translation>
    </message>
    <message>
        <source>Second button of the answer</source>
        <translation>결과의 둘째 버튼</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Close, back to ready</source>
        <translation>닫기, 준비 상태로</translation>
    </message>
    <message>
        <source>Replace a badge</source>
        <translation>명찰 교체</translation>
    </message>
    <message>
        <source>Check in a delegation</source>
        <translation>대표단 전체 체크인</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message>
        <source>In or out, next checkpoint</source>
        <translation>입장/퇴장, 다음 지점</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>이 데스크 잠그기</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>소리 켜기/끄기</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Move scans to another activity</source>
        <translation>스캔 기록을 다른 활동으로 옮기기</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>사진 찍기</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>마지막 취소</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>셀프 체크인</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>아침 점검</translation>
    </message>
    <message>
        <source>Paper list to sign</source>
        <translation>서명용 종이 명단</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>두 번째 화면</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>현재 위치</translation>
    </message>
</context>
<context>
    <name>DeskPanels</name>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name in the other script, if wanted</source>
        <translation>다른 문자로 쓴 이름 (선택)</translation>
    </message>
    <message>
        <source>Delegation: city or sending body</source>
        <translation>대표단: 도시 또는 파견 기관</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>명찰 교체</translation>
    </message>
    <message>
        <source>1 to 3 or the arrows choose, Enter does it.</source>
        <translation>1~3 또는 화살표로 고르고 Enter로 실행합니다.</translation>
    </message>
    <message>
        <source>Why were they let in?</source>
        <translation>왜 입장시켰나요?</translation>
    </message>
    <message>
        <source>The report shows it. What stood before is kept.</source>
        <translation>보고서에 표시됩니다. 이전 내용도 보관됩니다.</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>이유 저장</translation>
    </message>
    <message>
        <source>Add as another person</source>
        <translation>다른 사람으로 추가</translation>
    </message>
    <message>
        <source>Add and print</source>
        <translation>추가하고 인쇄</translation>
    </message>
    <message>
        <source>Add and check in</source>
        <translation>추가하고 체크인</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>먼저 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>One box is enough, in any script.</source>
        <translation>한 칸이면 됩니다. 어느 문자든 됩니다.</translation>
    </message>
    <message>
        <source>Badge: {name}. The spelling is ours.</source>
        <translation>명찰: {name}. 로마자는 자동 표기입니다.</translation>
    </message>
    <message>
        <source>Badge: {name}</source>
        <translation>명찰: {name}</translation>
    </message>
    <message>
        <source>There is already {name}.</source>
        <translation>명단에 이미 있습니다: {name}.</translation>
    </message>
    <message>
        <source>Check them in instead</source>
        <translation>이분을 체크인</translation>
    </message>
    <message>
        <source>The badge that ends in {digits} stops working on all desks.</source>
        <translation>끝자리 {digits} 명찰은 모든 데스크에서 쓸 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>They have no valid badge. They get a new one.</source>
        <translation>유효한 명찰이 없습니다. 새로 발급합니다.</translation>
    </message>
    <message>
        <source>Check in a delegation</source>
        <translation>대표단 전체 체크인</translation>
    </message>
    <message>
        <source>Which delegation?</source>
        <translation>어느 대표단인가요?</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n명 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows choose, Enter lists its people.</source>
        <translation>화살표로 고르고 Enter로 명단을 봅니다.</translation>
    </message>
    <message>
        <source>No delegation is called so.</source>
        <translation>그런 이름의 대표단이 없습니다.</translation>
    </message>
    <message>
        <source>Everyone from {delegation}</source>
        <translation>{delegation} 전원</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n people</source>
        <translation>
            <numerusform>%n명 체크인</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Everybody of this delegation is in.</source>
        <translation>이 대표단은 모두 체크인했습니다.</translation>
    </message>
    <message>
        <source>Space takes one of them back. Ctrl Z takes all back.</source>
        <translation>스페이스는 한 명, Ctrl Z는 모두 취소합니다.</translation>
    </message>
    <message>
        <source>Space ticks and unticks. Letters choose another one.</source>
        <translation>스페이스로 선택·해제, 글자를 치면 다른 대표단.</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>사유 불참</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>선택 안 됨</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>시간이 아님</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>이미 체크인됨</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>체크인 안 됨</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>분실</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>훼손</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>이름 오류</translation>
    </message>
    <message>
        <source>let in at the desk</source>
        <translation>데스크에서 입장시킴</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>현장 등록</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Recent scans</source>
        <translation>최근 스캔</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>마지막 취소</translation>
    </message>
    <message>
        <source>Wrong activity? Move scans…</source>
        <translation>활동이 틀렸나요? 기록 옮기기…</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Arrows, Space: check in</source>
        <translation>화살표, 스페이스: 체크인</translation>
    </message>
    <message>
        <source>Arrows, Del: take back</source>
        <translation>화살표, Del: 취소</translation>
    </message>
    <message>
        <source>Arrows, Space: show them</source>
        <translation>화살표, 스페이스: 보기</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>아무도 없습니다.</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop the list here</source>
        <translation>명단을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Excel, ODS, CSV or text, as it was mailed. Nothing is added before you have seen it.</source>
        <translation>Excel, ODS, CSV, 텍스트 파일을 받은 그대로 쓰면 됩니다. 확인하기 전에는 아무것도 추가되지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Or paste where the file is</source>
        <translation>또는 파일 경로 붙여넣기</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>파일 경로</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no ink in this picture.</source>
        <translation>이 그림에는 잉크가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a picture of a signature or seal on white paper.</source>
        <translation>흰 종이에 있는 서명이나 직인 그림을 선택하세요.</translation>
    </message>
    <message>
        <source>The folder {path} could not be made.</source>
        <translation>{path} 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Taking a certificate back needs a reason.</source>
        <translation>수료증을 무효로 하려면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Type why, in a few words; it is kept.</source>
        <translation>사유를 간단히 적으세요. 보관됩니다.</translation>
    </message>
    <message>
        <source>This cannot be a rule for certificates.</source>
        <translation>수료증 기준으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>비율은 0~100% 사이여야 합니다.</translation>
    </message>
    <message>
        <source>There is no certificate {serial} that stands.</source>
        <translation>유효한 수료증 {serial}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>번호를 확인하세요.</translation>
    </message>
    <message>
        <source>The activities attended do not add up to the hours on the certificate.</source>
        <translation>참석 일정의 합계가 수료증의 시간과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a PDF.</source>
        <translation>{name}을(를) PDF로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that it opens in another program.</source>
        <translation>다른 프로그램에서 열리는지 확인하세요.</translation>
    </message>
    <message>
        <source>{name} has no page.</source>
        <translation>{name}에 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>This is not the code of a certificate.</source>
        <translation>수료증의 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>Scan the square code in the corner of the certificate.</source>
        <translation>수료증 모서리의 QR 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>The signature is not of this event, or the code was changed.</source>
        <translation>서명이 이 행사의 것이 아니거나 코드가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>There is no certificate code on this page.</source>
        <translation>이 쪽에는 수료증 코드가 없습니다.</translation>
    </message>
    <message>
        <source>There is more than one certificate code on this page.</source>
        <translation>이 쪽에 수료증 코드가 둘 이상 있습니다.</translation>
    </message>
    <message>
        <source>The page does not show the signed serial “{signed}”.</source>
        <translation>쪽에 서명된 번호 “{signed}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The page does not show the signed native name “{signed}”.</source>
        <translation>쪽에 서명된 원어 이름 “{signed}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The page does not show the signed Latin name “{signed}”.</source>
        <translation>쪽에 서명된 로마자 이름 “{signed}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The signed hours are {hours}; the page says none.</source>
        <translation>서명된 시간은 {hours}인데 쪽에는 없습니다.</translation>
    </message>
    <message>
        <source>The signed hours are {hours}; the page says {shown}.</source>
        <translation>서명된 시간은 {hours}인데 쪽에는 {shown}(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>The signed activities are {signed}; the page says {shown}.</source>
        <translation>서명된 일정 수는 {signed}인데 쪽에는 {shown}(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>The page shows days that were not signed: {other}. Signed are {first} to {last}, issued on {issued}.</source>
        <translation>쪽에 서명되지 않은 날짜가 있습니다: {other}. 서명된 날짜는 {first}~{last}, 발급일 {issued}입니다.</translation>
    </message>
    <message>
        <source>The list of activities adds up to {sum} hours; signed are {hours}.</source>
        <translation>일정 목록의 합계는 {sum}시간인데 서명된 시간은 {hours}입니다.</translation>
    </message>
    <message>
        <source>There is no printer on this laptop.</source>
        <translation>이 노트북에 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>“{file}” is neither .ics nor .xlsx.</source>
        <translation>“{file}”은(는) .ics도 .xlsx도 아닙니다.</translation>
    </message>
    <message>
        <source>End the name with .ics or .xlsx.</source>
        <translation>파일 이름을 .ics나 .xlsx로 끝내세요.</translation>
    </message>
    <message>
        <source>This picture is too large to be kept.</source>
        <translation>사진이 너무 커서 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>Take a smaller one.</source>
        <translation>더 작은 사진을 고르세요.</translation>
    </message>
    <message>
        <source>There is no photo of this delegate.</source>
        <translation>이 대표의 사진이 없습니다.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read.</source>
        <translation>읽을 수 있는 사진 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>JPEG나 PNG 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This picture is too large to be read.</source>
        <translation>사진이 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Save it smaller, then try again.</source>
        <translation>크기를 줄여 저장한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name}을(를) 읽을 수 없습니다.</translation>
    </message>
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
        <translation>{folder}에 행사를 만들 수 없습니다: {name}.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>폴더에 쓸 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>There is no event file {path}.</source>
        <translation>행사 파일이 없습니다: {path}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>{name} is not a Companion event.</source>
        <translation>Companion 행사 파일이 아닙니다: {name}.</translation>
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
        <translation>내 폴더에 복사해서 여세요.</translation>
    </message>
    <message>
        <source>The event file is damaged.</source>
        <translation>행사 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The event file {name} is damaged.</source>
        <translation>행사 파일이 손상되었습니다: {name}.</translation>
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
        <source>It has no name.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>Type a name, like Bus 1.</source>
        <translation>“1호차”처럼 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>{number} seats cannot be.</source>
        <translation>좌석 수 {number}은(는) 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>Type how many people fit, or leave it empty.</source>
        <translation>탈 수 있는 인원을 입력하거나 비워 두세요.</translation>
    </message>
    <message>
        <source>“{text}” is no number of seats.</source>
        <translation>“{text}”은(는) 좌석 수가 아닙니다.</translation>
    </message>
    <message>
        <source>There is a “{name}” already.</source>
        <translation>“{name}”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>There is nothing to fill yet.</source>
        <translation>배정할 버스나 조가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Add a bus or a group first.</source>
        <translation>먼저 버스나 조를 추가하세요.</translation>
    </message>
    <message>
        <source>This paper list is not of this event.</source>
        <translation>이 행사의 종이 명단이 아닙니다.</translation>
    </message>
    <message>
        <source>Open the event it was printed from.</source>
        <translation>이 명단을 인쇄한 행사를 여세요.</translation>
    </message>
    <message>
        <source>The activity of this paper list is gone.</source>
        <translation>이 종이 명단의 활동이 없어졌습니다.</translation>
    </message>
    <message>
        <source>The checkpoint of this paper list is gone.</source>
        <translation>이 종이 명단의 체크인 지점이 없어졌습니다.</translation>
    </message>
    <message>
        <source>Look in the programme.</source>
        <translation>일정을 확인하세요.</translation>
    </message>
    <message>
        <source>Nobody is expected there.</source>
        <translation>참석할 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Add delegates, or choose another activity.</source>
        <translation>대표를 추가하거나 다른 활동을 고르세요.</translation>
    </message>
    <message>
        <source>“{word}” is no time.</source>
        <translation>“{word}”은(는) 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>Write it like 09:30.</source>
        <translation>09:30처럼 적으세요.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>정정에는 이유가 필요합니다.</translation>
    </message>
    <message>
        <source>Type how you know.</source>
        <translation>어떻게 아는지 적으세요.</translation>
    </message>
    <message>
        <source>This person is no longer on the list.</source>
        <translation>이 사람은 더 이상 명단에 없습니다.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>아직 오지 않은 시각입니다.</translation>
    </message>
    <message>
        <source>Write when they came, at the latest now.</source>
        <translation>온 시각을 적으세요. 지금 이후는 안 됩니다.</translation>
    </message>
    <message>
        <source>The activity was over by then.</source>
        <translation>그때는 이미 일정이 끝났습니다.</translation>
    </message>
    <message>
        <source>Write a time before its end.</source>
        <translation>끝나기 전 시각을 적으세요.</translation>
    </message>
    <message>
        <source>They cannot have left before they came.</source>
        <translation>온 시각보다 먼저 나갈 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at the two times once more.</source>
        <translation>두 시각을 다시 확인하세요.</translation>
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
        <source>A day cannot be copied onto itself.</source>
        <translation>같은 날로는 복사할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>다른 날을 고르세요.</translation>
    </message>
    <message>
        <source>There is nothing on {day} to copy.</source>
        <translation>{day}에는 복사할 활동이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a day with activities.</source>
        <translation>활동이 있는 날을 고르세요.</translation>
    </message>
    <message>
        <source>This activity is not in the programme any more.</source>
        <translation>이 활동은 더 이상 일정에 없습니다.</translation>
    </message>
    <message>
        <source>The programme of {file} is empty.</source>
        <translation>{file}의 일정이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{file} holds no event yet.</source>
        <translation>{file}에는 아직 행사가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is on in these days.</source>
        <translation>이 기간에는 일정이 없습니다.</translation>
    </message>
    <message>
        <source>Choose other days, or add an activity first.</source>
        <translation>다른 날을 고르거나 먼저 활동을 추가하세요.</translation>
    </message>
    <message>
        <source>The programme is empty.</source>
        <translation>일정이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Add an activity first.</source>
        <translation>먼저 활동을 추가하세요.</translation>
    </message>
    <message>
        <source>{count} people were counted at “{name}” already, so it stays.</source>
        <translation>“{name}”에서 이미 {count}명을 확인했으므로 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Rename it, or take those marks back first.</source>
        <translation>이름을 바꾸거나 먼저 그 기록을 취소하세요.</translation>
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
    <message>
        <source>There is no printer called “{printer}” on this laptop.</source>
        <translation>이 노트북에 “{printer}” 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>다른 프린터를 선택하세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the pages.</source>
        <translation>“{printer}” 프린터가 인쇄 내용을 받지 않았습니다.</translation>
    </message>
    <message>
        <source>Look at the printer and try again, or save the PDF and print it from there.</source>
        <translation>프린터를 확인하거나 PDF로 저장해 인쇄하세요.</translation>
    </message>
    <message>
        <source>No program on this laptop prints PDF files by itself.</source>
        <translation>이 노트북에는 PDF를 바로 인쇄할 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Save the PDF and print it from there.</source>
        <translation>PDF로 저장해서 인쇄하세요.</translation>
    </message>
    <message>
        <source>The pages for the printer cannot be read.</source>
        <translation>인쇄할 쪽을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <translation>“{name}” 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>If another program still has it open, close it there, then try again. Or choose another folder.</source>
        <translation>다른 프로그램에서 열려 있으면 닫고 다시 시도하거나, 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>“{name}” 파일을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>다른 폴더를 선택하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>사유를 적어야 합니다.</translation>
    </message>
    <message>
        <source>Type why, in a few words; it is kept in the report.</source>
        <translation>간단히 적어 주세요. 보고서에 남습니다.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>이 데스크는 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>먼저 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN은 숫자 4~12자리입니다.</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>숫자만 입력하세요.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>두 PIN이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Type the new one twice.</source>
        <translation>새 PIN을 두 번 입력하세요.</translation>
    </message>
    <message>
        <source>The PIN could not be saved.</source>
        <translation>PIN을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>There is nobody to report on.</source>
        <translation>보고할 대표가 없습니다.</translation>
    </message>
    <message>
        <source>Add delegates first.</source>
        <translation>먼저 대표를 추가하세요.</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>인쇄할 이름이 없습니다.</translation>
    </message>
    <message>
        <source>There is no code to print.</source>
        <translation>인쇄할 번호가 없습니다.</translation>
    </message>
    <message>
        <source>There is no measured paper for badges.</source>
        <translation>크기를 잰 명찰 용지가 없습니다.</translation>
    </message>
    <message>
        <source>Measure a sheet on the badges screen.</source>
        <translation>명찰 화면에서 한 장을 재세요.</translation>
    </message>
    <message>
        <source>The code would be too small to read on this paper.</source>
        <translation>이 용지에는 코드가 너무 작아서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Something lies over the code.</source>
        <translation>다른 내용이 QR 코드를 가리고 있습니다.</translation>
    </message>
    <message>
        <source>The fonts cannot draw {signs} in “{text}”.</source>
        <translation>“{text}”의 {signs} 글자를 글꼴로 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody can read {signs} on paper: take it out of “{text}”.</source>
        <translation>종이에서는 {signs}을(를) 읽을 수 없습니다. “{text}”에서 빼 주세요.</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place.</source>
        <translation>“{text}” 문구가 너무 길어 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>The event has no title in {language}.</source>
        <translation>행사에 {language} 제목이 없습니다.</translation>
    </message>
    <message>
        <source>The city has no name in {language}.</source>
        <translation>도시에 {language} 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The office of {signer} has no words in {language}.</source>
        <translation>서명자 {signer}의 직함이 {language}로 없습니다.</translation>
    </message>
    <message>
        <source>Companion has no certificate text in {language}.</source>
        <translation>Companion에 {language} 수료증 문구가 없습니다.</translation>
    </message>
    <message>
        <source>A certificate has room for two signatures.</source>
        <translation>수료증에는 서명을 두 개까지 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>This paper has labels 1 to {most}, so printing cannot start at {start}.</source>
        <translation>이 용지의 라벨은 1~{most}번이므로 {start}번부터 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most}.</source>
        <translation>1~{most} 중에서 고르세요.</translation>
    </message>
    <message>
        <source>The table of papers is gone.</source>
        <translation>용지 목록이 없습니다.</translation>
    </message>
    <message>
        <source>The list of designs is gone.</source>
        <translation>디자인 목록이 없습니다.</translation>
    </message>
    <message>
        <source>Install Companion again: a part of it is damaged.</source>
        <translation>Companion을 다시 설치하세요. 일부 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Another desk counted them.</source>
        <translation>다른 데스크에서 집계했습니다.</translation>
    </message>
    <message>
        <source>They are counted here.</source>
        <translation>이미 여기 있는 것으로 세었습니다.</translation>
    </message>
    <message>
        <source>The ticks are not saved yet.</source>
        <translation>체크가 아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Save them with F9, or give them up with Esc.</source>
        <translation>F9로 저장하거나 Esc로 포기하세요.</translation>
    </message>
    <message>
        <source>Clear them first, with Space.</source>
        <translation>먼저 스페이스로 취소하세요.</translation>
    </message>
    <message>
        <source>The checkpoint has no name.</source>
        <translation>체크인 지점 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Type what it is called.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Take it back there, or unlock this desk.</source>
        <translation>그 데스크에서 취소하거나 이 데스크의 잠금을 푸세요.</translation>
    </message>
    <message>
        <source>There is no name of a bus.</source>
        <translation>버스 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the bus.</source>
        <translation>버스를 고르세요.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>이유가 없습니다.</translation>
    </message>
    <message>
        <source>Choose one, or write it in a few words.</source>
        <translation>하나를 고르거나 짧게 적으세요.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>메모가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Write what came of the call.</source>
        <translation>통화 결과를 적으세요.</translation>
    </message>
    <message>
        <source>{count} are missing without a reason: {names}.</source>
        <translation>{count}명이 이유 없이 미도착입니다: {names}.</translation>
    </message>
    <message>
        <source>Say why for each of them, or wait.</source>
        <translation>한 명씩 이유를 적거나 기다리세요.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>빠진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>인쇄할 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a spreadsheet.</source>
        <translation>“{name}” 파일이 손상되었거나 스프레드시트가 아닙니다.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as .xlsx, then choose it again.</source>
        <translation>Excel에서 열어 .xlsx로 저장한 뒤 다시 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a list of people.</source>
        <translation>“{name}” 파일이 명단으로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>Copy the list into a new file and choose that.</source>
        <translation>명단을 새 파일에 복사해서 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>“{name}” 파일에 암호가 걸려 있습니다.</translation>
    </message>
    <message>
        <source>Open it in Excel, take the password off under File, Info, save it, then choose it again.</source>
        <translation>Excel에서 열어 파일 &gt; 정보에서 암호를 없애고 저장한 뒤 다시 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” has something far outside the list, in {place}.</source>
        <translation>“{name}” 파일에 명단과 멀리 떨어진 내용이 있습니다: {place}.</translation>
    </message>
    <message>
        <source>Copy only the list into a new file and choose that.</source>
        <translation>명단만 새 파일에 복사해서 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Choose the file with the list in it.</source>
        <translation>명단이 들어 있는 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is only a note that Excel leaves while a list is open.</source>
        <translation>“{name}” 파일은 Excel이 명단을 여는 동안 남기는 임시 파일입니다.</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation>명단 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a web page that only calls itself a spreadsheet.</source>
        <translation>“{name}” 파일은 스프레드시트가 아니라 웹 페이지입니다.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Look where it went, then choose it again.</source>
        <translation>어디로 옮겼는지 찾아 다시 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}”: 폴더입니다.</translation>
    </message>
    <message>
        <source>Choose the list inside it.</source>
        <translation>그 안의 명단을 선택하세요.</translation>
    </message>
    <message>
        <source>Excel still has this file open.</source>
        <translation>이 파일이 아직 Excel에 열려 있습니다.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>닫은 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {fault}.</source>
        <translation>“{name}” 파일을 읽지 못했습니다: {fault}.</translation>
    </message>
    <message>
        <source>Copy it to this laptop, then try again.</source>
        <translation>이 노트북에 복사한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a list.</source>
        <translation>“{name}”: 명단이 아니라 {what}입니다.</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel file (.xlsx) or as CSV.</source>
        <translation>명단을 Excel(.xlsx)이나 CSV로 보내 달라고 하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook.</source>
        <translation>“{name}”: 바이너리 통합 문서입니다.</translation>
    </message>
    <message>
        <source>“{name}” has nothing in it.</source>
        <translation>“{name}” 파일에 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” of “{name}” has nothing in it.</source>
        <translation>“{name}” 파일의 “{sheet}” 시트에 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the file or the sheet with the list in it.</source>
        <translation>명단이 들어 있는 파일이나 시트를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet called “{sheet}”.</source>
        <translation>“{name}” 파일에 “{sheet}” 시트가 없습니다.</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>있는 시트: {sheets}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read beyond row {row}: a quotation mark is never closed.</source>
        <translation>“{name}” 파일의 {row}행 다음을 읽을 수 없습니다. 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or may not be written.</source>
        <translation>“{name}” 파일이 다른 프로그램에 열려 있거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {fault}.</source>
        <translation>“{name}” 파일을 저장하지 못했습니다: {fault}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a calendar.</source>
        <translation>“{name}” 파일이 손상되었거나 캘린더 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Export the calendar again as .ics, then choose it again.</source>
        <translation>캘린더를 .ics로 다시 내보낸 뒤 선택하세요.</translation>
    </message>
    <message>
        <source>No column with names was found.</source>
        <translation>이름 열을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>어느 열이 이름인지 골라 주세요.</translation>
    </message>
    <message>
        <source>Below the headers stands nobody.</source>
        <translation>제목 행 아래에 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the file or the sheet with the people in it.</source>
        <translation>사람이 들어 있는 파일이나 시트를 선택하세요.</translation>
    </message>
    <message>
        <source>No column with titles was found.</source>
        <translation>제목 열을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Say which column holds the titles.</source>
        <translation>어느 열이 제목인지 골라 주세요.</translation>
    </message>
    <message>
        <source>No column with dates and times was found.</source>
        <translation>날짜와 시간 열을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Say which column holds the dates and times.</source>
        <translation>어느 열이 날짜와 시간인지 골라 주세요.</translation>
    </message>
    <message>
        <source>No activities were found in {name}.</source>
        <translation>{name}에서 활동을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>It needs columns for day, time and title.</source>
        <translation>날짜, 시간, 제목 열이 필요합니다.</translation>
    </message>
    <message>
        <source>Cell {cell} holds a formula without a result.</source>
        <translation>{cell} 칸의 수식에 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Row {row} belongs to the name merged above it and is left out.</source>
        <translation>{row}행은 위의 병합된 이름에 속해 제외합니다.</translation>
    </message>
    <message>
        <source>Row {row} is a total and is left out.</source>
        <translation>{row}행은 합계라서 제외합니다.</translation>
    </message>
    <message>
        <source>Row {row} is a footnote and is left out.</source>
        <translation>{row}행은 각주라서 제외합니다.</translation>
    </message>
    <message>
        <source>Row {row} says only “{text}” and is left out.</source>
        <translation>{row}행은 “{text}”뿐이라 제외합니다.</translation>
    </message>
    <message>
        <source>Row {row} repeats the headers and is left out.</source>
        <translation>{row}행은 제목 행의 반복이라 제외합니다.</translation>
    </message>
    <message>
        <source>Delegates changed since this list was read.</source>
        <translation>명단을 읽은 뒤 대표 정보가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Choose the list again, and look once more.</source>
        <translation>명단을 다시 선택해 한 번 더 확인하세요.</translation>
    </message>
    <message>
        <source>{activity} was changed in the programme.</source>
        <translation>일정에서 ‘{activity}’ 활동이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Choose the activity again.</source>
        <translation>활동을 다시 선택하세요.</translation>
    </message>
    <message>
        <source>No free badge number was found.</source>
        <translation>쓸 수 있는 명찰 번호가 없습니다.</translation>
    </message>
    <message>
        <source>There is no such import in this event.</source>
        <translation>이 행사에 그런 가져오기가 없습니다.</translation>
    </message>
    <message>
        <source>It may have been taken back already.</source>
        <translation>이미 취소되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>A delegate needs a name.</source>
        <translation>대표의 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Type the native or the Latin name.</source>
        <translation>원어 이름이나 영문 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>An activity needs a title.</source>
        <translation>활동 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>Type what people call it.</source>
        <translation>평소 부르는 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>{activity} ends before it starts.</source>
        <translation>종료가 시작보다 빠릅니다: {activity}.</translation>
    </message>
    <message>
        <source>Check its times.</source>
        <translation>시간을 확인하세요.</translation>
    </message>
    <message>
        <source>Undo its removal first.</source>
        <translation>먼저 빼기를 취소하세요.</translation>
    </message>
    <message>
        <source>What was copied is not a programme.</source>
        <translation>복사한 내용이 일정이 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>복사한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Copy rows with day, time and title, headings included.</source>
        <translation>날짜, 시간, 제목이 있는 행을 제목 줄과 함께 복사하세요.</translation>
    </message>
    <message>
        <source>There is nobody to print a badge for.</source>
        <translation>명찰을 인쇄할 사람이 없습니다.</translation>
    </message>
    <message>
        <source>There is nobody to make a certificate for.</source>
        <translation>수료증을 만들 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Choose at least one delegate.</source>
        <translation>대표를 한 명 이상 선택하세요.</translation>
    </message>
    <message>
        <source>A certificate has one or two languages.</source>
        <translation>수료증에는 언어를 한두 개 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The fonts for printing are gone.</source>
        <translation>인쇄용 글꼴이 없습니다.</translation>
    </message>
    <message>
        <source>The check-in was taken back.</source>
        <translation>체크인이 취소되었습니다.</translation>
    </message>
    <message>
        <source>This badge is not valid any more.</source>
        <translation>이 명찰은 더 이상 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>It was printed meanwhile.</source>
        <translation>그사이에 인쇄되었습니다.</translation>
    </message>
    <message>
        <source>The print system gave this badge up.</source>
        <translation>인쇄 시스템이 이 명찰을 포기했습니다.</translation>
    </message>
    <message>
        <source>The pages for the printer could not be written.</source>
        <translation>인쇄할 페이지를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This delegate has no valid badge.</source>
        <translation>이 대표에게는 유효한 명찰이 없습니다.</translation>
    </message>
    <message>
        <source>Give them a new badge first.</source>
        <translation>먼저 새 명찰을 주세요.</translation>
    </message>
    <message>
        <source>This badge is in the print queue already.</source>
        <translation>이 명찰은 이미 인쇄 대기 중입니다.</translation>
    </message>
    <message>
        <source>This copy of the event has no key.</source>
        <translation>이 행사 사본에는 키가 없습니다.</translation>
    </message>
    <message>
        <source>Check with the event file that issued the certificate.</source>
        <translation>수료증을 발급한 행사 파일로 확인하세요.</translation>
    </message>
    <message>
        <source>Wait for it, or look at the printer.</source>
        <translation>기다리거나 프린터를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no label {number} on this sheet.</source>
        <translation>이 용지에는 {number}번 라벨이 없습니다.</translation>
    </message>
    <message>
        <source>Choose 1 to {count}.</source>
        <translation>1에서 {count} 사이를 고르세요.</translation>
    </message>
    <message>
        <source>There is no badge {number} in the print queue.</source>
        <translation>인쇄 대기열에 {number}번 명찰이 없습니다.</translation>
    </message>
    <message>
        <source>See: companion print EVENT --queue</source>
        <translation>다음을 보세요: companion print EVENT --queue</translation>
    </message>
    <message>
        <source>This design has no name that it can be kept under.</source>
        <translation>이 디자인에는 저장할 수 있는 이름이 없습니다.</translation>
    </message>
    <message>
        <source>This is no design of a badge or a certificate.</source>
        <translation>명찰이나 수료증의 디자인이 아닙니다.</translation>
    </message>
    <message>
        <source>The design has no name.</source>
        <translation>디자인에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Type a name for it.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>{file} is too large for a design.</source>
        <translation>{file}은(는) 디자인 파일로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{file} holds no design.</source>
        <translation>{file}에는 디자인이 없습니다.</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read.</source>
        <translation>{file}은(는) 읽을 수 있는 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>{file} is too large to travel with the event.</source>
        <translation>{file}은(는) 너무 커서 행사와 함께 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>A picture of the template cannot be read.</source>
        <translation>디자인에 있는 그림을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Put the picture into the template once more, as PNG or JPEG.</source>
        <translation>그림을 PNG나 JPEG로 다시 넣으세요.</translation>
    </message>
    <message>
        <source>This SVG picture cannot be read.</source>
        <translation>이 SVG 그림을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This SVG picture is built in a way that cannot be read.</source>
        <translation>이 SVG 그림은 읽을 수 없는 방식으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>This SVG picture uses {feature}, which cannot be drawn.</source>
        <translation>이 SVG 그림은 {feature}을(를) 사용하므로 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Save it as plain SVG with text turned into outlines, or as PNG or PDF.</source>
        <translation>글자를 윤곽선으로 바꾼 일반 SVG나 PNG, PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>이 PDF는 암호로 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>이 PDF를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This PDF has no page {number}.</source>
        <translation>이 PDF에는 {number}쪽이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a page from 1 to {count}.</source>
        <translation>1에서 {count}까지의 쪽을 고르세요.</translation>
    </message>
    <message>
        <source>Save the page as a new PDF without a password, or use a PNG picture.</source>
        <translation>그 쪽을 암호 없는 새 PDF로 저장하거나 PNG 그림을 쓰세요.</translation>
    </message>
    <message>
        <source>A certificate cannot be folded.</source>
        <translation>수료증은 접을 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose “Not folded” for its card.</source>
        <translation>카드를 “접지 않음”으로 하세요.</translation>
    </message>
    <message>
        <source>The template {template} is for another kind of paper.</source>
        <translation>템플릿 {template}은(는) 다른 종류의 문서용입니다.</translation>
    </message>
    <message>
        <source>The template {template} has a mistake in {place}: {what}.</source>
        <translation>템플릿 {template}의 {place}에 오류가 있습니다: {what}.</translation>
    </message>
    <message>
        <source>Correct the template file, or choose a template that came with Companion.</source>
        <translation>템플릿 파일을 고치거나 Companion에 들어 있는 템플릿을 고르세요.</translation>
    </message>
    <message>
        <source>“{name}” cannot be chosen here.</source>
        <translation>여기서는 “{name}”을(를) 고를 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of those in the list.</source>
        <translation>목록에 있는 것 중에서 고르세요.</translation>
    </message>
    <message>
        <source>A colour by role cannot stand for another one.</source>
        <translation>역할별 색은 다른 색 묶음을 가리킬 수 없습니다.</translation>
    </message>
    <message>
        <source>Type a colour such as #12211E.</source>
        <translation>#12211E와 같은 색을 입력하세요.</translation>
    </message>
    <message>
        <source>“{name}” is not a colour.</source>
        <translation>“{name}”은(는) 색이 아닙니다.</translation>
    </message>
    <message>
        <source>There are no elements on the clipboard.</source>
        <translation>클립보드에 디자인 요소가 없습니다.</translation>
    </message>
    <message>
        <source>Copy some in a design first.</source>
        <translation>먼저 디자인에서 요소를 복사하세요.</translation>
    </message>
    <message>
        <source>That is not a number.</source>
        <translation>숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>Type a number such as 4.5.</source>
        <translation>4.5와 같은 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>This picture is not in the design.</source>
        <translation>이 그림은 디자인에 없습니다.</translation>
    </message>
    <message>
        <source>Add it from its file.</source>
        <translation>파일에서 추가하세요.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>{field} 필드가 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of the fields in the list.</source>
        <translation>목록에 있는 필드를 고르세요.</translation>
    </message>
    <message>
        <source>This file holds a design of another kind.</source>
        <translation>이 파일에는 다른 종류의 디자인이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Choose a design for this kind of paper.</source>
        <translation>이 종류의 문서에 맞는 디자인을 고르세요.</translation>
    </message>
    <message>
        <source>{name} holds no design.</source>
        <translation>{name}에 디자인이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a design that was saved by Companion.</source>
        <translation>Companion에서 저장한 디자인을 고르세요.</translation>
    </message>
    <message>
        <source>{name} is too large for a design.</source>
        <translation>{name}은(는) 디자인 파일로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>This event has no design “{name}”.</source>
        <translation>이 행사에는 “{name}” 디자인이 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of the designs in the list.</source>
        <translation>목록에서 디자인을 고르세요.</translation>
    </message>
    <message>
        <source>{name} is too large to travel with the event.</source>
        <translation>{name}은(는) 행사 파일에 담기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>Choose a file of at most {size} MB.</source>
        <translation>{size} MB 이하의 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, SVG or PDF file.</source>
        <translation>PNG, JPEG, SVG 또는 PDF 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The batch was cancelled.</source>
        <translation>인쇄가 취소되었습니다.</translation>
    </message>
    <message>
        <source>This certificate does not stand any more.</source>
        <translation>이 수료증은 더 이상 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>A batch of {count} is not finished yet.</source>
        <translation>{count}장의 인쇄가 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Go on with it, or cancel it, first.</source>
        <translation>먼저 계속하거나 취소하세요.</translation>
    </message>
    <message>
        <source>Another program prints papers of this event.</source>
        <translation>다른 프로그램이 이 행사의 문서를 인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>Close it, or let it print.</source>
        <translation>닫거나 인쇄를 마칠 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>This batch has papers 1 to {count}.</source>
        <translation>이번 인쇄는 1번부터 {count}번까지입니다.</translation>
    </message>
    <message>
        <source>A paper and its labels are 10 mm to 1200 mm wide and high.</source>
        <translation>용지와 라벨의 가로·세로는 10~1200mm입니다.</translation>
    </message>
    <message>
        <source>Measure once more.</source>
        <translation>다시 재 보세요.</translation>
    </message>
    <message>
        <source>A sheet has at least one label.</source>
        <translation>한 장에는 라벨이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Count the labels across and down.</source>
        <translation>가로와 세로의 라벨 수를 세어 보세요.</translation>
    </message>
    <message>
        <source>A paper needs a name.</source>
        <translation>용지에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Type what stands on the pack.</source>
        <translation>포장에 적힌 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The labels would overlap.</source>
        <translation>라벨이 겹칩니다.</translation>
    </message>
    <message>
        <source>Measure the label and the margins once more.</source>
        <translation>라벨과 여백을 다시 재 보세요.</translation>
    </message>
    <message>
        <source>The labels would not lie on the page.</source>
        <translation>라벨이 용지를 벗어납니다.</translation>
    </message>
    <message>
        <source>This is no paper that Companion can read.</source>
        <translation>Companion이 읽을 수 없는 용지입니다.</translation>
    </message>
    <message>
        <source>Choose a file that Companion saved.</source>
        <translation>Companion이 저장한 파일을 고르세요.</translation>
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
        <source>text</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>a picture inside</source>
        <translation>내장된 그림</translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation>무늬</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>a Word text</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>a packed folder</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>데이터베이스</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>The event</source>
        <translation>행사 정보</translation>
    </message>
    <message>
        <source>A certificate needs the title and the city in each of its languages.</source>
        <translation>수료증에 쓰는 언어마다 행사 이름과 도시 이름이 필요합니다.</translation>
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
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주최 기관</translation>
    </message>
    <message>
        <source>Signs certificates</source>
        <translation>수료증 서명자</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Phone for help</source>
        <translation>도움 전화</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간</translation>
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
        <source>Languages on paper</source>
        <translation>인쇄 언어</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected?</source>
        <translation>누가 와야 하나요?</translation>
    </message>
    <message>
        <source>A name, group, role or delegation</source>
        <translation>이름, 조, 구분 또는 대표단</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>스페이스로 선택</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>이 명단 적용</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacingWindow</name>
    <message>
        <source>Second screen</source>
        <translation>두 번째 화면</translation>
    </message>
</context>
<context>
    <name>FitChip</name>
    <message numerus="yes">
        <source>%n do not fit: show</source>
        <translation>
            <numerusform>%n장이 들어가지 않음: 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>확인 중 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n fit</source>
        <translation>
            <numerusform>%n장 모두 들어감</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Everyone together</source>
        <translation>모두 함께</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>비슷한 이름</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”. Similar names:</source>
        <translation>“{text}” 검색 결과가 없습니다. 비슷한 이름:</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>In</source>
        <translation>입장함</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>{time} 입장</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>명단에 없음</translation>
    </message>
    <message>
        <source>Badge ends {digits}</source>
        <translation>명찰 끝자리 {digits}</translation>
    </message>
    <message>
        <source>The names are being read…</source>
        <translation>이름을 읽는 중…</translation>
    </message>
    <message>
        <source>Enter: list everyone from {delegation}</source>
        <translation>Enter: {delegation} 전원 보기</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>“{text}” 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count}명 중 {place}</translation>
    </message>
    <message>
        <source>Enter again: check in {name}</source>
        <translation>Enter를 한 번 더: {name} 체크인</translation>
    </message>
    <message>
        <source>Enter: choose {name}</source>
        <translation>Enter: {name} 선택</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>This laptop</source>
        <translation>이 노트북</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>화면</translation>
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
        <source>Morning check</source>
        <translation>아침 점검</translation>
    </message>
    <message>
        <source>What must be ready before people come.</source>
        <translation>사람들이 오기 전에 준비할 것.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 점검</translation>
    </message>
    <message>
        <source>Title, city, signature</source>
        <translation>이름, 도시, 서명</translation>
    </message>
    <message>
        <source>As they stand on badges and certificates.</source>
        <translation>명찰과 수료증에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>행사 정보 편집…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Open another event</source>
        <translation>다른 행사 열기</translation>
    </message>
    <message>
        <source>The event is saved.</source>
        <translation>행사 정보를 저장했습니다.</translation>
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
    <name>Grid</name>
    <message>
        <source>Click to see each of them by room.</source>
        <translation>누르면 장소별로 하나씩 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Drag to move, or drag an edge to stretch. Alt and the arrows do the same.</source>
        <translation>끌어서 옮기고, 가장자리를 끌어 길이를 바꿉니다. Alt와 화살표로도 됩니다.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation>
            <numerusform>%n명 체크인 완료</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name}({reason})</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>외 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked in: %n</source>
        <translation>
            <numerusform>체크인 안 됨: %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {name}. Their badge is in the print queue.</source>
        <translation>추가됨: {name}. 명찰이 인쇄 대기 중입니다.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>추가됨: {name}</translation>
    </message>
    <message>
        <source>New badge for {name}. The old one has ended.</source>
        <translation>{name} 님의 새 명찰을 발급했습니다. 이전 명찰은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The reason was saved: {name}</source>
        <translation>이유를 저장했습니다: {name}</translation>
    </message>
    <message>
        <source>Take back: {name} added</source>
        <translation>취소: {name} 추가</translation>
    </message>
    <message>
        <source>Take back: new badge for {name}</source>
        <translation>취소: {name} 새 명찰</translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n checked in together</source>
        <translation>
            <numerusform>취소: 함께 체크인한 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n check-ins</source>
        <translation>
            <numerusform>취소됨: 체크인 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The badge of {name} before is valid again.</source>
        <translation>{name} 님의 이전 명찰이 다시 유효합니다.</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>취소됨: {name}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>The certificate says what is known otherwise: %1</source>
        <translation>수료증 내용이 현재 정보와 다릅니다: %1</translation>
    </message>
    <message>
        <source>What was done about the certificate</source>
        <translation>수료증 처리 내역</translation>
    </message>
    <message>
        <source>Nothing was done about it yet.</source>
        <translation>아직 처리한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Why is it taken back? A few words, they are kept</source>
        <translation>무효로 하는 사유(짧게, 기록에 남음)</translation>
    </message>
    <message>
        <source>And issue no other one in its place</source>
        <translation>다시 발급하지 않음</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1 무효로 하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>다시 발급</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>No name in this row.</source>
        <translation>이 행에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>No native name. Latin name is “%1”.</source>
        <translation>원어 이름이 없습니다. 영문 이름: “%1”.</translation>
    </message>
    <message>
        <source>%1 has no name in Latin letters.</source>
        <translation>%1: 영문 이름이 없습니다.</translation>
    </message>
    <message>
        <source>This name will be spelt “%1”.</source>
        <translation>이름을 “%1”(으)로 씁니다.</translation>
    </message>
    <message>
        <source>Two people in one cell: %1.</source>
        <translation>한 칸에 두 사람이 있습니다: %1.</translation>
    </message>
    <message>
        <source>Same person? %1 stands here twice.</source>
        <translation>같은 사람인가요? %1, 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>The same name twice: %1.</source>
        <translation>같은 이름이 두 번 있습니다: %1.</translation>
    </message>
    <message>
        <source>Several rows have the code %1, so it is not used.</source>
        <translation>여러 행에 같은 코드 %1이(가) 있어 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Excel shortened a number: %1.</source>
        <translation>Excel에서 번호가 줄었습니다: %1.</translation>
    </message>
    <message>
        <source>“%1” does not look like a phone number.</source>
        <translation>“%1”: 전화번호가 아닌 것 같습니다.</translation>
    </message>
    <message>
        <source>“%1” does not look like one e-mail address.</source>
        <translation>“%1”: 이메일 주소가 아닌 것 같습니다.</translation>
    </message>
    <message>
        <source>This city will be saved as %1.</source>
        <translation>도시 이름을 %1(으)로 저장합니다.</translation>
    </message>
    <message>
        <source>No column with names was found. Choose it at the left.</source>
        <translation>이름 열을 찾지 못했습니다. 왼쪽에서 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n열</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Match and check</source>
        <translation>맞추고 확인</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>읽는 중: %1</translation>
    </message>
    <message>
        <source>Adding the delegates</source>
        <translation>대표를 추가하는 중</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2행 중 %1행</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <source>Update %n delegates</source>
        <translation>
            <numerusform>대표 %n명 업데이트</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, update %2</source>
        <translation>%1명 추가, %2명 업데이트</translation>
    </message>
    <message numerus="yes">
        <source>Add %n delegates</source>
        <translation>
            <numerusform>대표 %n명 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>추가할 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n problem rows</source>
        <translation>
            <numerusform>문제 있는 %n행 저장</numerusform>
        </translation>
    </message>
    <message>
        <source>Do the names look right?</source>
        <translation>이름이 제대로 보이나요?</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>유니코드(UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>유니코드(UTF-16)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>중국어(GB18030)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>한국어(EUC-KR)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>중국어(Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>일본어(Shift-JIS)</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>서유럽어</translation>
    </message>
    <message>
        <source>Passport numbers are not needed, so they are left out.</source>
        <translation>여권 번호는 필요 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>Problems · %1</source>
        <translation>문제 · %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed</source>
        <translation>
            <numerusform>%n건은 꼭 수정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are up to you</source>
        <translation>
            <numerusform>%n건은 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>처음 %1건만 표시</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>With problems %1</source>
        <translation>문제 %1</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>원어</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>영문</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>This is how they will be added</source>
        <translation>이렇게 추가됩니다</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n명 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n명 업데이트</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n명 그대로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in this list and stay</source>
        <translation>
            <numerusform>명단에 없는 %n명은 유지</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 문제</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>문제 있는 행 저장</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message numerus="yes">
        <source>%n delegates are added, %1 are updated.</source>
        <translation>
            <numerusform>대표 %n명을 추가하고 %1명을 업데이트했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegates are added.</source>
        <translation>
            <numerusform>대표 %n명을 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved in %1.</source>
        <translation>
            <numerusform>%n행을 저장했습니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>가져오기를 취소했습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>중지했습니다. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Import a delegate list</source>
        <translation>대표 명단 가져오기</translation>
    </message>
    <message>
        <source>Nothing is added before you press Add.</source>
        <translation>“추가”를 누르기 전에는 아무것도 추가되지 않습니다.</translation>
    </message>
    <message>
        <source>If the names look wrong, choose another writing at the top left.</source>
        <translation>이름이 깨져 보이면 왼쪽 위에서 다른 인코딩을 고르세요.</translation>
    </message>
    <message>
        <source>Choose for each column where it goes, or leave it out.</source>
        <translation>열마다 들어갈 곳을 고르거나 제외하세요.</translation>
    </message>
    <message>
        <source>A red sign keeps a row out until it is fixed. A yellow one is up to you.</source>
        <translation>빨간 표시가 있는 행은 수정해야 추가됩니다. 노란 표시는 선택입니다.</translation>
    </message>
    <message>
        <source>Ctrl Enter adds. The whole import is taken back with one Ctrl Z.</source>
        <translation>Ctrl Enter로 추가합니다. Ctrl Z 한 번이면 가져오기 전체가 취소됩니다.</translation>
    </message>
    <message>
        <source>Importing a list again updates the people who are there already.</source>
        <translation>명단을 다시 가져오면 이미 있는 사람의 정보가 업데이트됩니다.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>다른 파일</translation>
    </message>
    <message>
        <source>Column in file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>첫 값</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>들어갈 곳</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>파일 인코딩</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Food note</source>
        <translation>식사 메모</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Self check-in</source>
        <translation>셀프 체크인</translation>
    </message>
    <message>
        <source>For staff: to leave, hold Esc for five seconds or press {keys}, then type the PIN.</source>
        <translation>직원 안내: 나가려면 Esc를 5초간 누르거나 {keys}를 누른 뒤 PIN을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>명찰을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Print it again for {name}?</source>
        <translation>{name} 님의 명찰을 다시 인쇄할까요?</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Badges and the label printer</source>
        <translation>명찰과 라벨 프린터</translation>
    </message>
    <message>
        <source>Nothing waits to be printed.</source>
        <translation>기다리는 명찰이 없습니다.</translation>
    </message>
    <message>
        <source>Badges print on {printer}.</source>
        <translation>명찰은 {printer}에서 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Another window of Companion prints them.</source>
        <translation>다른 Companion 창이 인쇄합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges wait. Check-in goes on.</source>
        <translation>
            <numerusform>명찰 %n장이 기다립니다. 체크인은 계속됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are left on the roll.</source>
        <translation>
            <numerusform>롤에 라벨이 %n장 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>인쇄 계속</translation>
    </message>
    <message>
        <source>Pause printing</source>
        <translation>인쇄 일시 중지</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>다시 인쇄…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>나와 있음</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>인쇄 취소</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>다른 프린터</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>테스트 명찰</translation>
    </message>
    <message>
        <source>Roll changed</source>
        <translation>롤 교체함</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>프린터 없음</translation>
    </message>
    <message>
        <source>No printer for badges is chosen.</source>
        <translation>명찰 프린터를 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>The label printer is not there.</source>
        <translation>라벨 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>용지 없음</translation>
    </message>
    <message>
        <source>The label printer is out of paper.</source>
        <translation>라벨 프린터에 용지가 없습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>덮개 열림</translation>
    </message>
    <message>
        <source>The label printer is open.</source>
        <translation>라벨 프린터의 덮개가 열려 있습니다.</translation>
    </message>
    <message>
        <source>Paper stuck</source>
        <translation>용지 걸림</translation>
    </message>
    <message>
        <source>Paper is stuck in the label printer.</source>
        <translation>라벨 프린터에 용지가 걸렸습니다.</translation>
    </message>
    <message>
        <source>Ink out</source>
        <translation>잉크 없음</translation>
    </message>
    <message>
        <source>The label printer is out of ink.</source>
        <translation>라벨 프린터에 잉크가 없습니다.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>The label printer does not answer.</source>
        <translation>라벨 프린터가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>The label printer is stopped on this laptop.</source>
        <translation>이 노트북에서 라벨 프린터가 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>멈춰 있음</translation>
    </message>
    <message>
        <source>The label printer holds a badge and does not print it.</source>
        <translation>라벨 프린터가 명찰을 받고도 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>The label printer did not take a badge.</source>
        <translation>라벨 프린터가 명찰을 받지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n장 확인 필요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n장 인쇄 안 됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n장 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in goes on.</source>
        <translation>체크인은 계속됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges may have printed when Companion ended.</source>
        <translation>
            <numerusform>Companion이 끝날 때 명찰 %n장이 인쇄되었을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>프린터를 확인하세요.</translation>
    </message>
    <message>
        <source>They are there</source>
        <translation>나와 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n badges did not print.</source>
        <translation>
            <numerusform>명찰 %n장이 인쇄되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges will print when paper is back.</source>
        <translation>
            <numerusform>용지를 넣으면 명찰 %n장이 인쇄됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges wait for a printer.</source>
        <translation>
            <numerusform>명찰 %n장이 프린터를 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges will print when it works again.</source>
        <translation>
            <numerusform>다시 작동하면 명찰 %n장이 인쇄됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>프린터 고르기</translation>
    </message>
    <message>
        <source>Print on the other printer</source>
        <translation>다른 프린터로 인쇄</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄 중…</translation>
    </message>
    <message>
        <source>Did not print</source>
        <translation>인쇄 안 됨</translation>
    </message>
    <message>
        <source>May have printed</source>
        <translation>인쇄되었을 수 있음</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>프린터 대기 중</translation>
    </message>
    <message>
        <source>At check-in</source>
        <translation>체크인 때</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>새 명찰</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>직접</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>This badge was printed once.</source>
        <translation>이 명찰은 한 번 인쇄되었습니다.</translation>
    </message>
    <message>
        <source>This badge was printed twice.</source>
        <translation>이 명찰은 두 번 인쇄되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This badge was printed %n times.</source>
        <translation>
            <numerusform>이 명찰은 %n번 인쇄되었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>Lock: it then stays where it is</source>
        <translation>잠그기: 움직이지 않습니다</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>다시 보이기</translation>
    </message>
    <message>
        <source>Hide: it is then not printed</source>
        <translation>숨기기: 인쇄되지 않습니다</translation>
    </message>
    <message>
        <source>Nothing on this side yet</source>
        <translation>이 면에는 아직 아무것도 없습니다</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>레이어 이름</translation>
    </message>
</context>
<context>
    <name>LetInReasons</name>
    <message>
        <source>Let in: {activity}</source>
        <translation>입장시킴: {activity}</translation>
    </message>
    <message>
        <source>Why they were let in. Enter saves.</source>
        <translation>입장시킨 이유입니다. Enter로 저장합니다.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PIN이 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>No PIN yet. Without one nothing can be locked.</source>
        <translation>아직 PIN이 없습니다. PIN이 없으면 잠글 수 없습니다.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>새 PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>숫자 4~12자리입니다.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>한 번 더 입력</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN 변경</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN 설정</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN 제거</translation>
    </message>
    <message>
        <source>Forgotten? Type on this laptop, outside Companion:</source>
        <translation>잊으셨나요? 이 노트북의 명령줄에 입력하세요:</translation>
    </message>
    <message>
        <source>Lock to check-in</source>
        <translation>체크인 전용 잠금</translation>
    </message>
    <message>
        <source>Only check-in stays. Telephone numbers, diet, access needs, emergency contacts, notes, lists, exports and settings are hidden until the PIN is typed. Scans go on being answered.</source>
        <translation>체크인만 남습니다. PIN을 입력할 때까지 전화번호, 식사, 이동 지원, 비상 연락처, 메모, 명단, 내보내기, 설정이 숨겨집니다. 스캔은 계속 처리됩니다.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>After so long without a key, a click or a scan.</source>
        <translation>이 시간 동안 키, 클릭, 스캔이 없으면 잠깁니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>지금 잠그기</translation>
    </message>
    <message>
        <source>Everywhere with {key}.</source>
        <translation>어느 화면에서나 {key}로 잠급니다.</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>셀프 체크인</translation>
    </message>
    <message>
        <source>At the desk with {key}.</source>
        <translation>체크인 화면에서 {key}로 시작합니다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>At the second screen, when it is on</source>
        <translation>두 번째 화면이 켜져 있으면 그 화면에서</translation>
    </message>
    <message>
        <source>The desk stays here, locked.</source>
        <translation>데스크는 이 화면에 잠긴 채로 남습니다.</translation>
    </message>
    <message>
        <source>Delegates scan their badges themselves; nothing else can be reached. To leave, hold Esc or the upper right corner for five seconds, or press {keys}, then type the PIN.</source>
        <translation>대표가 명찰을 직접 스캔하며 다른 기능은 쓸 수 없습니다. 나가려면 Esc나 오른쪽 위 모서리를 5초간 누르거나 {keys}를 누른 뒤 PIN을 입력하세요.</translation>
    </message>
    <message>
        <source>The PIN was changed.</source>
        <translation>PIN을 변경했습니다.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN을 설정했습니다.</translation>
    </message>
    <message>
        <source>The PIN was removed. Nothing is locked any more.</source>
        <translation>PIN을 제거했습니다. 이제 잠기지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Own size</source>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>Measure a sheet of {paper}</source>
        <translation>{paper} 한 장 재기</translation>
    </message>
    <message>
        <source>Hold a ruler to the sheet: the label, and how far the first one lies from two edges.</source>
        <translation>자로 재세요: 라벨 크기, 그리고 첫 라벨이 왼쪽과 위쪽 가장자리에서 떨어진 거리.</translation>
    </message>
    <message>
        <source>Sheet of labels or cards</source>
        <translation>라벨 또는 카드 용지</translation>
    </message>
    <message>
        <source>Label roll</source>
        <translation>라벨 롤</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>다른 크기</translation>
    </message>
    <message>
        <source>Cut by hand: print marks</source>
        <translation>손으로 자름: 재단선 인쇄</translation>
    </message>
    <message>
        <source>even</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Page: width, height</source>
        <translation>용지: 가로, 세로</translation>
    </message>
    <message>
        <source>Label: width, height</source>
        <translation>라벨: 가로, 세로</translation>
    </message>
    <message>
        <source>Labels: across, down</source>
        <translation>라벨 수: 가로, 세로</translation>
    </message>
    <message>
        <source>First label: left, top</source>
        <translation>첫 라벨: 왼쪽, 위</translation>
    </message>
    <message>
        <source>Gap: across, down</source>
        <translation>간격: 가로, 세로</translation>
    </message>
    <message>
        <source>Keep, print a test page</source>
        <translation>저장하고 시험 인쇄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>MorningCheck</name>
    <message>
        <source>Looking: {done} of {of}.</source>
        <translation>점검 중: {of}개 중 {done}개.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>점검이 중지되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>확인할 것이 %n가지 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready. %n things to mend first.</source>
        <translation>
            <numerusform>준비되지 않았습니다. 먼저 해결할 것이 %n가지 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>준비됨.</translation>
    </message>
    <message>
        <source>Ready. Everything is as it should be.</source>
        <translation>준비됨. 모두 이상이 없습니다.</translation>
    </message>
    <message>
        <source>A day of the event begins.</source>
        <translation>행사일이 시작됩니다.</translation>
    </message>
    <message>
        <source>See whether everything is ready.</source>
        <translation>모두 준비되었는지 확인하세요.</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>아침 점검</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 안 함</translation>
    </message>
    <message>
        <source>Look whether they are two people. If not, cancel one.</source>
        <translation>두 사람인지 확인하세요. 아니면 한쪽을 취소하세요.</translation>
    </message>
    <message>
        <source>The event file is whole: {count} entries.</source>
        <translation>행사 파일에 이상이 없습니다. 기록 {count}건.</translation>
    </message>
    <message>
        <source>The event file is whole: 1 entry.</source>
        <translation>행사 파일에 이상이 없습니다. 기록 1건.</translation>
    </message>
    <message>
        <source>The event file is damaged.</source>
        <translation>행사 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Open the newest backup.</source>
        <translation>가장 최근 백업을 여세요.</translation>
    </message>
    <message>
        <source>Some entries of other desks have not arrived.</source>
        <translation>다른 데스크의 기록 일부가 아직 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>Exchange once more with the desks named here.</source>
        <translation>아래 데스크와 한 번 더 교환하세요.</translation>
    </message>
    <message>
        <source>The counts agree with the journal.</source>
        <translation>집계가 기록과 일치합니다.</translation>
    </message>
    <message>
        <source>The counts do not agree with the journal.</source>
        <translation>집계가 기록과 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>Count again from the journal; nothing is lost.</source>
        <translation>기록에서 다시 집계하세요. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>{count} activities today. The first is {activity}, {start}, {people} expected.</source>
        <translation>오늘 활동 {count}개. 첫 활동은 ‘{activity}’, {start}, 예정 {people}명.</translation>
    </message>
    <message>
        <source>1 activity today. It is {activity}, {start}, {people} expected.</source>
        <translation>오늘 활동 1개: ‘{activity}’, {start}, 예정 {people}명.</translation>
    </message>
    <message>
        <source>Nothing is planned today.</source>
        <translation>오늘 예정된 활동이 없습니다.</translation>
    </message>
    <message>
        <source>Look at the programme and at this laptop's clock.</source>
        <translation>일정과 이 노트북의 시계를 확인하세요.</translation>
    </message>
    <message>
        <source>Nobody is expected at {count} of today's activities. The first is {activity}, {start}.</source>
        <translation>오늘 활동 중 {count}개에 참석 예정자가 없습니다. 첫 번째는 ‘{activity}’, {start}.</translation>
    </message>
    <message>
        <source>Nobody is expected at {activity}, {start}.</source>
        <translation>‘{activity}’({start})에 참석 예정자가 없습니다.</translation>
    </message>
    <message>
        <source>Say in the programme who is expected.</source>
        <translation>일정에서 참석 대상을 정하세요.</translation>
    </message>
    <message>
        <source>Nobody is expected in two places at once today.</source>
        <translation>오늘 동시에 두 곳에 있어야 하는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>{count} people are expected at {one} and {other} at once.</source>
        <translation>{count}명이 “{one}”과(와) “{other}”에 동시에 참석 예정입니다.</translation>
    </message>
    <message>
        <source>1 person is expected at {one} and {other} at once.</source>
        <translation>1명이 “{one}”과(와) “{other}”에 동시에 참석 예정입니다.</translation>
    </message>
    <message>
        <source>Change the times, or who is expected.</source>
        <translation>시간이나 참석 대상을 바꾸세요.</translation>
    </message>
    <message>
        <source>{one} and {other} are both in {place}; {count} pairs share a room at one time.</source>
        <translation>{one}와(과) {other}의 장소가 같은 시간에 모두 {place}입니다. 같은 시간에 한 방을 쓰는 활동이 {count}쌍 있습니다.</translation>
    </message>
    <message>
        <source>{one} and {other} are both in {place} at one time.</source>
        <translation>{one}와(과) {other}의 장소가 같은 시간에 모두 {place}입니다.</translation>
    </message>
    <message>
        <source>Change the times, or the place of one.</source>
        <translation>시간을 바꾸거나 한쪽의 장소를 바꾸세요.</translation>
    </message>
    <message>
        <source>This laptop can sign certificates.</source>
        <translation>이 노트북에서 수료증에 서명할 수 있습니다.</translation>
    </message>
    <message>
        <source>This file has no key to sign certificates with.</source>
        <translation>이 파일에는 수료증 서명 키가 없습니다.</translation>
    </message>
    <message>
        <source>Make certificates on the laptop where the event was made.</source>
        <translation>행사를 만든 노트북에서 수료증을 만드세요.</translation>
    </message>
    <message>
        <source>{count} delegates are on the list.</source>
        <translation>명단에 대표 {count}명이 있습니다.</translation>
    </message>
    <message>
        <source>1 delegate is on the list.</source>
        <translation>명단에 대표 1명이 있습니다.</translation>
    </message>
    <message>
        <source>There are no delegates yet.</source>
        <translation>아직 대표가 없습니다.</translation>
    </message>
    <message>
        <source>Import a list.</source>
        <translation>명단을 가져오세요.</translation>
    </message>
    <message>
        <source>Nobody stands on the list twice.</source>
        <translation>명단에 중복된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>{count} pairs may be the same person twice.</source>
        <translation>같은 사람일 수 있는 {count}쌍이 있습니다.</translation>
    </message>
    <message>
        <source>1 pair may be the same person twice.</source>
        <translation>같은 사람일 수 있는 1쌍이 있습니다.</translation>
    </message>
    <message>
        <source>Every delegate has a badge number.</source>
        <translation>모든 대표에게 명찰 번호가 있습니다.</translation>
    </message>
    <message>
        <source>{count} delegates have no badge.</source>
        <translation>대표 {count}명에게 명찰이 없습니다.</translation>
    </message>
    <message>
        <source>1 delegate has no badge.</source>
        <translation>대표 1명에게 명찰이 없습니다.</translation>
    </message>
    <message>
        <source>Give them one: Replace badge, beside their name.</source>
        <translation>이름 옆의 “명찰 교체”로 발급하세요.</translation>
    </message>
    <message>
        <source>The fonts can draw every name and title.</source>
        <translation>글꼴로 모든 이름과 제목을 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>{count} names or titles have characters that no font can draw.</source>
        <translation>글꼴에 없는 글자가 든 이름이나 제목이 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>1 name or title has characters that no font can draw.</source>
        <translation>글꼴에 없는 글자가 든 이름이나 제목이 1개 있습니다.</translation>
    </message>
    <message>
        <source>Correct them, or choose a folder with fonts for rare names in the settings.</source>
        <translation>고치거나, 설정에서 희귀 글자 글꼴 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Badges go on {paper}.</source>
        <translation>명찰 용지: {paper}.</translation>
    </message>
    <message>
        <source>No paper is chosen for badges.</source>
        <translation>명찰 용지를 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose the paper that lies in the printer.</source>
        <translation>프린터에 든 용지를 고르세요.</translation>
    </message>
    <message>
        <source>The paper or the design chosen for badges is gone.</source>
        <translation>선택한 명찰 용지나 디자인이 없어졌습니다.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>Nobody has measured a sheet of {paper}.</source>
        <translation>{paper} 용지를 아직 재지 않았습니다.</translation>
    </message>
    <message>
        <source>Measure a sheet, or choose another paper.</source>
        <translation>한 장을 재거나 다른 용지를 고르세요.</translation>
    </message>
    <message>
        <source>All {count} badges fit.</source>
        <translation>명찰 {count}장이 모두 맞습니다.</translation>
    </message>
    <message>
        <source>The only badge fits.</source>
        <translation>하나뿐인 명찰이 맞습니다.</translation>
    </message>
    <message>
        <source>The longest {count} of {of} badges fit.</source>
        <translation>명찰 {of}장 중 가장 긴 {count}장이 모두 맞습니다.</translation>
    </message>
    <message>
        <source>{count} badges do not fit.</source>
        <translation>명찰 {count}장이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>1 badge does not fit.</source>
        <translation>명찰 1장이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Look at them, and shorten or choose another design.</source>
        <translation>확인하고 줄이거나 다른 디자인을 고르세요.</translation>
    </message>
    <message>
        <source>Every badge was printed.</source>
        <translation>모든 명찰을 인쇄했습니다.</translation>
    </message>
    <message>
        <source>{count} badges are not printed yet.</source>
        <translation>아직 인쇄하지 않은 명찰이 {count}장 있습니다.</translation>
    </message>
    <message>
        <source>1 badge is not printed yet.</source>
        <translation>아직 인쇄하지 않은 명찰이 1장 있습니다.</translation>
    </message>
    <message>
        <source>Print what is missing.</source>
        <translation>빠진 명찰을 인쇄하세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is there and reports no trouble.</source>
        <translation>프린터 “{printer}”이(가) 연결되어 있고 문제가 없습니다.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is open.</source>
        <translation>프린터 “{printer}”의 덮개가 열려 있습니다.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>덮개를 닫으세요.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer “{printer}”.</source>
        <translation>프린터 “{printer}”에 용지가 걸렸습니다.</translation>
    </message>
    <message>
        <source>Take the paper out.</source>
        <translation>걸린 용지를 꺼내세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” has run out of ink or ribbon.</source>
        <translation>프린터 “{printer}”의 잉크나 리본이 떨어졌습니다.</translation>
    </message>
    <message>
        <source>Put a new one in.</source>
        <translation>새것으로 갈아 끼우세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not go on with its work.</source>
        <translation>프린터 “{printer}”이(가) 작업을 진행하지 않습니다.</translation>
    </message>
    <message>
        <source>Look at it, and switch it off and on.</source>
        <translation>확인하고 껐다 켜세요.</translation>
    </message>
    <message>
        <source>This laptop has no printer.</source>
        <translation>이 노트북에 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>Connect one, or save badges as PDF and print them elsewhere.</source>
        <translation>프린터를 연결하거나 명찰을 PDF로 저장해 다른 곳에서 인쇄하세요.</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>프린터를 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose the one that prints badges.</source>
        <translation>명찰을 인쇄할 프린터를 고르세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is gone.</source>
        <translation>프린터 “{printer}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Connect it, or choose another.</source>
        <translation>연결하거나 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is stopped.</source>
        <translation>프린터 “{printer}”이(가) 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>Look at it, and start it again in the system's settings.</source>
        <translation>확인하고 시스템 설정에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” accepts no jobs.</source>
        <translation>프린터 “{printer}”이(가) 작업을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Let it accept jobs in the system's settings, or choose another.</source>
        <translation>시스템 설정에서 작업을 받게 하거나 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is out of paper.</source>
        <translation>프린터 “{printer}”에 용지가 없습니다.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>용지를 넣으세요.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer.</source>
        <translation>프린터 “{printer}”이(가) 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected.</source>
        <translation>전원과 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>The scanner was heard.</source>
        <translation>스캐너 신호를 받았습니다.</translation>
    </message>
    <message>
        <source>No scanner was heard yet.</source>
        <translation>아직 스캐너 신호가 없습니다.</translation>
    </message>
    <message>
        <source>Scan any badge now: on this screen it records nothing.</source>
        <translation>아무 명찰이나 스캔해 보세요. 이 화면에서는 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is there.</source>
        <translation>카메라 “{camera}”이(가) 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>No camera is chosen; the scanner is enough.</source>
        <translation>카메라를 고르지 않았습니다. 스캐너로 충분합니다.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not there.</source>
        <translation>카메라 “{camera}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another.</source>
        <translation>꽂거나 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>Sound is on at {volume} %.</source>
        <translation>소리 켜짐, 음량 {volume}%.</translation>
    </message>
    <message>
        <source>This laptop has nothing to play sound with.</source>
        <translation>이 노트북에 소리를 낼 장치가 없습니다.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or watch the screen: it says the same.</source>
        <translation>스피커를 연결하거나 화면을 보세요. 내용은 같습니다.</translation>
    </message>
    <message>
        <source>Sound is off.</source>
        <translation>소리가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Turn it on with Ctrl M at the desk.</source>
        <translation>데스크에서 Ctrl M으로 켜세요.</translation>
    </message>
    <message>
        <source>Sound is very low: {volume} %.</source>
        <translation>소리가 너무 작습니다: {volume}%.</translation>
    </message>
    <message>
        <source>Turn it up.</source>
        <translation>음량을 높이세요.</translation>
    </message>
    <message>
        <source>It is {now}, a day of the event.</source>
        <translation>지금은 {now}, 행사 기간입니다.</translation>
    </message>
    <message>
        <source>It is {now}: the event begins in {count} days.</source>
        <translation>지금은 {now}, 행사는 {count}일 뒤에 시작합니다.</translation>
    </message>
    <message>
        <source>It is {now}: the event begins tomorrow.</source>
        <translation>지금은 {now}, 행사는 내일 시작합니다.</translation>
    </message>
    <message>
        <source>Correct this laptop's clock if that is wrong.</source>
        <translation>틀리면 이 노트북의 시계를 맞추세요.</translation>
    </message>
    <message>
        <source>It is {now}: the event ended {count} days ago.</source>
        <translation>지금은 {now}, 행사는 {count}일 전에 끝났습니다.</translation>
    </message>
    <message>
        <source>It is {now}: the event ended yesterday.</source>
        <translation>지금은 {now}, 행사는 어제 끝났습니다.</translation>
    </message>
    <message>
        <source>It is {now} here, but this laptop already wrote at {latest}.</source>
        <translation>여기는 {now}인데 이 노트북은 이미 {latest}에 기록했습니다.</translation>
    </message>
    <message>
        <source>Its clock was set back. Correct it, then check again.</source>
        <translation>시계가 뒤로 돌려졌습니다. 맞춘 뒤 다시 점검하세요.</translation>
    </message>
    <message>
        <source>The clocks of {count} other desks agree with this one.</source>
        <translation>다른 데스크 {count}곳의 시계가 이 노트북과 맞습니다.</translation>
    </message>
    <message>
        <source>The clock of the other desk agrees with this one.</source>
        <translation>다른 데스크의 시계가 이 노트북과 맞습니다.</translation>
    </message>
    <message>
        <source>Another desk's clock is {count} minutes ahead of this one.</source>
        <translation>다른 데스크의 시계가 이 노트북보다 {count}분 빠릅니다.</translation>
    </message>
    <message>
        <source>Another desk's clock is 1 minute ahead of this one.</source>
        <translation>다른 데스크의 시계가 이 노트북보다 1분 빠릅니다.</translation>
    </message>
    <message>
        <source>Compare the clocks and correct the wrong one.</source>
        <translation>시계를 비교해 틀린 쪽을 맞추세요.</translation>
    </message>
    <message>
        <source>Another desk's clock is {count} minutes behind.</source>
        <translation>다른 데스크의 시계가 {count}분 느립니다.</translation>
    </message>
    <message>
        <source>Another desk's clock is 1 minute behind.</source>
        <translation>다른 데스크의 시계가 1분 느립니다.</translation>
    </message>
    <message>
        <source>This laptop keeps the hours of the event ({event}).</source>
        <translation>이 노트북의 시간대가 행사와 같습니다({event}).</translation>
    </message>
    <message>
        <source>This laptop's time zone is {zone}, the event's is {event}.</source>
        <translation>이 노트북의 시간대는 {zone}, 행사는 {event}입니다.</translation>
    </message>
    <message>
        <source>Times are those of the event. Set the laptop's zone if you are there.</source>
        <translation>시간은 행사 장소 기준으로 표시됩니다. 현지라면 노트북 시간대를 맞추세요.</translation>
    </message>
    <message>
        <source>{free} GB are free on the disk.</source>
        <translation>디스크에 {free} GB가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Only {free} GB are free on the disk.</source>
        <translation>디스크에 {free} GB만 남아 있습니다.</translation>
    </message>
    <message>
        <source>Make room on this laptop today.</source>
        <translation>오늘 이 노트북의 공간을 비우세요.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} GB are free.</source>
        <translation>디스크가 거의 찼습니다. {free} GB 남음.</translation>
    </message>
    <message>
        <source>Make room on this laptop before people come.</source>
        <translation>사람들이 오기 전에 이 노트북의 공간을 비우세요.</translation>
    </message>
    <message>
        <source>This laptop runs on mains.</source>
        <translation>이 노트북은 전원에 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>On mains; the battery is at {percent} %.</source>
        <translation>전원 연결됨, 배터리 {percent}%.</translation>
    </message>
    <message>
        <source>On battery at {percent} %.</source>
        <translation>배터리 사용 중, {percent}%.</translation>
    </message>
    <message>
        <source>Keep the power supply at hand.</source>
        <translation>전원 어댑터를 가까이 두세요.</translation>
    </message>
    <message>
        <source>On battery at {percent} %: not enough for a day.</source>
        <translation>배터리 사용 중, {percent}%. 하루에는 부족합니다.</translation>
    </message>
    <message>
        <source>Plug the power supply in.</source>
        <translation>전원을 연결하세요.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>배터리가 거의 없습니다: {percent}%.</translation>
    </message>
    <message>
        <source>Plug the power supply in now.</source>
        <translation>지금 전원을 연결하세요.</translation>
    </message>
    <message>
        <source>The newest backup is from {made} and can be read.</source>
        <translation>가장 최근 백업은 {made}이며 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The newest backup is old: {made}.</source>
        <translation>가장 최근 백업이 오래되었습니다: {made}.</translation>
    </message>
    <message>
        <source>Make one now.</source>
        <translation>지금 백업하세요.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>아직 백업이 없습니다.</translation>
    </message>
    <message>
        <source>The newest backup cannot be read.</source>
        <translation>가장 최근 백업을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Make another now.</source>
        <translation>지금 다시 백업하세요.</translation>
    </message>
    <message>
        <source>A copy lies on another disk: {folder}.</source>
        <translation>다른 디스크에 사본이 있습니다: {folder}.</translation>
    </message>
    <message>
        <source>Every backup lies on this laptop's own disk.</source>
        <translation>모든 백업이 이 노트북의 디스크에 있습니다.</translation>
    </message>
    <message>
        <source>Save a copy on a stick: a laptop can be lost.</source>
        <translation>USB 메모리에 사본을 저장하세요. 노트북은 잃어버릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>백업 열기</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>다시 집계</translation>
    </message>
    <message>
        <source>Open programme</source>
        <translation>일정 열기</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Open badges</source>
        <translation>명찰 열기</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <translation>프린터 선택</translation>
    </message>
    <message>
        <source>Test scanner</source>
        <translation>스캐너 테스트</translation>
    </message>
    <message>
        <source>Choose camera</source>
        <translation>카메라 선택</translation>
    </message>
    <message>
        <source>Set sound</source>
        <translation>소리 설정</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>이 노트북</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Mend this first</source>
        <translation>먼저 해결</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>휴대전화 번호 같음</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>이메일 주소 같음</translation>
    </message>
    <message>
        <source>same name, same delegation</source>
        <translation>이름과 대표단 같음</translation>
    </message>
    <message>
        <source>same Latin name, same delegation</source>
        <translation>로마자 이름과 대표단 같음</translation>
    </message>
    <message>
        <source>{one} and {other}: {why}</source>
        <translation>{one} 및 {other}: {why}</translation>
    </message>
    <message>
        <source>{name}: {signs}</source>
        <translation>{name}: {signs}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 외 {count}</translation>
    </message>
</context>
<context>
    <name>MorningCheckScreen</name>
    <message>
        <source>Morning check</source>
        <translation>아침 점검</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>테스트 명찰 인쇄</translation>
    </message>
    <message>
        <source>A green disc is as it should be. Look at an amber triangle; mend a red octagon first.</source>
        <translation>초록 원은 정상, 노란 삼각형은 확인, 빨간 팔각형은 먼저 해결할 것입니다.</translation>
    </message>
    <message>
        <source>Each line that wants something has one button. Tab goes to it, Space presses it.</source>
        <translation>처리할 줄마다 버튼이 하나 있습니다. Tab으로 이동하고 스페이스로 누릅니다.</translation>
    </message>
    <message>
        <source>Scan any badge to test the scanner: on this screen nothing is recorded.</source>
        <translation>아무 명찰이나 스캔해 스캐너를 시험하세요. 이 화면에서는 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 점검</translation>
    </message>
    <message>
        <source>The first button</source>
        <translation>첫 번째 버튼</translation>
    </message>
    <message>
        <source>The second button</source>
        <translation>두 번째 버튼</translation>
    </message>
    <message>
        <source>Stop, or back to the desk</source>
        <translation>중지 또는 데스크로</translation>
    </message>
    <message>
        <source>The scanner read {code}. Nothing is recorded here.</source>
        <translation>스캐너가 {code}를 읽었습니다. 여기서는 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>사본을 저장할 곳</translation>
    </message>
    <message>
        <source>Test badge.pdf</source>
        <translation>테스트 명찰.pdf</translation>
    </message>
    <message>
        <source>Save the test badge</source>
        <translation>테스트 명찰 저장</translation>
    </message>
    <message>
        <source>A test badge went to {printer}. Look at it, and scan it.</source>
        <translation>테스트 명찰을 {printer}(으)로 보냈습니다. 확인하고 스캔해 보세요.</translation>
    </message>
    <message>
        <source>The test badge was saved as {name}.</source>
        <translation>테스트 명찰을 {name}(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>Moved: the scans of %n people</source>
        <translation>
            <numerusform>%n명의 스캔을 옮겼습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back: the move of %n people</source>
        <translation>
            <numerusform>취소: %n명의 이동</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved back: the scans of %n people</source>
        <translation>
            <numerusform>%n명의 스캔을 되돌렸습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Move scans to another activity</source>
        <translation>스캔 기록 옮기기</translation>
    </message>
    <message>
        <source>From</source>
        <translation>원래</translation>
    </message>
    <message>
        <source>To</source>
        <translation>옮길 곳</translation>
    </message>
    <message>
        <source>The last minutes, or since when</source>
        <translation>최근 몇 분, 또는 언제부터</translation>
    </message>
    <message>
        <source>Since…</source>
        <translation>언제부터…</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>언제부터</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>이 데스크</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>모든 데스크</translation>
    </message>
    <message>
        <source>Their times stay. Ctrl Z moves all of them back.</source>
        <translation>시각은 그대로입니다. Ctrl Z로 모두 되돌립니다.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n scans</source>
        <translation>
            <numerusform>스캔 기록 %n건 옮기기</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two different activities.</source>
        <translation>서로 다른 두 활동을 고르세요.</translation>
    </message>
    <message>
        <source>Write a time that is over, like 09:10.</source>
        <translation>09:10처럼 지난 시각을 적으세요.</translation>
    </message>
    <message>
        <source>Nobody was scanned there in that time.</source>
        <translation>그 시간에 스캔한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>This desk: {here}. All desks: {all}.</source>
        <translation>이 데스크: {here}건. 모든 데스크: {all}건.</translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and count once.</source>
        <translation>
            <numerusform>%n명은 이미 그곳에 있어 한 번만 셉니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not on its list.</source>
        <translation>
            <numerusform>%n명은 그 명단에 없습니다.</numerusform>
        </translation>
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
        <source>For certificates; can be added later</source>
        <translation>수료증용, 나중에 입력 가능</translation>
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
    <name>OtherEvent</name>
    <message>
        <source>This laptop is locked to this event.</source>
        <translation>이 노트북은 이 행사에 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>{file} was not opened. Unlock first, then open it.</source>
        <translation>{file} 파일은 열지 않았습니다. 먼저 잠금을 푼 다음 여세요.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>여기에 머무르기</translation>
    </message>
    <message>
        <source>This laptop is unlocked.</source>
        <translation>이 노트북의 잠금이 풀렸습니다.</translation>
    </message>
    <message>
        <source>{file} can be opened now.</source>
        <translation>이제 {file} 파일을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>PanelActs</name>
    <message>
        <source>Whose badge? Scan it, or find the person by name first.</source>
        <translation>누구의 명찰인가요? 먼저 스캔하거나 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Nobody was let in against the list here.</source>
        <translation>여기서 예외로 입장시킨 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was recorded there.</source>
        <translation>기록된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>No printer is set up. Save the PDF.</source>
        <translation>프린터가 없습니다. PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>저장함: {file}</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>종이 명단</translation>
    </message>
    <message>
        <source>The paper list is with the printer.</source>
        <translation>종이 명단을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>체크인 지점</translation>
    </message>
    <message>
        <source>When it comes back signed, scan its code at the check-in desk.</source>
        <translation>서명을 받은 뒤 체크인 데스크에서 명단의 코드를 스캔하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n people, by delegation, with room to sign</source>
        <translation>
            <numerusform>%n명, 대표단 순, 서명란 있음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>그리는 중…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Printing: tray, sides, copies, order… (Ctrl Shift P)</source>
        <translation>인쇄 설정: 용지함, 양면, 부수, 순서… (Ctrl Shift P)</translation>
    </message>
    <message>
        <source>Tray, sides, copies and order</source>
        <translation>용지함, 양면, 부수와 순서</translation>
    </message>
    <message>
        <source>The last batch, to go on with it</source>
        <translation>최근 인쇄, 이어서 하기</translation>
    </message>
    <message>
        <source>Pause the batch, or go on with it</source>
        <translation>인쇄를 멈추거나 계속</translation>
    </message>
    <message>
        <source>Save PDF instead</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Why? A few words for the report</source>
        <translation>사유는? 보고서에 남을 짧은 설명</translation>
    </message>
</context>
<context>
    <name>PersonBar</name>
    <message>
        <source>Previous badge</source>
        <translation>이전 명찰</translation>
    </message>
    <message>
        <source>Next badge</source>
        <translation>다음 명찰</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>가장 긴 이름</translation>
    </message>
    <message>
        <source>No native name</source>
        <translation>원어 이름 없음</translation>
    </message>
    <message>
        <source>Difficult names</source>
        <translation>까다로운 이름</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>가장 짧은 이름</translation>
    </message>
    <message>
        <source>No Latin name</source>
        <translation>로마자 이름 없음</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Pictures</source>
        <translation>사진 파일</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>사진 선택</translation>
    </message>
    <message>
        <source>The photo of %1 is kept.</source>
        <translation>%1의 사진을 저장했습니다.</translation>
    </message>
    <message>
        <source>The photo of %1 is removed.</source>
        <translation>%1의 사진을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 사진</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>이 사진 사용</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>사진 찍기</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>다시 찍기</translation>
    </message>
    <message>
        <source>It stays in this event and shows when their badge is scanned.</source>
        <translation>이 행사에만 보관되며 명찰을 스캔할 때 표시됩니다.</translation>
    </message>
    <message>
        <source>Face to the camera, head and shoulders inside the frame.</source>
        <translation>카메라를 보고 머리와 어깨를 화면 안에 맞추세요.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>마지막 숫자 지우기</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{count} to {most} digits, then Enter.</source>
        <translation>숫자 {count}~{most}자리를 입력하고 Enter를 누르세요.</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was opened.</source>
        <translation>PIN이 아닙니다. 잠금이 해제되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Not the PIN. The next try in %n seconds.</source>
        <translation>
            <numerusform>PIN이 아닙니다. %n초 뒤에 다시 입력할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>다시 입력할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Delegation, then name</source>
        <translation>대표단, 그다음 이름</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>As they were checked in</source>
        <translation>체크인한 순서대로</translation>
    </message>
    <message>
        <source>As in the imported list</source>
        <translation>가져온 명단 순서대로</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>단면</translation>
    </message>
    <message>
        <source>Both, turned around the long edge</source>
        <translation>양면, 긴 쪽으로 넘김</translation>
    </message>
    <message>
        <source>Both, turned around the short edge</source>
        <translation>양면, 짧은 쪽으로 넘김</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Paper from</source>
        <translation>용지 공급</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>인쇄 면</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>시작 라벨</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>부수</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>재단선</translation>
    </message>
    <message>
        <source>Last batch…</source>
        <translation>최근 인쇄…</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>시험 페이지</translation>
    </message>
    <message>
        <source>Save PDF instead</source>
        <translation>대신 PDF 저장</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop.</source>
        <translation>이 노트북에 설정된 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>The usual tray</source>
        <translation>기본 용지함</translation>
    </message>
    <message numerus="yes">
        <source>Print %n badges</source>
        <translation>
            <numerusform>명찰 %n장 인쇄</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch is being printed. Wait for it, or end it first.</source>
        <translation>인쇄 중입니다. 끝날 때까지 기다리거나 먼저 끝내세요.</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n printed before</source>
        <translation>
            <numerusform>전에 인쇄한 %n장도</numerusform>
        </translation>
    </message>
    <message>
        <source>They were printed before and are printed again.</source>
        <translation>전에 인쇄했으며 다시 인쇄합니다.</translation>
    </message>
    <message>
        <source>This printer has no paper of {width} × {height} mm.</source>
        <translation>이 프린터에는 {width} × {height} mm 용지가 없습니다.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>The printer at this desk</source>
        <translation>이 데스크의 프린터</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>라벨 프린터</translation>
    </message>
    <message>
        <source>For badges one by one.</source>
        <translation>명찰을 한 장씩 인쇄합니다.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>디자인</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>테스트 명찰 인쇄</translation>
    </message>
    <message>
        <source>Badges at check-in</source>
        <translation>체크인 때 명찰 인쇄</translation>
    </message>
    <message>
        <source>Choose in the programme</source>
        <translation>일정에서 고르기</translation>
    </message>
    <message>
        <source>For these roles</source>
        <translation>인쇄할 구분</translation>
    </message>
    <message>
        <source>A badge is printed once. Nobody gets a second one unless somebody asks.</source>
        <translation>명찰은 한 번만 인쇄됩니다. 누가 요청하지 않으면 두 번 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>고르지 않음</translation>
    </message>
    <message>
        <source>What suits the paper</source>
        <translation>용지에 맞는 디자인</translation>
    </message>
    <message numerus="yes">
        <source>Of %n on a sheet. Put the same sheet back in.</source>
        <translation>
            <numerusform>한 장에 %n개. 같은 용지를 다시 넣으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next free label</source>
        <translation>다음 빈 라벨</translation>
    </message>
    <message numerus="yes">
        <source>Printed at the check-in of %n activities.</source>
        <translation>
            <numerusform>활동 %n개의 체크인에서 인쇄합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Tick “Print the badge at check-in” in an activity of the programme.</source>
        <translation>꺼져 있습니다. 일정의 활동에서 “체크인 때 명찰 인쇄”를 선택하세요.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>세지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n left. A new roll: F7 at the desk, then Alt R.</source>
        <translation>
            <numerusform>%n장 남음. 새 롤로 바꾸면 데스크에서 F7, 그다음 Alt R.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels on a full roll</source>
        <translation>새 롤의 라벨 수</translation>
    </message>
    <message>
        <source>Counted down with every badge.</source>
        <translation>명찰을 인쇄할 때마다 하나씩 줄어듭니다.</translation>
    </message>
    <message>
        <source>A test badge is on its way to the printer.</source>
        <translation>테스트 명찰을 프린터로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Keep row %1</source>
        <translation>%1행 유지</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Rows %1 and %2</source>
        <translation>%1행, %2행</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCopies</name>
    <message numerus="yes">
        <source>%n activities will be added.</source>
        <translation>
            <numerusform>활동 %n개를 추가합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n개는 이미 있으며 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the last day of the event are left out.</source>
        <translation>
            <numerusform>행사 마지막 날 이후의 %n개는 뺍니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a list of names are for everyone now.</source>
        <translation>
            <numerusform>이름 명단이 있던 %n개는 이제 모두를 대상으로 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>추가할 활동이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n activities</source>
        <translation>
            <numerusform>활동 %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a whole day</source>
        <translation>하루 전체 복사</translation>
    </message>
    <message>
        <source>From</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Onto</source>
        <translation>복사할 날</translation>
    </message>
    <message>
        <source>Take over a programme</source>
        <translation>다른 일정 가져오기</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>다른 행사…</translation>
    </message>
    <message>
        <source>Companion events (*.companion)</source>
        <translation>Companion 행사 (*.companion)</translation>
    </message>
</context>
<context>
    <name>ProgrammePaper</name>
    <message>
        <source>The programme on paper</source>
        <translation>일정 인쇄물</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>The programme is with the printer.</source>
        <translation>일정을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message numerus="yes">
        <source>%n activities by day, on A4</source>
        <translation>
            <numerusform>날짜별 활동 %n개, A4 용지</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>모든 날</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>times in %1</source>
        <translation>%1 시간</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>전날</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>다음 날</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>일정 가져오기</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>캘린더 파일 (*.ics)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>일정 저장</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are added.</source>
        <translation>
            <numerusform>활동 %n개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are added, %1 updated.</source>
        <translation>
            <numerusform>활동 %n개를 추가하고 %1개를 업데이트했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme is saved in %1.</source>
        <translation>일정을 %1 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>가져오기를 취소했습니다.</translation>
    </message>
    <message>
        <source>The copied activities are gone again.</source>
        <translation>복사한 활동을 되돌렸습니다.</translation>
    </message>
    <message>
        <source>“%1” is out of the programme again.</source>
        <translation>‘%1’을(를) 일정에서 다시 뺐습니다.</translation>
    </message>
    <message>
        <source>“%1” is in the programme again.</source>
        <translation>‘%1’을(를) 일정에 다시 넣었습니다.</translation>
    </message>
    <message>
        <source>“%1” is back where it was.</source>
        <translation>‘%1’을(를) 제자리로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>“%1” is as before.</source>
        <translation>되돌렸습니다: “%1”</translation>
    </message>
    <message>
        <source>“%1” is in the programme.</source>
        <translation>일정에 추가했습니다: “%1”</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>저장했습니다: “%1”</translation>
    </message>
    <message>
        <source>“%1” is taken out. Its marks are kept.</source>
        <translation>일정에서 뺐습니다: “%1”. 출석 기록은 남습니다.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
</context>
<context>
    <name>ProgrammeTools</name>
    <message>
        <source>Print the day</source>
        <translation>하루 일정 인쇄</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>일정 인쇄</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation>활동 복제</translation>
    </message>
    <message>
        <source>Copy a whole day…</source>
        <translation>하루 전체 복사…</translation>
    </message>
    <message>
        <source>Take over a programme…</source>
        <translation>다른 일정 가져오기…</translation>
    </message>
    <message>
        <source>What clashes</source>
        <translation>겹치는 일정</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Now %1, %2 long</source>
        <translation>이제 %1, %2</translation>
    </message>
    <message>
        <source>Moved to %1, %2</source>
        <translation>옮긴 곳: %1, %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>옮긴 시간: %1</translation>
    </message>
    <message>
        <source>Arrows move from activity to activity, Enter opens check-in.</source>
        <translation>화살표로 활동을 옮겨 다니고, Enter로 체크인을 엽니다.</translation>
    </message>
    <message>
        <source>Drag an activity to move it, its edge to stretch it.</source>
        <translation>활동을 끌어 옮기고, 가장자리를 끌어 길이를 바꿉니다.</translation>
    </message>
    <message>
        <source>Drag on empty space to add one. With Shift: steps of 5 minutes. Esc: no change.</source>
        <translation>빈 곳을 끌면 추가됩니다. Shift: 5분 단위. Esc: 바꾸지 않음.</translation>
    </message>
    <message>
        <source>A full bar: everybody expected came. A triangle: something clashes.</source>
        <translation>막대가 가득 차면 모두 온 것입니다. 삼각형은 겹침을 뜻합니다.</translation>
    </message>
    <message>
        <source>Names lists who came and who is missing.</source>
        <translation>“명단”에서 누가 왔고 누가 빠졌는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>With many rooms at once, Day shows one column for each room.</source>
        <translation>여러 장소에서 동시에 열리면 “일” 보기에서 장소별로 나누어 보여 줍니다.</translation>
    </message>
    <message>
        <source>15 minutes earlier or later</source>
        <translation>15분 앞으로 또는 뒤로</translation>
    </message>
    <message>
        <source>To the next day, or the next room</source>
        <translation>옆 날짜나 옆 장소로</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>짧게 또는 길게</translation>
    </message>
    <message>
        <source>Week or day</source>
        <translation>주 또는 일</translation>
    </message>
    <message>
        <source>Add rows that were copied in a spreadsheet</source>
        <translation>표에서 복사한 행 추가</translation>
    </message>
    <message>
        <source>The week or day before or after</source>
        <translation>앞뒤 주 또는 날</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>활동 추가</translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation>활동 복제</translation>
    </message>
    <message>
        <source>Copy a whole day</source>
        <translation>하루 전체 복사</translation>
    </message>
    <message>
        <source>Take over a template or another event</source>
        <translation>서식이나 다른 행사의 일정 가져오기</translation>
    </message>
    <message>
        <source>What clashes</source>
        <translation>겹치는 일정</translation>
    </message>
    <message>
        <source>In the form: who is expected, where people are counted</source>
        <translation>편집 중: 대상자와 확인 지점</translation>
    </message>
    <message>
        <source>The programme on paper</source>
        <translation>일정 인쇄물</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>일정 저장</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>종이 명단</translation>
    </message>
    <message>
        <source>Take back the last change made here</source>
        <translation>여기서 한 마지막 변경 취소</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>paper</source>
        <translation>종이</translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n people from paper</source>
        <translation>
            <numerusform>취소: 종이에서 반영한 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n people from paper</source>
        <translation>
            <numerusform>취소됨: 종이에서 반영한 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Time on the sheet</source>
        <translation>종이에 적힌 시각</translation>
    </message>
    <message>
        <source>Scan lines, or type 5 or 5-9</source>
        <translation>줄을 스캔하거나 5, 5-9처럼 입력</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>종이 명단</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Paper list: {activity}</source>
        <translation>종이 명단: {activity}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>{when} 작성</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>%n명 반영</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a time that is over, like 09:30.</source>
        <translation>지난 시각을 09:30처럼 적으세요.</translation>
    </message>
    <message>
        <source>Arrows and Space tick by hand.</source>
        <translation>화살표와 스페이스로 직접 표시합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ticked</source>
        <translation>
            <numerusform>%n줄을 표시했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked: {who}</source>
        <translation>표시함: {who}</translation>
    </message>
    <message>
        <source>Not ticked any more: {who}</source>
        <translation>표시 지움: {who}</translation>
    </message>
    <message>
        <source>Ticked already: {who}</source>
        <translation>이미 표시함: {who}</translation>
    </message>
    <message>
        <source>Counted before: {who}</source>
        <translation>이미 확인됨: {who}</translation>
    </message>
    <message>
        <source>No line {who}. They go from 1 to {last}.</source>
        <translation>{who}번 줄이 없습니다. 1번부터 {last}번까지입니다.</translation>
    </message>
    <message>
        <source>Type numbers of lines, like 5 or 5-9.</source>
        <translation>5 또는 5-9처럼 줄 번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Everybody on these lines was counted before.</source>
        <translation>이 줄의 사람은 모두 이미 확인되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Taken in from paper: %n people</source>
        <translation>
            <numerusform>종이에서 반영: %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>명단에 없음</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} 확인</translation>
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
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Given: %1</source>
        <translation>수여 결정: %1</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>보류: %1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>예정 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 %, %n excused</source>
        <translation>
            <numerusform>%1%, 사유 불참 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % ≥ %2 %</source>
        <translation>%1% ≥ %2%</translation>
    </message>
    <message>
        <source>%1 %, out of reach</source>
        <translation>%1%, 수료 불가</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>결석: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n absences, %1 allowed</source>
        <translation>
            <numerusform>결석 %n회, 허용 %1회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %, needs %2</source>
        <translation>%1%, 필요: %2</translation>
    </message>
    <message>
        <source>%1 % so far</source>
        <translation>현재 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n absences so far, %1 allowed</source>
        <translation>
            <numerusform>지금까지 결석 %n회, 허용 %1회</numerusform>
        </translation>
    </message>
    <message>
        <source>no name</source>
        <translation>이름 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n absences; %1 are allowed.</source>
        <translation>
            <numerusform>결석 %n회, %1회까지 허용됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences so far; %1 are allowed and more is to come.</source>
        <translation>
            <numerusform>지금까지 결석 %n회, %1회까지 허용되며 활동이 더 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given by decision: %1 (%2)</source>
        <translation>수여 결정: %1(%2)</translation>
    </message>
    <message>
        <source>Held back: %1 (%2)</source>
        <translation>보류: %1(%2)</translation>
    </message>
    <message>
        <source>They missed %1, which everyone must attend.</source>
        <translation>필수 활동에 결석했습니다: %1.</translation>
    </message>
    <message>
        <source>Still to come: %1, which everyone must attend.</source>
        <translation>필수 활동이 남아 있습니다: %1.</translation>
    </message>
    <message>
        <source>They still need %1.</source>
        <translation>아직 필요한 활동: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n excused.</source>
        <translation>
            <numerusform>사유 불참 %n회.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity is planned yet.</source>
        <translation>아직 예정된 활동이 없습니다.</translation>
    </message>
    <message>
        <source>They have %1 % of the hours; %2 % are needed.</source>
        <translation>시간의 %1%를 채웠습니다. 기준은 %2%입니다.</translation>
    </message>
    <message>
        <source>So far %1 % of the hours; %2 % are needed.</source>
        <translation>지금까지 시간의 %1%입니다. 기준은 %2%입니다.</translation>
    </message>
    <message>
        <source>At most %1 % of the hours can be reached; %2 % are needed.</source>
        <translation>최대 시간의 %1%까지만 가능합니다. 기준은 %2%입니다.</translation>
    </message>
    <message>
        <source>They have %1 % of the activities; %2 % are needed.</source>
        <translation>활동의 %1%에 출석했습니다. 기준은 %2%입니다.</translation>
    </message>
    <message>
        <source>So far %1 % of the activities; %2 % are needed.</source>
        <translation>지금까지 활동의 %1%입니다. 기준은 %2%입니다.</translation>
    </message>
    <message>
        <source>At most %1 % of the activities can be reached; %2 % are needed.</source>
        <translation>최대 활동의 %1%까지만 가능합니다. 기준은 %2%입니다.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register of certificates</source>
        <translation>수료증 대장</translation>
    </message>
    <message numerus="yes">
        <source>%n stand</source>
        <translation>
            <numerusform>유효 %n장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void</source>
        <translation>
            <numerusform>무효 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was issued yet.</source>
        <translation>아직 발급한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n again</source>
        <translation>
            <numerusform>%n장 다시 발급</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the key that signs: %1</source>
        <translation>서명 키의 지문: %1</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>A row for everyone, a column for every counted activity. Arrows walk, Enter opens the person.</source>
        <translation>한 사람이 한 줄, 반영되는 활동이 한 열입니다. 화살표로 이동, Enter로 그 사람을 엽니다.</translation>
    </message>
    <message>
        <source>“Delegations” adds people of one place together: how many of how many came.</source>
        <translation>“대표단”은 같은 곳에서 온 사람을 묶어 몇 명 중 몇 명이 왔는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>F9 checks in the rest of the delegation under the cursor, F2 changes who leads and interprets.</source>
        <translation>F9는 커서가 있는 대표단의 나머지를 체크인하고, F2는 단장과 통역을 바꿉니다.</translation>
    </message>
    <message>
        <source>“Who is where” names everybody here, gone, excused or missing; Ctrl G goes to the next view.</source>
        <translation>‘현재 위치’는 있는 사람, 나간 사람, 사유 불참, 미확인을 모두 이름으로 보여 줍니다. Ctrl G는 다음 보기입니다.</translation>
    </message>
    <message>
        <source>The curve shows how people arrived at one activity; choose it above the curve.</source>
        <translation>곡선은 한 활동의 도착 추이입니다. 곡선 위에서 활동을 고르세요.</translation>
    </message>
    <message>
        <source>Excel (Ctrl E) and CSV hold every time and reason; the PDF has a page for each delegation.</source>
        <translation>Excel(Ctrl E)과 CSV에는 모든 시각과 사유가 들어 있고, PDF는 대표단마다 한 쪽입니다.</translation>
    </message>
    <message>
        <source>Copies what the report shows as a picture, to paste elsewhere.</source>
        <translation>보이는 보고서를 그림으로 복사해 다른 곳에 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Excel로 내보내기</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>F9 checks in the rest of the delegation under the cursor, at the desk.</source>
        <translation>F9는 커서가 놓인 대표단의 나머지를 체크인 화면에서 체크인합니다.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>현재 위치</translation>
    </message>
    <message>
        <source>Arrival curve</source>
        <translation>도착 곡선</translation>
    </message>
    <message>
        <source>Came, by activity</source>
        <translation>활동별 출석</translation>
    </message>
    <message>
        <source>Activity of the arrival curve</source>
        <translation>도착 곡선의 활동</translation>
    </message>
    <message>
        <source>came</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>late</source>
        <translation>지각</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>사유 불참</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>결석</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>대표 추가</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>아직 대표가 없습니다</translation>
    </message>
    <message>
        <source>Add activities</source>
        <translation>활동 추가</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>아직 활동이 없습니다</translation>
    </message>
    <message>
        <source>Fills as people arrive</source>
        <translation>사람들이 도착하면 채워집니다</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>%1 of %2 attendances (%3)</source>
        <translation>출석 %2건 중 %1건(%3)</translation>
    </message>
    <message>
        <source>%1 of %2 hours on average</source>
        <translation>평균 %2시간 중 %1시간</translation>
    </message>
    <message>
        <source>Came, of %1</source>
        <translation>출석(전체 %1명)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>수료</translation>
    </message>
    <message>
        <source>Nobody was checked in here yet</source>
        <translation>아직 체크인한 사람이 없습니다</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2에 %1명</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>전체 %1명</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>The report is copied as a picture</source>
        <translation>보고서를 그림으로 복사했습니다</translation>
    </message>
    <message>
        <source>Report saved in %1</source>
        <translation>보고서를 저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Scanning for this now</source>
        <translation>지금 여기를 스캔 중</translation>
    </message>
    <message>
        <source>{point}: {here} of {of}</source>
        <translation>{point}: {of}명 중 {here}명</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n석</numerusform>
        </translation>
    </message>
    <message>
        <source>Captain {who}</source>
        <translation>인솔자 {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n명 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>대표단 없음</translation>
    </message>
    <message>
        <source>No bus</source>
        <translation>버스 없음</translation>
    </message>
    <message>
        <source>on the bus</source>
        <translation>탑승</translation>
    </message>
    <message>
        <source>here</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>미도착</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>사유 불참</translation>
    </message>
    <message>
        <source>left</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>not coming</source>
        <translation>오지 않음</translation>
    </message>
    <message>
        <source>Unwell</source>
        <translation>아픔</translation>
    </message>
    <message>
        <source>Own transport</source>
        <translation>개별 이동</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>먼저 떠남</translation>
    </message>
    <message>
        <source>With another group</source>
        <translation>다른 조와 이동</translation>
    </message>
    <message>
        <source>Joins later</source>
        <translation>나중에 합류</translation>
    </message>
    <message>
        <source>Not found, left behind</source>
        <translation>찾지 못해 두고 감</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n명 미도착</numerusform>
        </translation>
    </message>
    <message>
        <source>On the bus</source>
        <translation>탑승</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Excused…</source>
        <translation>사유…</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>통화 메모</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>종이로</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>호명</translation>
    </message>
    <message>
        <source>Called {time}: {text}</source>
        <translation>{time} 통화: {text}</translation>
    </message>
    <message>
        <source>Roommate: {who}</source>
        <translation>룸메이트: {who}</translation>
    </message>
    <message>
        <source>Head of delegation: {who}</source>
        <translation>단장: {who}</translation>
    </message>
    <message>
        <source>The desk is locked: no numbers.</source>
        <translation>데스크 잠김: 번호 숨김</translation>
    </message>
    <message>
        <source>No phone. Ask {name} (head of delegation)</source>
        <translation>전화 없음. {name}(단장)에게 문의</translation>
    </message>
    <message>
        <source>No phone. Ask {name} (interpreter)</source>
        <translation>전화 없음. {name}(통역)에게 문의</translation>
    </message>
    <message>
        <source>No phone. Ask {name} (same delegation)</source>
        <translation>전화 없음. {name}(같은 대표단)에게 문의</translation>
    </message>
    <message>
        <source>No phone. Ask {name} (leads this activity)</source>
        <translation>전화 없음. {name}(활동 인솔)에게 문의</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>전화번호가 없습니다.</translation>
    </message>
    <message>
        <source>Not seen today</source>
        <translation>오늘 아직 보지 못함</translation>
    </message>
    <message>
        <source>{time} “{place}”</source>
        <translation>{time} “{place}”</translation>
    </message>
    <message>
        <source>Last seen {time} at “{place}”</source>
        <translation>마지막 {time} “{place}”</translation>
    </message>
    <message>
        <source>Last three</source>
        <translation>최근 세 명</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>최근 도착</translation>
    </message>
    <message>
        <source>Nobody is expected here</source>
        <translation>여기에 올 사람이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the bus</source>
        <translation>
            <numerusform>%n명 모두 탑승</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus left at {time}.</source>
        <translation>버스가 {time}에 출발했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The bus left at {time} without %n.</source>
        <translation>
            <numerusform>버스가 %n명 없이 {time}에 출발했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go. Count heads once more.</source>
        <translation>출발해도 됩니다. 인원을 한 번 더 세어 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>%n명 모두 도착</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>빠진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is on {bus}.</source>
        <translation>{bus}에 아무도 없습니다.</translation>
    </message>
    <message>
        <source>Add delegates, or look at who is expected in the programme.</source>
        <translation>대표를 추가하거나 일정에서 참석 대상을 확인하세요.</translation>
    </message>
    <message>
        <source>The bus has left</source>
        <translation>버스 출발함</translation>
    </message>
    <message>
        <source>Go on to “{point}”</source>
        <translation>“{point}”(으)로 진행</translation>
    </message>
    <message>
        <source>All buses</source>
        <translation>모든 버스</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n missing</source>
        <translation>
            <numerusform>{time}: %n명 미도착</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is locked: numbers are not printed.</source>
        <translation>이 데스크가 잠겨 있어 번호를 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody is missing here.</source>
        <translation>여기에는 미도착자가 없습니다.</translation>
    </message>
    <message>
        <source>The missing list was sent to {printer}.</source>
        <translation>미도착 명단을 {printer}(으)로 보냈습니다.</translation>
    </message>
    <message>
        <source>Save the missing list</source>
        <translation>미도착 명단 저장</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>다른 사유</translation>
    </message>
    <message>
        <source>Why are they not on the bus?</source>
        <translation>왜 버스에 없나요?</translation>
    </message>
    <message>
        <source>Why are they not here?</source>
        <translation>왜 오지 않았나요?</translation>
    </message>
    <message>
        <source>What came of the call?</source>
        <translation>통화 결과는?</translation>
    </message>
    <message>
        <source>The time is added by itself.</source>
        <translation>시간은 자동으로 추가됩니다.</translation>
    </message>
    <message>
        <source>At the hotel, comes by taxi</source>
        <translation>호텔에 있음, 택시로 옴</translation>
    </message>
    <message>
        <source>Now counted on {bus}.</source>
        <translation>지금은 {bus}에 집계됩니다.</translation>
    </message>
    <message>
        <source>On which bus from now on?</source>
        <translation>이제 어느 버스에 탑니까?</translation>
    </message>
    <message>
        <source>Name of another bus</source>
        <translation>다른 버스 이름</translation>
    </message>
    <message>
        <source>Which bus is this?</source>
        <translation>이 버스는 무엇인가요?</translation>
    </message>
    <message>
        <source>Only its people are called; whoever is scanned here is counted on it.</source>
        <translation>이 버스 사람만 부르며, 여기서 스캔하면 이 버스에 집계됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Same for the other %n</source>
        <translation>
            <numerusform>나머지 %n명도 같음</numerusform>
        </translation>
    </message>
    <message>
        <source>Why without them? {at} of {of}</source>
        <translation>두고 가는 이유는? {at}/{of}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>What is the new checkpoint called?</source>
        <translation>새 체크인 지점 이름은?</translation>
    </message>
    <message>
        <source>It comes after the others.</source>
        <translation>다른 지점 뒤에 놓입니다.</translation>
    </message>
    <message>
        <source>And in {language}?</source>
        <translation>{language}로는?</translation>
    </message>
    <message>
        <source>New checkpoint</source>
        <translation>새 체크인 지점</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>점심 후</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>비워 두기</translation>
    </message>
    <message>
        <source>When does it go on from here?</source>
        <translation>여기서 몇 시에 떠나나요?</translation>
    </message>
    <message>
        <source>When does the bus leave from here?</source>
        <translation>버스가 여기서 몇 시에 떠나나요?</translation>
    </message>
    <message>
        <source>A time, or +10 for ten minutes from now.</source>
        <translation>시각 또는 +10(10분 뒤)을 입력하세요.</translation>
    </message>
    <message>
        <source>This is no time. Type it like 15:30, or +10 for ten minutes from now.</source>
        <translation>시각이 아닙니다. 15:30처럼 또는 +10(10분 뒤)으로 입력하세요.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>계획대로</translation>
    </message>
    <message>
        <source>Until now: {time}</source>
        <translation>지금까지: {time}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave without these %n?</source>
        <translation>
            <numerusform>이 %n명 없이 출발할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Not excused: still missing</source>
        <translation>사유 취소: 아직 미도착</translation>
    </message>
    <message numerus="yes">
        <source>Leave without %n now</source>
        <translation>
            <numerusform>지금 %n명 없이 출발</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>Leave without %n…</source>
        <translation>
            <numerusform>%n명 없이 출발…</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is ticked. Clear those who are not here.</source>
        <translation>모두 표시했습니다. 없는 사람을 지우세요.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc gives up.</source>
        <translation>아직 저장되지 않았습니다. Esc로 취소합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Save: %n are here</source>
        <translation>
            <numerusform>저장: %n명 도착</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge number. Then press Enter.</source>
        <translation>명찰 번호. 이어서 Enter를 누르세요.</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>스캔 준비됨</translation>
    </message>
    <message>
        <source>A note for the coordinator.</source>
        <translation>담당자용 메모입니다.</translation>
    </message>
    <message>
        <source>{name} is counted on {bus}</source>
        <translation>{name}: {bus}에 집계됨</translation>
    </message>
    <message>
        <source>Count on {bus}</source>
        <translation>{bus}에 집계</translation>
    </message>
    <message>
        <source>Scan a badge, click a tile, or use arrows and Space.</source>
        <translation>명찰을 스캔하거나 칸을 클릭하거나 화살표와 스페이스를 쓰세요.</translation>
    </message>
    <message>
        <source>Last: {name}, {time}</source>
        <translation>최근: {name}, {time}</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>{time} 출발함</translation>
    </message>
    <message>
        <source>Leaves {time}</source>
        <translation>{time} 출발</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>{time} 종료</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes late</source>
        <translation>
            <numerusform>%n분 지연</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>over</source>
        <translation>끝남</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n분 후</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: {name} counted</source>
        <translation>취소: {name} 집계</translation>
    </message>
    <message>
        <source>Take back: what was said of {name}</source>
        <translation>취소: {name}의 사유</translation>
    </message>
    <message>
        <source>Take back: {name} cleared</source>
        <translation>취소: {name} 해제</translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n counted together</source>
        <translation>
            <numerusform>취소: 함께 집계한 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: the bus of {name}</source>
        <translation>취소: {name}의 버스</translation>
    </message>
    <message>
        <source>Take back: the call note on {name}</source>
        <translation>취소: {name}의 통화 메모</translation>
    </message>
    <message>
        <source>Take back: the bus has left</source>
        <translation>취소: 버스 출발</translation>
    </message>
    <message>
        <source>Take back: the new checkpoint</source>
        <translation>취소: 새 체크인 지점</translation>
    </message>
    <message>
        <source>Take back: the leaving time</source>
        <translation>되돌리기: 출발 시각</translation>
    </message>
    <message numerus="yes">
        <source>%n are missing again.</source>
        <translation>
            <numerusform>다시 %n명이 미도착입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus has not left.</source>
        <translation>버스가 출발하지 않은 것으로 했습니다.</translation>
    </message>
    <message>
        <source>The new checkpoint is gone.</source>
        <translation>새 체크인 지점을 없앴습니다.</translation>
    </message>
    <message>
        <source>The leaving time is as before.</source>
        <translation>출발 시각을 되돌렸습니다.</translation>
    </message>
    <message>
        <source>{name}: as before.</source>
        <translation>{name}: 이전 상태로 되돌렸습니다.</translation>
    </message>
</context>
<context>
    <name>RollCallScreen</name>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>아직 감지 안 됨</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>인원 점검</translation>
    </message>
    <message>
        <source>All here except…</source>
        <translation>모두 도착, 단…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>체크인 지점</translation>
    </message>
    <message>
        <source>Scan badges, click tiles, or go with the arrows and press Space. Who is missing stands at the left.</source>
        <translation>명찰을 스캔하거나 칸을 클릭하거나 화살표와 스페이스를 쓰세요. 미도착자는 왼쪽에 있습니다.</translation>
    </message>
    <message>
        <source>Ctrl → and Ctrl ← change the checkpoint; F9 goes on once nobody is missing.</source>
        <translation>Ctrl →, Ctrl ←로 체크인 지점을 바꾸고, 모두 모이면 F9로 진행합니다.</translation>
    </message>
    <message>
        <source>Ctrl E excuses the person the keyboard is on, Ctrl N keeps what came of a call, Ctrl B another bus.</source>
        <translation>Ctrl E는 선택한 사람의 사유, Ctrl N은 통화 메모, Ctrl B는 다른 버스입니다.</translation>
    </message>
    <message>
        <source>Ctrl A ticks everybody: clear the few who are not here, then F9 saves. Esc gives it up.</source>
        <translation>Ctrl A로 모두 표시하고, 없는 사람만 지운 뒤 F9로 저장합니다. Esc는 취소입니다.</translation>
    </message>
    <message>
        <source>F7 shows one name at a time: Space means here, → goes to the next.</source>
        <translation>F7은 이름을 하나씩 보여 줍니다: 스페이스는 도착, →는 다음입니다.</translation>
    </message>
    <message>
        <source>F10 keeps that the bus left. Somebody missing? You are asked why, for each of them.</source>
        <translation>F10은 버스 출발을 기록합니다. 미도착자가 있으면 한 명씩 이유를 묻습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n are still missing here.</source>
        <translation>
            <numerusform>아직 %n명이 미도착입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last checkpoint.</source>
        <translation>마지막 체크인 지점입니다.</translation>
    </message>
    <message>
        <source>No bus leaves from this checkpoint.</source>
        <translation>이 지점에서는 버스가 출발하지 않습니다.</translation>
    </message>
    <message>
        <source>Type the first letters of a name.</source>
        <translation>이름의 첫 글자들을 입력하세요.</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>버스</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>가나다</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{of}명 중 {at}번째</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>활동 추가</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>아직 활동이 없습니다</translation>
    </message>
    <message>
        <source>Add the first activity, then its roll can be called.</source>
        <translation>활동을 추가하면 인원을 점검할 수 있습니다.</translation>
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
        <source>Choose an activity</source>
        <translation>활동 선택</translation>
    </message>
    <message>
        <source>Nothing is on now</source>
        <translation>지금 진행 중인 활동이 없습니다</translation>
    </message>
</context>
<context>
    <name>RollKeys</name>
    <message>
        <source>Which bus is this</source>
        <translation>이 버스 선택</translation>
    </message>
    <message>
        <source>Read the names aloud</source>
        <translation>이름 부르기</translation>
    </message>
    <message>
        <source>Next checkpoint, or save</source>
        <translation>다음 체크인 지점 또는 저장</translation>
    </message>
    <message>
        <source>The bus leaves</source>
        <translation>버스 출발</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>이전 체크인 지점</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>다음 체크인 지점</translation>
    </message>
    <message>
        <source>All here except…</source>
        <translation>모두 도착, 단…</translation>
    </message>
    <message>
        <source>Buses and groups: who goes with which</source>
        <translation>버스와 조: 누가 어디에 타는지</translation>
    </message>
    <message>
        <source>Another bus for this person</source>
        <translation>이 사람의 버스 변경</translation>
    </message>
    <message>
        <source>Excuse this person</source>
        <translation>이 사람의 사유</translation>
    </message>
    <message>
        <source>Find by name: type its first letters</source>
        <translation>이름 찾기: 첫 글자 입력</translation>
    </message>
    <message>
        <source>By delegation, bus, A–Z</source>
        <translation>대표단, 버스, 가나다순</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>통화 메모</translation>
    </message>
    <message>
        <source>Missing list on paper</source>
        <translation>미도착 명단 인쇄</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>체크인 지점 추가</translation>
    </message>
    <message>
        <source>When the bus leaves</source>
        <translation>버스 출발 시각</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>When is a certificate earned?</source>
        <translation>수료 기준</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>이 기준 적용</translation>
    </message>
    <message>
        <source>At least this share of all counted hours</source>
        <translation>전체 인정 시간 가운데 최소</translation>
    </message>
    <message>
        <source>Absences allowed</source>
        <translation>허용 결석</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>An excused absence counts as attended</source>
        <translation>사유 불참을 출석으로 인정</translation>
    </message>
    <message>
        <source>Everyone must attend</source>
        <translation>모두 참석해야 하는 일정</translation>
    </message>
    <message>
        <source>Who changes side</source>
        <translation>결과가 바뀌는 사람</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>%1 earned · %2 not yet · %3 out of reach</source>
        <translation>수료 %1명 · 아직 %2명 · 불가 %3명</translation>
    </message>
    <message>
        <source>everyone must attend</source>
        <translation>모두 참석 필수</translation>
    </message>
    <message>
        <source>not a must</source>
        <translation>필수 아님</translation>
    </message>
    <message>
        <source>Nobody changes side against the rule in force.</source>
        <translation>현재 기준과 비교해 결과가 바뀌는 사람이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n change side</source>
        <translation>
            <numerusform>%n명의 결과가 바뀜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>처음 %n명 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>was: earned</source>
        <translation>이전: 수료</translation>
    </message>
    <message>
        <source>was: not yet</source>
        <translation>이전: 아직</translation>
    </message>
    <message>
        <source>was: out of reach</source>
        <translation>이전: 수료 불가</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Drawing %1 of %2</source>
        <translation>만드는 중 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n pages to the printer</source>
        <translation>
            <numerusform>프린터로 %n쪽 보내는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>PDF 저장 중</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Scan one of these codes</source>
        <translation>이 코드 중 하나를 스캔하세요</translation>
    </message>
    <message>
        <source>From the screen, or printed. Nothing is recorded on this page.</source>
        <translation>화면이나 인쇄물로. 이 페이지에서는 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>A badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>A ticket with letters</source>
        <translation>글자가 있는 입장권</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>테스트지 인쇄</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>What this laptop expects</source>
        <translation>이 노트북의 설정</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>접두어</translation>
    </message>
    <message>
        <source>What the scanner types before each code.</source>
        <translation>스캐너가 코드 앞에 입력하는 것.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Slower ones are easier taken for a person.</source>
        <translation>느릴수록 사람으로 오인되기 쉽습니다.</translation>
    </message>
    <message>
        <source>What the scanner sent</source>
        <translation>스캐너가 보낸 내용</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>아직 스캔이 없습니다.</translation>
    </message>
    <message>
        <source>Scan a code on the left, the printed sheet, or any badge.</source>
        <translation>왼쪽 코드, 인쇄한 테스트지 또는 아무 명찰이나 스캔하세요.</translation>
    </message>
    <message>
        <source>Set this laptop so</source>
        <translation>이 노트북을 이에 맞게 설정</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>스캐너 테스트</translation>
    </message>
    <message>
        <source>The sheet is at {where}.</source>
        <translation>테스트지: {where}</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>무선</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>매우 느림</translation>
    </message>
    <message>
        <source>This was typed by hand.</source>
        <translation>손으로 입력한 것입니다.</translation>
    </message>
    <message>
        <source>The scanner is set up well.</source>
        <translation>스캐너가 잘 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>The scanner can be set up better.</source>
        <translation>스캐너 설정을 고치면 더 좋습니다.</translation>
    </message>
    <message>
        <source>Every key came as it should.</source>
        <translation>모든 키가 제대로 들어왔습니다.</translation>
    </message>
    <message>
        <source>This laptop and the scanner have different keyboard layouts.</source>
        <translation>이 노트북과 스캐너의 자판 배열이 다릅니다.</translation>
    </message>
    <message>
        <source>Companion reads it all the same.</source>
        <translation>Companion은 그래도 올바르게 읽습니다.</translation>
    </message>
    <message>
        <source>Letters arrive changed, digits do not.</source>
        <translation>글자는 바뀌어 들어오지만 숫자는 그대로입니다.</translation>
    </message>
    <message>
        <source>Badges are safe. For tickets with letters, set this laptop's keyboard to US English.</source>
        <translation>명찰은 문제없습니다. 글자가 있는 입장권이라면 이 노트북의 자판을 영어(미국)로 바꾸세요.</translation>
    </message>
    <message>
        <source>An input method turns letters into other signs.</source>
        <translation>입력기가 글자를 다른 문자로 바꿉니다.</translation>
    </message>
    <message>
        <source>Digits are safe, and Hangul is turned back into letters.</source>
        <translation>숫자는 문제없고, 한글은 다시 영문자로 바꿉니다.</translation>
    </message>
    <message>
        <source>Caps Lock is on: capitals and small letters are exchanged.</source>
        <translation>Caps Lock이 켜져 대문자와 소문자가 바뀝니다.</translation>
    </message>
    <message>
        <source>Nothing comes after the code.</source>
        <translation>코드 뒤에 아무것도 오지 않습니다.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after it.</source>
        <translation>코드 뒤에 Enter(CR)를 보내도록 스캐너를 설정하세요.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>Tab으로 끝납니다.</translation>
    </message>
    <message>
        <source>That works as well as Enter.</source>
        <translation>Enter와 똑같이 작동합니다.</translation>
    </message>
    <message>
        <source>It types “{text}” before the code.</source>
        <translation>코드 앞에 “{text}”를 입력합니다.</translation>
    </message>
    <message>
        <source>Enter it as the prefix, or switch it off in the scanner.</source>
        <translation>접두어로 입력하거나 스캐너에서 끄세요.</translation>
    </message>
    <message>
        <source>It types “{text}” behind the code.</source>
        <translation>코드 뒤에 “{text}”를 입력합니다.</translation>
    </message>
    <message>
        <source>Switch that off in the scanner.</source>
        <translation>스캐너에서 끄세요.</translation>
    </message>
    <message>
        <source>The prefix “{text}” is taken off.</source>
        <translation>접두어 “{text}”는 떼어 냅니다.</translation>
    </message>
    <message>
        <source>It is slow: {ms} ms between two keys.</source>
        <translation>느립니다: 키 사이 {ms}ms.</translation>
    </message>
    <message>
        <source>Choose the pace “{pace}”.</source>
        <translation>속도를 “{pace}”(으)로 고르세요.</translation>
    </message>
    <message>
        <source>It types as slowly as a person.</source>
        <translation>사람만큼 느리게 입력합니다.</translation>
    </message>
    <message>
        <source>Use its cable, or shorten the delay between its keys.</source>
        <translation>케이블로 연결하거나 키 간격을 줄이세요.</translation>
    </message>
    <message>
        <source>It is slow, and the pace that is set fits it.</source>
        <translation>느리지만 설정된 속도에 맞습니다.</translation>
    </message>
    <message>
        <source>Keys were lost or doubled.</source>
        <translation>키가 빠지거나 겹쳤습니다.</translation>
    </message>
    <message>
        <source>Scan again; if it stays, lengthen the delay between its keys.</source>
        <translation>다시 스캔하고, 계속되면 키 간격을 늘리세요.</translation>
    </message>
    <message>
        <source>No scanner is so slow.</source>
        <translation>이렇게 느린 스캐너는 없습니다.</translation>
    </message>
    <message>
        <source>Scan one of the codes on the left.</source>
        <translation>왼쪽의 코드 하나를 스캔하세요.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{fastest} fastest · {mean} mean · {slowest} slowest, in ms</source>
        <translation>최소 {fastest} · 평균 {mean} · 최대 {slowest} (ms)</translation>
    </message>
    <message>
        <source>Between keys</source>
        <translation>키 간격</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>읽은 값</translation>
    </message>
    <message>
        <source>Keys and their numbers</source>
        <translation>키와 번호</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>스캐너 테스트</translation>
    </message>
    <message>
        <source>Open Settings, Scanner on the laptop. Scan both codes and read what it says. Nothing is recorded there.</source>
        <translation>노트북에서 설정, 스캐너를 여세요. 두 코드를 스캔하고 결과를 읽으세요. 거기서는 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>A badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>Only digits, as on every badge.</source>
        <translation>모든 명찰처럼 숫자만 있습니다.</translation>
    </message>
    <message>
        <source>A ticket with letters</source>
        <translation>글자가 있는 입장권</translation>
    </message>
    <message>
        <source>Shows keyboard layout, Caps Lock and input method.</source>
        <translation>자판 배열, Caps Lock, 입력기를 알려 줍니다.</translation>
    </message>
    <message>
        <source>How the scanner should be set</source>
        <translation>스캐너 설정 방법</translation>
    </message>
    <message>
        <source>Keyboard layout: US English.</source>
        <translation>자판 배열: 영어(미국).</translation>
    </message>
    <message>
        <source>After each code: Enter (CR).</source>
        <translation>코드 뒤: Enter(CR).</translation>
    </message>
    <message>
        <source>Before each code: nothing, no prefix.</source>
        <translation>코드 앞: 없음, 접두어 없음.</translation>
    </message>
    <message>
        <source>Delay between keys: none, or the shortest that loses no key.</source>
        <translation>키 간격: 없음 또는 키가 빠지지 않는 가장 짧은 값.</translation>
    </message>
    <message>
        <source>Capitals and small letters: as they are in the code.</source>
        <translation>대소문자: 코드에 있는 그대로.</translation>
    </message>
    <message>
        <source>Its manual has codes for all this: scan them one after the other, then test again.</source>
        <translation>설명서에 이 설정용 코드가 있습니다. 차례로 스캔한 뒤 다시 테스트하세요.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Find a delegate: name, delegation or badge number</source>
        <translation>대표 찾기: 이름, 대표단, 명찰 번호</translation>
    </message>
    <message>
        <source>Scanning works wherever the cursor is.</source>
        <translation>커서 위치와 상관없이 스캔됩니다.</translation>
    </message>
</context>
<context>
    <name>SecondScreenPage</name>
    <message>
        <source>Second screen</source>
        <translation>두 번째 화면</translation>
    </message>
    <message>
        <source>For the delegates</source>
        <translation>대표용</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>이름 표시</translation>
    </message>
    <message>
        <source>Name and delegation of whoever was just checked in. Never anything else.</source>
        <translation>방금 체크인한 사람의 이름과 대표단만 표시합니다.</translation>
    </message>
    <message>
        <source>Who is next at the ceremony</source>
        <translation>수여식에서 다음 사람 표시</translation>
    </message>
    <message>
        <source>The next three names below the one that is called.</source>
        <translation>호명된 이름 아래에 다음 세 사람을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show on the other screen</source>
        <translation>다른 화면에 표시</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Try it in a window</source>
        <translation>창에서 테스트</translation>
    </message>
    <message>
        <source>What delegates see</source>
        <translation>대표에게 보이는 화면</translation>
    </message>
    <message>
        <source>A greeting for six seconds, then “Please show your badge”. Any problem only says “One moment”.</source>
        <translation>인사말을 6초 동안 보여 준 뒤 “명찰을 보여 주세요”로 돌아갑니다. 문제가 있으면 “잠시만 기다려 주세요”만 표시합니다.</translation>
    </message>
    <message>
        <source>Off. At the desk, {key} switches it on and off.</source>
        <translation>꺼져 있습니다. 체크인 화면에서 {key}로 켜고 끕니다.</translation>
    </message>
    <message>
        <source>On. Unplugged, it comes back by itself.</source>
        <translation>켜져 있습니다. 뽑았다가 다시 꽂으면 저절로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Shown in a window, to be tried.</source>
        <translation>창에서 테스트하고 있습니다.</translation>
    </message>
    <message>
        <source>Waiting for its screen. Plug it in, or choose another one.</source>
        <translation>화면을 기다리고 있습니다. 다시 꽂거나 다른 화면을 선택하세요.</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>화면 {number}</translation>
    </message>
    <message>
        <source>The desk is on this screen.</source>
        <translation>체크인 창이 있는 화면입니다.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>여기에 표시</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A sample: its clock says {time}. Nothing can break.</source>
        <translation>샘플입니다. 샘플의 시각은 {time}이며 마음껏 써 봐도 됩니다.</translation>
    </message>
    <message>
        <source>This desk is locked. {key} unlocks it.</source>
        <translation>이 데스크는 잠겨 있습니다. {key}로 잠금을 해제하세요.</translation>
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
        <source>This laptop</source>
        <translation>이 노트북</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>두 번째 화면</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
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
        <source>Ctrl PgDown and Ctrl PgUp turn the pages.</source>
        <translation>Ctrl PgDown과 Ctrl PgUp으로 페이지를 넘깁니다.</translation>
    </message>
</context>
<context>
    <name>SignaturesDialog</name>
    <message>
        <source>Signatures and seal</source>
        <translation>서명과 직인</translation>
    </message>
    <message>
        <source>PNG or JPEG; white paper around the ink becomes transparent. They are kept in the event.</source>
        <translation>PNG 또는 JPEG. 잉크 주변의 흰 종이는 투명해집니다. 행사에 보관됩니다.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>직인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>첫째 서명</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>둘째 서명</translation>
    </message>
    <message>
        <source>Name as it is printed</source>
        <translation>인쇄될 이름</translation>
    </message>
    <message>
        <source>Office in English</source>
        <translation>직책 (영어)</translation>
    </message>
    <message>
        <source>Office in Chinese</source>
        <translation>직책 (중국어)</translation>
    </message>
    <message>
        <source>Office in Korean</source>
        <translation>직책 (한국어)</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>그림 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Nothing is printed here.</source>
        <translation>여기에는 아무것도 인쇄되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 dots per inch on paper: it will look coarse. %2 or more look sharp.</source>
        <translation>종이에서 %1 dpi로 거칠게 보입니다. %2 이상이면 선명합니다.</translation>
    </message>
    <message>
        <source>%1 dots per inch on paper</source>
        <translation>종이에서 %1 dpi</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 선택</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>그림 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>스피커 없음</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Every answer is still shown.</source>
        <translation>결과는 계속 화면에 표시됩니다.</translation>
    </message>
    <message>
        <source>The sound is off</source>
        <translation>소리가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>소리 켜기</translation>
    </message>
    <message>
        <source>This laptop has no speaker that works. Plug one in, it is taken at once.</source>
        <translation>이 노트북에 쓸 수 있는 스피커가 없습니다. 연결하면 바로 사용됩니다.</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <translation>소리를 껐습니다.</translation>
    </message>
    <message>
        <source>The sound is on.</source>
        <translation>소리를 켰습니다.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>소리 설정</translation>
    </message>
    <message>
        <source>{key} turns it off and on at the desk.</source>
        <translation>체크인 화면에서 {key} 키로 끄고 켭니다.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>음높이</translation>
    </message>
    <message>
        <source>Lower is easier to hear for many ears.</source>
        <translation>낮은 소리가 더 잘 들리는 사람이 많습니다.</translation>
    </message>
    <message>
        <source>Say the name</source>
        <translation>이름 읽어 주기</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>낮게</translation>
    </message>
    <message>
        <source>Play each answer</source>
        <translation>결과별 소리 듣기</translation>
    </message>
    <message>
        <source>This laptop has no speaker that works. Plug one in, it is taken at once.</source>
        <translation>이 노트북에 쓸 수 있는 스피커가 없습니다. 연결하면 바로 사용됩니다.</translation>
    </message>
    <message>
        <source>The sound is off. Every answer is still shown.</source>
        <translation>소리가 꺼져 있습니다. 결과는 계속 화면에 표시됩니다.</translation>
    </message>
    <message>
        <source>The next scan always ends the sound of the one before.</source>
        <translation>다음 스캔이 앞선 소리를 바로 끝냅니다.</translation>
    </message>
    <message>
        <source>Looking for a voice on this laptop…</source>
        <translation>이 노트북에서 음성을 찾고 있습니다…</translation>
    </message>
    <message>
        <source>This laptop has no voice that could say names.</source>
        <translation>이 노트북에는 이름을 읽을 음성이 없습니다.</translation>
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
        <source>After the sound. Voices: {languages}.</source>
        <translation>소리 다음에 읽습니다. 음성: {languages}.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Order: rank</source>
        <translation>순서: 직위</translation>
    </message>
    <message>
        <source>Order: delegation</source>
        <translation>순서: 대표단</translation>
    </message>
    <message>
        <source>Order: name</source>
        <translation>순서: 이름</translation>
    </message>
    <message>
        <source>Order: by hand</source>
        <translation>순서: 직접</translation>
    </message>
    <message>
        <source>%1 of %2 handed over</source>
        <translation>%2명 중 %1명 수여</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>보류 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>남은 사람 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Only looked at</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>수여 완료</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>보류: %1</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>단장</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>수료증 없음</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>아직 발급 전</translation>
    </message>
    <message>
        <source>%1 receives it for them: %2</source>
        <translation>%1 님이 대신 받음: %2</translation>
    </message>
    <message>
        <source>%1 receives it for them</source>
        <translation>%1 님이 대신 받음</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>To whose turn it is</source>
        <translation>지금 차례로</translation>
    </message>
    <message>
        <source>Hold back…</source>
        <translation>보류…</translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation>대신 받을 사람…</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>지금 부르기</translation>
    </message>
    <message numerus="yes">
        <source>%n not called</source>
        <translation>
            <numerusform>부르지 않음 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>held back</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Handed over to %1, out of order.</source>
        <translation>순서와 다르게 %1 님께 수여했습니다.</translation>
    </message>
    <message>
        <source>%1 has their certificate since %2, from %3.</source>
        <translation>%1 님은 %2에 %3에서 이미 받았습니다.</translation>
    </message>
    <message>
        <source>%1 has their certificate since %2.</source>
        <translation>%1 님은 %2에 이미 받았습니다.</translation>
    </message>
    <message>
        <source>%1 received it at %3, at %2.</source>
        <translation>%1 님은 %2에 %3에서 받았습니다.</translation>
    </message>
    <message>
        <source>This is the certificate of %1. It is %4’s turn.</source>
        <translation>%1 님의 수료증입니다. 지금은 %4 님 차례입니다.</translation>
    </message>
    <message>
        <source>%1 is not called: %5.</source>
        <translation>%1 님은 부르지 않습니다: %5.</translation>
    </message>
    <message>
        <source>%1 is not called: they have no certificate.</source>
        <translation>%1 님은 부르지 않습니다. 수료증이 없습니다.</translation>
    </message>
    <message>
        <source>Certificate %6 was taken back. It is not handed over.</source>
        <translation>수료증 %6은(는) 취소되었습니다. 수여하지 않습니다.</translation>
    </message>
    <message>
        <source>This certificate is not of this event.</source>
        <translation>이 행사의 수료증이 아닙니다.</translation>
    </message>
    <message>
        <source>The scanner read %6. Nobody here has this badge.</source>
        <translation>스캐너가 %6을(를) 읽었습니다. 이 명찰을 가진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Taken back. %1 is called again.</source>
        <translation>되돌렸습니다. %1 님을 다시 부릅니다.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>되돌렸습니다.</translation>
    </message>
    <message>
        <source>Held back for %1: %6.</source>
        <translation>%1 님의 수료증 보류: %6.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no place %6 in the order.</source>
        <translation>순서에 %6번이 없습니다.</translation>
    </message>
    <message>
        <source>The list is saved in %6.</source>
        <translation>목록을 %6에 저장했습니다.</translation>
    </message>
    <message>
        <source>The list is with the printer %6.</source>
        <translation>목록을 프린터 %6(으)로 보냈습니다.</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the list instead.</source>
        <translation>이 노트북에 프린터가 없습니다. 목록을 저장하세요.</translation>
    </message>
    <message>
        <source>Every certificate was handed over.</source>
        <translation>수료증을 모두 수여했습니다.</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>부르지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates to send</source>
        <translation>
            <numerusform>보내야 할 수료증 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates not handed over</source>
        <translation>수여하지 못한 수료증</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <source>The programme is empty</source>
        <translation>일정이 비어 있습니다</translation>
    </message>
    <message>
        <source>An Excel file or a calendar file with day, time and title will do.</source>
        <translation>날짜, 시간, 제목이 있는 Excel이나 캘린더 파일이면 됩니다.</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Excel에서 붙여넣기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Take over a programme…</source>
        <translation>다른 일정 가져오기…</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Morning check</source>
        <translation>아침 점검</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Choose a paper</source>
        <translation>용지 선택</translation>
    </message>
    <message>
        <source>Maker, number or size: L4785, 90 × 55</source>
        <translation>제조사, 번호, 크기: L4785, 90 × 55</translation>
    </message>
    <message>
        <source>Own size…</source>
        <translation>직접 지정…</translation>
    </message>
    <message>
        <source>Forget this paper</source>
        <translation>이 용지 삭제</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>자를 길이</translation>
    </message>
    <message>
        <source>How long a piece of this roll is</source>
        <translation>이 롤의 한 장 길이</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>사용</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>용지 %n종</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stocks</name>
    <message>
        <source>Not measured yet</source>
        <translation>아직 실측 전</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>one a page</source>
        <translation>쪽당 1장</translation>
    </message>
    <message numerus="yes">
        <source>%n a sheet</source>
        <translation>
            <numerusform>장당 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has measured a sheet of this paper yet. Choose it to measure one.</source>
        <translation>아직 아무도 재지 않은 용지입니다. 고르면 한 장을 잽니다.</translation>
    </message>
    <message>
        <source>A4 card, cut</source>
        <translation>A4 카드지(재단)</translation>
    </message>
    <message>
        <source>A6 on A4</source>
        <translation>A4에 A6</translation>
    </message>
    <message>
        <source>A5 on A4, folded to A6</source>
        <translation>A4에 A5, 접으면 A6</translation>
    </message>
    <message>
        <source>A6 card</source>
        <translation>A6 카드</translation>
    </message>
    <message>
        <source>90 × 55 mm card</source>
        <translation>90 × 55 mm 카드</translation>
    </message>
    <message>
        <source>A6 portrait, 4 on A4</source>
        <translation>A6 세로, A4에 4장</translation>
    </message>
    <message>
        <source>A6 landscape, 4 on A4 landscape</source>
        <translation>A6 가로, A4 가로에 4장</translation>
    </message>
    <message>
        <source>A7 landscape, 8 on A4</source>
        <translation>A7 가로, A4에 8장</translation>
    </message>
    <message>
        <source>A7 portrait, 8 on A4 landscape</source>
        <translation>A7 세로, A4 가로에 8장</translation>
    </message>
    <message>
        <source>Card 90 x 55 mm, 10 on A4</source>
        <translation>카드 90 × 55 mm, A4에 10장</translation>
    </message>
    <message>
        <source>Card 90 x 54 mm (common in China), 10 on A4</source>
        <translation>카드 90 × 54 mm(중국에서 흔함), A4에 10장</translation>
    </message>
    <message>
        <source>Card 90 x 50 mm (common in Korea), 10 on A4</source>
        <translation>카드 90 × 50 mm(한국에서 흔함), A4에 10장</translation>
    </message>
    <message>
        <source>ID-1 card 85.6 x 53.98 mm, 10 on A4</source>
        <translation>ID-1 카드 85.6 × 53.98 mm, A4에 10장</translation>
    </message>
    <message>
        <source>ID-1 card 85.6 x 53.98 mm, 8 on US Letter</source>
        <translation>ID-1 카드 85.6 × 53.98 mm, US Letter에 8장</translation>
    </message>
    <message>
        <source>Card 86 x 54 mm, 10 on A4</source>
        <translation>카드 86 × 54 mm, A4에 10장</translation>
    </message>
    <message>
        <source>Badge 4 x 3 in, 6 on US Letter</source>
        <translation>명찰 4 × 3인치, US Letter에 6장</translation>
    </message>
    <message>
        <source>Badge 100 x 70 mm, 8 on A4</source>
        <translation>명찰 100 × 70 mm, A4에 8장</translation>
    </message>
    <message>
        <source>Badge 100 x 140 mm, 4 on A4</source>
        <translation>명찰 100 × 140 mm, A4에 4장</translation>
    </message>
    <message>
        <source>A4 certificate, portrait</source>
        <translation>A4 수료증, 세로</translation>
    </message>
    <message>
        <source>A4 certificate, landscape</source>
        <translation>A4 수료증, 가로</translation>
    </message>
    <message>
        <source>US Letter certificate, portrait</source>
        <translation>US Letter 수료증, 세로</translation>
    </message>
    <message>
        <source>US Letter certificate, landscape</source>
        <translation>US Letter 수료증, 가로</translation>
    </message>
    <message>
        <source>A5 portrait</source>
        <translation>A5 세로</translation>
    </message>
    <message>
        <source>A6 portrait, one badge per page</source>
        <translation>A6 세로, 쪽당 1장</translation>
    </message>
    <message>
        <source>A6 landscape, one badge per page</source>
        <translation>A6 가로, 쪽당 1장</translation>
    </message>
    <message>
        <source>A7 portrait, one badge per page</source>
        <translation>A7 세로, 쪽당 1장</translation>
    </message>
    <message>
        <source>ID-1 / CR80 card printer, landscape</source>
        <translation>ID-1 / CR80 카드 프린터, 가로</translation>
    </message>
    <message>
        <source>100 x 150 mm lanyard badge</source>
        <translation>목걸이 명찰 100 × 150 mm</translation>
    </message>
    <message>
        <source>4 x 6 in lanyard badge</source>
        <translation>목걸이 명찰 4 × 6인치</translation>
    </message>
    <message>
        <source>82 x 203 mm fold-over badge</source>
        <translation>접는 명찰 82 × 203 mm</translation>
    </message>
    <message>
        <source>Thermal label 4 x 6 in</source>
        <translation>감열 라벨 4 × 6인치</translation>
    </message>
    <message>
        <source>Thermal label 4 x 3 in</source>
        <translation>감열 라벨 4 × 3인치</translation>
    </message>
    <message>
        <source>Thermal label 4 x 2 in</source>
        <translation>감열 라벨 4 × 2인치</translation>
    </message>
    <message>
        <source>Thermal label 3 x 2 in</source>
        <translation>감열 라벨 3 × 2인치</translation>
    </message>
    <message>
        <source>Thermal label 100 x 150 mm</source>
        <translation>감열 라벨 100 × 150 mm</translation>
    </message>
    <message>
        <source>Thermal label 100 x 100 mm</source>
        <translation>감열 라벨 100 × 100 mm</translation>
    </message>
    <message>
        <source>Thermal label 100 x 70 mm</source>
        <translation>감열 라벨 100 × 70 mm</translation>
    </message>
    <message>
        <source>Thermal label 80 x 50 mm</source>
        <translation>감열 라벨 80 × 50 mm</translation>
    </message>
    <message>
        <source>Thermal label 70 x 50 mm</source>
        <translation>감열 라벨 70 × 50 mm</translation>
    </message>
    <message>
        <source>Thermal label 60 x 40 mm</source>
        <translation>감열 라벨 60 × 40 mm</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Without a place</source>
        <translation>장소 미정</translation>
    </message>
    <message>
        <source>At the same time in this room: %1</source>
        <translation>같은 시간 이 장소: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are also expected at %1</source>
        <translation>
            <numerusform>%n명이 같은 시간에 참석 예정: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities at once</source>
        <translation>
            <numerusform>동시 활동 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · 오늘</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>free</source>
        <translation>비어 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>활동 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>Add the first activity</source>
        <translation>첫 활동 추가</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Rename this design</source>
        <translation>디자인 이름 바꾸기</translation>
    </message>
    <message>
        <source>Title of the design</source>
        <translation>디자인 이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
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
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
</context>
<context>
    <name>WhoBoard</name>
    <message>
        <source>All that is on now</source>
        <translation>지금 진행 중인 모든 활동</translation>
    </message>
    <message>
        <source>Activity whose people are shown</source>
        <translation>인원을 보여 줄 활동</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>체크인 지점</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>현재 있음</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>나감</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>사유 불참</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>오지 않음</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Nothing is on now</source>
        <translation>지금 진행 중인 활동이 없습니다</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>예정 %1명</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>도착 %1명</translation>
    </message>
    <message>
        <source>%1 not on the list</source>
        <translation>명단 외 %1명</translation>
    </message>
    <message>
        <source>everybody once</source>
        <translation>한 사람은 한 번만</translation>
    </message>
    <message>
        <source>no bus</source>
        <translation>버스 없음</translation>
    </message>
    <message>
        <source>Arrows walk, Enter opens the person, F4 chooses the activity, Ctrl G the next view.</source>
        <translation>화살표로 이동, Enter로 그 사람을 열고, F4로 활동을, Ctrl G로 다음 보기를 고릅니다.</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>명단 외</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>도착 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>나감 %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>마지막 확인 %1</translation>
    </message>
    <message>
        <source>not seen in the last day</source>
        <translation>지난 하루 동안 확인되지 않음</translation>
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
<context>
    <name>_IssueDialog</name>
    <message>
        <source>Save certificates</source>
        <translation>수료증 저장</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are not issued yet</source>
        <translation>
            <numerusform>수료증 %n장이 아직 발급 전입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing gives each one its number and code. Without it the pages carry “Draft”.</source>
        <translation>발급하면 번호와 코드가 붙습니다. 발급하지 않으면 “초안”이 찍힙니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save drafts…</source>
        <translation>초안 저장…</translation>
    </message>
    <message numerus="yes">
        <source>Issue and save %n…</source>
        <translation>
            <numerusform>%n장 발급하고 저장…</numerusform>
        </translation>
    </message>
</context>
</TS>

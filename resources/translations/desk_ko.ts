<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>DelegatePanel</name>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
</context>
<context>
    <name>Delegates</name>
    <message>
        <source>walk-in</source>
        <translation>현장 등록</translation>
    </message>
</context>
<context>
    <name>DelegatesScreen</name>
    <message>
        <source>Written down why %1 was let in.</source>
        <translation>%1 님을 입장시킨 이유를 적었습니다.</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
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
        <translation>스캔을 다른 활동으로 옮기기</translation>
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
        <source>Second screen</source>
        <translation>보조 화면</translation>
    </message>
    <message>
        <source>The banner's second button</source>
        <translation>알림줄 둘째 버튼</translation>
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
        <translation>역할</translation>
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
        <translation>왜 입장시켰습니까?</translation>
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
        <source>Add a second person of this name</source>
        <translation>이름이 같은 다른 사람 추가</translation>
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
        <translation>먼저 이름을 입력하십시오.</translation>
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
        <translation>이미 {name} 님이 있습니다.</translation>
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
        <translation>어느 대표단입니까?</translation>
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
        <translation>사유 결석</translation>
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
        <source>Back to the lists</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>아무도 없습니다.</translation>
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
</context>
<context>
    <name>Found</name>
    <message>
        <source>Everyone together</source>
        <translation>모두 함께</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: list everyone from {delegation}</source>
        <translation>Enter: {delegation} 전원 보기</translation>
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
    <name>PanelActs</name>
    <message>
        <source>Whose badge? Scan it, or find the person by name first.</source>
        <translation>누구의 명찰입니까? 먼저 스캔하거나 이름으로 찾으십시오.</translation>
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>A note for the coordinator. It is hidden while this desk is locked.</source>
        <translation>담당자용 메모가 있습니다. 잠겨 있는 동안에는 볼 수 없습니다.</translation>
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
    <name>Errors</name>
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
</context>
<context>
    <name>FacingWindow</name>
    <message>
        <source>Second screen</source>
        <translation>두 번째 화면</translation>
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
        <source>Forgotten? Close Companion and type on this laptop: {command}</source>
        <translation>잊으셨나요? Companion을 닫고 이 노트북에서 입력하세요: {command}</translation>
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
        <source>Delegates scan their badges themselves; nothing else can be reached. To leave, hold Esc or the upper right corner for five seconds, or press {keys}, then type the PIN.</source>
        <translation>참가자가 명찰을 직접 스캔하며 다른 기능은 쓸 수 없습니다. 나가려면 Esc나 오른쪽 위 모서리를 5초간 누르거나 {keys}를 누른 뒤 PIN을 입력하세요.</translation>
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
    <message>
        <source>At the second screen, when it is on</source>
        <translation>두 번째 화면이 켜져 있으면 그 화면에서</translation>
    </message>
    <message>
        <source>The desk stays here, locked.</source>
        <translation>데스크는 이 화면에 잠긴 채로 남습니다.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
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
        <source>Delete the last digit</source>
        <translation>마지막 숫자 지우기</translation>
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
    <name>Rail</name>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
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
        <translation>참가자용</translation>
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
        <source>Show on the other screen</source>
        <translation>다른 화면에 표시</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Try it in a window</source>
        <translation>창에서 시험</translation>
    </message>
    <message>
        <source>What delegates see</source>
        <translation>참가자에게 보이는 화면</translation>
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
        <source>Screen {number}</source>
        <translation>화면 {number}</translation>
    </message>
    <message>
        <source>On. Unplugged, it comes back by itself.</source>
        <translation>켜져 있습니다. 뽑았다가 다시 꽂으면 저절로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Shown in a window, to be tried.</source>
        <translation>창에서 시험하고 있습니다.</translation>
    </message>
    <message>
        <source>Waiting for its screen. Plug it in, or choose another one.</source>
        <translation>화면을 기다리고 있습니다. 다시 꽂거나 다른 화면을 선택하세요.</translation>
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
        <source>This desk is locked. {key} unlocks it.</source>
        <translation>이 데스크는 잠겨 있습니다. {key}로 잠금을 해제하세요.</translation>
    </message>
</context>
</TS>

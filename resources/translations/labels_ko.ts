<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ActivitySide</name>
    <message>
        <source>Print the badge at check-in</source>
        <translation>체크인 때 명찰 인쇄</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Test page</source>
        <translation>시험 페이지</translation>
    </message>
    <message>
        <source>Outlines and a rule on plain paper, to be held against a sheet.</source>
        <translation>일반 용지에 윤곽과 자를 인쇄해 라벨 용지와 맞춰 봅니다.</translation>
    </message>
    <message>
        <source>The test page is with the printer.</source>
        <translation>시험 페이지를 프린터로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
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
        <translation>이 참가자에게는 유효한 명찰이 없습니다.</translation>
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
</context>
<context>
    <name>Labels</name>
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
    <message>
        <source>Print again</source>
        <translation>다시 인쇄</translation>
    </message>
    <message numerus="yes">
        <source>%n badges did not print.</source>
        <translation>
            <numerusform>명찰 %n장이 인쇄되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
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
        <translation>시험</translation>
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
        <source>Test badge</source>
        <translation>시험 명찰</translation>
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
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>명찰을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Print it again for {name}?</source>
        <translation>{name}님의 명찰을 다시 인쇄할까요?</translation>
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
        <source>It is there</source>
        <translation>나와 있음</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>다른 프린터</translation>
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
        <translation>시험하기</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>시험 명찰 인쇄</translation>
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
        <translation>이 역할에게</translation>
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
        <source>A test badge is on its way to the printer.</source>
        <translation>시험 명찰을 프린터로 보냈습니다.</translation>
    </message>
</context>
</TS>

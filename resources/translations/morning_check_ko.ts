<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>%n looked for</source>
        <translation>
            <numerusform>찾는 %n명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Morning check</source>
        <translation>아침 점검</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no measured paper for badges.</source>
        <translation>크기를 잰 명찰 용지가 없습니다.</translation>
    </message>
    <message>
        <source>Measure a sheet on the badges screen.</source>
        <translation>명찰 화면에서 한 장을 재십시오.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
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
</context>
<context>
    <name>MorningCheck</name>
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
        <translation>가장 최근 백업을 여십시오.</translation>
    </message>
    <message>
        <source>Some entries of other desks have not arrived.</source>
        <translation>다른 데스크의 기록 일부가 아직 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>Exchange once more with the desks named here.</source>
        <translation>아래 데스크와 한 번 더 교환하십시오.</translation>
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
        <translation>기록에서 다시 집계하십시오. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>{count} activities today. First: {activity}, {start}, {people} expected.</source>
        <translation>오늘 일정 {count}개. 첫 일정: {activity}, {start}, 예정 {people}명.</translation>
    </message>
    <message>
        <source>1 activity today: {activity}, {start}, {people} expected.</source>
        <translation>오늘 일정 1개: {activity}, {start}, 예정 {people}명.</translation>
    </message>
    <message>
        <source>Nothing is planned today.</source>
        <translation>오늘 예정된 일정이 없습니다.</translation>
    </message>
    <message>
        <source>Look at the programme and at this laptop's clock.</source>
        <translation>일정과 이 노트북의 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>Nobody is expected at {count} of today's activities. First: {activity}, {start}.</source>
        <translation>오늘 일정 중 {count}개에 참석 예정자가 없습니다. 첫 번째: {activity}, {start}.</translation>
    </message>
    <message>
        <source>Nobody is expected at {activity}, {start}.</source>
        <translation>{activity}({start})에 참석 예정자가 없습니다.</translation>
    </message>
    <message>
        <source>Say in the programme who is expected.</source>
        <translation>일정에서 참석 대상을 정하십시오.</translation>
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
        <translation>시간이나 참석 대상을 바꾸십시오.</translation>
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
        <translation>행사를 만든 노트북에서 수료증을 만드십시오.</translation>
    </message>
    <message>
        <source>{count} delegates are on the list.</source>
        <translation>명단에 참가자 {count}명이 있습니다.</translation>
    </message>
    <message>
        <source>1 delegate is on the list.</source>
        <translation>명단에 참가자 1명이 있습니다.</translation>
    </message>
    <message>
        <source>There are no delegates yet.</source>
        <translation>아직 참가자가 없습니다.</translation>
    </message>
    <message>
        <source>Import a list.</source>
        <translation>명단을 가져오십시오.</translation>
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
        <source>Look whether they are two people. If not, cancel one of the two.</source>
        <translation>두 사람인지 확인하십시오. 아니면 한쪽을 취소하십시오.</translation>
    </message>
    <message>
        <source>Every delegate has a badge number.</source>
        <translation>모든 참가자에게 명찰 번호가 있습니다.</translation>
    </message>
    <message>
        <source>{count} delegates have no badge.</source>
        <translation>참가자 {count}명에게 명찰이 없습니다.</translation>
    </message>
    <message>
        <source>1 delegate has no badge.</source>
        <translation>참가자 1명에게 명찰이 없습니다.</translation>
    </message>
    <message>
        <source>Give them one: Replace badge, beside their name.</source>
        <translation>이름 옆의 “명찰 교체”로 발급하십시오.</translation>
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
        <translation>고치거나, 설정에서 희귀 글자 글꼴 폴더를 고르십시오.</translation>
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
        <translation>프린터에 든 용지를 고르십시오.</translation>
    </message>
    <message>
        <source>The paper or the design chosen for badges is gone.</source>
        <translation>선택한 명찰 용지나 디자인이 없어졌습니다.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>Nobody has measured a sheet of {paper}.</source>
        <translation>{paper} 용지를 아직 재지 않았습니다.</translation>
    </message>
    <message>
        <source>Measure a sheet, or choose another paper.</source>
        <translation>한 장을 재거나 다른 용지를 고르십시오.</translation>
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
        <translation>확인하고 줄이거나 다른 디자인을 고르십시오.</translation>
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
        <translation>빠진 명찰을 인쇄하십시오.</translation>
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
        <translation>덮개를 닫으십시오.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer “{printer}”.</source>
        <translation>프린터 “{printer}”에 용지가 걸렸습니다.</translation>
    </message>
    <message>
        <source>Take the paper out.</source>
        <translation>걸린 용지를 꺼내십시오.</translation>
    </message>
    <message>
        <source>The printer “{printer}” has run out of ink or ribbon.</source>
        <translation>프린터 “{printer}”의 잉크나 리본이 떨어졌습니다.</translation>
    </message>
    <message>
        <source>Put a new one in.</source>
        <translation>새것으로 갈아 끼우십시오.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not go on with its work.</source>
        <translation>프린터 “{printer}”이(가) 작업을 진행하지 않습니다.</translation>
    </message>
    <message>
        <source>Look at it, and switch it off and on.</source>
        <translation>확인하고 껐다 켜십시오.</translation>
    </message>
    <message>
        <source>This laptop has no printer.</source>
        <translation>이 노트북에 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>Connect one, or save badges as PDF and print them elsewhere.</source>
        <translation>프린터를 연결하거나 명찰을 PDF로 저장해 다른 곳에서 인쇄하십시오.</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>프린터를 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose the one that prints badges.</source>
        <translation>명찰을 인쇄할 프린터를 고르십시오.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is gone.</source>
        <translation>프린터 “{printer}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Connect it, or choose another.</source>
        <translation>연결하거나 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is stopped.</source>
        <translation>프린터 “{printer}”이(가) 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>Look at it, and start it again in the system's settings.</source>
        <translation>확인하고 시스템 설정에서 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The printer “{printer}” accepts no jobs.</source>
        <translation>프린터 “{printer}”이(가) 작업을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Let it accept jobs in the system's settings, or choose another.</source>
        <translation>시스템 설정에서 작업을 받게 하거나 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>The printer “{printer}” is out of paper.</source>
        <translation>프린터 “{printer}”에 용지가 없습니다.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>용지를 넣으십시오.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer.</source>
        <translation>프린터 “{printer}”이(가) 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected.</source>
        <translation>전원과 연결을 확인하십시오.</translation>
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
        <translation>아무 명찰이나 스캔해 보십시오. 이 화면에서는 기록되지 않습니다.</translation>
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
        <translation>꽂거나 다른 것을 고르십시오.</translation>
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
        <translation>스피커를 연결하거나 화면을 보십시오. 내용은 같습니다.</translation>
    </message>
    <message>
        <source>Sound is off.</source>
        <translation>소리가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Turn it on with Ctrl M at the desk.</source>
        <translation>데스크에서 Ctrl M으로 켜십시오.</translation>
    </message>
    <message>
        <source>Sound is very low: {volume} %.</source>
        <translation>소리가 너무 작습니다: {volume}%.</translation>
    </message>
    <message>
        <source>Turn it up.</source>
        <translation>음량을 높이십시오.</translation>
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
        <translation>틀리면 이 노트북의 시계를 맞추십시오.</translation>
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
        <translation>시계가 뒤로 돌려졌습니다. 맞춘 뒤 다시 점검하십시오.</translation>
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
        <translation>시계를 비교해 틀린 쪽을 맞추십시오.</translation>
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
        <translation>시간은 행사 장소 기준으로 표시됩니다. 현지라면 노트북 시간대를 맞추십시오.</translation>
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
        <translation>오늘 이 노트북의 공간을 비우십시오.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} GB are free.</source>
        <translation>디스크가 거의 찼습니다. {free} GB 남음.</translation>
    </message>
    <message>
        <source>Make room on this laptop before people come.</source>
        <translation>사람들이 오기 전에 이 노트북의 공간을 비우십시오.</translation>
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
        <translation>전원 어댑터를 가까이 두십시오.</translation>
    </message>
    <message>
        <source>On battery at {percent} %: not enough for a day.</source>
        <translation>배터리 사용 중, {percent}%. 하루에는 부족합니다.</translation>
    </message>
    <message>
        <source>Plug the power supply in.</source>
        <translation>전원을 연결하십시오.</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>배터리가 거의 없습니다: {percent}%.</translation>
    </message>
    <message>
        <source>Plug the power supply in now.</source>
        <translation>지금 전원을 연결하십시오.</translation>
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
        <translation>지금 백업하십시오.</translation>
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
        <translation>지금 다시 백업하십시오.</translation>
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
        <translation>USB에 사본을 저장하십시오. 노트북은 잃을 수 있습니다.</translation>
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
        <translation>스캐너 시험</translation>
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
        <translation>행사 하루가 시작됩니다.</translation>
    </message>
    <message>
        <source>See whether everything is ready.</source>
        <translation>모두 준비되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>아침 점검</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>오늘은 안 함</translation>
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
        <translation>시험 명찰 인쇄</translation>
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
        <translation>아무 명찰이나 스캔해 스캐너를 시험하십시오. 이 화면에서는 기록되지 않습니다.</translation>
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
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The scanner read {code}. Nothing is recorded here.</source>
        <translation>스캐너가 {code}를 읽었습니다. 여기서는 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>사본을 저장할 곳</translation>
    </message>
    <message>
        <source>Test badge.pdf</source>
        <translation>시험 명찰.pdf</translation>
    </message>
    <message>
        <source>Save the test badge</source>
        <translation>시험 명찰 저장</translation>
    </message>
    <message>
        <source>A test badge went to {printer}. Look at it, and scan it.</source>
        <translation>시험 명찰을 {printer}(으)로 보냈습니다. 확인하고 스캔해 보십시오.</translation>
    </message>
    <message>
        <source>The test badge was saved as {name}.</source>
        <translation>시험 명찰을 {name}(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Morning check</source>
        <translation>아침 점검</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>Going out: everybody who is scanned now is checked out.</source>
        <translation>퇴장 중: 지금 스캔하는 사람은 모두 체크아웃됩니다.</translation>
    </message>
    <message>
        <source>{here} of {count} places</source>
        <translation>정원 {here}/{count}명</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Wrong activity? Move scans…</source>
        <translation>활동이 틀렸나요? 옮기기…</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move scans to another activity</source>
        <translation>스캔을 다른 활동으로 옮기기</translation>
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
        <translation>시각…</translation>
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
            <numerusform>스캔 %n건 옮기기</numerusform>
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
    <message numerus="yes">
        <source>Moved: the scans of %n people</source>
        <translation>
            <numerusform>%n명의 스캔을 옮겼습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back: the move of %n people</source>
        <translation>
            <numerusform>되돌리기: %n명의 이동</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved back: the scans of %n people</source>
        <translation>
            <numerusform>%n명의 스캔을 되돌렸습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>스피커 없음</translation>
    </message>
    <message>
        <source>The sound is off</source>
        <translation>소리가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>Every answer is still shown.</source>
        <translation>결과는 계속 화면에 표시됩니다.</translation>
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
</TS>

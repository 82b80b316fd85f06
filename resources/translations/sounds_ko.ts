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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>At the end: %n similar names</source>
        <translation>
            <numerusform>끝에 비슷한 이름 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Similar names:</source>
        <translation>“%1” 검색 결과가 없습니다. 비슷한 이름:</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Similar names</source>
        <translation>비슷한 이름</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”. Similar names:</source>
        <translation>“{text}” 검색 결과가 없습니다. 비슷한 이름:</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>“{text}” 검색 결과가 없습니다.</translation>
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
        <translation>명찰 끝 번호 {digits}</translation>
    </message>
    <message>
        <source>The names are being read…</source>
        <translation>이름을 읽는 중…</translation>
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
</TS>

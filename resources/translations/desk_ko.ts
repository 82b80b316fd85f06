<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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

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
        <translation>“%1”과(와) 일치하는 사람이 없습니다. 비슷한 이름:</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>At the end: %n similar names</source>
        <translation>
            <numerusform>末尾另有 %n 个相近的姓名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Similar names:</source>
        <translation>没有与“%1”相符的人。相近的姓名：</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>At the end: %n similar names</source>
        <translation>
            <numerusform>At the end: %n similar name</numerusform>
            <numerusform>At the end: %n similar names</numerusform>
        </translation>
    </message>
</context>
</TS>

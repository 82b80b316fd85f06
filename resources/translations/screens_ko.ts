<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>FacingWindow</name>
    <message>
        <source>Second screen</source>
        <translation>두 번째 화면</translation>
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
</TS>

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
        <translation>没有找到“%1”。姓名相近：</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Similar names</source>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”. Similar names:</source>
        <translation>没有找到“{text}”。姓名相近：</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>没有找到“{text}”。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>In</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>{time} 已到</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>不在本名单</translation>
    </message>
    <message>
        <source>Badge ends {digits}</source>
        <translation>胸牌尾号 {digits}</translation>
    </message>
    <message>
        <source>The names are being read…</source>
        <translation>正在读取姓名…</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 位，共 {count} 位</translation>
    </message>
    <message>
        <source>Enter again: check in {name}</source>
        <translation>再按 Enter：为 {name} 签到</translation>
    </message>
    <message>
        <source>Enter: choose {name}</source>
        <translation>Enter：选择 {name}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FacingWindow</name>
    <message>
        <source>Second screen</source>
        <translation>第二屏幕</translation>
    </message>
</context>
<context>
    <name>SecondScreenPage</name>
    <message>
        <source>Second screen</source>
        <translation>第二屏幕</translation>
    </message>
    <message>
        <source>For the delegates</source>
        <translation>面向代表</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>Name and delegation of whoever was just checked in. Never anything else.</source>
        <translation>刚签到者的姓名和代表团，绝不显示其他信息。</translation>
    </message>
    <message>
        <source>Show on the other screen</source>
        <translation>在另一屏幕显示</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try it in a window</source>
        <translation>在窗口中试看</translation>
    </message>
    <message>
        <source>What delegates see</source>
        <translation>代表看到的内容</translation>
    </message>
    <message>
        <source>A greeting for six seconds, then “Please show your badge”. Any problem only says “One moment”.</source>
        <translation>问候显示六秒，然后显示“请出示胸牌”。有问题时只显示“请稍候”。</translation>
    </message>
    <message>
        <source>Off. At the desk, {key} switches it on and off.</source>
        <translation>已关闭。在签到台按 {key} 开关。</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>屏幕 {number}</translation>
    </message>
    <message>
        <source>On. Unplugged, it comes back by itself.</source>
        <translation>已开启。拔掉后重新插上会自动恢复。</translation>
    </message>
    <message>
        <source>Shown in a window, to be tried.</source>
        <translation>正在窗口中试看。</translation>
    </message>
    <message>
        <source>Waiting for its screen. Plug it in, or choose another one.</source>
        <translation>正在等待该屏幕。请插上，或另选一个。</translation>
    </message>
    <message>
        <source>The desk is on this screen.</source>
        <translation>签到台在此屏幕上。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>在此显示</translation>
    </message>
</context>
</TS>

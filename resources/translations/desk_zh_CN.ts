<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DeskKeys</name>
    <message>
        <source>This help</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Why they were let in</source>
        <translation>放行原因</translation>
    </message>
    <message>
        <source>The banner's button</source>
        <translation>提示条的按钮</translation>
    </message>
    <message>
        <source>Choose the activity</source>
        <translation>选择活动</translation>
    </message>
    <message>
        <source>Names behind the counts</source>
        <translation>查看各计数的名单</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Status of this laptop</source>
        <translation>本机状态</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>开关摄像头</translation>
    </message>
    <message>
        <source>First button of the answer</source>
        <translation>结果的第一个按钮</translation>
    </message>
    <message>
        <source>Second button of the answer</source>
        <translation>结果的第二个按钮</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Close, back to ready</source>
        <translation>关闭，回到就绪</translation>
    </message>
    <message>
        <source>Replace a badge</source>
        <translation>更换胸牌</translation>
    </message>
    <message>
        <source>Check in a delegation</source>
        <translation>整团签到</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按姓名查找</translation>
    </message>
    <message>
        <source>In or out, next checkpoint</source>
        <translation>进出切换、下一检查点</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>锁定本机</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>开关声音</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>打印胸牌</translation>
    </message>
    <message>
        <source>Move scans to another activity</source>
        <translation>把扫码移到其他活动</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>撤销上一条</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>自助签到</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>副屏</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Recent scans</source>
        <translation>最近扫码</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤销上一条</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>没有人。</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Find a delegate: name, delegation or badge number</source>
        <translation>查找代表：姓名、代表团或胸牌号</translation>
    </message>
    <message>
        <source>Scanning works wherever the cursor is.</source>
        <translation>光标在哪里都可以直接扫码。</translation>
    </message>
</context>
</TS>

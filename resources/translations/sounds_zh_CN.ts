<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>Going out: everybody who is scanned now is checked out.</source>
        <translation>正在签退：现在扫码的人都会签退。</translation>
    </message>
    <message>
        <source>{here} of {count} places</source>
        <translation>名额 {here}/{count}</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Wrong activity? Move scans…</source>
        <translation>选错活动？移动扫码…</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move scans to another activity</source>
        <translation>把扫码移到另一活动</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The last minutes, or since when</source>
        <translation>最近几分钟，或从何时起</translation>
    </message>
    <message>
        <source>Since…</source>
        <translation>从…起</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>从何时起</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本台</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>所有签到台</translation>
    </message>
    <message>
        <source>Their times stay. Ctrl Z moves all of them back.</source>
        <translation>时间保持不变。Ctrl Z 可全部移回。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n scans</source>
        <translation>
            <numerusform>移动 %n 条扫码</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two different activities.</source>
        <translation>请选择两个不同的活动。</translation>
    </message>
    <message>
        <source>Write a time that is over, like 09:10.</source>
        <translation>请填写已过去的时间，例如 09:10。</translation>
    </message>
    <message>
        <source>Nobody was scanned there in that time.</source>
        <translation>这段时间那里没有人扫码。</translation>
    </message>
    <message>
        <source>This desk: {here}. All desks: {all}.</source>
        <translation>本台：{here}。所有签到台：{all}。</translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and count once.</source>
        <translation>
            <numerusform>其中 %n 人已在那里，只计一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not on its list.</source>
        <translation>
            <numerusform>其中 %n 人不在其名单上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved: the scans of %n people</source>
        <translation>
            <numerusform>已移动 %n 人的扫码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back: the move of %n people</source>
        <translation>
            <numerusform>撤销：%n 人的移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved back: the scans of %n people</source>
        <translation>
            <numerusform>已移回 %n 人的扫码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无扬声器</translation>
    </message>
    <message>
        <source>The sound is off</source>
        <translation>声音已关闭</translation>
    </message>
    <message>
        <source>Every answer is still shown.</source>
        <translation>每个结果仍会显示在屏幕上。</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>This laptop has no speaker that works. Plug one in, it is taken at once.</source>
        <translation>这台电脑没有可用的扬声器。接上扬声器即可使用。</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <translation>声音已关闭。</translation>
    </message>
    <message>
        <source>The sound is on.</source>
        <translation>声音已打开。</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>声音设置</translation>
    </message>
    <message>
        <source>{key} turns it off and on at the desk.</source>
        <translation>在签到台按 {key} 关闭或打开。</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>Lower is easier to hear for many ears.</source>
        <translation>较低的声音更容易听清。</translation>
    </message>
    <message>
        <source>Say the name</source>
        <translation>读出姓名</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>响</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>最响</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>较低</translation>
    </message>
    <message>
        <source>Play each answer</source>
        <translation>试听每种结果</translation>
    </message>
    <message>
        <source>This laptop has no speaker that works. Plug one in, it is taken at once.</source>
        <translation>这台电脑没有可用的扬声器。接上扬声器即可使用。</translation>
    </message>
    <message>
        <source>The sound is off. Every answer is still shown.</source>
        <translation>声音已关闭。每个结果仍会显示在屏幕上。</translation>
    </message>
    <message>
        <source>The next scan always ends the sound of the one before.</source>
        <translation>下一次扫码会立即结束上一次的声音。</translation>
    </message>
    <message>
        <source>Looking for a voice on this laptop…</source>
        <translation>正在查找这台电脑的语音…</translation>
    </message>
    <message>
        <source>This laptop has no voice that could say names.</source>
        <translation>这台电脑没有可以读姓名的语音。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>After the sound. Voices: {languages}.</source>
        <translation>在提示音之后。语音：{languages}。</translation>
    </message>
</context>
</TS>

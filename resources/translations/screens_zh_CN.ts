<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>A note for the coordinator. It is hidden while this desk is locked.</source>
        <translation>有一条给协调员的备注，锁定期间不显示。</translation>
    </message>
</context>
<context>
    <name>DeskGuard</name>
    <message>
        <source>Set a PIN first.</source>
        <translation>请先设置 PIN 码。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This desk is locked.</source>
        <translation>本机已锁定。</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN 码为 4 到 12 位数字。</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>请只输入数字。</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>两次输入的 PIN 码不一致。</translation>
    </message>
    <message>
        <source>Type the new one twice.</source>
        <translation>请将新 PIN 码输入两次。</translation>
    </message>
    <message>
        <source>The PIN could not be saved.</source>
        <translation>PIN 码无法保存。</translation>
    </message>
</context>
<context>
    <name>FacingWindow</name>
    <message>
        <source>Second screen</source>
        <translation>第二屏幕</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Self check-in</source>
        <translation>自助签到</translation>
    </message>
    <message>
        <source>For staff: to leave, hold Esc for five seconds or press {keys}, then type the PIN.</source>
        <translation>工作人员：按住 Esc 五秒或按 {keys}，然后输入 PIN 码即可退出。</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>已设置 PIN 码。</translation>
    </message>
    <message>
        <source>No PIN yet. Without one nothing can be locked.</source>
        <translation>尚未设置 PIN 码。没有 PIN 码就不能锁定。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4 到 12 位数字。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN 码</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>移除 PIN 码</translation>
    </message>
    <message>
        <source>Forgotten? Close Companion and type on this laptop: {command}</source>
        <translation>忘记了？请关闭 Companion，并在本机输入：{command}</translation>
    </message>
    <message>
        <source>Lock to check-in</source>
        <translation>锁定为仅签到</translation>
    </message>
    <message>
        <source>Only check-in stays. Telephone numbers, diet, access needs, emergency contacts, notes, lists, exports and settings are hidden until the PIN is typed. Scans go on being answered.</source>
        <translation>只保留签到。输入 PIN 码之前，电话、饮食、无障碍需求、紧急联系人、备注、名单、导出和设置都会隐藏。扫码照常进行。</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>After so long without a key, a click or a scan.</source>
        <translation>在这段时间内没有按键、点击或扫码时锁定。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Everywhere with {key}.</source>
        <translation>任何界面都可按 {key}。</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>自助签到</translation>
    </message>
    <message>
        <source>At the desk with {key}.</source>
        <translation>在签到台按 {key}。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Delegates scan their badges themselves; nothing else can be reached. To leave, hold Esc or the upper right corner for five seconds, or press {keys}, then type the PIN.</source>
        <translation>代表自行扫描胸牌，无法进行其他操作。要退出，请按住 Esc 或右上角五秒，或按 {keys}，然后输入 PIN 码。</translation>
    </message>
    <message>
        <source>The PIN was changed.</source>
        <translation>PIN 码已更改。</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN 码已设置。</translation>
    </message>
    <message>
        <source>The PIN was removed. Nothing is locked any more.</source>
        <translation>PIN 码已移除，不再锁定。</translation>
    </message>
    <message>
        <source>At the second screen, when it is on</source>
        <translation>第二屏幕开启时在其上进行</translation>
    </message>
    <message>
        <source>The desk stays here, locked.</source>
        <translation>签到台留在本屏幕并保持锁定。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>{count} to {most} digits, then Enter.</source>
        <translation>输入 {count} 到 {most} 位数字，然后按 Enter。</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was opened.</source>
        <translation>PIN 码不正确，未解锁。</translation>
    </message>
    <message numerus="yes">
        <source>Not the PIN. The next try in %n seconds.</source>
        <translation>
            <numerusform>PIN 码不正确。%n 秒后可再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>现在可以再试。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
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
<context>
    <name>Session</name>
    <message>
        <source>This desk is locked. {key} unlocks it.</source>
        <translation>本机已锁定，按 {key} 解锁。</translation>
    </message>
</context>
</TS>

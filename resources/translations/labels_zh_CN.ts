<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivitySide</name>
    <message>
        <source>Print the badge at check-in</source>
        <translation>签到时打印胸卡</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Outlines and a rule on plain paper, to be held against a sheet.</source>
        <translation>在普通纸上打印轮廓和标尺，用来与标签纸对照。</translation>
    </message>
    <message>
        <source>The test page is with the printer.</source>
        <translation>测试页已送到打印机。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The check-in was taken back.</source>
        <translation>签到已撤销。</translation>
    </message>
    <message>
        <source>This badge is not valid any more.</source>
        <translation>这张胸卡已经失效。</translation>
    </message>
    <message>
        <source>It was printed meanwhile.</source>
        <translation>这期间已经打印。</translation>
    </message>
    <message>
        <source>The print system gave this badge up.</source>
        <translation>打印系统放弃了这张胸卡。</translation>
    </message>
    <message>
        <source>The pages for the printer could not be written.</source>
        <translation>无法写出要打印的页面。</translation>
    </message>
    <message>
        <source>This delegate has no valid badge.</source>
        <translation>这位代表没有有效的胸卡。</translation>
    </message>
    <message>
        <source>Give them a new badge first.</source>
        <translation>请先给一张新胸卡。</translation>
    </message>
    <message>
        <source>This badge is in the print queue already.</source>
        <translation>这张胸卡已经在等待打印。</translation>
    </message>
    <message>
        <source>Wait for it, or look at the printer.</source>
        <translation>请稍候，或看一下打印机。</translation>
    </message>
    <message>
        <source>There is no label {number} on this sheet.</source>
        <translation>这张纸上没有第 {number} 个标签。</translation>
    </message>
    <message>
        <source>Choose 1 to {count}.</source>
        <translation>请选择 1 到 {count}。</translation>
    </message>
    <message>
        <source>There is no badge {number} in the print queue.</source>
        <translation>打印队列中没有第 {number} 号胸卡。</translation>
    </message>
    <message>
        <source>See: companion print EVENT --queue</source>
        <translation>请看：companion print EVENT --queue</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>No printer for badges is chosen.</source>
        <translation>还没有选择胸卡打印机。</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>The label printer is not there.</source>
        <translation>找不到标签打印机。</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>The label printer is out of paper.</source>
        <translation>标签打印机缺纸。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>盖未关</translation>
    </message>
    <message>
        <source>The label printer is open.</source>
        <translation>标签打印机的盖子没有关好。</translation>
    </message>
    <message>
        <source>Paper stuck</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>Paper is stuck in the label printer.</source>
        <translation>标签打印机卡纸。</translation>
    </message>
    <message>
        <source>Ink out</source>
        <translation>缺墨</translation>
    </message>
    <message>
        <source>The label printer is out of ink.</source>
        <translation>标签打印机缺墨。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>The label printer does not answer.</source>
        <translation>标签打印机没有应答。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>The label printer is stopped on this laptop.</source>
        <translation>标签打印机在这台电脑上被停用。</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>The label printer holds a badge and does not print it.</source>
        <translation>标签打印机收到了胸卡，却没有打印。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The label printer did not take a badge.</source>
        <translation>标签打印机没有接收胸卡。</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 张待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n 张未打印</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 张等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Check-in goes on.</source>
        <translation>签到照常进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n badges may have printed when Companion ended.</source>
        <translation>
            <numerusform>Companion 关闭时，有 %n 张胸卡可能已经打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>请看一下打印机。</translation>
    </message>
    <message>
        <source>They are there</source>
        <translation>已经打印出来</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打印一次</translation>
    </message>
    <message numerus="yes">
        <source>%n badges did not print.</source>
        <translation>
            <numerusform>%n 张胸卡没有打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message numerus="yes">
        <source>%n badges will print when paper is back.</source>
        <translation>
            <numerusform>装纸后将打印 %n 张胸卡。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges wait for a printer.</source>
        <translation>
            <numerusform>%n 张胸卡在等打印机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges will print when it works again.</source>
        <translation>
            <numerusform>恢复后将打印 %n 张胸卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>选择打印机</translation>
    </message>
    <message>
        <source>Print on the other printer</source>
        <translation>用另一台打印机</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Did not print</source>
        <translation>没有打印</translation>
    </message>
    <message>
        <source>May have printed</source>
        <translation>可能已打印</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>等待打印机</translation>
    </message>
    <message>
        <source>At check-in</source>
        <translation>签到时</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场加入</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>新胸卡</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印中</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>测试胸卡</translation>
    </message>
    <message>
        <source>This badge was printed once.</source>
        <translation>这张胸卡打印过一次。</translation>
    </message>
    <message>
        <source>This badge was printed twice.</source>
        <translation>这张胸卡打印过两次。</translation>
    </message>
    <message numerus="yes">
        <source>This badge was printed %n times.</source>
        <translation>
            <numerusform>这张胸卡打印过 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>胸卡正送往打印机。</translation>
    </message>
    <message>
        <source>Print it again for {name}?</source>
        <translation>为 {name} 再打印一次？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Badges and the label printer</source>
        <translation>胸卡和标签打印机</translation>
    </message>
    <message>
        <source>Nothing waits to be printed.</source>
        <translation>没有等待打印的胸卡。</translation>
    </message>
    <message>
        <source>Badges print on {printer}.</source>
        <translation>胸卡由 {printer} 打印。</translation>
    </message>
    <message>
        <source>Another window of Companion prints them.</source>
        <translation>另一个 Companion 窗口正在打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n badges wait. Check-in goes on.</source>
        <translation>
            <numerusform>%n 张胸卡等待打印。签到照常进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>继续打印</translation>
    </message>
    <message>
        <source>Pause printing</source>
        <translation>暂停打印</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>再打印一次…</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>已经打印出来</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>取消这张</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>另一台打印机</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The printer at this desk</source>
        <translation>这个签到台的打印机</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <source>For badges one by one.</source>
        <translation>用来逐张打印胸卡。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>打印测试胸卡</translation>
    </message>
    <message>
        <source>Badges at check-in</source>
        <translation>签到时打印胸卡</translation>
    </message>
    <message>
        <source>Choose in the programme</source>
        <translation>在日程中选择</translation>
    </message>
    <message>
        <source>For these roles</source>
        <translation>为这些身份打印</translation>
    </message>
    <message>
        <source>A badge is printed once. Nobody gets a second one unless somebody asks.</source>
        <translation>每张胸卡只打印一次。没有人要求就不会再打印。</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>What suits the paper</source>
        <translation>适合纸张的版式</translation>
    </message>
    <message numerus="yes">
        <source>Of %n on a sheet. Put the same sheet back in.</source>
        <translation>
            <numerusform>每张共 %n 个。请把同一张纸放回打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next free label</source>
        <translation>下一个空标签</translation>
    </message>
    <message numerus="yes">
        <source>Printed at the check-in of %n activities.</source>
        <translation>
            <numerusform>在 %n 项活动签到时打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Off. Tick “Print the badge at check-in” in an activity of the programme.</source>
        <translation>未启用。请在日程的活动中勾选“签到时打印胸卡”。</translation>
    </message>
    <message>
        <source>A test badge is on its way to the printer.</source>
        <translation>测试胸卡正送往打印机。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DelegatePanel</name>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
</context>
<context>
    <name>Delegates</name>
    <message>
        <source>walk-in</source>
        <translation>现场登记</translation>
    </message>
</context>
<context>
    <name>DelegatesScreen</name>
    <message>
        <source>Written down why %1 was let in.</source>
        <translation>已记下放行%1的原因。</translation>
    </message>
</context>
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
    <message>
        <source>The banner's second button</source>
        <translation>提示条的第二个按钮</translation>
    </message>
</context>
<context>
    <name>DeskPanels</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in the other script, if wanted</source>
        <translation>另一种文字的姓名（可不填）</translation>
    </message>
    <message>
        <source>Delegation: city or sending body</source>
        <translation>代表团：城市或派出单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>更换胸牌</translation>
    </message>
    <message>
        <source>1 to 3 or the arrows choose, Enter does it.</source>
        <translation>按 1–3 或方向键选择，回车执行。</translation>
    </message>
    <message>
        <source>Why were they let in?</source>
        <translation>为什么放行？</translation>
    </message>
    <message>
        <source>The report shows it. What stood before is kept.</source>
        <translation>报表会显示。原先写的也会保留。</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>保存原因</translation>
    </message>
    <message>
        <source>Add a second person of this name</source>
        <translation>添加第二位同名的人</translation>
    </message>
    <message>
        <source>Add and print</source>
        <translation>添加并打印</translation>
    </message>
    <message>
        <source>Add and check in</source>
        <translation>添加并签到</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>请先输入姓名。</translation>
    </message>
    <message>
        <source>One box is enough, in any script.</source>
        <translation>一个框就够，文字不限。</translation>
    </message>
    <message>
        <source>Badge: {name}. The spelling is ours.</source>
        <translation>胸牌：{name}。拼写由本程序给出。</translation>
    </message>
    <message>
        <source>Badge: {name}</source>
        <translation>胸牌：{name}</translation>
    </message>
    <message>
        <source>There is already {name}.</source>
        <translation>名单里已有{name}。</translation>
    </message>
    <message>
        <source>Check them in instead</source>
        <translation>改为给这位签到</translation>
    </message>
    <message>
        <source>The badge that ends in {digits} stops working on all desks.</source>
        <translation>尾号 {digits} 的胸牌将在所有签到台失效。</translation>
    </message>
    <message>
        <source>They have no valid badge. They get a new one.</source>
        <translation>目前没有有效胸牌，将发新的。</translation>
    </message>
    <message>
        <source>Check in a delegation</source>
        <translation>整团签到</translation>
    </message>
    <message>
        <source>Which delegation?</source>
        <translation>哪个代表团？</translation>
    </message>
    <message>
        <source>Arrows choose, Enter lists its people.</source>
        <translation>方向键选择，回车列出成员。</translation>
    </message>
    <message>
        <source>No delegation is called so.</source>
        <translation>没有叫这个名字的代表团。</translation>
    </message>
    <message>
        <source>Everyone from {delegation}</source>
        <translation>{delegation}全体成员</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n people</source>
        <translation>
            <numerusform>为 %n 人签到</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Everybody of this delegation is in.</source>
        <translation>该代表团已全部签到。</translation>
    </message>
    <message>
        <source>Space takes one of them back. Ctrl Z takes all back.</source>
        <translation>空格撤销一人，Ctrl Z 全部撤销。</translation>
    </message>
    <message>
        <source>Space ticks and unticks. Letters choose another one.</source>
        <translation>空格勾选或取消，输入文字另选代表团。</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>已请假</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>不在时间内</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>姓名有误</translation>
    </message>
    <message>
        <source>let in at the desk</source>
        <translation>签到台放行</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>现场登记</translation>
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
    <message>
        <source>Arrows, Space: check in</source>
        <translation>方向键选择，空格签到</translation>
    </message>
    <message>
        <source>Arrows, Del: take back</source>
        <translation>方向键选择，Del 撤销</translation>
    </message>
    <message>
        <source>Arrows, Space: show them</source>
        <translation>方向键选择，空格查看</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Everyone together</source>
        <translation>全体一起</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: list everyone from {delegation}</source>
        <translation>回车：列出{delegation}全体成员</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation>
            <numerusform>%n 人签到成功</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({reason})</source>
        <translation>{name}（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked in: %n</source>
        <translation>
            <numerusform>未签到：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {name}. Their badge is in the print queue.</source>
        <translation>已添加：{name}。胸牌已排队打印。</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加：{name}</translation>
    </message>
    <message>
        <source>New badge for {name}. The old one has ended.</source>
        <translation>{name}的新胸牌已发，旧的已失效。</translation>
    </message>
    <message>
        <source>The reason was saved: {name}</source>
        <translation>原因已保存：{name}</translation>
    </message>
    <message>
        <source>Take back: {name} added</source>
        <translation>撤销：添加{name}</translation>
    </message>
    <message>
        <source>Take back: new badge for {name}</source>
        <translation>撤销：{name}的新胸牌</translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n checked in together</source>
        <translation>
            <numerusform>撤销：一起签到的 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n check-ins</source>
        <translation>
            <numerusform>已撤销：%n 人的签到</numerusform>
        </translation>
    </message>
    <message>
        <source>The badge of {name} before is valid again.</source>
        <translation>{name}原来的胸牌恢复有效。</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>已撤销：{name}</translation>
    </message>
</context>
<context>
    <name>LetInReasons</name>
    <message>
        <source>Let in: {activity}</source>
        <translation>放行：{activity}</translation>
    </message>
    <message>
        <source>Why they were let in. Enter saves.</source>
        <translation>放行的原因，回车保存。</translation>
    </message>
</context>
<context>
    <name>PanelActs</name>
    <message>
        <source>Whose badge? Scan it, or find the person by name first.</source>
        <translation>谁的胸牌？请先扫码，或按姓名查找。</translation>
    </message>
    <message>
        <source>Nobody was let in against the list here.</source>
        <translation>这里没有破例放行的人。</translation>
    </message>
    <message>
        <source>Nothing was recorded there.</source>
        <translation>那里没有记录。</translation>
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

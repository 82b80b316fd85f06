<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityChooser</name>
    <message>
        <source>Chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Follow the clock</source>
        <translation>按时间自动选择</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Session</source>
        <translation>讲座研讨</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>实地考察</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>仪式</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>接送</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Type what people call it.</source>
        <translation>请填写大家习惯的叫法。</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>Write it like 09:30.</source>
        <translation>格式如 09:30。</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>Write it like 1.5.</source>
        <translation>格式如 1.5。</translation>
    </message>
    <message>
        <source>Minutes, 0 to 240.</source>
        <translation>分钟数，0 到 240。</translation>
    </message>
    <message>
        <source>A number, or empty.</source>
        <translation>填数字，或留空。</translation>
    </message>
</context>
<context>
    <name>ActivitySide</name>
    <message>
        <source>%1 of %2 expected</source>
        <translation>应到 %1 人（共 %2 人）</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>添加活动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Title, Korean</source>
        <translation>名称（韩文）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Late after, min</source>
        <translation>迟到宽限（分）</translation>
    </message>
    <message>
        <source>Early before, min</source>
        <translation>早退宽限（分）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Counts for the certificate</source>
        <translation>计入证书</translation>
    </message>
    <message>
        <source>Everyone must attend</source>
        <translation>必须出席</translation>
    </message>
    <message>
        <source>Scan people out, too</source>
        <translation>离场也扫码</translation>
    </message>
    <message>
        <source>Print the badge at check-in</source>
        <translation>签到时打印胸牌</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>签到点</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Take it out of the programme</source>
        <translation>从日程中移除</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>进行中，%1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未开始</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n expected</source>
        <translation>
            <numerusform>%1，应到 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>主持：%1</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>可容纳 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, %1 h. Attended = %2</source>
        <translation>计入，%1 学时。出席要求：%2</translation>
    </message>
    <message>
        <source>Yes, %1 h, must attend. Attended = %2</source>
        <translation>计入，%1 学时，必须出席。出席要求：%2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>全部到齐。</translation>
    </message>
    <message>
        <source>Nobody came yet.</source>
        <translation>还没有人到。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Open check-in</source>
        <translation>打开签到</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>纸质签到表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>指定 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>部分人员</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1组</translation>
    </message>
</context>
<context>
    <name>AttendanceLines</name>
    <message>
        <source>Corrected by {who}: {reason}</source>
        <translation>{who} 已更正：{reason}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>已更正：{reason}</translation>
    </message>
    <message>
        <source>From the paper list</source>
        <translation>来自纸质签到表</translation>
    </message>
    <message>
        <source>Moved from {activity}</source>
        <translation>从“{activity}”移入</translation>
    </message>
    <message>
        <source>Left early at {time}</source>
        <translation>{time} 提前离开</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Choose the paper at the left. The large badge is the very page that will be printed.</source>
        <translation>在左侧选择纸张。中间的大图就是实际打印的效果。</translation>
    </message>
    <message>
        <source>An amber chip says how many badges do not fit; press it to see them.</source>
        <translation>琥珀色标签显示放不下的胸牌数，点击查看。</translation>
    </message>
    <message>
        <source>Sheet already used? Start at a later label. Print off the mark? Shift it by tenths of a millimetre.</source>
        <translation>标签纸用过一部分？从后面的标签开始。打印偏了？可按 0.1 毫米微调。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>More papers, own size…</source>
        <translation>更多纸张、自定义尺寸…</translation>
    </message>
    <message>
        <source>Print for</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>起始标签</translation>
    </message>
    <message>
        <source>Shift in mm, right and down</source>
        <translation>右移、下移（mm）</translation>
    </message>
    <message>
        <source>Shift to the right in millimetres</source>
        <translation>右移（毫米）</translation>
    </message>
    <message>
        <source>Shift down in millimetres</source>
        <translation>下移（毫米）</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Outlines and a rule on plain paper, to be held against a sheet.</source>
        <translation>在普通纸上打印轮廓和标尺，用来与标签纸对照。</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>还没有代表</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>添加代表</translation>
    </message>
    <message numerus="yes">
        <source>Print %n badges</source>
        <translation>
            <numerusform>打印 %n 张胸牌</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the PDF and print it from there.</source>
        <translation>这台电脑没有安装打印机。请保存 PDF 后再打印。</translation>
    </message>
    <message numerus="yes">
        <source>Everyone · %n</source>
        <translation>
            <numerusform>所有人 · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not printed yet · %n</source>
        <translation>
            <numerusform>未打印 · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen ones · %n</source>
        <translation>
            <numerusform>已选 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择任何人</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>还没有页面</translation>
    </message>
    <message>
        <source>%1. Print at 100 %, never “fit to page”.</source>
        <translation>%1。请按 100% 打印，不要选“适应页面”。</translation>
    </message>
    <message>
        <source>The test page is with the printer.</source>
        <translation>测试页已送到打印机。</translation>
    </message>
    <message>
        <source>Save badges as PDF</source>
        <translation>将胸牌保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n badges cannot be made</source>
        <translation>
            <numerusform>%n 张胸牌无法制作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the other %n</source>
        <translation>
            <numerusform>打印其余 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the other %n</source>
        <translation>
            <numerusform>保存其余 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges printed</source>
        <translation>
            <numerusform>已打印 %n 张胸牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges saved in %1</source>
        <translation>
            <numerusform>%n 张胸牌已保存到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>All papers of the batch (Ctrl B)</source>
        <translation>这一批的全部纸张（Ctrl B）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>They came out</source>
        <translation>已经印出</translation>
    </message>
    <message>
        <source>Print them again</source>
        <translation>重新打印</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>on label</source>
        <translation>从标签</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>End the batch</source>
        <translation>结束这一批</translation>
    </message>
    <message>
        <source>The first free label of the sheet in the printer</source>
        <translation>打印机中纸张的第一个空标签</translation>
    </message>
    <message numerus="yes">
        <source>%n printed</source>
        <translation>
            <numerusform>已打印 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>还有 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have printed</source>
        <translation>
            <numerusform>%n 张可能已打印</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not print</source>
        <translation>
            <numerusform>%n 张未打印</numerusform>
        </translation>
    </message>
    <message>
        <source>Print from no. {place} on</source>
        <translation>从第 {place} 张起打印</translation>
    </message>
    <message>
        <source>Nothing is being printed</source>
        <translation>没有正在打印的内容</translation>
    </message>
    <message>
        <source>Printed {done} of {all}</source>
        <translation>已打印 {done}/{all}</translation>
    </message>
    <message>
        <source>Paused at {done} of {all}</source>
        <translation>已暂停 {done}/{all}</translation>
    </message>
    <message>
        <source>Another window of Companion prints it.</source>
        <translation>由 Companion 的另一个窗口打印。</translation>
    </message>
    <message>
        <source>Look at the printer, then say which.</source>
        <translation>请先查看打印机，再选择。</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>With the printer</source>
        <translation>打印机处理中</translation>
    </message>
    <message>
        <source>May have printed</source>
        <translation>可能已打印</translation>
    </message>
    <message>
        <source>Did not print</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未包括</translation>
    </message>
    <message numerus="yes">
        <source>The last %n certificates</source>
        <translation>
            <numerusform>最近一批 %n 张证书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n badges</source>
        <translation>
            <numerusform>最近一批 %n 张胸牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed as a batch yet.</source>
        <translation>还没有批量打印过。</translation>
    </message>
</context>
<context>
    <name>Buses</name>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Captain</source>
        <translation>车长</translation>
    </message>
    <message>
        <source>Captain’s phone</source>
        <translation>车长电话</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Leader’s phone</source>
        <translation>组长电话</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Phone of the head</source>
        <translation>团长电话</translation>
    </message>
    <message>
        <source>Name, as in the lists</source>
        <translation>名称（与名单一致）</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in Korean</source>
        <translation>韩文名称</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Interpreter’s phone</source>
        <translation>翻译电话</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>停车位置</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>集合地点</translation>
    </message>
</context>
<context>
    <name>BusesScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 座</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buses</source>
        <translation>
            <numerusform>%n 辆车</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 个小组</numerusform>
        </translation>
    </message>
    <message>
        <source>No bus</source>
        <translation>未分车</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>{count} of {seats}</source>
        <translation>{count} / {seats}</translation>
    </message>
    <message>
        <source>the first {number} are listed</source>
        <translation>列出前 {number} 人</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>超员 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Captain {who}</source>
        <translation>车长 {who}</translation>
    </message>
    <message>
        <source>Leader {who}</source>
        <translation>组长 {who}</translation>
    </message>
    <message>
        <source>{delegation} does not fit in one piece and is split.</source>
        <translation>{delegation}代表团无法整体安排，已拆开。</translation>
    </message>
    <message numerus="yes">
        <source>No seat is left for %n people.</source>
        <translation>
            <numerusform>有 %n 人没有座位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有等待安排的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a seat now.</source>
        <translation>
            <numerusform>已为 %n 人安排座位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are moved.</source>
        <translation>
            <numerusform>已移动 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation>已移除%1。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存%1。</translation>
    </message>
    <message>
        <source>It is as before.</source>
        <translation>已恢复原样。</translation>
    </message>
    <message>
        <source>Change… (F2)</source>
        <translation>更改…（F2）</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>New bus</source>
        <translation>新车辆</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新小组</translation>
    </message>
    <message>
        <source>Buses and groups</source>
        <translation>车辆与小组</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>No buses yet</source>
        <translation>还没有车辆</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有小组</translation>
    </message>
    <message>
        <source>Add a bus</source>
        <translation>添加车辆</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加小组</translation>
    </message>
    <message>
        <source>Once there are some, they are filled by delegation.</source>
        <translation>添加后可按代表团分配。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Fill by delegation</source>
        <translation>按代表团分配</translation>
    </message>
    <message>
        <source>Arrows go through people and columns, Space ticks, Ctrl Space ticks the whole delegation.</source>
        <translation>方向键在人员和各列间移动，空格勾选，Ctrl 空格勾选整个代表团。</translation>
    </message>
    <message>
        <source>Alt ← and Alt → move the ticked people, Alt 1 to Alt 9 to that column, Alt 0 to none.</source>
        <translation>Alt ← 和 Alt → 移动勾选的人，Alt 1 至 Alt 9 移到该列，Alt 0 取消安排。</translation>
    </message>
    <message>
        <source>F9 lists where they can go; with the mouse, drag them.</source>
        <translation>F9 列出可去的车辆；也可用鼠标拖动。</translation>
    </message>
    <message>
        <source>F8 gives everybody without a seat one: delegations stay together where they fit.</source>
        <translation>F8 为没有座位的人安排座位：代表团尽量不拆开。</translation>
    </message>
    <message>
        <source>F2 changes a bus: captain, telephone, seats, plate, place, names. Ctrl N adds one.</source>
        <translation>F2 更改车辆：车长、电话、座位、车牌、位置、名称。Ctrl N 添加。</translation>
    </message>
    <message>
        <source>More people than seats are shown in amber and never refused. Ctrl Z takes each act back.</source>
        <translation>超员以琥珀色显示，但不会拒绝。Ctrl Z 逐步撤销。</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl Space the whole delegation. Alt ← → moves, Alt 1–9 to that column.</source>
        <translation>空格勾选，Ctrl 空格勾选整个代表团。Alt ← → 移动，Alt 1–9 移到该列。</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Also reading phone screens</source>
        <translation>可识别手机</translation>
    </message>
    <message>
        <source>Covered, or too dark</source>
        <translation>被遮住或太暗</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>没有找到摄像头</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>未插好</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>被其他程序占用</translation>
    </message>
    <message>
        <source>Not allowed to use it</source>
        <translation>未获准使用</translation>
    </message>
    <message>
        <source>Gives no picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>Cannot be used here</source>
        <translation>这里无法使用</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>It is off. F8 switches it on.</source>
        <translation>摄像头已关闭。按 F8 打开。</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>正在启动。</translation>
    </message>
    <message>
        <source>Hold a badge or a phone in front of it. F8 switches it off.</source>
        <translation>把胸牌或手机对准摄像头。按 F8 关闭。</translation>
    </message>
    <message>
        <source>{name} sees nothing. Open its shutter, or make more light. Scanning goes on.</source>
        <translation>{name}看不到画面。请打开镜头盖，或把灯开亮些。扫码照常进行。</translation>
    </message>
    <message>
        <source>This computer has no camera. Plug one in and it is used at once. Scanning goes on.</source>
        <translation>这台电脑没有摄像头。插上后马上就能用。扫码照常进行。</translation>
    </message>
    <message>
        <source>{name} is not plugged in. It is used again as soon as it is back. Scanning goes on.</source>
        <translation>{name}没有插好。插回后会自动恢复使用。扫码照常进行。</translation>
    </message>
    <message>
        <source>Another program uses {name}. Close that program and the picture comes by itself. Scanning goes on.</source>
        <translation>其他程序正在使用{name}。关闭那个程序，画面会自动出现。扫码照常进行。</translation>
    </message>
    <message>
        <source>This computer does not let Companion use the camera. Allow it in the system's settings for privacy. Scanning goes on.</source>
        <translation>这台电脑不允许 Companion 使用摄像头。请在系统的隐私设置中允许。扫码照常进行。</translation>
    </message>
    <message>
        <source>{name} gives no picture. Another program may be using it, or its cable is loose. It is tried again every three seconds. Scanning goes on.</source>
        <translation>{name}没有画面。可能被其他程序占用，或者线没插好。每三秒会重试一次。扫码照常进行。</translation>
    </message>
    <message>
        <source>The camera cannot be used on this computer. Scanning goes on.</source>
        <translation>这台电脑无法使用摄像头。扫码照常进行。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读码</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>摄像头设置</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>摄像头看到的画面</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>读码</translation>
    </message>
    <message>
        <source>Read codes at the desk</source>
        <translation>在签到台读码</translation>
    </message>
    <message>
        <source>F8 switches it on and off there.</source>
        <translation>在签到台按 F8 开关。</translation>
    </message>
    <message>
        <source>The one that looks at whoever comes.</source>
        <translation>对着来人的那一个。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>码的种类</translation>
    </message>
    <message>
        <source>More kinds take more time for each picture.</source>
        <translation>种类越多，每幅画面用时越长。</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR and barcodes</source>
        <translation>二维码和条形码</translation>
    </message>
    <message>
        <source>Pictures are looked at and forgotten. None is kept.</source>
        <translation>画面看过即弃，一张也不保存。</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>找到的第一个</translation>
    </message>
    <message>
        <source>Read {code}</source>
        <translation>读到 {code}</translation>
    </message>
    <message>
        <source>It can be used. Nothing was recorded here.</source>
        <translation>可以使用。这里不做任何签到记录。</translation>
    </message>
    <message>
        <source>Hold a badge in front of it</source>
        <translation>把胸牌对准摄像头</translation>
    </message>
    <message>
        <source>About as far away as a hand reaches, so that the code is sharp.</source>
        <translation>距离大约一臂之内，让码看得清楚。</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Band by role</source>
        <translation>按身份的色带</translation>
    </message>
    <message>
        <source>Width of the card</source>
        <translation>卡片宽度</translation>
    </message>
    <message>
        <source>Height of the card</source>
        <translation>卡片高度</translation>
    </message>
    <message>
        <source>What is on it grows with it</source>
        <translation>内容随卡片缩放</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>安全区</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>As the front</source>
        <translation>与正面相同</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Turned over</source>
        <translation>翻面方式</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Not folded</source>
        <translation>不折叠</translation>
    </message>
    <message>
        <source>Back below, fold across</source>
        <translation>背面在下，横向折叠</translation>
    </message>
    <message>
        <source>Back beside, fold along</source>
        <translation>背面在旁，纵向折叠</translation>
    </message>
    <message>
        <source>Over the long edge</source>
        <translation>沿长边翻</translation>
    </message>
    <message>
        <source>Over the short edge</source>
        <translation>沿短边翻</translation>
    </message>
    <message>
        <source>Take the back away</source>
        <translation>去掉背面</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>CeremonyScreen</name>
    <message>
        <source>Ceremony</source>
        <translation>颁证仪式</translation>
    </message>
    <message>
        <source>Space notes that the certificate was handed over and calls the next person.</source>
        <translation>按空格记录证书已颁发，并请下一位上台。</translation>
    </message>
    <message>
        <source>Scanning a badge or a certificate notes it too; the certificate of somebody else is asked about.</source>
        <translation>扫描胸牌或证书也会记录；如果是别人的证书，会先询问。</translation>
    </message>
    <message>
        <source>The arrows look ahead without noting anything; the hall does not see it.</source>
        <translation>方向键可提前查看，不作记录，会场屏幕看不到。</translation>
    </message>
    <message>
        <source>Whoever comes out of order is found with Ctrl F, or by their place: type it and press Enter.</source>
        <translation>有人不按顺序上台时，用 Ctrl F 查找，或输入序号后按 Enter。</translation>
    </message>
    <message>
        <source>The order is kept in the event, so another desk can go on at any moment.</source>
        <translation>顺序保存在活动文件中，其他签到台随时可以接着进行。</translation>
    </message>
    <message>
        <source>After the end, the list says whose certificate is to be sent.</source>
        <translation>结束后，名单会列出需要寄送证书的人。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Handed over, next person</source>
        <translation>已颁发，下一位</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Hold back with a reason</source>
        <translation>说明原因并暂缓颁发</translation>
    </message>
    <message>
        <source>Who receives it for them</source>
        <translation>由谁代领</translation>
    </message>
    <message>
        <source>Look ahead or back</source>
        <translation>查看前后的人</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>How the name is said, note</source>
        <translation>姓名读法与备注</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Call everybody or not</source>
        <translation>是否请所有人上台</translation>
    </message>
    <message>
        <source>Move to a place</source>
        <translation>移到某个位置</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>上移或下移</translation>
    </message>
    <message>
        <source>End the ceremony</source>
        <translation>结束仪式</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>第二屏幕</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Order on stage</source>
        <translation>上台顺序</translation>
    </message>
    <message>
        <source>Drag, or Alt ↑ and Alt ↓, to change the order. F8 moves to a place.</source>
        <translation>拖动，或用 Alt ↑、Alt ↓ 调整顺序。F8 移到指定位置。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>颁发给 %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不颁发</translation>
    </message>
    <message>
        <source>Nobody has a certificate yet</source>
        <translation>还没有人获得证书</translation>
    </message>
    <message>
        <source>Give one on the Certificates screen, or call everybody (F7).</source>
        <translation>请在“证书”界面授予，或请所有人上台（F7）。</translation>
    </message>
    <message>
        <source>Save the list… (Ctrl S)</source>
        <translation>保存名单…（Ctrl S）</translation>
    </message>
    <message>
        <source>Print the list (Ctrl P)</source>
        <translation>打印名单（Ctrl P）</translation>
    </message>
    <message>
        <source>Go on (F9)</source>
        <translation>继续（F9）</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were not handed over.</source>
        <translation>
            <numerusform>有 %n 份证书未颁发。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>全部颁发完毕。</translation>
    </message>
    <message>
        <source>Call only who earned one</source>
        <translation>只请获证者上台</translation>
    </message>
    <message>
        <source>Call the others too</source>
        <translation>也请其他人上台</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>会场屏幕</translation>
    </message>
    <message>
        <source>Hall: on</source>
        <translation>会场屏幕：开</translation>
    </message>
    <message>
        <source>Hall: off</source>
        <translation>会场屏幕：关</translation>
    </message>
    <message>
        <source>Shows whose turn it is, and who is next, on the second screen.</source>
        <translation>在第二屏幕上显示轮到谁以及接下来的人。</translation>
    </message>
    <message>
        <source>Hold back the certificate of %1?</source>
        <translation>暂缓颁发 %1 的证书？</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>暂缓颁发</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>稍后上台</translation>
    </message>
    <message>
        <source>Something on it is wrong</source>
        <translation>证书内容有误</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到证书</translation>
    </message>
    <message>
        <source>Who receives it for %1?</source>
        <translation>由谁替 %1 领取？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave the name empty if they receive it themselves.</source>
        <translation>本人领取时姓名留空。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>原因（可留空）</translation>
    </message>
    <message>
        <source>How is %1 said?</source>
        <translation>%1 怎么读？</translation>
    </message>
    <message>
        <source>Only the announcer sees this. It stays with the person, in the event.</source>
        <translation>只有主持人能看到。内容随此人保存在活动中。</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Note to the announcer</source>
        <translation>给主持人的备注</translation>
    </message>
    <message>
        <source>Move %1 to which place?</source>
        <translation>把 %1 移到第几位？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Place, from 1 to %1</source>
        <translation>位置，1 到 %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CertificateDesignScreen</name>
    <message>
        <source>Certificate design</source>
        <translation>证书设计</translation>
    </message>
    <message>
        <source>Back to the certificates</source>
        <translation>返回证书</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Previous certificate</source>
        <translation>上一份证书</translation>
    </message>
    <message>
        <source>Next certificate</source>
        <translation>下一份证书</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Languages on the paper: their own and English, or these</source>
        <translation>证书语言：本人语言加英文，或所选语言</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click something on the card or in the layers to change it here.</source>
        <translation>点击卡片上或图层里的内容，即可在此修改。</translation>
    </message>
    <message>
        <source>Draw something new with the tools above the card.</source>
        <translation>用卡片上方的工具添加新内容。</translation>
    </message>
    <message>
        <source>Whatever you see is what will be printed. It is kept by itself.</source>
        <translation>所见即所印，并会自动保存。</translation>
    </message>
    <message>
        <source>Size, fold and bleed…</source>
        <translation>尺寸、折线和出血…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>CertificateList</name>
    <message>
        <source>Lift</source>
        <translation>取消决定</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>授予…</translation>
    </message>
    <message>
        <source>Hold back…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂缓…</translation>
    </message>
</context>
<context>
    <name>CertificateTools</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>History of this certificate</source>
        <translation>此证书的记录</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>证书登记册</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Signatures and seal</source>
        <translation>签名和印章</translation>
    </message>
    <message>
        <source>List activities on a second page</source>
        <translation>在第二页列出活动</translation>
    </message>
    <message>
        <source>Save a PDF for each person</source>
        <translation>为每人保存一个 PDF</translation>
    </message>
    <message>
        <source>Save the page that checks them</source>
        <translation>保存核验页面</translation>
    </message>
    <message>
        <source>History of this certificate…</source>
        <translation>此证书的记录…</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>证书登记册…</translation>
    </message>
    <message>
        <source>Check a certificate…</source>
        <translation>核验证书…</translation>
    </message>
    <message>
        <source>Signatures and seal…</source>
        <translation>签名和印章…</translation>
    </message>
    <message>
        <source>Save a PDF for each person…</source>
        <translation>为每人保存一个 PDF…</translation>
    </message>
    <message>
        <source>Save the page that checks them…</source>
        <translation>保存核验页面…</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>证书文件夹</translation>
    </message>
    <message>
        <source>Save the page that checks certificates</source>
        <translation>保存核验证书的页面</translation>
    </message>
    <message>
        <source>Check certificates</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n certificates issued again</source>
        <translation>
            <numerusform>已重新签发 %n 份证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifier saved in %1. Fingerprint of its key: %2</source>
        <translation>验证页面已保存到 %1。密钥指纹：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>已在 %1 中保存 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates sent to the printer</source>
        <translation>
            <numerusform>已将 %n 份证书发送到打印机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates saved in %1</source>
        <translation>
            <numerusform>%n 份证书已保存到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New rule: %n earned</source>
        <translation>
            <numerusform>新规则：%n 人已获得</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate %1 of %2 is void</source>
        <translation>%2 的证书 %1 已作废</translation>
    </message>
    <message>
        <source>Signatures and seal are kept</source>
        <translation>签名和印章已保存</translation>
    </message>
    <message>
        <source>A second page lists the activities attended</source>
        <translation>第二页将列出出席的活动</translation>
    </message>
    <message>
        <source>Certificates have one page</source>
        <translation>证书只有一页</translation>
    </message>
    <message>
        <source>%1 gets a certificate</source>
        <translation>%1 将获得证书</translation>
    </message>
    <message>
        <source>The certificate of %1 is held back</source>
        <translation>%1 的证书已暂缓</translation>
    </message>
    <message>
        <source>The rule decides about %1 again</source>
        <translation>%1 重新按规则判定</translation>
    </message>
    <message>
        <source>The rule from before is in force again</source>
        <translation>已恢复原来的规则</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 stands again</source>
        <translation>%2 的证书 %1 恢复有效</translation>
    </message>
    <message>
        <source>Undone: signatures and seal</source>
        <translation>已撤销：签名和印章</translation>
    </message>
    <message>
        <source>Undone: the decision about %1</source>
        <translation>已撤销：关于 %1 的决定</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>已签发：%1</translation>
    </message>
    <message>
        <source>Issued again: %1, in place of %2</source>
        <translation>重新签发：%1，替代 %2</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>Given by decision</source>
        <translation>经决定授予</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Decision lifted: the rule speaks</source>
        <translation>决定已解除：按规则</translation>
    </message>
    <message>
        <source>native name</source>
        <translation>本国姓名</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拉丁姓名</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>void, replaced by %1</source>
        <translation>作废，由 %1 替代</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>not earned any more</source>
        <translation>已不符合获得条件</translation>
    </message>
    <message>
        <source>one of two that stand</source>
        <translation>两份同时有效之一</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The list says who earned a certificate and why. Point at a reason to read it in full.</source>
        <translation>名单显示谁获得证书及原因。把鼠标移到原因上可查看全文。</translation>
    </message>
    <message>
        <source>“Rule” shows what another share would change before you keep it.</source>
        <translation>“规则”可先预览改动后的结果，再决定是否采用。</translation>
    </message>
    <message>
        <source>“Give…” and “Hold back…” decide against the rule; the reason stays in the report.</source>
        <translation>“授予…”和“暂缓…”不按规则决定，原因会保留在报表中。</translation>
    </message>
    <message>
        <source>Space presses the button of a row, the arrows walk through the list.</source>
        <translation>空格键按下该行按钮，方向键在名单中移动。</translation>
    </message>
    <message>
        <source>Issuing gives each certificate its number and a code that can be checked without internet.</source>
        <translation>签发时为每份证书编号，并附上无需联网即可核验的二维码。</translation>
    </message>
    <message>
        <source>Ctrl P prints, Ctrl S saves, Ctrl Shift D shows other designs, Ctrl R the register.</source>
        <translation>Ctrl P 打印，Ctrl S 保存，Ctrl Shift D 查看其他设计，Ctrl R 查看登记册。</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>颁发并打印</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>保存为一个 PDF</translation>
    </message>
    <message>
        <source>Earlier or later on stage</source>
        <translation>在台上提前或延后</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>颁证仪式</translation>
    </message>
    <message>
        <source>Another design…</source>
        <translation>换一种设计…</translation>
    </message>
    <message>
        <source>Change the design</source>
        <translation>修改设计</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Previous certificate</source>
        <translation>上一份证书</translation>
    </message>
    <message>
        <source>Next certificate</source>
        <translation>下一份证书</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>打印这一份</translation>
    </message>
    <message>
        <source>Hand them over on stage: who is next, ticked, held back. F7</source>
        <translation>在台上颁发：下一位是谁、已颁发、暂缓颁发。F7</translation>
    </message>
    <message>
        <source>Order on stage</source>
        <translation>上台顺序</translation>
    </message>
    <message>
        <source>Drag a row, or move it with Alt ↑ and Alt ↓, to change the order on stage.</source>
        <translation>拖动一行，或用 Alt ↑、Alt ↓ 移动，调整上台顺序。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Languages on the paper: their own and English, or these</source>
        <translation>证书语言：本人语言加英文，或所选语言</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>还没有代表</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>添加代表</translation>
    </message>
    <message numerus="yes">
        <source>%n earned</source>
        <translation>
            <numerusform>%n 人获得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n 人尚未</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>%n 人达不到</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: %1 %</source>
        <translation>规则：%1 %</translation>
    </message>
    <message>
        <source>Rule: %1 % of hours</source>
        <translation>规则：学时 %1%</translation>
    </message>
    <message>
        <source>Order: on stage</source>
        <translation>顺序：上台</translation>
    </message>
    <message>
        <source>Order: name</source>
        <translation>顺序：姓名</translation>
    </message>
    <message>
        <source>Order: city</source>
        <translation>顺序：城市</translation>
    </message>
    <message>
        <source>Order: Korean reading</source>
        <translation>顺序：韩文读音</translation>
    </message>
    <message numerus="yes">
        <source>Issue and print %n</source>
        <translation>
            <numerusform>签发并打印 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n</source>
        <translation>
            <numerusform>打印 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the PDF and print it from there.</source>
        <translation>这台电脑没有安装打印机。请保存 PDF 后再打印。</translation>
    </message>
    <message>
        <source>Nobody has earned one yet.</source>
        <translation>还没有人获得证书。</translation>
    </message>
    <message>
        <source>Nearest: %1, %2 %.</source>
        <translation>最接近：%1，%2%。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates no longer say what is known: Ctrl R.</source>
        <translation>
            <numerusform>%n 份证书与现有信息不符：Ctrl R。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates stand though they are not earned: Ctrl R.</source>
        <translation>
            <numerusform>%n 份证书有效但已不符合条件：Ctrl R。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have two certificates that stand: Ctrl R.</source>
        <translation>
            <numerusform>%n 人有两份有效证书：Ctrl R。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the hours, at most %n absences; excused ones count.</source>
        <translation>
            <numerusform>学时达 %1%，缺席不超过 %n 次，请假算出席。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the hours, at most %n absences, excused or not.</source>
        <translation>
            <numerusform>学时达 %1%，缺席不超过 %n 次，含请假。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned with %1 % of the hours; excused absences count.</source>
        <translation>学时达 %1% 即可获得，请假算出席。</translation>
    </message>
    <message>
        <source>Earned with %1 % of the hours; excused absences do not count.</source>
        <translation>学时达 %1% 即可获得，请假不算出席。</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>编辑活动信息…</translation>
    </message>
    <message>
        <source>This certificate cannot be made yet</source>
        <translation>暂时无法制作这份证书</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Issuing gives it a number and a code to check.</source>
        <translation>签发后会有编号和可核验的二维码。</translation>
    </message>
    <message>
        <source>Not earned</source>
        <translation>未获得</translation>
    </message>
    <message>
        <source>Give %1 a certificate?</source>
        <translation>要给 %1 授予证书吗？</translation>
    </message>
    <message>
        <source>Hold back the certificate of %1?</source>
        <translation>要暂缓 %1 的证书吗？</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Save certificates as PDF</source>
        <translation>将证书保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates cannot be made</source>
        <translation>
            <numerusform>%n 份证书无法制作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the other %n</source>
        <translation>
            <numerusform>打印其余 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the other %n</source>
        <translation>
            <numerusform>保存其余 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check a certificate</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Scan the square code of the paper into this box, paste its text, or choose a PDF.</source>
        <translation>请将纸上的二维码扫入此框、粘贴其文本，或选择 PDF。</translation>
    </message>
    <message>
        <source>The text of the code</source>
        <translation>二维码文本</translation>
    </message>
    <message>
        <source>Choose PDF…</source>
        <translation>选择 PDF…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核验结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n 份无效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>%n 份有效</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>List of activities of %1</source>
        <translation>%1 的活动清单</translation>
    </message>
    <message>
        <source>%1 hours, %2 of %3</source>
        <translation>%1 学时，%2/%3 项</translation>
    </message>
    <message>
        <source>The event took it back; in its place stands %1.</source>
        <translation>活动已将其作废，由 %1 替代。</translation>
    </message>
    <message>
        <source>The event took it back. %1</source>
        <translation>活动已将其作废。%1</translation>
    </message>
    <message>
        <source>It adds up to the signed hours. The list itself is not signed.</source>
        <translation>合计与签名的学时相符。清单本身未签名。</translation>
    </message>
    <message>
        <source>Choose a PDF with certificates</source>
        <translation>选择含证书的 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Scan a badge: green means saved. The next scan replaces the answer, nothing needs a click.</source>
        <translation>扫描胸牌：绿色表示已保存。下一次扫码会替换当前结果，无需点击。</translation>
    </message>
    <message>
        <source>No badge? Type a name; Enter chooses, Enter again checks in. Or click a name still to come.</source>
        <translation>没带胸牌？输入姓名，按 Enter 选择，再按一次签到；也可以点击尚未到场的姓名。</translation>
    </message>
    <message>
        <source>F9 and F10 press the buttons of an answer. F4 chooses the activity.</source>
        <translation>F9 和 F10 对应结果中的按钮，F4 选择活动。</translation>
    </message>
    <message>
        <source>Ctrl Z takes back the last check-in, up to fifty of them.</source>
        <translation>Ctrl Z 撤销上一次签到，最多五十次。</translation>
    </message>
    <message>
        <source>Click a count (Here, Left, Excused, Unknown) to see its names.</source>
        <translation>点击人数（在场、已离开、请假、未知）查看名单。</translation>
    </message>
    <message>
        <source>Ctrl N adds somebody who is not on the list.</source>
        <translation>Ctrl N 添加不在名单上的人。</translation>
    </message>
    <message>
        <source>Is {activity} the right activity?</source>
        <translation>“{activity}”选对了吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n scans in a row did not fit it.</source>
        <translation>
            <numerusform>连续 %n 次扫码都不属于它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Whose photo? Scan their badge, or find the person by name first.</source>
        <translation>给谁拍照？请先扫描胸牌，或按姓名查找。</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>保存到其他位置</translation>
    </message>
    <message>
        <source>A copy was saved in {folder}.</source>
        <translation>副本已保存到 {folder}。</translation>
    </message>
</context>
<context>
    <name>Checkpoints</name>
    <message>
        <source>Where are people counted?</source>
        <translation>在哪里清点人数？</translation>
    </message>
    <message>
        <source>In this order. Whoever is counted at the marked one took part.</source>
        <translation>按此顺序。在标记的签到点被清点即为参加。</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>添加一个</translation>
    </message>
    <message>
        <source>Use these checkpoints</source>
        <translation>采用这些签到点</translation>
    </message>
    <message numerus="yes">
        <source>%n people were counted at “%1” already, so it stays.</source>
        <translation>
            <numerusform>“%1”已清点 %n 人，因此保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>One place to count people is needed.</source>
        <translation>至少需要一个签到点。</translation>
    </message>
    <message>
        <source>When it leaves is no time: type it like 15:30.</source>
        <translation>出发时间不对，请填 15:30 这样的时间。</translation>
    </message>
    <message>
        <source>Give every checkpoint a name in one language.</source>
        <translation>请用一种语言为每个签到点命名。</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>算参加</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ changes the order.</source>
        <translation>Alt ↑ ↓ 调整顺序。</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message numerus="yes">
        <source>%n activities share a room at one time</source>
        <translation>
            <numerusform>%n 项活动同时占用同一房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected in two places at once</source>
        <translation>
            <numerusform>%n 人同时应到两处</numerusform>
        </translation>
    </message>
    <message>
        <source>What clashes</source>
        <translation>日程冲突</translation>
    </message>
    <message>
        <source>Meals, registration and transfers run beside everything else and never clash.</source>
        <translation>用餐、报到和接送可与其他安排同时进行，不算冲突。</translation>
    </message>
    <message>
        <source>In one room: %1</source>
        <translation>同一房间：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected in both</source>
        <translation>
            <numerusform>%n 人同时应到这两项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>%1: choose a colour</source>
        <translation>%1：选择颜色</translation>
    </message>
    <message>
        <source>Contrast with what lies beneath: %1 to 1</source>
        <translation>与底色的对比度：%1 比 1</translation>
    </message>
    <message>
        <source>Hard to read: words need a contrast of 4.5 to 1, here it is %1.</source>
        <translation>不易辨读：文字需要 4.5 比 1 的对比度，这里只有 %1。</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Keep as “%1”</source>
        <translation>保留为“%1”</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Head of delegation: {who}</source>
        <translation>团长：{who}</translation>
    </message>
    <message>
        <source>Interpreter: {who}</source>
        <translation>翻译：{who}</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Correct attendance</source>
        <translation>更正出席记录</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Why? It is kept and shown in the history</source>
        <translation>原因？会保存并显示在记录中</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Empty: they stayed</source>
        <translation>留空：未提前离开</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Nothing is recorded there.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>another bus</source>
        <translation>换车</translation>
    </message>
    <message>
        <source>corrected by {who}</source>
        <translation>{who} 更正</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>moved here from {activity}</source>
        <translation>从“{activity}”移入</translation>
    </message>
    <message>
        <source>moved to {activity}</source>
        <translation>已移至“{activity}”</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>DelegateFields</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>本国文字姓名</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拼音姓名</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>韩文读音</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>胸牌上的姓名</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>姓名怎么读</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisation, native</source>
        <translation>单位（本国文字）</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegation, native</source>
        <translation>代表团（本国文字）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Roommate</source>
        <translation>同屋</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>无障碍需求</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>签到台备注</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>票码</translation>
    </message>
</context>
<context>
    <name>DelegatePanel</name>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Badge number %1</source>
        <translation>胸牌号 %1</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>恢复参加</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>更换胸牌…</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>目前 %1 / %2</translation>
    </message>
    <message>
        <source>Roommate: %1</source>
        <translation>同屋：%1</translation>
    </message>
    <message>
        <source>Cancelled by %1, %2.</source>
        <translation>由 %1 于 %2 取消。</translation>
    </message>
    <message>
        <source>Cancelled, %1.</source>
        <translation>%1 取消。</translation>
    </message>
    <message>
        <source>No badge is valid. Replace it to give them a new number.</source>
        <translation>没有有效胸牌。更换后会有新号码。</translation>
    </message>
    <message>
        <source>Badge %1. %3, %2.</source>
        <translation>第 %1 张胸牌。%3，%2。</translation>
    </message>
    <message>
        <source>Badge %1, since %2.</source>
        <translation>第 %1 张胸牌，%2 起。</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>尚未打印。</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n times, last on %1.</source>
        <translation>
            <numerusform>已打印 %n 次，最近一次：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 已打印。</translation>
    </message>
    <message>
        <source>came</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>New delegate</source>
        <translation>新代表</translation>
    </message>
    <message>
        <source>Add delegate</source>
        <translation>添加代表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leader and interpreter of the delegation</source>
        <translation>代表团的团长和翻译</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Check in now</source>
        <translation>现在签到</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因？</translation>
    </message>
    <message>
        <source>The old number stops working on all desks.</source>
        <translation>旧号码将在所有签到台失效。</translation>
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
        <source>Misspelt</source>
        <translation>姓名有误</translation>
    </message>
    <message>
        <source>Why the badge is replaced</source>
        <translation>更换原因</translation>
    </message>
    <message>
        <source>Replace and print</source>
        <translation>更换并打印</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>不更换</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>They are not coming</source>
        <translation>此人不来了</translation>
    </message>
    <message>
        <source>Type the native or the Latin name.</source>
        <translation>请填写本国文字姓名或拼音。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>这不像电子邮箱地址。</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>这不像电话号码。</translation>
    </message>
    <message>
        <source>At most %1 lines fit at the desk.</source>
        <translation>签到台最多显示 %1 行。</translation>
    </message>
    <message>
        <source>At most %1 characters a line fit at the desk.</source>
        <translation>签到台每行最多 %1 个字。</translation>
    </message>
</context>
<context>
    <name>Delegates</name>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>现场登记</translation>
    </message>
</context>
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n 个代表团</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people from %1</source>
        <translation>
            <numerusform>%n 人，来自 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges printed</source>
        <translation>
            <numerusform>已打印 %n 张胸牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已更换 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>还没有代表</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>添加一人</translation>
    </message>
    <message>
        <source>The Excel file somebody mailed is a good start.</source>
        <translation>用收到的 Excel 名单就可以开始。</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>没有符合筛选条件的人</translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Similar names:</source>
        <translation>没有找到“%1”。姓名相近：</translation>
    </message>
    <message numerus="yes">
        <source>At the end: %n similar names</source>
        <translation>
            <numerusform>末尾另有 %n 个相近的姓名</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>%n looked for</source>
        <translation>
            <numerusform>要找的 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Attendance so far</source>
        <translation>目前出席</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>其他组</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>胸牌号</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 已取消参加。</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1 已恢复参加。</translation>
    </message>
    <message>
        <source>The attendance of %1 is corrected.</source>
        <translation>%1 的出席记录已更正。</translation>
    </message>
    <message>
        <source>Written down why %1 was let in.</source>
        <translation>已记下放行%1的原因。</translation>
    </message>
    <message>
        <source>%1 has a new badge number. The old one is stopped.</source>
        <translation>%1 已换新胸牌号，旧号码停用。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in group %1 now.</source>
        <translation>
            <numerusform>%n 人已分到 %1 组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1.</source>
        <translation>
            <numerusform>%n 人已导出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back in their groups.</source>
        <translation>
            <numerusform>%n 人已回到原来的组。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>已撤销添加 %1。</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 已恢复原样。</translation>
    </message>
    <message>
        <source>Nobody has the badge %1.</source>
        <translation>没有人使用胸牌 %1。</translation>
    </message>
    <message>
        <source>Type a name in any order, in any script, or the last four digits of a badge.</source>
        <translation>可按任意顺序、任意文字输入姓名，或输入胸牌后四位。</translation>
    </message>
    <message>
        <source>Arrows move, Space ticks, Ctrl A ticks everybody shown.</source>
        <translation>方向键移动，空格勾选，Ctrl A 勾选当前显示的所有人。</translation>
    </message>
    <message>
        <source>F2 edits, Ctrl N adds, Ctrl P prints; Ctrl G shows the buses, Ctrl D who leads the delegation.</source>
        <translation>F2 编辑，Ctrl N 添加，Ctrl P 打印；Ctrl G 查看车辆，Ctrl D 查看代表团的团长。</translation>
    </message>
    <message>
        <source>Replace badge asks one question and stops the old number on all desks.</source>
        <translation>“更换胸牌”只需回答一个问题，旧号码随即在所有签到台停用。</translation>
    </message>
    <message>
        <source>Scanning a badge here records nothing: it shows whose it is.</source>
        <translation>在这里扫胸牌不做记录，只显示是谁的。</translation>
    </message>
    <message>
        <source>Ctrl Z takes back the last change made here.</source>
        <translation>Ctrl Z 撤销在这里做的上一次更改。</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>打印胸牌</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Name or badge number</source>
        <translation>姓名或胸牌号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>分组…</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>DelegationStrip</name>
    <message>
        <source>No delegation</source>
        <translation>无代表团</translation>
    </message>
    <message>
        <source>Nobody is named who leads or interprets.</source>
        <translation>尚未指定团长或翻译。</translation>
    </message>
    <message>
        <source>Leader, interpreter…</source>
        <translation>团长、翻译…</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1已恢复原样。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存%1。</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Drag on the card, or press Space for the usual size</source>
        <translation>在卡片上拖动，或按空格放入常用大小</translation>
    </message>
    <message>
        <source>%1 × %2 mm at %3, %4</source>
        <translation>%1 × %2 mm，位于 %3、%4</translation>
    </message>
</context>
<context>
    <name>DesignDesk</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Size, fold and bleed…</source>
        <translation>尺寸、折线和出血…</translation>
    </message>
    <message>
        <source>Changed as a design of your own: “%1”</source>
        <translation>已存为自己的设计：“%1”</translation>
    </message>
    <message>
        <source>Design saved in %1</source>
        <translation>设计已保存到 %1</translation>
    </message>
    <message>
        <source>“%1” is one of your designs now</source>
        <translation>“%1”已加入自己的设计</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.pdf)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Designs (*.json)</source>
        <translation>设计 (*.json)</translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation>导入设计</translation>
    </message>
    <message>
        <source>Export this design</source>
        <translation>导出此设计</translation>
    </message>
    <message>
        <source>Click something to choose it, drag it, or pull its handles. Ctrl Z takes back every step.</source>
        <translation>点击选择，拖动移动，拉手柄改变大小。Ctrl Z 可逐步撤销。</translation>
    </message>
    <message>
        <source>Arrows move by 0.5 mm, with Shift 5 mm, with Alt 0.1 mm; with Ctrl they resize.</source>
        <translation>方向键移动 0.5 毫米，加 Shift 为 5 毫米，加 Alt 为 0.1 毫米；加 Ctrl 改变大小。</translation>
    </message>
    <message>
        <source>Tab goes through what is on the card; Shift and click choose more than one.</source>
        <translation>Tab 依次选择卡片上的内容；按住 Shift 点击可多选。</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom, Space and a drag move the paper, Ctrl 0 fits it.</source>
        <translation>Ctrl 加滚轮缩放，空格加拖动移动纸面，Ctrl 0 适合窗口。</translation>
    </message>
    <message>
        <source>Drag guides out of the rulers; things snap to them, to edges and to each other.</source>
        <translation>从标尺拖出参考线；内容会吸附到参考线、边缘和彼此。</translation>
    </message>
    <message>
        <source>A design that came with the program becomes one of your own with the first change.</source>
        <translation>程序自带的设计在第一次修改时会变成自己的设计。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy, cut, paste</source>
        <translation>复制、剪切、粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Rename, or write its words</source>
        <translation>重命名，或编辑文字</translation>
    </message>
    <message>
        <source>One forward, one back</source>
        <translation>上移、下移一层</translation>
    </message>
    <message>
        <source>To the front, to the back</source>
        <translation>置于顶层、底层</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>All designs, drawn</source>
        <translation>所有设计的样子</translation>
    </message>
</context>
<context>
    <name>DesignProperties</name>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>If empty</source>
        <translation>为空时</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>White edge</source>
        <translation>白边</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅用于</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>最小字号</translation>
    </message>
    <message>
        <source>Smallest size on several lines</source>
        <translation>多行时的最小字号</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左边</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上边</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Fields stand in braces, such as {latin}.</source>
        <translation>字段写在花括号里，例如 {latin}。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>靠左</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>靠右</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>靠上</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>靠下</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定文字</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>用%1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Semi-bold</source>
        <translation>半粗</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>完整图片</translation>
    </message>
    <message>
        <source>Fill the box</source>
        <translation>填满框</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按身份</translation>
    </message>
    <message>
        <source>By role: %1</source>
        <translation>按身份：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>仅用于：%1</translation>
    </message>
</context>
<context>
    <name>DesignRuler</name>
    <message>
        <source>Drag a guide out of the ruler. Drag it back to take it away.</source>
        <translation>从标尺拖出参考线；拖回即可去掉。</translation>
    </message>
</context>
<context>
    <name>DesignTools</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>More to draw</source>
        <translation>更多图形</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>安全区</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>Fit the card</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>卡片的面</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>底板</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>山脊</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>母语姓名</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拉丁姓名</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>第二读音</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegation, native</source>
        <translation>代表团（母语）</translation>
    </message>
    <message>
        <source>Delegation, both languages</source>
        <translation>代表团（双语）</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisation, native</source>
        <translation>单位（母语）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Role, first language</source>
        <translation>身份（第一语言）</translation>
    </message>
    <message>
        <source>Role, second language</source>
        <translation>身份（第二语言）</translation>
    </message>
    <message>
        <source>Group and bus</source>
        <translation>小组和车辆</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Event name, second language</source>
        <translation>活动名称（第二语言）</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates, second language</source>
        <translation>日期（第二语言）</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>City, second language</source>
        <translation>城市（第二语言）</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>求助信息</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>胸牌码</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>胸牌号</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title, second language</source>
        <translation>标题（第二语言）</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Statement, one language</source>
        <translation>证明（单语）</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>证明文字</translation>
    </message>
    <message>
        <source>Statement, second language</source>
        <translation>证明（第二语言）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Date of issue, second language</source>
        <translation>签发日期（第二语言）</translation>
    </message>
    <message>
        <source>First signatory</source>
        <translation>第一签署人</translation>
    </message>
    <message>
        <source>Office of the first signatory</source>
        <translation>第一签署人职务</translation>
    </message>
    <message>
        <source>Second signatory</source>
        <translation>第二签署人</translation>
    </message>
    <message>
        <source>Office of the second signatory</source>
        <translation>第二签署人职务</translation>
    </message>
    <message>
        <source>Signed code</source>
        <translation>签名二维码</translation>
    </message>
    <message>
        <source>“Verify”</source>
        <translation>“验证”</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>City and date</source>
        <translation>城市和日期</translation>
    </message>
    <message>
        <source>“Draft”</source>
        <translation>“草稿”</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Place of the seal</source>
        <translation>盖章处</translation>
    </message>
    <message>
        <source>Long statement</source>
        <translation>较长的证明文字</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>演讲人</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>嘉宾</translation>
    </message>
    <message>
        <source>Not for: %1</source>
        <translation>不用于：%1</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>仅用于：%1</translation>
    </message>
    <message>
        <source>Not in this language: %1</source>
        <translation>此语言不用：%1</translation>
    </message>
    <message>
        <source>Only in this language: %1</source>
        <translation>仅用于此语言：%1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>没有：%1</translation>
    </message>
    <message>
        <source>Only with: %1</source>
        <translation>有：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>改变大小</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>改变层次</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>修改卡片</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>置于顶层</translation>
    </message>
    <message>
        <source>One forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>To the very back</source>
        <translation>置于底层</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Size, fold and bleed…</source>
        <translation>尺寸、折线和出血…</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Middles across</source>
        <translation>水平居中</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Upper edges</source>
        <translation>上边缘</translation>
    </message>
    <message>
        <source>Middles down</source>
        <translation>垂直居中</translation>
    </message>
    <message>
        <source>Lower edges</source>
        <translation>下边缘</translation>
    </message>
    <message>
        <source>Middle of the card, across</source>
        <translation>卡片中间（横向）</translation>
    </message>
    <message>
        <source>Middle of the card, down</source>
        <translation>卡片中间（纵向）</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>安全区</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Snap to edges and guides</source>
        <translation>吸附到边缘和参考线</translation>
    </message>
    <message>
        <source>Guide across the middle</source>
        <translation>中间加横向参考线</translation>
    </message>
    <message>
        <source>Guide down the middle</source>
        <translation>中间加纵向参考线</translation>
    </message>
    <message>
        <source>All designs…</source>
        <translation>所有设计…</translation>
    </message>
    <message>
        <source>As the paper asks</source>
        <translation>按纸张选择</translation>
    </message>
    <message>
        <source>Copy of this design</source>
        <translation>复制此设计</translation>
    </message>
    <message>
        <source>Rename this design…</source>
        <translation>重命名此设计…</translation>
    </message>
    <message>
        <source>Remove this design</source>
        <translation>删除此设计</translation>
    </message>
    <message>
        <source>Import a design…</source>
        <translation>导入设计…</translation>
    </message>
    <message>
        <source>Export this design…</source>
        <translation>导出此设计…</translation>
    </message>
    <message>
        <source>Choose and move</source>
        <translation>选择和移动</translation>
    </message>
</context>
<context>
    <name>Designs</name>
    <message>
        <source>Badge designs</source>
        <translation>胸牌设计</translation>
    </message>
    <message>
        <source>Certificate designs</source>
        <translation>证书设计</translation>
    </message>
    <message>
        <source>Names in any script, the event in one or two languages. Printed as seen here.</source>
        <translation>姓名可用任何文字，活动名称可用一种或两种语言。打印效果与此处所见一致。</translation>
    </message>
    <message>
        <source>English, Chinese and Korean, alone or two together. Printed as seen here.</source>
        <translation>英文、中文、韩文，可单独使用，也可两种并用。打印效果与此处所见一致。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不更换</translation>
    </message>
    <message>
        <source>There is nobody yet to show them with.</source>
        <translation>还没有人员可用来预览。</translation>
    </message>
    <message>
        <source>Arrows and Enter choose. Shown for %1.</source>
        <translation>用方向键和 Enter 选择。以 %1 为例。</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>对折</translation>
    </message>
    <message>
        <source>two sides</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>自制</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Checked in</source>
        <translation>签到成功</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>不在本名单</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满员</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Nothing is on</source>
        <translation>目前没有活动</translation>
    </message>
    <message>
        <source>The programme is over.</source>
        <translation>日程已全部结束。</translation>
    </message>
    <message>
        <source>Next: {time} {activity}</source>
        <translation>下一项：{time} {activity}</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫码</translation>
    </message>
    <message>
        <source>Then press Enter.</source>
        <translation>然后按 Enter。</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>胸牌号</translation>
    </message>
    <message>
        <source>Add the first activity, then people can be checked in.</source>
        <translation>添加第一项活动后即可签到。</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>添加活动</translation>
    </message>
    <message>
        <source>Nothing is on now</source>
        <translation>目前没有活动</translation>
    </message>
    <message>
        <source>Choose an activity</source>
        <translation>选择活动</translation>
    </message>
    <message>
        <source>Going out: everybody who is scanned now is checked out.</source>
        <translation>签退模式：现在扫码的人都会被签退。</translation>
    </message>
    <message>
        <source>Hold the badge 10–20 cm in front of the scanner.</source>
        <translation>请将胸牌放在扫码枪前 10–20 厘米处。</translation>
    </message>
    <message>
        <source>No scanner? Click a name on the right, or type the badge number.</source>
        <translation>没有扫码枪？点右侧姓名，或输入胸牌号。</translation>
    </message>
    <message>
        <source>No scanner? Type the badge number and press Enter.</source>
        <translation>没有扫码枪？输入胸牌号后按 Enter。</translation>
    </message>
    <message>
        <source>of {count} in {group}</source>
        <translation>/ {count} 人（{group}）</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count} 人</translation>
    </message>
    <message numerus="yes">
        <source>and %n not on the list</source>
        <translation>
            <numerusform>另有 %n 人不在名单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>%n 人全部到齐</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {count} places</source>
        <translation>名额 {here}/{count}</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No one is on this list yet</source>
        <translation>名单中还没有人</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>添加代表</translation>
    </message>
    <message>
        <source>Still to come · {count}</source>
        <translation>尚未到场 · {count}</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示名单</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Take back: {name} checked out</source>
        <translation>撤销：{name} 签退</translation>
    </message>
    <message>
        <source>Take back: {name} checked in</source>
        <translation>撤销：{name} 签到</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>尚未检测到</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>扫码枪就绪</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>还没有扫码</translation>
    </message>
    <message>
        <source>Plug the scanner in and scan any badge. Typing the number works as well.</source>
        <translation>请接好扫码枪并扫描任意胸牌，也可以直接输入号码。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>The last backup was made at {time}.</source>
        <translation>上次备份：{time}。</translation>
    </message>
    <message>
        <source>One is made every ten minutes while the event is open.</source>
        <translation>活动打开期间每十分钟备份一次。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>{when} 已打印</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>请看备注</translation>
    </message>
    <message>
        <source>Already over</source>
        <translation>已经结束</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>重新入场</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>已签退</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>已签到过</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>请重新扫码</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation>胸牌已更换</translation>
    </message>
    <message>
        <source>Withdrawn badge</source>
        <translation>胸牌已作废</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Nothing changed. They may go in.</source>
        <translation>没有变化，可以入场。</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>This laptop is checking nobody in</source>
        <translation>这台电脑现在无法签到</translation>
    </message>
    <message>
        <source>{here} of {expected}</source>
        <translation>{here} / {expected} 人</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>不是本人</translation>
    </message>
    <message>
        <source>Undo the {time} check-in</source>
        <translation>撤销 {time} 的签到</translation>
    </message>
    <message>
        <source>Move them to {group}</source>
        <translation>改到{group}</translation>
    </message>
    <message>
        <source>Change to what is on now</source>
        <translation>切换到正在进行的活动</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按姓名查找</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Save to another place</source>
        <translation>保存到其他位置</translation>
    </message>
    <message>
        <source>Print the new badge again</source>
        <translation>重新打印新胸牌</translation>
    </message>
    <message>
        <source>Let them in here</source>
        <translation>在此放行</translation>
    </message>
    <message>
        <source>Same person: check in</source>
        <translation>是本人：签到</translation>
    </message>
    <message>
        <source>Done, don’t show again today</source>
        <translation>已处理，今天不再显示</translation>
    </message>
    <message>
        <source>Show at the next scan</source>
        <translation>下次扫码再显示</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>再次尝试保存</translation>
    </message>
    <message>
        <source>Delegates never see this</source>
        <translation>代表看不到此内容</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>没有胸牌</translation>
    </message>
    <message>
        <source>Number ends {digits}</source>
        <translation>尾号 {digits}</translation>
    </message>
    <message>
        <source>A note for the coordinator. It is hidden while this desk is locked.</source>
        <translation>有一条给负责人的备注，锁定期间不显示。</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>签证</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>贵宾</translation>
    </message>
    <message>
        <source>{desk} ({name})</source>
        <translation>{desk}（{name}）</translation>
    </message>
    <message>
        <source>{ago}. If the face is different, keep the badge.</source>
        <translation>{ago}。如果不是本人，请收下胸牌。</translation>
    </message>
    <message>
        <source>If the face is different, keep the badge.</source>
        <translation>如果不是本人，请收下胸牌。</translation>
    </message>
    <message>
        <source>First scan {time} at {place}</source>
        <translation>首次扫码：{time}，{place}</translation>
    </message>
    <message>
        <source>The scanner read</source>
        <translation>扫码枪读到</translation>
    </message>
    <message>
        <source>Not read cleanly. Hold the badge flat, scan once more.</source>
        <translation>没有读清。请把胸牌放平，再扫一次。</translation>
    </message>
    <message>
        <source>Scratched or wet? Type the 12 digits, or find them by name.</source>
        <translation>有划痕或沾水？请输入 12 位号码，或按姓名查找。</translation>
    </message>
    <message>
        <source>Two people have this number.</source>
        <translation>有两个人用同一个号码。</translation>
    </message>
    <message>
        <source>Find them by name, then give one a new badge.</source>
        <translation>请按姓名查找，再给其中一人换新胸牌。</translation>
    </message>
    <message>
        <source>This number does not belong to this event.</source>
        <translation>这个号码不属于本次活动。</translation>
    </message>
    <message>
        <source>Look for a second badge, or ask their name and find them.</source>
        <translation>看看有没有另一张胸牌，或问姓名后查找。</translation>
    </message>
    <message>
        <source>Ask for the new badge.</source>
        <translation>请对方出示新胸牌。</translation>
    </message>
    <message>
        <source>Ask for the new badge, number ending {digits}.</source>
        <translation>请对方出示新胸牌，尾号 {digits}。</translation>
    </message>
    <message>
        <source>This one was replaced on {day} at {time}: {reason}.</source>
        <translation>更换时间：{day} {time}。原因：{reason}。</translation>
    </message>
    <message>
        <source>This one was replaced on {day} at {time}.</source>
        <translation>更换时间：{day} {time}。</translation>
    </message>
    <message>
        <source>It was withdrawn on {day} at {time}.</source>
        <translation>作废时间：{day} {time}。</translation>
    </message>
    <message>
        <source>Keep this badge. Ask the coordinator.</source>
        <translation>请收下这张胸牌，并询问负责人。</translation>
    </message>
    <message>
        <source>This desk checks in {activity}.</source>
        <translation>本台负责{activity}的签到。</translation>
    </message>
    <message>
        <source>They are not expected here now.</source>
        <translation>此人现在不在本场名单中。</translation>
    </message>
    <message>
        <source>{group}: send them to {room}.</source>
        <translation>{group}：请引导至 {room}。</translation>
    </message>
    <message>
        <source>Send them to {activity}.</source>
        <translation>请引导至“{activity}”。</translation>
    </message>
    <message>
        <source>{activity} ended {time}.</source>
        <translation>“{activity}”已结束（{time}）。</translation>
    </message>
    <message>
        <source>{activity} opens {time}.</source>
        <translation>“{activity}”{time} 开始签到。</translation>
    </message>
    <message>
        <source>Nothing is on for them now.</source>
        <translation>此人现在没有安排。</translation>
    </message>
    <message>
        <source>On now is {activity}.</source>
        <translation>现在进行的是{activity}。</translation>
    </message>
    <message>
        <source>All {count} places are taken.</source>
        <translation>{count} 个名额已满。</translation>
    </message>
    <message numerus="yes">
        <source>With them it would be %n too many.</source>
        <translation>
            <numerusform>再进一人将超出 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or send them to {activity}.</source>
        <translation>也可以引导至“{activity}”。</translation>
    </message>
    <message>
        <source>Cancelled by {name}, {time}.</source>
        <translation>由 {name} 于 {time} 取消。</translation>
    </message>
    <message>
        <source>Cancelled {time}.</source>
        <translation>取消时间：{time}。</translation>
    </message>
    <message>
        <source>The list says that they do not take part.</source>
        <translation>名单显示此人不参加。</translation>
    </message>
    <message>
        <source>Ask the coordinator before you let them in.</source>
        <translation>放行前请先询问负责人。</translation>
    </message>
    <message>
        <source>**Send people to {desk}.**</source>
        <translation>**请大家到{desk}。**</translation>
    </message>
    <message>
        <source>**Write names on paper.** Check them in later.</source>
        <translation>**先把姓名写在纸上，**稍后再签到。</translation>
    </message>
    <message>
        <source>Scan **{name}** again afterwards: not recorded.</source>
        <translation>之后请重新扫描 **{name}** 的胸牌，刚才没有记录。</translation>
    </message>
    <message>
        <source>Scan **{code}** again afterwards: not recorded.</source>
        <translation>之后请重新扫描 **{code}**，刚才没有记录。</translation>
    </message>
    <message>
        <source>Check them in again afterwards: not recorded.</source>
        <translation>之后请重新签到，刚才没有记录。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save to a USB stick.</source>
        <translation>磁盘已满。请清理空间，或保存到 U 盘。</translation>
    </message>
    <message>
        <source>Another program holds the event file. Close it, then try again.</source>
        <translation>活动文件被其他程序占用。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The event file cannot be written to. Save it to another place.</source>
        <translation>活动文件无法写入。请保存到其他位置。</translation>
    </message>
    <message>
        <source>The disk refuses. Try again, or save to another place.</source>
        <translation>磁盘无法写入。请重试，或保存到其他位置。</translation>
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
    <name>DeskKeys</name>
    <message>
        <source>Unlock this desk</source>
        <translation>解锁本机</translation>
    </message>
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
        <source>The banner's second button</source>
        <translation>提示条的第二个按钮</translation>
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
        <translation>进出切换、下一签到点</translation>
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
        <translation>把扫码记录移到另一活动</translation>
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
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
    <message>
        <source>Paper list to sign</source>
        <translation>纸质签到表</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>第二屏幕</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>谁在哪里</translation>
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
        <translation>按 1–3 或方向键选择，按 Enter 执行。</translation>
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
        <source>Add as another person</source>
        <translation>作为另一人添加</translation>
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
        <translation>胸牌：{name}。拼音为自动生成。</translation>
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
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n 人未到</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows choose, Enter lists its people.</source>
        <translation>方向键选择，按 Enter 列出成员。</translation>
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
        <translation>空格键撤销一人，Ctrl Z 全部撤销。</translation>
    </message>
    <message>
        <source>Space ticks and unticks. Letters choose another one.</source>
        <translation>空格键勾选或取消，输入文字另选代表团。</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
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
        <translation>不在签到时间</translation>
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
        <source>Wrong activity? Move scans…</source>
        <translation>选错活动？移动记录…</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>返回名单</translation>
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
    <message>
        <source>Nobody.</source>
        <translation>没有人。</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop the list here</source>
        <translation>把名单拖到这里</translation>
    </message>
    <message>
        <source>Excel, ODS, CSV or text, as it was mailed. Nothing is added before you have seen it.</source>
        <translation>支持 Excel、ODS、CSV 或文本，收到什么样就用什么样。确认之前不会添加任何人。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Or paste where the file is</source>
        <translation>或粘贴文件路径</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>文件路径</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no ink in this picture.</source>
        <translation>这张图片里没有墨迹。</translation>
    </message>
    <message>
        <source>Choose a picture of a signature or seal on white paper.</source>
        <translation>请选择白纸上的签名或印章图片。</translation>
    </message>
    <message>
        <source>The folder {path} could not be made.</source>
        <translation>无法建立文件夹 {path}。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Taking a certificate back needs a reason.</source>
        <translation>作废证书需要理由。</translation>
    </message>
    <message>
        <source>Type why, in a few words; it is kept.</source>
        <translation>请简短写明原因，会被保留。</translation>
    </message>
    <message>
        <source>This cannot be a rule for certificates.</source>
        <translation>这不能作为证书规则。</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>比例应在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>There is no certificate {serial} that stands.</source>
        <translation>没有有效的证书 {serial}。</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>请核对编号。</translation>
    </message>
    <message>
        <source>The activities attended do not add up to the hours on the certificate.</source>
        <translation>出席活动的学时之和与证书上的学时不符。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>{name} cannot be read as a PDF.</source>
        <translation>{name} 无法作为 PDF 读取。</translation>
    </message>
    <message>
        <source>Check that it opens in another program.</source>
        <translation>请确认能用其他程序打开。</translation>
    </message>
    <message>
        <source>{name} has no page.</source>
        <translation>{name} 没有页面。</translation>
    </message>
    <message>
        <source>This is not the code of a certificate.</source>
        <translation>这不是证书的二维码。</translation>
    </message>
    <message>
        <source>Scan the square code in the corner of the certificate.</source>
        <translation>请扫描证书一角的二维码。</translation>
    </message>
    <message>
        <source>The signature is not of this event, or the code was changed.</source>
        <translation>签名不属于本活动，或二维码被改动。</translation>
    </message>
    <message>
        <source>There is no certificate code on this page.</source>
        <translation>此页没有证书二维码。</translation>
    </message>
    <message>
        <source>There is more than one certificate code on this page.</source>
        <translation>此页有多个证书二维码。</translation>
    </message>
    <message>
        <source>The page does not show the signed serial “{signed}”.</source>
        <translation>页面上没有签名的编号“{signed}”。</translation>
    </message>
    <message>
        <source>The page does not show the signed native name “{signed}”.</source>
        <translation>页面上没有签名的本国姓名“{signed}”。</translation>
    </message>
    <message>
        <source>The page does not show the signed Latin name “{signed}”.</source>
        <translation>页面上没有签名的拉丁姓名“{signed}”。</translation>
    </message>
    <message>
        <source>The signed hours are {hours}; the page says none.</source>
        <translation>签名的学时为 {hours}；页面未写学时。</translation>
    </message>
    <message>
        <source>The signed hours are {hours}; the page says {shown}.</source>
        <translation>签名的学时为 {hours}；页面写的是 {shown}。</translation>
    </message>
    <message>
        <source>The signed activities are {signed}; the page says {shown}.</source>
        <translation>签名的活动数为 {signed}；页面写的是 {shown}。</translation>
    </message>
    <message>
        <source>The page shows days that were not signed: {other}. Signed are {first} to {last}, issued on {issued}.</source>
        <translation>页面上有未签名的日期：{other}。签名的是 {first} 至 {last}，签发于 {issued}。</translation>
    </message>
    <message>
        <source>The list of activities adds up to {sum} hours; signed are {hours}.</source>
        <translation>活动清单合计 {sum} 学时；签名的是 {hours}。</translation>
    </message>
    <message>
        <source>There is no printer on this laptop.</source>
        <translation>这台电脑没有打印机。</translation>
    </message>
    <message>
        <source>“{file}” is neither .ics nor .xlsx.</source>
        <translation>“{file}”既不是 .ics 也不是 .xlsx 文件。</translation>
    </message>
    <message>
        <source>End the name with .ics or .xlsx.</source>
        <translation>文件名请以 .ics 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>This picture is too large to be kept.</source>
        <translation>这张图片太大，无法保存。</translation>
    </message>
    <message>
        <source>Take a smaller one.</source>
        <translation>请换一张小一些的。</translation>
    </message>
    <message>
        <source>There is no photo of this delegate.</source>
        <translation>这位代表没有照片。</translation>
    </message>
    <message>
        <source>This file is no picture that can be read.</source>
        <translation>无法读取此图片文件。</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>请选择 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
        <source>This picture is too large to be read.</source>
        <translation>这张图片太大，无法读取。</translation>
    </message>
    <message>
        <source>Save it smaller, then try again.</source>
        <translation>请缩小后重试。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>There is already a file {name} here.</source>
        <translation>这里已有文件 {name}。</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>请换一个名称，或把该文件移走。</translation>
    </message>
    <message>
        <source>The event {name} could not be made in {folder}.</source>
        <translation>无法在 {folder} 中创建活动 {name}。</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>请检查该文件夹是否可写。</translation>
    </message>
    <message>
        <source>There is no event file {path}.</source>
        <translation>找不到活动文件 {path}。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>{name} is not a Companion event.</source>
        <translation>{name} 不是 Companion 活动文件。</translation>
    </message>
    <message>
        <source>Open a file that ends with .companion.</source>
        <translation>请打开以 .companion 结尾的文件。</translation>
    </message>
    <message>
        <source>This file is from a newer Companion.</source>
        <translation>此文件来自更新版本的 Companion。</translation>
    </message>
    <message>
        <source>Update this laptop, or open it on the other one.</source>
        <translation>请更新这台电脑，或在另一台上打开。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on this laptop, then scan again.</source>
        <translation>请清理这台电脑的空间，再重新扫码。</translation>
    </message>
    <message>
        <source>Another program holds the event file.</source>
        <translation>活动文件被其他程序占用。</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>请关闭正在使用它的程序，再试一次。</translation>
    </message>
    <message>
        <source>The event file cannot be written to.</source>
        <translation>活动文件无法写入。</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open it there.</source>
        <translation>请复制到自己的文件夹中再打开。</translation>
    </message>
    <message>
        <source>The event file is damaged.</source>
        <translation>活动文件已损坏。</translation>
    </message>
    <message>
        <source>The event file {name} is damaged.</source>
        <translation>活动文件 {name} 已损坏。</translation>
    </message>
    <message>
        <source>Open the newest backup.</source>
        <translation>请打开最新的备份。</translation>
    </message>
    <message>
        <source>The event file could not be written.</source>
        <translation>活动文件写入失败。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>请检查磁盘，再试一次。</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}.</source>
        <translation>无法把备份写入 {folder}。</translation>
    </message>
    <message>
        <source>Check that the place exists and has room.</source>
        <translation>请检查该位置是否存在且有空间。</translation>
    </message>
    <message>
        <source>{name} has no event in it.</source>
        <translation>{name} 中没有活动。</translation>
    </message>
    <message>
        <source>Open another file.</source>
        <translation>请打开其他文件。</translation>
    </message>
    <message>
        <source>This event could not be opened.</source>
        <translation>无法打开此活动。</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>Type a name, like Bus 1.</source>
        <translation>请输入名称，如“1号车”。</translation>
    </message>
    <message>
        <source>{number} seats cannot be.</source>
        <translation>座位数不能是 {number}。</translation>
    </message>
    <message>
        <source>Type how many people fit, or leave it empty.</source>
        <translation>请输入可容纳人数，或留空。</translation>
    </message>
    <message>
        <source>“{text}” is no number of seats.</source>
        <translation>“{text}”不是座位数。</translation>
    </message>
    <message>
        <source>There is a “{name}” already.</source>
        <translation>已有“{name}”。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>There is nothing to fill yet.</source>
        <translation>还没有可分配的车辆或小组。</translation>
    </message>
    <message>
        <source>Add a bus or a group first.</source>
        <translation>请先添加车辆或小组。</translation>
    </message>
    <message>
        <source>This paper list is not of this event.</source>
        <translation>这张签到表不属于本活动。</translation>
    </message>
    <message>
        <source>Open the event it was printed from.</source>
        <translation>请打开打印它的那个活动。</translation>
    </message>
    <message>
        <source>The activity of this paper list is gone.</source>
        <translation>这张签到表对应的活动已不存在。</translation>
    </message>
    <message>
        <source>The checkpoint of this paper list is gone.</source>
        <translation>这张签到表对应的签到点已不存在。</translation>
    </message>
    <message>
        <source>Look in the programme.</source>
        <translation>请查看日程。</translation>
    </message>
    <message>
        <source>Nobody is expected there.</source>
        <translation>没有人需要参加。</translation>
    </message>
    <message>
        <source>Add delegates, or choose another activity.</source>
        <translation>请添加代表，或选择其他日程。</translation>
    </message>
    <message>
        <source>“{word}” is no time.</source>
        <translation>“{word}”不是时间。</translation>
    </message>
    <message>
        <source>Write it like 09:30.</source>
        <translation>请写成 09:30 的形式。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正需要写明原因。</translation>
    </message>
    <message>
        <source>Type how you know.</source>
        <translation>请写明依据。</translation>
    </message>
    <message>
        <source>This person is no longer on the list.</source>
        <translation>此人已不在名单上。</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>这个时间还没到。</translation>
    </message>
    <message>
        <source>Write when they came, at the latest now.</source>
        <translation>请输入到场时间，最晚为现在。</translation>
    </message>
    <message>
        <source>The activity was over by then.</source>
        <translation>那时该日程已经结束。</translation>
    </message>
    <message>
        <source>Write a time before its end.</source>
        <translation>请输入结束之前的时间。</translation>
    </message>
    <message>
        <source>They cannot have left before they came.</source>
        <translation>离开时间不能早于到场时间。</translation>
    </message>
    <message>
        <source>Look at the two times once more.</source>
        <translation>请再核对这两个时间。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>此操作已经撤销过。</translation>
    </message>
    <message>
        <source>Nothing else needs to be done.</source>
        <translation>无需再做任何操作。</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>操作未能完成。</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>未能保存。</translation>
    </message>
    <message>
        <source>A day cannot be copied onto itself.</source>
        <translation>不能把一天复制到同一天。</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>请选择另一天。</translation>
    </message>
    <message>
        <source>There is nothing on {day} to copy.</source>
        <translation>{day}没有可复制的活动。</translation>
    </message>
    <message>
        <source>Choose a day with activities.</source>
        <translation>请选择有活动的一天。</translation>
    </message>
    <message>
        <source>This activity is not in the programme any more.</source>
        <translation>该活动已不在日程中。</translation>
    </message>
    <message>
        <source>The programme of {file} is empty.</source>
        <translation>{file}的日程是空的。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>{file} holds no event yet.</source>
        <translation>{file}里还没有活动项目。</translation>
    </message>
    <message>
        <source>Nothing is on in these days.</source>
        <translation>这几天没有安排。</translation>
    </message>
    <message>
        <source>Choose other days, or add an activity first.</source>
        <translation>请选择其他日期，或先添加活动。</translation>
    </message>
    <message>
        <source>The programme is empty.</source>
        <translation>日程是空的。</translation>
    </message>
    <message>
        <source>Add an activity first.</source>
        <translation>请先添加一项活动。</translation>
    </message>
    <message>
        <source>{count} people were counted at “{name}” already, so it stays.</source>
        <translation>“{name}”已清点{count}人，因此保留。</translation>
    </message>
    <message>
        <source>Rename it, or take those marks back first.</source>
        <translation>请重命名，或先撤回这些记录。</translation>
    </message>
    <message>
        <source>The event needs a title.</source>
        <translation>活动需要名称。</translation>
    </message>
    <message>
        <source>Type the title as it should stand on badges.</source>
        <translation>请输入要印在胸牌上的名称。</translation>
    </message>
    <message>
        <source>The event ends ({end}) before it starts ({start}).</source>
        <translation>活动结束日期（{end}）早于开始日期（{start}）。</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation>请检查两个日期。</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>没有时区 {zone}。</translation>
    </message>
    <message>
        <source>Write it like Asia/Seoul, Asia/Shanghai or Europe/Berlin.</source>
        <translation>请按 Asia/Seoul、Asia/Shanghai 或 Europe/Berlin 的形式填写。</translation>
    </message>
    <message>
        <source>The event could not be made.</source>
        <translation>无法创建活动。</translation>
    </message>
    <message>
        <source>There is no printer called “{printer}” on this laptop.</source>
        <translation>这台电脑上没有打印机“{printer}”。</translation>
    </message>
    <message>
        <source>Choose another printer.</source>
        <translation>请选择其他打印机。</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the pages.</source>
        <translation>打印机“{printer}”没有接收页面。</translation>
    </message>
    <message>
        <source>Look at the printer and try again, or save the PDF and print it from there.</source>
        <translation>请查看打印机后重试，或保存 PDF 再打印。</translation>
    </message>
    <message>
        <source>No program on this laptop prints PDF files by itself.</source>
        <translation>这台电脑没有能直接打印 PDF 的程序。</translation>
    </message>
    <message>
        <source>Save the PDF and print it from there.</source>
        <translation>请保存 PDF 后再打印。</translation>
    </message>
    <message>
        <source>The pages for the printer cannot be read.</source>
        <translation>无法读取要打印的页面。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <translation>无法写入“{name}”。</translation>
    </message>
    <message>
        <source>If another program still has it open, close it there, then try again. Or choose another folder.</source>
        <translation>如果其他程序还开着它，请关闭后重试，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>“{name}”保存失败。</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>请选择其他文件夹后重试。</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Type why, in a few words; it is kept in the report.</source>
        <translation>简单写几个字即可，会保留在报表中。</translation>
    </message>
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
    <message>
        <source>There is nobody to report on.</source>
        <translation>还没有可统计的代表。</translation>
    </message>
    <message>
        <source>Add delegates first.</source>
        <translation>请先添加代表。</translation>
    </message>
    <message>
        <source>There is no name to print.</source>
        <translation>没有可打印的姓名。</translation>
    </message>
    <message>
        <source>There is no code to print.</source>
        <translation>没有可打印的号码。</translation>
    </message>
    <message>
        <source>There is no measured paper for badges.</source>
        <translation>没有量过尺寸的胸牌纸张。</translation>
    </message>
    <message>
        <source>Measure a sheet on the badges screen.</source>
        <translation>请在胸牌页量一张。</translation>
    </message>
    <message>
        <source>The code would be too small to read on this paper.</source>
        <translation>这种纸上的二维码太小，无法识读。</translation>
    </message>
    <message>
        <source>Something lies over the code.</source>
        <translation>二维码被其他内容遮住了。</translation>
    </message>
    <message>
        <source>The fonts cannot draw {signs} in “{text}”.</source>
        <translation>字体无法显示“{text}”中的 {signs}。</translation>
    </message>
    <message>
        <source>Nobody can read {signs} on paper: take it out of “{text}”.</source>
        <translation>纸上没法读出 {signs}：请把它从“{text}”中去掉。</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place.</source>
        <translation>“{text}”太长，放不下。</translation>
    </message>
    <message>
        <source>The event has no title in {language}.</source>
        <translation>活动没有{language}名称。</translation>
    </message>
    <message>
        <source>The city has no name in {language}.</source>
        <translation>城市没有{language}名称。</translation>
    </message>
    <message>
        <source>The office of {signer} has no words in {language}.</source>
        <translation>签署人 {signer} 的职务没有{language}。</translation>
    </message>
    <message>
        <source>Companion has no certificate text in {language}.</source>
        <translation>Companion 没有{language}证书文字。</translation>
    </message>
    <message>
        <source>A certificate has room for two signatures.</source>
        <translation>一份证书最多两个签名。</translation>
    </message>
    <message>
        <source>This paper has labels 1 to {most}, so printing cannot start at {start}.</source>
        <translation>这种纸有 1 到 {most} 号标签，不能从 {start} 开始。</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most}.</source>
        <translation>请选择 1 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <source>The table of papers is gone.</source>
        <translation>找不到纸张表。</translation>
    </message>
    <message>
        <source>The list of designs is gone.</source>
        <translation>设计清单不见了。</translation>
    </message>
    <message>
        <source>Install Companion again: a part of it is damaged.</source>
        <translation>请重新安装 Companion：部分文件已损坏。</translation>
    </message>
    <message>
        <source>Another desk counted them.</source>
        <translation>是另一台计入的。</translation>
    </message>
    <message>
        <source>They are counted here.</source>
        <translation>此人已清点在场。</translation>
    </message>
    <message>
        <source>The ticks are not saved yet.</source>
        <translation>勾选尚未保存。</translation>
    </message>
    <message>
        <source>Save them with F9, or give them up with Esc.</source>
        <translation>按 F9 保存，或按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Clear them first, with Space.</source>
        <translation>请先按空格取消。</translation>
    </message>
    <message>
        <source>The checkpoint has no name.</source>
        <translation>签到点没有名称。</translation>
    </message>
    <message>
        <source>Type what it is called.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Take it back there, or unlock this desk.</source>
        <translation>请在那台撤销，或解锁本台。</translation>
    </message>
    <message>
        <source>There is no name of a bus.</source>
        <translation>没有车辆名称。</translation>
    </message>
    <message>
        <source>Choose the bus.</source>
        <translation>请选择车辆。</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>没有说明原因。</translation>
    </message>
    <message>
        <source>Choose one, or write it in a few words.</source>
        <translation>请选择一个，或简单写明。</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>记录是空的。</translation>
    </message>
    <message>
        <source>Write what came of the call.</source>
        <translation>请写下通话结果。</translation>
    </message>
    <message>
        <source>{count} are missing without a reason: {names}.</source>
        <translation>有 {count} 人未到且没有原因：{names}。</translation>
    </message>
    <message>
        <source>Say why for each of them, or wait.</source>
        <translation>请逐一说明原因，或再等等。</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>一个不少。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a spreadsheet.</source>
        <translation>“{name}”已损坏或不是表格文件。</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as .xlsx, then choose it again.</source>
        <translation>请用 Excel 打开，另存为 .xlsx，再重新选择。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a list of people.</source>
        <translation>“{name}”太大，不像人员名单。</translation>
    </message>
    <message>
        <source>Copy the list into a new file and choose that.</source>
        <translation>请把名单复制到新文件，再选择新文件。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>“{name}”有密码保护。</translation>
    </message>
    <message>
        <source>Open it in Excel, take the password off under File, Info, save it, then choose it again.</source>
        <translation>请用 Excel 打开，在“文件”“信息”中取消密码并保存，再重新选择。</translation>
    </message>
    <message>
        <source>“{name}” has something far outside the list, in {place}.</source>
        <translation>“{name}”在名单以外很远的 {place} 处有内容。</translation>
    </message>
    <message>
        <source>Copy only the list into a new file and choose that.</source>
        <translation>请只把名单复制到新文件，再选择新文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>Choose the file with the list in it.</source>
        <translation>请选择含名单的文件。</translation>
    </message>
    <message>
        <source>“{name}” is only a note that Excel leaves while a list is open.</source>
        <translation>“{name}”只是 Excel 打开名单时留下的临时文件。</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation>请选择名单本身。</translation>
    </message>
    <message>
        <source>“{name}” is a web page that only calls itself a spreadsheet.</source>
        <translation>“{name}”其实是网页，不是表格文件。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}”已经不在了。</translation>
    </message>
    <message>
        <source>Look where it went, then choose it again.</source>
        <translation>请找到它的位置，再重新选择。</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}”是文件夹。</translation>
    </message>
    <message>
        <source>Choose the list inside it.</source>
        <translation>请选择其中的名单。</translation>
    </message>
    <message>
        <source>Excel still has this file open.</source>
        <translation>Excel 还开着这个文件。</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>请先关闭，再试一次。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {fault}.</source>
        <translation>无法读取“{name}”：{fault}。</translation>
    </message>
    <message>
        <source>Copy it to this laptop, then try again.</source>
        <translation>请复制到这台电脑后重试。</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a list.</source>
        <translation>“{name}”是{what}，不是名单。</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel file (.xlsx) or as CSV.</source>
        <translation>请向对方索取 Excel（.xlsx）或 CSV 格式的名单。</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook.</source>
        <translation>“{name}”是二进制工作簿。</translation>
    </message>
    <message>
        <source>“{name}” has nothing in it.</source>
        <translation>“{name}”里没有内容。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” of “{name}” has nothing in it.</source>
        <translation>“{name}”的工作表“{sheet}”里没有内容。</translation>
    </message>
    <message>
        <source>Choose the file or the sheet with the list in it.</source>
        <translation>请选择含名单的文件或工作表。</translation>
    </message>
    <message>
        <source>“{name}” has no sheet called “{sheet}”.</source>
        <translation>“{name}”没有工作表“{sheet}”。</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>现有工作表：{sheets}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read beyond row {row}: a quotation mark is never closed.</source>
        <translation>“{name}”第 {row} 行之后无法读取：引号没有成对。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or may not be written.</source>
        <translation>“{name}”正被其他程序打开，或没有写入权限。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {fault}.</source>
        <translation>“{name}”保存失败：{fault}。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a calendar.</source>
        <translation>“{name}”已损坏或不是日历文件。</translation>
    </message>
    <message>
        <source>Export the calendar again as .ics, then choose it again.</source>
        <translation>请重新导出为 .ics，再选择。</translation>
    </message>
    <message>
        <source>No column with names was found.</source>
        <translation>没有找到姓名列。</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>请指定哪一列是姓名。</translation>
    </message>
    <message>
        <source>Below the headers stands nobody.</source>
        <translation>表头下面没有人。</translation>
    </message>
    <message>
        <source>Choose the file or the sheet with the people in it.</source>
        <translation>请选择含人员的文件或工作表。</translation>
    </message>
    <message>
        <source>No column with titles was found.</source>
        <translation>没有找到名称列。</translation>
    </message>
    <message>
        <source>Say which column holds the titles.</source>
        <translation>请指定哪一列是名称。</translation>
    </message>
    <message>
        <source>No column with dates and times was found.</source>
        <translation>没有找到日期和时间列。</translation>
    </message>
    <message>
        <source>Say which column holds the dates and times.</source>
        <translation>请指定哪一列是日期和时间。</translation>
    </message>
    <message>
        <source>No activities were found in {name}.</source>
        <translation>{name} 中没有找到活动。</translation>
    </message>
    <message>
        <source>It needs columns for day, time and title.</source>
        <translation>需要有日期、时间和名称列。</translation>
    </message>
    <message>
        <source>Cell {cell} holds a formula without a result.</source>
        <translation>单元格 {cell} 的公式没有结果。</translation>
    </message>
    <message>
        <source>Row {row} belongs to the name merged above it and is left out.</source>
        <translation>第 {row} 行属于上方合并的姓名，已略去。</translation>
    </message>
    <message>
        <source>Row {row} is a total and is left out.</source>
        <translation>第 {row} 行是合计，已略去。</translation>
    </message>
    <message>
        <source>Row {row} is a footnote and is left out.</source>
        <translation>第 {row} 行是脚注，已略去。</translation>
    </message>
    <message>
        <source>Row {row} says only “{text}” and is left out.</source>
        <translation>第 {row} 行只有“{text}”，已略去。</translation>
    </message>
    <message>
        <source>Row {row} repeats the headers and is left out.</source>
        <translation>第 {row} 行重复了表头，已略去。</translation>
    </message>
    <message>
        <source>Delegates changed since this list was read.</source>
        <translation>读取名单之后代表有变动。</translation>
    </message>
    <message>
        <source>Choose the list again, and look once more.</source>
        <translation>请重新选择名单再确认一次。</translation>
    </message>
    <message>
        <source>{activity} was changed in the programme.</source>
        <translation>“{activity}”在日程中有变动。</translation>
    </message>
    <message>
        <source>Choose the activity again.</source>
        <translation>请重新选择活动。</translation>
    </message>
    <message>
        <source>No free badge number was found.</source>
        <translation>没有可用的胸牌号。</translation>
    </message>
    <message>
        <source>There is no such import in this event.</source>
        <translation>此活动中没有这次导入。</translation>
    </message>
    <message>
        <source>It may have been taken back already.</source>
        <translation>可能已经撤销了。</translation>
    </message>
    <message>
        <source>A delegate needs a name.</source>
        <translation>代表需要姓名。</translation>
    </message>
    <message>
        <source>Type the native or the Latin name.</source>
        <translation>请填写本国文字姓名或拼音。</translation>
    </message>
    <message>
        <source>An activity needs a title.</source>
        <translation>活动需要名称。</translation>
    </message>
    <message>
        <source>Type what people call it.</source>
        <translation>请填写大家习惯的叫法。</translation>
    </message>
    <message>
        <source>{activity} ends before it starts.</source>
        <translation>“{activity}”的结束早于开始。</translation>
    </message>
    <message>
        <source>Check its times.</source>
        <translation>请检查时间。</translation>
    </message>
    <message>
        <source>Undo its removal first.</source>
        <translation>请先撤销移除。</translation>
    </message>
    <message>
        <source>What was copied is not a programme.</source>
        <translation>复制的内容不是日程。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>没有复制任何内容。</translation>
    </message>
    <message>
        <source>Copy rows with day, time and title, headings included.</source>
        <translation>请连同表头复制含日期、时间、标题的行。</translation>
    </message>
    <message>
        <source>There is nobody to print a badge for.</source>
        <translation>没有要打印胸牌的人。</translation>
    </message>
    <message>
        <source>There is nobody to make a certificate for.</source>
        <translation>没有要制作证书的人。</translation>
    </message>
    <message>
        <source>Choose at least one delegate.</source>
        <translation>请至少选择一位代表。</translation>
    </message>
    <message>
        <source>A certificate has one or two languages.</source>
        <translation>证书可用一种或两种语言。</translation>
    </message>
    <message>
        <source>The fonts for printing are gone.</source>
        <translation>找不到打印用的字体。</translation>
    </message>
    <message>
        <source>The check-in was taken back.</source>
        <translation>签到已撤销。</translation>
    </message>
    <message>
        <source>This badge is not valid any more.</source>
        <translation>这张胸牌已经失效。</translation>
    </message>
    <message>
        <source>It was printed meanwhile.</source>
        <translation>这期间已经打印。</translation>
    </message>
    <message>
        <source>The print system gave this badge up.</source>
        <translation>打印系统放弃了这张胸牌。</translation>
    </message>
    <message>
        <source>The pages for the printer could not be written.</source>
        <translation>无法写出要打印的页面。</translation>
    </message>
    <message>
        <source>This delegate has no valid badge.</source>
        <translation>这位代表没有有效的胸牌。</translation>
    </message>
    <message>
        <source>Give them a new badge first.</source>
        <translation>请先给一张新胸牌。</translation>
    </message>
    <message>
        <source>This badge is in the print queue already.</source>
        <translation>这张胸牌已经在等待打印。</translation>
    </message>
    <message>
        <source>This copy of the event has no key.</source>
        <translation>活动的这份副本没有密钥。</translation>
    </message>
    <message>
        <source>Check with the event file that issued the certificate.</source>
        <translation>请用签发证书的活动文件核对。</translation>
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
        <translation>打印队列中没有第 {number} 号胸牌。</translation>
    </message>
    <message>
        <source>See: companion print EVENT --queue</source>
        <translation>请看：companion print EVENT --queue</translation>
    </message>
    <message>
        <source>This design has no name that it can be kept under.</source>
        <translation>这个设计没有可用的名称，无法保存。</translation>
    </message>
    <message>
        <source>This is no design of a badge or a certificate.</source>
        <translation>这不是胸牌或证书的设计。</translation>
    </message>
    <message>
        <source>The design has no name.</source>
        <translation>这个设计没有名称。</translation>
    </message>
    <message>
        <source>Type a name for it.</source>
        <translation>请为它输入名称。</translation>
    </message>
    <message>
        <source>{file} is too large for a design.</source>
        <translation>{file} 太大，不是设计文件。</translation>
    </message>
    <message>
        <source>{file} holds no design.</source>
        <translation>{file} 中没有设计。</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read.</source>
        <translation>{file} 不是可以读取的图片。</translation>
    </message>
    <message>
        <source>{file} is too large to travel with the event.</source>
        <translation>{file} 太大，无法随活动一起传送。</translation>
    </message>
    <message>
        <source>A picture of the template cannot be read.</source>
        <translation>设计中的一张图片无法读取。</translation>
    </message>
    <message>
        <source>Put the picture into the template once more, as PNG or JPEG.</source>
        <translation>请以 PNG 或 JPEG 格式重新放入图片。</translation>
    </message>
    <message>
        <source>This SVG picture cannot be read.</source>
        <translation>无法读取这张 SVG 图片。</translation>
    </message>
    <message>
        <source>This SVG picture is built in a way that cannot be read.</source>
        <translation>这张 SVG 图片的结构无法读取。</translation>
    </message>
    <message>
        <source>This SVG picture uses {feature}, which cannot be drawn.</source>
        <translation>这张 SVG 图片使用了{feature}，无法绘制。</translation>
    </message>
    <message>
        <source>Save it as plain SVG with text turned into outlines, or as PNG or PDF.</source>
        <translation>请另存为把文字转成轮廓的普通 SVG，或 PNG、PDF。</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>这个 PDF 有密码保护。</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>无法读取这个 PDF。</translation>
    </message>
    <message>
        <source>This PDF has no page {number}.</source>
        <translation>这个 PDF 没有第 {number} 页。</translation>
    </message>
    <message>
        <source>Choose a page from 1 to {count}.</source>
        <translation>请选择第 1 到 {count} 页。</translation>
    </message>
    <message>
        <source>Save the page as a new PDF without a password, or use a PNG picture.</source>
        <translation>请把该页另存为没有密码的新 PDF，或使用 PNG 图片。</translation>
    </message>
    <message>
        <source>A certificate cannot be folded.</source>
        <translation>证书不能折叠。</translation>
    </message>
    <message>
        <source>Choose “Not folded” for its card.</source>
        <translation>请把卡面设为“不折叠”。</translation>
    </message>
    <message>
        <source>The template {template} is for another kind of paper.</source>
        <translation>模板 {template} 用于另一种文件。</translation>
    </message>
    <message>
        <source>The template {template} has a mistake in {place}: {what}.</source>
        <translation>模板 {template} 的 {place} 有错误：{what}。</translation>
    </message>
    <message>
        <source>Correct the template file, or choose a template that came with Companion.</source>
        <translation>请更正模板文件，或选择 Companion 自带的模板。</translation>
    </message>
    <message>
        <source>“{name}” cannot be chosen here.</source>
        <translation>这里不能选择“{name}”。</translation>
    </message>
    <message>
        <source>Choose one of those in the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>A colour by role cannot stand for another one.</source>
        <translation>按身份区分的颜色不能指向另一组颜色。</translation>
    </message>
    <message>
        <source>Type a colour such as #12211E.</source>
        <translation>请输入颜色，例如 #12211E。</translation>
    </message>
    <message>
        <source>“{name}” is not a colour.</source>
        <translation>“{name}”不是颜色。</translation>
    </message>
    <message>
        <source>There are no elements on the clipboard.</source>
        <translation>剪贴板上没有设计元素。</translation>
    </message>
    <message>
        <source>Copy some in a design first.</source>
        <translation>请先在设计中复制元素。</translation>
    </message>
    <message>
        <source>That is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Type a number such as 4.5.</source>
        <translation>请输入数字，例如 4.5。</translation>
    </message>
    <message>
        <source>This picture is not in the design.</source>
        <translation>设计中没有这张图片。</translation>
    </message>
    <message>
        <source>Add it from its file.</source>
        <translation>请从文件中添加。</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>没有字段 {field}。</translation>
    </message>
    <message>
        <source>Choose one of the fields in the list.</source>
        <translation>请从列表中选择字段。</translation>
    </message>
    <message>
        <source>This file holds a design of another kind.</source>
        <translation>这个文件中的设计用于另一种证件。</translation>
    </message>
    <message>
        <source>Choose a design for this kind of paper.</source>
        <translation>请选择适用于此类证件的设计。</translation>
    </message>
    <message>
        <source>{name} holds no design.</source>
        <translation>{name} 中没有设计。</translation>
    </message>
    <message>
        <source>Choose a design that was saved by Companion.</source>
        <translation>请选择由 Companion 保存的设计。</translation>
    </message>
    <message>
        <source>{name} is too large for a design.</source>
        <translation>{name} 太大，不像设计文件。</translation>
    </message>
    <message>
        <source>This event has no design “{name}”.</source>
        <translation>本活动没有名为“{name}”的设计。</translation>
    </message>
    <message>
        <source>Choose one of the designs in the list.</source>
        <translation>请从列表中选择一个设计。</translation>
    </message>
    <message>
        <source>{name} is too large to travel with the event.</source>
        <translation>{name} 太大，无法随活动文件保存。</translation>
    </message>
    <message>
        <source>Choose a file of at most {size} MB.</source>
        <translation>请选择不超过 {size} MB 的文件。</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, SVG or PDF file.</source>
        <translation>请选择 PNG、JPEG、SVG 或 PDF 文件。</translation>
    </message>
    <message>
        <source>The batch was cancelled.</source>
        <translation>这一批已取消。</translation>
    </message>
    <message>
        <source>This certificate does not stand any more.</source>
        <translation>此证书已失效。</translation>
    </message>
    <message>
        <source>A batch of {count} is not finished yet.</source>
        <translation>有一批 {count} 张尚未完成。</translation>
    </message>
    <message>
        <source>Go on with it, or cancel it, first.</source>
        <translation>请先继续或取消它。</translation>
    </message>
    <message>
        <source>Another program prints papers of this event.</source>
        <translation>另一个程序正在打印此活动的纸张。</translation>
    </message>
    <message>
        <source>Close it, or let it print.</source>
        <translation>请关闭它，或让它打印完。</translation>
    </message>
    <message>
        <source>This batch has papers 1 to {count}.</source>
        <translation>这一批是第 1 到 {count} 张。</translation>
    </message>
    <message>
        <source>A paper and its labels are 10 mm to 1200 mm wide and high.</source>
        <translation>纸张和标签的宽高须在 10 到 1200 毫米之间。</translation>
    </message>
    <message>
        <source>Measure once more.</source>
        <translation>请再量一次。</translation>
    </message>
    <message>
        <source>A sheet has at least one label.</source>
        <translation>一张纸至少有一个标签。</translation>
    </message>
    <message>
        <source>Count the labels across and down.</source>
        <translation>请数横向和纵向的标签数。</translation>
    </message>
    <message>
        <source>A paper needs a name.</source>
        <translation>纸张需要一个名称。</translation>
    </message>
    <message>
        <source>Type what stands on the pack.</source>
        <translation>请输入包装上的名称。</translation>
    </message>
    <message>
        <source>The labels would overlap.</source>
        <translation>标签会重叠。</translation>
    </message>
    <message>
        <source>Measure the label and the margins once more.</source>
        <translation>请再量一次标签和边距。</translation>
    </message>
    <message>
        <source>The labels would not lie on the page.</source>
        <translation>标签会超出纸张。</translation>
    </message>
    <message>
        <source>This is no paper that Companion can read.</source>
        <translation>Companion 无法读取此纸张。</translation>
    </message>
    <message>
        <source>Choose a file that Companion saved.</source>
        <translation>请选择由 Companion 保存的文件。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a picture inside</source>
        <translation>内嵌图片</translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a Word text</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a packed folder</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>The event</source>
        <translation>活动信息</translation>
    </message>
    <message>
        <source>A certificate needs the title and the city in each of its languages.</source>
        <translation>证书使用的每种语言都需要活动名称和城市名称。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Signs certificates</source>
        <translation>证书签署人</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone for help</source>
        <translation>求助电话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Languages on paper</source>
        <translation>印刷语言</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected?</source>
        <translation>谁应到场？</translation>
    </message>
    <message>
        <source>A name, group, role or delegation</source>
        <translation>姓名、小组、身份或代表团</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>空格键勾选</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>采用此名单</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
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
    <name>FitChip</name>
    <message numerus="yes">
        <source>%n do not fit: show</source>
        <translation>
            <numerusform>%n 张放不下：查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>正在检查 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n fit</source>
        <translation>
            <numerusform>%n 张都放得下</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Everyone together</source>
        <translation>全体一起</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”. Similar names:</source>
        <translation>没有找到“{text}”。姓名相近：</translation>
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
        <source>Enter: list everyone from {delegation}</source>
        <translation>Enter：列出{delegation}全体成员</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>没有找到“{text}”。</translation>
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
<context>
    <name>GeneralPage</name>
    <message>
        <source>This laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本签到台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Also with Ctrl + and Ctrl −.</source>
        <translation>也可用 Ctrl + 和 Ctrl −。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>不再滑动或淡入淡出。</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>本台名称</translation>
    </message>
    <message>
        <source>Stands beside every scan made here.</source>
        <translation>显示在本台的每次扫码旁。</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Also stands beside every scan.</source>
        <translation>也显示在每次扫码旁。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>For badges, certificates and lists.</source>
        <translation>用于胸牌、证书和名单。</translation>
    </message>
    <message>
        <source>Fonts for rare names</source>
        <translation>生僻字字体</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>One is made every ten minutes.</source>
        <translation>每十分钟备份一次。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
    <message>
        <source>What must be ready before people come.</source>
        <translation>代表到来前需要准备好的一切。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>现在检查</translation>
    </message>
    <message>
        <source>Title, city, signature</source>
        <translation>名称、城市、签署人</translation>
    </message>
    <message>
        <source>As they stand on badges and certificates.</source>
        <translation>显示在胸牌和证书上。</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>编辑活动信息…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open another event</source>
        <translation>打开其他活动</translation>
    </message>
    <message>
        <source>The event is saved.</source>
        <translation>活动信息已保存。</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>This desk is called {name} now.</source>
        <translation>本台现名为 {name}。</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Click to see each of them by room.</source>
        <translation>点击后按场地逐一显示。</translation>
    </message>
    <message>
        <source>Drag to move, or drag an edge to stretch. Alt and the arrows do the same.</source>
        <translation>拖动可移动，拖动边缘可调整时长；Alt 加方向键也可以。</translation>
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
    <name>HistoryDialog</name>
    <message>
        <source>The certificate says what is known otherwise: %1</source>
        <translation>证书内容与现有信息不符：%1</translation>
    </message>
    <message>
        <source>What was done about the certificate</source>
        <translation>证书的处理记录</translation>
    </message>
    <message>
        <source>Nothing was done about it yet.</source>
        <translation>尚无任何处理。</translation>
    </message>
    <message>
        <source>Why is it taken back? A few words, they are kept</source>
        <translation>作废原因，简单写几个字，会留在记录里</translation>
    </message>
    <message>
        <source>And issue no other one in its place</source>
        <translation>不再补发</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>作废 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>重新签发</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>No name in this row.</source>
        <translation>这一行没有姓名。</translation>
    </message>
    <message>
        <source>No native name. Latin name is “%1”.</source>
        <translation>没有本国文字姓名，拼音为“%1”。</translation>
    </message>
    <message>
        <source>%1 has no name in Latin letters.</source>
        <translation>%1 没有拼音姓名。</translation>
    </message>
    <message>
        <source>This name will be spelt “%1”.</source>
        <translation>姓名将写成“%1”。</translation>
    </message>
    <message>
        <source>Two people in one cell: %1.</source>
        <translation>一个单元格里有两个人：%1。</translation>
    </message>
    <message>
        <source>Same person? %1 stands here twice.</source>
        <translation>是同一个人吗？%1 出现了两次。</translation>
    </message>
    <message>
        <source>The same name twice: %1.</source>
        <translation>姓名重复：%1。</translation>
    </message>
    <message>
        <source>Several rows have the code %1, so it is not used.</source>
        <translation>有几行使用同一号码 %1，因此不采用。</translation>
    </message>
    <message>
        <source>Excel shortened a number: %1.</source>
        <translation>Excel 缩短了一个号码：%1。</translation>
    </message>
    <message>
        <source>“%1” does not look like a phone number.</source>
        <translation>“%1”不像电话号码。</translation>
    </message>
    <message>
        <source>“%1” does not look like one e-mail address.</source>
        <translation>“%1”不像一个电子邮箱地址。</translation>
    </message>
    <message>
        <source>This city will be saved as %1.</source>
        <translation>城市将保存为 %1。</translation>
    </message>
    <message>
        <source>No column with names was found. Choose it at the left.</source>
        <translation>没有找到姓名列，请在左侧选择。</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Match and check</source>
        <translation>匹配与检查</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Adding the delegates</source>
        <translation>正在添加代表</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Update %n delegates</source>
        <translation>
            <numerusform>更新 %n 位代表</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1, update %2</source>
        <translation>添加 %1 位，更新 %2 位</translation>
    </message>
    <message numerus="yes">
        <source>Add %n delegates</source>
        <translation>
            <numerusform>添加 %n 位代表</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>没有可添加的</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n problem rows</source>
        <translation>
            <numerusform>保存 %n 行有问题的</numerusform>
        </translation>
    </message>
    <message>
        <source>Do the names look right?</source>
        <translation>姓名显示正确吗？</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>中文 (GB18030)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文 (EUC-KR)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>中文 (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文 (Shift-JIS)</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西欧文字</translation>
    </message>
    <message>
        <source>Passport numbers are not needed, so they are left out.</source>
        <translation>不需要护照号码，已略去。</translation>
    </message>
    <message>
        <source>Problems · %1</source>
        <translation>问题 · %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed</source>
        <translation>
            <numerusform>%n 项必须改正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are up to you</source>
        <translation>
            <numerusform>%n 项可自行决定</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>只显示前 %1 项</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>With problems %1</source>
        <translation>有问题 %1</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>本国文字</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>This is how they will be added</source>
        <translation>将这样添加</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>添加 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 位不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in this list and stay</source>
        <translation>
            <numerusform>%n 位不在名单中，保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 问题行</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>保存有问题的行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%n delegates are added, %1 are updated.</source>
        <translation>
            <numerusform>已添加 %n 位代表，更新 %1 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegates are added.</source>
        <translation>
            <numerusform>已添加 %n 位代表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved in %1.</source>
        <translation>
            <numerusform>%n 行已保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>已停止，没有添加任何人。</translation>
    </message>
    <message>
        <source>Import a delegate list</source>
        <translation>导入代表名单</translation>
    </message>
    <message>
        <source>Nothing is added before you press Add.</source>
        <translation>按“添加”之前不会添加任何人。</translation>
    </message>
    <message>
        <source>If the names look wrong, choose another writing at the top left.</source>
        <translation>如果姓名显示不对，请在左上角换一种编码。</translation>
    </message>
    <message>
        <source>Choose for each column where it goes, or leave it out.</source>
        <translation>为每一列选择对应的内容，或略去。</translation>
    </message>
    <message>
        <source>A red sign keeps a row out until it is fixed. A yellow one is up to you.</source>
        <translation>红色标记的行改正后才能添加，黄色的可自行决定。</translation>
    </message>
    <message>
        <source>Ctrl Enter adds. The whole import is taken back with one Ctrl Z.</source>
        <translation>Ctrl Enter 添加。按一次 Ctrl Z 可撤销整次导入。</translation>
    </message>
    <message>
        <source>Importing a list again updates the people who are there already.</source>
        <translation>再次导入名单会更新已有的代表。</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换个文件</translation>
    </message>
    <message>
        <source>Column in file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>文件编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Food note</source>
        <translation>饮食备注</translation>
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
    <name>Labels</name>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>胸牌正送往打印机。</translation>
    </message>
    <message>
        <source>Print it again for {name}?</source>
        <translation>为 {name} 再打印一次？</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Badges and the label printer</source>
        <translation>胸牌和标签打印机</translation>
    </message>
    <message>
        <source>Nothing waits to be printed.</source>
        <translation>没有等待打印的胸牌。</translation>
    </message>
    <message>
        <source>Badges print on {printer}.</source>
        <translation>胸牌由 {printer} 打印。</translation>
    </message>
    <message>
        <source>Another window of Companion prints them.</source>
        <translation>另一个 Companion 窗口正在打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n badges wait. Check-in goes on.</source>
        <translation>
            <numerusform>%n 张胸牌等待打印。签到照常进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are left on the roll.</source>
        <translation>
            <numerusform>标签卷还剩 %n 张。</numerusform>
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
        <source>Try again</source>
        <translation>再试一次</translation>
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
    <message>
        <source>Test badge</source>
        <translation>测试胸牌</translation>
    </message>
    <message>
        <source>Roll changed</source>
        <translation>已换新卷</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>No printer for badges is chosen.</source>
        <translation>还没有选择胸牌打印机。</translation>
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
        <translation>标签打印机收到了胸牌，却没有打印。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The label printer did not take a badge.</source>
        <translation>标签打印机没有接收胸牌。</translation>
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
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in goes on.</source>
        <translation>签到照常进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n badges may have printed when Companion ended.</source>
        <translation>
            <numerusform>Companion 关闭时，有 %n 张胸牌可能已经打印。</numerusform>
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
    <message numerus="yes">
        <source>%n badges did not print.</source>
        <translation>
            <numerusform>%n 张胸牌没有打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges will print when paper is back.</source>
        <translation>
            <numerusform>装纸后将打印 %n 张胸牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges wait for a printer.</source>
        <translation>
            <numerusform>%n 张胸牌在等打印机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges will print when it works again.</source>
        <translation>
            <numerusform>恢复后将打印 %n 张胸牌。</numerusform>
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
        <translation>现场登记</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>新胸牌</translation>
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
        <source>This badge was printed once.</source>
        <translation>这张胸牌打印过一次。</translation>
    </message>
    <message>
        <source>This badge was printed twice.</source>
        <translation>这张胸牌打印过两次。</translation>
    </message>
    <message numerus="yes">
        <source>This badge was printed %n times.</source>
        <translation>
            <numerusform>这张胸牌打印过 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock: it then stays where it is</source>
        <translation>锁定：此后不再移动</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide: it is then not printed</source>
        <translation>隐藏：此后不打印</translation>
    </message>
    <message>
        <source>Nothing on this side yet</source>
        <translation>这一面还没有内容</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>图层名称</translation>
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
        <translation>放行的原因，按 Enter 保存。</translation>
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
        <source>Forgotten? Type on this laptop, outside Companion:</source>
        <translation>忘记了？在本机的命令行输入：</translation>
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
        <source>At the second screen, when it is on</source>
        <translation>第二屏幕开启时在其上进行</translation>
    </message>
    <message>
        <source>The desk stays here, locked.</source>
        <translation>签到台留在本屏幕并保持锁定。</translation>
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
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Own size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>Measure a sheet of {paper}</source>
        <translation>测量一张 {paper}</translation>
    </message>
    <message>
        <source>Hold a ruler to the sheet: the label, and how far the first one lies from two edges.</source>
        <translation>用直尺量：标签的大小，以及第一个标签到左边和上边的距离。</translation>
    </message>
    <message>
        <source>Sheet of labels or cards</source>
        <translation>标签纸或卡片纸</translation>
    </message>
    <message>
        <source>Label roll</source>
        <translation>标签卷纸</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>Cut by hand: print marks</source>
        <translation>手工裁切：打印标记</translation>
    </message>
    <message>
        <source>even</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Page: width, height</source>
        <translation>纸张：宽、高</translation>
    </message>
    <message>
        <source>Label: width, height</source>
        <translation>标签：宽、高</translation>
    </message>
    <message>
        <source>Labels: across, down</source>
        <translation>标签数：横、竖</translation>
    </message>
    <message>
        <source>First label: left, top</source>
        <translation>首个标签：左、上</translation>
    </message>
    <message>
        <source>Gap: across, down</source>
        <translation>间距：横、竖</translation>
    </message>
    <message>
        <source>Keep, print a test page</source>
        <translation>保存并打印测试页</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MorningCheck</name>
    <message>
        <source>Looking: {done} of {of}.</source>
        <translation>正在检查：{done}/{of}。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>有 %n 处需要看一下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready. %n things to mend first.</source>
        <translation>
            <numerusform>尚未就绪，有 %n 处须先解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>已就绪。</translation>
    </message>
    <message>
        <source>Ready. Everything is as it should be.</source>
        <translation>已就绪，一切正常。</translation>
    </message>
    <message>
        <source>A day of the event begins.</source>
        <translation>新的一天开始了。</translation>
    </message>
    <message>
        <source>See whether everything is ready.</source>
        <translation>请看看是否一切就绪。</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不用</translation>
    </message>
    <message>
        <source>Look whether they are two people. If not, cancel one.</source>
        <translation>请确认是不是两个人；如果不是，请取消其中一位。</translation>
    </message>
    <message>
        <source>The event file is whole: {count} entries.</source>
        <translation>活动文件完好：{count} 条记录。</translation>
    </message>
    <message>
        <source>The event file is whole: 1 entry.</source>
        <translation>活动文件完好：1 条记录。</translation>
    </message>
    <message>
        <source>The event file is damaged.</source>
        <translation>活动文件已损坏。</translation>
    </message>
    <message>
        <source>Open the newest backup.</source>
        <translation>请打开最新的备份。</translation>
    </message>
    <message>
        <source>Some entries of other desks have not arrived.</source>
        <translation>其他签到台的部分记录尚未收到。</translation>
    </message>
    <message>
        <source>Exchange once more with the desks named here.</source>
        <translation>请与列出的签到台再交换一次。</translation>
    </message>
    <message>
        <source>The counts agree with the journal.</source>
        <translation>人数统计与流水记录一致。</translation>
    </message>
    <message>
        <source>The counts do not agree with the journal.</source>
        <translation>人数统计与流水记录不一致。</translation>
    </message>
    <message>
        <source>Count again from the journal; nothing is lost.</source>
        <translation>请按流水记录重新统计，数据不会丢失。</translation>
    </message>
    <message>
        <source>{count} activities today. The first is {activity}, {start}, {people} expected.</source>
        <translation>今天有 {count} 项活动。第一项是“{activity}”，{start}，应到 {people} 人。</translation>
    </message>
    <message>
        <source>1 activity today. It is {activity}, {start}, {people} expected.</source>
        <translation>今天有 1 项活动：“{activity}”，{start}，应到 {people} 人。</translation>
    </message>
    <message>
        <source>Nothing is planned today.</source>
        <translation>今天没有安排活动。</translation>
    </message>
    <message>
        <source>Look at the programme and at this laptop's clock.</source>
        <translation>请查看日程和本机的时钟。</translation>
    </message>
    <message>
        <source>Nobody is expected at {count} of today's activities. The first is {activity}, {start}.</source>
        <translation>今天有 {count} 项活动没有应到人员。第一项是“{activity}”，{start}。</translation>
    </message>
    <message>
        <source>Nobody is expected at {activity}, {start}.</source>
        <translation>“{activity}”（{start}）没有应到人员。</translation>
    </message>
    <message>
        <source>Say in the programme who is expected.</source>
        <translation>请在日程中填写应到人员。</translation>
    </message>
    <message>
        <source>Nobody is expected in two places at once today.</source>
        <translation>今天没有人需要同时出现在两处。</translation>
    </message>
    <message>
        <source>{count} people are expected at {one} and {other} at once.</source>
        <translation>有 {count} 人同时应到“{one}”和“{other}”。</translation>
    </message>
    <message>
        <source>1 person is expected at {one} and {other} at once.</source>
        <translation>有 1 人同时应到“{one}”和“{other}”。</translation>
    </message>
    <message>
        <source>Change the times, or who is expected.</source>
        <translation>请修改时间或应到人员。</translation>
    </message>
    <message>
        <source>{one} and {other} are both in {place}; {count} pairs share a room at one time.</source>
        <translation>{one}与{other}同时在{place}；共有{count}对活动同时占用同一房间。</translation>
    </message>
    <message>
        <source>{one} and {other} are both in {place} at one time.</source>
        <translation>{one}与{other}同时在{place}。</translation>
    </message>
    <message>
        <source>Change the times, or the place of one.</source>
        <translation>请更改时间，或更换其中一个的地点。</translation>
    </message>
    <message>
        <source>This laptop can sign certificates.</source>
        <translation>本机可以签发证书。</translation>
    </message>
    <message>
        <source>This file has no key to sign certificates with.</source>
        <translation>此文件没有签发证书的密钥。</translation>
    </message>
    <message>
        <source>Make certificates on the laptop where the event was made.</source>
        <translation>请在创建活动的电脑上制作证书。</translation>
    </message>
    <message>
        <source>{count} delegates are on the list.</source>
        <translation>名单上有 {count} 位代表。</translation>
    </message>
    <message>
        <source>1 delegate is on the list.</source>
        <translation>名单上有 1 位代表。</translation>
    </message>
    <message>
        <source>There are no delegates yet.</source>
        <translation>还没有代表。</translation>
    </message>
    <message>
        <source>Import a list.</source>
        <translation>请导入名单。</translation>
    </message>
    <message>
        <source>Nobody stands on the list twice.</source>
        <translation>名单上没有重复的人。</translation>
    </message>
    <message>
        <source>{count} pairs may be the same person twice.</source>
        <translation>有 {count} 对可能是同一个人。</translation>
    </message>
    <message>
        <source>1 pair may be the same person twice.</source>
        <translation>有 1 对可能是同一个人。</translation>
    </message>
    <message>
        <source>Every delegate has a badge number.</source>
        <translation>每位代表都有胸牌号。</translation>
    </message>
    <message>
        <source>{count} delegates have no badge.</source>
        <translation>有 {count} 位代表没有胸牌。</translation>
    </message>
    <message>
        <source>1 delegate has no badge.</source>
        <translation>有 1 位代表没有胸牌。</translation>
    </message>
    <message>
        <source>Give them one: Replace badge, beside their name.</source>
        <translation>请在其姓名旁选择“更换胸牌”。</translation>
    </message>
    <message>
        <source>The fonts can draw every name and title.</source>
        <translation>字体可以显示所有姓名和标题。</translation>
    </message>
    <message>
        <source>{count} names or titles have characters that no font can draw.</source>
        <translation>有 {count} 个姓名或标题含有字体无法显示的字。</translation>
    </message>
    <message>
        <source>1 name or title has characters that no font can draw.</source>
        <translation>有 1 个姓名或标题含有字体无法显示的字。</translation>
    </message>
    <message>
        <source>Correct them, or choose a folder with fonts for rare names in the settings.</source>
        <translation>请更正，或在设置中选择生僻字字体文件夹。</translation>
    </message>
    <message>
        <source>Badges go on {paper}.</source>
        <translation>胸牌打印在 {paper} 上。</translation>
    </message>
    <message>
        <source>No paper is chosen for badges.</source>
        <translation>尚未选择胸牌纸张。</translation>
    </message>
    <message>
        <source>Choose the paper that lies in the printer.</source>
        <translation>请选择打印机里的纸张。</translation>
    </message>
    <message>
        <source>The paper or the design chosen for badges is gone.</source>
        <translation>所选的胸牌纸张或版式已不存在。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Nobody has measured a sheet of {paper}.</source>
        <translation>还没有人量过 {paper}。</translation>
    </message>
    <message>
        <source>Measure a sheet, or choose another paper.</source>
        <translation>请量一张，或另选纸张。</translation>
    </message>
    <message>
        <source>All {count} badges fit.</source>
        <translation>{count} 张胸牌都排得下。</translation>
    </message>
    <message>
        <source>The only badge fits.</source>
        <translation>唯一的胸牌排得下。</translation>
    </message>
    <message>
        <source>The longest {count} of {of} badges fit.</source>
        <translation>{of} 张胸牌中最长的 {count} 张都排得下。</translation>
    </message>
    <message>
        <source>{count} badges do not fit.</source>
        <translation>有 {count} 张胸牌排不下。</translation>
    </message>
    <message>
        <source>1 badge does not fit.</source>
        <translation>有 1 张胸牌排不下。</translation>
    </message>
    <message>
        <source>Look at them, and shorten or choose another design.</source>
        <translation>请查看，缩短文字或另选版式。</translation>
    </message>
    <message>
        <source>Every badge was printed.</source>
        <translation>所有胸牌都已打印。</translation>
    </message>
    <message>
        <source>{count} badges are not printed yet.</source>
        <translation>还有 {count} 张胸牌没有打印。</translation>
    </message>
    <message>
        <source>1 badge is not printed yet.</source>
        <translation>还有 1 张胸牌没有打印。</translation>
    </message>
    <message>
        <source>Print what is missing.</source>
        <translation>请打印缺少的胸牌。</translation>
    </message>
    <message>
        <source>The printer “{printer}” is there and reports no trouble.</source>
        <translation>打印机“{printer}”已连接，没有故障提示。</translation>
    </message>
    <message>
        <source>The printer “{printer}” is open.</source>
        <translation>打印机“{printer}”的盖子开着。</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>请合上盖子。</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer “{printer}”.</source>
        <translation>打印机“{printer}”卡纸。</translation>
    </message>
    <message>
        <source>Take the paper out.</source>
        <translation>请取出卡住的纸。</translation>
    </message>
    <message>
        <source>The printer “{printer}” has run out of ink or ribbon.</source>
        <translation>打印机“{printer}”的墨或色带用完了。</translation>
    </message>
    <message>
        <source>Put a new one in.</source>
        <translation>请更换。</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not go on with its work.</source>
        <translation>打印机“{printer}”停在原来的任务上。</translation>
    </message>
    <message>
        <source>Look at it, and switch it off and on.</source>
        <translation>请检查，并关机再开机。</translation>
    </message>
    <message>
        <source>This laptop has no printer.</source>
        <translation>本机没有打印机。</translation>
    </message>
    <message>
        <source>Connect one, or save badges as PDF and print them elsewhere.</source>
        <translation>请连接打印机，或把胸牌存为 PDF 到别处打印。</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>尚未选择打印机。</translation>
    </message>
    <message>
        <source>Choose the one that prints badges.</source>
        <translation>请选择打印胸牌的打印机。</translation>
    </message>
    <message>
        <source>The printer “{printer}” is gone.</source>
        <translation>打印机“{printer}”不见了。</translation>
    </message>
    <message>
        <source>Connect it, or choose another.</source>
        <translation>请连接它，或另选一台。</translation>
    </message>
    <message>
        <source>The printer “{printer}” is stopped.</source>
        <translation>打印机“{printer}”已停止。</translation>
    </message>
    <message>
        <source>Look at it, and start it again in the system's settings.</source>
        <translation>请检查，并在系统设置中重新启动它。</translation>
    </message>
    <message>
        <source>The printer “{printer}” accepts no jobs.</source>
        <translation>打印机“{printer}”不接受打印任务。</translation>
    </message>
    <message>
        <source>Let it accept jobs in the system's settings, or choose another.</source>
        <translation>请在系统设置中允许接收任务，或另选一台。</translation>
    </message>
    <message>
        <source>The printer “{printer}” is out of paper.</source>
        <translation>打印机“{printer}”缺纸。</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>请装纸。</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer.</source>
        <translation>打印机“{printer}”没有响应。</translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected.</source>
        <translation>请检查电源和连接。</translation>
    </message>
    <message>
        <source>The scanner was heard.</source>
        <translation>已收到扫码枪的信号。</translation>
    </message>
    <message>
        <source>No scanner was heard yet.</source>
        <translation>还没有收到扫码枪的信号。</translation>
    </message>
    <message>
        <source>Scan any badge now: on this screen it records nothing.</source>
        <translation>请扫任意一张胸牌，在本页不会记录。</translation>
    </message>
    <message>
        <source>The camera “{camera}” is there.</source>
        <translation>摄像头“{camera}”已连接。</translation>
    </message>
    <message>
        <source>No camera is chosen; the scanner is enough.</source>
        <translation>未选择摄像头，有扫码枪即可。</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not there.</source>
        <translation>摄像头“{camera}”未连接。</translation>
    </message>
    <message>
        <source>Plug it in, or choose another.</source>
        <translation>请插上，或另选一个。</translation>
    </message>
    <message>
        <source>Sound is on at {volume} %.</source>
        <translation>声音已开，音量 {volume}%。</translation>
    </message>
    <message>
        <source>This laptop has nothing to play sound with.</source>
        <translation>本机没有声音输出设备。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or watch the screen: it says the same.</source>
        <translation>请接上音箱，或看屏幕：内容相同。</translation>
    </message>
    <message>
        <source>Sound is off.</source>
        <translation>声音已关。</translation>
    </message>
    <message>
        <source>Turn it on with Ctrl M at the desk.</source>
        <translation>请在签到台按 Ctrl M 打开。</translation>
    </message>
    <message>
        <source>Sound is very low: {volume} %.</source>
        <translation>声音很小：{volume}%。</translation>
    </message>
    <message>
        <source>Turn it up.</source>
        <translation>请调高音量。</translation>
    </message>
    <message>
        <source>It is {now}, a day of the event.</source>
        <translation>现在是 {now}，在活动期间。</translation>
    </message>
    <message>
        <source>It is {now}: the event begins in {count} days.</source>
        <translation>现在是 {now}，活动 {count} 天后开始。</translation>
    </message>
    <message>
        <source>It is {now}: the event begins tomorrow.</source>
        <translation>现在是 {now}，活动明天开始。</translation>
    </message>
    <message>
        <source>Correct this laptop's clock if that is wrong.</source>
        <translation>如果不对，请校正本机的时钟。</translation>
    </message>
    <message>
        <source>It is {now}: the event ended {count} days ago.</source>
        <translation>现在是 {now}，活动 {count} 天前已结束。</translation>
    </message>
    <message>
        <source>It is {now}: the event ended yesterday.</source>
        <translation>现在是 {now}，活动昨天已结束。</translation>
    </message>
    <message>
        <source>It is {now} here, but this laptop already wrote at {latest}.</source>
        <translation>这里显示 {now}，但本机已有 {latest} 的记录。</translation>
    </message>
    <message>
        <source>Its clock was set back. Correct it, then check again.</source>
        <translation>时钟被调慢了。请校正后重新检查。</translation>
    </message>
    <message>
        <source>The clocks of {count} other desks agree with this one.</source>
        <translation>其他 {count} 个签到台的时钟与本机一致。</translation>
    </message>
    <message>
        <source>The clock of the other desk agrees with this one.</source>
        <translation>另一个签到台的时钟与本机一致。</translation>
    </message>
    <message>
        <source>Another desk's clock is {count} minutes ahead of this one.</source>
        <translation>另一个签到台的时钟比本机快 {count} 分钟。</translation>
    </message>
    <message>
        <source>Another desk's clock is 1 minute ahead of this one.</source>
        <translation>另一个签到台的时钟比本机快 1 分钟。</translation>
    </message>
    <message>
        <source>Compare the clocks and correct the wrong one.</source>
        <translation>请核对时钟，校正有误的一台。</translation>
    </message>
    <message>
        <source>Another desk's clock is {count} minutes behind.</source>
        <translation>另一个签到台的时钟慢了 {count} 分钟。</translation>
    </message>
    <message>
        <source>Another desk's clock is 1 minute behind.</source>
        <translation>另一个签到台的时钟慢了 1 分钟。</translation>
    </message>
    <message>
        <source>This laptop keeps the hours of the event ({event}).</source>
        <translation>本机的时区与活动一致（{event}）。</translation>
    </message>
    <message>
        <source>This laptop's time zone is {zone}, the event's is {event}.</source>
        <translation>本机的时区是 {zone}，活动的时区是 {event}。</translation>
    </message>
    <message>
        <source>Times are those of the event. Set the laptop's zone if you are there.</source>
        <translation>时间按活动地点显示。如果身在当地，请设置本机的时区。</translation>
    </message>
    <message>
        <source>{free} GB are free on the disk.</source>
        <translation>磁盘剩余 {free} GB。</translation>
    </message>
    <message>
        <source>Only {free} GB are free on the disk.</source>
        <translation>磁盘仅剩 {free} GB。</translation>
    </message>
    <message>
        <source>Make room on this laptop today.</source>
        <translation>请今天清理本机的空间。</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} GB are free.</source>
        <translation>磁盘快满了：剩余 {free} GB。</translation>
    </message>
    <message>
        <source>Make room on this laptop before people come.</source>
        <translation>请在代表到来前清理本机的空间。</translation>
    </message>
    <message>
        <source>This laptop runs on mains.</source>
        <translation>本机使用外接电源。</translation>
    </message>
    <message>
        <source>On mains; the battery is at {percent} %.</source>
        <translation>已接电源，电量 {percent}%。</translation>
    </message>
    <message>
        <source>On battery at {percent} %.</source>
        <translation>使用电池，电量 {percent}%。</translation>
    </message>
    <message>
        <source>Keep the power supply at hand.</source>
        <translation>请备好电源适配器。</translation>
    </message>
    <message>
        <source>On battery at {percent} %: not enough for a day.</source>
        <translation>使用电池，电量 {percent}%，不够一天。</translation>
    </message>
    <message>
        <source>Plug the power supply in.</source>
        <translation>请接上电源。</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>电池快没电了：{percent}%。</translation>
    </message>
    <message>
        <source>Plug the power supply in now.</source>
        <translation>请立即接上电源。</translation>
    </message>
    <message>
        <source>The newest backup is from {made} and can be read.</source>
        <translation>最新备份是 {made}，可以读取。</translation>
    </message>
    <message>
        <source>The newest backup is old: {made}.</source>
        <translation>最新备份较旧：{made}。</translation>
    </message>
    <message>
        <source>Make one now.</source>
        <translation>请现在备份。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>The newest backup cannot be read.</source>
        <translation>最新备份无法读取。</translation>
    </message>
    <message>
        <source>Make another now.</source>
        <translation>请现在重新备份。</translation>
    </message>
    <message>
        <source>A copy lies on another disk: {folder}.</source>
        <translation>另一磁盘上有副本：{folder}。</translation>
    </message>
    <message>
        <source>Every backup lies on this laptop's own disk.</source>
        <translation>所有备份都在本机的磁盘上。</translation>
    </message>
    <message>
        <source>Save a copy on a stick: a laptop can be lost.</source>
        <translation>请存一份到 U 盘：电脑可能丢失。</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Open programme</source>
        <translation>打开日程</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open badges</source>
        <translation>打开胸牌</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>打印胸牌</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <translation>选择打印机</translation>
    </message>
    <message>
        <source>Test scanner</source>
        <translation>测试扫码枪</translation>
    </message>
    <message>
        <source>Choose camera</source>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Set sound</source>
        <translation>设置声音</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请看一下</translation>
    </message>
    <message>
        <source>Mend this first</source>
        <translation>请先解决</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>same name, same delegation</source>
        <translation>姓名和代表团相同</translation>
    </message>
    <message>
        <source>same Latin name, same delegation</source>
        <translation>拉丁姓名和代表团相同</translation>
    </message>
    <message>
        <source>{one} and {other}: {why}</source>
        <translation>{one} 与 {other}：{why}</translation>
    </message>
    <message>
        <source>{name}: {signs}</source>
        <translation>{name}：{signs}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>MorningCheckScreen</name>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>打印测试胸牌</translation>
    </message>
    <message>
        <source>A green disc is as it should be. Look at an amber triangle; mend a red octagon first.</source>
        <translation>绿色圆点表示正常；黄色三角请看一下；红色八角形请先解决。</translation>
    </message>
    <message>
        <source>Each line that wants something has one button. Tab goes to it, Space presses it.</source>
        <translation>需要处理的每一行都有一个按钮：按 Tab 移到按钮，按空格键执行。</translation>
    </message>
    <message>
        <source>Scan any badge to test the scanner: on this screen nothing is recorded.</source>
        <translation>扫任意胸牌即可测试扫码枪：本页不会记录。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>The first button</source>
        <translation>第一个按钮</translation>
    </message>
    <message>
        <source>The second button</source>
        <translation>第二个按钮</translation>
    </message>
    <message>
        <source>Stop, or back to the desk</source>
        <translation>停止，或回到签到台</translation>
    </message>
    <message>
        <source>The scanner read {code}. Nothing is recorded here.</source>
        <translation>扫码枪读到 {code}。此处不会记录。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>副本保存位置</translation>
    </message>
    <message>
        <source>Test badge.pdf</source>
        <translation>测试胸牌.pdf</translation>
    </message>
    <message>
        <source>Save the test badge</source>
        <translation>保存测试胸牌</translation>
    </message>
    <message>
        <source>A test badge went to {printer}. Look at it, and scan it.</source>
        <translation>测试胸牌已发送到 {printer}。请查看并扫一下。</translation>
    </message>
    <message>
        <source>The test badge was saved as {name}.</source>
        <translation>测试胸牌已存为 {name}。</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>Moved: the scans of %n people</source>
        <translation>
            <numerusform>已移动 %n 人的扫码记录</numerusform>
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
            <numerusform>已移回 %n 人的扫码记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Move scans to another activity</source>
        <translation>移动扫码记录</translation>
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
            <numerusform>移动 %n 条扫码记录</numerusform>
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
        <translation>本台：{here} 条。所有签到台：{all} 条。</translation>
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
</context>
<context>
    <name>NewEventScreen</name>
    <message>
        <source>New event</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Delegates and the programme come next; both can be read from Excel.</source>
        <translation>接下来添加代表和日程，两者都可以从 Excel 读取。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>韩文名称</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Languages on paper</source>
        <translation>印刷语言</translation>
    </message>
    <message>
        <source>As it should stand on badges</source>
        <translation>将印在胸牌上</translation>
    </message>
    <message>
        <source>For certificates; can be added later</source>
        <translation>用于证书，可稍后补充</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>创建活动</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Only the title and the days are needed; everything can be changed later.</source>
        <translation>只需填写名称和日期，其余都可以以后修改。</translation>
    </message>
    <message>
        <source>All times of the event are shown in its time zone, wherever the laptop is.</source>
        <translation>无论电脑在哪里，活动时间都按其时区显示。</translation>
    </message>
</context>
<context>
    <name>OtherEvent</name>
    <message>
        <source>This laptop is locked to this event.</source>
        <translation>这台电脑已锁定在本活动。</translation>
    </message>
    <message>
        <source>{file} was not opened. Unlock first, then open it.</source>
        <translation>未打开 {file}。请先解锁，再打开。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>This laptop is unlocked.</source>
        <translation>这台电脑已解锁。</translation>
    </message>
    <message>
        <source>{file} can be opened now.</source>
        <translation>现在可以打开 {file}。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
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
    <name>PaperList</name>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>No printer is set up. Save the PDF.</source>
        <translation>未设置打印机，请保存 PDF。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>纸质签到表</translation>
    </message>
    <message>
        <source>The paper list is with the printer.</source>
        <translation>纸质签到表已交给打印机。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>签到点</translation>
    </message>
    <message>
        <source>When it comes back signed, scan its code at the check-in desk.</source>
        <translation>签好收回后，在签到台扫描表上的码即可录入。</translation>
    </message>
    <message numerus="yes">
        <source>%n people, by delegation, with room to sign</source>
        <translation>
            <numerusform>%n 人，按代表团排列，留有签名处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Printing: tray, sides, copies, order… (Ctrl Shift P)</source>
        <translation>打印设置：纸盒、单双面、份数、顺序…（Ctrl Shift P）</translation>
    </message>
    <message>
        <source>Tray, sides, copies and order</source>
        <translation>纸盒、单双面、份数和顺序</translation>
    </message>
    <message>
        <source>The last batch, to go on with it</source>
        <translation>最近一批，可继续打印</translation>
    </message>
    <message>
        <source>Pause the batch, or go on with it</source>
        <translation>暂停或继续打印</translation>
    </message>
    <message>
        <source>Save PDF instead</source>
        <translation>改存 PDF</translation>
    </message>
    <message>
        <source>Why? A few words for the report</source>
        <translation>原因？简单写几个字，会记入报表</translation>
    </message>
</context>
<context>
    <name>PersonBar</name>
    <message>
        <source>Previous badge</source>
        <translation>上一张胸牌</translation>
    </message>
    <message>
        <source>Next badge</source>
        <translation>下一张胸牌</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最长姓名</translation>
    </message>
    <message>
        <source>No native name</source>
        <translation>无本国文字姓名</translation>
    </message>
    <message>
        <source>Difficult names</source>
        <translation>难排的姓名</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>最短姓名</translation>
    </message>
    <message>
        <source>No Latin name</source>
        <translation>无拉丁姓名</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>The photo of %1 is kept.</source>
        <translation>已保存 %1 的照片。</translation>
    </message>
    <message>
        <source>The photo of %1 is removed.</source>
        <translation>已删除 %1 的照片。</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>It stays in this event and shows when their badge is scanned.</source>
        <translation>照片只保存在本活动中，扫描胸牌时显示。</translation>
    </message>
    <message>
        <source>Face to the camera, head and shoulders inside the frame.</source>
        <translation>面向镜头，头和肩在画面内。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
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
    <name>PrintDialog</name>
    <message>
        <source>Delegation, then name</source>
        <translation>先代表团，后姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>胸牌号</translation>
    </message>
    <message>
        <source>As they were checked in</source>
        <translation>按签到先后</translation>
    </message>
    <message>
        <source>As in the imported list</source>
        <translation>按导入名单</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Both, turned around the long edge</source>
        <translation>双面，沿长边翻转</translation>
    </message>
    <message>
        <source>Both, turned around the short edge</source>
        <translation>双面，沿短边翻转</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper from</source>
        <translation>纸张来源</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>起始标签</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>裁切标记</translation>
    </message>
    <message>
        <source>Last batch…</source>
        <translation>最近一批…</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Save PDF instead</source>
        <translation>改为保存 PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop.</source>
        <translation>这台电脑没有设置打印机。</translation>
    </message>
    <message>
        <source>The usual tray</source>
        <translation>默认纸盒</translation>
    </message>
    <message numerus="yes">
        <source>Print %n badges</source>
        <translation>
            <numerusform>打印 %n 张胸牌</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch is being printed. Wait for it, or end it first.</source>
        <translation>正在打印。请等它完成，或先结束它。</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n printed before</source>
        <translation>
            <numerusform>也打印之前印过的 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>They were printed before and are printed again.</source>
        <translation>之前已打印过，将再次打印。</translation>
    </message>
    <message>
        <source>This printer has no paper of {width} × {height} mm.</source>
        <translation>这台打印机没有 {width} × {height} 毫米的纸。</translation>
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
        <translation>用来逐张打印胸牌。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>打印测试胸牌</translation>
    </message>
    <message>
        <source>Badges at check-in</source>
        <translation>签到时打印胸牌</translation>
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
        <translation>每张胸牌只打印一次。没有人要求就不会再打印。</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>What suits the paper</source>
        <translation>适合纸张的设计</translation>
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
        <translation>未启用。请在日程的活动中勾选“签到时打印胸牌”。</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计数</translation>
    </message>
    <message numerus="yes">
        <source>%n left. A new roll: F7 at the desk, then Alt R.</source>
        <translation>
            <numerusform>还剩 %n 张。换新卷后：在签到台按 F7，再按 Alt R。</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels on a full roll</source>
        <translation>整卷标签数</translation>
    </message>
    <message>
        <source>Counted down with every badge.</source>
        <translation>每打印一张就减一。</translation>
    </message>
    <message>
        <source>A test badge is on its way to the printer.</source>
        <translation>测试胸牌正送往打印机。</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep row %1</source>
        <translation>保留第 %1 行</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Rows %1 and %2</source>
        <translation>第 %1、%2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCopies</name>
    <message numerus="yes">
        <source>%n activities will be added.</source>
        <translation>
            <numerusform>将添加 %n 项活动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n 项已在日程中，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the last day of the event are left out.</source>
        <translation>
            <numerusform>最后一天之后的 %n 项不添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a list of names are for everyone now.</source>
        <translation>
            <numerusform>%n 项原有指定名单，现改为面向所有人。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>没有可添加的活动。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n activities</source>
        <translation>
            <numerusform>添加 %n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a whole day</source>
        <translation>复制一整天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Onto</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>Take over a programme</source>
        <translation>套用其他日程</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>其他活动文件…</translation>
    </message>
    <message>
        <source>Companion events (*.companion)</source>
        <translation>Companion 活动文件 (*.companion)</translation>
    </message>
</context>
<context>
    <name>ProgrammePaper</name>
    <message>
        <source>The programme on paper</source>
        <translation>打印日程</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>The programme is with the printer.</source>
        <translation>日程已发送到打印机。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message numerus="yes">
        <source>%n activities by day, on A4</source>
        <translation>
            <numerusform>按日期排列的 %n 项活动，A4纸</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>times in %1</source>
        <translation>%1时间</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>导入日程</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>保存日程</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are added.</source>
        <translation>
            <numerusform>已添加 %n 项活动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are added, %1 updated.</source>
        <translation>
            <numerusform>已添加 %n 项活动，更新 %1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme is saved in %1.</source>
        <translation>日程已保存到 %1。</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>The copied activities are gone again.</source>
        <translation>复制的活动已撤回。</translation>
    </message>
    <message>
        <source>“%1” is out of the programme again.</source>
        <translation>“%1”已重新移出日程。</translation>
    </message>
    <message>
        <source>“%1” is in the programme again.</source>
        <translation>“%1”已放回日程。</translation>
    </message>
    <message>
        <source>“%1” is back where it was.</source>
        <translation>“%1”已移回原处。</translation>
    </message>
    <message>
        <source>“%1” is as before.</source>
        <translation>“%1”已恢复原样。</translation>
    </message>
    <message>
        <source>“%1” is in the programme.</source>
        <translation>“%1”已加入日程。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” is taken out. Its marks are kept.</source>
        <translation>“%1”已移除，出席记录仍保留。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>ProgrammeTools</name>
    <message>
        <source>Print the day</source>
        <translation>打印当天日程</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>打印日程</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation>复制此活动</translation>
    </message>
    <message>
        <source>Copy a whole day…</source>
        <translation>复制一整天…</translation>
    </message>
    <message>
        <source>Take over a programme…</source>
        <translation>套用其他日程…</translation>
    </message>
    <message>
        <source>What clashes</source>
        <translation>日程冲突</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Now %1, %2 long</source>
        <translation>现为 %1，时长 %2</translation>
    </message>
    <message>
        <source>Moved to %1, %2</source>
        <translation>已移至 %1，%2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已移至 %1</translation>
    </message>
    <message>
        <source>Arrows move from activity to activity, Enter opens check-in.</source>
        <translation>方向键切换活动，Enter 打开签到。</translation>
    </message>
    <message>
        <source>Drag an activity to move it, its edge to stretch it.</source>
        <translation>拖动活动可移动，拖动边缘可调整时长。</translation>
    </message>
    <message>
        <source>Drag on empty space to add one. With Shift: steps of 5 minutes. Esc: no change.</source>
        <translation>在空白处拖动可新增。按住 Shift：以 5 分钟为步长。Esc：不更改。</translation>
    </message>
    <message>
        <source>A full bar: everybody expected came. A triangle: something clashes.</source>
        <translation>进度条满：应到者全部到场。三角：有冲突。</translation>
    </message>
    <message>
        <source>Names lists who came and who is missing.</source>
        <translation>“名单”列出谁到了、谁没到。</translation>
    </message>
    <message>
        <source>With many rooms at once, Day shows one column for each room.</source>
        <translation>同时有多个会场时，“日”按会场分列显示。</translation>
    </message>
    <message>
        <source>15 minutes earlier or later</source>
        <translation>提前或推后 15 分钟</translation>
    </message>
    <message>
        <source>To the next day, or the next room</source>
        <translation>移到相邻的一天或场地</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>缩短或延长</translation>
    </message>
    <message>
        <source>Week or day</source>
        <translation>周或日</translation>
    </message>
    <message>
        <source>Add rows that were copied in a spreadsheet</source>
        <translation>添加在表格中复制的行</translation>
    </message>
    <message>
        <source>The week or day before or after</source>
        <translation>前后一周或一天</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>新增活动</translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation>复制此活动</translation>
    </message>
    <message>
        <source>Copy a whole day</source>
        <translation>复制一整天</translation>
    </message>
    <message>
        <source>Take over a template or another event</source>
        <translation>套用模板或其他活动的日程</translation>
    </message>
    <message>
        <source>What clashes</source>
        <translation>日程冲突</translation>
    </message>
    <message>
        <source>In the form: who is expected, where people are counted</source>
        <translation>编辑时：谁应到场、在哪里清点</translation>
    </message>
    <message>
        <source>The programme on paper</source>
        <translation>打印日程</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>保存日程</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>纸质签到表</translation>
    </message>
    <message>
        <source>Take back the last change made here</source>
        <translation>撤销此处的上一次更改</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>paper</source>
        <translation>纸质</translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n people from paper</source>
        <translation>
            <numerusform>撤销：纸质签到表的 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n people from paper</source>
        <translation>
            <numerusform>已撤销：纸质签到表的 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Time on the sheet</source>
        <translation>签到表上的时间</translation>
    </message>
    <message>
        <source>Scan lines, or type 5 or 5-9</source>
        <translation>扫描各行，或输入 5 或 5-9</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>纸质签到表</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Paper list: {activity}</source>
        <translation>纸质签到表：{activity}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>制作于 {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>录入 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a time that is over, like 09:30.</source>
        <translation>请输入已经过去的时间，例如 09:30。</translation>
    </message>
    <message>
        <source>Arrows and Space tick by hand.</source>
        <translation>方向键和空格可手动勾选。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ticked</source>
        <translation>
            <numerusform>已勾选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked: {who}</source>
        <translation>已勾选：{who}</translation>
    </message>
    <message>
        <source>Not ticked any more: {who}</source>
        <translation>已取消勾选：{who}</translation>
    </message>
    <message>
        <source>Ticked already: {who}</source>
        <translation>之前已勾选：{who}</translation>
    </message>
    <message>
        <source>Counted before: {who}</source>
        <translation>此前已签到：{who}</translation>
    </message>
    <message>
        <source>No line {who}. They go from 1 to {last}.</source>
        <translation>没有第 {who} 行。行号为 1 到 {last}。</translation>
    </message>
    <message>
        <source>Type numbers of lines, like 5 or 5-9.</source>
        <translation>请输入行号，例如 5 或 5-9。</translation>
    </message>
    <message>
        <source>Everybody on these lines was counted before.</source>
        <translation>这些行的人此前都已签到。</translation>
    </message>
    <message numerus="yes">
        <source>Taken in from paper: %n people</source>
        <translation>
            <numerusform>已从纸质签到表录入：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>已不在名单</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} 到</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Given: %1</source>
        <translation>决定授予：%1</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>暂缓：%1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message numerus="yes">
        <source>%1 %, %n excused</source>
        <translation>
            <numerusform>%1%，请假 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % ≥ %2 %</source>
        <translation>%1% ≥ %2%</translation>
    </message>
    <message>
        <source>%1 %, out of reach</source>
        <translation>%1%，达不到</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>缺席：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n absences, %1 allowed</source>
        <translation>
            <numerusform>缺席 %n 次，允许 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %, needs %2</source>
        <translation>%1%，还需：%2</translation>
    </message>
    <message>
        <source>%1 % so far</source>
        <translation>目前 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n absences so far, %1 allowed</source>
        <translation>
            <numerusform>目前缺席 %n 次，允许 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>no name</source>
        <translation>未署名</translation>
    </message>
    <message numerus="yes">
        <source>%n absences; %1 are allowed.</source>
        <translation>
            <numerusform>缺席 %n 次，允许 %1 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences so far; %1 are allowed and more is to come.</source>
        <translation>
            <numerusform>目前缺席 %n 次，允许 %1 次，后面还有活动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Given by decision: %1 (%2)</source>
        <translation>决定授予：%1（%2）</translation>
    </message>
    <message>
        <source>Held back: %1 (%2)</source>
        <translation>暂缓：%1（%2）</translation>
    </message>
    <message>
        <source>They missed %1, which everyone must attend.</source>
        <translation>缺席了必须出席的活动：%1。</translation>
    </message>
    <message>
        <source>Still to come: %1, which everyone must attend.</source>
        <translation>还有必须出席的活动：%1。</translation>
    </message>
    <message>
        <source>They still need %1.</source>
        <translation>还需要出席：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n excused.</source>
        <translation>
            <numerusform>请假 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity is planned yet.</source>
        <translation>还没有安排活动。</translation>
    </message>
    <message>
        <source>They have %1 % of the hours; %2 % are needed.</source>
        <translation>已完成学时的 %1%，需要 %2%。</translation>
    </message>
    <message>
        <source>So far %1 % of the hours; %2 % are needed.</source>
        <translation>目前完成学时的 %1%，需要 %2%。</translation>
    </message>
    <message>
        <source>At most %1 % of the hours can be reached; %2 % are needed.</source>
        <translation>最多只能达到学时的 %1%，需要 %2%。</translation>
    </message>
    <message>
        <source>They have %1 % of the activities; %2 % are needed.</source>
        <translation>已出席活动的 %1%，需要 %2%。</translation>
    </message>
    <message>
        <source>So far %1 % of the activities; %2 % are needed.</source>
        <translation>目前出席活动的 %1%，需要 %2%。</translation>
    </message>
    <message>
        <source>At most %1 % of the activities can be reached; %2 % are needed.</source>
        <translation>最多只能出席活动的 %1%，需要 %2%。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register of certificates</source>
        <translation>证书登记册</translation>
    </message>
    <message numerus="yes">
        <source>%n stand</source>
        <translation>
            <numerusform>%n 份有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void</source>
        <translation>
            <numerusform>%n 份作废</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was issued yet.</source>
        <translation>尚未签发。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n again</source>
        <translation>
            <numerusform>重新签发 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the key that signs: %1</source>
        <translation>签名密钥的指纹：%1</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>A row for everyone, a column for every counted activity. Arrows walk, Enter opens the person.</source>
        <translation>每人一行，每项计入的活动一列。方向键移动，Enter 打开此人。</translation>
    </message>
    <message>
        <source>“Delegations” adds people of one place together: how many of how many came.</source>
        <translation>“代表团”按来源汇总：应到多少、实到多少。</translation>
    </message>
    <message>
        <source>F9 checks in the rest of the delegation under the cursor, F2 changes who leads and interprets.</source>
        <translation>F9 为光标处代表团的其余人员签到，F2 更改团长和翻译。</translation>
    </message>
    <message>
        <source>“Who is where” names everybody here, gone, excused or missing; Ctrl G goes to the next view.</source>
        <translation>“谁在哪里”列出在场、离场、请假和未到的每个人；Ctrl G 切换视图。</translation>
    </message>
    <message>
        <source>The curve shows how people arrived at one activity; choose it above the curve.</source>
        <translation>曲线显示某项活动的到场过程，在曲线上方选择活动。</translation>
    </message>
    <message>
        <source>Excel (Ctrl E) and CSV hold every time and reason; the PDF has a page for each delegation.</source>
        <translation>Excel（Ctrl E）和 CSV 含全部时间和原因；PDF 每个代表团一页。</translation>
    </message>
    <message>
        <source>Copies what the report shows as a picture, to paste elsewhere.</source>
        <translation>把当前报表复制为图片，可粘贴到别处。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>F9 checks in the rest of the delegation under the cursor, at the desk.</source>
        <translation>F9 在签到台为光标所在代表团的其余人员签到。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>谁在哪里</translation>
    </message>
    <message>
        <source>Arrival curve</source>
        <translation>到场曲线</translation>
    </message>
    <message>
        <source>Came, by activity</source>
        <translation>各活动出席人数</translation>
    </message>
    <message>
        <source>Activity of the arrival curve</source>
        <translation>到场曲线的活动</translation>
    </message>
    <message>
        <source>came</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>添加代表</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>还没有代表</translation>
    </message>
    <message>
        <source>Add activities</source>
        <translation>添加活动</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Fills as people arrive</source>
        <translation>有人到场后会显示数据</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 of %2 attendances (%3)</source>
        <translation>出席 %1 / %2 人次（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 hours on average</source>
        <translation>平均 %1 / %2 学时</translation>
    </message>
    <message>
        <source>Came, of %1</source>
        <translation>出席，共 %1 人</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获证</translation>
    </message>
    <message>
        <source>Nobody was checked in here yet</source>
        <translation>这里还没有人签到</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 时 %1 人</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>The report is copied as a picture</source>
        <translation>报表已复制为图片</translation>
    </message>
    <message>
        <source>Report saved in %1</source>
        <translation>报表已保存到 %1</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Scanning for this now</source>
        <translation>正在扫描此项</translation>
    </message>
    <message>
        <source>{point}: {here} of {of}</source>
        <translation>{point}：{of} 人中 {here} 人</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 座</numerusform>
        </translation>
    </message>
    <message>
        <source>Captain {who}</source>
        <translation>车长 {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>超员 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>无代表团</translation>
    </message>
    <message>
        <source>No bus</source>
        <translation>无车辆</translation>
    </message>
    <message>
        <source>on the bus</source>
        <translation>已上车</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>not coming</source>
        <translation>不来</translation>
    </message>
    <message>
        <source>Unwell</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>Own transport</source>
        <translation>自行前往</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>提前离开</translation>
    </message>
    <message>
        <source>With another group</source>
        <translation>随其他组</translation>
    </message>
    <message>
        <source>Joins later</source>
        <translation>稍后加入</translation>
    </message>
    <message>
        <source>Not found, left behind</source>
        <translation>没找到，未随车</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 人未到</numerusform>
        </translation>
    </message>
    <message>
        <source>On the bus</source>
        <translation>已上车</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Excused…</source>
        <translation>请假…</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>逐一点名</translation>
    </message>
    <message>
        <source>Called {time}: {text}</source>
        <translation>{time} 已致电：{text}</translation>
    </message>
    <message>
        <source>Roommate: {who}</source>
        <translation>同屋：{who}</translation>
    </message>
    <message>
        <source>Head of delegation: {who}</source>
        <translation>团长：{who}</translation>
    </message>
    <message>
        <source>The desk is locked: no numbers.</source>
        <translation>本台已锁定：不显示号码。</translation>
    </message>
    <message>
        <source>No phone. Ask {name} (head of delegation)</source>
        <translation>无电话。请问{name}（团长）</translation>
    </message>
    <message>
        <source>No phone. Ask {name} (interpreter)</source>
        <translation>无电话。请问{name}（翻译）</translation>
    </message>
    <message>
        <source>No phone. Ask {name} (same delegation)</source>
        <translation>无电话。请问{name}（同代表团）</translation>
    </message>
    <message>
        <source>No phone. Ask {name} (leads this activity)</source>
        <translation>无电话。请问{name}（本活动负责人）</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>没有电话号码。</translation>
    </message>
    <message>
        <source>Not seen today</source>
        <translation>今天还没见到</translation>
    </message>
    <message>
        <source>{time} “{place}”</source>
        <translation>{time}“{place}”</translation>
    </message>
    <message>
        <source>Last seen {time} at “{place}”</source>
        <translation>最后见于 {time}“{place}”</translation>
    </message>
    <message>
        <source>Last three</source>
        <translation>最近三人</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>最近到达</translation>
    </message>
    <message>
        <source>Nobody is expected here</source>
        <translation>此处没有应到人员</translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the bus</source>
        <translation>
            <numerusform>%n 人全部上车</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus left at {time}.</source>
        <translation>车已于 {time} 出发。</translation>
    </message>
    <message numerus="yes">
        <source>The bus left at {time} without %n.</source>
        <translation>
            <numerusform>车已于 {time} 开出，少 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go. Count heads once more.</source>
        <translation>可以出发。请再清点一遍人数。</translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>%n 人全部到齐</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>一个不少。</translation>
    </message>
    <message>
        <source>Nobody is on {bus}.</source>
        <translation>{bus}没有人。</translation>
    </message>
    <message>
        <source>Add delegates, or look at who is expected in the programme.</source>
        <translation>请添加代表，或在日程中查看应到人员。</translation>
    </message>
    <message>
        <source>The bus has left</source>
        <translation>车已出发</translation>
    </message>
    <message>
        <source>Go on to “{point}”</source>
        <translation>继续“{point}”</translation>
    </message>
    <message>
        <source>All buses</source>
        <translation>所有车辆</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n missing</source>
        <translation>
            <numerusform>{time}：%n 人未到</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is locked: numbers are not printed.</source>
        <translation>本台已锁定：不打印号码。</translation>
    </message>
    <message>
        <source>Nobody is missing here.</source>
        <translation>这里没有人未到。</translation>
    </message>
    <message>
        <source>The missing list was sent to {printer}.</source>
        <translation>未到名单已发送到 {printer}。</translation>
    </message>
    <message>
        <source>Save the missing list</source>
        <translation>保存未到名单</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Why are they not on the bus?</source>
        <translation>为什么没上车？</translation>
    </message>
    <message>
        <source>Why are they not here?</source>
        <translation>为什么没到？</translation>
    </message>
    <message>
        <source>What came of the call?</source>
        <translation>通话结果如何？</translation>
    </message>
    <message>
        <source>The time is added by itself.</source>
        <translation>时间会自动添加。</translation>
    </message>
    <message>
        <source>At the hotel, comes by taxi</source>
        <translation>在酒店，打车来</translation>
    </message>
    <message>
        <source>Now counted on {bus}.</source>
        <translation>现计入{bus}。</translation>
    </message>
    <message>
        <source>On which bus from now on?</source>
        <translation>从现在起在哪辆车？</translation>
    </message>
    <message>
        <source>Name of another bus</source>
        <translation>其他车辆名称</translation>
    </message>
    <message>
        <source>Which bus is this?</source>
        <translation>这是哪辆车？</translation>
    </message>
    <message>
        <source>Only its people are called; whoever is scanned here is counted on it.</source>
        <translation>只点这辆车的人；在此扫码者计入这辆车。</translation>
    </message>
    <message numerus="yes">
        <source>Same for the other %n</source>
        <translation>
            <numerusform>其余 %n 人相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Why without them? {at} of {of}</source>
        <translation>不等此人，原因？第 {at}/{of} 位</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What is the new checkpoint called?</source>
        <translation>新签到点叫什么？</translation>
    </message>
    <message>
        <source>It comes after the others.</source>
        <translation>排在其他签到点之后。</translation>
    </message>
    <message>
        <source>And in {language}?</source>
        <translation>{language}怎么说？</translation>
    </message>
    <message>
        <source>New checkpoint</source>
        <translation>新的签到点</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>午餐后</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>When does it go on from here?</source>
        <translation>从这里几点出发？</translation>
    </message>
    <message>
        <source>When does the bus leave from here?</source>
        <translation>车从这里几点开？</translation>
    </message>
    <message>
        <source>A time, or +10 for ten minutes from now.</source>
        <translation>填时间，或填 +10 表示十分钟以后。</translation>
    </message>
    <message>
        <source>This is no time. Type it like 15:30, or +10 for ten minutes from now.</source>
        <translation>这不是时间。请填 15:30 这样的时间，或填 +10 表示十分钟以后。</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>Until now: {time}</source>
        <translation>目前：{time}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave without these %n?</source>
        <translation>
            <numerusform>不等这 %n 人就出发吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not excused: still missing</source>
        <translation>不算请假：仍未到</translation>
    </message>
    <message numerus="yes">
        <source>Leave without %n now</source>
        <translation>
            <numerusform>现在出发，不等 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Leave without %n…</source>
        <translation>
            <numerusform>不等 %n 人出发…</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is ticked. Clear those who are not here.</source>
        <translation>已全部勾选。请取消未到的人。</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc gives up.</source>
        <translation>尚未保存，按 Esc 放弃。</translation>
    </message>
    <message numerus="yes">
        <source>Save: %n are here</source>
        <translation>
            <numerusform>保存：%n 人已到</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge number. Then press Enter.</source>
        <translation>胸牌号，然后按 Enter。</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫码</translation>
    </message>
    <message>
        <source>A note for the coordinator.</source>
        <translation>给负责人的备注。</translation>
    </message>
    <message>
        <source>{name} is counted on {bus}</source>
        <translation>{name}已计入{bus}</translation>
    </message>
    <message>
        <source>Count on {bus}</source>
        <translation>计入{bus}</translation>
    </message>
    <message>
        <source>Scan a badge, click a tile, or use arrows and Space.</source>
        <translation>扫胸牌、点击方块，或用方向键和空格。</translation>
    </message>
    <message>
        <source>Last: {name}, {time}</source>
        <translation>上一位：{name}，{time}</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>{time} 已出发</translation>
    </message>
    <message>
        <source>Leaves {time}</source>
        <translation>{time} 出发</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>{time} 结束</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes late</source>
        <translation>
            <numerusform>晚 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>还有 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: {name} counted</source>
        <translation>撤销：{name}已计入</translation>
    </message>
    <message>
        <source>Take back: what was said of {name}</source>
        <translation>撤销：关于{name}的说明</translation>
    </message>
    <message>
        <source>Take back: {name} cleared</source>
        <translation>撤销：{name}已取消</translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n counted together</source>
        <translation>
            <numerusform>撤销：一起计入的 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: the bus of {name}</source>
        <translation>撤销：{name}的车辆</translation>
    </message>
    <message>
        <source>Take back: the call note on {name}</source>
        <translation>撤销：{name}的通话记录</translation>
    </message>
    <message>
        <source>Take back: the bus has left</source>
        <translation>撤销：车已出发</translation>
    </message>
    <message>
        <source>Take back: the new checkpoint</source>
        <translation>撤销：新签到点</translation>
    </message>
    <message>
        <source>Take back: the leaving time</source>
        <translation>撤销：开车时间</translation>
    </message>
    <message numerus="yes">
        <source>%n are missing again.</source>
        <translation>
            <numerusform>又有 %n 人未到。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bus has not left.</source>
        <translation>车尚未出发。</translation>
    </message>
    <message>
        <source>The new checkpoint is gone.</source>
        <translation>新签到点已删除。</translation>
    </message>
    <message>
        <source>The leaving time is as before.</source>
        <translation>开车时间已恢复。</translation>
    </message>
    <message>
        <source>{name}: as before.</source>
        <translation>{name}：已恢复原状。</translation>
    </message>
</context>
<context>
    <name>RollCallScreen</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>尚未检测到</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>All here except…</source>
        <translation>全部到齐，除了…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>签到点</translation>
    </message>
    <message>
        <source>Scan badges, click tiles, or go with the arrows and press Space. Who is missing stands at the left.</source>
        <translation>扫胸牌、点击方块，或用方向键加空格。未到的人在左边。</translation>
    </message>
    <message>
        <source>Ctrl → and Ctrl ← change the checkpoint; F9 goes on once nobody is missing.</source>
        <translation>Ctrl → 和 Ctrl ← 切换签到点；全部到齐后按 F9 继续。</translation>
    </message>
    <message>
        <source>Ctrl E excuses the person the keyboard is on, Ctrl N keeps what came of a call, Ctrl B another bus.</source>
        <translation>Ctrl E 为所选的人请假，Ctrl N 记录通话，Ctrl B 换车。</translation>
    </message>
    <message>
        <source>Ctrl A ticks everybody: clear the few who are not here, then F9 saves. Esc gives it up.</source>
        <translation>Ctrl A 全部勾选：取消未到的几位，按 F9 保存。Esc 放弃。</translation>
    </message>
    <message>
        <source>F7 shows one name at a time: Space means here, → goes to the next.</source>
        <translation>F7 逐个显示姓名：空格表示已到，→ 下一位。</translation>
    </message>
    <message>
        <source>F10 keeps that the bus left. Somebody missing? You are asked why, for each of them.</source>
        <translation>F10 记录车已出发。有人未到时会逐一询问原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n are still missing here.</source>
        <translation>
            <numerusform>这里还有 %n 人未到。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last checkpoint.</source>
        <translation>这是最后一个签到点。</translation>
    </message>
    <message>
        <source>No bus leaves from this checkpoint.</source>
        <translation>此签到点没有车出发。</translation>
    </message>
    <message>
        <source>Type the first letters of a name.</source>
        <translation>请输入姓名的前几个字母。</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>第 {at} 位，共 {of} 位</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>添加活动</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Add the first activity, then its roll can be called.</source>
        <translation>请先添加活动，然后即可点名。</translation>
    </message>
    <message>
        <source>The programme is over.</source>
        <translation>日程已全部结束。</translation>
    </message>
    <message>
        <source>Next: {time} {activity}</source>
        <translation>下一项：{time} {activity}</translation>
    </message>
    <message>
        <source>Choose an activity</source>
        <translation>选择活动</translation>
    </message>
    <message>
        <source>Nothing is on now</source>
        <translation>目前没有活动</translation>
    </message>
</context>
<context>
    <name>RollKeys</name>
    <message>
        <source>Which bus is this</source>
        <translation>这是哪辆车</translation>
    </message>
    <message>
        <source>Read the names aloud</source>
        <translation>逐一点名</translation>
    </message>
    <message>
        <source>Next checkpoint, or save</source>
        <translation>下一签到点，或保存</translation>
    </message>
    <message>
        <source>The bus leaves</source>
        <translation>车出发</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>上一签到点</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>下一签到点</translation>
    </message>
    <message>
        <source>All here except…</source>
        <translation>全部到齐，除了…</translation>
    </message>
    <message>
        <source>Buses and groups: who goes with which</source>
        <translation>车辆与小组：谁坐哪辆车</translation>
    </message>
    <message>
        <source>Another bus for this person</source>
        <translation>为此人换车</translation>
    </message>
    <message>
        <source>Excuse this person</source>
        <translation>为此人请假</translation>
    </message>
    <message>
        <source>Find by name: type its first letters</source>
        <translation>按姓名查找：输入前几个字母</translation>
    </message>
    <message>
        <source>By delegation, bus, A–Z</source>
        <translation>按代表团、车辆、A–Z</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>Missing list on paper</source>
        <translation>打印未到名单</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>添加签到点</translation>
    </message>
    <message>
        <source>When the bus leaves</source>
        <translation>开车时间</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>When is a certificate earned?</source>
        <translation>获得证书的条件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>采用此规则</translation>
    </message>
    <message>
        <source>At least this share of all counted hours</source>
        <translation>学时至少达到全部计入学时的</translation>
    </message>
    <message>
        <source>Absences allowed</source>
        <translation>允许缺席</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>An excused absence counts as attended</source>
        <translation>请假算出席</translation>
    </message>
    <message>
        <source>Everyone must attend</source>
        <translation>所有人必须出席的活动</translation>
    </message>
    <message>
        <source>Who changes side</source>
        <translation>哪些人的结果会变</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1 earned · %2 not yet · %3 out of reach</source>
        <translation>%1 人获得 · %2 人尚未 · %3 人达不到</translation>
    </message>
    <message>
        <source>everyone must attend</source>
        <translation>所有人必须出席</translation>
    </message>
    <message>
        <source>not a must</source>
        <translation>非必须</translation>
    </message>
    <message>
        <source>Nobody changes side against the rule in force.</source>
        <translation>与现行规则相比，没有人的结果会变。</translation>
    </message>
    <message numerus="yes">
        <source>%n change side</source>
        <translation>
            <numerusform>%n 人的结果会变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>显示前 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>was: earned</source>
        <translation>原为：已获得</translation>
    </message>
    <message>
        <source>was: not yet</source>
        <translation>原为：尚未</translation>
    </message>
    <message>
        <source>was: out of reach</source>
        <translation>原为：达不到</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Drawing %1 of %2</source>
        <translation>正在生成 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n pages to the printer</source>
        <translation>
            <numerusform>正在发送 %n 页到打印机</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>正在保存 PDF</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Scan one of these codes</source>
        <translation>请扫其中一个码</translation>
    </message>
    <message>
        <source>From the screen, or printed. Nothing is recorded on this page.</source>
        <translation>可扫屏幕或打印件。本页不记录任何内容。</translation>
    </message>
    <message>
        <source>A badge number</source>
        <translation>胸牌号</translation>
    </message>
    <message>
        <source>A ticket with letters</source>
        <translation>含字母的门票</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>What this laptop expects</source>
        <translation>这台电脑的设置</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>What the scanner types before each code.</source>
        <translation>扫码枪在每个码之前输入的内容。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Slower ones are easier taken for a person.</source>
        <translation>越慢越容易被当成人在打字。</translation>
    </message>
    <message>
        <source>What the scanner sent</source>
        <translation>扫码枪发送的内容</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>还没有扫码。</translation>
    </message>
    <message>
        <source>Scan a code on the left, the printed sheet, or any badge.</source>
        <translation>请扫左侧的码、打印的测试页或任一胸牌。</translation>
    </message>
    <message>
        <source>Set this laptop so</source>
        <translation>在这台电脑上照此设置</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>扫码枪测试</translation>
    </message>
    <message>
        <source>The sheet is at {where}.</source>
        <translation>测试页已送到 {where}。</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>很慢</translation>
    </message>
    <message>
        <source>This was typed by hand.</source>
        <translation>这是手工输入的。</translation>
    </message>
    <message>
        <source>The scanner is set up well.</source>
        <translation>扫码枪设置正确。</translation>
    </message>
    <message>
        <source>The scanner can be set up better.</source>
        <translation>扫码枪的设置还可以改进。</translation>
    </message>
    <message>
        <source>Every key came as it should.</source>
        <translation>每个按键都正确到达。</translation>
    </message>
    <message>
        <source>This laptop and the scanner have different keyboard layouts.</source>
        <translation>这台电脑和扫码枪的键盘布局不同。</translation>
    </message>
    <message>
        <source>Companion reads it all the same.</source>
        <translation>Companion 仍能正确读取。</translation>
    </message>
    <message>
        <source>Letters arrive changed, digits do not.</source>
        <translation>字母变了，数字没有变。</translation>
    </message>
    <message>
        <source>Badges are safe. For tickets with letters, set this laptop's keyboard to US English.</source>
        <translation>胸牌不受影响。若门票含字母，请把这台电脑的键盘设为美式英语。</translation>
    </message>
    <message>
        <source>An input method turns letters into other signs.</source>
        <translation>输入法把字母变成了别的文字。</translation>
    </message>
    <message>
        <source>Digits are safe, and Hangul is turned back into letters.</source>
        <translation>数字不受影响，韩文会还原成字母。</translation>
    </message>
    <message>
        <source>Caps Lock is on: capitals and small letters are exchanged.</source>
        <translation>大写锁定已开：大小写互换。</translation>
    </message>
    <message>
        <source>Nothing comes after the code.</source>
        <translation>码之后没有发送任何按键。</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after it.</source>
        <translation>请把扫码枪设为在码后发送 Enter（CR）。</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>以 Tab 键结束。</translation>
    </message>
    <message>
        <source>That works as well as Enter.</source>
        <translation>与 Enter 同样可用。</translation>
    </message>
    <message>
        <source>It types “{text}” before the code.</source>
        <translation>它在码前输入“{text}”。</translation>
    </message>
    <message>
        <source>Enter it as the prefix, or switch it off in the scanner.</source>
        <translation>请把它填为前缀，或在扫码枪中关闭。</translation>
    </message>
    <message>
        <source>It types “{text}” behind the code.</source>
        <translation>它在码后输入“{text}”。</translation>
    </message>
    <message>
        <source>Switch that off in the scanner.</source>
        <translation>请在扫码枪中关闭。</translation>
    </message>
    <message>
        <source>The prefix “{text}” is taken off.</source>
        <translation>前缀“{text}”会被去掉。</translation>
    </message>
    <message>
        <source>It is slow: {ms} ms between two keys.</source>
        <translation>速度慢：两键之间 {ms} 毫秒。</translation>
    </message>
    <message>
        <source>Choose the pace “{pace}”.</source>
        <translation>请选择速度“{pace}”。</translation>
    </message>
    <message>
        <source>It types as slowly as a person.</source>
        <translation>它和人打字一样慢。</translation>
    </message>
    <message>
        <source>Use its cable, or shorten the delay between its keys.</source>
        <translation>请用数据线连接，或缩短按键间隔。</translation>
    </message>
    <message>
        <source>It is slow, and the pace that is set fits it.</source>
        <translation>速度慢，但已设的速度合适。</translation>
    </message>
    <message>
        <source>Keys were lost or doubled.</source>
        <translation>有按键丢失或重复。</translation>
    </message>
    <message>
        <source>Scan again; if it stays, lengthen the delay between its keys.</source>
        <translation>请重扫；若仍如此，请加大按键间隔。</translation>
    </message>
    <message>
        <source>No scanner is so slow.</source>
        <translation>没有这么慢的扫码枪。</translation>
    </message>
    <message>
        <source>Scan one of the codes on the left.</source>
        <translation>请扫左侧的一个码。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{fastest} fastest · {mean} mean · {slowest} slowest, in ms</source>
        <translation>最快 {fastest} · 平均 {mean} · 最慢 {slowest}（毫秒）</translation>
    </message>
    <message>
        <source>Between keys</source>
        <translation>按键间隔</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Keys and their numbers</source>
        <translation>按键及其编号</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>扫码枪测试</translation>
    </message>
    <message>
        <source>Open Settings, Scanner on the laptop. Scan both codes and read what it says. Nothing is recorded there.</source>
        <translation>在电脑上打开“设置 → 扫码枪”，扫这两个码，看它怎么说。那里不会记录任何内容。</translation>
    </message>
    <message>
        <source>A badge number</source>
        <translation>胸牌号</translation>
    </message>
    <message>
        <source>Only digits, as on every badge.</source>
        <translation>只有数字，与每张胸牌一样。</translation>
    </message>
    <message>
        <source>A ticket with letters</source>
        <translation>含字母的门票</translation>
    </message>
    <message>
        <source>Shows keyboard layout, Caps Lock and input method.</source>
        <translation>能看出键盘布局、大写锁定和输入法。</translation>
    </message>
    <message>
        <source>How the scanner should be set</source>
        <translation>扫码枪应如何设置</translation>
    </message>
    <message>
        <source>Keyboard layout: US English.</source>
        <translation>键盘布局：美式英语。</translation>
    </message>
    <message>
        <source>After each code: Enter (CR).</source>
        <translation>每个码之后：Enter（CR）。</translation>
    </message>
    <message>
        <source>Before each code: nothing, no prefix.</source>
        <translation>每个码之前：无，不加前缀。</translation>
    </message>
    <message>
        <source>Delay between keys: none, or the shortest that loses no key.</source>
        <translation>按键间隔：无，或不丢键的最短间隔。</translation>
    </message>
    <message>
        <source>Capitals and small letters: as they are in the code.</source>
        <translation>大小写：与码中一致。</translation>
    </message>
    <message>
        <source>Its manual has codes for all this: scan them one after the other, then test again.</source>
        <translation>说明书里有这些设置的码：依次扫描，然后再测试。</translation>
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
        <source>Who is next at the ceremony</source>
        <translation>颁证仪式上显示下一位</translation>
    </message>
    <message>
        <source>The next three names below the one that is called.</source>
        <translation>在当前姓名下方显示接下来的三位。</translation>
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
        <source>Screen {number}</source>
        <translation>屏幕 {number}</translation>
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
        <source>A sample: its clock says {time}. Nothing can break.</source>
        <translation>这是示例，其时钟为 {time}，可以放心尝试。</translation>
    </message>
    <message>
        <source>This desk is locked. {key} unlocks it.</source>
        <translation>本机已锁定，按 {key} 解锁。</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>备份已完成。</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>备份失败。</translation>
    </message>
    <message>
        <source>Check-in goes on.</source>
        <translation>签到照常进行。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>This laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>第二屏幕</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language, theme and text size change at once, also while people are being checked in.</source>
        <translation>语言、主题和文字大小立即生效，签到过程中也可更改。</translation>
    </message>
    <message>
        <source>The name of the desk and who works there are kept with every scan.</source>
        <translation>签到台名称和工作人员会随每次扫码保存。</translation>
    </message>
    <message>
        <source>Ctrl PgDown and Ctrl PgUp turn the pages.</source>
        <translation>按 Ctrl PgDown 和 Ctrl PgUp 翻页。</translation>
    </message>
</context>
<context>
    <name>SignaturesDialog</name>
    <message>
        <source>Signatures and seal</source>
        <translation>签名和印章</translation>
    </message>
    <message>
        <source>PNG or JPEG; white paper around the ink becomes transparent. They are kept in the event.</source>
        <translation>PNG 或 JPEG；墨迹周围的白纸会变透明。图片保存在活动中。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>第一签署人</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>第二签署人</translation>
    </message>
    <message>
        <source>Name as it is printed</source>
        <translation>打印的姓名</translation>
    </message>
    <message>
        <source>Office in English</source>
        <translation>职务（英文）</translation>
    </message>
    <message>
        <source>Office in Chinese</source>
        <translation>职务（中文）</translation>
    </message>
    <message>
        <source>Office in Korean</source>
        <translation>职务（韩文）</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing is printed here.</source>
        <translation>此处不打印任何内容。</translation>
    </message>
    <message>
        <source>%1 dots per inch on paper: it will look coarse. %2 or more look sharp.</source>
        <translation>纸上为 %1 dpi，会显得粗糙；%2 以上才清晰。</translation>
    </message>
    <message>
        <source>%1 dots per inch on paper</source>
        <translation>纸上为 %1 dpi</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无扬声器</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Every answer is still shown.</source>
        <translation>每个结果仍会显示在屏幕上。</translation>
    </message>
    <message>
        <source>The sound is off</source>
        <translation>声音已关闭</translation>
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
<context>
    <name>Stage</name>
    <message>
        <source>Order: rank</source>
        <translation>顺序：职级</translation>
    </message>
    <message>
        <source>Order: delegation</source>
        <translation>顺序：代表团</translation>
    </message>
    <message>
        <source>Order: name</source>
        <translation>顺序：姓名</translation>
    </message>
    <message>
        <source>Order: by hand</source>
        <translation>顺序：手动</translation>
    </message>
    <message>
        <source>%1 of %2 handed over</source>
        <translation>已颁发 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>暂缓 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>还有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议读法</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Only looked at</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已颁发</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>暂缓：%1</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>没有证书</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>尚未签发</translation>
    </message>
    <message>
        <source>%1 receives it for them: %2</source>
        <translation>由 %1 代领：%2</translation>
    </message>
    <message>
        <source>%1 receives it for them</source>
        <translation>由 %1 代领</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>To whose turn it is</source>
        <translation>回到当前顺序</translation>
    </message>
    <message>
        <source>Hold back…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation>代领人…</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>现在叫此人</translation>
    </message>
    <message numerus="yes">
        <source>%n not called</source>
        <translation>
            <numerusform>不叫 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>held back</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Handed over to %1, out of order.</source>
        <translation>已颁发给 %1（未按顺序）。</translation>
    </message>
    <message>
        <source>%1 has their certificate since %2, from %3.</source>
        <translation>%1 已于 %2 在 %3 领到证书。</translation>
    </message>
    <message>
        <source>%1 has their certificate since %2.</source>
        <translation>%1 已于 %2 领到证书。</translation>
    </message>
    <message>
        <source>%1 received it at %3, at %2.</source>
        <translation>%1 已于 %2 在 %3 领取。</translation>
    </message>
    <message>
        <source>This is the certificate of %1. It is %4’s turn.</source>
        <translation>这是 %1 的证书，现在轮到 %4。</translation>
    </message>
    <message>
        <source>%1 is not called: %5.</source>
        <translation>%1 不在叫名之列：%5。</translation>
    </message>
    <message>
        <source>%1 is not called: they have no certificate.</source>
        <translation>%1 不在叫名之列：没有证书。</translation>
    </message>
    <message>
        <source>Certificate %6 was taken back. It is not handed over.</source>
        <translation>证书 %6 已作废，不能颁发。</translation>
    </message>
    <message>
        <source>This certificate is not of this event.</source>
        <translation>这不是本次活动的证书。</translation>
    </message>
    <message>
        <source>The scanner read %6. Nobody here has this badge.</source>
        <translation>扫描到 %6，没有人使用这个胸牌。</translation>
    </message>
    <message>
        <source>Taken back. %1 is called again.</source>
        <translation>已撤回，重新叫 %1。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Held back for %1: %6.</source>
        <translation>%1 暂缓颁发：%6。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤回的操作。</translation>
    </message>
    <message>
        <source>There is no place %6 in the order.</source>
        <translation>顺序中没有第 %6 位。</translation>
    </message>
    <message>
        <source>The list is saved in %6.</source>
        <translation>名单已保存在 %6。</translation>
    </message>
    <message>
        <source>The list is with the printer %6.</source>
        <translation>名单已送到打印机 %6。</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the list instead.</source>
        <translation>这台电脑没有设置打印机，请改为保存名单。</translation>
    </message>
    <message>
        <source>Every certificate was handed over.</source>
        <translation>证书已全部颁发。</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>未叫到</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates to send</source>
        <translation>
            <numerusform>需要寄送的证书 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates not handed over</source>
        <translation>未颁发的证书</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <source>The programme is empty</source>
        <translation>日程是空的</translation>
    </message>
    <message>
        <source>An Excel file or a calendar file with day, time and title will do.</source>
        <translation>含日期、时间和名称的 Excel 或日历文件即可。</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take over a programme…</source>
        <translation>套用其他日程…</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Choose a paper</source>
        <translation>选择纸张</translation>
    </message>
    <message>
        <source>Maker, number or size: L4785, 90 × 55</source>
        <translation>品牌、型号或尺寸：L4785、90 × 55</translation>
    </message>
    <message>
        <source>Own size…</source>
        <translation>自定义尺寸…</translation>
    </message>
    <message>
        <source>Forget this paper</source>
        <translation>删除这种纸</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>裁切长度</translation>
    </message>
    <message>
        <source>How long a piece of this roll is</source>
        <translation>这种卷纸每段的长度</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>使用</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n 种纸张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stocks</name>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>one a page</source>
        <translation>每页 1 张</translation>
    </message>
    <message numerus="yes">
        <source>%n a sheet</source>
        <translation>
            <numerusform>每张 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has measured a sheet of this paper yet. Choose it to measure one.</source>
        <translation>还没有人量过这种纸。选择它来测量一张。</translation>
    </message>
    <message>
        <source>A4 card, cut</source>
        <translation>A4 卡纸（裁切）</translation>
    </message>
    <message>
        <source>A6 on A4</source>
        <translation>A4 拼 A6</translation>
    </message>
    <message>
        <source>A5 on A4, folded to A6</source>
        <translation>A4 上的 A5，对折为 A6</translation>
    </message>
    <message>
        <source>A6 card</source>
        <translation>A6 卡片</translation>
    </message>
    <message>
        <source>90 × 55 mm card</source>
        <translation>90 × 55 mm 卡片</translation>
    </message>
    <message>
        <source>A6 portrait, 4 on A4</source>
        <translation>A6 纵向，A4 拼 4</translation>
    </message>
    <message>
        <source>A6 landscape, 4 on A4 landscape</source>
        <translation>A6 横向，A4 横拼 4</translation>
    </message>
    <message>
        <source>A7 landscape, 8 on A4</source>
        <translation>A7 横向，A4 拼 8</translation>
    </message>
    <message>
        <source>A7 portrait, 8 on A4 landscape</source>
        <translation>A7 纵向，A4 横拼 8</translation>
    </message>
    <message>
        <source>Card 90 x 55 mm, 10 on A4</source>
        <translation>卡片 90 × 55 mm，A4 拼 10</translation>
    </message>
    <message>
        <source>Card 90 x 54 mm (common in China), 10 on A4</source>
        <translation>卡片 90 × 54 mm（中国常用）A4 拼 10</translation>
    </message>
    <message>
        <source>Card 90 x 50 mm (common in Korea), 10 on A4</source>
        <translation>卡片 90 × 50 mm（韩国常用）A4 拼 10</translation>
    </message>
    <message>
        <source>ID-1 card 85.6 x 53.98 mm, 10 on A4</source>
        <translation>ID-1 卡 85.6 × 53.98 mm，A4 拼 10</translation>
    </message>
    <message>
        <source>ID-1 card 85.6 x 53.98 mm, 8 on US Letter</source>
        <translation>ID-1 卡 85.6 × 53.98 mm，US Letter 拼 8</translation>
    </message>
    <message>
        <source>Card 86 x 54 mm, 10 on A4</source>
        <translation>卡片 86 × 54 mm，A4 拼 10</translation>
    </message>
    <message>
        <source>Badge 4 x 3 in, 6 on US Letter</source>
        <translation>胸牌 4 × 3 英寸，US Letter 拼 6</translation>
    </message>
    <message>
        <source>Badge 100 x 70 mm, 8 on A4</source>
        <translation>胸牌 100 × 70 mm，A4 拼 8</translation>
    </message>
    <message>
        <source>Badge 100 x 140 mm, 4 on A4</source>
        <translation>胸牌 100 × 140 mm，A4 拼 4</translation>
    </message>
    <message>
        <source>A4 certificate, portrait</source>
        <translation>A4 证书，纵向</translation>
    </message>
    <message>
        <source>A4 certificate, landscape</source>
        <translation>A4 证书，横向</translation>
    </message>
    <message>
        <source>US Letter certificate, portrait</source>
        <translation>US Letter 证书，纵向</translation>
    </message>
    <message>
        <source>US Letter certificate, landscape</source>
        <translation>US Letter 证书，横向</translation>
    </message>
    <message>
        <source>A5 portrait</source>
        <translation>A5 纵向</translation>
    </message>
    <message>
        <source>A6 portrait, one badge per page</source>
        <translation>A6 纵向，每页 1 张</translation>
    </message>
    <message>
        <source>A6 landscape, one badge per page</source>
        <translation>A6 横向，每页 1 张</translation>
    </message>
    <message>
        <source>A7 portrait, one badge per page</source>
        <translation>A7 纵向，每页 1 张</translation>
    </message>
    <message>
        <source>ID-1 / CR80 card printer, landscape</source>
        <translation>ID-1 / CR80 证卡打印机，横向</translation>
    </message>
    <message>
        <source>100 x 150 mm lanyard badge</source>
        <translation>挂绳胸牌 100 × 150 mm</translation>
    </message>
    <message>
        <source>4 x 6 in lanyard badge</source>
        <translation>挂绳胸牌 4 × 6 英寸</translation>
    </message>
    <message>
        <source>82 x 203 mm fold-over badge</source>
        <translation>对折胸牌 82 × 203 mm</translation>
    </message>
    <message>
        <source>Thermal label 4 x 6 in</source>
        <translation>热敏标签 4 × 6 英寸</translation>
    </message>
    <message>
        <source>Thermal label 4 x 3 in</source>
        <translation>热敏标签 4 × 3 英寸</translation>
    </message>
    <message>
        <source>Thermal label 4 x 2 in</source>
        <translation>热敏标签 4 × 2 英寸</translation>
    </message>
    <message>
        <source>Thermal label 3 x 2 in</source>
        <translation>热敏标签 3 × 2 英寸</translation>
    </message>
    <message>
        <source>Thermal label 100 x 150 mm</source>
        <translation>热敏标签 100 × 150 mm</translation>
    </message>
    <message>
        <source>Thermal label 100 x 100 mm</source>
        <translation>热敏标签 100 × 100 mm</translation>
    </message>
    <message>
        <source>Thermal label 100 x 70 mm</source>
        <translation>热敏标签 100 × 70 mm</translation>
    </message>
    <message>
        <source>Thermal label 80 x 50 mm</source>
        <translation>热敏标签 80 × 50 mm</translation>
    </message>
    <message>
        <source>Thermal label 70 x 50 mm</source>
        <translation>热敏标签 70 × 50 mm</translation>
    </message>
    <message>
        <source>Thermal label 60 x 40 mm</source>
        <translation>热敏标签 60 × 40 mm</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Without a place</source>
        <translation>未定地点</translation>
    </message>
    <message>
        <source>At the same time in this room: %1</source>
        <translation>同一时间在此场地：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are also expected at %1</source>
        <translation>
            <numerusform>有 %n 人同时应参加：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities at once</source>
        <translation>
            <numerusform>同时 %n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 今天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Add the first activity</source>
        <translation>添加第一项活动</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Rename this design</source>
        <translation>重命名此设计</translation>
    </message>
    <message>
        <source>Title of the design</source>
        <translation>设计名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Check in, count, print. Works without internet.</source>
        <translation>签到、点名、打印，无需联网。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Name, days, delegate list</source>
        <translation>名称、日期、代表名单</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>打开活动文件</translation>
    </message>
    <message>
        <source>From this laptop or a USB stick</source>
        <translation>在这台电脑或 U 盘上</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>试用示例活动</translation>
    </message>
    <message>
        <source>17 delegates, nothing to break</source>
        <translation>17 位代表，可以放心尝试</translation>
    </message>
    <message>
        <source>Names and scans stay on the laptops of this event. Nothing is sent to the internet.</source>
        <translation>姓名和扫码记录只保存在本次活动的电脑上，不会发送到互联网。</translation>
    </message>
    <message>
        <source>Enter goes on with the event on the card.</source>
        <translation>按 Enter 继续卡片上的活动。</translation>
    </message>
    <message>
        <source>New event asks for a title and the days; the delegate list comes after it.</source>
        <translation>新建活动只需名称和日期，之后再添加代表名单。</translation>
    </message>
    <message>
        <source>An event is one file. Copy it to a stick to have it elsewhere.</source>
        <translation>一个活动就是一个文件，可复制到 U 盘带走。</translation>
    </message>
    <message>
        <source>The sample event is for trying things out: everything works, nothing can break.</source>
        <translation>示例活动供试用：功能齐全，不会弄坏任何东西。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Running now · day {day} of {days}</source>
        <translation>进行中 · 第 {day} 天，共 {days} 天</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} from {count} delegations</source>
        <translation>{people}，来自 {count} 个代表团</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>示例活动</translation>
    </message>
    <message>
        <source>A study visit in Seoul, five days</source>
        <translation>首尔考察，为期五天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Day 3 of 5</source>
        <translation>第 3 天，共 5 天</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was scanned after {time} may be missing in its copy.</source>
        <translation>副本中可能缺少 {time} 之后的扫码记录。</translation>
    </message>
    <message>
        <source>Open the copy from {time}</source>
        <translation>打开 {time} 的副本</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>WhoBoard</name>
    <message>
        <source>All that is on now</source>
        <translation>当前所有活动</translation>
    </message>
    <message>
        <source>Activity whose people are shown</source>
        <translation>显示其人员的活动</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>签到点</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离场</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>不来</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing is on now</source>
        <translation>目前没有活动</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>应到 %1 人</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>已到 %1 人</translation>
    </message>
    <message>
        <source>%1 not on the list</source>
        <translation>不在名单 %1 人</translation>
    </message>
    <message>
        <source>everybody once</source>
        <translation>每人只计一次</translation>
    </message>
    <message>
        <source>no bus</source>
        <translation>无车辆</translation>
    </message>
    <message>
        <source>Arrows walk, Enter opens the person, F4 chooses the activity, Ctrl G the next view.</source>
        <translation>方向键移动，Enter 打开此人，F4 选择活动，Ctrl G 切换视图。</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>不在名单</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>到达 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>离场 %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最后出现 %1</translation>
    </message>
    <message>
        <source>not seen in the last day</source>
        <translation>过去一天未出现</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Group {name}</source>
        <translation>{name}组</translation>
    </message>
    <message>
        <source>Bus {number}</source>
        <translation>{number}号车</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>{number}号台</translation>
    </message>
</context>
<context>
    <name>_IssueDialog</name>
    <message>
        <source>Save certificates</source>
        <translation>保存证书</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are not issued yet</source>
        <translation>
            <numerusform>%n 份证书尚未颁发</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing gives each one its number and code. Without it the pages carry “Draft”.</source>
        <translation>颁发后每份证书有编号和验证码，否则页面印有“草稿”。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save drafts…</source>
        <translation>保存草稿…</translation>
    </message>
    <message numerus="yes">
        <source>Issue and save %n…</source>
        <translation>
            <numerusform>颁发并保存 %n 份…</numerusform>
        </translation>
    </message>
</context>
</TS>

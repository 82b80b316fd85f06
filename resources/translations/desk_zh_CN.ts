<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityChooser</name>
    <message>
        <source>Follow the clock</source>
        <translation>按时间自动选择</translation>
    </message>
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
    <name>Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Find a delegate: name, delegation or badge number</source>
        <translation>查找代表：姓名、代表团或胸牌号</translation>
    </message>
    <message>
        <source>Scanning works wherever the cursor is.</source>
        <translation>光标在哪里都可以直接扫码。</translation>
    </message>
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
        <source>Nobody.</source>
        <translation>没有人。</translation>
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
        <source>Save to another place</source>
        <translation>保存到其他位置</translation>
    </message>
    <message>
        <source>A copy was saved in {folder}.</source>
        <translation>副本已保存到 {folder}。</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>已撤销：{name}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Read the note</source>
        <translation>请看备注</translation>
    </message>
    <message>
        <source>Already over</source>
        <translation>已经结束</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>签到成功</translation>
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
        <translation>胸牌已收回</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>不在本名单</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满员</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
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
        <translation>未做记录</translation>
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
        <translation>不是此人</translation>
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
        <translation>本人：签到</translation>
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
        <translation>代表看不到这些</translation>
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
        <source>Badge</source>
        <translation>胸牌</translation>
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
        <source>Printed {when}</source>
        <translation>{when} 已打印</translation>
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
        <source>First scan {time} at {place}</source>
        <translation>首次扫码：{time}，{place}</translation>
    </message>
    <message>
        <source>{ago}. If the face is different, keep the badge.</source>
        <translation>{ago}。如果不是本人，请收下胸牌。</translation>
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
        <translation>看看有没有另一张胸牌，或询问姓名后查找。</translation>
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
        <translation>这张已于 {day} {time} 更换：{reason}。</translation>
    </message>
    <message>
        <source>This one was replaced on {day} at {time}.</source>
        <translation>这张已于 {day} {time} 更换。</translation>
    </message>
    <message>
        <source>It was withdrawn on {day} at {time}.</source>
        <translation>已于 {day} {time} 收回。</translation>
    </message>
    <message>
        <source>Keep this badge. Ask the coordinator.</source>
        <translation>请收下这张胸牌，并询问负责人。</translation>
    </message>
    <message>
        <source>This desk checks in {activity}.</source>
        <translation>本台正在签到：{activity}。</translation>
    </message>
    <message>
        <source>They are not expected here now.</source>
        <translation>此人现在不在本场名单中。</translation>
    </message>
    <message>
        <source>{group}: send them to {room}.</source>
        <translation>{group}：请到 {room}。</translation>
    </message>
    <message>
        <source>Send them to {activity}.</source>
        <translation>请引导至“{activity}”。</translation>
    </message>
    <message>
        <source>{activity} was over at {time}.</source>
        <translation>“{activity}”已于 {time} 结束。</translation>
    </message>
    <message>
        <source>{activity} opens at {time}.</source>
        <translation>“{activity}”{time} 开始签到。</translation>
    </message>
    <message>
        <source>Nothing is on for them now.</source>
        <translation>此人现在没有安排。</translation>
    </message>
    <message>
        <source>On now: {activity}.</source>
        <translation>正在进行：{activity}。</translation>
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
        <translation>{time} 取消。</translation>
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
        <translation>**先把姓名写在纸上，** 稍后再签到。</translation>
    </message>
    <message>
        <source>Scan **{name}** again afterwards: not recorded.</source>
        <translation>之后请重新扫描 **{name}**：尚未记录。</translation>
    </message>
    <message>
        <source>Scan **{code}** again afterwards: not recorded.</source>
        <translation>之后请重新扫描 **{code}**：尚未记录。</translation>
    </message>
    <message>
        <source>Check them in again afterwards: not recorded.</source>
        <translation>之后请重新签到：尚未记录。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save to a USB stick.</source>
        <translation>磁盘已满。请清理空间，或保存到 U 盘。</translation>
    </message>
    <message>
        <source>Another program holds the event file. Close it, then try again.</source>
        <translation>另一个程序占用了活动文件。请关闭后重试。</translation>
    </message>
    <message>
        <source>The event file cannot be written to. Save it to another place.</source>
        <translation>活动文件无法写入。请保存到其他位置。</translation>
    </message>
    <message>
        <source>The disk refuses. Try again, or save to another place.</source>
        <translation>磁盘无法写入。请重试，或保存到其他位置。</translation>
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
        <source>Hold the badge 10–20 cm in front of the scanner.</source>
        <translation>请将胸牌放在扫码枪前 10–20 厘米处。</translation>
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
    <message>
        <source>checked in</source>
        <translation>已签到</translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>%n 人全部到齐</numerusform>
        </translation>
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
        <source>Nobody matches “{text}”.</source>
        <translation>没有找到“{text}”。</translation>
    </message>
    <message>
        <source>Enter again: check in {name}</source>
        <translation>再按 Enter：为 {name} 签到</translation>
    </message>
    <message>
        <source>Enter: choose {name}</source>
        <translation>Enter：选择 {name}</translation>
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
</context>
<context>
    <name>Errors</name>
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
        <translation>另一个程序占用了活动文件。</translation>
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
        <translation>请复制到您自己的文件夹中再打开。</translation>
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
        <source>Not needed</source>
        <translation>可不填</translation>
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
</context>
<context>
    <name>Session</name>
    <message>
        <source>A sample: its clock says {time}. Nothing can break.</source>
        <translation>这是示例，其时钟为 {time}，可以放心尝试。</translation>
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
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>For this laptop. Every change counts at once.</source>
        <translation>仅用于这台电脑，更改立即生效。</translation>
    </message>
    <message>
        <source>How it looks and sounds</source>
        <translation>外观与声音</translation>
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
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>At the left end they are off.</source>
        <translation>滑到最左端为静音。</translation>
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
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Open another event</source>
        <translation>打开其他活动</translation>
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
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>This desk is called {name} now.</source>
        <translation>本台现名为 {name}。</translation>
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
        <source>Events</source>
        <translation>活动</translation>
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
        <translation>示例活动供您尝试：功能齐全，不会弄坏任何东西。</translation>
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
</TS>

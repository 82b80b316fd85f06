<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>%n looked for</source>
        <translation>
            <numerusform>要找的 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no measured paper for badges.</source>
        <translation>没有量过尺寸的胸牌纸张。</translation>
    </message>
    <message>
        <source>Measure a sheet on the badges screen.</source>
        <translation>请在胸牌页量一张。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
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
</context>
<context>
    <name>MorningCheck</name>
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
        <source>{count} activities today. First: {activity}, {start}, {people} expected.</source>
        <translation>今天有 {count} 项活动。第一项：{activity}，{start}，应到 {people} 人。</translation>
    </message>
    <message>
        <source>1 activity today: {activity}, {start}, {people} expected.</source>
        <translation>今天有 1 项活动：{activity}，{start}，应到 {people} 人。</translation>
    </message>
    <message>
        <source>Nothing is planned today.</source>
        <translation>今天没有安排活动。</translation>
    </message>
    <message>
        <source>Look at the programme and at this laptop's clock.</source>
        <translation>请查看日程和本电脑的时钟。</translation>
    </message>
    <message>
        <source>Nobody is expected at {count} of today's activities. First: {activity}, {start}.</source>
        <translation>今天有 {count} 项活动没有应到人员。第一项：{activity}，{start}。</translation>
    </message>
    <message>
        <source>Nobody is expected at {activity}, {start}.</source>
        <translation>{activity}（{start}）没有应到人员。</translation>
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
        <source>This laptop can sign certificates.</source>
        <translation>本电脑可以签发证书。</translation>
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
        <source>Look whether they are two people. If not, cancel one of the two.</source>
        <translation>请确认是不是两个人；如果不是，请取消其中一位。</translation>
    </message>
    <message>
        <source>Every delegate has a badge number.</source>
        <translation>每位代表都有胸牌号码。</translation>
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
        <translation>本电脑没有打印机。</translation>
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
        <translation>已收到扫码器的信号。</translation>
    </message>
    <message>
        <source>No scanner was heard yet.</source>
        <translation>还没有收到扫码器的信号。</translation>
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
        <translation>未选择摄像头，有扫码器即可。</translation>
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
        <translation>本电脑没有声音输出设备。</translation>
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
        <translation>如果不对，请校正本电脑的时钟。</translation>
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
        <translation>这里显示 {now}，但本电脑已有 {latest} 的记录。</translation>
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
        <translation>本电脑的时区与活动一致（{event}）。</translation>
    </message>
    <message>
        <source>This laptop's time zone is {zone}, the event's is {event}.</source>
        <translation>本电脑的时区是 {zone}，活动的时区是 {event}。</translation>
    </message>
    <message>
        <source>Times are those of the event. Set the laptop's zone if you are there.</source>
        <translation>时间按活动地点显示。如果身在当地，请设置本电脑的时区。</translation>
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
        <translation>请今天清理本电脑的空间。</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} GB are free.</source>
        <translation>磁盘快满了：剩余 {free} GB。</translation>
    </message>
    <message>
        <source>Make room on this laptop before people come.</source>
        <translation>请在代表到来前清理本电脑的空间。</translation>
    </message>
    <message>
        <source>This laptop runs on mains.</source>
        <translation>本电脑使用外接电源。</translation>
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
        <translation>所有备份都在本电脑的磁盘上。</translation>
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
        <translation>测试扫码器</translation>
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
        <translation>本电脑</translation>
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
        <translation>扫任意胸牌即可测试扫码器：本页不会记录。</translation>
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
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The scanner read {code}. Nothing is recorded here.</source>
        <translation>扫码器读到 {code}。此处不会记录。</translation>
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
    <name>StatusPanel</name>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Whose photo? Scan their badge, or find the person by name first.</source>
        <translation>给谁拍照？请先扫描胸牌，或按姓名查找。</translation>
    </message>
</context>
<context>
    <name>DelegatePanel</name>
    <message>
        <source>Photo…</source>
        <translation>照片…</translation>
    </message>
</context>
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
    <name>Errors</name>
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
<context>
    <name>PhotoPanel</name>
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
</context>
</TS>

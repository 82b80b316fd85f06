<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Camera</name>
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
        <translation>手机屏幕上的码也能读</translation>
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
        <source>Camera</source>
        <translation>摄像头</translation>
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
        <translation>可以使用。这里没有记录任何签到。</translation>
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>There is no printer on this laptop.</source>
        <translation>这台电脑没有打印机。</translation>
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
        <translation>胸牌号码</translation>
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
        <translation>条码之后没有发送任何按键。</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after it.</source>
        <translation>请把扫码枪设为在条码后发送回车键。</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>以 Tab 键结束。</translation>
    </message>
    <message>
        <source>That works as well as Enter.</source>
        <translation>与回车同样可用。</translation>
    </message>
    <message>
        <source>It types “{text}” before the code.</source>
        <translation>它在条码前输入“{text}”。</translation>
    </message>
    <message>
        <source>Enter it as the prefix, or switch it off in the scanner.</source>
        <translation>请把它填为前缀，或在扫码枪中关闭。</translation>
    </message>
    <message>
        <source>It types “{text}” behind the code.</source>
        <translation>它在条码后输入“{text}”。</translation>
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
        <translation>回车</translation>
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
        <source>Read as</source>
        <translation>读作</translation>
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
        <translation>胸牌号码</translation>
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
        <translation>每个码之后：回车（CR）。</translation>
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
        <translation>说明书里有这些设置的条码：依次扫描，然后再测试。</translation>
    </message>
</context>
</TS>

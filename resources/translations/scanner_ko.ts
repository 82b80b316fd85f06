<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>There is no printer on this laptop.</source>
        <translation>이 노트북에 프린터가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Scan one of these codes</source>
        <translation>이 코드 중 하나를 스캔하세요</translation>
    </message>
    <message>
        <source>From the screen, or printed. Nothing is recorded on this page.</source>
        <translation>화면이나 인쇄물로. 이 페이지에서는 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>A badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>A ticket with letters</source>
        <translation>글자가 있는 표</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>테스트지 인쇄</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>What this laptop expects</source>
        <translation>이 노트북의 설정</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>접두어</translation>
    </message>
    <message>
        <source>What the scanner types before each code.</source>
        <translation>스캐너가 코드 앞에 입력하는 것.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Slower ones are easier taken for a person.</source>
        <translation>느릴수록 사람으로 오인되기 쉽습니다.</translation>
    </message>
    <message>
        <source>What the scanner sent</source>
        <translation>스캐너가 보낸 내용</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>아직 스캔이 없습니다.</translation>
    </message>
    <message>
        <source>Scan a code on the left, the printed sheet, or any badge.</source>
        <translation>왼쪽 코드, 인쇄한 테스트지 또는 아무 명찰이나 스캔하세요.</translation>
    </message>
    <message>
        <source>Set this laptop so</source>
        <translation>이 노트북에 그렇게 설정</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>스캐너 테스트</translation>
    </message>
    <message>
        <source>The sheet is at {where}.</source>
        <translation>테스트지: {where}</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>무선</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>매우 느림</translation>
    </message>
    <message>
        <source>This was typed by hand.</source>
        <translation>손으로 입력한 것입니다.</translation>
    </message>
    <message>
        <source>The scanner is set up well.</source>
        <translation>스캐너가 잘 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>The scanner can be set up better.</source>
        <translation>스캐너 설정을 고치면 더 좋습니다.</translation>
    </message>
    <message>
        <source>Every key came as it should.</source>
        <translation>모든 키가 제대로 들어왔습니다.</translation>
    </message>
    <message>
        <source>This laptop and the scanner have different keyboard layouts.</source>
        <translation>이 노트북과 스캐너의 자판 배열이 다릅니다.</translation>
    </message>
    <message>
        <source>Companion reads it all the same.</source>
        <translation>Companion은 그래도 올바르게 읽습니다.</translation>
    </message>
    <message>
        <source>Letters arrive changed, digits do not.</source>
        <translation>글자는 바뀌어 들어오지만 숫자는 그대로입니다.</translation>
    </message>
    <message>
        <source>Badges are safe. For tickets with letters, set this laptop's keyboard to US English.</source>
        <translation>명찰은 문제없습니다. 글자가 있는 표라면 이 노트북의 자판을 영어(미국)로 바꾸세요.</translation>
    </message>
    <message>
        <source>An input method turns letters into other signs.</source>
        <translation>입력기가 글자를 다른 문자로 바꿉니다.</translation>
    </message>
    <message>
        <source>Digits are safe, and Hangul is turned back into letters.</source>
        <translation>숫자는 문제없고, 한글은 다시 영문자로 바꿉니다.</translation>
    </message>
    <message>
        <source>Caps Lock is on: capitals and small letters are exchanged.</source>
        <translation>Caps Lock이 켜져 대문자와 소문자가 바뀝니다.</translation>
    </message>
    <message>
        <source>Nothing comes after the code.</source>
        <translation>코드 뒤에 아무것도 오지 않습니다.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after it.</source>
        <translation>코드 뒤에 Enter(CR)를 보내도록 스캐너를 설정하세요.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>Tab으로 끝납니다.</translation>
    </message>
    <message>
        <source>That works as well as Enter.</source>
        <translation>Enter와 똑같이 작동합니다.</translation>
    </message>
    <message>
        <source>It types “{text}” before the code.</source>
        <translation>코드 앞에 “{text}”를 입력합니다.</translation>
    </message>
    <message>
        <source>Enter it as the prefix, or switch it off in the scanner.</source>
        <translation>접두어로 입력하거나 스캐너에서 끄세요.</translation>
    </message>
    <message>
        <source>It types “{text}” behind the code.</source>
        <translation>코드 뒤에 “{text}”를 입력합니다.</translation>
    </message>
    <message>
        <source>Switch that off in the scanner.</source>
        <translation>스캐너에서 끄세요.</translation>
    </message>
    <message>
        <source>The prefix “{text}” is taken off.</source>
        <translation>접두어 “{text}”는 떼어 냅니다.</translation>
    </message>
    <message>
        <source>It is slow: {ms} ms between two keys.</source>
        <translation>느립니다: 키 사이 {ms}ms.</translation>
    </message>
    <message>
        <source>Choose the pace “{pace}”.</source>
        <translation>속도를 “{pace}”(으)로 고르세요.</translation>
    </message>
    <message>
        <source>It types as slowly as a person.</source>
        <translation>사람만큼 느리게 입력합니다.</translation>
    </message>
    <message>
        <source>Use its cable, or shorten the delay between its keys.</source>
        <translation>케이블로 연결하거나 키 간격을 줄이세요.</translation>
    </message>
    <message>
        <source>It is slow, and the pace that is set fits it.</source>
        <translation>느리지만 설정된 속도에 맞습니다.</translation>
    </message>
    <message>
        <source>Keys were lost or doubled.</source>
        <translation>키가 빠지거나 겹쳤습니다.</translation>
    </message>
    <message>
        <source>Scan again; if it stays, lengthen the delay between its keys.</source>
        <translation>다시 스캔하고, 계속되면 키 간격을 늘리세요.</translation>
    </message>
    <message>
        <source>No scanner is so slow.</source>
        <translation>이렇게 느린 스캐너는 없습니다.</translation>
    </message>
    <message>
        <source>Scan one of the codes on the left.</source>
        <translation>왼쪽의 코드 하나를 스캔하세요.</translation>
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
        <translation>없음</translation>
    </message>
    <message>
        <source>{fastest} fastest · {mean} mean · {slowest} slowest, in ms</source>
        <translation>최소 {fastest} · 평균 {mean} · 최대 {slowest} (ms)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>읽은 값</translation>
    </message>
    <message>
        <source>Between keys</source>
        <translation>키 간격</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Keys and their numbers</source>
        <translation>키와 번호</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>스캐너 테스트</translation>
    </message>
    <message>
        <source>Open Settings, Scanner on the laptop. Scan both codes and read what it says. Nothing is recorded there.</source>
        <translation>노트북에서 설정, 스캐너를 여세요. 두 코드를 스캔하고 결과를 읽으세요. 거기서는 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>A badge number</source>
        <translation>명찰 번호</translation>
    </message>
    <message>
        <source>Only digits, as on every badge.</source>
        <translation>모든 명찰처럼 숫자만 있습니다.</translation>
    </message>
    <message>
        <source>A ticket with letters</source>
        <translation>글자가 있는 표</translation>
    </message>
    <message>
        <source>Shows keyboard layout, Caps Lock and input method.</source>
        <translation>자판 배열, Caps Lock, 입력기를 알려 줍니다.</translation>
    </message>
    <message>
        <source>How the scanner should be set</source>
        <translation>스캐너 설정 방법</translation>
    </message>
    <message>
        <source>Keyboard layout: US English.</source>
        <translation>자판 배열: 영어(미국).</translation>
    </message>
    <message>
        <source>After each code: Enter (CR).</source>
        <translation>코드 뒤: Enter(CR).</translation>
    </message>
    <message>
        <source>Before each code: nothing, no prefix.</source>
        <translation>코드 앞: 없음, 접두어 없음.</translation>
    </message>
    <message>
        <source>Delay between keys: none, or the shortest that loses no key.</source>
        <translation>키 간격: 없음 또는 키가 빠지지 않는 가장 짧은 값.</translation>
    </message>
    <message>
        <source>Capitals and small letters: as they are in the code.</source>
        <translation>대소문자: 코드에 있는 그대로.</translation>
    </message>
    <message>
        <source>Its manual has codes for all this: scan them one after the other, then test again.</source>
        <translation>설명서에 이 설정용 코드가 있습니다. 차례로 스캔한 뒤 다시 테스트하세요.</translation>
    </message>
</context>
</TS>

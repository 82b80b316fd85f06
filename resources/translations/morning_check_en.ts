<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>%n looked for</source>
        <translation>
            <numerusform>%n looked for</numerusform>
            <numerusform>%n looked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningCheck</name>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready. %n things to mend first.</source>
        <translation>
            <numerusform>Not ready. %n thing to mend first.</numerusform>
            <numerusform>Not ready. %n things to mend first.</numerusform>
        </translation>
    </message>
</context>
</TS>

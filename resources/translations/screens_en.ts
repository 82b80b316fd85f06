<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Not the PIN. The next try in %n seconds.</source>
        <translation>
            <numerusform>Not the PIN. The next try in %n second.</numerusform>
            <numerusform>Not the PIN. The next try in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>

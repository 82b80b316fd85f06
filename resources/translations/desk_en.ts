<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeskPanels</name>
    <message numerus="yes">
        <source>Check in %n people</source>
        <translation>
            <numerusform>Check in %n person</numerusform>
            <numerusform>Check in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation>
            <numerusform>%n checked in</numerusform>
            <numerusform>%n checked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked in: %n</source>
        <translation>
            <numerusform>Not checked in: %n</numerusform>
            <numerusform>Not checked in: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n checked in together</source>
        <translation>
            <numerusform>Take back: %n checked in together</numerusform>
            <numerusform>Take back: %n checked in together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n check-ins</source>
        <translation>
            <numerusform>Taken back: %n check-in</numerusform>
            <numerusform>Taken back: %n check-ins</numerusform>
        </translation>
    </message>
</context>
</TS>

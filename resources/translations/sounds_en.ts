<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>Move %n scans</source>
        <translation>
            <numerusform>Move %n scan</numerusform>
            <numerusform>Move %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and count once.</source>
        <translation>
            <numerusform>%n is there already and counts once.</numerusform>
            <numerusform>%n are there already and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not on its list.</source>
        <translation>
            <numerusform>%n is not on its list.</numerusform>
            <numerusform>%n are not on its list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved: the scans of %n people</source>
        <translation>
            <numerusform>Moved: the scans of %n person</numerusform>
            <numerusform>Moved: the scans of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back: the move of %n people</source>
        <translation>
            <numerusform>Take back: the move of %n person</numerusform>
            <numerusform>Take back: the move of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved back: the scans of %n people</source>
        <translation>
            <numerusform>Moved back: the scans of %n person</numerusform>
            <numerusform>Moved back: the scans of %n people</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message numerus="yes">
        <source>%n scans in a row did not fit it.</source>
        <translation>
            <numerusform>%n scan did not fit it.</numerusform>
            <numerusform>%n scans in a row did not fit it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>With them it would be %n too many.</source>
        <translation>
            <numerusform>With them it would be %n too many.</numerusform>
            <numerusform>With them it would be %n too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>All %n are here</numerusform>
            <numerusform>All %n are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>

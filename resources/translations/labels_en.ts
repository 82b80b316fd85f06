<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation>
            <numerusform>%n not printed</numerusform>
            <numerusform>%n not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges may have printed when Companion ended.</source>
        <translation>
            <numerusform>%n badge may have printed when Companion ended.</numerusform>
            <numerusform>%n badges may have printed when Companion ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges did not print.</source>
        <translation>
            <numerusform>%n badge did not print.</numerusform>
            <numerusform>%n badges did not print.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges will print when paper is back.</source>
        <translation>
            <numerusform>%n badge will print when paper is back.</numerusform>
            <numerusform>%n badges will print when paper is back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges wait for a printer.</source>
        <translation>
            <numerusform>%n badge waits for a printer.</numerusform>
            <numerusform>%n badges wait for a printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges will print when it works again.</source>
        <translation>
            <numerusform>%n badge will print when it works again.</numerusform>
            <numerusform>%n badges will print when it works again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This badge was printed %n times.</source>
        <translation>
            <numerusform>This badge was printed %n time.</numerusform>
            <numerusform>This badge was printed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges wait. Check-in goes on.</source>
        <translation>
            <numerusform>%n badge waits. Check-in goes on.</numerusform>
            <numerusform>%n badges wait. Check-in goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message numerus="yes">
        <source>Of %n on a sheet. Put the same sheet back in.</source>
        <translation>
            <numerusform>Of %n on a sheet. Put the same sheet back in.</numerusform>
            <numerusform>Of %n on a sheet. Put the same sheet back in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed at the check-in of %n activities.</source>
        <translation>
            <numerusform>Printed at the check-in of %n activity.</numerusform>
            <numerusform>Printed at the check-in of %n activities.</numerusform>
        </translation>
    </message>
</context>
</TS>

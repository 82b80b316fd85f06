<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BadgesScreen</name>
    <message numerus="yes">
        <source>Print %n badges</source>
        <translation>
            <numerusform>Print %n badge</numerusform>
            <numerusform>Print %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone · %n</source>
        <translation>
            <numerusform>Everyone · %n</numerusform>
            <numerusform>Everyone · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not printed yet · %n</source>
        <translation>
            <numerusform>Not printed yet · %n</numerusform>
            <numerusform>Not printed yet · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen ones · %n</source>
        <translation>
            <numerusform>Chosen one · %n</numerusform>
            <numerusform>Chosen ones · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges cannot be made</source>
        <translation>
            <numerusform>%n badge cannot be made</numerusform>
            <numerusform>%n badges cannot be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the other %n</source>
        <translation>
            <numerusform>Print the other one</numerusform>
            <numerusform>Print the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the other %n</source>
        <translation>
            <numerusform>Save the other one</numerusform>
            <numerusform>Save the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges sent to the printer</source>
        <translation>
            <numerusform>%n badge sent to the printer</numerusform>
            <numerusform>%n badges sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges saved in %1</source>
        <translation>
            <numerusform>%n badge saved in %1</numerusform>
            <numerusform>%n badges saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message numerus="yes">
        <source>%n earned</source>
        <translation>
            <numerusform>%n earned</numerusform>
            <numerusform>%n earned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n not yet</numerusform>
            <numerusform>%n not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of reach</source>
        <translation>
            <numerusform>%n out of reach</numerusform>
            <numerusform>%n out of reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue and print %n</source>
        <translation>
            <numerusform>Issue and print %n</numerusform>
            <numerusform>Issue and print %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n</source>
        <translation>
            <numerusform>Print %n</numerusform>
            <numerusform>Print %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the hours, at most %n absences; excused ones count.</source>
        <translation>
            <numerusform>%1 % of the hours, at most %n absence; excused ones count.</numerusform>
            <numerusform>%1 % of the hours, at most %n absences; excused ones count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the hours, at most %n absences, excused or not.</source>
        <translation>
            <numerusform>%1 % of the hours, at most %n absence, excused or not.</numerusform>
            <numerusform>%1 % of the hours, at most %n absences, excused or not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates cannot be made</source>
        <translation>
            <numerusform>%n certificate cannot be made</numerusform>
            <numerusform>%n certificates cannot be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the other %n</source>
        <translation>
            <numerusform>Print the other one</numerusform>
            <numerusform>Print the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the other %n</source>
        <translation>
            <numerusform>Save the other one</numerusform>
            <numerusform>Save the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New rule: %n earned</source>
        <translation>
            <numerusform>New rule: %n earned</numerusform>
            <numerusform>New rule: %n earned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates sent to the printer</source>
        <translation>
            <numerusform>%n certificate sent to the printer</numerusform>
            <numerusform>%n certificates sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates saved in %1</source>
        <translation>
            <numerusform>%n certificate saved in %1</numerusform>
            <numerusform>%n certificates saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitChip</name>
    <message numerus="yes">
        <source>%n do not fit: show</source>
        <translation>
            <numerusform>%n does not fit: show</numerusform>
            <numerusform>%n do not fit: show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fit</source>
        <translation>
            <numerusform>It fits</numerusform>
            <numerusform>All %n fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%1 %, %n excused</source>
        <translation>
            <numerusform>%1 %, %n excused</numerusform>
            <numerusform>%1 %, %n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences, %1 allowed</source>
        <translation>
            <numerusform>%n absence, %1 allowed</numerusform>
            <numerusform>%n absences, %1 allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences so far, %1 allowed</source>
        <translation>
            <numerusform>%n absence so far, %1 allowed</numerusform>
            <numerusform>%n absences so far, %1 allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences; %1 are allowed.</source>
        <translation>
            <numerusform>%n absence; %1 are allowed.</numerusform>
            <numerusform>%n absences; %1 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absences so far; %1 are allowed and more is to come.</source>
        <translation>
            <numerusform>%n absence so far; %1 are allowed and more is to come.</numerusform>
            <numerusform>%n absences so far; %1 are allowed and more is to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused.</source>
        <translation>
            <numerusform>%n excused.</numerusform>
            <numerusform>%n excused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message numerus="yes">
        <source>Sending %n pages to the printer</source>
        <translation>
            <numerusform>Sending %n page to the printer</numerusform>
            <numerusform>Sending %n pages to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stocks</name>
    <message numerus="yes">
        <source>%n a sheet</source>
        <translation>
            <numerusform>%n a sheet</numerusform>
            <numerusform>%n a sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_IssueDialog</name>
    <message numerus="yes">
        <source>%n certificates are not issued yet</source>
        <translation>
            <numerusform>%n certificate is not issued yet</numerusform>
            <numerusform>%n certificates are not issued yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue and save %n…</source>
        <translation>
            <numerusform>Issue and save %n…</numerusform>
            <numerusform>Issue and save %n…</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivitySide</name>
    <message numerus="yes">
        <source>%1, %n expected</source>
        <translation>
            <numerusform>%1, %n expected</numerusform>
            <numerusform>%1, %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Room for %n</numerusform>
            <numerusform>Room for %n</numerusform>
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
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n by name</numerusform>
            <numerusform>%n by name</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n badges printed</source>
        <translation>
            <numerusform>%n badge printed</numerusform>
            <numerusform>%n badges printed</numerusform>
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
    <name>Batches</name>
    <message numerus="yes">
        <source>%n printed</source>
        <translation>
            <numerusform>%n printed</numerusform>
            <numerusform>%n printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have printed</source>
        <translation>
            <numerusform>%n may have printed</numerusform>
            <numerusform>%n may have printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not print</source>
        <translation>
            <numerusform>%n did not print</numerusform>
            <numerusform>%n did not print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n certificates</source>
        <translation>
            <numerusform>The last certificate</numerusform>
            <numerusform>The last %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n badges</source>
        <translation>
            <numerusform>The last badge</numerusform>
            <numerusform>The last %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusesScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buses</source>
        <translation>
            <numerusform>%n bus</numerusform>
            <numerusform>%n buses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No seat is left for %n people.</source>
        <translation>
            <numerusform>No seat is left for %n person.</numerusform>
            <numerusform>No seat is left for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a seat now.</source>
        <translation>
            <numerusform>%n person has a seat now.</numerusform>
            <numerusform>%n people have a seat now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are moved.</source>
        <translation>
            <numerusform>%n person is moved.</numerusform>
            <numerusform>%n people are moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeremonyScreen</name>
    <message numerus="yes">
        <source>%n certificates were not handed over.</source>
        <translation>
            <numerusform>%n certificate was not handed over.</numerusform>
            <numerusform>%n certificates were not handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n certificates issued again</source>
        <translation>
            <numerusform>%n certificate issued again</numerusform>
            <numerusform>%n certificates issued again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
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
    <message numerus="yes">
        <source>New rule: %n earned</source>
        <translation>
            <numerusform>New rule: %n earned</numerusform>
            <numerusform>New rule: %n earned</numerusform>
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
        <source>%n certificates no longer say what is known: Ctrl R.</source>
        <translation>
            <numerusform>%n certificate no longer says what is known: Ctrl R.</numerusform>
            <numerusform>%n certificates no longer say what is known: Ctrl R.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates stand though they are not earned: Ctrl R.</source>
        <translation>
            <numerusform>%n certificate stands though it is not earned: Ctrl R.</numerusform>
            <numerusform>%n certificates stand though they are not earned: Ctrl R.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have two certificates that stand: Ctrl R.</source>
        <translation>
            <numerusform>%n person has two certificates that stand: Ctrl R.</numerusform>
            <numerusform>%n people have two certificates that stand: Ctrl R.</numerusform>
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
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n not valid</numerusform>
            <numerusform>%n not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>%n valid</numerusform>
            <numerusform>%n valid</numerusform>
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
    <name>Checkpoints</name>
    <message numerus="yes">
        <source>%n people were counted at “%1” already, so it stays.</source>
        <translation>
            <numerusform>%n person was counted at “%1” already, so it stays.</numerusform>
            <numerusform>%n people were counted at “%1” already, so it stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message numerus="yes">
        <source>%n activities share a room at one time</source>
        <translation>
            <numerusform>%n activity shares a room at one time</numerusform>
            <numerusform>%n activities share a room at one time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected in two places at once</source>
        <translation>
            <numerusform>%n person is expected in two places at once</numerusform>
            <numerusform>%n people are expected in two places at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected in both</source>
        <translation>
            <numerusform>%n person is expected in both</numerusform>
            <numerusform>%n people are expected in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelegatePanel</name>
    <message numerus="yes">
        <source>Printed %n times, last on %1.</source>
        <translation>
            <numerusform>Printed once, on %1.</numerusform>
            <numerusform>Printed %n times, last on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n delegation</numerusform>
            <numerusform>%n delegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people from %1</source>
        <translation>
            <numerusform>%n person from %1</numerusform>
            <numerusform>%n people from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges printed</source>
        <translation>
            <numerusform>%n badge printed</numerusform>
            <numerusform>%n badges printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end: %n similar names</source>
        <translation>
            <numerusform>At the end: %n similar name</numerusform>
            <numerusform>At the end: %n similar names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for</source>
        <translation>
            <numerusform>%n looked for</numerusform>
            <numerusform>%n looked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in group %1 now.</source>
        <translation>
            <numerusform>%n person is in group %1 now.</numerusform>
            <numerusform>%n people are in group %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1.</source>
        <translation>
            <numerusform>%n person is in %1.</numerusform>
            <numerusform>%n people are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back in their groups.</source>
        <translation>
            <numerusform>%n person is back in their group.</numerusform>
            <numerusform>%n people are back in their groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignProperties</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>and %n not on the list</source>
        <translation>
            <numerusform>and %n not on the list</numerusform>
            <numerusform>and %n not on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>All %n are here</numerusform>
            <numerusform>All %n are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With them it would be %n too many.</source>
        <translation>
            <numerusform>With them it would be %n too many.</numerusform>
            <numerusform>With them it would be %n too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPanels</name>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n people</source>
        <translation>
            <numerusform>Check in %n person</numerusform>
            <numerusform>Check in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
<context>
    <name>ImportScreen</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n delegates</source>
        <translation>
            <numerusform>Update %n delegate</numerusform>
            <numerusform>Update %n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n delegates</source>
        <translation>
            <numerusform>Add %n delegate</numerusform>
            <numerusform>Add %n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n problem rows</source>
        <translation>
            <numerusform>Save the problem row</numerusform>
            <numerusform>Save the %n problem rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed</source>
        <translation>
            <numerusform>%n must be fixed</numerusform>
            <numerusform>%n must be fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are up to you</source>
        <translation>
            <numerusform>%n is up to you</numerusform>
            <numerusform>%n are up to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in this list and stay</source>
        <translation>
            <numerusform>%n is not in this list and stays</numerusform>
            <numerusform>%n are not in this list and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegates are added, %1 are updated.</source>
        <translation>
            <numerusform>%n delegate is added, %1 are updated.</numerusform>
            <numerusform>%n delegates are added, %1 are updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegates are added.</source>
        <translation>
            <numerusform>%n delegate is added.</numerusform>
            <numerusform>%n delegates are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved in %1.</source>
        <translation>
            <numerusform>%n row is saved in %1.</numerusform>
            <numerusform>%n rows are saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n badges wait. Check-in goes on.</source>
        <translation>
            <numerusform>%n badge waits. Check-in goes on.</numerusform>
            <numerusform>%n badges wait. Check-in goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are left on the roll.</source>
        <translation>
            <numerusform>%n label is left on the roll.</numerusform>
            <numerusform>%n labels are left on the roll.</numerusform>
        </translation>
    </message>
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
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
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
</context>
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
<context>
    <name>Move</name>
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
</context>
<context>
    <name>PaperList</name>
    <message numerus="yes">
        <source>%n people, by delegation, with room to sign</source>
        <translation>
            <numerusform>%n person, with room to sign</numerusform>
            <numerusform>%n people, by delegation, with room to sign</numerusform>
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
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>Print %n badges</source>
        <translation>
            <numerusform>Print %n badge</numerusform>
            <numerusform>Print %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %n printed before</source>
        <translation>
            <numerusform>Also the one printed before</numerusform>
            <numerusform>Also the %n printed before</numerusform>
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
    <message numerus="yes">
        <source>%n left. A new roll: F7 at the desk, then Alt R.</source>
        <translation>
            <numerusform>%n left. A new roll: F7 at the desk, then Alt R.</numerusform>
            <numerusform>%n left. A new roll: F7 at the desk, then Alt R.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeCopies</name>
    <message numerus="yes">
        <source>%n activities will be added.</source>
        <translation>
            <numerusform>%n activity will be added.</numerusform>
            <numerusform>%n activities will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and stay as they are.</source>
        <translation>
            <numerusform>%n is there already and stays as it is.</numerusform>
            <numerusform>%n are there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the last day of the event are left out.</source>
        <translation>
            <numerusform>%n after the last day of the event is left out.</numerusform>
            <numerusform>%n after the last day of the event are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a list of names are for everyone now.</source>
        <translation>
            <numerusform>%n with a list of names is for everyone now.</numerusform>
            <numerusform>%n with a list of names are for everyone now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n activities</source>
        <translation>
            <numerusform>Add %n activity</numerusform>
            <numerusform>Add %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePaper</name>
    <message numerus="yes">
        <source>%n activities by day, on A4</source>
        <translation>
            <numerusform>%n activity by day, on A4</numerusform>
            <numerusform>%n activities by day, on A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message numerus="yes">
        <source>%n activities are added.</source>
        <translation>
            <numerusform>%n activity is added.</numerusform>
            <numerusform>%n activities are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are added, %1 updated.</source>
        <translation>
            <numerusform>%n activity is added, %1 updated.</numerusform>
            <numerusform>%n activities are added, %1 updated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message numerus="yes">
        <source>Take back: %n people from paper</source>
        <translation>
            <numerusform>Take back: %n person from paper</numerusform>
            <numerusform>Take back: %n people from paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n people from paper</source>
        <translation>
            <numerusform>Taken back: %n person from paper</numerusform>
            <numerusform>Taken back: %n people from paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>Take in %n person</numerusform>
            <numerusform>Take in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ticked</source>
        <translation>
            <numerusform>%n line is ticked</numerusform>
            <numerusform>%n lines are ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in from paper: %n people</source>
        <translation>
            <numerusform>Taken in from paper: %n person</numerusform>
            <numerusform>Taken in from paper: %n people</numerusform>
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
    <name>RegisterDialog</name>
    <message numerus="yes">
        <source>%n stand</source>
        <translation>
            <numerusform>%n stands</numerusform>
            <numerusform>%n stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void</source>
        <translation>
            <numerusform>%n void</numerusform>
            <numerusform>%n void</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n again</source>
        <translation>
            <numerusform>Issue %n again</numerusform>
            <numerusform>Issue %n again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the bus</source>
        <translation>
            <numerusform>All %n are on the bus</numerusform>
            <numerusform>All %n are on the bus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bus left at {time} without %n.</source>
        <translation>
            <numerusform>The bus left at {time} without %n.</numerusform>
            <numerusform>The bus left at {time} without %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are here</source>
        <translation>
            <numerusform>All %n are here</numerusform>
            <numerusform>All %n are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n missing</source>
        <translation>
            <numerusform>{time}: %n missing</numerusform>
            <numerusform>{time}: %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same for the other %n</source>
        <translation>
            <numerusform>Same for the other one</numerusform>
            <numerusform>Same for the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave without these %n?</source>
        <translation>
            <numerusform>Leave without this person?</numerusform>
            <numerusform>Leave without these %n?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave without %n now</source>
        <translation>
            <numerusform>Leave without %n now</numerusform>
            <numerusform>Leave without %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave without %n…</source>
        <translation>
            <numerusform>Leave without %n…</numerusform>
            <numerusform>Leave without %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save: %n are here</source>
        <translation>
            <numerusform>Save: %n is here</numerusform>
            <numerusform>Save: %n are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n counted together</source>
        <translation>
            <numerusform>Take back: %n counted</numerusform>
            <numerusform>Take back: %n counted together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing again.</source>
        <translation>
            <numerusform>%n is missing again.</numerusform>
            <numerusform>%n are missing again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCallScreen</name>
    <message numerus="yes">
        <source>%n are still missing here.</source>
        <translation>
            <numerusform>%n is still missing here.</numerusform>
            <numerusform>%n are still missing here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message numerus="yes">
        <source>%n change side</source>
        <translation>
            <numerusform>%n changes side</numerusform>
            <numerusform>%n change side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>the first one is shown</numerusform>
            <numerusform>the first %n are shown</numerusform>
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
    <name>Stage</name>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not called</source>
        <translation>
            <numerusform>%n not called</numerusform>
            <numerusform>%n not called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates to send</source>
        <translation>
            <numerusform>%n certificate to send</numerusform>
            <numerusform>%n certificates to send</numerusform>
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
    <name>Timetable</name>
    <message numerus="yes">
        <source>%n people are also expected at %1</source>
        <translation>
            <numerusform>%n person is also expected at %1</numerusform>
            <numerusform>%n people are also expected at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities at once</source>
        <translation>
            <numerusform>%n activity at once</numerusform>
            <numerusform>%n activities at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
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

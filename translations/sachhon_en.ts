<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>Nothing was issued. The figures behind %n sentence(s) that were changed by hand are others now. Look at each of them (sign ! in the outline) and confirm it, change it or take the generated sentence:
%1</source>
        <translation>
            <numerusform>Nothing was issued. The figures behind %n sentence that was changed by hand are others now. Look at it (sign ! in the outline) and confirm it, change it or take the generated sentence:
%1</numerusform>
            <numerusform>Nothing was issued. The figures behind %n sentences that were changed by hand are others now. Look at each of them (sign ! in the outline) and confirm it, change it or take the generated sentence:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivitiesPage</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttachmentList</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacilitiesPage</name>
    <message numerus="yes">
        <source>%n hit(s) for “%1”</source>
        <translation>
            <numerusform>%n hit for “%1”</numerusform>
            <numerusform>%n hits for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n facility</numerusform>
            <numerusform>%n facilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacilityPrintDialog</name>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n facility</numerusform>
            <numerusform>%n facilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacilitySolutions</name>
    <message numerus="yes">
        <source>%n solution(s), amounts in đồng</source>
        <translation>
            <numerusform>%n solution, amounts in đồng</numerusform>
            <numerusform>%n solutions, amounts in đồng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HomeTaskList</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1: %n record(s) imported. Ctrl+Z takes the import back.</source>
        <translation>
            <numerusform>%1: %n record imported. Ctrl+Z takes the import back.</numerusform>
            <numerusform>%1: %n records imported. Ctrl+Z takes the import back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListVersionsView</name>
    <message numerus="yes">
        <source>New version: %n sector(s) of the file</source>
        <translation>
            <numerusform>New version: %n sector of the file</numerusform>
            <numerusform>New version: %n sectors of the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n facility</numerusform>
            <numerusform>%n facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not surveyed</source>
        <translation>
            <numerusform>%n not surveyed</numerusform>
            <numerusform>%n not surveyed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ParticipantImportDialog</name>
    <message numerus="yes">
        <source>%1: %n participant(s) imported. Ctrl+Z takes the import back.</source>
        <translation>
            <numerusform>%1: %n participant imported. Ctrl+Z takes the import back.</numerusform>
            <numerusform>%1: %n participants imported. Ctrl+Z takes the import back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanTargetDialog</name>
    <message numerus="yes">
        <source>%1: %2 facilities needed</source>
        <translation>
            <numerusform>%1: %2 facility needed</numerusform>
            <numerusform>%1: %2 facilities needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanTargets</name>
    <message numerus="yes">
        <source>%n target(s) can be read in three ways; nobody has confirmed which one is meant.</source>
        <translation>
            <numerusform>%n target can be read in three ways; nobody has confirmed which one is meant.</numerusform>
            <numerusform>%n targets can be read in three ways; nobody has confirmed which one is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanWork</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportsIssueDialog</name>
    <message numerus="yes">
        <source>%n figure(s) changed since the revision before:</source>
        <translation>
            <numerusform>%n figure changed since the revision before:</numerusform>
            <numerusform>%n figures changed since the revision before:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportsIssuedPane</name>
    <message numerus="yes">
        <source>! The data have changed since: %n figure(s) would be different now. A revision brings them.</source>
        <translation>
            <numerusform>! The data have changed since: %n figure would be different now. A revision brings it.</numerusform>
            <numerusform>! The data have changed since: %n figures would be different now. A revision brings them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n sentence(s) to confirm</source>
        <translation>
            <numerusform>%n sentence to confirm</numerusform>
            <numerusform>%n sentences to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportsVersions</name>
    <message numerus="yes">
        <source>%n figure(s) changed</source>
        <translation>
            <numerusform>%n figure changed</numerusform>
            <numerusform>%n figures changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StaffPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TargetWords</name>
    <message numerus="yes">
        <source>%1 facilities short</source>
        <translation>
            <numerusform>%1 facility short</numerusform>
            <numerusform>%1 facilities short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearGridModel</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearPage</name>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n facility</numerusform>
            <numerusform>%n facilities</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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

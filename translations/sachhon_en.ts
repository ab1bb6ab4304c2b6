<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ui::TargetWords</name>
    <message numerus="yes">
        <source>%1 facilities short</source>
        <translation>
            <numerusform>%1 facility short</numerusform>
            <numerusform>%1 facilities short</numerusform>
        </translation>
    </message>
</context>
</TS>

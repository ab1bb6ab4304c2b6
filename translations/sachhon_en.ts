<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptedFindings</name>
    <message numerus="yes">
        <source>Explain %n warning(s)</source>
        <translation>
            <numerusform>Explain %n warning</numerusform>
            <numerusform>Explain %n warnings</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>Nothing was issued. %n figure(s) must be explained first (menu Data, Warnings); the figures themselves stay as they are:
%1</source>
        <translation>
            <numerusform>Nothing was issued. %n figure must be explained first (menu Data, Warnings); the figure itself stays as it is:
%1</numerusform>
            <numerusform>Nothing was issued. %n figures must be explained first (menu Data, Warnings); the figures themselves stay as they are:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Database</name>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n facility</numerusform>
            <numerusform>%n facilities</numerusform>
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
    <name>ui::EntryWorkbookDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder and are replaced: %1</source>
        <translation>
            <numerusform>%n file of this name is in the folder and is replaced: %1</numerusform>
            <numerusform>%n files of these names are in the folder and are replaced: %1</numerusform>
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
    <name>ui::FacilityChangeLine</name>
    <message numerus="yes">
        <source>The name, commune or tax code of %n facility(ies) was changed. A mistake: just go on. If they changed on a certain day, reports on earlier years keep the earlier values.</source>
        <translation>
            <numerusform>The name, commune or tax code of %n facility was changed. A mistake: just go on. If it changed on a certain day, reports on earlier years keep the earlier values.</numerusform>
            <numerusform>The name, commune or tax code of %n facilities was changed. A mistake: just go on. If they changed on a certain day, reports on earlier years keep the earlier values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) – changed since %1</source>
        <translation>
            <numerusform>%n facility – changed since %1</numerusform>
            <numerusform>%n facilities – changed since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n facility(ies) are not stored yet: the closed books of %1 rest on what was. On which day after them did they change?</source>
        <translation>
            <numerusform>The change of %n facility is not stored yet: the closed books of %1 rest on what was. On which day after them did it change?</numerusform>
            <numerusform>The changes of %n facilities are not stored yet: the closed books of %1 rest on what was. On which day after them did they change?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacilityDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacilityMergeDialog</name>
    <message numerus="yes">
        <source>%1 will no longer be in the list; its code and name still find %2. Carried over: %n row(s).</source>
        <translation>
            <numerusform>%1 will no longer be in the list; its code and name still find %2. Carried over: %n row.</numerusform>
            <numerusform>%1 will no longer be in the list; its code and name still find %2. Carried over: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both have figures of the same thing: %n time(s), please look.</source>
        <translation>
            <numerusform>Both have figures of the same thing: %n time, please look.</numerusform>
            <numerusform>Both have figures of the same thing: %n times, please look.</numerusform>
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
    <name>ui::FacilityTwinsDialog</name>
    <message numerus="yes">
        <source>The first %n pair(s) that may be one facility. Others follow when these are settled.</source>
        <translation>
            <numerusform>The first pair that may be one facility. Others follow when it is settled.</numerusform>
            <numerusform>The first %n pairs that may be one facility. Others follow when these are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one facility.</source>
        <translation>
            <numerusform>%n pair may be one facility.</numerusform>
            <numerusform>%n pairs may be one facility.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GridView</name>
    <message numerus="yes">
        <source>%1 (%n other cell(s) were refused, too.)</source>
        <translation>
            <numerusform>%1 (%n other cell was refused, too.)</numerusform>
            <numerusform>%1 (%n other cells were refused, too.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down %n cell(s)</source>
        <translation>
            <numerusform>Filled down %n cell</numerusform>
            <numerusform>Filled down %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As last year, %n cell(s)</source>
        <translation>
            <numerusform>As last year, %n cell</numerusform>
            <numerusform>As last year, %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s)</source>
        <translation>
            <numerusform>Pasted %n cell</numerusform>
            <numerusform>Pasted %n cells</numerusform>
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
    <message numerus="yes">
        <source>Changed since the last backup %n day(s) ago. Back up now…</source>
        <translation>
            <numerusform>Changed since the last backup %n day ago. Back up now…</numerusform>
            <numerusform>Changed since the last backup %n days ago. Back up now…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFileStep</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportHeadingStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportQuestionStep</name>
    <message numerus="yes">
        <source>%n facility(ies) may be known already. What becomes of them?</source>
        <translation>
            <numerusform>%n facility may be known already. What becomes of it?</numerusform>
            <numerusform>%n facilities may be known already. What becomes of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) have another name, address or tax code. Why?</source>
        <translation>
            <numerusform>%n facility has another name, address or tax code. Why?</numerusform>
            <numerusform>%n facilities have another name, address or tax code. Why?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have another name, type or level. Why?</source>
        <translation>
            <numerusform>%n unit has another name, type or level. Why?</numerusform>
            <numerusform>%n units have another name, type or level. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportWizard</name>
    <message numerus="yes">
        <source>%1: %n record(s) imported. Ctrl+Z takes the import back.</source>
        <translation>
            <numerusform>%1: %n record imported. Ctrl+Z takes the import back.</numerusform>
            <numerusform>%1: %n records imported. Ctrl+Z takes the import back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LetterDialog</name>
    <message numerus="yes">
        <source>Reminder letters: %n facility(ies)</source>
        <translation>
            <numerusform>Reminder letters: %n facility</numerusform>
            <numerusform>Reminder letters: %n facilities</numerusform>
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
    <message numerus="yes">
        <source>⚠ %n new warning(s) – look</source>
        <translation>
            <numerusform>⚠ %n new warning – look</numerusform>
            <numerusform>⚠ %n new warnings – look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were dropped. Go on with them?</source>
        <translation>
            <numerusform>One more file was dropped. Go on with it?</numerusform>
            <numerusform>%n more files were dropped. Go on with them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they are</source>
        <translation>
            <numerusform>%n kept as it is</numerusform>
            <numerusform>%n kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n refused and left out</numerusform>
            <numerusform>%n refused and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be told above how they are meant</source>
        <translation>
            <numerusform>%n to be told above how it is meant</numerusform>
            <numerusform>%n to be told above how they are meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n cell(s)</source>
        <translation>
            <numerusform>&amp;Paste %n cell</numerusform>
            <numerusform>&amp;Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a note</source>
        <translation>
            <numerusform>%n line with a note</numerusform>
            <numerusform>%n lines with a note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastePlan</name>
    <message numerus="yes">
        <source>%n column(s) at the right have no place here and are left out.</source>
        <translation>
            <numerusform>%n column at the right has no place here and is left out.</numerusform>
            <numerusform>%n columns at the right have no place here and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out, as this grid does not show their code: %1.</source>
        <translation>
            <numerusform>%n line is left out, as this grid does not show its code: %1.</numerusform>
            <numerusform>%n lines are left out, as this grid does not show their codes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out: the grid ends before them, and a facility is added on the page Facilities.</source>
        <translation>
            <numerusform>%n line is left out: the grid ends before it, and a facility is added on the page Facilities.</numerusform>
            <numerusform>%n lines are left out: the grid ends before them, and a facility is added on the page Facilities.</numerusform>
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
    <name>ui::PresetPage</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsibility(ies)</source>
        <translation>
            <numerusform>%n responsibility</numerusform>
            <numerusform>%n responsibilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) come with it.</source>
        <translation>
            <numerusform>%n commune comes with it.</numerusform>
            <numerusform>%n communes come with it.</numerusform>
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
    <message numerus="yes">
        <source>%n warning(s) of %1 have no reason yet. They do not hinder the issue.</source>
        <translation>
            <numerusform>%n warning of %1 has no reason yet. It does not hinder the issue.</numerusform>
            <numerusform>%n warnings of %1 have no reason yet. They do not hinder the issue.</numerusform>
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
    <name>ui::UnansweredDialog</name>
    <message numerus="yes">
        <source>%n facility(ies) shown</source>
        <translation>
            <numerusform>%n facility shown</numerusform>
            <numerusform>%n facilities shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder for %n facility(ies)</source>
        <translation>
            <numerusform>Reminder for %n facility</numerusform>
            <numerusform>Reminder for %n facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) reminded</source>
        <translation>
            <numerusform>%n facility reminded</numerusform>
            <numerusform>%n facilities reminded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WarningLine</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
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
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n products</source>
        <translation>
            <numerusform>%1 of %n product</numerusform>
            <numerusform>%1 of %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearNotesDialog</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearPage</name>
    <message numerus="yes">
        <source>Second keying: %n form(s). The first figures are not shown.</source>
        <translation>
            <numerusform>Second keying: %n form. The first figures are not shown.</numerusform>
            <numerusform>Second keying: %n forms. The first figures are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n form(s) complete</source>
        <translation>
            <numerusform>%1/%n form complete</numerusform>
            <numerusform>%1/%n forms complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearSecondKeyingResult</name>
    <message numerus="yes">
        <source>Agreement %1 (%n form(s) keyed twice)</source>
        <translation>
            <numerusform>Agreement %1 (%n form keyed twice)</numerusform>
            <numerusform>Agreement %1 (%n forms keyed twice)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearSecondKeyingStart</name>
    <message numerus="yes">
        <source>&amp;All %n form(s) shown</source>
        <translation>
            <numerusform>&amp;All %n form shown</numerusform>
            <numerusform>&amp;All %n forms shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the %n form(s) begun</source>
        <translation>
            <numerusform>&amp;Go on with the %n form begun</numerusform>
            <numerusform>&amp;Go on with the %n forms begun</numerusform>
        </translation>
    </message>
</context>
</TS>

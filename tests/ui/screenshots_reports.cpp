// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the reports page: the plan and the report as documents, issuing, what has changed since.
#include "tests/ui/pictures.h"

#include "core/database/year_lock.h"
#include "core/exchange/practice_district.h"
#include "ui/explanation_view.h"
#include "ui/pages/reports_issue_dialog.h"
#include "ui/pages/reports_outline.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/reports_versions.h"
#include "ui/pages/year_page.h"
#include "ui/print/report_preview.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidgetItemIterator>

TEST_CASE("pictures of issuing a report", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    pictures.openSample();
    auto* reports = pictures.show<ui::ReportsPage>();
    reports->showDocument(s("plan"));
    shoot(&window, s("reports-no-plan"));
    auto* figures = window.findChild<ui::YearPage*>();
    window.showPage(reports);
    reports->showDocument(s("progress"));
    Q_EMIT reports->findChild<ui::ReportPreview*>()->paragraphActivated(s("III.awareness"));
    shoot(&window, s("report-why"));
    ui::ExplanationDialog why(core::explainSaving(*window.database(), window.workingYear()->figures()), &window);
    why.show();
    shoot(&why, s("dialog-why"));
    why.close();
    core::IssueRequest issued = reports->proposedIssue();
    issued.number = s("12/BC-UBND");
    issued.lockYear = true;
    reports->issueAs(issued);
    shoot(&window, s("report-issued"));
    window.showPage(figures);
    shoot(&window, s("year-locked"));
    core::unlockYear(*window.database(), 2018, s("F05 trả lời lại phiếu khảo sát"));
    core::Transaction correction(*window.database(), s("F05 – Nhận thức 2018"));
    window.database()->execute("UPDATE survey SET awareness = 'NT0' WHERE year = 2018 AND facility_id = "
                               "(SELECT id FROM facility WHERE code = 'F05')");
    correction.commit();
    window.showPage(reports);
    shoot(&window, s("report-issued-since"));
    ui::IssueState state;
    state.document = s("báo cáo năm 2018");
    state.year = 2018;
    state.revision = 2;
    state.changes = core::changesSince(*window.database(), reports->findChild<ui::ReportsVersions*>()->issued(),
                                       window.workingYear()->figures());
    issued.lockYear = false;
    issued.reason = s("F05 trả lời lại phiếu khảo sát");
    ui::ReportsIssueDialog issuing(issued, state, &window);
    issuing.show();
    shoot(&issuing, s("dialog-issue"));
    issuing.close();
    reports->issueAs(issued);
    shoot(&window, s("report-revision"));
    for (size_t i = 0; i < window.pages().size(); ++i)
        if (qstrcmp(window.pages()[i]->metaObject()->className(), "ui::HistoryPage") == 0) window.showPage(int(i));
    shoot(&window, s("journal-issued"));
}

TEST_CASE("pictures of a plan as a document", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    pictures.open("thuc-hanh.sachhon", [](core::Database& database) { core::fillPracticeDistrict(database); });
    auto* documents = window.findChild<ui::ReportsPage*>();
    window.showPage(documents);
    documents->showDocument(s("plan"));
    auto* outline = documents->findChild<ui::ReportsOutline*>();
    const auto choose = [&](const QString& key) {
        for (QTreeWidgetItemIterator it(outline); *it; ++it)
            if ((*it)->data(0, Qt::UserRole).toString() == key) outline->setCurrentItem(*it);
    };
    choose(s("IV.closing"));
    shoot(&window, s("reports-plan"));
    choose(s("I.1.targets"));
    auto* sentence = documents->findChild<QPlainTextEdit*>(s("sentence"));
    sentence->setFocus();
    sentence->appendPlainText(s("Phấn đấu vượt các chỉ tiêu trên."));
    QTest::keyClick(sentence, Qt::Key_Return, Qt::ControlModifier);
    window.database()->execute("UPDATE report_text SET original = 'khác'");
    documents->findChild<QPushButton*>(s("refresh"))->click();
    shoot(&window, s("reports-unconfirmed"));
    documents->findChild<QPushButton*>(s("addParagraph"))->click();
    shoot(&window, s("reports-addition"));
}

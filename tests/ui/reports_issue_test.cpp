// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/exchange/spreadsheet.h"
#include "core/report/progress_report.h"
#include "core/report/report_json.h"
#include "ui/pages/history_page.h"
#include "ui/pages/reports_issue_dialog.h"
#include "ui/pages/reports_issued_pane.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/reports_versions.h"
#include "ui/print/page_layout.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

namespace {

QImage painted(const ui::PaperPage& page)
{
    QImage image(page.size.toSize() * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    ui::paintPage(painter, page);
    return image;
}

void checkSamePaper(const core::Report& a, const core::Report& b)
{
    const auto pages = ui::layOut(a), again = ui::layOut(b);
    REQUIRE(pages.size() == again.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        CAPTURE(i);
        CHECK(pages[i].size == again[i].size);
        CHECK(painted(pages[i]) == painted(again[i]));
    }
}

/// A PDF without what may differ: the time and the id of the file.
QByteArray pdfWithoutTime(const core::Report& report, const QString& path)
{
    ui::writePdf(report, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString bytes = QString::fromLatin1(file.readAll());
    bytes.remove(QRegularExpression(QStringLiteral("/(CreationDate|ModDate) ?\\([^)]*\\)")));
    bytes.remove(QRegularExpression(QStringLiteral("/ID \\[[^\\]]*\\]")));
    bytes.remove(QRegularExpression(QStringLiteral("<xmp:[A-Za-z]+Date>[^<]*")));
    bytes.remove(QRegularExpression(QStringLiteral("uuid:[0-9a-f-]+")));
    return bytes.toLatin1();
}

core::IssueRequest request()
{
    core::IssueRequest request;
    request.figures.year = 2018;
    request.number = QStringLiteral("12/BC-UBND");
    request.date = QDate(2018, 12, 10);
    return request;
}

} // namespace

TEST_CASE("a report that comes back from JSON is painted the same on every page", "[pages]")
{
    PracticeWindow window;
    const core::Report report = core::progressReport(window.database, window.year.figures());
    const core::Report again = core::reportFromJson(core::reportJson(report));
    checkSamePaper(report, again);
    const QTemporaryDir folder;
    CHECK(pdfWithoutTime(report, folder.filePath(QStringLiteral("a.pdf")))
          == pdfWithoutTime(again, folder.filePath(QStringLiteral("b.pdf"))));
}

TEST_CASE("an issued version is shown and printed as it was issued while the draft goes on", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    auto* versions = page->findChild<ui::ReportsVersions*>();
    auto* mark = page->findChild<QLabel*>(QStringLiteral("issuedMark"));
    CHECK(versions->count() == 1);
    CHECK_FALSE(mark->isVisible());
    page->issueAs(request());
    PracticeWindow::settle();
    REQUIRE(window.errors.isEmpty());
    REQUIRE(versions->count() == 2);
    CHECK(versions->currentIndex() == 1);
    CHECK(mark->isVisible());
    CHECK(mark->text().contains(QStringLiteral("12/BC-UBND")));
    const core::Report first = page->report();
    CHECK(first.head.number == QStringLiteral("Số: 12/BC-UBND"));

    // Nothing in it can be changed.
    Q_EMIT page->findChild<ui::ReportPreview*>()->paragraphActivated(QStringLiteral("III.awareness"));
    CHECK_FALSE(page->findChild<QPlainTextEdit*>(QStringLiteral("sentence"))->isVisible());

    window.store(QStringLiteral("F14"), "awareness", QStringLiteral("NT0"));
    PracticeWindow::settle();
    CHECK(versions->currentIndex() == 1);
    checkSamePaper(page->report(), first);
    CHECK(page->findChild<QLabel*>(QStringLiteral("since"))->isVisible());
    versions->setCurrentIndex(0);
    PracticeWindow::settle();
    CHECK_FALSE(mark->isVisible());
    CHECK(core::plainLines(page->report()).join(QLatin1Char('\n')).contains(QStringLiteral("14 trên 19")));

    core::IssueRequest second = request();
    second.reason = QStringLiteral("F14 trả lời lại");
    second.number = QStringLiteral("15/BC-UBND");
    page->issueAs(second);
    PracticeWindow::settle();
    CHECK(versions->count() == 3);
    auto* changes = page->findChild<ui::ReportsIssuedPane*>()->findChild<QTableWidget*>(QStringLiteral("changes"));
    REQUIRE(changes);
    CHECK(changes->item(0, 1)->text() == QStringLiteral("78,95% (15/19)"));
    CHECK(changes->item(0, 2)->text() == QStringLiteral("73,68% (14/19)"));
    const size_t annexes = page->report().annexes.size();
    page->findChild<QCheckBox*>(QStringLiteral("changesAnnex"))->setChecked(true);
    PracticeWindow::settle();
    CHECK(page->report().annexes.size() == annexes + 1);
    versions->setCurrentIndex(2);
    PracticeWindow::settle();
    checkSamePaper(page->report(), first);
    const QTemporaryDir folder;
    window.savesIn = folder.path();
    page->findChild<QPushButton*>(QStringLiteral("html"))->click();
    QFile html(folder.filePath(QDir(folder.path()).entryList(QDir::Files).value(0)));
    REQUIRE(html.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(html.readAll()).contains(QStringLiteral("Số: 12/BC-UBND")));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("before it is issued, the dialog names the document and asks for what is missing", "[pages]")
{
    core::IssueRequest proposed = request();
    ui::IssueState state;
    state.document = QStringLiteral("báo cáo năm 2018");
    state.year = 2018;
    state.revision = 2;
    state.changes = {{QStringLiteral("Tỷ lệ"), QStringLiteral("78,95%"), QStringLiteral("73,68%")}};
    ui::ReportsIssueDialog dialog(proposed, state);
    dialog.show();
    auto* date = dialog.findChild<QLineEdit*>(QStringLiteral("date"));
    auto* reason = dialog.findChild<QLineEdit*>(QStringLiteral("reason"));
    auto* problem = dialog.findChild<QLabel*>(QStringLiteral("problem"));
    CHECK(date->text() == QStringLiteral("10/12/2018"));
    CHECK(dialog.findChild<QTableWidget*>()->rowCount() == 1);
    dialog.accept();
    CHECK(problem->isVisible());
    CHECK(dialog.isVisible());
    reason->setText(QStringLiteral("sửa phiếu F14"));
    date->setText(QStringLiteral("31/02/2019"));
    dialog.accept();
    CHECK(dialog.isVisible());
    date->setText(QStringLiteral("20/02/2019"));
    dialog.findChild<QCheckBox*>(QStringLiteral("lock"))->setChecked(true);
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.request().date == QDate(2019, 2, 20));
    CHECK(dialog.request().reason == QStringLiteral("sửa phiếu F14"));
    CHECK(dialog.request().lockYear);

    state.revision = 1;
    state.isLocked = true;
    ui::ReportsIssueDialog first(proposed, state);
    first.show();
    CHECK_FALSE(first.findChild<QLineEdit*>(QStringLiteral("reason"))->isVisible());
    CHECK_FALSE(first.findChild<QCheckBox*>(QStringLiteral("lock"))->isVisible());
}

TEST_CASE("a refused issue says why and leaves the draft", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    page->issueAs(request());
    page->findChild<ui::ReportsVersions*>()->setCurrentIndex(0);
    page->issueAs(request()); // a revision without a reason
    PracticeWindow::settle();
    CHECK(window.errors.size() == 1);
    CHECK(page->findChild<ui::ReportsVersions*>()->count() == 2);
    CHECK(page->findChild<ui::ReportsVersions*>()->currentIndex() == 0);
}

TEST_CASE("the annex on how the figures are computed is printed where it is wanted, and issued with it", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    const size_t annexes = page->report().annexes.size();
    page->findChild<QAction*>(QStringLiteral("working"))->setChecked(true);
    PracticeWindow::settle();
    REQUIRE(page->report().annexes.size() == annexes + 1);
    CHECK(page->report().annexes.back().number == QStringLiteral("Phụ lục %1").arg(core::roman(int(annexes) + 1)));
    core::IssueRequest wanted = page->proposedIssue();
    CHECK(wanted.annexes.working);
    page->issueAs(wanted);
    PracticeWindow::settle();
    CHECK(page->report().annexes.back().title.startsWith(QStringLiteral("CÁCH TÍNH")));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("issuing and unlocking stand in the journal with who and why, also in the exported table", "[pages]")
{
    PracticeWindow window;
    core::issue(window.database, request());
    core::lockYear(window.database, 2018);
    core::unlockYear(window.database, 2018, QStringLiteral("F14 trả lời lại"));
    const auto page = window.shown<ui::HistoryPage>();
    const QTemporaryDir folder;
    window.savesIn = folder.path();
    page->exportTable();
    const QStringList files = QDir(folder.path()).entryList({QStringLiteral("*.xlsx")}, QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK(window.errors.isEmpty());
    QString text;
    for (const core::Sheet& sheet : core::readSpreadsheet(folder.filePath(files[0])))
        for (const core::SheetRow& row : sheet.rows)
            for (const core::Cell& cell : row.cells) text += cell.text + QLatin1Char('\n');
    CHECK(text.contains(QStringLiteral("12/BC-UBND")));
    CHECK(text.contains(QStringLiteral("F14 trả lời lại")));
    CHECK(text.contains(core::currentUser()));
}

TEST_CASE("the plan is issued like the report, with its own number and without locking", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    page->showDocument(QStringLiteral("plan"));
    PracticeWindow::settle();
    core::IssueRequest wanted = page->proposedIssue();
    CHECK(wanted.report == QLatin1String("plan"));
    CHECK(wanted.number == QStringLiteral("108/KH-UBND"));
    CHECK(wanted.date == QDate(2018, 3, 28));
    page->issueAs(wanted);
    PracticeWindow::settle();
    REQUIRE(window.errors.isEmpty());
    auto* versions = page->findChild<ui::ReportsVersions*>();
    CHECK(versions->currentIndex() == 1);
    CHECK(page->report().head.kind == QStringLiteral("KẾ HOẠCH"));
    CHECK(page->report().head.number == QStringLiteral("Số: 108/KH-UBND"));
    page->showDocument(QStringLiteral("progress"));
    PracticeWindow::settle();
    CHECK(versions->count() == 1); // the report has not been issued
    CHECK(page->report().head.kind == QStringLiteral("BÁO CÁO"));
}

TEST_CASE("issuing warns of a number that another document has, and a revision is saved under its own name", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    page->issueAs(request());
    core::IssueRequest second = request();
    second.number = QStringLiteral("15");
    second.reason = QStringLiteral("sửa lời văn");
    page->issueAs(second);
    PracticeWindow::settle();
    REQUIRE(window.errors.isEmpty());
    CHECK(
        page->report().head.subject.back().startsWith(QStringLiteral("(bản điều chỉnh lần 1, thay thế Báo cáo số 12")));
    const QTemporaryDir folder;
    window.savesIn = folder.path();
    page->findChild<QPushButton*>(QStringLiteral("html"))->click();
    const QStringList saved = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().endsWith(QStringLiteral("-dieu-chinh-1.html")));
    CHECK_FALSE(saved.front().contains(QStringLiteral("bản điều chỉnh")));

    ui::IssueState state;
    state.document = QStringLiteral("x");
    const core::DocumentKey other{QStringLiteral("progress"), 2017, 0};
    state.otherWithNumber = [&](const core::IssueRequest& said) {
        const auto taken = core::otherWithNumber(window.database, other, said);
        return taken ? ui::ReportsVersions::name(*taken) : QString();
    };
    ui::ReportsIssueDialog dialog(request(), state);
    auto* warning = dialog.findChild<QLabel*>(QStringLiteral("numberTaken"));
    CHECK_FALSE(warning->isHidden());
    CHECK(warning->text().contains(QStringLiteral("12/BC-UBND")));
    dialog.findChild<QLineEdit*>(QStringLiteral("number"))->setText(QStringLiteral("77"));
    CHECK(warning->isHidden());
}

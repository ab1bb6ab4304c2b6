// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/docx_file.h"
#include "tests/ui/practice_window.h"

#include "core/database/history.h"
#include "core/record/administrative_unit.h"
#include "ui/form/office_dialog.h"
#include "ui/pages/reports_outline.h"
#include "ui/pages/reports_page.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace {

/// The first sentence that is made of figures.
QString firstBody(const core::Report& report)
{
    for (const core::Block& block : report.blocks)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&block))
            if (paragraph->style == core::Paragraph::Style::Body && !paragraph->key.isEmpty()) return paragraph->key;
    return {};
}

QString textOf(const core::Report& report, const QString& key)
{
    for (const core::Block& block : report.blocks)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&block))
            if (paragraph->key == key) return paragraph->text;
    return {};
}

QTreeWidgetItem* itemOf(QTreeWidget* outline, const QString& key)
{
    for (QTreeWidgetItemIterator it(outline); *it; ++it)
        if ((*it)->data(0, Qt::UserRole).toString() == key) return *it;
    return nullptr;
}

} // namespace

TEST_CASE("a sentence is changed, stays changed, and is taken back", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    auto* preview = page->findChild<ui::ReportPreview*>();
    auto* outline = page->findChild<ui::ReportsOutline*>();
    auto* editor = page->findChild<QPlainTextEdit*>(QStringLiteral("sentence"));
    CHECK_FALSE(editor->isVisible());
    const QString key = firstBody(page->report());
    REQUIRE_FALSE(key.isEmpty());
    const QString generated = textOf(page->report(), key);
    Q_EMIT preview->paragraphActivated(key);
    CHECK(outline->currentKey() == key);
    REQUIRE(editor->isVisible());
    CHECK(editor->toPlainText() == generated);

    preview->verticalScrollBar()->setValue(200);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Cau khac."));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key) == QStringLiteral("Cau khac."));
    CHECK(preview->verticalScrollBar()->value() == 200);
    CHECK(itemOf(outline, key)->text(1) == QStringLiteral("✎"));
    CHECK(page->findChild<QPlainTextEdit*>(QStringLiteral("generated"))->toPlainText() == generated);

    core::undo(window.database);
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key) == generated);
    CHECK(editor->toPlainText() == generated);
    core::redo(window.database);
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key) == QStringLiteral("Cau khac."));
    page->findChild<QPushButton*>(QStringLiteral("takeGenerated"))->click();
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key) == generated);
    CHECK(itemOf(outline, key)->text(1) == QStringLiteral("="));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("a changed sentence tells when the data have changed since", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    auto* outline = page->findChild<ui::ReportsOutline*>();
    auto* editor = page->findChild<QPlainTextEdit*>(QStringLiteral("sentence"));
    QString key;
    for (const core::Block& block : page->report().blocks)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&block))
            if (paragraph->text.contains(QStringLiteral("15 trên 19")) && !paragraph->key.isEmpty() && key.isEmpty())
                key = paragraph->key;
    REQUIRE_FALSE(key.isEmpty());
    outline->setCurrentItem(itemOf(outline, key));
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Cau khac."));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    PracticeWindow::settle();
    CHECK(itemOf(outline, key)->text(1) == QStringLiteral("✎"));
    window.store(QStringLiteral("F15"), "awareness", QStringLiteral("NT2"));
    PracticeWindow::settle();
    CHECK(itemOf(outline, key)->text(1) == QStringLiteral("!"));
    CHECK(textOf(page->report(), key) == QStringLiteral("Cau khac."));
    CHECK(page->findChild<QPlainTextEdit*>(QStringLiteral("generated"))
              ->toPlainText()
              .contains(QStringLiteral("16 trên 19")));
}

TEST_CASE("the number of the document is a line of its own", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    auto* outline = page->findChild<ui::ReportsOutline*>();
    auto* editor = page->findChild<QPlainTextEdit*>(QStringLiteral("sentence"));
    outline->setCurrentItem(itemOf(outline, QStringLiteral("head.number")));
    REQUIRE(editor->isVisible());
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("12/BC-UBND"));
    outline->setFocus(); // leaving saves
    PracticeWindow::settle();
    CHECK(page->report().head.number == QStringLiteral("12/BC-UBND"));
}

TEST_CASE("an empty sentence is not stored", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    const QString key = firstBody(page->report());
    Q_EMIT page->findChild<ui::ReportPreview*>()->paragraphActivated(key);
    auto* editor = page->findChild<QPlainTextEdit*>(QStringLiteral("sentence"));
    const QString before = textOf(page->report(), key);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key) == before);
    CHECK(window.errors.isEmpty());
}

TEST_CASE("the report page writes PDF, Word and HTML", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    page->findChild<QPushButton*>(QStringLiteral("pdf"))->click(); // cancelled
    const QTemporaryDir folder;
    window.savesIn = folder.path();
    page->findChild<QPushButton*>(QStringLiteral("pdf"))->click();
    page->findChild<QPushButton*>(QStringLiteral("word"))->click();
    page->findChild<QPushButton*>(QStringLiteral("html"))->click();
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 3);
    QFile word(folder.filePath(files[0])), html(folder.filePath(files[1])), pdf(folder.filePath(files[2]));
    REQUIRE(word.open(QIODevice::ReadOnly));
    const DocxFile docx(word.readAll());
    CHECK(docx.lines().join(u' ').contains(QStringLiteral("78,95%")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    REQUIRE(html.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(html.readAll()).contains(QStringLiteral("78,95%")));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("the plan and the report are two documents of one page", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    CHECK(page->report().head.kind == QStringLiteral("BÁO CÁO"));
    auto* kind = page->findChild<QComboBox*>(QStringLiteral("kind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Up);
    PracticeWindow::settle();
    CHECK(page->report().head.kind == QStringLiteral("KẾ HOẠCH"));
    auto* outline = page->findChild<ui::ReportsOutline*>();
    const auto* targets = itemOf(outline, QStringLiteral("I.1.targets"));
    REQUIRE(targets);
    CHECK(targets->text(0).contains(QStringLiteral("Tăng thêm 20% cơ sở")));
    CHECK(page->report().annexes.empty());
    page->findChild<QAction*>(QStringLiteral("planTables"))->trigger();
    page->findChild<QAction*>(QStringLiteral("definitions"))->trigger();
    PracticeWindow::settle();
    CHECK(page->report().annexes.size() == 3);
    const QTemporaryDir folder;
    window.savesIn = folder.path();
    page->findChild<QPushButton*>(QStringLiteral("pdf"))->click();
    REQUIRE(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files).front().startsWith(QStringLiteral("Kế hoạch")));

    window.year.choose(2001);
    PracticeWindow::settle();
    CHECK(page->findChild<QLabel*>(QStringLiteral("empty"))->isVisible());
    CHECK_FALSE(outline->isVisible());
    CHECK_FALSE(page->findChild<QPushButton*>(QStringLiteral("pdf"))->isEnabled());
    window.year.choose(2018);
    PracticeWindow::settle();
    CHECK(outline->isVisible());
    CHECK(window.errors.isEmpty());
}

TEST_CASE("the preview opens at the top of the first page and stays there as the window grows", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    auto* preview = page->findChild<ui::ReportPreview*>();
    CHECK(preview->verticalScrollBar()->value() == 0);
    page->resize(1700, 900);
    PracticeWindow::settle();
    CHECK(preview->verticalScrollBar()->value() == 0);
    page->resize(1180, 640);
    PracticeWindow::settle();
    CHECK(preview->verticalScrollBar()->value() == 0);
}

TEST_CASE("who comes to the report by keys sees its head, of the other document too", "[pages]")
{
    PracticeWindow window;
    const auto page = std::make_unique<ui::ReportsPage>(window.year, window.prompts);
    page->show();
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    page->focusMain(); // at the first line of the outline, before the paper has its width
    page->resize(1180, 640);
    PracticeWindow::settle();
    auto* preview = page->findChild<ui::ReportPreview*>();
    CHECK(preview->verticalScrollBar()->value() == 0);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_PageDown);
    REQUIRE(preview->verticalScrollBar()->value() > 0);
    page->showDocument(QStringLiteral("plan"));
    PracticeWindow::settle();
    CHECK(preview->verticalScrollBar()->value() == 0);
    CHECK(window.errors.isEmpty());
}

TEST_CASE("the preview of a plan has the pages that are printed, inside the office's margins", "[pages]")
{
    PracticeWindow window;
    {
        core::Transaction transaction(window.database, QStringLiteral("test"));
        core::Table offices(window.database, core::officeDictionary());
        core::Record office = *offices.record(1);
        office["left_margin"] = qint64(35);
        office["top_margin"] = qint64(25);
        offices.update(office);
        transaction.commit();
    }
    const auto page = window.shown<ui::ReportsPage>();
    page->showDocument(QStringLiteral("plan"));
    PracticeWindow::settle();
    const std::vector<ui::PaperPage>& pages = page->findChild<ui::ReportPreview*>()->pages();
    const QTemporaryDir folder;
    ui::writePdf(page->report(), folder.filePath(QStringLiteral("kh.pdf")));
    QFile pdf(folder.filePath(QStringLiteral("kh.pdf")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().count("/MediaBox") == int(pages.size()));
    constexpr double mm = 72 / 25.4;
    for (const ui::PaperPage& sheet : pages) {
        CHECK(sheet.size.width() == Approx(210 * mm));
        CHECK(sheet.size.height() == Approx(297 * mm));
        CHECK(sheet.body.left() == Approx(35 * mm));
        CHECK(sheet.body.top() == Approx(25 * mm));
        CHECK(sheet.body.right() == Approx(195 * mm));
        for (const ui::TextPiece& piece : sheet.content.texts) CHECK(piece.baseline.x() >= 35 * mm - 0.1);
    }
    CHECK(pages[0].number == 0);
    CHECK(pages[1].number == 2);
}

TEST_CASE("a changed sentence of the plan is kept or given up after the data have changed", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    page->showDocument(QStringLiteral("plan"));
    PracticeWindow::settle();
    auto* preview = page->findChild<ui::ReportPreview*>();
    auto* outline = page->findChild<ui::ReportsOutline*>();
    auto* editor = page->findChild<QPlainTextEdit*>(QStringLiteral("sentence"));
    auto* keep = page->findChild<QPushButton*>(QStringLiteral("keepChanged"));
    auto* open = page->findChild<QPushButton*>(QStringLiteral("unconfirmed"));
    const QString key = QStringLiteral("I.1.targets");
    outline->setCurrentItem(itemOf(outline, key));
    CHECK(preview->marked() == key);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("- Cau khac."));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    PracticeWindow::settle();
    CHECK_FALSE(keep->isVisible());
    CHECK_FALSE(open->isVisible());
    window.changeTarget(1, [](core::Record& target) { target["words"] = QStringLiteral("Tăng thêm 25% cơ sở"); });
    page->findChild<QPushButton*>(QStringLiteral("refresh"))->click();
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key) == QStringLiteral("- Cau khac."));
    CHECK(itemOf(outline, key)->text(1) == QStringLiteral("!"));
    CHECK(core::unconfirmed(page->report()).size() == 1);
    REQUIRE(open->isVisible());
    outline->setCurrentItem(outline->topLevelItem(0));
    open->click();
    CHECK(outline->currentKey() == key);
    REQUIRE(keep->isVisible());
    keep->click();
    PracticeWindow::settle();
    CHECK(itemOf(outline, key)->text(1) == QStringLiteral("✎"));
    CHECK(textOf(page->report(), key) == QStringLiteral("- Cau khac."));
    CHECK_FALSE(open->isVisible());
    page->findChild<QPushButton*>(QStringLiteral("takeGenerated"))->click();
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key).contains(QStringLiteral("Tăng thêm 25% cơ sở")));
    CHECK(window.errors.isEmpty());
}

TEST_CASE("a sentence becomes the office's own for every year, and gets one more after it", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    auto* outline = page->findChild<ui::ReportsOutline*>();
    auto* editor = page->findChild<QPlainTextEdit*>(QStringLiteral("sentence"));
    const QString key = QStringLiteral("IX.list");
    outline->setCurrentItem(itemOf(outline, key));
    editor->setFocus();
    editor->setPlainText(QStringLiteral("Năm 2018, UBND huyện Mê Linh không có kiến nghị."));
    page->findChild<QPushButton*>(QStringLiteral("everyYear"))->click();
    PracticeWindow::settle();
    CHECK(itemOf(outline, key)->text(1) == QStringLiteral("≡"));
    CHECK(textOf(page->report(), key) == QStringLiteral("Năm 2018, UBND huyện Mê Linh không có kiến nghị."));
    page->findChild<QPushButton*>(QStringLiteral("addParagraph"))->click();
    CHECK(editor->toPlainText().isEmpty());
    QTest::keyClicks(editor, QStringLiteral("Xin cam on nam {nam}."));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key + QLatin1Char('+')) == QStringLiteral("Xin cam on nam 2018."));
    window.year.choose(2020);
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key) == QStringLiteral("Năm 2020, UBND huyện Mê Linh không có kiến nghị."));
    CHECK(textOf(page->report(), key + QLatin1Char('+')) == QStringLiteral("Xin cam on nam 2020."));
    outline->setCurrentItem(itemOf(outline, key + QLatin1Char('+')));
    page->findChild<QPushButton*>(QStringLiteral("dropOffice"))->click();
    PracticeWindow::settle();
    CHECK(textOf(page->report(), key + QLatin1Char('+')).isEmpty());
    CHECK(window.errors.isEmpty());

    page->showDocument(QStringLiteral("plan"));
    window.year.choose(2018);
    PracticeWindow::settle();
    QString task;
    for (const core::Block& block : page->report().blocks)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&block))
            if (paragraph->key.startsWith(QLatin1String("III.task#")) && task.isEmpty()) task = paragraph->key;
    outline->setCurrentItem(itemOf(outline, task));
    CHECK_FALSE(page->findChild<QPushButton*>(QStringLiteral("everyYear"))->isVisible()); // a task of this plan alone
}

TEST_CASE("the office takes its head and a usual way of signing", "[pages]")
{
    PracticeWindow window;
    ui::OfficeDialog dialog(window.database, core::Record(core::officeDictionary()), window.prompts);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto* ways = dialog.findChild<QComboBox*>(QStringLiteral("ways"));
    CHECK(ways->currentText() == QStringLiteral("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"));
    const auto office = [&] { return *core::Table(window.database, core::officeDictionary()).record(1); };
    ways->setCurrentIndex(1);
    Q_EMIT ways->activated(1);
    CHECK(office().text("authority") == QStringLiteral("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"));
    CHECK(dialog.findChild<QPlainTextEdit*>(QStringLiteral("authority"))->toPlainText()
          == QStringLiteral("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"));
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("name"));
    name->setFocus();
    name->setText(QStringLiteral("Phòng Kinh tế xã Yên Lãng"));
    dialog.findChild<QPushButton*>(QStringLiteral("head"))->click();
    CHECK(office().text("issuer") == QStringLiteral("PHÒNG KINH TẾ"));
    CHECK(office().text("superior") == QStringLiteral("UBND XÃ YÊN LÃNG"));
    CHECK(office().text("level") == QStringLiteral("commune"));
    CHECK(ways->findText(QStringLiteral("KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG")) > 0);
    CHECK(window.errors.isEmpty());
}

TEST_CASE("the annexes chosen for a plan are chosen again when it is opened again", "[pages]")
{
    PracticeWindow window;
    size_t annexes = 0;
    {
        const auto page = window.shown<ui::ReportsPage>();
        annexes = page->report().annexes.size();
        page->findChild<QAction*>(QStringLiteral("definitions"))->trigger();
        PracticeWindow::settle();
        CHECK(page->report().annexes.size() == annexes + 1);
    }
    const auto page = window.shown<ui::ReportsPage>();
    CHECK(page->findChild<QAction*>(QStringLiteral("definitions"))->isChecked());
    CHECK(page->report().annexes.size() == annexes + 1);
    page->findChild<QAction*>(QStringLiteral("definitions"))->trigger();
    PracticeWindow other; // another office
    const auto its = other.shown<ui::ReportsPage>();
    CHECK_FALSE(its->findChild<QAction*>(QStringLiteral("definitions"))->isChecked());
}

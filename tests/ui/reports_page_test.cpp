// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/docx_file.h"
#include "tests/ui/practice_window.h"

#include "core/database/history.h"
#include "ui/pages/reports_outline.h"
#include "ui/pages/reports_page.h"
#include "ui/print/report_preview.h"

#include <QFile>
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

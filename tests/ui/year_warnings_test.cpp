// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"

#include "core/database/history.h"
#include "core/database/year_entry.h"
#include "core/exchange/spreadsheet.h"
#include "core/indicator/accepted_findings.h"
#include "ui/main_window.h"
#include "ui/pages/home_page.h"
#include "ui/pages/home_task_list.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/reports_versions.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/reason_list.h"
#include "ui/table/grid_view.h"
#include "ui/warning_line.h"
#include "ui/warnings_dialog.h"
#include "ui/year_warnings.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using Kind = core::YearColumn::Kind;

namespace {

/// The year's grid of the practice district, with the keyboard in it.
struct Grid : PracticeWindow {
    Grid()
    {
        page = shown<ui::YearPage>();
        grid = page->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(grid->model());
        line = page->findChild<ui::WarningLine*>(s("warningLine"));
        reason = line->findChild<ui::ReasonList*>(s("reason"));
        page->activateWindow();
        grid->setFocus();
    }
    qint64 facility(const char* code) const
    {
        core::Statement row(database, "SELECT id FROM facility WHERE code = ?");
        return row.bind(1, s(code)).step() ? row.integer(0) : 0;
    }
    QModelIndex cell(const char* code, Kind kind) const
    {
        return model->index(model->rowOf(facility(code)), model->columnOf(kind));
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
    void type(const char* text) const
    {
        for (const char c : QByteArray(text)) QTest::keyClick(QApplication::focusWidget(), c);
    }
    bool hasSign(const QModelIndex& index) const { return !index.data(Qt::DecorationRole).isNull(); }
    QString message() const { return line->findChild<QLabel*>(s("warning"))->text(); }

    std::unique_ptr<ui::YearPage> page;
    ui::GridView* grid = nullptr;
    ui::YearGridModel* model = nullptr;
    ui::WarningLine* line = nullptr;
    ui::ReasonList* reason = nullptr;
};

} // namespace

TEST_CASE_METHOD(Grid, "12000 keyed for 1200 asks for a reason without stopping the typing", "[table]")
{
    grid->setCurrentIndex(cell("F03", Kind::Output));
    CHECK_FALSE(hasSign(cell("F03", Kind::Output)));
    CHECK(line->isHidden());
    type("12000");
    press(Qt::Key_Return);
    CHECK(grid->currentIndex() == cell("F04", Kind::Output)); // on to the next, nothing in between
    CHECK(cell("F03", Kind::Output).data().toString() == s("12.000"));
    CHECK(hasSign(cell("F03", Kind::Output)));
    CHECK(cell("F03", Kind::Output).data(Qt::ToolTipRole).toString().contains(s("+1.100%")));
    REQUIRE(line->isVisible());
    CHECK(message().startsWith(s("⚠ F03 – ")));
    CHECK(message().contains(s("+1.100%")));
    CHECK(model->index(model->rowOf(facility("F03")), model->columnCount() - 1).data().toString().startsWith(s("! ")));

    press(Qt::Key_F8);
    int reasons = 0;
    for (; line->isVisible() && reasons < 9; ++reasons) { // each is explained by itself
        CHECK(reason->hasFocus());
        type("may moi");
        press(Qt::Key_Return);
    }
    CHECK(reasons == 3); // output, specific use, saving
    CHECK(QApplication::focusWidget() == grid);
    CHECK_FALSE(hasSign(cell("F03", Kind::Output)));
    const auto entry = core::journal(database).front();
    CHECK(entry.why == s("may moi"));
    CHECK(entry.action.contains(s("F03")));
    for (int i = 0; i < reasons; ++i) core::undo(database);
    settle();
    CHECK(hasSign(cell("F03", Kind::Output)));
    CHECK(line->isVisible());
    core::undo(database); // the value
    settle();
    CHECK_FALSE(hasSign(cell("F03", Kind::Output)));
    CHECK(line->isHidden());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Grid, "typing on leaves the warning open, Esc puts it off, and the cell offers it again", "[table]")
{
    grid->setCurrentIndex(cell("F03", Kind::Output));
    type("12000");
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == grid);
    CHECK(hasSign(cell("F03", Kind::Output)));
    type("2010"); // F04
    press(Qt::Key_Return);
    CHECK(line->isHidden());
    CHECK(hasSign(cell("F03", Kind::Output)));
    grid->setCurrentIndex(cell("F03", Kind::Output));
    CHECK(line->isVisible());
    press(Qt::Key_F8);
    press(Qt::Key_Down); // the first ready-made reason
    const QString chosen = reason->reason();
    CHECK_FALSE(chosen.isEmpty());
    press(Qt::Key_Return);
    CHECK(core::journal(database).front().why == chosen);
    // Without a reason nothing is stored.
    type("13000");
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    press(Qt::Key_Return);
    CHECK(errors.size() == 1);
    CHECK(hasSign(cell("F03", Kind::Output)));
}

TEST_CASE_METHOD(Grid, "a negative output stops hard and leaves no warning behind", "[table]")
{
    grid->setCurrentIndex(cell("F03", Kind::Output));
    type("-5");
    press(Qt::Key_Return);
    CHECK(grid->refusal().contains(s("-5")));
    CHECK(line->isHidden());
    press(Qt::Key_Escape);
    CHECK(cell("F03", Kind::Output).data().toString() == s("1.200"));
}

TEST_CASE_METHOD(Grid, "the chip shows only facilities with open warnings", "[table]")
{
    const int all = model->rowCount();
    QToolButton* chip = nullptr;
    for (QToolButton* button : page->findChildren<QToolButton*>())
        if (button->text() == s("With warnings")) chip = button;
    REQUIRE(chip);
    chip->setChecked(true);
    settle();
    CHECK(model->rowCount() < all);
    CHECK(model->rowOf(facility("F08")) >= 0); // output 0
    CHECK(model->rowOf(facility("F10")) < 0);
    core::explain(database, core::openFindings(database, 2018, 2017), s("đã kiểm tra"));
    chip->setChecked(false);
    chip->setChecked(true);
    settle();
    CHECK(model->rowCount() == 0);
    page->showCell(facility("F03"), s("intensity")); // what is asked for is shown, filter or not
    CHECK(grid->currentIndex() == cell("F03", Kind::Output));
}

TEST_CASE_METHOD(PracticeWindow, "the list of warnings leads to the cell and explains several at once", "[window]")
{
    ui::WarningsDialog dialog(year, {}, prompts);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* table = dialog.findChild<ui::GridView*>(s("warnings"));
    auto* rule = dialog.findChild<QComboBox*>(s("rule"));
    auto* state = dialog.findChild<QComboBox*>(s("state"));
    const int open = table->model()->rowCount();
    REQUIRE(open > 3);
    rule->setCurrentIndex(rule->findData(s("PR03")));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == s("F08 Công ty TNHH May Mê Linh"));
    rule->setCurrentIndex(0);

    auto* reason = dialog.findChild<ui::ReasonList*>(s("reason"));
    table->setFocus();
    table->selectAll();
    QTest::keyClick(&dialog, Qt::Key_F8);
    CHECK(reason->hasFocus());
    QTest::keyClicks(reason, s("da doi chieu"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(table->model()->rowCount() == 0);
    state->setCurrentIndex(1); // explained
    CHECK(table->model()->rowCount() == open);
    CHECK(table->model()->index(0, 3).data().toString() == s("da doi chieu"));
    core::undo(database);
    settle();
    state->setCurrentIndex(0);
    CHECK(table->model()->rowCount() == open);

    const QSignalSpy wanted(&dialog, &ui::WarningsDialog::cellWanted);
    rule->setCurrentIndex(rule->findData(s("PR07")));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front()[1].toString().startsWith(s("output/")));
    CHECK_FALSE(dialog.isVisible());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(PracticeWindow, "the list of warnings is exported", "[window]")
{
    const QTemporaryDir folder;
    savesIn = folder.path();
    ui::WarningsDialog dialog(year, s("PR14"), prompts);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove(QLatin1Char('&')).startsWith(s("Export"))) button->click();
    const QStringList files = QDir(folder.path()).entryList({s("*.xlsx")}, QDir::Files);
    REQUIRE(files.size() == 1);
    size_t rows = 0;
    for (const core::Sheet& sheet : core::readSpreadsheet(folder.filePath(files[0]))) rows += sheet.rows.size();
    CHECK(int(rows) == dialog.findChild<ui::GridView*>(s("warnings"))->model()->rowCount() + 1);
}

TEST_CASE_METHOD(PracticeWindow, "the overview counts the warnings nobody explained and opens their list", "[pages]")
{
    const auto page = shown<ui::HomePage>();
    auto* tasks = page->findChild<ui::HomeTaskList*>();
    const auto group = [&] { return tasks->findItems(s("Warnings not explained"), Qt::MatchStartsWith); };
    REQUIRE(group().size() == 1);
    const QSignalSpy wanted(page.get(), &ui::Page::warningsWanted);
    tasks->setFocus();
    tasks->setCurrentItem(group().front()->child(0));
    QTest::keyClick(tasks, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front()[0].toString().startsWith(s("PR")));
    core::explain(database, core::openFindings(database, 2018, 2017), s("đã kiểm tra"));
    settle();
    CHECK(group().isEmpty());
}

TEST_CASE_METHOD(Grid, "an unexplained jump blocks the issue and leads to its warning", "[pages]")
{
    grid->setCurrentIndex(cell("F03", Kind::Output));
    type("12000");
    press(Qt::Key_Return);
    QString asked;
    prompts.confirm = [&](QWidget*, const QString& question, const QString&) {
        asked = question;
        return true;
    };
    const auto reports = shown<ui::ReportsPage>();
    const QSignalSpy wanted(reports.get(), &ui::Page::warningsWanted);
    reports->issue();
    CHECK(asked.contains(s("F03 Công ty TNHH Nhựa Tráng Việt")));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front()[0].toString() == s("PR05"));
    CHECK(reports->findChild<ui::ReportsVersions*>()->count() == 1);
    CHECK(errors.isEmpty());
}

TEST_CASE("an import says how many new warnings it brought, and taking it back takes them back", "[window]")
{
    PracticeWindow quiet(false);
    const QString path = quiet.settings.makeFile("me-linh.sachhon", core::fillPracticeDistrict);
    ui::MainWindow window(quiet.prompts);
    window.show();
    REQUIRE(window.openFile(path));
    window.workingYear()->choose(2018);
    auto* news = window.findChild<QToolButton*>(s("newWarnings"));
    window.workingYear()->warnings().catchUp();
    CHECK(news->isHidden());
    {
        core::Transaction transaction(*window.database(), s("Nhập danh sách"));
        window.database()->execute("UPDATE output SET quantity = quantity * 10 WHERE year = 2018");
        transaction.commit();
    }
    window.workingYear()->warnings().catchUp(); // the window does so when the hands rest
    CHECK(news->isVisible());
    CHECK(news->text().contains(QString::number(window.workingYear()->warnings().newCount())));
    CHECK(window.workingYear()->warnings().newCount() > 6);
    core::undo(*window.database());
    window.workingYear()->warnings().catchUp();
    CHECK(news->isHidden());
}

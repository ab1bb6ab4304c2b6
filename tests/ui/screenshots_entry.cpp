// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of typing the figures of a year: refusals, warnings, blocks from Excel, piles of paper forms.
#include "tests/ui/pictures.h"
#include "tests/ui/sample_activities.h"

#include "core/database/cell_notes.h"
#include "core/database/form_piles.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/accepted_findings.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/reports_issue_dialog.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/warnings_dialog.h"
#include "ui/year_warnings.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

TEST_CASE("pictures of the year", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    pictures.openSample();
    auto* figures = pictures.show<ui::YearPage>();
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(2, 3));
    for (const QChar c : s("-5")) typeInto(QApplication::focusWidget(), QString(c));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    shoot(&window, s("year-refused"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    figures->showMissing(0);
    shoot(&window, s("year-missing"));
}

// What is unlikely: the sign and the question in the grid, the list, the overview.
TEST_CASE("pictures of the warnings", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    const Answers& answers = pictures.answers;
    pictures.open("thuc-hanh.sachhon", [](core::Database& database) { core::fillPracticeDistrict(database); });
    auto* figures = window.findChild<ui::YearPage*>();
    window.showPage(figures);
    window.workingYear()->warnings().catchUp();
    core::Statement row(*window.database(), "SELECT id FROM facility WHERE code = 'F03'");
    REQUIRE(row.step());
    const qint64 f03 = row.integer(0);
    row.reset();
    figures->showCell(f03, s("output/1"));
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    grid->setFocus();
    for (const char digit : QByteArray("12000")) QTest::keyClick(QApplication::focusWidget(), digit);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    shoot(&window, s("warnings-grid"));
    QTest::keyClick(grid, Qt::Key_F8);
    shoot(&window, s("warnings-reason"));
    ui::WarningsDialog list(*window.workingYear(), {}, answers.prompts, &window);
    list.show();
    shoot(&list, s("warnings-list"));
    core::explain(*window.database(), core::findingsOf(*window.database(), f03, 2018, 2017),
                  s("Lắp thêm dây chuyền ép phun, chạy ba ca"));
    list.findChild<QComboBox*>(s("state"))->setCurrentIndex(1);
    shoot(&list, s("warnings-explained"));
    list.close();
    for (ui::Page* page : window.pages())
        if (qobject_cast<ui::HomePage*>(page)) window.showPage(page);
    shoot(&window, s("warnings-home"));
    auto* reports = window.findChild<ui::ReportsPage*>();
    window.showPage(reports);
    reports->findChild<QAction*>(s("explained"))->setChecked(true);
    QTest::qWait(300);
    for (const core::Annex& annex : reports->report().annexes)
        if (annex.title.startsWith(s("GIẢI TRÌNH"))) CHECK(annex.blocks.size() == 2);
    ui::IssueState state;
    state.document = s("báo cáo năm 2018");
    state.year = 2018;
    state.openWarnings = 6;
    ui::ReportsIssueDialog issue(reports->proposedIssue(), state, &window);
    issue.show();
    shoot(&issue, s("warnings-issue"));
    issue.close();
}

// What a clerk sees who pastes from Excel, and the register as one grid.
TEST_CASE("pictures of grids", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    pictures.open("me-linh-2018.sachhon", fillSample);
    auto* figures = window.findChild<ui::YearPage*>();
    window.showPage(figures);
    auto* grid = figures->findChild<ui::GridView*>(s("year"));
    grid->setFocus();
    grid->continueAfter({});
    const auto paste = [&](ui::GridView* view, const QString& text, const QString& name) {
        QApplication::clipboard()->setText(text);
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = QApplication::activeModalWidget();
            shoot(dialog, name);
            static_cast<QDialog*>(dialog)->reject();
        });
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    };
    paste(grid,
          s("Mã\tNhận thức\tÁp dụng\tSản lượng\tĐiện lưới\tLao động\nF01\t1\t1\t1000000\t650.000\t45\nF02\t1\t0\t2100\t"
            "365.400\t61\nF03\t1\t\t-5\t540.000\t52\nF07\t1\t1\t300\t90.000\t8\nF20\tcó\tkhông\t120\t12.000\tbảy\n"
            "F99\t1\t1\t1\t1\t1\n"),
          s("paste"));
    auto* facilities = window.findChild<ui::FacilitiesPage*>();
    window.showPage(facilities);
    shoot(&window, s("facilities-list"));
    facilities->findChild<QToolButton*>(s("asGrid"))->click();
    auto* register_ = facilities->findChild<ui::GridView*>(s("facilities_grid"));
    register_->setCurrentIndex(register_->model()->index(2, 1));
    shoot(&window, s("facilities-grid"));
    facilities->add();
    shoot(&window, s("facilities-grid-new"));
    QMenu menu;
    register_->addEntries(&menu);
    menu.popup(QPoint(100, 100));
    shoot(&menu, s("menu-cells"));
    paste(register_,
          s("Mã cơ sở\tTên cơ sở\tXã/phường/thị trấn\tNgày bắt đầu\nF02\tCông ty CP Cơ khí Quang Minh\tQuang "
            "Minh\t01/01/2008\n"
            "F30\tXưởng Ba Mươi\tXã Tam Đồng\t15/03/2018\n\tXưởng không xã\tXã Nào\t15/03/2018\n"),
          s("paste-facilities"));
}

// A pile of paper forms: its columns, its totals, remarks and a second keying.
TEST_CASE("pictures of a pile", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    pictures.open("thuc-hanh.sachhon", [](core::Database& database) {
        core::fillPracticeDistrict(database);
        const auto id = [&](const char* code) {
            return core::Table(database, core::facilityDictionary()).first("code", s(code))->id;
        };
        core::YearEntry entry(database, 2018);
        core::FormPiles piles(database, 2018);
        const qint64 pile = piles.make(s("Quang Minh"));
        for (const char* code : {"F04", "F01", "F07", "F02", "F05", "F09"}) piles.add(pile, id(code));
        for (const core::YearColumn& column : entry.columns()) {
            if (column.kind == core::YearColumn::Kind::Consumption) piles.putPaperTotal(pile, column, s("2090300"));
            if (column.kind == core::YearColumn::Kind::Awareness) piles.putPaperTotal(pile, column, s("6"));
            if (column.kind != core::YearColumn::Kind::Labour) continue;
            piles.putPaperTotal(pile, column, s("182"));
            core::CellNotes(database, 2018).put(id("F01"), column, s("Số lao động theo bảng lương tháng 12"), false);
            core::CellNotes(database, 2018).put(id("F07"), column, s("Hỏi lại chủ hộ"), true);
        }
        entry.markComplete(id("F09"), true);
    });
    auto* page = window.findChild<ui::YearPage*>();
    window.showPage(page);
    shoot(&window, s("piles-all"));
    auto* chooser = page->findChild<QComboBox*>(s("pile"));
    chooser->setCurrentIndex(1);
    Q_EMIT chooser->activated(1);
    shoot(&window, s("piles-pile"));
    page->add();
    typeInto(QApplication::focusWidget(), s("tr"));
    shoot(&window, s("piles-next"));
    page->focusMain();
    const auto during = [&](const QString& name, const QString& entry) {
        QTimer::singleShot(0, qApp, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog) return;
            shoot(dialog, name);
            auto* shown = qobject_cast<QDialog*>(dialog);
            name == s("piles-second-start") ? shown->accept() : shown->reject();
        });
        for (QAction* action : page->actions())
            if (action->objectName() == entry) action->trigger();
    };
    during(s("piles-remark"), s("remark"));
    during(s("piles-notes"), s("notes"));
    QTimer::singleShot(0, qApp, [&] {
        shoot(QApplication::activeModalWidget(), s("piles-columns"));
        qobject_cast<QDialog*>(QApplication::activeModalWidget())->reject();
    });
    page->findChild<QPushButton*>(s("chooseColumns"))->click();
    auto* menu = page->findChild<QPushButton*>(s("forms"))->menu();
    menu->popup(page->mapToGlobal(QPoint(400, 60)));
    shoot(menu, s("piles-menu"));
    menu->close();
    during(s("piles-second-start"), s("secondKeying"));
    auto* grid = page->findChild<ui::GridView*>(s("year"));
    typeInto(grid, s("1"));
    QTest::keyClick(grid, Qt::Key_Tab);
    typeInto(grid, s("0"));
    shoot(&window, s("piles-second"));
    during(s("piles-second-result"), s("compareKeyings"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its dialogs on a screen of 1366×768 pixels at 150 and 200 %, less a task bar; and with larger text.
#include "tests/ui/cut_parts.h"
#include "tests/ui/sample_office.h"

#include "core/exchange/practice_district.h"
#include "core/indicator/unanswered.h"
#include "core/record/library.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/solution.h"
#include "core/report/explanation.h"
#include "ui/explanation_view.h"
#include "ui/first_start.h"
#include "ui/fitting_dialogs.h"
#include "ui/flow_layout.h"
#include "ui/form/field_dialog.h"
#include "ui/form/list_versions_dialog.h"
#include "ui/form/office_dialog.h"
#include "ui/form/priority_sectors.h"
#include "ui/form/record_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/language.h"
#include "ui/letter_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/facilities_print.h"
#include "ui/pages/facilities_solutions.h"
#include "ui/pages/facilities_twins.h"
#include "ui/pages/page.h"
#include "ui/pages/plan_path_dialog.h"
#include "ui/pages/plan_reading_dialog.h"
#include "ui/pages/plan_store.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/pages/plan_work_dialog.h"
#include "ui/pages/reports_issue_dialog.h"
#include "ui/pages/reports_page.h"
#include "ui/scroll_pane.h"
#include "ui/table/grid_view.h"
#include "ui/text_size.h"
#include "ui/top_bar.h"
#include "ui/unanswered_dialog.h"
#include "ui/warnings_dialog.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWizard>

namespace {

struct Look {
    Look()
    {
        QApplication::setStyle(QStyleFactory::create(s("Fusion")));
        ui::useLanguage(s("vi"));
    }
};

/// The practice district, in Vietnamese: its words are the longer ones.
struct OpenWindow {
    OpenWindow()
    {
        REQUIRE(window.openFile(settings.makeFile("thuc-hanh.sachhon", core::fillPracticeDistrict)));
        window.workingYear()->choose(2018);
    }

    OwnSettings settings;
    Look look;
    Answers answers;
    ui::MainWindow window{answers.prompts};
};

void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

std::string cutOn(const QWidget& window) { return cutParts(window).join(QLatin1Char('\n')).toStdString(); }

/// Every page with each of its tabs, then each tab within a tab.
void checkPages(ui::MainWindow& window)
{
    for (ui::Page* page : window.pages()) {
        window.showPage(page);
        settle();
        INFO(page->metaObject()->className() << " at " << window.width() << "x" << window.height());
        CHECK(cutOn(window) == "");
        for (QTabWidget* tabs : page->findChildren<QTabWidget*>())
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (!tabs->isVisible()) continue;
                tabs->setCurrentIndex(tab);
                settle();
                INFO("tab " << tabs->tabText(tab).toStdString());
                CHECK(cutOn(window) == "");
            }
    }
}

using Made = std::pair<const char*, std::function<QDialog*()>>;

std::vector<Made> dialogsOf(ui::MainWindow& window, const ui::Prompts& prompts)
{
    core::Database& database = *window.database();
    ui::WorkingYear& year = *window.workingYear();
    const auto records = [&](const core::Dictionary& dictionary) {
        return new ui::RecordListDialog(core::Table(database, dictionary), core::Record(dictionary), prompts, &window);
    };
    const auto target
        = [&](qint64 position) { return *core::Table(database, core::targetDictionary()).first("position", position); };
    return {
        {"organisations", [=] { return records(core::organisationDictionary()); }},
        {"communes", [=] { return records(core::administrativeUnitDictionary()); }},
        {"library", [=] { return records(core::libraryItemDictionary()); }},
        {"office",
         [&] { return new ui::OfficeDialog(database, core::Record(core::officeDictionary()), prompts, &window); }},
        {"versions of lists", [&] { return new ui::ListVersionsDialog(database, prompts, &window); }},
        {"priority sectors", [&] { return new ui::PrioritySectors(database, prompts, &window); }},
        {"why", [&] { return new ui::ExplanationDialog(core::explainSaving(database, year.figures()), &window); }},
        {"print",
         [&] {
             return new ui::FacilityPrintDialog(year, prompts, ui::FacilityPrintDialog::Paper::Profile, 1, {1, 2},
                                                &window);
         }},
        {"solution",
         [&] { return new ui::FacilitySolutionDialog(core::Record(core::solutionDictionary()), database, &window); }},
        {"twins", [&] { return new ui::FacilityTwinsDialog(database, prompts, &window); }},
        {"target", [&, target] { return new ui::PlanTargetDialog(target(2), database, year.figures(), {}, &window); }},
        {"reading",
         [&, target] {
             return new ui::PlanReadingDialog(
                 {target(1), target(2)}, database, year.figures(), [](const core::Record&) { return true; }, &window);
         }},
        {"yearly path",
         [&, target] {
             core::Record plan
                 = *core::Table(database, core::planDictionary()).record(target(1).integer("plan_id").value_or(0));
             plan["period_to"] = s("2030-12-31");
             return new ui::PlanPathDialog(target(1), plan, {}, &window);
         }},
        {"issue",
         [&] {
             ui::IssueState state;
             state.document = s("báo cáo năm 2018");
             state.year = 2018;
             return new ui::ReportsIssueDialog(window.findChild<ui::ReportsPage*>()->proposedIssue(), state, &window);
         }},
        {"fields",
         [&] {
             return new ui::FieldDialog(s("Đơn vị"), core::Record(core::organisationDictionary()),
                                        {s("name"), s("kind"), s("note")}, {}, &window);
         }},
        {"unanswered", [&] { return new ui::UnansweredDialog(year, prompts, &window); }},
        {"letters",
         [&] {
             return new ui::LetterDialog(year, prompts, {1, 2}, &window);
         }},
        {"warnings", [&] { return new ui::WarningsDialog(year, {}, prompts, &window); }},
        {"import", [&] { return new ui::ImportWizard(database, 2018, {}, prompts, &window); }},
        {"first start", [&] { return new ui::FirstStart(prompts, &window); }},
    };
}

} // namespace

TEST_CASE("at 150 and 200 percent the window is no larger than the screen and nothing on its pages is cut")
{
    OpenWindow opened;
    for (const QSize& room : {QSize(911, 472), QSize(683, 344)}) {
        opened.window.resize(room);
        opened.window.show();
        settle();
        CHECK(opened.window.size() == room);
        CHECK(opened.window.minimumSizeHint().width() <= room.width());
        CHECK(opened.window.minimumSizeHint().height() <= room.height());
        checkPages(opened.window);
    }
}

TEST_CASE("at 150 and 200 percent every dialog fits the screen and what it says can be reached")
{
    OpenWindow opened;
    for (const QSize& room : {QSize(895, 430), QSize(667, 302)}) // less the frame and the title of the dialog
        for (const auto& [name, make] : dialogsOf(opened.window, opened.answers.prompts)) {
            INFO(name << " at " << room.width() << "x" << room.height());
            const std::unique_ptr<QDialog> dialog(make());
            ui::fitInto(*dialog, room);
            dialog->show();
            settle();
            ui::fitInto(*dialog, room); // as FittingDialogs does for what has moved below each other
            settle();
            CHECK(dialog->width() <= room.width());
            CHECK(dialog->height() <= room.height());
            CHECK(dialog->minimumSizeHint().width() <= room.width());
            CHECK(dialog->minimumSizeHint().height() <= room.height());
            CHECK(cutOn(*dialog) == "");
        }
}

TEST_CASE("a dialog that grows while it is shown still fits the screen and keeps its buttons in sight")
{
    const Look look;
    ui::FittingDialogs fitting;
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* label = new QLabel(s("kurz"));
    auto* close = new QPushButton(s("Đóng"));
    layout->addWidget(label);
    layout->addWidget(close);
    dialog.show();
    settle();
    label->setMinimumHeight(3000);
    settle();
    CHECK(dialog.height() <= ui::roomFor(dialog).height());
    CHECK(dialog.findChild<ui::ScrollPane*>());
    CHECK(dialog.rect().contains(QRect(close->mapTo(&dialog, QPoint()), close->size())));
}

TEST_CASE("a window too narrow for the list of pages names the page in a menu instead")
{
    OpenWindow opened;
    opened.window.resize(683, 344);
    opened.window.show();
    settle();
    opened.window.showPage(1);
    auto* pages = opened.window.findChild<QToolButton*>(s("page"));
    REQUIRE(pages->isVisible());
    CHECK(pages->text() == s("Cơ sở"));
    CHECK_FALSE(opened.window.findChild<QWidget*>(s("pages"))->isVisible());
    REQUIRE(pages->menu()->actions().size() == 9);
    pages->menu()->actions()[3]->trigger();
    CHECK(opened.window.currentPage() == opened.window.pages()[3]);
    CHECK(pages->text() == s("Kế hoạch"));
    opened.window.resize(1366, 728);
    settle();
    CHECK_FALSE(pages->isVisible());
    CHECK(opened.window.findChild<QWidget*>(s("pages"))->isVisible());
}

TEST_CASE("Ctrl+Plus makes the text larger at once and for the next time, Ctrl+0 gives back the usual size")
{
    OpenWindow opened;
    opened.window.resize(1366, 728);
    opened.window.show();
    REQUIRE(QTest::qWaitForWindowActive(&opened.window));
    const double usual = QApplication::font().pointSizeF();
    opened.window.findChild<QWidget*>(s("pages"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    settle();
    CHECK(ui::chosenTextSize() == 110);
    CHECK(QApplication::font().pointSizeF() == Approx(usual * 1.1));
    CHECK(opened.window.currentPage()->font().pointSizeF() == Approx(usual * 1.1));
    for (int i = 0; i < 9; ++i) {
        opened.window.findChild<QWidget*>(s("pages"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        settle();
    }
    CHECK(ui::chosenTextSize() == 200);
    checkPages(opened.window);
    QTest::keyClick(&opened.window, Qt::Key_0, Qt::ControlModifier);
    settle();
    CHECK(ui::chosenTextSize() == 100);
    CHECK(QApplication::font().pointSizeF() == Approx(usual));
}

TEST_CASE("the list of pages is as narrow as before once the text has its usual size again")
{
    OpenWindow opened;
    opened.window.resize(1366, 728);
    opened.window.show();
    settle();
    const auto width = [&] { return opened.window.findChild<QWidget*>(s("pages"))->width(); };
    const int usual = width();
    for (const int percent : {110, 125, 100}) { // windows take over the size while the event loop runs
        QTimer::singleShot(0, &opened.window, [&, percent] {
            opened.window.setTextSize(percent);
            QTimer::singleShot(20, qApp, [] { QCoreApplication::exit(0); });
        });
        QApplication::exec();
    }
    CHECK(width() == usual);
}

TEST_CASE("what is being entered is not lost to another size of the text")
{
    OpenWindow opened;
    opened.window.show();
    opened.answers.agree = false;
    opened.window.showPage(1);
    opened.window.currentPage()->findChild<QToolButton*>(s("asGrid"))->click();
    auto* grid = opened.window.currentPage()->findChild<ui::GridView*>(s("facilities_grid"));
    QAbstractItemModel* model = grid->model();
    int name = 0;
    while (model->headerData(name, Qt::Horizontal, Qt::UserRole).toString() != s("name")) ++name;
    const QModelIndex cell = model->index(model->rowCount() - 1, name);
    REQUIRE(QTest::qWaitForWindowActive(&opened.window));
    grid->setFocus();
    grid->setCurrentIndex(cell);
    typeInto(grid, s("X"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE_FALSE(opened.window.currentPage()->unfinished().isEmpty());
    opened.window.setTextSize(150);
    CHECK(ui::chosenTextSize() == 100);
    CHECK(model->index(cell.row(), name).data().toString() == s("X"));
    opened.answers.agree = true;
}

TEST_CASE("a row of tools goes on in a second line where the first is full")
{
    QWidget row;
    auto* layout = new ui::FlowLayout(&row);
    layout->setContentsMargins(0, 0, 0, 0);
    std::vector<QPushButton*> buttons;
    for (const char* words : {"Thêm cơ sở", "Xóa", "Nghi trùng", "In…"}) {
        buttons.push_back(new QPushButton(s(words)));
        if (buttons.size() == 3) layout->addStretch();
        layout->addWidget(buttons.back());
    }
    row.resize(layout->sizeHint().width() + 100, layout->sizeHint().height());
    row.show();
    settle();
    CHECK(buttons[3]->y() == buttons[0]->y());
    CHECK(buttons[3]->geometry().right() == row.rect().right()); // after the stretch
    row.resize(buttons[0]->width() + buttons[1]->width() + 20, 200);
    settle();
    CHECK(buttons[2]->y() >= buttons[0]->geometry().bottom());
    CHECK(std::max(buttons[2]->geometry().right(), buttons[3]->geometry().right()) == row.rect().right());
    CHECK(layout->heightForWidth(row.width()) > layout->sizeHint().height());
    buttons[0]->hide();
    settle();
    CHECK(buttons[1]->x() == 0);
}

TEST_CASE("a page scrolls only where it cannot shrink any further")
{
    auto* content = new QWidget;
    content->setMinimumSize(300, 200);
    ui::ScrollPane pane(content);
    pane.resize(400, 260);
    pane.show();
    settle();
    CHECK(content->size() == QSize(400, 260));
    CHECK(pane.verticalScrollBar()->maximum() == 0);
    pane.resize(400, 150);
    settle();
    CHECK(content->height() == 200);
    CHECK(pane.verticalScrollBar()->maximum() > 0);
    CHECK(pane.horizontalScrollBar()->maximum() == 0);
    CHECK(content->width() == pane.viewport()->width());
}

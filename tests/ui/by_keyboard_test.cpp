// SPDX-License-Identifier: GPL-3.0-or-later
// What a person meets who works without a mouse: from the search to the list, columns, undo.
#include "tests/ui/sample_window.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/year_columns.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeWidget>

using Kind = core::YearColumn::Kind;

namespace {

struct Window : SampleWindow {
    Window() : SampleWindow({700, 420}) // not all rows and columns have room
    {
        facilities = window->findChild<ui::FacilitiesPage*>();
        figures = window->findChild<ui::YearPage*>();
        year = figures->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(year->model());
    }
    /// Ctrl+F, the word in place of what is searched, Enter.
    void search(const char* text) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(QApplication::focusWidget()->objectName() == s("search"));
        press(Qt::Key_Delete);
        type(text);
        press(Qt::Key_Return);
    }
    ui::GridView* registerGrid() const
    {
        window->showPage(facilities);
        facilities->findChild<QToolButton*>(s("asGrid"))->click();
        return facilities->findChild<ui::GridView*>(s("facilities_grid"));
    }
    static int columnOf(const ui::GridView& grid, const char* key)
    {
        for (int i = 0; i < grid.model()->columnCount(); ++i)
            if (grid.model()->headerData(i, Qt::Horizontal, Qt::UserRole).toString() == s(key)) return i;
        return -1;
    }
    static bool isSeen(const ui::GridView& grid, const QModelIndex& cell)
    {
        return grid.viewport()->rect().contains(grid.visualRect(cell).center());
    }

    ui::FacilitiesPage* facilities = nullptr;
    ui::YearPage* figures = nullptr;
    ui::GridView* year = nullptr;
    ui::YearGridModel* model = nullptr;
};

} // namespace

TEST_CASE_METHOD(Window, "Enter leads from the search to the first hit, from an empty one to the list", "[keyboard]")
{
    const auto goes = [&](ui::GridView* grid) {
        grid->takeFocus();
        grid->setCurrentIndex(grid->model()->index(6, 1)); // F07
        search("dương");
        CHECK(QApplication::focusWidget() == grid);
        CHECK(grid->currentIndex().row() == 0);
        CHECK(grid->currentId() == grid->model()->index(0, 0).data(ui::idRole).toLongLong());
        CHECK(grid->model()->rowCount() == 3);
        search("");
        CHECK(QApplication::focusWidget() == grid);
        CHECK(grid->currentIndex().isValid());
        CHECK(grid->model()->rowCount() >= 10);
        search(""); // nothing was searched
        CHECK(QApplication::focusWidget() == grid);
        search("không có cơ sở nào");
        CHECK(grid->model()->rowCount() == 0);
        CHECK_FALSE(grid->isVisible());
        CHECK(QApplication::focusWidget()->objectName() == s("search")); // there is nothing to go to
        search("");
        CHECK(QApplication::focusWidget() == grid);
    };
    {
        INFO("list");
        window->showPage(facilities);
        goes(facilities->findChild<ui::GridView*>(s("facilities")));
    }
    {
        INFO("grid");
        goes(registerGrid());
    }
    {
        INFO("year");
        window->showPage(figures);
        goes(year);
    }
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "the columns are ticked with Space as soon as their dialog is there", "[keyboard]")
{
    ui::YearColumnsDialog dialog(core::YearEntry(*window->database(), 2018).allColumns(), {}, {}, true);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto* tree = dialog.findChild<QTreeWidget*>(s("columns"));
    CHECK(QApplication::focusWidget() == tree);
    REQUIRE(tree->currentItem());
    CHECK(tree->currentItem()->data(0, Qt::UserRole).toString() == s("form_number"));
    press(Qt::Key_Space);
    CHECK(dialog.shown() == QSet<QString>{s("form_number")});
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    CHECK(dialog.shown() == QSet<QString>{s("form_number"), s("survey_date")});
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    CHECK(dialog.shown() == QSet<QString>{s("survey_date")});
    press(Qt::Key_F, Qt::ControlModifier);
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    type("labour");
    press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == tree);
    CHECK(tree->currentItem()->data(0, Qt::UserRole).toString() == s("labour"));
    press(Qt::Key_Space);
    CHECK(dialog.hidden().contains(s("labour")));
    press(Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE_METHOD(Window, "undo and redo bring the changed cell of the year into view and say what was done",
                 "[keyboard]")
{
    window->showPage(figures);
    const int labour = model->columnOf(Kind::Labour), awareness = model->columnOf(Kind::Awareness);
    const QModelIndex changed = model->index(model->rowOf(facility("F20").id), labour),
                      first = model->index(0, awareness);
    year->takeFocus();
    year->setCurrentIndex(changed);
    type("9");
    press(Qt::Key_Return);
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Y}) {
        year->setCurrentIndex(first);
        year->scrollToTop();
        year->horizontalScrollBar()->setValue(0);
        REQUIRE_FALSE(isSeen(*year, changed));
        press(key, Qt::ControlModifier);
        CHECK(year->currentIndex() == changed);
        CHECK(year->selectionModel()->selectedIndexes() == QModelIndexList{changed});
        CHECK(isSeen(*year, changed));
        CHECK(window->statusBar()->currentMessage().contains(s("F20 – ")));
    }
    window->workingYear()->choose(2017); // the change was of another year
    year->setCurrentIndex(first);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(year->currentIndex() == first);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "undo and redo bring the changed cell of the register into view", "[keyboard]")
{
    ui::GridView* grid = registerGrid();
    grid->takeFocus();
    const auto cell = [&](const char* code, const char* field) {
        return grid->model()->index(dynamic_cast<ui::RowsById&>(*grid->model()).rowOf(facility(code).id),
                                    columnOf(*grid, field));
    };
    for (const auto& [field, text] : {std::pair("start_date", "01022010"), std::pair("labour", "77")}) {
        INFO(field);
        grid->setCurrentIndex(cell("F20", field));
        type(text);
        press(Qt::Key_Tab);
        for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Y}) {
            grid->setCurrentIndex(cell("F01", "code"));
            grid->scrollToTop();
            grid->horizontalScrollBar()->setValue(0);
            REQUIRE_FALSE(isSeen(*grid, cell("F20", field)));
            press(key, Qt::ControlModifier);
            CHECK(grid->currentIndex() == cell("F20", field));
            CHECK(isSeen(*grid, cell("F20", field)));
        }
    }
    CHECK(cell("F20", "start_date").data().toString() == s("01/02/2010")); // as it was taken
    search("dương"); // hides it
    const QModelIndex current = grid->currentIndex();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(grid->currentIndex() == current);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "a unit typed without marks is seen with them in the grid of the year", "[keyboard]")
{
    window->showPage(figures);
    const QModelIndex output = model->index(model->rowOf(facility("F20").id), model->columnOf(Kind::Output));
    year->takeFocus();
    year->setCurrentIndex(output);
    type("300 tan");
    press(Qt::Key_Tab);
    CHECK(output.siblingAtColumn(model->columnOf(Kind::OutputUnit)).data().toString() == s("tấn"));
    CHECK(output.data().toString().startsWith(s("300")));
    CHECK(errors.isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_window.h"
#include "ui/form/record_form.h"
#include "ui/pages/page.h"
#include "ui/table/grid_view.h"

#include "core/database/history.h"

#include <QLineEdit>

namespace {

/// At the facilities.
struct Window : SampleWindow {
    Window() : SampleWindow({1366, 728}) { press(Qt::Key_2, Qt::ControlModifier); }
    QLineEdit* line(const char* field) const
    {
        return window->currentPage()->findChild<ui::RecordForm*>()->findChild<QLineEdit*>(s(field));
    }
    QString stored(const char* code, const char* field) const { return facility(code).text(field); }
};

} // namespace

TEST_CASE_METHOD(Window, "Ctrl+Z behind a field takes back what was stored in it, Ctrl+Y brings it again", "[undo]")
{
    auto* list = window->currentPage()->findChild<ui::GridView*>(s("facilities"));
    REQUIRE(list->hasFocus());
    press(Qt::Key_Return);
    line("email")->setFocus();
    type("f01@melinh.vn");
    press(Qt::Key_Tab);
    REQUIRE(stored("F01", "email") == s("f01@melinh.vn"));
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stored("F01", "email").isEmpty());
    CHECK(line("email")->text().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stored("F01", "email") == s("f01@melinh.vn"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(stored("F01", "email") == s("f01@melinh.vn"));
    press(Qt::Key_Backtab, Qt::ShiftModifier); // back in the field: what stands there is stored
    REQUIRE(QApplication::focusWidget() == line("email"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stored("F01", "email").isEmpty());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "Ctrl+Z takes back first what is being typed in the field", "[undo]")
{
    press(Qt::Key_Return);
    line("email")->setFocus();
    type("f01@melinh.vn");
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_End);
    type("x");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(line("email")->text().contains(s("x")));
    press(Qt::Key_Tab);
    CHECK_FALSE(stored("F01", "email").contains(s("x")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "the search that is only stood in leaves Ctrl+Z to the last step", "[undo]")
{
    press(Qt::Key_Return);
    line("email")->setFocus();
    type("f01@melinh.vn");
    press(Qt::Key_F, Qt::ControlModifier);
    auto* search = window->findChild<QLineEdit*>(s("search"));
    REQUIRE(QApplication::focusWidget() == search);
    type("abc");
    press(Qt::Key_Z, Qt::ControlModifier); // its own
    CHECK(search->text() != s("abc"));
    CHECK(stored("F01", "email") == s("f01@melinh.vn"));
    search->setText({});
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stored("F01", "email").isEmpty());
}

TEST_CASE_METHOD(Window, "an open cell of a grid takes back its own letters only", "[undo]")
{
    press(Qt::Key_3, Qt::ControlModifier);
    auto* grid = window->currentPage()->findChild<ui::GridView*>(s("year"));
    const auto step = core::undoableStep(*window->database())->action;
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(1, 3)); // output of F02
    type("2");
    REQUIRE(QApplication::focusWidget() != grid);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(core::undoableStep(*window->database())->action == step);
    CHECK(errors.isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/year_pile.h"

#include "core/database/history.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QToolButton>

TEST_CASE_METHOD(Pile, "a remark is written at its value and found in the list", "[piles]")
{
    const QString power = s("consumption/%1").arg(resource("DIEN"));
    grid->setCurrentIndex(cell("F04", power));
    answering([](QDialog* dialog) {
        typeInto(dialog->focusWidget(), s("Thay cong to"));
        dialog->accept();
    });
    press(Qt::Key_F2, Qt::ShiftModifier);
    CHECK(cell("F04", power).data(ui::signsRole).toInt() == ui::Remarked);
    CHECK(cell("F04", power).data(Qt::ToolTipRole).toString().contains(s("Thay cong to")));
    press(Qt::Key_M, Qt::ControlModifier);
    CHECK(cell("F04", power).data(ui::signsRole).toInt() == (ui::Remarked | ui::Watched));
    grid->setCurrentIndex(cell("F01", s("labour")));
    press(Qt::Key_M, Qt::ControlModifier);
    page->findChild<QToolButton*>(s("watched"))->click();
    CHECK(model->rowCount() == 2);
    page->findChild<QToolButton*>(s("watched"))->click();

    grid->setCurrentIndex(cell("F09", s("labour")));
    answering([&](QDialog* dialog) {
        auto* list = dialog->findChild<ui::GridView*>(s("notes"));
        CHECK(list->model()->rowCount() == 2);
        list->setCurrentIndex(list->model()->index(1, 5));
        CHECK(list->model()->index(1, 5).data() == s("Thay cong to"));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        CHECK(QApplication::clipboard()->text().contains(s("Thay cong to")));
        QTest::keyClick(list, Qt::Key_Return);
    });
    run("notes");
    CHECK(grid->currentIndex() == cell("F04", power));
    press(Qt::Key_M, Qt::ControlModifier);
    CHECK(cell("F04", power).data(ui::signsRole).toInt() == ui::Remarked);
}

TEST_CASE_METHOD(Pile, "F9 says that a form is complete although cells are blank", "[piles]")
{
    const auto state = [&](const char* code) {
        return model->index(model->rowOf(facility(code)), model->columnCount() - 1).data().toString();
    };
    CHECK(formCount().startsWith(s("0/19 "))); // F18 has stopped
    grid->setCurrentIndex(cell("F01", s("awareness")));
    CHECK(state("F01") == s("empty"));
    type(s("1"));
    CHECK(state("F01") == s("… partly"));
    press(Qt::Key_F9);
    CHECK(state("F01") == s("✓ marked complete"));
    CHECK(formCount().startsWith(s("1/19 ")));
    page->findChild<QToolButton*>(s("incomplete"))->click();
    CHECK(model->rowCount() == 18);
    page->findChild<QToolButton*>(s("incomplete"))->click();
    grid->setCurrentIndex(cell("F01", s("awareness")));
    grid->setFocus();
    press(Qt::Key_F9);
    CHECK(state("F01") == s("… partly"));
    core::undo(database);
    CHECK(state("F01") == s("✓ marked complete"));
}

TEST_CASE_METHOD(Pile, "the change against last year stands in whole percent beside it", "[piles]")
{
    const auto beside = [&] { return cell("F01", s("output")).data(ui::lastYearRole).toString(); };
    CHECK(beside() == s("1.000.000"));
    grid->setCurrentIndex(cell("F01", s("output")));
    type(s("915000"));
    press(Qt::Key_Return);
    CHECK(beside() == s("1.000.000 → -9%")); // −8,5 rounds away from zero
    grid->setCurrentIndex(cell("F01", s("output")));
    type(s("12000000"));
    press(Qt::Key_Return);
    CHECK(beside() == s("1.000.000 → +1.100%"));
    grid->setCurrentIndex(cell("F01", s("output")));
    type(s("915 tấn"));
    press(Qt::Key_Return);
    CHECK(beside() == s("1.000.000 m²")); // m² and tấn are not compared
}

TEST_CASE_METHOD(Pile, "filters and columns of a year are as they were left", "[piles]")
{
    newPile();
    page->findChild<QToolButton*>(s("incomplete"))->click();
    page.reset();
    open();
    CHECK(water() >= 0);
    CHECK(model->columnOf(s("solutions")) < 0);
    CHECK(page->findChild<QToolButton*>(s("incomplete"))->isChecked());
    CHECK(page->findChild<QComboBox*>(s("pile"))->currentIndex() == 1);
    year->choose(2017);
    CHECK(model->columnOf(s("solutions")) >= 0); // each year has its own
    CHECK_FALSE(page->findChild<QToolButton*>(s("incomplete"))->isChecked());
    year->choose(2018);
    CHECK(water() >= 0);
}

TEST_CASE_METHOD(Pile, "the tool bar fits beside the shelf at 1366 pixels", "[piles]")
{
    CHECK(page->minimumSizeHint().width() <= 1180);
}

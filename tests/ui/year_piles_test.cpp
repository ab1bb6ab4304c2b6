// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/year_pile.h"

#include "core/database/history.h"
#include "core/record/facility.h"

#include <QComboBox>
#include <QLabel>

using Kind = core::YearColumn::Kind;

TEST_CASE_METHOD(Pile, "a pile is keyed from top to bottom and agrees with its paper", "[piles]")
{
    keyPile();
    CHECK(model->rowCount() == 10);
    CHECK(model->idAt(0) == facility("F07")); // as they lay
    CHECK(model->totalText(model->columnOf(Kind::Awareness)) == s("10 yes"));
    CHECK(model->totalText(model->columnOf(Kind::Adoption)) == s("8 yes"));
    CHECK(model->totalText(electricity()) == s("3.073.300"));
    CHECK(model->totalText(water()) == s("5.410"));
    CHECK(model->totalText(model->columnOf(Kind::Labour)) == s("594"));

    grid->setCurrentIndex(model->index(9, electricity()));
    grid->setFocus();
    press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(paper->hasFocus());
    CHECK(paper->current() == electricity());
    type(s("3073300"));
    press(Qt::Key_Return);
    CHECK(paper->text(electricity()) == s("3.073.300 ✓ agrees"));
    type(s("3073030"));
    press(Qt::Key_Return);
    CHECK(paper->text(electricity()) == s("3.073.030 ✕ differs by 270"));
    type(s("3 million"));
    press(Qt::Key_Return);
    CHECK_FALSE(paper->refusal().isEmpty());
    press(Qt::Key_Escape);
    CHECK(paper->text(electricity()) == s("3.073.030 ✕ differs by 270"));
    press(Qt::Key_Tab);
    CHECK(paper->current() == water());
    type(s("5410"));
    press(Qt::Key_Return);
    CHECK(paper->text(water()) == s("5.410 ✓ agrees"));
    press(Qt::Key_Delete);
    CHECK(paper->text(water()).isEmpty());
    press(Qt::Key_Escape);
    CHECK(grid->hasFocus());
    CHECK(formCount().startsWith(s("10/10 ")));
}

TEST_CASE_METHOD(Pile, "a form already in the pile is shown, an unknown one is named", "[piles]")
{
    newPile();
    type(s("9900000048")); // F04 by its tax code
    press(Qt::Key_Return);
    CHECK(grid->currentId() == facility("F04"));
    page->add();
    type(s("duong viet"));
    press(Qt::Key_Return);
    CHECK(grid->currentId() == facility("F01"));
    page->add();
    type(s("F04"));
    press(Qt::Key_Return);
    CHECK(model->rowCount() == 2);
    CHECK(grid->currentId() == facility("F04"));
    CHECK(page->findChild<QLabel*>(s("nextFormNote"))->text().contains(s("F04")));
    page->add();
    type(s("F99"));
    press(Qt::Key_Return);
    CHECK(page->findChild<QLabel*>(s("nextFormNote"))->text().contains(s("F99")));
    CHECK(model->rowCount() == 2);
}

TEST_CASE_METHOD(Pile, "a pile that is undone leaves all forms on screen", "[piles]")
{
    newPile();
    CHECK(page->findChild<QComboBox*>(s("pile"))->currentIndex() == 1);
    core::undo(database);
    CHECK(page->findChild<QComboBox*>(s("pile"))->currentIndex() == 0);
    CHECK(model->rowCount() == 20);
}

TEST_CASE_METHOD(Pile, "a facility that comes into the register later is found as the next form", "[piles]")
{
    newPile();
    core::Transaction transaction(database, s("Thêm F21"));
    core::Record late = core::Table(database, core::facilityDictionary()).all().front();
    late.id = 0;
    late["code"] = s("F21");
    late["name"] = s("Cơ sở Đến Sau");
    late["tax_code"] = {};
    core::Table(database, core::facilityDictionary()).insert(late);
    transaction.commit();
    grid->setFocus();
    page->add();
    type(s("F21"));
    press(Qt::Key_Return);
    CHECK(page->findChild<QLabel*>(s("nextFormNote"))->text() == s(""));
    CHECK(grid->currentId() == facility("F21"));
}

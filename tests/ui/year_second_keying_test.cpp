// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/year_pile.h"

#include "core/database/history.h"
#include "core/database/second_keying.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

TEST_CASE_METHOD(Pile, "ten forms keyed twice with two slips list exactly these two cells", "[piles]")
{
    keyPile();
    answering([](QDialog* dialog) {
        dialog->findChild<QRadioButton*>(s("all"))->setChecked(true);
        dialog->accept();
    });
    run("secondKeying");
    REQUIRE(model->isSecondKeying());
    CHECK(model->rowCount() == 10);
    for (int column = 0; column < model->columnCount() - 1; ++column)
        for (int row = 0; row < 10; ++row) {
            CHECK(model->index(row, column).data().toString().isEmpty());
            CHECK(model->index(row, column).data(ui::lastYearRole).toString().isEmpty());
            CHECK(model->index(row, column).data(Qt::ToolTipRole).toString().isEmpty());
        }
    CHECK_FALSE(paper->isVisible()); // totals would tell the first figures
    CHECK(model->totalText(electricity()).isEmpty());
    for (const int i : {6, 0, 9, 3, 1, 2, 8, 4, 5, 7}) {
        CHECK(grid->currentId() == facility(paperForms[i].code));
        keyForm(paperForms[i], s(paperForms[i].code) == s("F04") ? "734600" : nullptr,
                s(paperForms[i].code) == s("F09") ? "5000" : nullptr);
    }
    QString rate;
    int rows = 0;
    file = folder.filePath(s("hai-lan.xlsx"));
    answering([&](QDialog* dialog) {
        rate = dialog->findChild<QLabel*>(s("rate"))->text();
        auto* list = dialog->findChild<ui::GridView*>(s("mismatches"));
        rows = list->model()->rowCount();
        CHECK(list->model()->index(0, 0).data() == s("F04"));
        CHECK(list->model()->index(0, 3).data() == s("736.400 kWh"));
        CHECK(list->model()->index(0, 4).data() == s("734.600 kWh"));
        CHECK(list->model()->index(1, 0).data() == s("F09"));
        CHECK(list->model()->index(1, 4).data() == s("5.000 m³"));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, '1');
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, '2');
        CHECK(list->model()->rowCount() == 2);
        CHECK(list->model()->index(0, 5).data().toString() == s("first kept"));
        CHECK(list->model()->index(1, 5).data().toString() == s("second taken"));
        CHECK(errors.join(s("; ")) == s(""));
        CHECK(dialog->findChild<QLabel*>(s("rate"))->text() == rate);
    });
    page->findChild<QPushButton*>(s("compare"))->click();
    CHECK(rows == 2);
    CHECK(rate.contains(s("58/60 = 96,67%")));
    page->findChild<QPushButton*>(s("endSecond"))->click();
    CHECK_FALSE(model->isSecondKeying());
    CHECK(cell("F04", s("consumption/%1").arg(resource("DIEN"))).data() == s("736.400"));
    CHECK(cell("F09", s("consumption/%1").arg(resource("NUOC_MAY"))).data() == s("5.000"));
    core::undo(database);
    CHECK(cell("F09", s("consumption/%1").arg(resource("NUOC_MAY"))).data() == s("500"));
}

TEST_CASE_METHOD(Pile, "a second keying that was interrupted goes on with all forms and keeps what was keyed",
                 "[piles]")
{
    keyPile();
    const auto begin = [this](bool anew) {
        answering([anew](QDialog* dialog) {
            dialog->findChild<QRadioButton*>(s("all"))->setChecked(true);
            auto* box = dialog->findChild<QCheckBox*>(s("anew"));
            CHECK(box->isChecked() == false); // forgetting is never proposed
            box->setChecked(anew);
            dialog->accept();
        });
        run("secondKeying");
    };
    begin(false);
    REQUIRE(grid->currentId() == facility(paperForms[6].code));
    keyForm(paperForms[6]);
    page->findChild<QPushButton*>(s("endSecond"))->click();
    core::SecondKeying keying(database, 2018);
    const auto kept = keying.values(facility(paperForms[6].code));
    REQUIRE_FALSE(kept.isEmpty());
    begin(false);
    CHECK(model->rowCount() == 10); // the nine others, too
    CHECK(keying.values(facility(paperForms[6].code)) == kept);
    page->findChild<QPushButton*>(s("endSecond"))->click();
    begin(true);
    CHECK(model->rowCount() == 10);
    CHECK(keying.begun().empty());
}

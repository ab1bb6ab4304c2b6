// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pile_of_forms.h"
#include "tests/ui/sample_office.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/table/paper_totals.h"

#include "core/database/history.h"
#include "core/database/second_keying.h"
#include "core/record/facility.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using Kind = core::YearColumn::Kind;

namespace {

/// The grid of the blank year on screen, with the columns of the paper forms of scenario S02.
struct Pile : OwnSettings, Answers, BlankYear {
    explicit Pile(bool forms = true)
    {
        year = std::make_unique<ui::WorkingYear>(database);
        year->choose(2018);
        open();
        if (forms) chooseColumns();
    }
    void open()
    {
        page = std::make_unique<ui::YearPage>(*year, prompts);
        page->resize(1180, 640);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        grid = page->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(grid->model());
        paper = page->findChild<ui::PaperTotals*>();
        grid->setFocus();
    }
    /// Answers the dialog that the next action opens.
    template <typename Answer>
    void answering(Answer answer) const
    {
        auto* timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return; // not open yet
            timer->stop();
            timer->deleteLater();
            dialog->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(dialog));
            answer(dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        timer->start(0);
    }
    void chooseColumns() const
    {
        const QString water = s("consumption/%1").arg(resource("NUOC_MAY"));
        answering([water](QDialog* dialog) {
            auto* tree = dialog->findChild<QTreeWidget*>(s("columns"));
            for (QTreeWidgetItemIterator it(tree); *it; ++it) {
                const QString subject = (*it)->data(0, Qt::UserRole).toString();
                if (subject == water) (*it)->setCheckState(0, Qt::Checked);
                if (subject == s("solutions")) (*it)->setCheckState(0, Qt::Unchecked);
            }
            dialog->accept();
        });
        page->findChild<QPushButton*>(s("chooseColumns"))->click();
        REQUIRE(model->columnOf(water) >= 0);
        REQUIRE(model->columnOf(s("solutions")) < 0);
    }
    QModelIndex cell(const char* code, const QString& subject) const
    {
        return model->index(model->rowOf(facility(code)), model->columnOf(subject));
    }
    int electricity() const { return model->columnOf(Kind::Consumption, resource("DIEN")); }
    int water() const { return model->columnOf(Kind::Consumption, resource("NUOC_MAY")); }
    /// Whoever has the keyboard; after a dialog the page gets it back a little later.
    QWidget* keyboard() const
    {
        if (!page->isActiveWindow()) page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        REQUIRE(QApplication::focusWidget());
        return QApplication::focusWidget();
    }
    void type(const QString& text) const
    {
        for (const QChar c : text) typeInto(keyboard(), QString(c));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(keyboard(), key, modifiers); }
    void run(const char* entry) const
    {
        auto* action = page->findChild<QAction*>(s(entry));
        REQUIRE(action);
        action->trigger();
    }
    void newPile() const
    {
        answering([](QDialog* dialog) { dialog->accept(); });
        page->add();
    }
    /// One form from left to right: a value in each cell, Enter behind the last.
    void keyForm(const PaperForm& form, const char* electricity = nullptr, const char* water = nullptr) const
    {
        type(s(form.awareness));
        press(Qt::Key_Tab);
        type(s(form.adoption));
        press(Qt::Key_Tab);
        type(s(form.output));
        press(Qt::Key_Tab);
        type(s(electricity ? electricity : form.electricity));
        press(Qt::Key_Tab);
        type(s(water ? water : form.water));
        press(Qt::Key_Tab);
        type(s(form.labour));
        press(Qt::Key_Return);
    }
    QString formCount() const
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return page->findChild<QLabel*>(s("formCount"))->text();
    }
    /// The pile of ten forms, in the order they lie on the table.
    void keyPile() const
    {
        newPile();
        for (const int i : {6, 0, 9, 3, 1, 2, 8, 4, 5, 7}) {
            type(s(paperForms[i].code)); // the keyboard is in the line below the grid
            press(Qt::Key_Return);
            REQUIRE(grid->currentId() == facility(paperForms[i].code));
            keyForm(paperForms[i]);
        }
        press(Qt::Key_Escape);
    }

    std::unique_ptr<ui::WorkingYear> year;
    std::unique_ptr<ui::YearPage> page;
    ui::GridView* grid = nullptr;
    ui::YearGridModel* model = nullptr;
    ui::PaperTotals* paper = nullptr;
};

} // namespace

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
        CHECK(list->model()->index(1, 4).data() == s("5.000 kWh"));
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

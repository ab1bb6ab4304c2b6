// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/year_grid.h"

#include "ui/table/paste_dialog.h"
#include "ui/table/paste_plan.h"
#include "ui/table/pasted_number.h"

#include "core/database/history.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using Kind = core::YearColumn::Kind;
using State = ui::PasteCell::State;

namespace {

/// The grid of 2018 on screen and somebody who answers the preview.
struct Pasting : YearGrid {
    QString at(const char* code, Kind kind) const { return cell(code, kind).data().toString(); }
    QString use(const char* code) const { return at(code, Kind::Consumption); }
    /// Ctrl+V with the text on the clipboard; `answer` is given the preview if there is one.
    void paste(const QString& text, const std::function<void(ui::PasteDialog&)>& answer = {})
    {
        QApplication::clipboard()->setText(text);
        asked = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto* dialog = qobject_cast<ui::PasteDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            asked = true;
            counts = dialog->findChild<QLabel*>(s("counts"))->text();
            const auto* label = dialog->findChild<QLabel*>(s("notes"));
            notes = label ? label->text() : QString();
            if (answer) answer(*dialog);
            dialog->isVisible() ? dialog->accept() : void();
        });
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        QTest::keyRelease(grid, Qt::Key_Control);
        QCoreApplication::processEvents();
    }
    int undoSteps() const
    {
        core::Statement count(database, "SELECT count(*) FROM change_set");
        return count.step() ? int(count.integer(0)) : -1;
    }

    bool asked = false;
    QString counts, notes;
};

} // namespace

TEST_CASE("a pasted number shows its decimal sign or is asked about", "[paste]")
{
    using core::DecimalMark;
    CHECK(ui::isAmbiguous(s("6.744")));
    CHECK(ui::isAmbiguous(s("644,000")));
    CHECK(ui::isAmbiguous(s("-6.744 tấn")));
    for (const char* plain : {"6.7", "6.7445", "0.744", "1.234.567", "1.234,5", "6744", "", "abc", "1234.567"})
        CHECK_FALSE(ui::isAmbiguous(s(plain)));
    CHECK(ui::markOf(s("1.234,5")) == DecimalMark::Comma);
    CHECK(ui::markOf(s("1,234.5")) == DecimalMark::Dot);
    CHECK(ui::markOf(s("6.744")) == DecimalMark::Ask);
    CHECK(ui::asTyped(s("6.744"), DecimalMark::Comma) == s("6744"));
    CHECK(ui::asTyped(s("6.744"), DecimalMark::Dot) == s("6,744"));
    CHECK(ui::asTyped(s("644,000"), DecimalMark::Dot) == s("644000"));
    CHECK(ui::asTyped(s("1.234,5 tấn"), DecimalMark::Dot) == s("1234,5 tấn")); // shows its own sign
    CHECK(ui::asTyped(s("1.2.3"), DecimalMark::Comma) == s("1.2.3")); // refused later, as it is written
    CHECK(ui::asTyped(s("abc"), DecimalMark::Dot) == s("abc"));
}

TEST_CASE_METHOD(Pasting, "a block is previewed cell by cell and pasted as one step", "[paste]")
{
    grid->setCurrentIndex(cell("F06", Kind::Awareness));
    const int before = undoSteps();
    paste(s("1\t0\n1\t1\nCó\tNgừng áp dụng\n"), [&](ui::PasteDialog& dialog) {
        auto* table = dialog.findChild<QTableView*>();
        CHECK(table->model()->index(0, 1).data().toString() == s("yes · AD3 → AD0"));
        CHECK(table->model()->index(0, 0).data().toString().startsWith(s("= ")));
        CHECK(table->model()->index(1, 0).data().toString() == s("NT2"));
        CHECK(dialog.findChild<QPushButton*>(s("doPaste"))->text().contains(s("3")));
        CHECK(undoSteps() == before); // nothing is stored while one looks
    });
    CHECK(asked);
    CHECK(at("F06", Kind::Adoption) == s("no · AD0"));
    CHECK(at("F07", Kind::Awareness) == s("yes · NT2"));
    CHECK(at("F08", Kind::Adoption) == s("no · ADS"));
    CHECK(undoSteps() == before + 1);
    CHECK(core::undoableStep(database)->action.contains(s("3 ")));
    CHECK(core::undoableStep(database)->action.contains(s("2018")));
    core::undo(database);
    CHECK(at("F07", Kind::Awareness) == s("?"));
    CHECK(at("F08", Kind::Adoption) == s("yes · AD3"));
}

TEST_CASE_METHOD(Pasting, "what cannot be stored is marked with its reason and left out", "[paste]")
{
    grid->setCurrentIndex(cell("F01", Kind::Consumption));
    paste(s("-5\nmột trăm\n1,5,5\n=2*50\n7\n"), [&](ui::PasteDialog& dialog) {
        CHECK(counts.startsWith(s("2 changed")));
        auto* reason = dialog.findChild<QLabel*>(s("reason"));
        CHECK(reason->text().contains(s("-5"))); // of the first refused cell, without a search
        dialog.findChild<QTableView*>()->setCurrentIndex(dialog.findChild<QTableView*>()->model()->index(1, 0));
        CHECK(reason->text().contains(s("một trăm")));
    });
    CHECK(use("F01") == s("644.000"));
    CHECK(use("F02") == s("365.400"));
    CHECK(use("F03") == s("540.000"));
    CHECK(use("F04") == s("100"));
    CHECK(use("F05") == s("7"));
}

TEST_CASE_METHOD(Pasting, "a cancelled preview leaves everything as it was", "[paste]")
{
    grid->setCurrentIndex(cell("F01", Kind::Consumption));
    const int before = undoSteps();
    paste(s("1\n2\n"), [](ui::PasteDialog& dialog) { dialog.reject(); });
    CHECK(asked);
    CHECK(undoSteps() == before);
    CHECK(use("F01") == s("644.000"));
}

TEST_CASE_METHOD(Pasting, "only blank cells are filled if one says so, and blank pasted cells change nothing",
                 "[paste]")
{
    grid->setCurrentIndex(cell("F07", Kind::Awareness));
    paste(s("0\t0\n\t0\n"), [](ui::PasteDialog& dialog) {
        dialog.findChild<QRadioButton*>(s("onlyBlank"))->setChecked(true);
        CHECK(dialog.findChild<QLabel*>(s("counts"))->text().startsWith(s("1 new")));
    });
    CHECK(at("F07", Kind::Awareness) == s("no · NT0"));
    CHECK(at("F07", Kind::Adoption) == s("yes · AD3"));
    CHECK(at("F08", Kind::Awareness) == s("yes · NT2"));
}

TEST_CASE_METHOD(Pasting, "6.744 is asked once for the whole block, unless the block itself tells", "[paste]")
{
    grid->setCurrentIndex(cell("F01", Kind::Consumption));
    paste(s("6.744\n9.100\n12\n"), [](ui::PasteDialog& dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton*>(s("doPaste"))->isEnabled());
        CHECK(dialog.findChild<QRadioButton*>(s("comma"))->text() == s("6744"));
        CHECK(dialog.findChild<QRadioButton*>(s("dot"))->text() == s("6,744"));
        dialog.findChild<QRadioButton*>(s("dot"))->click();
        CHECK(dialog.findChild<QPushButton*>(s("doPaste"))->isEnabled());
    });
    CHECK(use("F01") == s("6,744"));
    CHECK(use("F02") == s("9,1"));
    CHECK(use("F03") == s("12"));
    paste(s("6.744\n1.234,5\n"), [](ui::PasteDialog& dialog) {
        CHECK(dialog.findChild<QRadioButton*>(s("comma"))->isChecked()); // told by the second
        CHECK(dialog.findChild<QPushButton*>(s("doPaste"))->isEnabled());
    });
    CHECK(use("F01") == s("6.744"));
    CHECK(use("F02") == s("1.234,5"));
    paste(s("644,000"), [](ui::PasteDialog& dialog) { dialog.findChild<QRadioButton*>(s("dot"))->click(); });
    CHECK(asked);
    CHECK(use("F01") == s("644.000"));
}

TEST_CASE_METHOD(Pasting, "headings and codes tell where the cells of a block belong", "[paste]")
{
    grid->setCurrentIndex(cell("F01", Kind::Awareness));
    paste(s("Mã\tTên cơ sở\tLabour (người)\tKhác\tAdoption\n"
            "F20\tCơ sở Tiến Thịnh\t9\tx\t1\n"
            "f02\tCông ty CP Cơ khí Quang Minh\t61\ty\t0\n"
            "F99\tKhông có\t1\tz\t1\n"
            "F20\tCơ sở Tiến Thịnh\t10\tx\t0\n"));
    CHECK(asked);
    CHECK(notes.contains(s("F99")));
    CHECK(notes.contains(s("Khác")));
    CHECK(at("F20", Kind::Labour) == s("9"));
    CHECK(at("F20", Kind::Adoption) == s("yes · AD3"));
    CHECK(at("F02", Kind::Labour) == s("61"));
    CHECK(at("F02", Kind::Adoption) == s("no · AD0"));
    CHECK(at("F01", Kind::Labour) == s("45"));
}

TEST_CASE_METHOD(Pasting, "codes without headings match rows, too", "[paste]")
{
    grid->setCurrentIndex(cell("F01", Kind::Consumption));
    paste(s("F05\t1\nF03\t2\n"));
    CHECK(use("F05") == s("1"));
    CHECK(use("F03") == s("2"));
    CHECK(use("F01") == s("644.000"));
}

TEST_CASE_METHOD(Pasting, "what the grid copies can be pasted back unchanged", "[paste]")
{
    grid->selectAll();
    grid->copy(true);
    const QString text = QApplication::clipboard()->text();
    const int before = undoSteps();
    grid->setCurrentIndex(cell("F01", Kind::Awareness));
    paste(text, [&](ui::PasteDialog& dialog) {
        CHECK_FALSE(counts.contains(s("new")));
        CHECK_FALSE(counts.contains(s("changed")));
        CHECK_FALSE(counts.contains(s("refused")));
        dialog.reject();
    });
    CHECK(asked);
    CHECK(undoSteps() == before);
}

TEST_CASE_METHOD(Pasting, "a unit pasted beside its number goes with it", "[paste]")
{
    grid->setCurrentIndex(cell("F20", Kind::Output));
    paste(s("300\ttấn\n"));
    CHECK(at("F20", Kind::Output) == s("300"));
    CHECK(at("F20", Kind::OutputUnit) == s("tấn"));
    core::undo(database);
    CHECK(at("F20", Kind::Output) == s("–"));
    grid->setCurrentIndex(cell("F20", Kind::Output));
    paste(s("300")); // no unit is known: said at the cell
    CHECK_FALSE(asked);
    CHECK_FALSE(grid->refusal().isEmpty());
}

TEST_CASE_METHOD(Pasting, "one value fills what is selected, lines beyond the last are left out", "[paste]")
{
    grid->setCurrentIndex(cell("F01", Kind::Labour));
    for (int i = 0; i < 4; ++i) QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyRelease(grid, Qt::Key_Shift);
    paste(s("33"));
    CHECK_FALSE(asked);
    CHECK(at("F05", Kind::Labour) == s("33"));
    CHECK(core::undoableStep(database)->action.contains(s("5 ")));
    core::undo(database);
    CHECK(at("F05", Kind::Labour) == s("25"));
    grid->setCurrentIndex(model->index(model->rowCount() - 1, model->columnOf(Kind::Labour)));
    paste(s("1\n2\n3\n"));
    CHECK(asked);
    CHECK(notes.contains(s("2 ")));
    CHECK(at("F20", Kind::Labour) == s("1"));
}

TEST_CASE_METHOD(Pasting, "too much on the clipboard is refused at the cell", "[paste]")
{
    grid->setCurrentIndex(cell("F01", Kind::Labour));
    paste(s("1\n").repeated(100'001));
    CHECK_FALSE(asked);
    CHECK(grid->refusal().contains(s("100")));
    CHECK(at("F01", Kind::Labour) == s("45"));
}

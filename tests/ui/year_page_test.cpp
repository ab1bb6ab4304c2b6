// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/year_grid.h"

#include "core/database/history.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>

using Kind = core::YearColumn::Kind;

namespace {

struct Shown : YearGrid {
    void go(const QModelIndex& index) const { grid->setCurrentIndex(index); }
    QWidget* editor() const { return QApplication::focusWidget(); }
    QString stored(const QByteArray& sql) const
    {
        core::Statement statement(database, sql);
        return statement.step() ? statement.text(0) : s("(nothing)");
    }
};

constexpr char awarenessOfF07[] = "SELECT awareness FROM survey JOIN facility AS f ON f.id = facility_id"
                                  " WHERE f.code = 'F07' AND year = 2018";

} // namespace

TEST_CASE_METHOD(Shown, "the grid of a year is a sound model", "[table]")
{
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(model->rowCount() == 10);
    go(cell("F07", Kind::Awareness));
    type(s("1"));
    core::undo(database);
    page->find(s("dương"));
    CHECK(model->rowCount() == 3);
    page->find({});
    year->choose(2017);
    CHECK(model->rowCount() == 9);
}

TEST_CASE_METHOD(Shown, "one key answers yes, no or unknown and is stored at once", "[table]")
{
    go(cell("F07", Kind::Awareness));
    type(s("1"));
    CHECK(stored(awarenessOfF07) == s("NT2"));
    CHECK(core::undoableStep(database)->action.startsWith(s("F07 – ")));
    CHECK(core::undoableStep(database)->action.endsWith(s(" 2018")));
    type(s("0"));
    CHECK(stored(awarenessOfF07) == s("NT0"));
    type(s("?"));
    CHECK(stored(awarenessOfF07).isEmpty());
    type(s("5"));
    CHECK(stored(awarenessOfF07).isEmpty());
    core::undo(database);
    CHECK(stored(awarenessOfF07) == s("NT0"));
    core::undo(database);
    CHECK(stored(awarenessOfF07) == s("NT2"));
    core::redo(database);
    CHECK(stored(awarenessOfF07) == s("NT0"));
}

TEST_CASE_METHOD(Shown, "clearing the last answer leaves no survey behind", "[table]")
{
    go(cell("F20", Kind::Awareness));
    type(s("1"));
    CHECK(stored("SELECT count(*) FROM survey JOIN facility AS f ON f.id = facility_id WHERE f.code = 'F20'")
          == s("1"));
    press(Qt::Key_Delete);
    CHECK(stored("SELECT count(*) FROM survey JOIN facility AS f ON f.id = facility_id WHERE f.code = 'F20'")
          == s("0"));
}

TEST_CASE_METHOD(Shown, "Tab goes right, Enter to the first edited column of the next row", "[table]")
{
    go(cell("F06", Kind::Awareness));
    type(s("1"));
    press(Qt::Key_Tab);
    CHECK(grid->currentIndex() == cell("F06", Kind::Adoption));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    CHECK(grid->currentIndex() == cell("F06", Kind::Output));
    type(s("510"));
    press(Qt::Key_Tab); // the unit is known: it is passed over
    CHECK(grid->currentIndex() == cell("F06", Kind::Consumption));
    type(s("262400"));
    press(Qt::Key_Return);
    CHECK(grid->currentIndex() == cell("F07", Kind::Awareness));
    CHECK(
        stored(
            "SELECT quantity FROM output JOIN facility AS f ON f.id = facility_id WHERE f.code = 'F06' AND year = 2018")
        == s("510000000"));
    CHECK(stored("SELECT quantity FROM consumption JOIN facility AS f ON f.id = facility_id"
                 " WHERE f.code = 'F06' AND year = 2018")
          == s("262400000000"));
}

TEST_CASE_METHOD(Shown, "typing overwrites, F2 edits, Esc leaves as it was", "[table]")
{
    const QModelIndex output = cell("F02", Kind::Output);
    go(output);
    type(s("9"));
    press(Qt::Key_Escape);
    CHECK(output.data().toString() == s("2.100"));
    press(Qt::Key_F2);
    auto* line = qobject_cast<QLineEdit*>(editor());
    REQUIRE(line);
    CHECK(line->text() == s("2100"));
    typeInto(line, s("5"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(cell("F02", Kind::Output).data().toString() == s("21.005"));
    CHECK(grid->currentIndex() == cell("F03", Kind::Output));
}

TEST_CASE_METHOD(Shown, "the dot of the keypad is the decimal comma", "[table]")
{
    go(cell("F02", Kind::Output));
    type(s("12"));
    QKeyEvent dot(QEvent::KeyPress, Qt::Key_Period, Qt::KeypadModifier, s("."));
    QApplication::sendEvent(editor(), &dot);
    type(s("5"));
    CHECK(qobject_cast<QLineEdit*>(editor())->text() == s("12,5"));
    press(Qt::Key_Return);
    CHECK(cell("F02", Kind::Output).data().toString() == s("12,5"));
}

TEST_CASE_METHOD(Shown, "a negative number is refused at its cell, in words, without a dialog", "[table]")
{
    go(cell("F02", Kind::Output));
    type(s("-5"));
    press(Qt::Key_Return);
    CHECK(grid->refusal().contains(s("-5")));
    CHECK(errors.isEmpty());
    REQUIRE(qobject_cast<QLineEdit*>(editor()));
    CHECK(qobject_cast<QLineEdit*>(editor())->text() == s("-5")); // still there to be mended
    press(Qt::Key_Escape);
    CHECK(grid->refusal().isEmpty());
    CHECK(cell("F02", Kind::Output).data().toString() == s("2.100"));
}

TEST_CASE_METHOD(Shown, "the first output of a facility is asked for its unit", "[table]")
{
    go(cell("F20", Kind::Output));
    type(s("300"));
    press(Qt::Key_Return);
    CHECK_FALSE(grid->refusal().isEmpty());
    type(s(" tấn"));
    press(Qt::Key_Return);
    CHECK(cell("F20", Kind::Output).data().toString() == s("300"));
    CHECK(cell("F20", Kind::OutputUnit).data().toString() == s("tấn"));
    CHECK(stored("SELECT p.name FROM product AS p JOIN facility AS f ON f.id = p.facility_id WHERE f.code = 'F20'")
          == s("Sản phẩm chính"));
}

TEST_CASE_METHOD(Shown, "Ctrl and an arrow jump to the edge of what is filled", "[table]")
{
    go(cell("F01", Kind::Output));
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(grid->currentIndex() == cell("F07", Kind::Output));
    press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(grid->currentIndex() == cell("F01", Kind::Output));
}

TEST_CASE_METHOD(Shown, "what is selected is copied as a table, with headings if wanted", "[table]")
{
    go(cell("F01", Kind::Output));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == s("1.000.000\n2.100\n"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().startsWith(s("\tOutput\nF01")));
}

TEST_CASE_METHOD(Shown, "the foot counts the yeses and sums what has one unit", "[table]")
{
    CHECK(model->totalText(model->columnOf(Kind::Awareness)).startsWith(s("7 ")));
    CHECK(model->totalText(model->columnOf(Kind::Consumption, electricity())) == s("2.893.300"));
    CHECK(model->totalText(model->columnOf(Kind::Output)).isEmpty()); // m², tấn and viên have no sum
}

TEST_CASE_METHOD(Shown, "what is missing is shown for a commune and stays while it is answered", "[table]")
{
    page->showMissing(0);
    CHECK(model->rowCount() == 2); // F07, F20; F18 has stopped
    go(cell("F07", Kind::Awareness));
    type(s("1"));
    CHECK(model->rowCount() == 2);
    page->showMissing(
        core::Table(database, core::administrativeUnitDictionary()).first("name", s("Xã Tiến Thịnh"))->id);
    CHECK(model->rowCount() == 1);
}

TEST_CASE_METHOD(Shown, "the mark of a watched value covers nothing of last year's figure", "[table]")
{
    const QModelIndex use = cell("F04", Kind::Consumption);
    REQUIRE(use.data(ui::lastYearRole).toString().startsWith(s("800.000")));
    // How much of last year's grey is seen in the left half of the cell, where the value does not reach.
    const auto grey = [&] {
        QStyleOptionViewItem option;
        option.initFrom(grid);
        option.rect = QRect(0, 0, 300, grid->rowHeight(0));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        grid->itemDelegate()->paint(&painter, option, use);
        painter.end();
        int seen = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < 150; ++x) {
                const QColor colour = image.pixelColor(x, y);
                seen += colour.lightness() < 250 && colour.saturation() < 10;
            }
        return seen;
    };
    const int before = grey();
    CHECK(before > 50);
    go(use);
    press(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(use.data(ui::signsRole).toInt() == ui::Watched);
    CHECK(grey() == before);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/year_grid.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

using Kind = core::YearColumn::Kind;

namespace {

/// The grid of 2018; F01 made 1 000 000 m² in 2017 and used 700 000 kWh.
struct Units : YearGrid {
    void set(const char* table, const char* code, int ofYear, const char* what) const
    {
        core::Transaction transaction(database, s("Đơn vị"));
        database.execute(QByteArray("UPDATE ") + table + " SET " + what + " WHERE year = " + QByteArray::number(ofYear)
                         + " AND facility_id = (SELECT id FROM facility WHERE code = '" + code + "')");
        transaction.commit();
    }
    QString stored(const char* table, const char* code) const
    {
        core::Statement statement(database,
                                  QByteArray("SELECT (quantity / 1000000) || ' ' || unit FROM ") + table
                                      + " WHERE year = 2018 AND facility_id ="
                                        " (SELECT id FROM facility WHERE code = ?)");
        return statement.bind(1, s(code)).step() ? statement.text(0) : s("(nothing)");
    }
    void asLastYear(const QModelIndex& index) const
    {
        grid->setCurrentIndex(index);
        QTest::keyClick(grid, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    }
};

} // namespace

TEST_CASE_METHOD(Units, "an output in another kind of unit is not taken over as last year", "[table]")
{
    set("output", "F01", 2018, "quantity = 1000000, unit = 'tấn'");
    asLastYear(cell("F01", Kind::Output));
    CHECK(stored("output", "F01") == s("1 tấn"));
    CHECK(grid->refusal().contains(s("m²")));
    CHECK(grid->refusal().contains(s("tấn")));
    CHECK(cell("F01", Kind::Output).data(ui::lastYearRole).toString() == s("1.000.000 m²"));
}

TEST_CASE_METHOD(Units, "units of one kind are told in this year's unit, exactly", "[table]")
{
    set("output", "F02", 2018, "quantity = 1000000, unit = 'kg'"); // 2000 tấn the year before
    CHECK(cell("F02", Kind::Output).data(ui::lastYearRole).toString().startsWith(s("2.000.000 ")));
    asLastYear(cell("F02", Kind::Output));
    CHECK(stored("output", "F02") == s("2000000 kg"));
    CHECK(grid->refusal().isEmpty());
}

TEST_CASE_METHOD(Units, "500 MWh of last year are 500 000 kWh", "[table]")
{
    set("consumption", "F01", 2017, "quantity = 500000000, unit = 'MWh'");
    CHECK(cell("F01", Kind::Consumption).data(ui::lastYearRole).toString() == s("500.000 → +29%"));
    CHECK(cell("F01", Kind::Consumption).data(Qt::ToolTipRole).toString().contains(s("500 MWh")));
    asLastYear(cell("F01", Kind::Consumption));
    CHECK(stored("consumption", "F01") == s("500000 kWh"));
    set("consumption", "F01", 2018, "quantity = 1, unit = 'MWh'");
    set("consumption", "F01", 2017, "quantity = 700000000000, unit = 'kWh'");
    asLastYear(cell("F01", Kind::Consumption));
    CHECK(stored("consumption", "F01") == s("700 MWh"));
}

TEST_CASE_METHOD(Units, "a consumption in another kind of unit is refused at its cell, the others are taken", "[table]")
{
    set("consumption", "F01", 2017, "quantity = 500000000, unit = 'thùng'");
    grid->setCurrentIndex(cell("F01", Kind::Consumption));
    grid->selectionModel()->select(QItemSelection(cell("F01", Kind::Consumption), cell("F02", Kind::Consumption)),
                                   QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(stored("consumption", "F01") == s("644000 kWh"));
    CHECK(stored("consumption", "F02") == s("400000 kWh"));
    CHECK(grid->refusal().contains(s("500 thùng")));
}

TEST_CASE_METHOD(Units, "filling down tells the amount in the unit of the cell below", "[table]")
{
    set("output", "F02", 2018, "quantity = 3000000, unit = 'tấn'");
    set("output", "F03", 2018, "quantity = 1000000, unit = 'kg'");
    grid->setCurrentIndex(cell("F03", Kind::Output));
    QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier);
    CHECK(stored("output", "F03") == s("3000 kg"));
    grid->selectionModel()->setCurrentIndex(cell("F02", Kind::Output), // below 1 000 000 m²
                                            QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid, Qt::Key_D, Qt::ControlModifier);
    CHECK(stored("output", "F02") == s("3 tấn"));
    CHECK(grid->refusal().contains(s("1.000.000 m²")));
}

TEST_CASE_METHOD(Units, "the unit holds although its column is hidden", "[table]")
{
    model->setChosen({}, {s("output_unit")});
    set("output", "F01", 2018, "quantity = 1000000, unit = 'tấn'");
    asLastYear(cell("F01", Kind::Output));
    CHECK(stored("output", "F01") == s("1 tấn"));
    CHECK(grid->refusal().contains(s("m²")));
}

TEST_CASE_METHOD(Units, "jumping past the last filled cell never lands on a hidden column", "[table]")
{
    const int last = model->columnCount() - 1;
    grid->setColumnHidden(last, true);
    grid->setColumnHidden(0, true);
    for (const Qt::KeyboardModifiers keys : {Qt::KeyboardModifiers(Qt::ControlModifier)})
        for (const auto& [key, kind] : {std::pair(Qt::Key_Right, Kind::Labour), std::pair(Qt::Key_Right, Kind::Output),
                                        std::pair(Qt::Key_Left, Kind::Output), std::pair(Qt::Key_Left, Kind::Adoption)})
            for (const char* code : {"F01", "F18", "F20"}) {
                grid->setCurrentIndex(cell(code, kind));
                for (int press = 0; press < 6; ++press) QTest::keyClick(grid, key, keys);
                INFO(code << " " << int(key) << " " << grid->currentIndex().column());
                CHECK_FALSE(grid->isColumnHidden(grid->currentIndex().column()));
            }
    for (const auto key : {Qt::Key_End, Qt::Key_Home})
        for (const auto held : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
            QTest::keyClick(grid, key, held);
            CHECK_FALSE(grid->isColumnHidden(grid->currentIndex().column()));
        }
    for (int press = 0; press < 12; ++press) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (!grid->hasFocus()) break;
        CHECK_FALSE(grid->isColumnHidden(grid->currentIndex().column()));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/database/history.h"
#include "core/error.h"
#include "core/exchange/list_plan.h"

using namespace oldlist;

namespace {

struct Office {
    Database database{QStringLiteral(":memory:"), Database::Mode::Create};

    ListPlan plan(const Sheet& sheet, const QDate& from = {})
    {
        REQUIRE(recogniseList(database, {sheet}, 0, 2018).kind == ListKind::Units);
        ListOptions options;
        options.fileName = s("xa.xlsx");
        options.validFrom = from;
        return planList(database, {sheet}, 0, ListKind::Units, options);
    }
    void store(const Sheet& sheet, const QDate& from = {}) { storeList(database, plan(sheet, from)); }
    QStringList units()
    {
        QStringList list;
        Statement rows(database,
                       "SELECT u.code, u.name, u.type, u.level, p.code, u.valid_from, u.valid_to"
                       " FROM administrative_unit AS u LEFT JOIN administrative_unit AS p ON p.id = u.parent_id"
                       " ORDER BY u.level = 'commune', u.level = 'district', u.code, u.valid_from");
        while (rows.step()) {
            QStringList cells;
            for (int i = 0; i < 7; ++i) cells << rows.text(i);
            list << cells.join(QLatin1Char('|'));
        }
        return list;
    }
};

/// As the General Statistics Office exports the units of a district.
Sheet exported()
{
    return ml18::sheet("Sheet1",
                       {{text("Mã"), text("Tên"), text("Tên Tiếng Anh"), text("Cấp"), text("Nghị định"), text("Mã QH"),
                         text("Quận Huyện"), text("Mã TP"), text("Tỉnh / Thành Phố")},
                        {text("08973"), text("Thị trấn Chi Đông"), text("Chi Dong Township"), text("Thị trấn"),
                         text("39/NĐ-CP"), text("250"), text("Huyện Mê Linh"), text("01"), text("Thành phố Hà Nội")},
                        {number("8974"),
                         text("Đại Thịnh"),
                         {},
                         text("Xã"),
                         {},
                         number("250"),
                         text("Huyện Mê Linh"),
                         number("1"),
                         text("Thành phố Hà Nội")}});
}

} // namespace

TEST_CASE("units are read as the statistics office exports them, with the units above them", "[exchange]")
{
    Office office;
    const ListPlan plan = office.plan(exported());
    CHECK(plan.rows == 2);
    CHECK(plan.added == 2);
    CHECK(plan.errors.empty());
    REQUIRE(plan.warnings.size() == 1); // 8974 and 1 had lost their zeros
    CHECK(plan.warnings[0].code == s("zero_added"));
    CHECK(office.units().isEmpty()); // nothing is stored before it is confirmed
    storeList(office.database, plan);
    CHECK(office.units()
          == QStringList{
              s("01|Thành phố Hà Nội|central_city|province|||"), s("250|Huyện Mê Linh|rural_district|district|01||"),
              s("08973|Thị trấn Chi Đông|township|commune|250||"), s("08974|Xã Đại Thịnh|commune|commune|250||")});
    const ListPlan again = office.plan(exported());
    CHECK(again.identical == 2);
    CHECK(again.added == 0);
    CHECK(again.changes.empty());
    CHECK_FALSE(again.changesSomething());
    undo(office.database);
    CHECK(office.units().isEmpty());
}

TEST_CASE("a commune in each row with district and province beside it gives all three once", "[exchange]")
{
    Office office;
    office.store(ml18::sheet(
        "Sheet1",
        {{text("Tỉnh Thành Phố"), text("Mã TP"), text("Quận Huyện"), text("Mã QH"), text("Phường Xã"), text("Mã PX"),
          text("Cấp"), text("Tên Tiếng Anh")},
         {text("Thành phố Hà Nội"),
          text("01"),
          text("Quận Ba Đình"),
          text("001"),
          text("Phường Phúc Xá"),
          text("00001"),
          text("Phường"),
          {}},
         {text("Thành phố Hà Nội"),
          text("01"),
          text("Quận Ba Đình"),
          text("001"),
          text("Phường Trúc Bạch"),
          text("00004"),
          text("Phường"),
          {}},
         {text("Thành phố Hải Phòng"), text("31"), text("Huyện Bạch Long Vĩ"), text("318"), {}, {}, {}, {}}}));
    CHECK(office.units()
          == QStringList{s("01|Thành phố Hà Nội|central_city|province|||"),
                         s("31|Thành phố Hải Phòng|central_city|province|||"),
                         s("001|Quận Ba Đình|urban_district|district|01||"),
                         s("318|Huyện Bạch Long Vĩ|rural_district|district|31||"),
                         s("00001|Phường Phúc Xá|ward|commune|001||"), s("00004|Phường Trúc Bạch|ward|commune|001||")});
}

TEST_CASE("a code that another unit had before is a new unit from its first day on", "[exchange]")
{
    Office office;
    office.store(exported());
    const Sheet later
        = ml18::sheet("Sheet1",
                      {{text("Mã"), text("Tên"), text("Cấp"), text("Mã cấp trên"), text("Hiệu lực từ"),
                        text("Đến hết ngày"), text("Nghị quyết")},
                       {text("08974"),
                        text("Xã Quang Minh"),
                        text("Xã"),
                        text("01"),
                        text("01/07/2025"),
                        {},
                        text("1656/NQ-UBTVQH15")},
                       {text("08974"), text("Xã Đại Thịnh"), text("Xã"), text("250"), {}, text("30/06/2025"), {}}});
    const ListPlan plan = office.plan(later);
    CHECK(plan.errors.empty());
    CHECK(plan.added == 1);
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes[0].key == s("08974 Xã Đại Thịnh"));
    CHECK(plan.changes[0].fields[0].after == s("01/07/2025"));
    storeList(office.database, plan);
    const QStringList units = office.units();
    CHECK(units.contains(s("08974|Xã Đại Thịnh|commune|commune|250||2025-07-01")));
    CHECK(units.contains(s("08974|Xã Quang Minh|commune|commune|01|2025-07-01|")));
    const ListPlan again = office.plan(later);
    CHECK(again.identical == 2);
    // Without its first day nobody knows whether the unit is a third one.
    const ListPlan third = office.plan(ml18::sheet(
        "Sheet1", {{text("Mã"), text("Tên"), text("Cấp")}, {text("08973"), text("Xã Chi Đông Mới"), text("Xã")}}));
    CHECK(third.changes.size() == 1); // it holds still, with another name: shown as a change
}

TEST_CASE("new names of units hold from the day that is said, or are corrections", "[exchange]")
{
    Office office;
    office.store(exported());
    const Sheet renamed = ml18::sheet(
        "Sheet1", {{text("Mã"), text("Tên"), text("Cấp")}, {text("08973"), text("Xã Chi Đông"), text("Xã")}});
    const ListPlan plan = office.plan(renamed, QDate(2020, 1, 1));
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes[0].fields.size() == 2); // name and type
    storeList(office.database, plan);
    Statement past(office.database, "SELECT name, valid_until FROM administrative_unit_past WHERE code = '08973'");
    REQUIRE(past.step());
    CHECK(past.text(0) == s("Thị trấn Chi Đông"));
    CHECK(past.text(1) == s("2020-01-01"));
}

TEST_CASE("what is wrong with a unit is told with its row and column, and nothing is stored", "[exchange]")
{
    Office office;
    const Sheet wrong = ml18::sheet("Sheet1",
                                    {{text("Mã"), text("Tên"), text("Cấp"), text("Mã cấp trên"), text("Hiệu lực từ")},
                                     {text("00001"), {}, text("Phường"), {}, {}},
                                     {text("00004"), text("Phường A"), text("Vương quốc"), {}, {}},
                                     {text("00006"), text("Phường B"), text("Phường"), text("999"), {}},
                                     {text("00007"), text("Phường C"), text("Phường"), {}, text("mai")},
                                     {text("00008"), text("Phường D"), text("Phường"), {}, {}},
                                     {text("00008"), text("Phường D"), text("Phường"), {}, {}}});
    const ListPlan plan = office.plan(wrong);
    QStringList errors;
    for (const ImportProblem& error : plan.errors)
        errors << QStringLiteral("%1 %2 %3").arg(error.row).arg(error.column, error.code);
    CHECK(errors
          == QStringList{s("2 Tên missing"), s("3 Cấp unknown_type"), s("4 Mã cấp trên unknown_parent"),
                         s("5 Hiệu lực từ not_a_date"), s("7 Mã duplicate_row")});
    CHECK_THROWS_AS(storeList(office.database, plan), Error);
    CHECK(office.units().isEmpty());
    const auto left = errorWorkbook({wrong}, plan);
    REQUIRE(left.size() == 1);
    CHECK(left[0].rows.size() == 5);
    storeList(office.database, plan, true);
    CHECK(office.units().size() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/exchange/error_workbook.h"
#include "core/exchange/remembered_layout.h"
#include "core/exchange/source_titles.h"

using namespace oldlist;

namespace {

int yearIn(const char* title) { return titleYear(ml18::sheet("x", {{text(title)}, {text("Tên")}}), 1); }

/// The list of one commune: neither commune nor year has a column.
Sheet communeList(const char* title)
{
    return ml18::sheet("Sheet1",
                       {{text(title)},
                        {text("DANH SÁCH CƠ SỞ NĂM 2016")},
                        {text("TT"), text("Tên cơ sở"), text("Số lao động"), text("Nhận thức"), text("Năm thành lập")},
                        {number("1"), text("Cơ sở Hoa Mai"), number("5"), text("Có"), number("2010")},
                        {number("2"), text("Cơ sở Hoa Lan"), number("7"), text("Không"), number("2011")}});
}

ImportPlan planned(Database& database, const std::vector<Sheet>& sheets, const std::vector<SourceLayout>& layouts)
{
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    options.remember = layouts;
    return planImport(database, toCanonical(database, sheets, layouts), options);
}

int commune() { return canonicalSheet(SheetKind::Facilities).columnOf(QString::fromUtf8(communeNameHeading)); }

} // namespace

TEST_CASE("a title names the year of the list, a day or a span does not", "[exchange]")
{
    CHECK(yearIn("DANH SÁCH CƠ SỞ SẢN XUẤT NĂM 2018") == 2018);
    CHECK(yearIn("Số liệu năm 2018 (kèm theo Công văn ngày 28 tháng 3 năm 2019)") == 2018);
    CHECK(yearIn("Mê Linh, ngày 28 tháng 3 năm 2018") == 0);
    CHECK(yearIn("Thực hiện Chiến lược SXSH đến năm 2020") == 0);
    CHECK(yearIn("Giai đoạn 2016-2020") == 0);
    CHECK(yearIn("Số liệu năm 2017 và năm 2018") == 0);
    CHECK(yearIn("Số liệu năm 2016-2020") == 0);
}

TEST_CASE("a title names the commune of the list with its type, and only one", "[exchange]")
{
    District district;
    const auto named = [&](const char* title) {
        return titleCommune(district.database, ml18::sheet("x", {{text(title)}, {text("Tên")}}), 1);
    };
    CHECK(named("UBND XÃ TAM ĐỒNG") == s("Xã Tam Đồng"));
    CHECK(named("Danh sách cơ sở trên địa bàn thị trấn Quang Minh") == s("Thị trấn Quang Minh"));
    CHECK(named("UBND HUYỆN MÊ LINH").isEmpty()); // there is a commune Mê Linh, too
    CHECK(named("Xã Tam Đồng, xã Kim Hoa").isEmpty());
}

TEST_CASE("what a list has no column for is taken from its title, for every row", "[exchange]")
{
    District district;
    const std::vector<Sheet> sheets{communeList("UBND XÃ TAM ĐỒNG")};
    const auto layout = proposeLayout(district.database, sheets, 0, 2018);
    REQUIRE(layout);
    CHECK(layout->year == 2016);
    REQUIRE(fixedValue(*layout, SheetKind::Facilities, commune()));
    const ImportPlan plan = planned(district.database, sheets, {*layout});
    CHECK_FALSE(plan.hasErrors());
    CHECK(plan.sheets[0].added == 2);
    storeImport(district.database, plan);
    Statement rows(district.database,
                   "SELECT u.name, y.year, y.labour, v.year FROM facility AS f"
                   " JOIN administrative_unit AS u ON u.id = f.unit_id JOIN facility_year AS y ON y.facility_id = f.id"
                   " JOIN survey AS v ON v.facility_id = f.id WHERE f.name = 'Cơ sở Hoa Lan'");
    REQUIRE(rows.step());
    CHECK(rows.text(0) == s("Xã Tam Đồng"));
    CHECK(rows.integer(1) == 2016);
    CHECK(rows.integer(2) == 7);
    CHECK(rows.integer(3) == 2016);
}

TEST_CASE("a value that was said for every row is remembered, unless the title says another", "[exchange]")
{
    District district;
    std::vector<Sheet> sheets{communeList("Danh sách")};
    auto layout = proposeLayout(district.database, sheets, 0, 2018);
    REQUIRE(layout);
    CHECK_FALSE(fixedValue(*layout, SheetKind::Facilities, commune()));
    layout->fixed.push_back({SheetKind::Facilities, commune(), s("Xã Kim Hoa"), FixedValue::Origin::Said});
    storeImport(district.database, planned(district.database, sheets, {*layout}));
    const auto again = proposeLayout(district.database, sheets, 0, 2018);
    REQUIRE(again);
    const FixedValue* known = fixedValue(*again, SheetKind::Facilities, commune());
    REQUIRE(known);
    CHECK(known->value == s("Xã Kim Hoa"));
    CHECK(known->origin == FixedValue::Origin::Remembered);
    const auto other = proposeLayout(district.database, {communeList("UBND XÃ TAM ĐỒNG")}, 0, 2018);
    REQUIRE(other);
    CHECK(other->remembered);
    CHECK(fixedValue(*other, SheetKind::Facilities, commune())->value == s("Xã Tam Đồng"));
    Sheet withColumn = communeList("Danh sách");
    withColumn.rows[2].cells.push_back(text("Xã"));
    const auto own = proposeLayout(district.database, {withColumn}, 0, 2018);
    REQUIRE(own);
    CHECK(own->remembered);
    CHECK_FALSE(fixedValue(*own, SheetKind::Facilities, commune()));
}

TEST_CASE("rows of several lists of one file are told apart by sheet and row", "[exchange]")
{
    District district;
    const auto list = [](const char* name, const char* facility) {
        return ml18::sheet(name,
                           {{text("Tên cơ sở"), text("Xã"), text("Năm thành lập")},
                            {text(facility), text("Tam Đồng"), number("2010")},
                            {text("Cơ sở Lạ"), text("Xã Mê Lin"), number("2010")}});
    };
    const std::vector<Sheet> sheets{list("Đợt 1", "Gạch Tam Đồng"), list("Đợt 2", "CS Gạch Tam Đồng")};
    std::vector<SourceLayout> layouts;
    for (size_t i = 0; i < sheets.size(); ++i) layouts.push_back(*proposeLayout(district.database, sheets, i, 2018));
    const auto canonical = toCanonical(district.database, sheets, layouts);
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    options.duplicateRows[{1, 2}] = ImportOptions::Duplicates::Skip;
    const ImportPlan plan = planImport(district.database, canonical, options);
    const SheetPlan& facilities = plan.sheets[0];
    REQUIRE(facilities.duplicates.size() == 2);
    CHECK_FALSE(facilities.duplicates[0].skipped);
    CHECK(facilities.duplicates[1].skipped);
    CHECK(facilities.duplicates[1].origin == 1);
    REQUIRE(facilities.errors.size() == 2);
    CHECK(facilities.errors[1].origin == 1);
    const auto left = errorWorkbook(sheets, layouts, canonical, plan);
    REQUIRE(left.size() == 2); // each with its own rows
    CHECK(left[0].name == s("Đợt 1"));
    CHECK(left[0].rows.size() == 1);
    CHECK(left[1].rows.size() == 2);
}

TEST_CASE("an answer about decimals that was said before is told", "[exchange]")
{
    District district;
    const auto list = [](const char* figure) {
        return ml18::sheet("Sheet1",
                           {{text("Tên cơ sở"), text("Xã"), text("Năm thành lập"), text("Sản lượng (tấn)")},
                            {text("Cơ sở Hoa Mai"), text("Tam Đồng"), number("2010"), text(figure)}});
    };
    std::vector<SourceLayout> layouts{*proposeLayout(district.database, {list("6.744")}, 0, 2018)};
    CHECK(ambiguousColumns({list("6.744")}, layouts).size() == 1);
    CHECK(answeredBefore({list("6.744")}, layouts).empty());
    layouts[0].columns[3].decimal = DecimalMark::Comma;
    storeImport(district.database, planned(district.database, {list("6.744")}, layouts));
    layouts = {*proposeLayout(district.database, {list("7.125")}, 0, 2018)};
    const auto told = answeredBefore({list("7.125")}, layouts);
    REQUIRE(told.size() == 1);
    CHECK(told[0].text == s("7.125"));
    CHECK(told[0].read() == s("7125"));
    CHECK(answeredBefore({list("7,5")}, {*proposeLayout(district.database, {list("7,5")}, 0, 2018)}).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/database/history.h"
#include "core/error.h"
#include "core/exchange/error_workbook.h"
#include "core/exchange/foreign_headings.h"
#include "core/exchange/sheet_encoding.h"
#include "core/exchange/source_layout.h"
#include "core/record/facility.h"

using namespace oldlist;

TEST_CASE("headings of offices are known by their words", "[exchange]")
{
    CHECK(headingParts(s("Điện tiêu thụ năm 2018 (kWh)")).words == s("Điện tiêu thụ"));
    CHECK(headingParts(s("Điện tiêu thụ năm 2018 (kWh)")).year == 2018);
    CHECK(headingParts(s("Điện tiêu thụ năm 2018 (kWh)")).unit == s("kWh"));
    const auto facilities = canonicalSheet(SheetKind::Facilities);
    REQUIRE(knownHeading(s("TÊN ĐƠN VỊ")));
    CHECK(knownHeading(s("TÊN ĐƠN VỊ"))->column == facilities.columnOf("facility", "name"));
    CHECK(knownHeading(s("Số LĐ (người)"))->column == facilities.columnOf("facility_year", "labour"));
    CHECK(knownHeading(s("NT 2018"))->kind == SheetKind::Surveys);
    CHECK(!knownHeading(s("TT")));
    CHECK(!knownHeading(s("Điện")));
}

TEST_CASE("an old list is led to the canonical columns", "[exchange]")
{
    District district;
    std::vector<Sheet> sheets = oldList();
    CHECK(!isCanonical(sheets));
    const auto old = findOldText(sheets);
    REQUIRE(old);
    CHECK(old->row == 5);
    CHECK(old->encoding == TextEncoding::Tcvn3);
    CHECK(old->after == s("Công ty TNHH Đại Đồng"));
    const auto layout = proposeLayout(district.database, sheets, 0, 2018);
    REQUIRE(layout);
    CHECK(layout->headingPlace == 2);
    CHECK(layout->headingRows == 2);
    CHECK(layout->leftOut == QSet<int>{15});
    QStringList mapped;
    for (const MappedColumn& column : layout->columns)
        mapped << (column.kind ? s(canonicalSheet(*column.kind).columns[size_t(column.column)].heading) : s("–"));
    CHECK(mapped
          == QStringList{s("–"), s("Tên cơ sở"), s("Mã số thuế"), s("Xã/phường/thị trấn"), s("Lao động"),
                         s("Sản lượng"), s("Lượng"), s("Ngày bắt đầu")});
    CHECK(layout->columns[6].year == 2018);
    CHECK(layout->columns[6].unit == s("m3"));
}

TEST_CASE("a column that is left out stays out, also if it is called as the program calls its own", "[exchange]")
{
    District district;
    Sheet sheet{s("x"), false, {}};
    append(sheet, {text("Tên cơ sở"), text("Xã"), text("Ngày bắt đầu"), text("Ghi chú"), text("Người lập")});
    append(sheet, {text("Cơ sở Một"), text("Tam Đồng"), text("2010"), text("hỏi lại"), text("An")});
    auto layout = proposeLayout(district.database, {sheet}, 0, 2018);
    REQUIRE(layout);
    REQUIRE(layout->columns[3].kind == SheetKind::Facilities);
    layout->columns[3].kind.reset();
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    const ImportPlan plan = planImport(district.database, toCanonical(district.database, {sheet}, {*layout}), options);
    CHECK(plan.sheets[0].errors.empty());
    CHECK(plan.sheets[0].added == 1);
    CHECK(plan.sheets[0].unknownColumns == QStringList{s("Người lập")});
    storeImport(district.database, plan);
    Statement stored(district.database, "SELECT count(*) FROM facility WHERE name = 'Cơ sở Một' AND note IS NULL");
    REQUIRE(stored.step());
    CHECK(stored.integer(0) == 1);
}

TEST_CASE("a list of the office is read whole, also if some of its headings are the program's own", "[exchange]")
{
    District district;
    Sheet sheet{s("m1"), false, {}};
    append(sheet,
           {text("Tên cơ sở"), text("MST"), text("Xã/phường/thị trấn"), text("Ngày bắt đầu"), text("Lao động"),
            text("Sản lượng 2018 (tấn)"), text("Điện lưới 2018 (kWh)")});
    append(sheet,
           {text("Công ty TNHH Đại Đồng"), text("9900000249"), text("Xã Tam Đồng"), text("01/01/2012"), number("20"),
            number("500"), number("15000")});
    CHECK_FALSE(isCanonical(sheet));
    const auto layout = proposeLayout(district.database, {sheet}, 0, 2018);
    REQUIRE(layout);
    for (const MappedColumn& column : layout->columns) {
        INFO(column.heading.toStdString());
        CHECK(column.kind.has_value());
    }
    sheet.rows[0].cells[1] = text("Mã số thuế");
    sheet.rows[0].cells.resize(5);
    CHECK(isCanonical(sheet)); // all of it is the program's own
    sheet.rows[0].cells.push_back(text("Người lập"));
    sheet.name = s("Cơ sở");
    CHECK(isCanonical(sheet)); // it says so
}

TEST_CASE("figures under a heading of output and consumption are read by their own line", "[exchange]")
{
    District district;
    const bool titled = GENERATE(true, false);
    Sheet sheet{s("l1"), false, {}};
    if (titled) {
        append(sheet, {text("DANH SÁCH CƠ SỞ CÔNG NGHIỆP HUYỆN MÊ LINH")});
        append(sheet, {text("Năm 2018")});
    }
    append(sheet,
           {text("TT"),
            text("Tên cơ sở"),
            text("MST"),
            text("Xã/thị trấn"),
            text("Ngày bắt đầu"),
            text("Lao động"),
            text("Sản lượng và tiêu thụ năm 2018"),
            {},
            {}});
    append(sheet,
           {{}, {}, {}, {}, {}, text("(người)"), text("Sản lượng (tấn)"), text("Điện (kWh)"), text("Nước (m3)")});
    append(sheet,
           {text("1"), text("Công ty TNHH Đại Đồng"), text("9900000249"), text("Xã Tam Đồng"), text("01/01/2012"),
            text("20"), text("1.200"), text("15000"), text("300")});
    const auto layout = proposeLayout(district.database, {sheet}, 0, 2018);
    REQUIRE(layout);
    CHECK(layout->headingPlace == (titled ? 2u : 0u));
    CHECK(layout->headingRows == 2);
    REQUIRE(layout->columns.size() == 9);
    CHECK(layout->columns[6].kind == SheetKind::Output);
    CHECK(layout->columns[6].year == 2018);
    CHECK(layout->columns[7].item == s("DIEN"));
    CHECK(layout->columns[8].item == s("NUOC_MAY"));
    // What is under a plan is another figure.
    sheet.rows[titled ? 2 : 0].cells[6] = text("Sản lượng kế hoạch năm 2018");
    const auto planned = proposeLayout(district.database, {sheet}, 0, 2018);
    REQUIRE(planned);
    for (const MappedColumn& column : planned->columns) CHECK(column.kind != SheetKind::Output);
}

TEST_CASE("the resource that a heading tells of is found behind other words", "[exchange]")
{
    District district;
    const auto found = consumptionIn(district.database, s("Kế hoạch tiêu thụ Nước (m3)"));
    REQUIRE(found);
    CHECK(found->item == s("NUOC_MAY"));
    CHECK(found->unit == s("m3"));
    CHECK_FALSE(consumptionIn(district.database, s("Sản lượng (tấn)")));
}

TEST_CASE("names that begin like totals are no totals", "[exchange]")
{
    District district;
    Sheet sheet{s("x"), false, {}};
    append(sheet, {text("STT"), text("Tên cơ sở"), text("Xã"), text("Than (tấn)"), text("Ngày bắt đầu")});
    append(sheet, {text("(1)"), text("(2)"), text("(3)"), text("(4)"), text("(5)")});
    append(sheet, {text("I"), text("Xã Tam Đồng")});
    append(sheet, {text("1"), text("Tổng công ty Giấy"), text("Tam Đồng"), {}, text("2010")});
    append(sheet, {text("2"), text("Công ty Cộng Hòa"), text("Tam Đồng"), {}, text("2010")});
    append(sheet, {text("3"), text("Cộng Hòa Xanh"), text("Tam Đồng"), {}, text("2010")});
    append(sheet, {text("4"), text("Tổng kho xăng dầu")});
    append(sheet, {{}, text("CỘNG:"), {}, text("12")});
    const auto layout = proposeLayout(district.database, {sheet}, 0, 2018);
    REQUIRE(layout);
    CHECK(layout->leftOut == QSet<int>{2, 3, 8});
    const std::vector<Sheet> canonical = toCanonical(district.database, {sheet}, {*layout});
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    const ImportPlan plan = planImport(district.database, canonical, options);
    CHECK(plan.sheets[0].added == 3);
    REQUIRE(!plan.sheets[0].errors.empty()); // a name alone is told, not dropped
    CHECK(plan.sheets[0].errors[0].row == 7);
    CHECK(plan.sheets[0].unknownColumns == QStringList{s("Than (tấn)")}); // which coal is not said
}

TEST_CASE("S03: the old list brings six new facilities, one change, one twin and one error", "[exchange]")
{
    District district;
    ImportOptions options;
    options.duplicates = ImportOptions::Duplicates::Skip;
    CHECK_THROWS_AS(district.plan(oldList(), options), Error); // 6.744 is asked
    options.decimal = DecimalMark::Comma; // is 6744
    const ImportPlan plan = district.plan(oldList(), options);
    const SheetPlan& facilities = *plan.sheet(SheetKind::Facilities);
    CHECK(facilities.rows == 9);
    CHECK(facilities.added == 6);
    REQUIRE(facilities.changes.size() == 1);
    REQUIRE(facilities.changes[0].fields.size() == 1);
    CHECK(facilities.changes[0].fields[0].column == s("Lao động"));
    CHECK(facilities.changes[0].fields[0].before == s("52"));
    CHECK(facilities.changes[0].fields[0].after == s("58"));
    REQUIRE(facilities.duplicates.size() == 1);
    CHECK(facilities.duplicates[0].row == 10);
    REQUIRE(facilities.errors.size() == 1);
    CHECK(facilities.errors[0].row == 11);
    CHECK(facilities.errors[0].suggestion == s("Xã Mê Linh"));
    CHECK(std::any_of(facilities.warnings.begin(), facilities.warnings.end(),
                      [](const ImportProblem& warning) { return warning.code == s("zero_added"); }));
    storeImport(district.database, plan, true);
    Statement count(district.database, "SELECT count(*) FROM facility");
    REQUIRE(count.step());
    CHECK(count.integer(0) == 26);
    const auto stored = Table(district.database, facilityDictionary()).first("tax_code", s("0999999013"));
    REQUIRE(stored);
    CHECK(stored->text("name") == s("Cơ sở Hoa Mai"));
    CHECK(Table(district.database, facilityDictionary()).first("name", s("Công ty TNHH Đại Đồng")));
    Statement figures(district.database,
                      "SELECT (SELECT quantity FROM output JOIN facility f ON f.id = facility_id WHERE f.name = ?),"
                      " (SELECT quantity FROM consumption JOIN facility f ON f.id = facility_id WHERE f.name = ?),"
                      " (SELECT start_date FROM facility WHERE name = ?)");
    figures.bind(1, s("Cơ sở Gạch Bình Minh")).bind(2, s("Cơ sở Nước Trong")).bind(3, s("Cơ sở Nước Trong"));
    REQUIRE(figures.step());
    CHECK(figures.integer(0) == 6744'000'000);
    CHECK(figures.integer(1) == 12'500'000);
    CHECK(figures.text(2) == s("2018-12-31"));
    const std::vector<OutSheet> errors = errorWorkbook(district.canonical, plan);
    REQUIRE(!errors.empty());
    CHECK(errors[0].rows.size() == 2);
    undo(district.database);
    Statement again(district.database, "SELECT count(*) FROM facility");
    REQUIRE(again.step());
    CHECK(again.integer(0) == 20);
}

TEST_CASE("a row of a foreign list with one wrong figure is left out whole and comes back whole", "[exchange]")
{
    District district;
    Sheet sheet{s("Danh sách"), false, {}};
    append(sheet,
           {text("TT"), text("Tên đơn vị"), text("Xã"), text("Sản lượng (tấn)"), text("Nước (m3)"),
            text("Ngày hoạt động")});
    const Cell start = text("01/01/2015");
    append(sheet, {number("1"), text("Cơ sở Hoa Đào"), text("Kim Hoa"), number("12"), number("-5"), start});
    append(sheet, {number("2"), text("Cơ sở Hoa Lan"), text("Kim Hoa"), number("7"), number("3"), start});
    append(sheet, {number("3"), text("Cơ sở Hoa Cúc"), text("Xã Kim Hoà Bình"), number("9"), number("4"), start});
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    const auto planOf = [&](const Sheet& list, std::vector<SourceLayout>& layouts, std::vector<Sheet>& canonical) {
        layouts = {*proposeLayout(district.database, {list}, 0, 2018)};
        canonical = toCanonical(district.database, {list}, layouts);
        options.remember = layouts;
        return planImport(district.database, canonical, options);
    };
    std::vector<SourceLayout> layouts;
    std::vector<Sheet> canonical;
    const ImportPlan plan = planOf(sheet, layouts, canonical);
    const SheetPlan& facilities = *plan.sheet(SheetKind::Facilities);
    CHECK(facilities.rows == 3);
    CHECK(facilities.added == 1);
    CHECK(facilities.skipped == 1); // Hoa Đào, whose water is wrong
    REQUIRE(facilities.errors.size() == 1); // Hoa Cúc, whose commune is
    CHECK(facilities.errors[0].row == 4);
    const SheetPlan& water = *plan.sheet(SheetKind::Consumption);
    CHECK(water.added == 1);
    REQUIRE(water.errors.size() == 2);
    CHECK(water.errors[0].code == s("negative"));
    CHECK(plan.sheet(SheetKind::Output)->skipped == 1);

    storeImport(district.database, plan, true);
    const auto counted = [&] {
        Statement rows(district.database,
                       "SELECT (SELECT count(*) FROM facility WHERE name LIKE 'Cơ sở Hoa %') || ' '"
                       " || (SELECT count(*) FROM output o JOIN facility f ON f.id = facility_id"
                       "     WHERE f.name LIKE 'Cơ sở Hoa %')");
        return rows.step() ? rows.text(0) : QString();
    };
    CHECK(counted() == s("1 1"));
    const std::vector<OutSheet> errors = errorWorkbook({sheet}, layouts, canonical, plan);
    REQUIRE(errors.size() == 1);
    REQUIRE(errors[0].rows.size() == 2);
    CHECK(errors[0].rows[0].back().text.contains(s("Lượng")));
    CHECK(!errors[0].rows[0].back().text.contains(s("Left out")));

    Sheet corrected = sheet;
    corrected.rows.erase(corrected.rows.begin() + 2);
    corrected.rows[1].cells[4] = number("5");
    corrected.rows[2].cells[2] = text("Kim Hoa");
    storeImport(district.database, planOf(corrected, layouts, canonical));
    CHECK(counted() == s("3 3"));
}

TEST_CASE("rows with more errors than are listed stand in the error workbook all the same", "[exchange]")
{
    District district;
    Sheet list = ml18::sheet("Cơ sở", {{text("Mã cơ sở"), text("Tên cơ sở"), text("Mã xã"), text("Ngày bắt đầu")}});
    append(list, {text("Y"), text("Một"), text("09010"), text("2010")});
    for (int i = 0; i < 1200; ++i)
        append(list, {text(qPrintable(QStringLiteral("X%1").arg(i))), text("Một"), text("không có"), text("2010")});
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    const ImportPlan plan = planImport(district.database, {list}, options);
    CHECK(plan.sheets[0].errors.size() == 1001);
    const std::vector<OutSheet> errors = errorWorkbook({list}, plan);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].rows.size() == 1200);
    for (const auto& row : errors[0].rows) CHECK(row.back().text.contains(s("không có")));
}

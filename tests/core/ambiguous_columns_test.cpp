// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/error.h"

using namespace oldlist;

namespace {

/// Two figures that could be either, one that shows its sign, and one without decimals.
Sheet figures()
{
    Sheet sheet{s("Số liệu"), false, {}};
    append(sheet,
           {text("Tên cơ sở"), text("Xã"), text("Năm bắt đầu"), text("Điện (kWh)"), text("Nước (m3)"), text("Gas (kg)"),
            text("Số lao động")});
    append(sheet,
           {text("Cơ sở Một"), text("Tam Đồng"), text("2010"), text("6.744"), text("1.500"), text("1.234"),
            text("1.200")});
    append(sheet, {text("Cơ sở Hai"), text("Kim Hoa"), text("2010"), text("12"), text("'2.000"), text("12,5"), {}});
    return sheet;
}

} // namespace

TEST_CASE("all columns of a list that could be either are asked for at once", "[exchange]")
{
    District district;
    const std::vector<Sheet> sheets{figures()};
    std::vector<SourceLayout> layouts{*proposeLayout(district.database, sheets, 0, 2018)};
    const auto asked = ambiguousColumns(sheets, layouts);
    REQUIRE(asked.size() == 2); // gas shows a comma; people have no decimals
    CHECK(asked[0].sheet == s("Số liệu"));
    CHECK(asked[0].heading == s("Điện (kWh)"));
    CHECK(asked[0].row == 2);
    CHECK(asked[0].place == 3);
    CHECK(asked[0].text == s("6.744"));
    CHECK(asked[0].byComma == s("6744"));
    CHECK(asked[0].byDot == s("6,744"));
    CHECK(asked[1].heading == s("Nước (m3)"));

    answer(layouts, sheets,
           {{{s("Số liệu"), s("Điện (kWh)")}, DecimalMark::Comma}, {{s("Số liệu"), s("Nước (m3)")}, DecimalMark::Dot}});
    CHECK(ambiguousColumns(sheets, layouts).empty());
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    storeImport(district.database,
                planImport(district.database, toCanonical(district.database, sheets, layouts), options));
    Statement stored(district.database,
                     "SELECT r.code, c.quantity FROM consumption AS c JOIN resource AS r ON r.id = c.resource_id"
                     " JOIN facility AS f ON f.id = c.facility_id WHERE f.name = 'Cơ sở Một' ORDER BY r.code");
    QStringList found; // millionths; gas in tonnes
    while (stored.step()) found << stored.text(0) + QLatin1Char('=') + QString::number(stored.integer(1));
    CHECK(found == QStringList{s("DIEN=6744000000"), s("LPG=1234000"), s("NUOC_MAY=1500000")});
}

TEST_CASE("columns that show different signs do not disturb each other", "[exchange]")
{
    District district;
    Sheet sheet{s("Số liệu"), false, {}};
    append(sheet, {text("Tên cơ sở"), text("Xã"), text("Năm bắt đầu"), text("Điện (kWh)"), text("Nước (m3)")});
    append(sheet, {text("Cơ sở Một"), text("Tam Đồng"), text("2010"), text("6.744"), text("1.500")});
    append(sheet, {text("Cơ sở Hai"), text("Kim Hoa"), text("2010"), text("12,5"), text("12.5")});
    const std::vector<SourceLayout> layouts{*proposeLayout(district.database, {sheet}, 0, 2018)};
    CHECK(ambiguousColumns({sheet}, layouts).empty());
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    const ImportPlan plan = planImport(district.database, toCanonical(district.database, {sheet}, layouts), options);
    storeImport(district.database, plan);
    Statement stored(district.database,
                     "SELECT c.quantity FROM consumption AS c JOIN resource AS r ON r.id = c.resource_id"
                     " JOIN facility AS f ON f.id = c.facility_id WHERE f.name = 'Cơ sở Một' ORDER BY r.code");
    REQUIRE(stored.step());
    CHECK(stored.integer(0) == 6744'000'000);
    REQUIRE(stored.step());
    CHECK(stored.integer(0) == 1'500'000);
}

TEST_CASE("what was said of an earlier list gives way to what the column shows by itself", "[exchange]")
{
    District district;
    Sheet sheet{s("Số liệu"), false, {}};
    append(sheet, {text("Tên cơ sở"), text("Xã"), text("Năm bắt đầu"), text("Điện (kWh)")});
    append(sheet, {text("Cơ sở Một"), text("Tam Đồng"), text("2010"), text("1,234.5")});
    append(sheet, {text("Cơ sở Hai"), text("Kim Hoa"), text("2010"), text("7.125")});
    std::vector<SourceLayout> layouts{*proposeLayout(district.database, {sheet}, 0, 2018)};
    MappedColumn& electricity = layouts[0].columns[3];
    electricity.decimal = DecimalMark::Comma; // of last year's "6.744"
    electricity.answeredBefore = GENERATE(true, false);
    CHECK(ambiguousColumns({sheet}, layouts).empty());
    CHECK(answeredBefore({sheet}, layouts).empty());
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    storeImport(district.database,
                planImport(district.database, toCanonical(district.database, {sheet}, layouts), options));
    Statement stored(district.database,
                     "SELECT c.quantity FROM consumption AS c JOIN facility AS f ON f.id = c.facility_id"
                     " WHERE f.name = 'Cơ sở Hai'");
    REQUIRE(stored.step());
    CHECK(stored.integer(0) == (electricity.answeredBefore ? 7'125'000 : 7125'000'000));
}

TEST_CASE("what was said of an earlier list holds where the column shows no sign of its own", "[exchange]")
{
    District district;
    Sheet sheet{s("Số liệu"), false, {}};
    append(sheet, {text("Tên cơ sở"), text("Xã"), text("Năm bắt đầu"), text("Điện (kWh)")});
    append(sheet, {text("Cơ sở Một"), text("Tam Đồng"), text("2010"), text("12,500")});
    append(sheet, {text("Cơ sở Hai"), text("Kim Hoa"), text("2010"), text("6.744")});
    std::vector<SourceLayout> layouts{*proposeLayout(district.database, {sheet}, 0, 2018)};
    layouts[0].columns[3].decimal = DecimalMark::Dot;
    layouts[0].columns[3].answeredBefore = true;
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    storeImport(district.database,
                planImport(district.database, toCanonical(district.database, {sheet}, layouts), options));
    Statement stored(district.database,
                     "SELECT group_concat(quantity) FROM (SELECT c.quantity FROM consumption AS c"
                     " JOIN facility AS f ON f.id = c.facility_id WHERE f.name LIKE 'Cơ sở %' AND f.name IN"
                     " ('Cơ sở Một', 'Cơ sở Hai') ORDER BY f.name)");
    REQUIRE(stored.step());
    CHECK(stored.text(0) == s("6744000,12500000000")); // Hai, Một
}

TEST_CASE("columns of the canonical workbook are asked for at once and answered one by one", "[exchange]")
{
    District district;
    const std::vector<Sheet> sheets{ml18::sheet(
        "Sản lượng",
        {{text("Mã cơ sở"), text("Năm"), text("Sản phẩm"), text("Đơn vị"), text("Sản lượng"), text("Hệ số quy đổi")},
         {text("F01"), text("2018"), text("Gạch"), text("tấn"), text("6.744"), text("1.125")}})};
    ImportOptions options;
    const auto asked = ambiguousColumns(sheets, options);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].sheet == s("Sản lượng"));
    CHECK(asked[0].heading == s("Sản lượng"));
    CHECK(asked[1].heading == s("Hệ số quy đổi"));
    CHECK_THROWS_AS(planImport(district.database, sheets, options), Error);
    options.decimals = {{{s("Sản lượng"), s("Sản lượng")}, DecimalMark::Comma},
                        {{s("Sản lượng"), s("Hệ số quy đổi")}, DecimalMark::Dot}};
    CHECK(ambiguousColumns(sheets, options).empty());
    storeImport(district.database, planImport(district.database, sheets, options));
    Statement stored(district.database,
                     "SELECT o.quantity, p.coefficient FROM output AS o JOIN product AS p ON p.id = o.product_id"
                     " WHERE p.name = 'Gạch' AND o.year = 2018");
    REQUIRE(stored.step());
    CHECK(stored.integer(0) == 6744'000'000);
    CHECK(stored.integer(1) == 11'250'000'000);
    options.decimals.clear();
    options.decimal = DecimalMark::Dot;
    CHECK(ambiguousColumns(sheets, options).empty()); // one answer for all
}

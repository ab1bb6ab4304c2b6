// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/old_list.h"

#include "core/database/facility_merge.h"
#include "core/exchange/error_workbook.h"
#include "core/exchange/exporter.h"
#include "core/record/facility.h"

using namespace oldlist;

namespace {

/// The practice district in which F21 was merged into F06; F06 is the one that lives on.
struct Merged : District {
    Merged()
    {
        Record twin = *Table(database, facilityDictionary()).first("code", s("F06"));
        const qint64 kept = twin.id;
        twin["code"] = s("F21");
        twin["name"] = s("CTY Dương Minh cũ");
        twin["tax_code"] = s("9900000249");
        twin["phone"] = s("0912345678");
        {
            Transaction transaction(database, s("F21"));
            const qint64 id = Table(database, facilityDictionary()).insert(twin);
            database.execute("INSERT INTO survey (facility_id, year, awareness, adoption) VALUES ("
                             + QByteArray::number(id) + ", 2018, 'NT0', 'AD0')");
            transaction.commit();
            FacilityMerge merge(database, kept, id);
            for (MergedField& field : merge.fields) field.takesOther = false;
            for (MergedRows& rows : merge.rows) rows.takesOther = false;
            merge.store(s("Nhập hai lần"));
        }
    }
    ImportPlan planSheets(const std::vector<Sheet>& sheets)
    {
        ImportOptions options;
        options.listDate = QDate(2018, 12, 31);
        return planImport(database, sheets, options);
    }
    qint64 count(const char* sql)
    {
        Statement statement(database, sql);
        return statement.step() ? statement.integer(0) : -1;
    }
};

Sheet facilities(std::initializer_list<CellRow> rows)
{
    Sheet sheet = ml18::sheet(
        "Cơ sở",
        {{text("Mã cơ sở"), text("Tên cơ sở"), text("Xã/phường/thị trấn"), text("Ngày bắt đầu"), text("Điện thoại")}});
    for (const CellRow& row : rows) append(sheet, row);
    return sheet;
}

} // namespace

TEST_CASE_METHOD(Merged, "a row with the code of a merged facility goes to the one that lives on", "[import]")
{
    const CellRow old{text("F21"), text("CTY Dương Minh cũ"), text("Đại Thịnh"), {}, text("0912345678")};
    SECTION("what it said at the time of the merge was decided then")
    {
        const ImportPlan plan = planSheets({facilities({old})});
        CHECK(plan.sheets[0].errors.empty());
        CHECK(plan.sheets[0].added == 0);
        CHECK(plan.sheets[0].identical == 1);
        REQUIRE(plan.sheets[0].warnings.size() == 1);
        CHECK(plan.sheets[0].warnings[0].code == s("merged_facility"));
        CHECK(plan.sheets[0].warnings[0].message.contains(s("F06 Công ty CP Dương Minh")));
        CHECK_FALSE(plan.changesSomething());
    }
    SECTION("what is new since then is a change of the one that lives on")
    {
        CellRow changed = old;
        changed[4] = text("0987654321");
        const ImportPlan plan = planSheets({facilities({changed})});
        REQUIRE(plan.sheets[0].changes.size() == 1);
        CHECK(plan.sheets[0].changes[0].key == s("F06"));
        REQUIRE(plan.sheets[0].changes[0].fields.size() == 1);
        CHECK(plan.sheets[0].changes[0].fields[0].after == s("0987654321"));
        storeImport(database, plan);
        CHECK(count("SELECT count(*) FROM facility WHERE code = 'F06' AND phone = '0987654321'") == 1);
        CHECK(count("SELECT count(*) FROM facility") == 20);
    }
    SECTION("a list with both has it once, whatever comes first")
    {
        const CellRow living{text("F06"), text("Công ty CP Dương Minh"), text("Đại Thịnh"), {}, text("0240000000")};
        const std::vector<Sheet> sheets{facilities({old, living})};
        const ImportPlan plan = planSheets(sheets);
        CHECK(plan.sheets[0].errors.empty());
        CHECK(plan.sheets[0].skipped == 1);
        REQUIRE(plan.sheets[0].leftOut.size() == 1);
        CHECK(plan.sheets[0].leftOut[0].row == 2);
        REQUIRE(plan.sheets[0].changes.size() == 1);
        CHECK(plan.sheets[0].changes[0].row == 3);
        CHECK(errorWorkbook(sheets, plan)[0].rows.size() == 1);
    }
}

TEST_CASE_METHOD(Merged, "figures under the code of a merged facility go to the one that lives on", "[import]")
{
    const CellRow headings{text("Mã cơ sở"), text("Năm"), text("Nhận thức"), text("Áp dụng")};
    const Sheet surveys = ml18::sheet("Khảo sát",
                                      {headings,
                                       {text("F21"), number("2018"), text("NT0"), text("AD0")}, // left out in the merge
                                       {text("F21"), number("2016"), text("NT1"), text("AD0")},
                                       {text("F21"), number("2017"), text("NT3"), text("AD5")},
                                       {text("F06"), number("2017"), text("NT1"), {}}});
    const ImportPlan plan = planSheets({surveys});
    const SheetPlan& sheet = plan.sheets[0];
    CHECK(sheet.errors.empty());
    CHECK(sheet.identical == 1);
    CHECK(sheet.added == 1);
    CHECK(sheet.skipped == 1); // F06 has its own row of 2017
    REQUIRE(sheet.changes.size() == 1);
    CHECK(sheet.changes[0].row == 5);
    CHECK(sheet.warnings.size() == 1); // told once
}

TEST_CASE_METHOD(Merged, "a merged facility is known by its tax code and name, and its code is not given again",
                 "[import]")
{
    const Sheet list = ml18::sheet("Sheet1",
                                   {{text("Tên đơn vị"), text("MST"), text("Xã"), text("Ngày hoạt động")},
                                    {text("CTY Dương Minh cũ"), text("9900000249"), text("Đại Thịnh"), text("2010")},
                                    {text("Công ty Dương Minh cũ"), {}, text("Đại Thịnh"), text("2010")},
                                    {text("Cơ sở Hoa Mai"), {}, text("Kim Hoa"), text("2010")}});
    const auto layout = proposeLayout(database, {list}, 0, 2018);
    REQUIRE(layout);
    const ImportPlan plan = planSheets(toCanonical(database, {list}, {*layout}));
    const SheetPlan& sheet = plan.sheets[0];
    REQUIRE(sheet.changes.size() == 1); // only its first day
    CHECK(sheet.changes[0].key == s("F06"));
    REQUIRE(sheet.duplicates.size() == 1);
    CHECK(sheet.duplicates[0].like == s("F06"));
    REQUIRE(sheet.newRows.size() == 2);
    CHECK(sheet.newRows[0].key != s("F21"));
    CHECK(sheet.newRows[1].key != s("F21"));
}

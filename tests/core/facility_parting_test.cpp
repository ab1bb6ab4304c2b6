// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/twins.h"

#include "core/database/facility_parting.h"
#include "core/database/history.h"
#include "core/indicator/figures.h"

using namespace twins;

TEST_CASE_METHOD(Twins, "undo right after a merge brings back every row, redo merges again", "[merge]")
{
    for (const bool other : {false, true}) {
        const QStringList before = fileContents(database);
        mergeAll(other);
        const QStringList merged = fileContents(database);
        CHECK(merged != before);
        undo(database);
        CHECK(changedFrom(before) == QStringList());
        redo(database);
        CHECK(changedFrom(merged) == QStringList());
        undo(database);
    }
}

TEST_CASE_METHOD(Twins, "parting brings back every row as it was, also the key of it", "[merge]")
{
    for (const bool other : {false, true}) {
        const QStringList before = fileContents(database);
        const qint64 merge = mergeAll(other);
        const QStringList merged = fileContents(database);
        run("UPDATE facility SET note = 'khác' WHERE code = 'F02'"); // other work in between
        run("UPDATE facility SET note = NULL WHERE code = 'F02'");
        FacilityParting parting(database, merge);
        CHECK(parting.code() == s("F21"));
        for (const PartedRow& row : parting.rows)
            CHECK((row.state == PartedRow::State::Returned || row.state == PartedRow::State::Gone));
        parting.store(s("Là hai cơ sở"));
        CHECK(undoableStep(database)->action == s("Part F21 from F06"));
        CHECK(changedFrom(before) == QStringList());
        undo(database);
        CHECK(changedFrom(merged) == QStringList());
        undo(database);
        undo(database);
        undo(database);
        CHECK(changedFrom(before) == QStringList());
    }
}

TEST_CASE_METHOD(Twins, "what was changed after the merge stays with the kept one and is named", "[merge]")
{
    const qint64 merge = mergeAll();
    run("UPDATE facility SET phone = '0243' WHERE code = 'F06'");
    run("UPDATE solution SET name = 'Vá và sơn' WHERE name = 'Vá rò rỉ'");
    run("UPDATE survey SET awareness = 'NT3' WHERE year = 2016");
    run("DELETE FROM certificate WHERE kind = 'ISO14001'");
    run("INSERT INTO survey (facility_id, year, awareness) SELECT id, 2019, 'NT2' FROM facility WHERE code = 'F06'");
    run("INSERT INTO output (facility_id, year, product_id, unit, quantity) SELECT facility_id, 2019, id, 'tấn', "
        "5000000"
        " FROM product WHERE name = 'Cám gạo'");
    run("INSERT INTO facility (code, name, unit_id, start_date) SELECT 'F21', 'Tên mới', unit_id, '2019-01-01'"
        " FROM facility WHERE code = 'F06'"); // took the code, and the number of the row
    FacilityParting parting(database, merge);
    CHECK_FALSE(parting.hasOwnCode());
    CHECK(parting.code() == s("F22"));
    int changed = 0;
    for (PartedRow& row : parting.rows) {
        if (row.field == s("phone")) CHECK(row.state == PartedRow::State::Stays);
        if (row.state != PartedRow::State::Changed) continue;
        ++changed;
        row.givesBack = row.table == "survey";
    }
    CHECK(changed == 3); // solution, survey, and the product that the kept one goes on making
    parting.store(s("Là hai cơ sở"));
    const QByteArray f06 = QByteArray::number(id("F06")), f22 = QByteArray::number(id("F22"));
    CHECK(text("SELECT name FROM facility WHERE code = 'F22'") == s("CTY CP DƯƠNG MINH"));
    CHECK(text("SELECT phone FROM facility WHERE code = 'F22'") == s("0912345678"));
    CHECK(text("SELECT phone FROM facility WHERE code = 'F06'") == s("0243"));
    CHECK(text("SELECT name FROM solution WHERE facility_id = " + f06) == s("Vá và sơn"));
    CHECK(text("SELECT name FROM solution WHERE facility_id = " + f22) == s("Vá rò rỉ"));
    CHECK(text("SELECT awareness FROM survey WHERE year = 2016 AND facility_id = " + f22) == s("NT3"));
    CHECK(number("SELECT count(*) FROM survey WHERE year = 2016 AND facility_id = " + f06) == 0);
    CHECK(number("SELECT count(*) FROM survey WHERE year = 2019 AND facility_id = " + f06) == 1);
    CHECK(number("SELECT count(*) FROM certificate WHERE facility_id = " + f22) == 1);
    CHECK(number("SELECT count(*) FROM output AS o JOIN product AS p ON p.id = o.product_id"
                 " WHERE o.facility_id <> p.facility_id")
          == 0);
    CHECK(number("SELECT count(*) FROM output WHERE year = 2016 AND facility_id = " + f22) == 2);
    CHECK(number("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    CHECK(found("F22").size() == 1);
}

TEST_CASE_METHOD(Twins, "what a returned row speaks of may be gone by then", "[merge]")
{
    FacilityMerge merge(database, id("F06"), id("F21"));
    for (MergedRows& rows : merge.rows)
        if (s(rows.table->table) == s("activity_facility") || s(rows.table->table) == s("custom_value"))
            rows.takesOther = false;
    const qint64 stored = merge.store(s("Nhập hai lần"));
    run("DELETE FROM activity WHERE name = 'Tập huấn'");
    run("DELETE FROM custom_field");
    FacilityParting parting(database, stored);
    int lost = 0;
    for (const PartedRow& row : parting.rows) lost += row.state == PartedRow::State::Lost;
    CHECK(lost == 3); // the participant too
    parting.store(s("Là hai cơ sở"));
    CHECK(number("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    CHECK(id("F21") != 0);
}

TEST_CASE_METHOD(Twins, "a facility merged into one that is merged again is parted in the opposite order", "[merge]")
{
    const QStringList before = fileContents(database);
    const qint64 first = FacilityMerge(database, id("F21"), id("F20")).store(s("một"));
    const qint64 second = mergeAll();
    const auto merges = mergesOf(database, id("F06"));
    REQUIRE(merges.size() == 2);
    CHECK((merges[0].code == s("F20") && !merges[0].canPart));
    CHECK((merges[1].code == s("F21") && merges[1].canPart));
    CHECK(codeOfError([&] { FacilityParting(database, first); }) == s("merged_later"));
    FacilityParting(database, second).store(s("hai"));
    FacilityParting(database, first).store(s("ba"));
    CHECK(changedFrom(before) == QStringList());
}

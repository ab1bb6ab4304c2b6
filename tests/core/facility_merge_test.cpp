// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/error_code.h"
#include "tests/texts.h"

#include "core/database/attachment.h"
#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/facility_merge.h"
#include "core/database/facility_parting.h"
#include "core/database/facility_search.h"
#include "core/database/history.h"
#include "core/database/stored_row.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/figures.h"
#include "core/record/facility.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district with a twin of F06: F21, that has rows in every table.
struct Twins : ErrorCode {
    std::vector<qint64> found(const char* words) const
    {
        return FacilitySearch(database).filter(facilityIds(database, {}), s(words));
    }
    Twins()
    {
        fillPracticeDistrict(database);
        const QByteArray f06 = "(SELECT id FROM facility WHERE code = 'F06')";
        const QByteArray f21 = "(SELECT id FROM facility WHERE code = 'F21')";
        {
            Record twin = *Table(database, facilityDictionary()).first("code", s("F06"));
            twin["code"] = s("F21");
            twin["name"] = s("CTY CP DƯƠNG MINH");
            twin["tax_code"] = Value{};
            twin["phone"] = s("0912345678");
            twin["start_date"] = s("2008-01-01");
            Transaction transaction(database, s("F21"));
            Table(database, facilityDictionary()).insert(twin);
            transaction.commit();
        }
        run("DELETE FROM survey WHERE year = 2017 AND facility_id = " + f06);
        run("INSERT INTO survey (facility_id, year, awareness, adoption) VALUES (" + f21 + ", 2016, 'NT1', 'AD0'), ("
            + f21 + ", 2017, 'NT2', 'AD1')");
        run("INSERT INTO survey (facility_id, year, date, awareness, adoption, solutions, staff, surveyor, source, "
            "note)"
            " SELECT "
            + f21
            + ", year, date, awareness, adoption, solutions, staff, surveyor, source, note FROM survey"
              " WHERE year = 2018 AND facility_id = "
            + f06);
        run("INSERT INTO product (facility_id, name) SELECT " + f21
            + ", upper(name) FROM product WHERE facility_id = " + f06);
        run("INSERT INTO product (facility_id, name) VALUES (" + f21 + ", 'Cám gạo')");
        run("INSERT INTO output (facility_id, year, product_id, unit, quantity) SELECT p.facility_id, y.column1, p.id,"
            " 'tấn', 777000000 FROM product AS p, (VALUES (2016), (2018)) AS y WHERE p.facility_id = "
            + f21);
        run("INSERT INTO product_past (product_id, valid_until, coefficient) SELECT id, '2017-01-01', 20000000000"
            " FROM product WHERE facility_id = "
            + f21);
        run("INSERT INTO consumption (facility_id, year, resource_id, unit, quantity) SELECT " + f21
            + ", y.column1, min(resource_id), min(unit), 123000000 FROM consumption, (VALUES (2016), (2018)) AS y"
              " WHERE facility_id = "
            + f06 + " GROUP BY y.column1");
        run("INSERT INTO facility_year (facility_id, year, labour) VALUES (" + f21 + ", 2016, 100)");
        run("INSERT INTO facility_past (facility_id, valid_until, code, name, unit_id) SELECT id, '2015-01-01', 'F21',"
            " 'Tổ hợp Dương Minh', unit_id FROM facility WHERE code = 'F21'");
        run("INSERT INTO facility_suspension (facility_id, start_date, resume_date) VALUES (" + f21
            + ", '2014-01-01', '2014-06-01')");
        run("INSERT INTO adjustment (facility_id, year, resource_id, amount, kind, note, document) VALUES (" + f21
            + ", 2018, 1, 5000000, 'stoppage', 'Cháy trạm', 'BB 1')");
        run("INSERT INTO solution (facility_id, solution_group, name) VALUES (" + f21 + ", '1.1', 'Vá rò rỉ')");
        run("INSERT INTO contact (facility_id, name) VALUES (" + f21 + ", 'Bà Lan'), (" + f06 + ", 'Bà Lan')");
        run("INSERT INTO certificate (facility_id, kind) VALUES (" + f21 + ", 'ISO14001')");
        run("INSERT INTO custom_field (name, position) VALUES ('Công suất', 1)");
        run("INSERT INTO custom_value (custom_field_id, facility_id, value) SELECT id, " + f21
            + ", '350' FROM custom_field");
        run("INSERT INTO activity (kind, name, date) VALUES ('training', 'Tập huấn', '2018-03-01')");
        run("INSERT INTO activity_facility (activity_id, facility_id) SELECT max(id), " + f21 + " FROM activity");
        run("INSERT INTO participant (activity_id, name, facility_id) SELECT max(id), 'Ông Tư', " + f21
            + " FROM activity");
        run("INSERT INTO person (name) VALUES ('Bà Năm')");
        run("INSERT INTO staff (person_id, facility_id, from_date) SELECT max(id), " + f21
            + ", '2018-01-01' FROM person");
        run("INSERT INTO organisation (name, facility_id) VALUES ('Công đoàn Dương Minh', " + f21 + ")");
        run("INSERT INTO cell_note (facility_id, year, subject, comment) VALUES (" + f21
            + ", 2016, 'labour', 'hỏi lại')");
        run("INSERT INTO accepted_finding (facility_id, year, rule, figures, reason) VALUES (" + f21
            + ", 2018, 'PC01', '1', 'đúng')");
        run("INSERT INTO completed_form (facility_id, year) VALUES (" + f21 + ", 2016)");
        run("INSERT INTO entry_batch (year, name) VALUES (2018, 'Chồng 1')");
        run("INSERT INTO entry_batch_form (entry_batch_id, facility_id, position) SELECT id, " + f21
            + ", 1 FROM entry_batch");
        run("INSERT INTO second_entry (facility_id, year, subject, value) VALUES (" + f21 + ", 2016, 'labour', '100')");
        run("INSERT INTO reminder (facility_id, year, way) VALUES (" + f21 + ", 2018, 'call')");
        run("INSERT INTO rebase (facility_id, year, base_year, reason) VALUES (" + f21 + ", 2019, 2018, 'mở rộng')");
        run("INSERT INTO not_twin (facility_id, other_id) SELECT id, " + f21 + " FROM facility WHERE code = 'F02'");
        QTemporaryDir folder;
        QFile scan(folder.filePath(s("phiếu.pdf")));
        REQUIRE(scan.open(QIODevice::WriteOnly));
        scan.write("%PDF");
        scan.close();
        Transaction transaction(database, s("tệp"));
        addAttachment(database, scan.fileName(), s("facility"), id("F21"));
        transaction.commit();
    }
    void run(const QByteArray& sql)
    {
        Transaction transaction(database, s("thử"));
        database.execute(sql);
        transaction.commit();
    }
    qint64 number(const QByteArray& sql) const
    {
        Statement statement(database, sql);
        return statement.step() ? statement.integer(0) : -1;
    }
    QString text(const QByteArray& sql) const
    {
        Statement statement(database, sql);
        return statement.step() ? statement.text(0) : QString();
    }
    qint64 id(const char* code) const
    {
        const auto found = Table(database, facilityDictionary()).first("code", s(code));
        return found ? found->id : 0;
    }
    /// Every row of every table, except what only grows.
    QStringList everything() const
    {
        QStringList rows, tables;
        {
            Statement names(database,
                            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                            " AND name NOT LIKE 'facility_search%' AND name NOT IN ('change', 'change_set')"
                            " ORDER BY name");
            while (names.step()) tables << names.text(0);
        }
        for (const QString& table : tables) {
            if (table == s("attachment_content")) continue;
            QStringList columns;
            for (const QString& column : columnsOfTable(database, table.toLatin1()))
                columns << s("quote(") + column + s(")");
            Statement all(database,
                          "SELECT " + columns.join(s(" || '|' || ")).toLatin1() + " FROM " + table.toLatin1()
                              + " ORDER BY id");
            while (all.step()) rows << table + QLatin1Char(' ') + all.text(0);
        }
        return rows;
    }
    /// Rows that are not as they were then, or were not there.
    QStringList changedFrom(const QStringList& then) const
    {
        const QStringList rows = everything();
        QStringList changed;
        for (const QString& row : rows)
            if (!then.contains(row)) changed << QStringLiteral("+ ") + row;
        for (const QString& row : then)
            if (!rows.contains(row)) changed << QStringLiteral("- ") + row;
        return changed;
    }
    qint64 mergeAll(bool other = false)
    {
        FacilityMerge merge(database, id("F06"), id("F21"));
        if (other)
            for (MergedRows& rows : merge.rows) rows.takesOther = !rows.other.empty();
        return merge.store(s("Nhập hai lần"));
    }
    mutable Database database{s(":memory:"), Database::Mode::Create};
};

} // namespace

TEST_CASE_METHOD(Twins, "every table that belongs to a facility has a line in the merge", "[merge]")
{
    QSet<QString> covered;
    for (const MergedTable& table : mergedTables()) covered << s(table.table);
    QSet<QString> tables;
    {
        Statement names(database,
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
        while (names.step()) tables << names.text(0);
    }
    for (const QString& table : tables)
        for (const TableReference& reference : referencesOf(database, table.toLatin1()))
            if (reference.to == s("facility")) {
                INFO(table.toStdString());
                CHECK(covered.contains(table));
                const bool empty
                    = table == s("facility_merge") || (table == s("not_twin") && reference.column == s("facility_id"));
                if (!empty) // else the tests below would prove nothing
                    CHECK(number("SELECT count(*) FROM " + table.toLatin1() + " WHERE " + reference.column.toLatin1()
                                 + " = " + QByteArray::number(id("F21")))
                          > 0);
            }
}

TEST_CASE_METHOD(Twins, "a merge carries everything over, and nothing speaks of the other any more", "[merge]")
{
    const qint64 other = id("F21"), kept = id("F06");
    const qint64 facilities = number("SELECT count(*) FROM facility");
    mergeAll();
    CHECK(undoableStep(database)->action == s("Merge F21 into F06"));
    CHECK(number("SELECT count(*) FROM facility") == facilities - 1);
    for (const MergedTable& table : mergedTables()) {
        INFO(table.table);
        const QByteArray where = QByteArray(" WHERE ") + table.owner + " = " + QByteArray::number(other);
        CHECK(number(QByteArray("SELECT count(*) FROM ") + table.table + where) == 0);
    }
    CHECK(number("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    const QByteArray of = " WHERE facility_id = " + QByteArray::number(kept);
    CHECK(number("SELECT count(*) FROM survey" + of) == 3); // 2016 and 2017 from the other, 2018 said the same
    CHECK(number("SELECT count(*) FROM contact" + of) == 1);
    CHECK(number("SELECT count(*) FROM solution" + of) == 1);
    CHECK(number("SELECT count(*) FROM participant" + of) == 1);
    CHECK(number("SELECT count(*) FROM staff" + of) == 1);
    CHECK(number("SELECT count(*) FROM product" + of) == 2); // one was written in other letters
    CHECK(number("SELECT count(*) FROM attachment WHERE table_name = 'facility' AND record_id = "
                 + QByteArray::number(kept))
          == 1);
    CHECK(text("SELECT phone FROM facility WHERE code = 'F06'") == s("0912345678")); // it had none
    CHECK(text("SELECT name FROM facility WHERE code = 'F06'") == s("Công ty CP Dương Minh"));
    CHECK(text("SELECT start_date FROM facility WHERE code = 'F06'") == s("2008-01-01")); // the earlier one
    CHECK(text("SELECT code FROM facility_past WHERE valid_until = '2015-01-01'") == s("F06"));
    CHECK(number("SELECT count(*) FROM not_twin AS n JOIN facility AS f ON f.id = n.facility_id WHERE n.other_id = "
                 + QByteArray::number(kept) + " AND f.code = 'F02'")
          == 1);
}

TEST_CASE_METHOD(Twins, "where both have a figure of the year, the chosen one stays", "[merge]")
{
    const QByteArray f06 = QByteArray::number(id("F06"));
    const auto use
        = [&] { return number("SELECT quantity FROM consumption WHERE year = 2018 AND facility_id = " + f06); };
    const qint64 before = use();
    FacilityMerge merge(database, id("F06"), id("F21"));
    int choices = 0;
    for (MergedRows& rows : merge.rows)
        if (s(rows.table->table) == s("consumption") && rows.isChoice() && !rows.kept.empty()) {
            rows.takesOther = false;
            ++choices;
        }
    CHECK(choices == 1);
    merge.store(s("Nhập hai lần"));
    CHECK(use() == before);
    undo(database);
    mergeAll(true);
    CHECK(use() == 123'000'000);
    CHECK(number("SELECT count(*) FROM consumption WHERE year = 2016 AND facility_id = " + f06) == 1);
}

TEST_CASE_METHOD(Twins, "undo right after a merge brings back every row, redo merges again", "[merge]")
{
    for (const bool other : {false, true}) {
        const QStringList before = everything();
        mergeAll(other);
        const QStringList merged = everything();
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
        const QStringList before = everything();
        const qint64 merge = mergeAll(other);
        const QStringList merged = everything();
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
    const QStringList before = everything();
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

TEST_CASE_METHOD(Twins, "the code and name of the other find the kept one", "[merge]")
{
    CHECK(found("f21") == std::vector<qint64>{id("F21")});
    mergeAll();
    CHECK(found("f21") == std::vector<qint64>{id("F06")});
    CHECK(found("cty duong") == std::vector<qint64>{id("F06")});
}

TEST_CASE_METHOD(Twins, "a locked year forbids what would change who is counted in it", "[merge]")
{
    const QStringList before = everything();
    lockYear(database, 2018);
    FacilityMerge merge(database, id("F06"), id("F21"));
    CHECK(merge.lockedYears() == QList<int>{2018});
    CHECK(codeOfError([&] { merge.store(s("Nhập hai lần")); }) == s("year_locked"));
    CHECK(message.contains(s("2018")));
    unlockYear(database, 2018, s("cơ sở trùng"));
    const qint64 stored = mergeAll();
    lockYear(database, 2018);
    CHECK(codeOfError([&] { FacilityParting(database, stored).store(s("Là hai cơ sở")); }) == s("year_locked"));
    CHECK(id("F21") == 0);
    CHECK(codeOfError([&] { undo(database); }) == QString()); // there is nothing behind the lock to undo
    CHECK(id("F21") == 0);
}

TEST_CASE_METHOD(Twins, "a merge has a reason and is not stored over other work", "[merge]")
{
    FacilityMerge merge(database, id("F06"), id("F21"));
    CHECK(codeOfError([&] { merge.store(s("  ")); }) == s("reason_missing"));
    run("UPDATE facility SET note = 'khác' WHERE code = 'F02'");
    CHECK(codeOfError([&] { merge.store(s("vì")); }) == s("changed_since"));
    CHECK(id("F21") != 0);
}

TEST_CASE_METHOD(Twins, "after the merge a past year counts one facility", "[merge]")
{
    const auto population = [&] {
        FigureRequest request;
        request.year = 2018;
        return figuresOf(database, request).population->count();
    };
    const auto before = population();
    mergeAll();
    CHECK(population() == before - 1);
    undo(database);
    CHECK(population() == before);
}

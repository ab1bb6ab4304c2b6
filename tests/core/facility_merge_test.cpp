// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/twins.h"

#include "core/database/facility_parting.h"
#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/indicator/figures.h"

#include <QSet>

using namespace twins;

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

TEST_CASE_METHOD(Twins, "the code and name of the other find the kept one", "[merge]")
{
    CHECK(found("f21") == std::vector<qint64>{id("F21")});
    mergeAll();
    CHECK(found("f21") == std::vector<qint64>{id("F06")});
    CHECK(found("cty duong") == std::vector<qint64>{id("F06")});
}

TEST_CASE_METHOD(Twins, "a locked year forbids what would change who is counted in it", "[merge]")
{
    const QStringList before = fileContents(database);
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

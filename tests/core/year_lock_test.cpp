// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/locked_books.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/record/facility.h"

using namespace locked;

namespace {

/// The latest step before the lock.
qint64 stepBeforeTheLock(const Database& database)
{
    Statement row(database, "SELECT max(id) FROM change_set WHERE undoes IS NULL");
    return row.step() ? row.integer(0) : 0;
}

} // namespace

TEST_CASE("nothing of a locked year changes, other years do", "[lock]")
{
    Books books;
    CHECK(lockedYears(books.database).isEmpty());
    lockYear(books.database, 2018, s("Đã nộp báo cáo"));
    CHECK(isLocked(books.database, 2018));
    CHECK_FALSE(isLocked(books.database, 2017));
    CHECK(lockedYears(books.database) == QList<int>{2018});
    CHECK(books.codeOfError([&] { books.answer(2018, "0"); }) == s("year_locked"));
    CHECK(books.awareness(2018) == s("NT2"));
    books.answer(2017, "1");
    CHECK(books.awareness(2017) == s("NT2"));
    for (const char* sql : {"UPDATE consumption SET quantity = 1 WHERE year = 2018",
                            "DELETE FROM output WHERE year = 2018", "UPDATE survey SET year = 2018 WHERE year = 2017",
                            "UPDATE facility_year SET labour = 1 WHERE year = 2018", "DELETE FROM facility"}) {
        CAPTURE(sql);
        CHECK(books.codeOfError([&] {
            Transaction transaction(books.database, s("test"));
            books.database.execute(sql);
            transaction.commit();
        }) == s("year_locked"));
    }
    unlockYear(books.database, 2018, s("sửa phiếu F14"));
    CHECK_FALSE(isLocked(books.database, 2018));
    books.answer(2018, "0");
    CHECK(books.awareness(2018) == s("NT0"));
    lockYear(books.database, 2018); // again
    CHECK(isLocked(books.database, 2018));
}

TEST_CASE("undo and redo neither unlock a year nor reach into a locked one", "[lock]")
{
    Books books;
    books.answer(2018, "0");
    lockYear(books.database, 2018);
    const qint64 answered = stepBeforeTheLock(books.database);
    CHECK_FALSE(undoableStep(books.database)); // neither the lock nor what it closed
    REQUIRE(lastingStep(books.database));
    CHECK(lastingStep(books.database)->action.contains(s("2018")));
    undo(books.database);
    CHECK(isLocked(books.database, 2018));
    CHECK(books.awareness(2018) == s("NT0"));
    CHECK(books.codeOfError([&] { takeBack(books.database, answered); }) == s("year_locked"));
    CHECK(books.message.contains(s("2018")));
    unlockYear(books.database, 2018, s("nhầm"));
    CHECK_FALSE(undoableStep(books.database));
    books.answer(2018, "1"); // what comes after is undone as ever
    undo(books.database);
    CHECK(books.awareness(2018) == s("NT0"));
    REQUIRE(redoableStep(books.database));
    lockYear(books.database, 2018);
    CHECK_FALSE(redoableStep(books.database));
    redo(books.database);
    CHECK(books.awareness(2018) == s("NT0"));
    books.answer(2017, "1");
    REQUIRE(undoableStep(books.database));
    undo(books.database);
    CHECK(books.awareness(2017) == s("NT0"));
    CHECK(redoableStep(books.database));
    const auto steps = journal(books.database);
    const auto lock = std::find_if(steps.begin(), steps.end(),
                                   [](const JournalEntry& entry) { return entry.table == QLatin1String("year_lock"); });
    REQUIRE(lock != steps.end());
    CHECK(books.codeOfError([&] { takeBack(books.database, lock->changeSet); }) == s("lasting"));
    CHECK(isLocked(books.database, 2018));
}

TEST_CASE("who ran in a locked year stays as it was", "[lock]")
{
    Books books;
    books.run("INSERT INTO facility (code, name, unit_id, start_date, stop_date) SELECT 'X1', 'Cũ', unit_id,"
              " '2010-01-01', '2015-01-01' FROM facility LIMIT 1"); // gone before
    books.run("INSERT INTO facility (code, name, unit_id, start_date) SELECT 'X2', 'Mới', unit_id, '2019-03-01'"
              " FROM facility LIMIT 1"); // not there yet
    books.run("INSERT INTO facility (code, name, unit_id, start_date) SELECT 'X3', 'Chưa khảo sát', unit_id,"
              " '2016-01-01' FROM facility LIMIT 1"); // there, without any figures
    books.run("INSERT INTO facility_suspension (facility_id, start_date) SELECT id, '2018-06-01' FROM facility"
              " WHERE code = 'X3'");
    lockYear(books.database, 2018);
    for (const char* sql :
         {"UPDATE facility SET stop_date = '2018-06-01' WHERE code = 'F14'",
          "UPDATE facility SET start_date = '2018-06-01' WHERE code = 'X2'",
          "UPDATE facility SET start_date = '2019-01-01' WHERE code = 'X3'",
          "UPDATE facility SET stop_date = NULL WHERE code = 'X1'", "UPDATE facility SET base_year = 2016",
          "UPDATE facility SET fixed_load = 1 WHERE code = 'F14'", "DELETE FROM facility WHERE code = 'X3'",
          "INSERT INTO facility (code, name, unit_id, start_date) SELECT 'X4', 'Phát hiện', unit_id, '2012-01-01'"
          " FROM facility LIMIT 1",
          "INSERT INTO facility_suspension (facility_id, start_date) SELECT id, '2018-06-01' FROM facility",
          "UPDATE facility_suspension SET resume_date = '2018-09-01'",
          "UPDATE facility_suspension SET start_date = '2019-01-01'", "DELETE FROM facility_suspension"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == s("year_locked"));
    }
    for (const char* sql :
         {"UPDATE facility SET name = name || ' (mới)', phone = '1', note = 'x'",
          "UPDATE facility SET stop_date = '2019-06-01' WHERE code = 'F14'",
          "UPDATE facility SET start_date = '2019-04-01' WHERE code = 'X2'",
          "UPDATE facility SET base_year = 2019 WHERE code = 'X2'",
          "UPDATE facility_suspension SET resume_date = '2019-02-01', reason = 'x'",
          "DELETE FROM facility WHERE code IN ('X1', 'X2')",
          "INSERT INTO facility (code, name, unit_id, start_date) SELECT 'X5', 'Năm sau', unit_id, '2019-01-01'"
          " FROM facility LIMIT 1"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == QString());
        undo(books.database); // restoring rows is no change of the locked year either
        redo(books.database);
    }
}

TEST_CASE("the coefficient of a locked output stays, another holds from a later day", "[lock]")
{
    Books books;
    lockYear(books.database, 2018);
    const QByteArray product = "(SELECT product_id FROM output WHERE year = 2018 ORDER BY id LIMIT 1)";
    CHECK(books.codeOf("UPDATE product SET coefficient = 12000000000 WHERE id = " + product) == s("year_locked"));
    CHECK(books.codeOf("INSERT INTO product_past (product_id, valid_until, coefficient) VALUES (" + product
                       + ", '2019-01-01', 12000000000)")
          == s("year_locked"));
    CHECK(books.codeOf("UPDATE product SET name = 'Tên khác' WHERE id = " + product) == QString());
    CHECK(books.codeOf("INSERT INTO product_past (product_id, valid_until, coefficient) SELECT id, '2019-01-01',"
                       " coefficient FROM product WHERE id = "
                       + product)
          == QString());
    CHECK(books.codeOf("UPDATE product SET coefficient = 12000000000 WHERE id = " + product) == QString());
    for (const char* sql : {"UPDATE product_past SET coefficient = 1",
                            "UPDATE product_past SET valid_until = '2018-01-01'", "DELETE FROM product_past"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == s("year_locked"));
    }
    undo(books.database); // back to the coefficient of 2018, then without a past
    undo(books.database);
    undo(books.database);
    CHECK_FALSE(undoableStep(books.database));
}

TEST_CASE("where a facility lay in a locked year stays, from a later day on it may lie elsewhere", "[lock]")
{
    Books books;
    lockYear(books.database, 2018);
    Table facilities(books.database, facilityDictionary());
    Record f14 = *facilities.first("code", s("F14"));
    Statement other(books.database, "SELECT id FROM administrative_unit WHERE name = 'Xã Tam Đồng'");
    REQUIRE(other.step());
    const qint64 unit = other.integer(0);
    other.reset();
    const auto move = [&](const QDate& from) {
        Transaction transaction(books.database, s("chuyển"));
        f14["unit_id"] = unit;
        f14["legal_form"] = s("household");
        if (from.isValid())
            facilities.updateFrom(f14, from);
        else
            facilities.update(f14);
        transaction.commit();
    };
    CHECK(books.codeOfError([&] { move({}); }) == s("year_locked"));
    CHECK(books.codeOfError([&] { move(QDate(2018, 7, 1)); }) == s("year_locked"));
    CHECK(books.codeOfError([&] { move(QDate(2019, 1, 1)); }) == QString());
    for (const char* sql :
         {"UPDATE facility_past SET valid_until = '2018-06-01'", "DELETE FROM facility_past",
          "UPDATE facility_past SET legal_form = 'state'",
          "UPDATE facility SET industry_code = '17' WHERE code = 'F13'",
          "UPDATE administrative_unit SET parent_id = id",
          "UPDATE administrative_unit SET valid_to = '2018-03-01' WHERE id IN (SELECT unit_id FROM facility)",
          "INSERT INTO facility_year (facility_id, year, labour) SELECT id, 2016, 900 FROM facility"
          " WHERE code = 'F18'"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == s("year_locked"));
    }
    for (const char* sql :
         {"UPDATE facility_past SET name = 'Tên cũ'", "UPDATE administrative_unit SET name = name || ' (cũ)'",
          "UPDATE administrative_unit SET valid_from = '2008-08-01', valid_to = '2025-06-30'",
          "UPDATE facility SET unit_id = (SELECT max(id) FROM administrative_unit) WHERE code = 'F14'",
          "INSERT INTO facility_year (facility_id, year, labour) SELECT id, 2016, 900 FROM facility"
          " WHERE code = 'F13'"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == QString());
        undo(books.database);
        redo(books.database);
        undo(books.database);
    }
    undo(books.database); // the move itself
    CHECK_FALSE(Statement(books.database, "SELECT 1 FROM facility_past").step());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/error_code.h"
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/database/year_entry.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/practice_district.h"
#include "core/record/facility.h"
#include "tests/ml18.h"

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Books : ErrorCode {
    Books() { ml18::fill(database); }
    void answer(int year, const char* text)
    {
        Statement row(database, "SELECT id FROM facility WHERE code = 'F14'");
        REQUIRE(row.step());
        const qint64 id = row.integer(0);
        row.reset();
        YearEntry entry(database, year);
        entry.put(id, entry.columns().front(), s(text));
    }
    QString awareness(int year)
    {
        Statement row(database,
                      "SELECT s.awareness FROM survey AS s JOIN facility AS f ON f.id = s.facility_id"
                      " WHERE f.code = 'F14' AND s.year = ?");
        return row.bind(1, qint64(year)).step() ? row.text(0) : QString();
    }
    void run(const QByteArray& sql)
    {
        Transaction transaction(database, s("test"));
        database.execute(sql);
        transaction.commit();
    }
    QString codeOf(const QByteArray& sql)
    {
        return codeOfError([&] { run(sql); });
    }
    Database database{s(":memory:"), Database::Mode::Create};
};

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

TEST_CASE("an import into a locked year is refused as a whole, naming the year", "[lock]")
{
    Books books;
    lockYear(books.database, 2018);
    std::vector<Sheet> sheets = {ml18::sheet("Khảo sát",
                                             {{ml18::text("Mã cơ sở *"), ml18::text("Năm *"), ml18::text("Nhận thức")},
                                              {ml18::text("F14"), ml18::number("2018"), ml18::text("Không")},
                                              {ml18::text("F14"), ml18::number("2017"), ml18::text("Có")}})};
    const ImportPlan plan = planImport(books.database, sheets, ml18::options());
    CHECK_FALSE(plan.hasErrors());
    CHECK(books.codeOfError([&] { storeImport(books.database, plan); }) == s("year_locked"));
    CHECK(books.message.contains(s("2018")));
    CHECK(books.awareness(2018) == s("NT2"));
    CHECK(books.awareness(2017) == s("NT0"));
    // What is the same already is no change.
    CHECK(books
              .codeOfError(
                  [&] { storeImport(books.database, planImport(books.database, ml18::sheets(), ml18::options())); })
              .isEmpty());
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

TEST_CASE("an import gives an output another coefficient after a locked year, not in it", "[lock]")
{
    Books books;
    lockYear(books.database, 2018);
    const auto sheets = [&](const std::vector<std::pair<const char*, const char*>>& said) {
        Sheet sheet = ml18::sheet("Sản lượng",
                                  {{ml18::text("Mã cơ sở *"), ml18::text("Năm *"), ml18::text("Sản phẩm *"),
                                    ml18::text("Đơn vị *"), ml18::text("Sản lượng *"), ml18::text("Hệ số quy đổi")}});
        const ml18::Energy& first = ml18::energy[0];
        for (const auto& [year, coefficient] : said)
            ml18::append(sheet,
                         {ml18::text(first.code), ml18::number(year), ml18::text("Sản phẩm chính"),
                          ml18::text(first.unit), ml18::number(first.output2018), ml18::number(coefficient)});
        return std::vector<Sheet>{sheet};
    };
    const auto import = [&](const std::vector<Sheet>& read) {
        const ImportPlan plan = planImport(books.database, read, ml18::options());
        REQUIRE_FALSE(plan.hasErrors());
        return books.codeOfError([&] { storeImport(books.database, plan); });
    };
    CHECK(import(sheets({{"2019", "1.5"}})) == s("year_locked")); // corrects the one of all years
    CHECK(import(sheets({{"2018", "1"}, {"2019", "1.5"}})) == QString());
    Statement kept(books.database, "SELECT valid_until FROM product_past");
    REQUIRE(kept.step());
    CHECK(kept.text(0) == s("2019-01-01"));
    kept.reset();
    undo(books.database);
    CHECK_FALSE(Statement(books.database, "SELECT 1 FROM product_past").step());
}

TEST_CASE("what was held, paid and found in a locked year stays", "[lock]")
{
    Books books;
    books.run("INSERT INTO plan (id, code, level, title, period_from, period_to) VALUES (90, 'K', 'district', 'K',"
              " '2017-01-01', '2020-12-31')");
    books.run("INSERT INTO target (id, plan_id, position, indicator, kind, words) VALUES (90, 90, 1, 'awareness',"
              " 'at_least', 'x')");
    books.run("INSERT INTO target_result (target_id, date, count, source) VALUES (90, '2018-10-01', 4, 'BC'),"
              " (90, '2019-10-01', 5, 'BC')");
    books.run("INSERT INTO activity (id, kind, name, state, date) VALUES (1, 'training', 'Lớp 1', 'held',"
              " '2018-05-04'), (2, 'training', 'Lớp 2', 'held', '2019-05-04')");
    books.run("INSERT INTO activity_facility (activity_id, facility_id) SELECT 1, min(id) FROM facility");
    books.run("INSERT INTO participant (activity_id, name) VALUES (1, 'An'), (2, 'Bình')");
    books.run("INSERT INTO money (funding, kind, date, amount) VALUES ('district_budget', 'spent', '2018-06-01', 5),"
              " ('district_budget', 'spent', '2019-06-01', 5)");
    lockYear(books.database, 2018);
    for (const char* sql :
         {"UPDATE activity SET date = '2019-01-01' WHERE id = 1",
          "UPDATE activity SET date = '2018-12-31' WHERE id = 2",
          "UPDATE activity SET women = 3 WHERE id = 1",
          "DELETE FROM activity WHERE id = 1",
          "INSERT INTO activity (kind, name, state, date) VALUES ('training', 'Lớp 3', 'held', '2018-05-05')",
          "INSERT INTO participant (activity_id, name) VALUES (1, 'Chi')",
          "UPDATE participant SET activity_id = 1",
          "UPDATE participant SET sex = 'female' WHERE name = 'An'",
          "DELETE FROM participant WHERE name = 'An'",
          "INSERT INTO activity_facility (activity_id, facility_id) SELECT 1, max(id) FROM facility",
          "UPDATE activity_facility SET activity_id = 2",
          "DELETE FROM activity_facility",
          "UPDATE money SET amount = 6",
          "UPDATE money SET date = '2018-01-01'",
          "DELETE FROM money",
          "INSERT INTO money (funding, kind, date, amount) VALUES ('district_budget', 'spent', '2018-06-01', 5)",
          "UPDATE target_result SET count = 9",
          "DELETE FROM target_result",
          "DELETE FROM plan WHERE id = 90",
          "INSERT INTO target_result (target_id, date, count, source) VALUES (90, '2018-11-01', 4, 'BC')"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == s("year_locked"));
    }
    for (const char* sql :
         {"UPDATE activity SET name = 'Lớp tập huấn', note = 'x' WHERE id = 1",
          "UPDATE activity SET women = 3 WHERE id = 2", "UPDATE participant SET phone = '1'",
          "UPDATE participant SET sex = 'female' WHERE name = 'Bình'", "UPDATE money SET document = '1/QĐ'",
          "UPDATE money SET amount = 6 WHERE date > '2019'", "UPDATE target SET value = 5 WHERE id = 90",
          "DELETE FROM participant WHERE name = 'Bình'",
          "INSERT INTO activity (kind, name, state, planned_date) VALUES ('training', 'Lớp 4', 'planned',"
          " '2018-05-05')",
          "DELETE FROM target_result WHERE date > '2019'", "DELETE FROM activity WHERE id = 2"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == QString());
        undo(books.database);
        redo(books.database);
    }
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

TEST_CASE("who held a post in a locked year stays counted, whoever leaves later leaves freely", "[lock]")
{
    Books books;
    books.run("INSERT INTO person (id, name) VALUES (1, 'An'), (2, 'Bình'), (3, 'Chi')");
    books.run("INSERT INTO organisation (id, name, kind) VALUES (1, 'Phòng Kinh tế', 'department')");
    books.run(
        "INSERT INTO staff (id, person_id, organisation_id, from_date, to_date) VALUES"
        " (1, 1, 1, '2015-01-01', NULL), (2, 2, NULL, '2016-01-01', '2018-06-30'), (3, 3, NULL, '2019-02-01', NULL)");
    lockYear(books.database, 2018);
    for (const char* sql :
         {"UPDATE staff SET to_date = '2018-12-01' WHERE id = 1", "UPDATE staff SET to_date = NULL WHERE id = 2",
          "UPDATE staff SET from_date = '2018-12-31' WHERE id = 3", "UPDATE staff SET qualified = 0 WHERE id = 1",
          "UPDATE staff SET duty = 'other' WHERE id = 1",
          "UPDATE staff SET certificate_date = '2019-05-01' WHERE id = 1", "DELETE FROM staff WHERE id = 2",
          "DELETE FROM person WHERE id = 1", "UPDATE organisation SET kind = 'committee'",
          "INSERT INTO staff (person_id, from_date) VALUES (3, '2018-03-01')"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == s("year_locked"));
    }
    for (const char* sql :
         {"UPDATE staff SET to_date = '2019-03-01' WHERE id = 1",
          "UPDATE staff SET certificate = 'SXSH 12', certificate_date = '2017-05-01', note = 'x' WHERE id = 1",
          "UPDATE staff SET from_date = '2019-01-15', qualified = 0 WHERE id = 3", "DELETE FROM staff WHERE id = 3",
          "UPDATE person SET name = 'An Nguyễn'", "UPDATE organisation SET name = 'Phòng KT-HT'",
          "INSERT INTO staff (person_id, from_date) VALUES (3, '2019-01-01')"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == QString());
        undo(books.database);
        redo(books.database);
    }
}

TEST_CASE("a plan whose last year is locked counts as it did, a plan that still runs may be adjusted", "[lock]")
{
    Books books;
    books.run("INSERT INTO plan (id, code, level, title, period_from, period_to) VALUES"
              " (1, 'A', 'district', 'A', '2018-01-01', '2018-12-31'),"
              " (2, 'B', 'district', 'B', '2016-01-01', '2020-12-31')");
    books.run("INSERT INTO target (id, plan_id, position, indicator, kind, words, value, scope_industries) VALUES"
              " (1, 1, 1, 'awareness', 'share_at_least', 'x', 50, NULL),"
              " (2, 2, 1, 'staff_boards', 'share_at_least', 'x', 50, 'priority')");
    books.run("INSERT INTO target_step (target_id, year, value) VALUES (2, 2018, 40), (2, 2019, 45)");
    books.run("INSERT INTO zone (id, kind, name) VALUES (1, 'park', 'KCN A')");
    lockYear(books.database, 2018);
    for (const char* sql :
         {"UPDATE plan SET base_year = 2016 WHERE id = 1", "UPDATE plan SET period_to = '2019-12-31' WHERE id = 1",
          "UPDATE target SET value = 60 WHERE id = 1", "DELETE FROM target WHERE id = 1",
          "DELETE FROM plan WHERE id = 1",
          "INSERT INTO target (plan_id, position, indicator, kind, words) VALUES (1, 2, 'adoption', 'share_at_least', "
          "'x')",
          "UPDATE target_step SET value = 41 WHERE year = 2018", "DELETE FROM target_step WHERE year = 2018",
          "UPDATE zone SET kind = 'cluster'", "UPDATE zone SET valid_to = '2018-06-01'", "DELETE FROM zone",
          "INSERT INTO zone (kind, name) VALUES ('park', 'KCN B')",
          "UPDATE industry SET priority = 1 WHERE code = '17'"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == s("year_locked"));
    }
    for (const char* sql :
         {"UPDATE plan SET base_year = 2016, resource_rule = 'every' WHERE id = 2",
          "UPDATE plan SET title = 'Kế hoạch A', signer = 'x' WHERE id = 1",
          "UPDATE target SET reading_confirmed = 1, evidence = 'x', words = 'y' WHERE id = 1",
          "UPDATE target SET value = 60 WHERE id = 2", "UPDATE target_step SET value = 46 WHERE year = 2019",
          "UPDATE zone SET name = 'KCN Quang Minh', board = 'BQL', valid_from = '2005-01-01', valid_to = '2019-06-01'",
          "INSERT INTO zone (kind, name, valid_from) VALUES ('park', 'KCN B', '2019-01-01')",
          "INSERT INTO plan (code, level, title, period_from, period_to) VALUES ('C', 'district', 'C', '2019-01-01',"
          " '2019-12-31')"}) {
        CAPTURE(sql);
        CHECK(books.codeOf(sql) == QString());
        undo(books.database);
        redo(books.database);
    }
}

TEST_CASE("an import that changes only names of facilities passes a locked year", "[lock]")
{
    Books books;
    lockYear(books.database, 2018);
    Sheet list = ml18::sheets().front();
    for (SheetRow& row : list.rows)
        if (row.cells.front().text == s("F14")) row.cells[1] = ml18::text("Công ty Tên Mới");
    const ImportPlan plan = planImport(books.database, {list}, ml18::options());
    REQUIRE_FALSE(plan.hasErrors());
    CHECK(books.codeOfError([&] { storeImport(books.database, plan); }) == QString());
    Statement renamed(books.database, "SELECT name FROM facility WHERE code = 'F14'");
    REQUIRE(renamed.step());
    CHECK(renamed.text(0) == s("Công ty Tên Mới"));
}

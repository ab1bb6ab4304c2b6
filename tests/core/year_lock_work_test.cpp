// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/locked_books.h"

#include "core/database/history.h"
#include "core/database/year_lock.h"

using namespace locked;

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/small_register.h"
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/facility_search.h"
#include "core/database/history.h"
#include "core/database/schema.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/administrative_unit.h"
#include "core/record/all_records.h"
#include "core/record/facility.h"
#include "core/record/survey.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("a new file has the golden schema", "[database]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    QFile golden(s(TEST_DATA "schema.sql"));
    if (qEnvironmentVariableIsSet("WRITE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(schemaText(database));
        golden.close();
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(schemaText(database)) == QString::fromUtf8(golden.readAll()));
}

TEST_CASE("every dictionary has the columns of its table", "[database]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    for (const Dictionary* dictionary : allRecords()) {
        QStringList expected{s("id"), s("uuid")}, found;
        for (const Field& field : dictionary->fields) expected << QString::fromLatin1(field.name);
        if (dictionary->sortField) expected << s("name_sort");
        if (dictionary->searchable) expected << s("search_fold");
        Statement statement(database, QByteArray("SELECT name FROM pragma_table_info('") + dictionary->table + "')");
        while (statement.step()) found << statement.text(0);
        expected.sort();
        found.sort();
        INFO(dictionary->table);
        CHECK(found.join(QLatin1Char(' ')) == expected.join(QLatin1Char(' ')));
    }
}

TEST_CASE("a transaction that is not committed changes nothing", "[database]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    {
        Transaction transaction(database, s("Add"));
        addUnit(database, "1", "Xã Một");
    }
    CHECK(Table(database, administrativeUnitDictionary()).all().empty());
    CHECK_FALSE(undoableStep(database));
}

TEST_CASE("undo and redo survive the end of the program", "[history]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(s("a.sachhon"));
    {
        Database database(path, Database::Mode::Create);
        Transaction first(database, s("Thêm xã"));
        const qint64 unit = addUnit(database, "1", "Xã Một");
        addFacility(database, "F01", "Cơ sở Một", unit);
        first.commit();
        Transaction second(database, s("Đổi tên"));
        Table facilities(database, facilityDictionary());
        Record facility = *facilities.first("code", s("F01"));
        facility["name"] = s("Cơ sở Hai");
        facilities.update(facility);
        second.commit();
    }
    Database database(path, Database::Mode::Write);
    Table facilities(database, facilityDictionary());
    REQUIRE(undoableStep(database));
    CHECK(undoableStep(database)->action == s("Đổi tên"));
    undo(database);
    CHECK(facilities.first("code", s("F01"))->text("name") == s("Cơ sở Một"));
    undo(database);
    CHECK(facilities.all().empty());
    CHECK_FALSE(undoableStep(database));
    redo(database);
    redo(database);
    CHECK(facilities.first("code", s("F01"))->text("name") == s("Cơ sở Hai"));
    CHECK_FALSE(redoableStep(database));
    CHECK(FacilitySearch(database).filter(facilityIds(database, {}), s("hai")).size() == 1);
    CHECK(journal(database).size() >= 6); // the log only grows
}

TEST_CASE("what a file began with is never taken back", "[history]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    qint64 beginning = 0;
    {
        Transaction transaction(database, s("Tạo huyện thực hành"));
        markAsBeginning(database, transaction.changeSet());
        beginning = transaction.changeSet();
        addUnit(database, "1", "Xã Một");
        transaction.commit();
    }
    CHECK_FALSE(undoableStep(database));
    CHECK_FALSE(redoableStep(database));
    undo(database);
    CHECK_THROWS_AS(takeBack(database, beginning), Error);
    CHECK(Table(database, administrativeUnitDictionary()).all().size() == 1);
    {
        Transaction transaction(database, s("Thêm xã"));
        addUnit(database, "2", "Xã Hai");
        transaction.commit();
    }
    undo(database);
    CHECK_FALSE(undoableStep(database));
    CHECK(redoableStep(database)->action == s("Thêm xã"));
    redo(database);
    CHECK(Table(database, administrativeUnitDictionary()).all().size() == 2);
    CHECK(undoableStep(database)->action == s("Thêm xã"));
}

TEST_CASE("an old step is taken back only if nothing was changed since", "[history]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    Table facilities(database, facilityDictionary());
    qint64 import = 0;
    {
        Transaction transaction(database, s("Nhập a.xlsx"));
        import = transaction.changeSet();
        addFacility(database, "F01", "Một", addUnit(database, "1", "Xã Một"));
        transaction.commit();
    }
    {
        Transaction transaction(database, s("Đổi tên"));
        Record facility = *facilities.first("code", s("F01"));
        facility["name"] = s("Hai");
        facilities.update(facility);
        transaction.commit();
    }
    CHECK_THROWS_AS(takeBack(database, import), Error);
    CHECK(facilities.all().size() == 1);
    undo(database);
    takeBack(database, import);
    CHECK(facilities.all().empty());
}

TEST_CASE("undo gets on after a step was taken back in the journal", "[history]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    Table facilities(database, facilityDictionary());
    {
        Transaction transaction(database, s("Cơ sở"));
        const qint64 unit = addUnit(database, "1", "Xã Một");
        addFacility(database, "F01", "Một", unit);
        addFacility(database, "F02", "Hai", unit);
        transaction.commit();
    }
    const auto note = [&](const char* code) { return facilities.first("code", s(code))->text("note"); };
    const auto type = [&](const char* code, const char* words) {
        Transaction transaction(database, s(code) + QLatin1Char(' ') + s(words));
        Record facility = *facilities.first("code", s(code));
        facility["note"] = s(words);
        facilities.update(facility);
        transaction.commit();
        return transaction.changeSet();
    };
    const auto top = [&] { return journal(database).front().changeSet; };
    type("F02", "61");
    const qint64 typed = type("F01", "46");
    undo(database);
    redo(database);

    SECTION("the redo itself")
    {
        takeBack(database, top());
        CHECK(note("F01") == QString());
        CHECK(undoableStep(database)->action == s("F02 61"));
        CHECK(changeSetsWithAction(database, s("F01")).empty());
        undo(database);
        CHECK(note("F02") == QString());
        CHECK(undoableStep(database)->action == s("Cơ sở"));
        redo(database);
        CHECK(note("F02") == s("61"));
        redo(database);
        CHECK(note("F01") == s("46"));
        CHECK_FALSE(redoableStep(database));
        CHECK(undoableStep(database)->action == s("F01 46"));
        undo(database);
    }
    SECTION("an undone step that was typed again, by its old row")
    {
        undo(database);
        type("F01", "46");
        CHECK_THROWS_AS(takeBack(database, typed), Error);
        CHECK(note("F01") == s("46"));
        undo(database);
        CHECK(note("F01") == QString());
        CHECK(undoableStep(database)->action == s("F02 61"));
    }
    SECTION("a step of which nothing is left")
    {
        database.execute("UPDATE facility SET note = NULL WHERE code = 'F01'"); // as files have it from before
        undo(database);
        CHECK(undoableStep(database)->action == s("F02 61"));
    }
    undo(database);
    undo(database);
    CHECK_FALSE(undoableStep(database));
    CHECK(facilities.all().empty());
}

TEST_CASE("the journal of a facility does not begin with one that is gone, whose number it has", "[history]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    qint64 unit = 0;
    const auto add = [&](const char* code, const char* name) {
        Transaction transaction(database, s(code));
        if (unit == 0) unit = addUnit(database, "1", "Xã Một");
        const qint64 id = addFacility(database, code, name, unit);
        Record survey(surveyDictionary());
        survey["facility_id"] = id;
        survey["year"] = qint64(2018);
        Table(database, surveyDictionary()).insert(survey);
        transaction.commit();
        return id;
    };
    const qint64 gone = add("F01", "Cũ");
    {
        Transaction transaction(database, s("Xóa"));
        Table(database, facilityDictionary()).remove(gone);
        transaction.commit();
    }
    const qint64 made = add("F02", "Mới");
    REQUIRE(made == gone);
    const auto actions = [&] {
        QStringList list;
        for (const JournalEntry& entry : journal(database, made))
            if (!list.contains(entry.action)) list << entry.action;
        return list;
    };
    CHECK(actions() == QStringList{s("F02")});
    undo(database);
    undo(database);
    CHECK(Table(database, facilityDictionary()).record(gone)->text("name") == s("Cũ"));
    CHECK(actions().contains(s("F01"))); // it is itself again, with all that was
}

TEST_CASE("a step is not taken back under what was entered for its records since", "[history]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    qint64 import = 0, facility = 0;
    {
        Transaction transaction(database, s("Nhập a.xlsx"));
        import = transaction.changeSet();
        facility = addFacility(database, "F01", "Một", addUnit(database, "1", "Xã Một"));
        transaction.commit();
    }
    {
        Transaction transaction(database, s("Phiếu F01"));
        Record survey(surveyDictionary());
        survey["facility_id"] = facility;
        survey["year"] = qint64(2018);
        Table(database, surveyDictionary()).insert(survey);
        transaction.commit();
    }
    CHECK_THROWS_AS(takeBack(database, import), Error);
    CHECK(Table(database, surveyDictionary()).all().size() == 1);
    undo(database);
    takeBack(database, import);
    CHECK(Table(database, facilityDictionary()).all().empty());
}

TEST_CASE("files go with their facility and come back with it", "[history]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    qint64 facility = 0;
    {
        Transaction transaction(database, s("Cơ sở"));
        facility = addFacility(database, "F01", "Một", addUnit(database, "1", "Xã Một"));
        database.execute("INSERT INTO attachment (table_name, record_id, name, size, hash, added_on)"
                         " VALUES ('facility', "
                         + QByteArray::number(facility) + ", 'a.pdf', 1, 'x', '2018-01-01')");
        transaction.commit();
    }
    {
        Transaction transaction(database, s("Xóa"));
        Table(database, facilityDictionary()).remove(facility);
        transaction.commit();
    }
    const auto files = [&] {
        Statement rows(database, "SELECT count(*) FROM attachment");
        return rows.step() ? rows.integer(0) : -1;
    };
    CHECK(files() == 0);
    undo(database);
    CHECK(files() == 1);
}

TEST_CASE("search finds any word order, without marks, by tax code, phone and commune", "[database]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    Transaction transaction(database, s("x"));
    const qint64 melinh = addUnit(database, "1", "Xã Mê Linh"), dong = addUnit(database, "2", "Xã Tam Đồng");
    addFacility(database, "F01", "Công ty TNHH Bao bì Đường Việt", melinh);
    addFacility(database, "F02", "HTX Đương Đại", dong);
    addFacility(database, "F03", "Công ty CP Dương Minh", dong);
    const std::vector<qint64> all = facilityIds(database, {});
    const auto hits = [&](const char* text) { return FacilitySearch(database).filter(all, s(text)).size(); };
    CHECK(hits("duong") == 3);
    CHECK(hits("viet bao duong") == 1);
    CHECK(hits("me linh") == 1);
    CHECK(hits("tam đồng dương") == 2);
    CHECK(hits("f02") == 1);
    CHECK(hits("xyz") == 0);
    CHECK(hits("\"; DROP TABLE facility") == 0);
}

TEST_CASE("a file that is damaged, foreign, newer or locked is refused in words", "[database]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(s("a.sachhon"));
    const auto kindOf = [&](Database::Mode mode) {
        try {
            Database database(path, mode);
            return QString();
        } catch (const Error& error) {
            CHECK_FALSE(error.userMessage().isEmpty());
            return error.code();
        }
    };
    CHECK(kindOf(Database::Mode::Write) == s("not_found"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    CHECK(kindOf(Database::Mode::Write) == s("damaged"));
    CHECK(kindOf(Database::Mode::Read) == s("damaged"));
    REQUIRE(file.remove());
    {
        Database database(path, Database::Mode::Create);
        CHECK(kindOf(Database::Mode::Write) == s("locked"));
        CHECK(kindOf(Database::Mode::Read).isEmpty());
        CHECK(kindOf(Database::Mode::Create) == s("exists"));
        database.execute("PRAGMA user_version = 999");
    }
    CHECK(kindOf(Database::Mode::Write) == s("newer"));
    CHECK(kindOf(Database::Mode::Read) == s("newer"));
}

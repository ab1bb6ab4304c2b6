// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"

#include "core/database/history.h"
#include "core/database/journal_words.h"
#include "core/database/stored_row.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/record/facility.h"

#include <QApplication>
#include <QTranslator>

namespace {

struct InVietnamese {
    InVietnamese()
    {
        REQUIRE(catalogue.load(s(":/translations/sachhon_vi.qm")));
        QApplication::installTranslator(&catalogue);
    }
    ~InVietnamese() { QApplication::removeTranslator(&catalogue); }
    QString record(const char* source) const { return catalogue.translate("Record", source); }

    QTranslator catalogue;
};

} // namespace

TEST_CASE_METHOD(InVietnamese, "every table, field and choice that is written down has Vietnamese words in the journal",
                 "[journal]")
{
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    const core::JournalWords words(database);
    QStringList tables;
    {
        core::Statement triggers(database,
                                 "SELECT tbl_name FROM sqlite_temp_schema WHERE type = 'trigger' AND name LIKE"
                                 " '%_INSERT' ORDER BY 1");
        while (triggers.step()) tables << triggers.text(0);
    }
    CHECK(tables.size() > 50);
    for (const QString& table : tables) {
        INFO(table);
        const core::Dictionary* dictionary = core::dictionaryOfStored(table);
        REQUIRE(dictionary);
        CHECK_FALSE(record(dictionary->title).isEmpty());
        core::JournalEntry entry;
        entry.table = table;
        entry.record = 4711; // no such record: the table says what it was
        CHECK(words.record(entry).contains(record(dictionary->title)));
        for (const QString& column : core::columnsOfTable(database, table.toLatin1())) {
            if (core::isForTheProgram(column)) continue;
            INFO(column);
            entry.field = column;
            CHECK(words.field(entry) != column);
        }
        for (const core::Field& field : dictionary->fields) {
            INFO(field.name);
            CHECK_FALSE(record(field.label).isEmpty());
            for (const core::Choice& choice : field.choices) {
                INFO(choice.code);
                CHECK_FALSE(record(choice.label).isEmpty());
            }
        }
    }
}

TEST_CASE_METHOD(InVietnamese, "earlier values stand in the journal with the name of whose they are", "[journal]")
{
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    core::fillPracticeDistrict(database);
    core::Table facilities(database, core::facilityDictionary());
    core::Record facility = *facilities.first("code", s("F03"));
    const QString was = facility.text("name");
    facility["name"] = s("Nhựa Mới");
    {
        core::Transaction transaction(database, s("Đổi tên"));
        facilities.updateFrom(facility, QDate(2018, 7, 1));
        transaction.commit();
    }
    const core::JournalWords words(database);
    bool found = false;
    for (const core::JournalEntry& entry : core::journal(database, facility.id)) {
        INFO(entry.table);
        CHECK_FALSE(words.record(entry).contains(s("facility")));
        if (entry.table != s("facility_past")) continue;
        found = true;
        CHECK(words.record(entry) == s("F03 Nhựa Mới · Cơ sở, giá trị trước đây"));
        CHECK(words.after(entry).startsWith(s("đến trước 01/07/2018 · ")));
        CHECK(words.after(entry).contains(was));
    }
    CHECK(found);
}

TEST_CASE_METHOD(InVietnamese, "a step that was changed since names what, never a table", "[journal]")
{
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    core::fillPracticeDistrict(database);
    const auto run = [&](const char* reason, const char* sql) {
        core::Transaction transaction(database, s(reason));
        database.execute(sql);
        const qint64 changeSet = transaction.changeSet();
        transaction.commit();
        return changeSet;
    };
    const qint64 first = run("Sửa",
                             "UPDATE survey SET surveyor = 'An' WHERE year = 2018 AND facility_id ="
                             " (SELECT id FROM facility WHERE code = 'F03')");
    run("Sửa lại", "UPDATE survey SET surveyor = 'Bình' WHERE year = 2018");
    try {
        core::takeBack(database, first);
        FAIL("it was changed since");
    } catch (const core::Error& error) {
        INFO(error.userMessage());
        CHECK(error.userMessage().contains(s("F03")));
        CHECK_FALSE(error.userMessage().contains(s("survey")));
    }
}

TEST_CASE_METHOD(InVietnamese, "a step by nobody known says so", "[journal]")
{
    CHECK(core::userWords(s("lan")) == s("lan"));
    CHECK(core::userWords(s("?")) == s("(chưa rõ tên)"));
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) qunsetenv(variable);
    CHECK_FALSE(core::currentUser().isEmpty());
    qputenv("LOGNAME", "huong");
    CHECK(core::currentUser() == s("huong"));
}

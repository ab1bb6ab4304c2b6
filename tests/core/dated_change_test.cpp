// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/small_register.h"
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/later_change.h"

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// F01, called A, in the first of two communes.
struct Dated {
    void since(const char* field, const Value& value, const QDate& day)
    {
        Record facility = *facilities.record(id);
        facility[field] = value;
        facilities.updateFrom(facility, day);
    }
    Database database{s(":memory:"), Database::Mode::Create};
    Transaction transaction{database, s("x")};
    const qint64 one = addUnit(database, "1", "Xã Một"), two = addUnit(database, "2", "Xã Hai");
    const qint64 id = addFacility(database, "F01", "A", one);
    Table facilities{database, facilityDictionary()};
};

} // namespace

TEST_CASE("a dated change keeps what held before", "[database]")
{
    Database database(s(":memory:"), Database::Mode::Create);
    Transaction transaction(database, s("x"));
    const qint64 unit = addUnit(database, "1", "Xã Một");
    Table facilities(database, facilityDictionary());
    Record facility = *facilities.record(addFacility(database, "F01", "Cũ", unit));
    facility["name"] = s("Mới");
    facilities.updateFrom(facility, QDate(2018, 7, 1));
    Statement past(database, "SELECT name, valid_until FROM facility_past");
    REQUIRE(past.step());
    CHECK(past.text(0) == s("Cũ"));
    CHECK(past.text(1) == s("2018-07-01"));
    CHECK(facilities.first("code", s("F01"))->text("name") == s("Mới"));
}

TEST_CASE_METHOD(Dated, "a change dated before another one lasts until that one", "[database]")
{
    const auto history = [&] {
        QStringList pieces;
        Statement past(database,
                       "SELECT valid_until, name, unit_id FROM facility_past UNION ALL"
                       " SELECT 'now', name, unit_id FROM facility ORDER BY 1");
        while (past.step())
            pieces << past.text(0) + QLatin1Char(' ') + past.text(1) + (past.integer(2) == one ? s(" 1") : s(" 2"));
        return pieces;
    };
    since("name", s("B"), QDate(2020, 1, 1));
    since("name", s("C"), QDate(2019, 1, 1));
    CHECK(history() == QStringList{s("2019-01-01 A 1"), s("2020-01-01 C 1"), s("now B 1")});
    since("name", s("D"), QDate(2019, 1, 1)); // the same day again corrects
    CHECK(history() == QStringList{s("2019-01-01 A 1"), s("2020-01-01 D 1"), s("now B 1")});
    since("unit_id", two, QDate(2018, 1, 1)); // never changed later: until now
    CHECK(history() == QStringList{s("2018-01-01 A 1"), s("2019-01-01 A 2"), s("2020-01-01 D 2"), s("now B 2")});
    since("name", s("E"), QDate(2021, 1, 1));
    CHECK(history().mid(3) == QStringList{s("2021-01-01 B 2"), s("now E 2")});
    CHECK(facilities.where("name", s("E")).size() == 1);
}

TEST_CASE_METHOD(Dated, "the change that ends an earlier one is known beforehand", "[database]")
{
    const auto after = [&](const char* field, const QDate& day) {
        const auto later = laterChange(facilities, *facilities.record(id), field, day);
        if (!later) return QString();
        const auto number = integerOf(later->value);
        return later->day.toString(Qt::ISODate) + QLatin1Char(' ')
            + (number ? QString::number(*number) : textOf(later->value));
    };
    CHECK(after("name", QDate(2000, 1, 1)).isEmpty());
    since("name", s("B"), QDate(2020, 1, 1));
    since("unit_id", two, QDate(2018, 1, 1)); // parts the time before 2020 in two that have the same name
    CHECK(after("name", QDate(2017, 6, 1)) == s("2020-01-01 B"));
    CHECK(after("name", QDate(2019, 12, 31)) == s("2020-01-01 B"));
    CHECK(after("name", QDate(2020, 1, 1)).isEmpty()); // the same day corrects
    CHECK(after("unit_id", QDate(2019, 1, 1)).isEmpty());
    CHECK(after("unit_id", QDate(2017, 1, 1)) == QStringLiteral("2018-01-01 %1").arg(two));
    since("name", s("C"), QDate(2022, 1, 1));
    CHECK(after("name", QDate(2017, 6, 1)) == s("2020-01-01 B")); // the first of several
    CHECK(after("name", QDate(2021, 6, 1)) == s("2022-01-01 C"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pile_of_forms.h"
#include "tests/texts.h"

#include "core/database/history.h"
#include "core/database/operator_statistics.h"
#include "core/database/second_keying.h"

using namespace core;
using Kind = YearColumn::Kind;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// Forms keyed by persons whose clock is set by hand.
struct Operators : BlankYear {
    YearColumn column(Kind kind, const char* code = nullptr)
    {
        for (const YearColumn& column : entry.allColumns())
            if (column.kind == kind && (!code || column.resource == resource(code))) return column;
        return {};
    }
    /// One step into the forms of 2018, seconds after nine in the morning of a day in March.
    void key(const char* user, int day, int seconds, const char* code, const YearColumn& column, const char* text)
    {
        REQUIRE_FALSE(entry.put(facility(code), column, s(text)));
        setClock(user, day, seconds);
    }
    void setClock(const char* user, int day, int seconds)
    {
        const QDateTime at(QDate(2019, 3, day), QTime(9, 0).addSecs(seconds));
        Statement(database, "UPDATE change_set SET user = ?, at = ? WHERE id = (SELECT max(id) FROM change_set)")
            .bind(1, s(user))
            .bind(2, at.toUTC().toString(Qt::ISODate))
            .run();
    }
    YearColumn electricity() { return column(Kind::Consumption, "DIEN"); }
    std::vector<OperatorKeying> statistics() { return operatorKeying(database, 2018); }

    YearEntry entry{database, 2018};
};

QString shown(const std::optional<Ratio>& ratio) { return ratio ? ratio->toPlain() : s("–"); }

} // namespace

TEST_CASE_METHOD(Operators, "an hour of keying has the time between its steps, but no pause of more than five minutes",
                 "[year]")
{
    key("lan", 4, 0, "F01", column(Kind::Awareness), "1");
    key("lan", 4, 10, "F01", column(Kind::Adoption), "0");
    key("lan", 4, 30, "F01", column(Kind::Labour), "45");
    key("lan", 4, 330, "F02", column(Kind::Awareness), "1"); // exactly five minutes later
    key("lan", 4, 631, "F02", column(Kind::Labour), "60"); // a second more: a pause
    key("lan", 4, 640, "F02", column(Kind::Labour), "61"); // typed again
    const auto found = statistics();
    REQUIRE(found.size() == 1);
    CHECK(found[0].user == s("lan"));
    CHECK(found[0].day == QDate(2019, 3, 4));
    CHECK(found[0].forms == 2);
    CHECK(found[0].values == 5);
    CHECK(found[0].seconds == 10 + 20 + 300 + 9);
    CHECK(found[0].time() == s("0:05:39"));
    CHECK(found[0].timed == 3); // not the first of all, not the first after the pause
    CHECK(shown(found[0].valuesPerHour()) == s("3600/113")); // 3 · 3600 / 339
    CHECK(shown(found[0].errorRate()) == s("–"));
    CHECK(operatorKeying(database, 2017).empty());
}

TEST_CASE_METHOD(Operators, "days and persons stand apart, and what was undone or imported is nobody's work", "[year]")
{
    key("lan", 4, 0, "F01", column(Kind::Labour), "45");
    key("minh", 4, 20, "F02", column(Kind::Labour), "60");
    key("lan", 4, 60, "F01", column(Kind::Awareness), "1");
    key("lan", 5, 0, "F01", column(Kind::Labour), "46"); // the same cell on another day
    key("lan", 5, 30, "F03", column(Kind::Labour), "52");
    undo(database);
    setClock("lan", 5, 40);
    {
        Transaction many(database, s("Nhập danh sách")); // more rows than a hand touches at once
        for (const char* code : {"F01", "F02", "F03", "F04", "F05"}) {
            entry.put(facility(code), electricity(), s("1000"));
            entry.put(facility(code), column(Kind::Adoption), s("1"));
        }
        many.commit();
    }
    const auto found = statistics();
    REQUIRE(found.size() == 4);
    CHECK(found[0].values == 2);
    CHECK(found[0].forms == 1);
    CHECK(shown(found[0].valuesPerHour()) == s("60/1"));
    CHECK(found[1].day == QDate(2019, 3, 5));
    CHECK(found[1].values == 1); // F03 was undone
    CHECK(found[1].seconds == 30); // but took its time
    CHECK(shown(found[1].valuesPerHour()) == s("0/1"));
    CHECK(found[2].user == s("lan"));
    CHECK_FALSE(found[2].day.isValid()); // both days
    CHECK(found[2].values == 2); // the labour of F01 is one cell
    CHECK(found[2].seconds == 90);
    CHECK(found[3].user == s("minh"));
    CHECK(found[3].values == 1);
    CHECK_FALSE(found[3].valuesPerHour());
}

TEST_CASE_METHOD(Operators, "what a second keying finds goes to the one who keyed first", "[year]")
{
    key("lan", 4, 0, "F01", column(Kind::Labour), "45");
    key("lan", 4, 10, "F01", electricity(), "644000");
    key("lan", 4, 20, "F02", column(Kind::Labour), "60");
    key("minh", 4, 0, "F02", electricity(), "365400");
    key("minh", 4, 9, "F03", column(Kind::Labour), "52");
    {
        Transaction many(database, s("Nhập danh sách")); // its cells, not keyed again, are nobody's slips
        for (const char* code : {"F01", "F02", "F03", "F04", "F05"}) {
            REQUIRE_FALSE(entry.put(facility(code), column(Kind::Consumption, "NUOC_MAY"), s("1200")));
            REQUIRE_FALSE(entry.put(facility(code), column(Kind::Revenue), s("900")));
        }
        many.commit();
    }
    SecondKeying again(database, 2018);
    const auto second = [&](const char* code, const YearColumn& column, const char* text) {
        REQUIRE_FALSE(again.put(facility(code), column, s(text)));
        setClock("hoa", 6, 0);
    };
    second("F01", column(Kind::Labour), "54"); // a slip of Lan's
    second("F01", electricity(), "644000");
    second("F01", column(Kind::Adoption), "1"); // that Lan left out
    second("F02", column(Kind::Labour), "66"); // a slip of Hoa's
    second("F02", electricity(), "365400");
    {
        const auto before = statistics();
        REQUIRE(before.size() == 2); // who keys again keys nothing first
        CHECK(before[0].compared == 4);
        CHECK(before[0].differing == 3);
        CHECK(before[0].firstHeld == 0);
        CHECK(shown(before[0].errorRate()) == s("3/4")); // undecided ones count as errors
        CHECK(before[1].user == s("minh"));
        CHECK(before[1].compared == 1); // F03 was not keyed again
        CHECK(shown(before[1].errorRate()) == s("0/1"));
    }
    const std::vector<qint64> forms = again.begun();
    for (const KeyingMismatch& mismatch : again.agreement(entry.allColumns(), forms).mismatches) {
        const bool ofHoa = mismatch.code == s("F02");
        REQUIRE_FALSE(
            again.decide(mismatch, ofHoa ? KeyingMismatch::Decision::First : KeyingMismatch::Decision::Second));
        setClock("truong phong", 7, 0);
    }
    const auto found = statistics();
    REQUIRE(found.size() == 2); // deciding is not keying
    CHECK(found[0].user == s("lan"));
    CHECK(found[0].values == 3);
    CHECK(found[0].compared == 4);
    CHECK(found[0].differing == 3);
    CHECK(found[0].firstHeld == 1);
    CHECK(shown(found[0].errorRate()) == s("1/2"));
}

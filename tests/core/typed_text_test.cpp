// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/record/facility.h"
#include "core/record/resource.h"
#include "core/record/typed_text.h"
#include "core/record/unit_of_measure.h"

using namespace core;

static QString s(const char* text) { return QString::fromUtf8(text); }

TEST_CASE("eight digits are a date where it is typed, and nowhere else", "[typed]")
{
    const Field& start = facilityDictionary().field(QLatin1String("start_date"));
    const auto typed = [&](const char* text) { return textOf(parseTyped(start, s(text)).value); };
    CHECK(typed("01012010") == s("2010-01-01"));
    CHECK(typed(" 28032018 ") == s("2018-03-28"));
    CHECK(typed("28/3/2018") == s("2018-03-28"));
    CHECK(typed("2018") == s("2018-01-01"));
    CHECK(typed("").isEmpty());
    for (const char* wrong : {"31022018", "20180328", "010110", "0101201", "010120100", "01010010"}) {
        INFO(wrong);
        REQUIRE(parseTyped(start, s(wrong)).problem);
        CHECK(parseTyped(start, s(wrong)).problem->code == s("not_a_date"));
    }
    CHECK(parse(start, s("01012010")).problem); // a list that is imported keeps its rules
    CHECK_FALSE(readDate(s("01012010")));
}

TEST_CASE("a unit typed without its marks is the one that is known, if only one is meant", "[typed]")
{
    CHECK(unitWithMarks(s("tan")) == s("tấn"));
    CHECK(unitWithMarks(s("Tan ")) == s("tấn"));
    CHECK(unitWithMarks(s("lit")) == s("lít"));
    CHECK(unitWithMarks(s("met khoi")) == s("mét khối"));
    for (const char* as : {"tấn", "Tấn", "kg", "kWh", "m3", "m", "vien", "ton", ""})
        CHECK(unitWithMarks(s(as)) == s(as));
    CHECK(unitWithMarks(s("vien"), {s("viên")}) == s("viên"));
    CHECK(unitWithMarks(s("nghin vien"), {s("tấn"), s("nghìn viên")}) == s("nghìn viên"));
    CHECK(unitWithMarks(s("vien"), {s("viên"), s("viện")}) == s("vien")); // either may be meant
    CHECK(unitWithMarks(s("ta"), {s("tá")}) == s("ta")); // a dozen, or 100 kg
    CHECK(unitWithMarks(s("tan"), {s("tan")}) == s("tan")); // as it is written here
    const Field& unit = resourceDictionary().field(QLatin1String("unit"));
    CHECK(textOf(parseTyped(unit, s("kg|tan")).value) == s("kg|tấn"));
}

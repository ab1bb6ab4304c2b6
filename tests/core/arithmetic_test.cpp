// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/record/arithmetic.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"

using namespace core;

static QString s(const char* text) { return QString::fromUtf8(text); }

static QString plain(const char* expression)
{
    const Calculated result = calculate(s(expression));
    return result.value ? result.value->toPlainDecimal() : s("?");
}

TEST_CASE("a calculation is exact and keeps to the rules of arithmetic", "[arithmetic]")
{
    CHECK(plain("1200*12") == s("14400"));
    CHECK(plain("1.200 * 12") == s("14400")); // a dot groups thousands, as everywhere in a cell
    CHECK(plain("1+2*3") == s("7"));
    CHECK(plain("(1+2)*3") == s("9"));
    CHECK(plain("10-4-3") == s("3"));
    CHECK(plain("100/8/2") == s("6.25"));
    CHECK(plain("-(2,5+0,5)*-2") == s("6"));
    CHECK(plain("0,1+0,2") == s("0.3"));
    CHECK(plain("1/3*3") == s("1")); // nothing is rounded on the way
    CHECK(plain("3×4÷2−1") == s("5"));
    CHECK(plain(" 7 ") == s("7"));
    CHECK(plain("999999999999*999999999999") == s("999999999998000000000001"));
    CHECK(plain("0,0000000001*2") == s("0.0000000002"));
}

TEST_CASE("what is no arithmetic is refused in words", "[arithmetic]")
{
    for (const char* wrong :
         {"",        "+",   "1+",  "*2", "(1",  "1)",   "()", "1 2", "1,2,3", "1.5", "2**3", "1/0",
          "1/(2-2)", "a+1", "1;2", "1%", "1e5", "0x10", ".",  ",",   "1/",    "--",  "((((", "１+１"}) {
        INFO(wrong);
        CHECK_FALSE(calculate(s(wrong)).value);
        CHECK_FALSE(calculate(s(wrong)).problem.isEmpty());
    }
}

TEST_CASE("a hostile calculation ends at once", "[arithmetic]")
{
    const auto repeated = [](const char* piece, int times) { return s(piece).repeated(times); };
    CHECK_FALSE(calculate(repeated("(", 1'000'000)).value);
    CHECK_FALSE(calculate(repeated("-", 199) + s("1")).value);
    CHECK_FALSE(calculate(repeated("(", 90) + s("1") + repeated(")", 90)).value);
    CHECK(calculate(repeated("(", 30) + s("1") + repeated(")", 30)).value);
    CHECK_FALSE(calculate(repeated("9", 100'000)).value);
    CHECK_FALSE(calculate(repeated("9", 100)).value);
    CHECK(calculate(repeated("999999999999*", 14) + s("9")).value); // large, but a number
    CHECK(calculate(repeated("1/9999999+", 19) + s("1")).value);
}

TEST_CASE("a cell takes the result of a calculation, its unit behind it, and never a rounded one", "[arithmetic]")
{
    const Field& quantity = consumptionDictionary().field(QLatin1String("quantity"));
    const Field& labour = facilityYearDictionary().field(QLatin1String("labour"));
    const Field& name = facilityDictionary().field(QLatin1String("name"));
    CHECK(workOut(quantity, s("=1200*12")).text == s("14400"));
    CHECK(workOut(quantity, s(" = 1/8 ")).text == s("0,125"));
    CHECK(workOut(quantity, s("=3*4 tấn")).text == s("12 tấn"));
    CHECK(workOut(quantity, s("=2*3m2")).text == s("6 m2"));
    CHECK(workOut(quantity, s("14400")).text == s("14400"));
    CHECK(workOut(name, s("=1+1")).text == s("=1+1")); // a name is a name
    CHECK(workOut(labour, s("=45+15")).text == s("60"));

    const WorkedOut third = workOut(quantity, s("=10/3"));
    REQUIRE(third.problem);
    CHECK(third.problem->message.contains(s("3,333333")));
    const WorkedOut people = workOut(labour, s("=10/4"));
    REQUIRE(people.problem);
    CHECK(people.problem->message.contains(s("3")));
    CHECK(workOut(quantity, s("=1200x12")).problem); // not 1200 of a unit "x12"
    CHECK(workOut(quantity, s("=1/0")).problem);
    CHECK(workOut(quantity, s("=")).problem);
}

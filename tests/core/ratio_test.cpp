// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/ratio.h"

using namespace core;

TEST_CASE("a ratio is exact and in lowest terms", "[ratio]")
{
    CHECK(Ratio(30, 38).toPlain() == QLatin1String("15/19"));
    CHECK((Ratio(15, 19) - Ratio(10, 18)).toPlain() == QLatin1String("40/171"));
    CHECK(Ratio(7, 7).toPlain() == QLatin1String("1/1"));
    CHECK((Ratio(1) - Ratio(644, 700)) == Ratio(8, 100)); // 8% exactly: in binary floating point it falls below
}

TEST_CASE("percentages are rounded half away from zero", "[ratio]")
{
    CHECK(Ratio(15, 19).shownPercent() == QStringLiteral("78,95%"));
    CHECK(Ratio(-1, 20).shownPercent() == QStringLiteral("-5,00%"));
    CHECK(Ratio(5, 100000).shownPercent() == QStringLiteral("0,01%"));
    CHECK(Ratio(-5, 100000).shownPercent() == QStringLiteral("-0,01%"));
    CHECK(Ratio(2667, 30700).percent4() == 8.6873);
    CHECK(Ratio(1234567, 1).shown(2) == QStringLiteral("1.234.567,00"));
}

TEST_CASE("printed digits never contradict the verdict", "[ratio]")
{
    CHECK(percentBeside(Ratio(7996, 100000), Ratio(8, 100)) == QStringLiteral("7,996%"));
    CHECK(percentBeside(Ratio(4, 19), Ratio(19, 90)) == QStringLiteral("21,05%"));
    CHECK(percentBeside(Ratio(8, 100), Ratio(8, 100)) == QStringLiteral("8,00%"));
}

TEST_CASE("decimals are written without trailing zeros", "[ratio]")
{
    CHECK(Decimal(1200).toPlain() == QLatin1String("1200"));
    CHECK(Decimal::fromPlain(u"-0.5")->toPlain() == QLatin1String("-0.5"));
    CHECK(Decimal::fromPlain(u"1234567.125")->toShown() == QStringLiteral("1.234.567,125"));
    CHECK_FALSE(Decimal::fromPlain(u"1.1234567"));
    CHECK_FALSE(Decimal::fromPlain(u"1."));
    CHECK_FALSE(Decimal::fromPlain(u"9999999999999999999"));
    CHECK(Ratio(BigInt(473701), BigInt(1000)).toPlainDecimal() == QLatin1String("473.701"));
    CHECK(Ratio(63, 5).toPlainDecimal() == QLatin1String("12.6"));
    CHECK(Ratio(1, 3).toPlainDecimal() == QLatin1String("1/3"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/record/administrative_unit.h"
#include "core/record/facility.h"
#include "core/record/number_text.h"
#include "core/record/survey.h"
#include "core/record/vietnamese.h"

#include <algorithm>

using namespace core;

static QString s(const char* text) { return QString::fromUtf8(text); }

TEST_CASE("names sort in the Vietnamese order", "[text]")
{
    QStringList names{s("Đạt"), s("Dũng"), s("Đô"), s("Dạ"), s("Da"), s("Ấp 10"), s("Ấp 9"), s("An"), s("Ân"), s("Ăn")};
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return sortKey(a) < sortKey(b); });
    CHECK(names.join(QLatin1Char(',')) == s("An,Ăn,Ân,Ấp 9,Ấp 10,Da,Dạ,Dũng,Đạt,Đô"));
}

TEST_CASE("folding drops marks and maps every d", "[text]")
{
    CHECK(fold(s("Công ty TNHH  Đường-Việt")) == s("cong ty tnhh duong viet"));
    CHECK(fold(s("Ðại ðồng")) == s("dai dong")); // Eth, as old conversions left it
    CHECK(fold(s("e\u0323\u0302")) == s("e")); // NFD
    CHECK(comparable(s("Thủy sản Hòa Mỹ")) == comparable(s("Thuỷ sản Hoà Mĩ")));
    CHECK(comparable(s("Dạ")) != comparable(s("Da")));
    CHECK(bareUnitName(s("TT. Quang Minh")) == bareUnitName(s("Thị trấn Quang Minh")));
    CHECK(bareUnitName(s("x. Mê linh")) == bareUnitName(s("Mê Linh")));
}

TEST_CASE("numbers are read as written and never guessed", "[text]")
{
    using State = NumberText::State;
    const auto read
        = [](const char* text, DecimalMark mark = DecimalMark::Ask) { return readNumber(s(text), 6, mark); };
    CHECK(read("1.234,5").raw == 1234500000);
    CHECK(read("1234,5").raw == 1234500000);
    CHECK(read("1234.5").raw == 1234500000);
    CHECK(read("12,5").raw == 12500000);
    CHECK(read("-0,5").raw == -500000);
    CHECK(read("1 234 567").raw == 1234567000000);
    CHECK(read("3.073.300").raw == 3073300000000);
    CHECK(read("0.644").raw == 644000);
    CHECK(read("6.744").state == State::Ambiguous);
    CHECK(read("6.744", DecimalMark::Comma).raw == 6744000000);
    CHECK(read("6.744", DecimalMark::Dot).raw == 6744000);
    CHECK(read("").state == State::Empty);
    for (const char* bad : {"1.23.4", "1,2,3", "12..5", ".5", "5.", "1.2345,6", "abc", "--1", "1 2", "1e5"}) {
        INFO(bad);
        CHECK(read(bad).state == State::NotANumber);
    }
    CHECK(read("0,1234567").state == State::TooPrecise);
    CHECK(read("9999999999999").state == State::TooLarge);
    CHECK(shownMark(s("1.234,5")) == DecimalMark::Comma);
    CHECK(shownMark(s("6.744")) == DecimalMark::Ask);
    CHECK(shownMark(s("12.50")) == DecimalMark::Dot);
}

TEST_CASE("dates are read day first, ISO, as a year or a serial", "[text]")
{
    CHECK(readDate(s("28/03/2018")) == QDate(2018, 3, 28));
    CHECK(readDate(s("1/2/2018")) == QDate(2018, 2, 1));
    CHECK(readDate(s("2018-03-28")) == QDate(2018, 3, 28));
    CHECK(readDate(s("2010")) == QDate(2010, 1, 1));
    CHECK_FALSE(readDate(s("31/02/2018")));
    CHECK_FALSE(readDate(s("03/28/2018")));
    CHECK(dateOfSerial(43465) == QDate(2018, 12, 31));
    CHECK(dateOfSerial(1) == QDate(1900, 1, 1));
}

TEST_CASE("tax codes are checked by their digit", "[text]")
{
    CHECK(checkTaxCode(s("0100233488")) == TaxCode::Valid);
    CHECK(checkTaxCode(s("0100233480")) == TaxCode::WrongCheckDigit);
    CHECK(checkTaxCode(s("0314409058-002")) == TaxCode::Valid);
    CHECK(checkTaxCode(s("0314409058-000")) == TaxCode::WrongBranch);
    CHECK(checkTaxCode(s("001099012345")) == TaxCode::PersonalNumber);
    CHECK(checkTaxCode(s("123")) == TaxCode::WrongLength);
    CHECK(checkTaxCode(s("0000000000")) == TaxCode::WrongCheckDigit);
    CHECK(checkTaxCode(s("9900000016")) == TaxCode::Valid);
}

TEST_CASE("answers are read from words and codes", "[text]")
{
    const Field& awareness = surveyDictionary().field(QLatin1String("awareness"));
    const Field& adoption = surveyDictionary().field(QLatin1String("adoption"));
    CHECK(textOf(parse(awareness, s("Có")).value) == s("NT2"));
    CHECK(textOf(parse(awareness, s("không")).value) == s("NT0"));
    CHECK(textOf(parse(awareness, s("nt3")).value) == s("NT3"));
    CHECK(textOf(parse(adoption, s("Có")).value) == s("AD3"));
    CHECK(isEmpty(parse(adoption, s("?")).value));
    CHECK(parse(adoption, s("maybe")).problem);
    CHECK(textOf(parse(surveyDictionary().field(QLatin1String("solutions")), s("2.1; 1.1")).value) == s("1.1;2.1"));
    CHECK(adoptionAnswer(s("ADS")) == Answer::No);
    CHECK(awarenessAnswer({}) == Answer::Unknown);
}

TEST_CASE("composed and decomposed letters fold and sort alike", "[text]")
{
    for (char16_t c = 0x20; c < 0x1F00; ++c) {
        const QString composed = QStringLiteral("a%1b").arg(QChar(c));
        const QString parts = composed.normalized(QString::NormalizationForm_D);
        if (QChar(c).combiningClass() != 0 || c == u'%') continue;
        INFO(int(c));
        CHECK(fold(composed) == fold(parts));
        CHECK(sortKey(composed) == sortKey(parts));
        CHECK(comparable(composed) == comparable(parts));
    }
    CHECK(tidy(s("  a \u00a0 b\tc ")) == s("a b c"));
    CHECK(tidy(s("e\u0323\u0302")) == s("\u1ec7"));
    CHECK(fold(s(" - a -- b - ")) == s("a b"));
}

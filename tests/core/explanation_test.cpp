// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/year_entry.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/report/explanation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct District {
    District()
    {
        fillPracticeDistrict(database);
        FigureRequest request;
        request.year = 2018;
        figures = std::make_unique<Figures>(figuresOf(database, request));
    }
    qint64 facility(const char* code)
    {
        Statement row(database, "SELECT id FROM facility WHERE code = ?");
        REQUIRE(row.bind(1, s(code)).step());
        return row.integer(0);
    }
    Database database{s(":memory:"), Database::Mode::Create};
    std::unique_ptr<Figures> figures;
};

QString reasonOf(const Explanation& explanation, const char* code)
{
    for (const Explanation::Excluded& excluded : explanation.excluded)
        if (excluded.name.startsWith(s(code))) return excluded.reason;
    return {};
}

/// Millionths out of "3.070.000 kWh" or "644.000".
qint64 amount(const QString& text)
{
    static const QRegularExpression number(s("^[\\d.]+(,\\d+)?"));
    QString digits = number.match(text).captured(0);
    digits.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    const auto value = Decimal::fromPlain(digits);
    REQUIRE(value);
    return value->raw();
}

} // namespace

TEST_CASE("a rate is explained by its count, its interval, who is not in it and where the answers come from", "[why]")
{
    District district;
    const Explanation why = explainRate(district.database, *district.figures, Question::Awareness);
    CHECK(why.result == s("78,95% (15/19)"));
    const QString formula = why.formula.join(s("\n"));
    INFO(formula);
    CHECK(formula.contains(s("15/19 = 78,95%")));
    CHECK(formula.contains(s("(15 + 2)/19 = 89,47%")));
    CHECK(formula.contains(s("15/(15 + 2) = 88,24%")));
    CHECK(formula.contains(s("15/19 − 10/18 = +23,39 điểm phần trăm")));
    CHECK(formula.contains(s("9/17 = 52,94% → 14/17 = 82,35%")));
    CHECK(why.base == QStringList{s("Năm gốc 2017 (ngày 31/12/2017), tính từ số liệu: 10/18 = 55,56%")});
    CHECK(why.asOf == QDate(2018, 12, 31));
    CHECK(reasonOf(why, "F18") == s("ngừng hoạt động từ 30/06/2018"));
    CHECK(why.excluded.size() == 1);
    // Counted by hand from the table.
    REQUIRE(why.inputs.rows.size() == 19);
    CHECK(std::count_if(why.inputs.rows.begin(), why.inputs.rows.end(),
                        [](const QStringList& row) { return row[1] == s("có"); })
          == 15);
    CHECK(std::count_if(why.inputs.rows.begin(), why.inputs.rows.end(),
                        [](const QStringList& row) { return row[1] == s("chưa khảo sát"); })
          == 2);
}

TEST_CASE("the saving of the district can be computed again by hand from its explanation", "[why]")
{
    District district;
    const Explanation why = explainSaving(district.database, *district.figures);
    CHECK(why.result == s("8,69%"));
    INFO(why.formula.join(s("\n")));
    CHECK(why.formula.contains(
        s("Mức chung = (ΣX − ΣE)/ΣX = (3.070.000 − 2.803.300)/3.070.000 = 266.700/3.070.000 kWh = 8,69%")));
    CHECK(reasonOf(why, "F07") == s("thiếu sản lượng năm 2017"));
    CHECK(reasonOf(why, "F08") == s("sản lượng năm 2018 bằng 0"));
    CHECK(reasonOf(why, "F19") == s("cơ sở mới, không có năm gốc 2017"));
    CHECK(why.factorSet.contains(s("1 kWh = 0,0001543 TOE")));
    qint64 expected = 0, actual = 0;
    for (const QStringList& row : why.inputs.rows) {
        if (row[6] == s("–")) continue;
        const Ratio x = Ratio(amount(row[3]), 1) * Ratio(amount(row[2]), 1) / Ratio(amount(row[1]), 1);
        CHECK(x == Ratio(amount(row[5]), 1));
        expected += amount(row[5]);
        actual += amount(row[4]);
    }
    CHECK(expected == 3'070'000 * Decimal::one);
    CHECK(actual == 2'803'300 * Decimal::one);
    CHECK(why.cohort.contains(s("9, tính được 6, không tính được 3")));
}

TEST_CASE("a target says base, document, requirement, shortfall and progress with the numbers put in", "[why]")
{
    District district;
    const Explanation first = explainTarget(district.database, *district.figures, district.figures->targets[0]);
    QString formula = first.formula.join(s("\n"));
    INFO(formula);
    CHECK(first.result == s("78,95% (15/19) – vượt"));
    CHECK(formula.contains(s("Yêu cầu = 10/18 + 20 điểm phần trăm = 75,56%")));
    CHECK(formula.contains(s("75,56% × 19 = 14,36, làm tròn lên 15")));
    CHECK(formula.contains(s("(78,95% − 55,56%)/(75,56% − 55,56%) = 116,96%")));
    const Explanation second = explainTarget(district.database, *district.figures, district.figures->targets[1]);
    formula = second.formula.join(s("\n"));
    INFO(formula);
    CHECK(second.base.join(s("\n")).contains(s("số chính thức: 2/18 = 11,11% (theo Báo cáo 2017)")));
    CHECK(formula.contains(s("4/19 = 21,05%")));
    CHECK(formula.contains(s("Còn thiếu = 5 − 4 = 1")));
    CHECK(reasonOf(second, "F07") == s("thiếu sản lượng năm 2017"));
    CHECK(reasonOf(second, "F18") == s("ngừng hoạt động từ 30/06/2018"));
}

TEST_CASE("a facility's saving is explained step by step", "[why]")
{
    District district;
    const Explanation f03 = explainFacility(district.database, *district.figures, district.facility("F03"));
    INFO(f03.formula.join(s("\n")));
    CHECK(f03.result == s("10,00% – trong khoảng 8–13%"));
    CHECK(f03.formula.contains(s("Sản lượng 2018 / sản lượng 2017 = 1,2")));
    CHECK(f03.formula.contains(s("X = tiêu thụ 2017 × tỷ số sản lượng = 500.000 × 1,2 = 600.000")));
    CHECK(f03.formula.contains(s("Mức tiết kiệm = 1 − E/X = 1 − 540.000/600.000 = 10,00%")));
    const Explanation f07 = explainFacility(district.database, *district.figures, district.facility("F07"));
    CHECK(f07.result == s("không tính được: thiếu sản lượng năm 2017"));
    CHECK_THROWS_AS(explainFacility(district.database, *district.figures, district.facility("F18")), Error);
}

TEST_CASE("the latest changes of the inputs stand with the figure", "[why]")
{
    District district;
    YearEntry entry(district.database, 2018);
    entry.put(district.facility("F14"), entry.columns().front(), s("0"));
    FigureRequest request;
    request.year = 2018;
    const Figures now = figuresOf(district.database, request);
    const Explanation why = explainRate(district.database, now, Question::Awareness);
    REQUIRE(why.changes.size() >= 2);
    CHECK(why.changes.front().what.startsWith(s("F14")));
    CHECK(why.changes.front().detail == s("nhận thức: NT2 → NT0"));
    CHECK_FALSE(why.changes.front().who.isEmpty());
    CHECK(explainSaving(district.database, now).changes.front().what != why.changes.front().what);
}

TEST_CASE("paragraphs of the report lead to their explanation", "[why]")
{
    District district;
    const auto title = [&](const char* key) {
        const auto why = explanationOf(district.database, *district.figures, s(key));
        return why ? why->title : QString();
    };
    CHECK(title("III.awareness") == s("Tỷ lệ cơ sở nhận thức năm 2018"));
    CHECK(title("III.target2").startsWith(s("Chỉ tiêu 2")));
    CHECK(title("III.target3").startsWith(s("Chỉ tiêu 3")));
    CHECK(title("V.headline") == s("Mức tiết kiệm năng lượng năm 2018"));
    CHECK(title("II.plan").isEmpty());
    CHECK(title("III.target9").isEmpty());
}

TEST_CASE("the annex says how the main figures are computed", "[why]")
{
    District district;
    Report report;
    report.annexes.push_back(explanationAnnex(district.database, *district.figures));
    const QString text = plainLines(report).join(s("\n"));
    for (const char* words :
         {"CÁCH TÍNH CÁC SỐ LIỆU CHÍNH NĂM 2018", "15/19 = 78,95%", "Trả lời “chưa khảo sát”: 2 cơ sở (F17, F20)",
          "266.700/3.070.000 kWh = 8,69%", "F18 (ngừng hoạt động từ 30/06/2018)", "4/19 = 21,05%"}) {
        CAPTURE(words);
        CHECK(text.contains(s(words)));
    }
}

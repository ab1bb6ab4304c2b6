// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/practice_office.h"

#include "core/error.h"
#include "core/indicator/avoided_use.h"
#include "core/indicator/norm_comparison.h"
#include "core/record/consumption.h"
#include "core/record/library.h"
#include "core/report/explanation.h"
#include "core/report/facility_profile.h"
#include "core/report/progress_report.h"
#include "core/report/specific_use_chart.h"

using namespace practice;

TEST_CASE_METHOD(Practice, "an adjustment is added to the expected use and printed with its note and document",
                 "[figures]")
{
    const core::Figures before = figures();
    CHECK(before.energy.naturalExpectedUse()->toPlainDecimal() == s("3070000"));
    CHECK(before.energy.weighted()->toPlain() == s("2667/30700"));
    CHECK_FALSE(text(core::progressReport(database, before)).contains(s("Điều chỉnh")));
    adjust("F03", -60'000); // X of F03 was 600 000 kWh, its use is 540 000: nothing is saved any more
    const core::Figures after = figures();
    const core::FacilitySaving* saving = after.savings->saving(0, facility("F03"));
    CHECK(saving->saving() == core::Ratio(0));
    CHECK(after.energy.naturalExpectedUse()->toPlainDecimal() == s("3010000"));
    CHECK(after.energy.weighted()->toPlain() == s("2067/30100"));
    const QString paper = text(core::progressReport(database, after));
    CHECK(paper.contains(
        s("F03, Điện lưới: -60.000 kWh (ngừng sản xuất, sự cố): cháy trạm biến áp; văn bản: BB 12/2018.")));
    CHECK(paper.contains(s("Mức tiêu thụ quy đổi của 01 cơ sở (F03) có cộng điều chỉnh ngoài thông lệ")));
}

TEST_CASE_METHOD(Practice, "adjustments of the base year, of facilities without data and beyond all use change nothing",
                 "[figures]")
{
    adjust("F03", 50'000, 2017);
    adjust("F07", 50'000); // no output of the base year
    adjust("F01", -700'000); // as much as its expected use
    adjust("F02", 10, 2018, "HOI_NUOC"); // steam has no factor
    const core::Figures figures = this->figures();
    CHECK(figures.energy.weighted()->toPlain() == s("2667/30700"));
    CHECK(figures.savings->saving(0, facility("F07"))->exclusion == core::Exclusion::NoBaseOutput);
    CHECK(figures.savings->saving(0, facility("F01"))->adjustmentLeftOut);
    CHECK(figures.savings->saving(0, facility("F02"))->adjustmentLeftOut);
    const QString paper = text(core::progressReport(database, figures));
    CHECK(paper.contains(s("(không tính vì cơ sở thiếu số liệu)")));
    CHECK(paper.contains(s("(không tính vì thiếu hệ số hoặc mức quy đổi không còn dương)")));
}

TEST_CASE_METHOD(Practice, "money and CO2 are printed only where the office asks, and are exact", "[figures]")
{
    CHECK_FALSE(text(core::progressReport(database, figures())).contains(s("CO₂")));
    execute("UPDATE office SET report_columns = 'money;co2'");
    CHECK(text(core::progressReport(database, figures())).contains(s("chưa ghi chi phí năng lượng năm 2018")));
    CHECK(
        text(core::progressReport(database, figures())).contains(s("không có hệ số phát thải lưới điện của năm 2018")));
    // F01 used 644 000 kWh for 966 000 000 dong: 1 500 dong a kWh, 56 000 kWh avoided
    core::Statement cost(database,
                         "SELECT c.id FROM consumption AS c JOIN facility AS f ON f.id = c.facility_id"
                         " WHERE f.code = 'F01' AND c.year = 2018");
    REQUIRE(cost.step());
    execute(("UPDATE consumption SET cost = 966000000 WHERE id = " + QByteArray::number(cost.integer(0))).constData());
    insert(core::emissionFactorDictionary(),
           {{"year", qint64(2018)}, {"value", qint64(913'000)}, {"document", s("CV thử")}});
    const core::Figures figures = this->figures();
    const core::AvoidedUses avoided(database, figures);
    const core::AvoidedUse* use = avoided.find(facility("F01"), resource("DIEN"));
    REQUIRE(use);
    CHECK(use->quantity == core::Ratio(56'000));
    CHECK(*use->money == core::Ratio(84'000'000));
    CHECK(*use->carbon == core::Ratio(core::BigInt(51'128), core::BigInt(1000)));
    CHECK_FALSE(avoided.find(facility("F02"), resource("DIEN"))->money);
    CHECK(avoided.find(facility("F07"), resource("DIEN")) == nullptr);
    CHECK(avoided.withoutCost() == 5);
    CHECK(avoided.carbon().amount == core::Ratio(core::BigInt(266'700 * 913), core::BigInt(1'000'000)));
    const QString paper = text(core::progressReport(database, figures));
    CHECK(paper.contains(s("Số tiền tiết kiệm: 84.000.000 đồng, của 01 cơ sở")));
    CHECK(paper.contains(s("243,50 tấn, của 06 cơ sở (lượng điện tiết kiệm × 0,913 tấn CO₂/MWh theo CV thử)")));
    CHECK(paper.contains(s("Tiền tiết kiệm (đồng)")));
}

TEST_CASE_METHOD(Practice,
                 "specific consumption is a line over the years, with the norm dashed where a product has one",
                 "[figures]")
{
    const auto chartOf = [&] {
        const auto report = core::facilityProfiles(database, figures(), {facility("F02")});
        const auto charts = core::chartsOf(report);
        REQUIRE(charts.size() == 1);
        return *charts.front();
    };
    const core::Chart plain = chartOf(); // 2 000 tấn of 400 000 kWh, 2 100 tấn of 365 400 kWh
    CHECK(plain.kind == core::Chart::Kind::SpecificUse);
    CHECK_FALSE(plain.reference);
    CHECK(plain.unit == s("kgOE/tấn"));
    REQUIRE(plain.series.front().items.size() == 2);
    CHECK(plain.series.front().items[0].figure == s("30,86")); // 200 kWh of 0,1543 kgOE each
    CHECK(plain.title.contains(s("2018")));

    execute("UPDATE product SET norm_id = (SELECT id FROM norm WHERE unit = 'MJ/tấn' AND year_to = 2020 ORDER BY id"
            " LIMIT 1) WHERE facility_id = (SELECT id FROM facility WHERE code = 'F02')");
    const core::Chart chart = chartOf();
    core::Statement norm(database,
                         "SELECT value, document, product FROM norm WHERE unit = 'MJ/tấn' AND year_to = 2020"
                         " ORDER BY id LIMIT 1");
    REQUIRE(norm.step());
    REQUIRE(chart.reference);
    CHECK(*chart.reference == double(norm.integer(0)) / 1e6);
    CHECK(chart.unit == s("MJ/tấn"));
    CHECK(chart.series.front().items[0].figure == s("720,00")); // 200 kWh · 3,6 MJ
    CHECK(chart.series.front().items[1].figure == s("626,40"));
    CHECK(chart.series.front().items[1].verdict.isEmpty());
    CHECK(chart.referenceLabel.contains(norm.text(1)));
    const auto onScreen
        = core::specificUseCharts(database, facility("F02"), 2018, figures().savings->factorSet()).front();
    CHECK(onScreen.note.contains(norm.text(2)));
    CHECK(onScreen.note.contains(s("2020")));
    CHECK(core::specificUseCharts(database, facility("F15"), 2018, figures().savings->factorSet()).empty());
}

TEST_CASE_METHOD(Practice, "a norm stands beside the facility's own use in its unit, with its validity", "[figures]")
{
    core::Statement norm(database, "SELECT id FROM norm WHERE unit = 'MJ/tấn' AND year_to = 2020 LIMIT 1");
    REQUIRE(norm.step());
    const auto choose = [&](qint64 id, const char* code) {
        core::Transaction transaction(database, s("định mức"));
        core::Statement(database, "UPDATE product SET norm_id = ? WHERE facility_id = ?")
            .bind(1, id)
            .bind(2, facility(code))
            .run();
        transaction.commit();
    };
    choose(norm.integer(0), "F02"); // 365 400 kWh for 2 100 tấn
    const qint64 set = figures().savings->factorSet();
    auto list = core::normComparisons(database, facility("F02"), 2018, set);
    REQUIRE(list.size() == 1);
    CHECK(*list[0].own == core::Ratio(core::BigInt(365'400 * 36), core::BigInt(21'000))); // 3.6 MJ a kWh
    CHECK(list[0].validity == core::NormComparison::Validity::InForce);
    list = core::normComparisons(database, facility("F02"), 2021, set);
    CHECK(list[0].validity == core::NormComparison::Validity::Expired);
    CHECK(list[0].reason == core::NormComparison::Reason::NoOutput);
    choose(norm.integer(0), "F01"); // m² are no tấn
    CHECK(core::normComparisons(database, facility("F01"), 2018, set)[0].reason
          == core::NormComparison::Reason::OtherUnit);
    insert(core::consumptionDictionary(),
           {{"facility_id", facility("F02")},
            {"year", qint64(2018)},
            {"resource_id", resource("THAN_COC")},
            {"unit", s("tấn")},
            {"quantity", 10 * core::Decimal::one}});
    // 0.75 TOE a tấn at 41 868 MJ
    CHECK(*core::normComparisons(database, facility("F02"), 2018, set)[0].own
          == core::Ratio(core::BigInt(13'154'400 + 3'140'100), core::BigInt(21'000)));
    const core::Report profile = core::facilityProfiles(database, figures(), {facility("F02")});
    CHECK(text(profile).contains(s("không dùng để xếp loại")));
    CHECK(text(profile).contains(s("1 TOE = 41,868 GJ (IEA)")));
}

TEST_CASE_METHOD(Practice, "Biểu 03 shows both years in the unit of the report year", "[report]")
{
    const auto rowOf = [&] {
        const core::Report report = core::progressReport(database, figures());
        for (const core::Annex& annex : report.annexes)
            if (annex.form == s("Biểu 03"))
                for (const QStringList& row : std::get<core::ReportTable>(annex.blocks.front()).rows)
                    if (row[1].startsWith(s("F02 "))) return row.mid(2, 8);
        return QStringList();
    };
    const auto set = [&](const char* year, const char* unit, const char* quantity) {
        execute((QByteArray("UPDATE output SET unit = '") + unit + "', quantity = " + quantity
                 + " WHERE facility_id = (SELECT id FROM facility WHERE code = 'F02') AND year = " + year)
                    .constData());
    };
    const QStringList plain = rowOf();
    REQUIRE(plain.size() == 8);
    CHECK(plain.mid(1, 2) == QStringList{s("2.000"), s("2.100")});
    CHECK(plain.mid(6, 2) == QStringList{s("200"), s("174")});
    set("2017", "kg", "2000000000000");
    CHECK(rowOf() == plain);
    const core::Explanation explanation = core::explainFacility(database, figures(), facility("F02"));
    REQUIRE(explanation.inputs.rows.size() == 1);
    CHECK(explanation.inputs.rows[0][1] == s("2.000.000 kg = 2.000 tấn"));
    CHECK(explanation.inputs.rows[0][2] == s("2.100 tấn"));
    set("2017", "cái", "2000000000000");
    CHECK(rowOf().mid(1, 2) == QStringList{s("2.000.000 cái"), s("2.100 tấn")});
    CHECK_FALSE(rowOf()[0].contains(s("tấn")));
    CHECK(rowOf().mid(6, 2) == QStringList{s("–"), s("174")});
}

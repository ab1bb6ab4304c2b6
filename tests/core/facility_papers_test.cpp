// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/attachment.h"
#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/avoided_use.h"
#include "core/indicator/figures.h"
#include "core/indicator/norm_comparison.h"
#include "core/record/administrative_unit.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/library.h"
#include "core/record/organisation.h"
#include "core/record/own_field.h"
#include "core/record/solution.h"
#include "core/record/survey.h"
#include "core/report/explanation.h"
#include "core/report/facility_profile.h"
#include "core/report/library_page.h"
#include "core/report/progress_report.h"
#include "core/report/report_json.h"
#include "core/report/specific_use_chart.h"
#include "core/report/survey_form.h"

#include "tests/texts.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district, to which records are added one by one.
struct Practice {
    Practice() { core::fillPracticeDistrict(database); }

    using Values = std::vector<std::pair<const char*, core::Value>>;
    qint64 insert(const core::Dictionary& dictionary, const Values& values)
    {
        core::Transaction transaction(database, s("thử"));
        core::Record record(dictionary);
        for (const auto& [field, value] : values) record[field] = value;
        const qint64 id = core::Table(database, dictionary).insert(record);
        transaction.commit();
        return id;
    }
    void execute(const char* sql)
    {
        core::Transaction transaction(database, s("thử"));
        database.execute(sql);
        transaction.commit();
    }
    qint64 facility(const char* code)
    {
        return core::Table(database, core::facilityDictionary()).first("code", s(code))->id;
    }
    qint64 resource(const char* code)
    {
        core::Statement row(database, "SELECT id FROM resource WHERE code = ?");
        REQUIRE(row.bind(1, s(code)).step());
        return row.integer(0);
    }
    void adjust(const char* code, qint64 amount, int year = 2018, const char* of = "DIEN")
    {
        insert(core::adjustmentDictionary(),
               {{"facility_id", facility(code)},
                {"year", qint64(year)},
                {"resource_id", resource(of)},
                {"amount", amount * core::Decimal::one},
                {"kind", s("stoppage")},
                {"note", s("cháy trạm biến áp")},
                {"document", s("BB 12/2018")}});
    }
    core::Figures figures()
    {
        core::FigureRequest request;
        request.year = 2018;
        return core::figuresOf(database, request);
    }
    static QString text(const core::Report& report) { return core::plainLines(report).join(QLatin1Char('\n')); }

    core::Database database{QStringLiteral(":memory:"), core::Database::Mode::Create};
};

} // namespace

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

TEST_CASE_METHOD(Practice, "the profile of a facility says what is known of it, and a dash for the rest", "[report]")
{
    const qint64 f01 = facility("F01");
    insert(core::solutionDictionary(),
           {{"facility_id", f01},
            {"solution_group", s("1.4")},
            {"name", s("Lắp biến tần")},
            {"state", s("adopted")},
            {"date", s("2018-05-01")},
            {"cost", qint64(120'000'000)},
            {"benefit", qint64(48'000'000)}});
    insert(core::certificateDictionary(),
           {{"facility_id", f01}, {"kind", s("ISO14001")}, {"number", s("VN-1")}, {"valid_to", s("2020-12-31")}});
    insert(core::contactDictionary(), {{"facility_id", f01}, {"name", s("Bà Lan")}, {"phone", s("0912")}});
    const qint64 own = insert(core::customFieldDictionary(),
                              {{"name", s("Công suất lắp đặt")}, {"type", s("number")}, {"position", qint64(1)}});
    insert(core::customValueDictionary(), {{"custom_field_id", own}, {"facility_id", f01}, {"value", s("1234.5")}});
    const core::Report profile = core::facilityProfiles(database, figures(), {f01});
    REQUIRE(profile.annexes.size() == 1);
    const QString paper = text(profile);
    for (const char* words : {"HỒ SƠ CƠ SỞ SẢN XUẤT CÔNG NGHIỆP F01", "Công ty TNHH Bao bì Đường Việt", "9900000016",
                              "Lắp biến tần", "120.000.000", "2,5", "ISO 14001 số VN-1, đến 31/12/2020", "Bà Lan, 0912",
                              "Công suất lắp đặt", "1.234,5", "Điện lưới: 644.000 kWh", "8,00%", "năm gốc"}) {
        INFO(words);
        CHECK(paper.contains(s(words)));
    }
    CHECK(paper.contains(s("99,37"))); // 644 000 kWh · 0.0001543 TOE
    CHECK_FALSE(paper.contains(s("Định mức"))); // no norm was chosen
    const QString other = text(core::facilityProfiles(database, figures(), {facility("F07")}));
    CHECK(other.contains(s("thiếu sản lượng năm 2017")));
}

TEST_CASE_METHOD(Practice, "the profile names those who held a post at the facility in the year of the survey",
                 "[report]")
{
    const qint64 f03 = facility("F03");
    execute("UPDATE survey SET staff = NULL");
    const auto post = [&](const char* name, const char* duty, const char* from, core::Value to) {
        const qint64 person = insert(core::personDictionary(), {{"name", s(name)}});
        insert(core::staffDictionary(),
               {{"person_id", person},
                {"duty", s(duty)},
                {"facility_id", f03},
                {"from_date", s(from)},
                {"to_date", to},
                {"qualified", qint64(1)}});
    };
    post("Đinh Văn Giữ", "guiding", "2018-11-01", {});
    post("Lý Thị Trước", "dedicated", "2016-01-01", s("2018-01-01"));
    post("Cao Văn Tư", "consultant", "2016-01-01", {});
    const QString paper = text(core::facilityProfiles(database, figures(), {f03}));
    CHECK(paper.count(s("Đinh Văn Giữ")) == 1); // of 2018 only
    CHECK(paper.count(s("Lý Thị Trước")) == 1); // of 2017: she left before 2018
    CHECK_FALSE(paper.contains(s("Cao Văn Tư"))); // who advises is not in charge
}

TEST_CASE("simple pay-back is investment over yearly benefit, and nothing without a positive benefit", "[report]")
{
    core::Record solution(core::solutionDictionary());
    CHECK_FALSE(core::payBackYears(solution));
    solution["cost"] = qint64(100);
    CHECK_FALSE(core::payBackYears(solution));
    solution["benefit"] = qint64(0);
    CHECK_FALSE(core::payBackYears(solution));
    solution["benefit"] = qint64(-5);
    CHECK_FALSE(core::payBackYears(solution));
    solution["benefit"] = qint64(40);
    CHECK(*core::payBackYears(solution) == core::Ratio(core::BigInt(5), core::BigInt(2)));
    solution["cost"] = qint64(0);
    CHECK(*core::payBackYears(solution) == core::Ratio(0));
}

TEST_CASE_METHOD(Practice, "a survey form is blank, shows the year before, or all that is known", "[report]")
{
    const qint64 f01 = facility("F01");
    const core::Report blank = core::surveyForms(database, 2018, core::SurveyFormKind::Blank, {});
    REQUIRE(blank.annexes.size() == 1);
    CHECK_FALSE(text(blank).contains(s("■")));
    CHECK(text(blank).contains(s("KS2018-………")));
    const core::Report prefilled = core::surveyForms(database, 2018, core::SurveyFormKind::Prefilled, {f01});
    const QString before = text(prefilled);
    CHECK(before.contains(s("KS2018-F01")));
    CHECK(before.contains(s("9900000016")));
    CHECK(before.contains(s("700.000"))); // of 2017
    CHECK_FALSE(before.contains(s("644.000"))); // of 2018 is what is asked
    CHECK(before.contains(s("(năm 2017: AD3)")));
    CHECK_FALSE(before.contains(s("■")));
    const QString filled = text(core::surveyForms(database, 2018, core::SurveyFormKind::Filled, {f01}));
    CHECK(filled.contains(s("644.000")));
    CHECK(filled.contains(QStringLiteral("■\u00a0AD3\u00a0Đang\u00a0áp\u00a0dụng")));
    CHECK(filled.contains(QStringLiteral("□\u00a0AD5\u00a0Mô\u00a0hình")));
    CHECK(filled.count(s("■")) == 2);

    // Each kind has a name of its own, and so has its file.
    CHECK(blank.title == s("Phiếu khảo sát sản xuất sạch hơn năm 2018 (trắng)"));
    CHECK(prefilled.title.startsWith(s("Phiếu khảo sát sản xuất sạch hơn năm 2018 (in sẵn), F01 ")));
    CHECK(core::surveyForms(database, 2018, core::SurveyFormKind::Filled, {f01, facility("F02")}).title
          == s("Phiếu khảo sát sản xuất sạch hơn năm 2018 (đã điền)"));
}

TEST_CASE_METHOD(Practice, "forms are printed by commune and name, of those that run and perhaps have not answered",
                 "[report]")
{
    const auto all = core::facilitiesToPrint(database, 2018, 0, false);
    CHECK(all.size() == 19);
    CHECK(core::facilitiesToPrint(database, 2018, 0, true) == std::vector<qint64>{facility("F20"), facility("F17")});
    core::Statement unit(database, "SELECT unit_id FROM facility WHERE code = 'F01'");
    REQUIRE(unit.step());
    CHECK(core::facilitiesToPrint(database, 2018, unit.integer(0), false)
          == std::vector<qint64>{facility("F02"), facility("F14"), facility("F01")});
    CHECK(core::byCommuneAndName(database, {facility("F01"), facility("F02")})
          == std::vector<qint64>{facility("F02"), facility("F01")});
}

TEST_CASE("values of the office's own fields are kept as text and read by their type", "[record]")
{
    using core::FieldType;
    CHECK(core::toOwnText(FieldType::Number, core::Value{qint64(1'234'500'000)}) == s("1234.5"));
    CHECK(core::fromOwnText(FieldType::Number, s("1234.5")) == core::Value{qint64(1'234'500'000)});
    CHECK(core::isEmpty(core::fromOwnText(FieldType::Number, s("nhiều"))));
    CHECK(core::isEmpty(core::fromOwnText(FieldType::Date, s("31/12/2018"))));
    CHECK(core::toOwnText(FieldType::Flag, core::Value{qint64(1)}) == s("1"));
    CHECK(core::ownFieldType(s("flag")) == FieldType::Flag);
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

TEST_CASE_METHOD(Practice, "an item of the library is a page with its text, its pictures and its source", "[report]")
{
    const qint64 item = insert(core::libraryItemDictionary(),
                               {{"kind", s("model")},
                                {"name", s("Thay lò nung tại Tam Đồng")},
                                {"issuer", s("Sở Công Thương")},
                                {"content", s("Đoạn một.\nĐoạn hai.")},
                                {"public", qint64(1)},
                                {"source", s("Báo Hà Nội mới")}});
    QTemporaryDir folder;
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    for (const auto& [name, bytes] : {std::pair("lo-nung.PNG", png), std::pair("bieu.pdf", QByteArray("%PDF-1.4"))}) {
        QFile file(folder.filePath(s(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        core::Transaction transaction(database, s("tệp"));
        core::addAttachment(database, file.fileName(), s("library_item"), item);
        transaction.commit();
    }
    const core::Report page = core::libraryPage(database, item);
    REQUIRE(page.annexes.size() == 1);
    CHECK(page.annexes[0].title == s("THAY LÒ NUNG TẠI TAM ĐỒNG"));
    const QStringList lines = core::plainLines(page);
    CHECK(lines.contains(s("Mô hình · Sở Công Thương")));
    CHECK(lines.contains(s("Đoạn hai.")));
    CHECK(lines.contains(s("lo-nung")));
    CHECK(lines.contains(s("Tệp kèm theo: bieu.pdf.")));
    CHECK(lines.last() == s("Nguồn: Báo Hà Nội mới."));
    int pictures = 0;
    for (const core::Block& block : page.annexes[0].blocks)
        if (const auto* picture = std::get_if<core::Picture>(&block)) {
            ++pictures;
            CHECK(picture->bytes == png);
        }
    CHECK(pictures == 1);
    CHECK(core::plainLines(core::reportFromJson(core::reportJson(page))) == lines);
    CHECK_THROWS_AS(core::libraryPage(database, item + 1), core::Error);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/practice_office.h"

#include "core/database/attachment.h"
#include "core/error.h"
#include "core/record/library.h"
#include "core/record/organisation.h"
#include "core/record/own_field.h"
#include "core/record/solution.h"
#include "core/report/explanation.h"
#include "core/report/facility_profile.h"
#include "core/report/library_page.h"
#include "core/report/report_json.h"
#include "core/report/survey_form.h"

#include <QFile>
#include <QTemporaryDir>

using namespace practice;

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

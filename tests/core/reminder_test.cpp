// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/reminders.h"
#include "core/database/table.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/figures.h"
#include "core/indicator/unanswered.h"
#include "core/record/entry.h"
#include "core/record/facility.h"
#include "core/record/survey.h"
#include "core/report/edited_text.h"
#include "core/report/reminder_letter.h"
#include "tests/texts.h"

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Practice {
    Practice() { fillPracticeDistrict(database); }
    Figures figures() const
    {
        FigureRequest request;
        request.year = 2018;
        return figuresOf(database, request);
    }
    std::vector<Unanswered> open() const { return unanswered(database, figures()); }
    qint64 facility(const char* code) { return Table(database, facilityDictionary()).first("code", s(code))->id; }
    QString letter(const char* code, const LetterRequest& request = {})
    {
        const auto letters = reminderLetters(database, figures(), {facility(code)}, request);
        REQUIRE(letters.size() == 1);
        return plainLines(letters.front()).join(QLatin1Char('\n'));
    }
    Database database{QStringLiteral(":memory:"), Database::Mode::Create};
};

QStringList codes(const std::vector<Unanswered>& lines)
{
    QStringList list;
    for (const Unanswered& line : lines) list << line.code;
    list.sort();
    return list;
}

} // namespace

TEST_CASE_METHOD(Practice, "who has not answered in 2018 are F17 and F20, not the closed F18", "[reminder]")
{
    const auto lines = open();
    CHECK(codes(lines) == QStringList{s("F17"), s("F20")});
    // by commune: Tiến Thịnh before Tráng Việt
    CHECK(lines[0].commune == s("Xã Tiến Thịnh"));
    CHECK(lines[1].commune == s("Xã Tráng Việt"));
    for (const Unanswered& line : lines) {
        if (line.code != s("F17")) continue;
        CHECK(line.awarenessMissing);
        CHECK_FALSE(line.adoptionMissing);
    }
}

TEST_CASE_METHOD(Practice, "a survey in which nothing stands is no form that came in", "[reminder]")
{
    const auto hasForm = [this] {
        for (const Unanswered& line : open())
            if (line.code == s("F20")) return line.hasForm;
        return false;
    };
    CHECK_FALSE(hasForm());
    Record blank(surveyDictionary());
    blank["facility_id"] = facility("F20");
    blank["year"] = qint64(2018);
    const auto store = [&](const char* source) {
        blank["source"] = valueOf(s(source));
        Transaction transaction(database, s("Phiếu F20"));
        Table surveys(database, surveyDictionary());
        if (blank.id == 0)
            blank.id = surveys.insert(blank);
        else
            surveys.update(blank);
        transaction.commit();
    };
    store("");
    CHECK_FALSE(hasForm());
    store("Phiếu thu");
    CHECK(hasForm());
}

TEST_CASE_METHOD(Practice, "a form that was keyed in full has come back though answers are blank", "[reminder]")
{
    Transaction transaction(database, s("F20 – đủ"));
    Record form(completedFormDictionary());
    form["facility_id"] = facility("F20");
    form["year"] = qint64(2018);
    Table(database, completedFormDictionary()).insert(form);
    transaction.commit();
    CHECK(codes(open()) == QStringList{s("F17")});
}

TEST_CASE_METHOD(Practice, "a planned visit stands at the facility, becomes done and can be undone", "[reminder]")
{
    const std::vector<qint64> both{facility("F17"), facility("F20")};
    addReminders(database, {2018, s("visit"), QDate(2019, 1, 15), {}, s("mang theo phiếu")}, both);
    for (const Unanswered& line : open()) {
        CHECK(line.way == s("visit"));
        CHECK(line.planned == QDate(2019, 1, 15));
        CHECK_FALSE(line.done.isValid());
    }
    CHECK(markReminded(database, 2018, {both.front()}, QDate(2019, 1, 16)) == 1);
    for (const Unanswered& line : open()) CHECK(line.done.isValid() == (line.code == s("F17")));
    undo(database);
    undo(database);
    for (const Unanswered& line : open()) CHECK(line.reminder == 0);
    CHECK(markReminded(database, 2018, {both.back()}, QDate(2019, 1, 20)) == 0); // nothing was planned: a call
    for (const Unanswered& line : open())
        if (line.code == s("F20")) {
            CHECK(line.way == s("call"));
            CHECK(line.done == QDate(2019, 1, 20));
        }
}

TEST_CASE_METHOD(Practice, "a reminder letter has the form of an official letter", "[reminder]")
{
    const QString text = letter("F17", {s("15"), QDate(2019, 1, 5), QDate(2019, 1, 20), true});
    for (const char* words :
         {"DỮ LIỆU THỰC HÀNH", "ỦY BAN NHÂN DÂN\nHUYỆN MÊ LINH", "Số: 15/UBND", "Mê Linh, ngày 05 tháng 01 năm 2019",
          "V/v gửi phiếu khảo sát\nsản xuất sạch hơn năm 2018", "Kính gửi: Hộ KD Tráng Việt",
          "UBND huyện Mê Linh chưa nhận được đầy đủ phiếu khảo sát của Hộ KD Tráng Việt.",
          "Đề nghị Hộ KD Tráng Việt hoàn thành và gửi phiếu về UBND huyện Mê Linh trước ngày 20 tháng 01 năm 2019.",
          "Gửi kèm: phiếu khảo sát năm 2018.", "đề nghị liên hệ Phòng Kinh tế", "./.", "KT. CHỦ TỊCH", "- Như trên;",
          "- Lưu: VT, KTD."})
        CHECK_THAT(text.toStdString(), Catch::Contains(words));
    CHECK_FALSE(text.contains(s("Sở Công Thương"))); // the recipients of reports are not those of a letter
    CHECK_FALSE(text.contains(QLatin1Char('{')));
}

TEST_CASE_METHOD(Practice, "number, date and deadline of a letter may stay blank", "[reminder]")
{
    const QString text = letter("F20");
    CHECK(text.contains(s("Số:        /UBND")));
    CHECK(text.contains(s("Mê Linh, ngày      tháng      năm ")));
    CHECK(text.contains(s("trong thời gian sớm nhất")));
    CHECK_FALSE(text.contains(s("Gửi kèm")));
}

TEST_CASE_METHOD(Practice, "the office's own words stand in every letter until they are dropped", "[reminder]")
{
    const DocumentKey document{s("reminder"), 2018, 0};
    storeOfficeText(database, document, s("L.closing"), s("trân trọng cảm ơn {co_so}./."));
    CHECK(letter("F17").contains(s("Trân trọng cảm ơn Hộ KD Tráng Việt./.")));
    CHECK(letter("F20").contains(s("Trân trọng cảm ơn Cơ sở Tiến Thịnh./.")));
    dropOfficeText(database, document, s("L.closing"));
    CHECK(letter("F17").contains(s("Rất mong nhận được sự phối hợp")));
}

TEST_CASE_METHOD(Practice, "facilities that have answered get no letter", "[reminder]")
{
    CHECK(reminderLetters(database, figures(), {facility("F01")}, {}).empty());
}

TEST_CASE_METHOD(Practice, "the list on paper has a heading for each commune with its count", "[reminder]")
{
    const QStringList lines = plainLines(unansweredList(database, figures(), {facility("F17"), facility("F20")}));
    CHECK(lines.contains(s("Xã Tiến Thịnh: 01 cơ sở")));
    CHECK(lines.contains(s("Xã Tráng Việt: 01 cơ sở")));
    CHECK(lines.contains(s("Hộ KD Tráng Việt")));
    const QStringList one = plainLines(unansweredList(database, figures(), {facility("F17")}));
    CHECK_FALSE(one.contains(s("Cơ sở Tiến Thịnh")));
}

TEST_CASE_METHOD(Practice, "the plan of visits is by day and commune and leaves out who has answered", "[reminder]")
{
    addReminders(database, {2018, s("visit"), QDate(2019, 1, 15), {}, s("mang theo phiếu")}, {facility("F17")});
    addReminders(database, {2018, s("visit"), QDate(2019, 1, 14), {}, {}}, {facility("F20"), facility("F01")});
    const QStringList lines = plainLines(visitPlan(database, figures()));
    const qsizetype first = lines.indexOf(s("Ngày 14 tháng 01 năm 2019 – Xã Tiến Thịnh"));
    const qsizetype second = lines.indexOf(s("Ngày 15 tháng 01 năm 2019 – Xã Tráng Việt"));
    CHECK(first >= 0);
    CHECK(second > first);
    CHECK(lines.contains(s("mang theo phiếu")));
    CHECK_FALSE(lines.contains(s("Công ty TNHH Bao bì Đường Việt")));
}

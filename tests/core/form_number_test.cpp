// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/error_code.h"
#include "tests/texts.h"

#include "core/database/attachment.h"
#include "core/database/database.h"
#include "core/database/facility_merge.h"
#include "core/database/facility_parting.h"
#include "core/database/history.h"
#include "core/database/second_keying.h"
#include "core/database/table.h"
#include "core/database/year_entry.h"
#include "core/database/year_lock.h"
#include "core/database/year_place.h"
#include "core/exchange/practice_district.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/survey.h"
#include "core/report/survey_form.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;
using Kind = YearColumn::Kind;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district in 2018.
struct Forms : ErrorCode {
    Forms() { fillPracticeDistrict(database); }
    qint64 facility(const char* code) const { return Table(db(), facilityDictionary()).first("code", s(code))->id; }
    Record survey(const char* code, int year = 2018) const
    {
        for (Record& survey : Table(db(), surveyDictionary()).where("facility_id", facility(code)))
            if (survey.integer("year") == year) return std::move(survey);
        return Record(surveyDictionary());
    }
    YearColumn number() const
    {
        for (const YearColumn& column : YearEntry(db(), 2018).allColumns())
            if (column.kind == Kind::FormNumber) return column;
        return {};
    }
    YearColumn awareness() const
    {
        for (const YearColumn& column : YearEntry(db(), 2019).allColumns())
            if (column.kind == Kind::Awareness) return column;
        return {};
    }
    /// F21, entered a second time, with a survey of its own.
    qint64 twinOf06()
    {
        Record twin = *Table(database, facilityDictionary()).first("code", s("F06"));
        twin["code"] = s("F21");
        twin["tax_code"] = Value{};
        Transaction transaction(database, s("F21"));
        const qint64 id = Table(database, facilityDictionary()).insert(twin);
        Record same(surveyDictionary());
        same["facility_id"] = id;
        same["year"] = qint64(2018);
        same["awareness"] = s("NT1");
        Table(database, surveyDictionary()).insert(same);
        transaction.commit();
        return id;
    }
    Database& db() const { return const_cast<Database&>(database); }
    qint64 attach(qint64 survey, const char* name)
    {
        QFile file(folder.filePath(s(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(name);
        file.close();
        Transaction transaction(database, s("Phiếu quét"));
        const qint64 id = addAttachment(database, file.fileName(), s("survey"), survey);
        transaction.commit();
        return id;
    }

    QTemporaryDir folder;
    Database database{s(":memory:"), Database::Mode::Create};
};

} // namespace

TEST_CASE_METHOD(Forms, "a survey keeps the number of its paper form, in words of its own and undone as one step",
                 "[year]")
{
    YearEntry entry(database, 2018);
    CHECK_FALSE(number().usual); // asked for by those who number their forms
    REQUIRE_FALSE(entry.put(facility("F01"), number(), s("KS-0042")));
    CHECK(survey("F01").text("form_number") == s("KS-0042"));
    CHECK(undoableStep(database)->action == s("F01 – Form number 2018"));
    CHECK(lastTypedPlace(database, 2018)->kind == Kind::FormNumber);
    const std::vector<qint64> ids{facility("F01")};
    CHECK(textOf(entry.lines({number()}, ids).front().cells.front().value) == s("KS-0042"));
    undo(database);
    CHECK(survey("F01").text("form_number").isEmpty());
    redo(database);
    CHECK(survey("F01").text("form_number") == s("KS-0042"));
    CHECK(survey("F01").text("awareness") == s("NT2")); // nothing else was touched
}

TEST_CASE_METHOD(Forms, "a number alone is a survey whose answers are unknown, and is gone when it is cleared",
                 "[year]")
{
    YearEntry entry(database, 2018);
    const auto withoutSurvey = [&] {
        for (const char* code : {"F17", "F18", "F19"})
            if (survey(code).id == 0) return code;
        return "";
    }();
    REQUIRE(*withoutSurvey);
    REQUIRE_FALSE(entry.put(facility(withoutSurvey), number(), s("7")));
    CHECK(survey(withoutSurvey).id != 0);
    CHECK(awarenessAnswer(survey(withoutSurvey).text("awareness")) == Answer::Unknown);
    REQUIRE_FALSE(entry.put(facility(withoutSurvey), number(), {}));
    CHECK(survey(withoutSurvey).id == 0);
}

TEST_CASE_METHOD(Forms, "the number of a form is closed with its year", "[lock]")
{
    lockYear(database, 2018);
    YearEntry entry(database, 2018);
    CHECK(codeOfError([&] { (void)entry.put(facility("F01"), number(), s("KS-1")); }) == s("year_locked"));
    CHECK(survey("F01").text("form_number").isEmpty());
}

TEST_CASE_METHOD(Forms, "a filled form repeats the number of the paper, one to be filled has its own", "[form]")
{
    YearEntry entry(database, 2018);
    REQUIRE_FALSE(entry.put(facility("F01"), number(), s("PK-17/2018")));
    const auto numberLine = [&](SurveyFormKind kind) {
        const Record f01 = *Table(database, facilityDictionary()).record(facility("F01"));
        const Report forms = surveyForms(database, 2018, kind, {f01.id});
        return forms.annexes.front().attachedTo;
    };
    CHECK(numberLine(SurveyFormKind::Filled) == s("Số phiếu: PK-17/2018"));
    CHECK(numberLine(SurveyFormKind::Prefilled) == s("Số phiếu: KS2018-F01"));
}

TEST_CASE_METHOD(Forms, "the scanned form of a survey that a merge leaves out stays with the other, and comes back",
                 "[merge]")
{
    twinOf06();
    const qint64 kept = survey("F06").id, gone = survey("F21").id;
    const qint64 scan = attach(gone, "phieu-F21.pdf");
    FacilityMerge merge(database, facility("F06"), facility("F21"));
    for (MergedRows& group : merge.rows)
        if (qstrcmp(group.table->table, "survey") == 0 && !group.kept.empty()) group.takesOther = false;
    const qint64 stored = merge.store(s("Là một"));
    REQUIRE(attachmentsOf(database, s("survey"), kept).size() == 1);
    CHECK(attachmentsOf(database, s("survey"), kept).front().id == scan);
    CHECK(attachmentBytes(database, scan) == "phieu-F21.pdf");
    FacilityParting(database, stored).store(s("Là hai"));
    CHECK(attachmentsOf(database, s("survey"), kept).empty());
    CHECK(attachmentsOf(database, s("survey"), survey("F21").id).size() == 1);
}

TEST_CASE_METHOD(Forms, "the scanned form of a removed survey is not the next one's, and undo brings it back", "[year]")
{
    YearEntry entry(database, 2019);
    REQUIRE_FALSE(entry.put(facility("F17"), awareness(), s("1")));
    const qint64 cleared = survey("F17", 2019).id;
    const qint64 scan = attach(cleared, "phieu-F17.pdf");
    {
        Transaction transaction(database, s("Xóa phiếu F17"));
        Table(database, surveyDictionary()).remove(cleared);
        transaction.commit();
    }
    CHECK(survey("F17", 2019).id == 0);
    REQUIRE_FALSE(entry.put(facility("F18"), awareness(), s("1")));
    CHECK(survey("F18", 2019).id == cleared); // a number that is free is used again
    CHECK(attachmentsOf(database, s("survey"), cleared).empty());
    undo(database);
    undo(database);
    CHECK(survey("F17", 2019).id == cleared);
    REQUIRE(attachmentsOf(database, s("survey"), cleared).size() == 1);
    CHECK(attachmentBytes(database, scan) == "phieu-F17.pdf");
    redo(database);
    CHECK(attachmentsOf(database, s("survey"), cleared).empty());
}

TEST_CASE_METHOD(Forms, "the scanned forms of a facility's surveys go with the facility and come back with it",
                 "[year]")
{
    const qint64 id = survey("F01").id;
    attach(id, "phieu-F01.pdf");
    {
        Transaction transaction(database, s("Xóa F01"));
        Table(database, facilityDictionary()).remove(facility("F01"));
        transaction.commit();
    }
    CHECK(attachmentsOf(database, s("survey"), id).empty());
    undo(database);
    CHECK(survey("F01").id == id);
    CHECK(attachmentsOf(database, s("survey"), id).size() == 1);
}

TEST_CASE_METHOD(Forms, "after parting no scanned form is at a survey that took the number of its own", "[merge]")
{
    for (const bool takesOther : {false, true}) {
        const qint64 merged = twinOf06();
        const qint64 kept = survey("F06").id, other = survey("F21").id;
        const qint64 removed = takesOther ? kept : other, stays = takesOther ? other : kept;
        attach(removed, "phieu.pdf");
        FacilityMerge merge(database, facility("F06"), merged);
        for (MergedRows& group : merge.rows)
            if (qstrcmp(group.table->table, "survey") == 0) group.takesOther = takesOther;
        const qint64 stored = merge.store(s("Là một"));
        REQUIRE(attachmentsOf(database, s("survey"), stays).size() == 1);
        {
            Transaction transaction(database, s("Phiếu F17"));
            database.execute("INSERT INTO survey (id, facility_id, year, awareness) VALUES ("
                             + QByteArray::number(removed) + ", " + QByteArray::number(facility("F17"))
                             + ", 2019, 'NT1')");
            transaction.commit();
        }
        FacilityParting(database, stored).store(s("Là hai"));
        CHECK(attachmentsOf(database, s("survey"), removed).empty()); // of F17
        CHECK(attachmentsOf(database, s("survey"), stays).empty());
        const qint64 back = survey(takesOther ? "F06" : "F21").id;
        CHECK(back != removed);
        CHECK(attachmentsOf(database, s("survey"), back).size() == 1);
        while (undoableStep(database)) undo(database);
    }
}

TEST_CASE_METHOD(Forms, "in a merge answers come before a survey of which only the scanned form is left", "[merge]")
{
    for (const char* cleared : {"F06", "F21"}) {
        INFO(cleared);
        const qint64 merged = twinOf06();
        attach(survey(cleared).id, "phieu.pdf");
        {
            Transaction transaction(database, s("Xóa trả lời"));
            database.execute("UPDATE survey SET awareness = 'NT3' WHERE year = 2018 AND facility_id = "
                             + QByteArray::number(facility(s(cleared) == s("F06") ? "F21" : "F06")));
            database.execute(
                "UPDATE survey SET date = NULL, awareness = NULL, adoption = NULL, solutions = NULL,"
                " staff = NULL, form_number = NULL, surveyor = NULL, source = NULL, note = NULL WHERE id = "
                + QByteArray::number(survey(cleared).id));
            transaction.commit();
        }
        FacilityMerge merge(database, facility("F06"), merged);
        for (const MergedRows& group : merge.rows)
            if (qstrcmp(group.table->table, "survey") == 0 && !group.kept.empty() && !group.other.empty())
                CHECK(group.takesOther == (s(cleared) == s("F06")));
        merge.store(s("Là một"));
        CHECK(survey("F06").text("awareness") == s("NT3"));
        CHECK(attachmentsOf(database, s("survey"), survey("F06").id).size() == 1);
        while (undoableStep(database)) undo(database);
    }
}

TEST_CASE_METHOD(Forms, "the scanned form that left with the merged survey comes back with the parting", "[merge]")
{
    const qint64 merged = twinOf06();
    const qint64 other = survey("F21").id;
    const qint64 scan = attach(other, "phieu-F21.pdf");
    FacilityMerge merge(database, facility("F06"), merged);
    for (MergedRows& group : merge.rows)
        if (qstrcmp(group.table->table, "survey") == 0) group.takesOther = false;
    const qint64 stored = merge.store(s("Là một"));
    {
        Transaction transaction(database, s("Bỏ phiếu"));
        Table(database, surveyDictionary()).remove(survey("F06").id);
        transaction.commit();
    }
    FacilityParting(database, stored).store(s("Là hai"));
    REQUIRE(attachmentsOf(database, s("survey"), survey("F21").id).size() == 1);
    CHECK(attachmentsOf(database, s("survey"), survey("F21").id).front().id == scan);
}

TEST_CASE_METHOD(Forms, "each product of a facility takes its output by the rules of the grid", "[year]")
{
    const qint64 id = facility("F01");
    {
        Record second(productDictionary());
        second["facility_id"] = id;
        second["name"] = s("Khay nhựa");
        second["coefficient"] = Factor(1).raw();
        Transaction transaction(database, s("Sản phẩm hai"));
        Table(database, productDictionary()).insert(second);
        transaction.commit();
    }
    YearEntry entry(database, 2018);
    auto outputs = entry.outputs(id);
    REQUIRE(outputs.size() == 2);
    CHECK(outputs[1].name == s("Khay nhựa"));
    CHECK(isEmpty(outputs[1].quantity));
    CHECK_FALSE(isEmpty(outputs[0].lastYear));
    const auto refused = entry.putOutput(id, outputs[1].product, s("12,5"));
    REQUIRE(refused);
    CHECK(refused->code == s("missing_unit"));
    REQUIRE_FALSE(entry.putOutput(id, outputs[1].product, s("12,5 tấn")));
    CHECK(undoableStep(database)->action == s("F01 – Khay nhựa 2018"));
    CHECK(entry.putOutput(id, outputs[1].product, s("mười"))->code == s("not_a_number"));
    outputs = entry.outputs(id);
    CHECK(integerOf(outputs[1].quantity) == 12'500'000);
    CHECK(outputs[1].unit == s("tấn"));
    const std::vector<qint64> ids{id};
    CHECK(entry.lines(entry.columns(), ids).front().told == 2);
    REQUIRE_FALSE(YearEntry(database, 2019).putOutput(id, outputs[1].product, s("13"))); // the unit is known by now
    CHECK(YearEntry(database, 2019).outputs(id)[1].lastUnit == s("tấn"));
    REQUIRE_FALSE(entry.putOutput(id, outputs[1].product, {}));
    CHECK(entry.lines(entry.columns(), ids).front().told == 1);
    CHECK_FALSE(entry.putOutput(facility("F02"), outputs[1].product, s("5 tấn"))); // of another: nothing is stored
    CHECK(YearEntry(database, 2018).outputs(facility("F02")).size() < 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pile_of_forms.h"

#include "core/database/cell_notes.h"
#include "core/database/history.h"

using namespace core;
using Kind = YearColumn::Kind;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Piles : BlankYear {
    std::vector<YearColumn> columns() { return entry.columns({resource("NUOC_MAY")}); }
    YearColumn column(Kind kind, const char* code = nullptr)
    {
        for (const YearColumn& column : entry.allColumns())
            if (column.kind == kind && (!code || column.resource == resource(code))) return column;
        return {};
    }
    void key(const PaperForm& form)
    {
        const qint64 id = facility(form.code);
        CHECK_FALSE(entry.put(id, column(Kind::Awareness), s(form.awareness)));
        CHECK_FALSE(entry.put(id, column(Kind::Adoption), s(form.adoption)));
        CHECK_FALSE(entry.put(id, column(Kind::Consumption, "DIEN"), s(form.electricity)));
        CHECK_FALSE(entry.put(id, column(Kind::Output), s(form.output)));
        CHECK_FALSE(entry.put(id, column(Kind::Consumption, "NUOC_MAY"), s(form.water)));
        CHECK_FALSE(entry.put(id, column(Kind::Labour), s(form.labour)));
    }
    QString total(Kind kind, std::span<const qint64> ids, const char* code = nullptr)
    {
        const auto totals = entry.totals({column(kind, code)}, ids);
        return totals.front().sum ? shownText(*totals.front().sum, 6) : s("–");
    }
    std::optional<Wide> difference(qint64 pile, const YearColumn& of)
    {
        YearFilter filter;
        filter.pile = pile;
        const auto paper = piles.paperTotals(pile);
        return differenceOf(entry.totals({of}, entry.facilities(filter)).front(),
                            paper.contains(of.subject()) ? std::optional(paper.value(of.subject())) : std::nullopt);
    }
    YearEntry entry{database, 2018};
    FormPiles piles{database, 2018};
};

} // namespace

TEST_CASE_METHOD(Piles, "every cell of a year has a name of its own", "[year]")
{
    QSet<QString> subjects;
    const auto all = entry.allColumns();
    for (const YearColumn& column : all) subjects.insert(column.subject());
    CHECK(subjects.size() == int(all.size()));
    CHECK(column(Kind::Awareness).subject() == s("awareness"));
    CHECK(column(Kind::Output).subject() == s("output"));
    CHECK(column(Kind::SurveyDate).subject() == s("survey_date"));
    CHECK(column(Kind::Consumption, "DIEN").subject() == s("consumption/%1").arg(resource("DIEN")));
    CHECK(column(Kind::Cost, "DIEN").subject() == s("cost/%1").arg(resource("DIEN")));
}

TEST_CASE_METHOD(Piles, "a pile keeps the order of the paper and is added up by itself", "[year]")
{
    const qint64 pile = piles.make(s("1"));
    for (const char* code : {"F07", "F02", "F10"}) CHECK(piles.add(pile, facility(code)));
    CHECK_FALSE(piles.add(pile, facility("F02"))); // one form lies in a pile once
    for (const PaperForm& form : paperForms) key(form);
    YearFilter filter;
    filter.pile = pile;
    const auto ids = entry.facilities(filter);
    CHECK(ids == std::vector<qint64>{facility("F07"), facility("F02"), facility("F10")});
    CHECK(total(Kind::Consumption, ids, "DIEN") == s("605.400"));
    CHECK(total(Kind::Labour, ids) == s("98"));
    piles.takeOut(pile, facility("F02"));
    CHECK(entry.facilities(filter).size() == 2);
    piles.remove(pile);
    CHECK(piles.all().empty());
    undo(database);
    REQUIRE(piles.all().size() == 1);
    CHECK(piles.all().front().forms == 2);
}

TEST_CASE_METHOD(Piles, "two piles of a year have two names", "[year]")
{
    const qint64 pile = piles.make(s("Quang Minh"));
    CHECK(piles.nameProblem(s(" quang minh "))->code == s("twice"));
    CHECK_FALSE(piles.nameProblem(s("Quang Minh"), pile));
    CHECK(piles.nameProblem(s("  ")));
    CHECK_FALSE(FormPiles(database, 2017).nameProblem(s("Quang Minh")));
}

TEST_CASE_METHOD(Piles, "the total on paper agrees or differs exactly", "[year]")
{
    const qint64 pile = piles.make(s("1"));
    for (const PaperForm& form : paperForms) {
        piles.add(pile, facility(form.code));
        key(form);
    }
    const YearColumn electricity = column(Kind::Consumption, "DIEN");
    CHECK_FALSE(difference(pile, electricity)); // nothing on paper: nothing to compare
    CHECK_FALSE(piles.putPaperTotal(pile, electricity, s("3.073.300")));
    CHECK(difference(pile, electricity) == Wide(0));
    CHECK_FALSE(piles.putPaperTotal(pile, electricity, s("3.073.030")));
    CHECK(difference(pile, electricity) == Wide(270) * Decimal::one);
    CHECK(piles.putPaperTotal(pile, electricity, s("3 triệu"))->code == s("not_a_number"));
    CHECK_FALSE(piles.putPaperTotal(pile, column(Kind::Awareness), s("10")));
    CHECK(difference(pile, column(Kind::Awareness)) == Wide(0));
    CHECK_FALSE(piles.putPaperTotal(pile, column(Kind::Adoption), s("9")));
    CHECK(difference(pile, column(Kind::Adoption)) == -Wide(Decimal::one));
    CHECK_FALSE(piles.putPaperTotal(pile, column(Kind::Output), s("1")));
    CHECK_FALSE(difference(pile, column(Kind::Output))); // m² and tấn have no sum
    CHECK(piles.paperTotals(0).isEmpty()); // those of the pile are not those of the year
    CHECK_FALSE(piles.putPaperTotal(pile, electricity, s("")));
    CHECK_FALSE(difference(pile, electricity));
}

TEST_CASE_METHOD(Piles, "money is added beyond 64 bits and compared in million dong", "[year]")
{
    const std::vector<qint64> ids{facility("F01"), facility("F02"), facility("F03")};
    Transaction transaction(database, s("test"));
    for (const qint64 id : ids)
        Statement(database,
                  "INSERT INTO facility_year (facility_id, year, revenue) VALUES (?, 2018, 9000000000000000001)")
            .bind(1, id)
            .run();
    transaction.commit();
    CHECK(total(Kind::Revenue, ids) == s("27.000.000.000.000,000003"));
}

TEST_CASE_METHOD(Piles, "a form is complete by its answers and figures, or because a person says so", "[year]")
{
    const std::vector<qint64> ids{facility("F01"), facility("F02"), facility("F18")};
    const auto state = [&](const char* code) {
        return entry.lines(entry.columns(), std::vector<qint64>{facility(code)}).front().state;
    };
    CHECK(state("F01") == FormState::Empty);
    CHECK(state("F18") == FormState::Stopped);
    entry.put(facility("F01"), column(Kind::Awareness), s("1"));
    CHECK(state("F01") == FormState::Partly);
    key(paperForms[0]);
    CHECK(state("F01") == FormState::Complete);
    CHECK(entry.formCount(ids).complete == 1);
    CHECK(entry.formCount(ids).forms == 2); // nothing is asked of who has stopped
    entry.put(facility("F02"), column(Kind::Awareness), s("0"));
    entry.markComplete(facility("F02"), true);
    CHECK(state("F02") == FormState::Marked);
    CHECK(undoableStep(database)->action.startsWith(s("F02 – ")));
    CHECK(entry.formCount(ids).complete == 2);
    YearFilter incomplete;
    incomplete.incomplete = true;
    const auto open = entry.facilities(incomplete);
    CHECK(open.size() == 17); // 20 less F01, F02 and F18
    entry.markComplete(facility("F02"), false);
    CHECK(state("F02") == FormState::Partly);
}

TEST_CASE_METHOD(Piles, "what else stands on the paper form is stored where it belongs", "[year]")
{
    const qint64 id = facility("F04");
    CHECK(entry.put(id, column(Kind::Cost, "DIEN"), s("1500000"))->code == s("missing"));
    key(paperForms[3]);
    CHECK_FALSE(entry.put(id, column(Kind::Cost, "DIEN"), s("1.500.000")));
    CHECK_FALSE(entry.put(id, column(Kind::Revenue), s("2500,5")));
    CHECK_FALSE(entry.put(id, column(Kind::SurveyDate), s("5/3/2019")));
    CHECK_FALSE(entry.put(id, column(Kind::Surveyor), s("Lê Thị Ánh")));
    CHECK(number("SELECT cost FROM consumption WHERE year = 2018 AND cost IS NOT NULL") == 1'500'000);
    CHECK(number("SELECT revenue FROM facility_year WHERE year = 2018") == 2'500'500'000);
    CHECK(number("SELECT count(*) FROM survey WHERE year = 2018 AND date = '2019-03-05' AND surveyor = 'Lê Thị Ánh'")
          == 1);
    CHECK(total(Kind::Revenue, std::vector<qint64>{id}) == s("2.500,5"));
    CHECK(total(Kind::Cost, std::vector<qint64>{id}, "DIEN") == s("1.500.000"));
}

TEST_CASE_METHOD(Piles, "a remark belongs to one value and is gone with its last word", "[year]")
{
    key(paperForms[3]);
    CellNotes notes(database, 2018);
    notes.put(facility("F04"), column(Kind::Consumption, "DIEN"), s("Công tơ thay tháng 6"), false);
    notes.put(facility("F01"), column(Kind::Labour), {}, true);
    const auto all = notes.all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].code == s("F01"));
    CHECK(all[0].watched);
    CHECK(all[1].value == s("736.400 kWh"));
    CHECK(all[1].comment == s("Công tơ thay tháng 6"));
    YearFilter watched;
    watched.watched = true;
    CHECK(entry.facilities(watched) == std::vector<qint64>{facility("F01")});
    CHECK(CellNotes(database, 2017).all().empty());
    notes.put(facility("F01"), column(Kind::Labour), s("  "), false);
    CHECK(notes.all().size() == 1);
    undo(database);
    CHECK(notes.all().size() == 2);
}

TEST_CASE_METHOD(Piles, "undo names a mark as a mark and a remark as a remark", "[year]")
{
    CellNotes notes(database, 2018);
    const qint64 id = facility("F01");
    const auto step = [&] { return undoableStep(database)->action; };
    notes.put(id, column(Kind::Labour), {}, true);
    CHECK(step() == s("F01 – Labour (người) 2018 watched"));
    notes.put(id, column(Kind::Labour), s("hỏi lại"), true);
    CHECK(step() == s("F01 – remark at Labour (người) 2018"));
    notes.put(id, column(Kind::Labour), s("hỏi lại"), false);
    CHECK(step() == s("F01 – Labour (người) 2018 no longer watched"));
    notes.put(id, column(Kind::Labour), {}, true); // both at once
    CHECK(step() == s("F01 – remark at Labour (người) 2018"));
}

TEST_CASE_METHOD(Piles, "of ten forms keyed twice with two slips, fifty-eight of sixty cells agree", "[year]")
{
    std::vector<qint64> ids;
    SecondKeying again(database, 2018);
    for (const PaperForm& form : paperForms) {
        key(form);
        const qint64 id = facility(form.code);
        ids.push_back(id);
        const bool f04 = s(form.code) == s("F04"), f09 = s(form.code) == s("F09");
        CHECK_FALSE(again.put(id, column(Kind::Awareness), s(form.awareness)));
        CHECK_FALSE(again.put(id, column(Kind::Adoption), s(form.adoption)));
        CHECK_FALSE(again.put(id, column(Kind::Consumption, "DIEN"), f04 ? s("734600") : s(form.electricity)));
        CHECK_FALSE(again.put(id, column(Kind::Output), s(form.output).section(QLatin1Char(' '), 0, 0)));
        CHECK_FALSE(again.put(id, column(Kind::Consumption, "NUOC_MAY"), f09 ? s("5.000") : s(form.water)));
        CHECK_FALSE(again.put(id, column(Kind::Labour), s(form.labour)));
    }
    CHECK(total(Kind::Consumption, ids, "DIEN") == s("3.073.300")); // the first figures have not moved
    const auto result = again.agreement(columns(), ids);
    CHECK(result.rate() == s("58/60 = 96,67%"));
    CHECK(result.forms == 10);
    REQUIRE(result.mismatches.size() == 2);
    CHECK(result.mismatches[0].code == s("F04"));
    CHECK(result.mismatches[0].first == s("736400"));
    CHECK(result.mismatches[0].second == s("734600"));
    CHECK(result.mismatches[1].code == s("F09"));
    CHECK(result.mismatches[1].second == s("5000"));

    CHECK_FALSE(again.decide(result.mismatches[0], KeyingMismatch::Decision::First));
    CHECK_FALSE(again.decide(result.mismatches[1], KeyingMismatch::Decision::Second));
    CHECK(total(Kind::Consumption, ids, "NUOC_MAY") == s("9.910")); // 5.410 − 500 + 5.000
    CHECK(total(Kind::Consumption, ids, "DIEN") == s("3.073.300"));
    const auto decided = again.agreement(columns(), ids);
    CHECK(decided.rate() == s("58/60 = 96,67%")); // the slips stay slips
    REQUIRE(decided.mismatches.size() == 2);
    CHECK(decided.mismatches[1].decision == KeyingMismatch::Decision::Second);
    CHECK(decided.mismatches[1].first == s("500"));
    undo(database); // the figure and the decision are one step
    CHECK(total(Kind::Consumption, ids, "NUOC_MAY") == s("5.410"));
    CHECK(again.agreement(columns(), ids).mismatches[1].decision == KeyingMismatch::Decision::Open);
}

TEST_CASE_METHOD(Piles, "a cell nobody filled says nothing about the keying", "[year]")
{
    const qint64 id = facility("F01");
    const std::vector<qint64> ids{id, facility("F02")};
    SecondKeying again(database, 2018);
    entry.put(id, column(Kind::Awareness), s("1"));
    entry.put(id, column(Kind::Labour), s("45"));
    entry.put(facility("F02"), column(Kind::Labour), s("60"));
    CHECK(again.agreement(columns(), ids).rate() == s("0/0"));
    again.put(id, column(Kind::Awareness), s("1"));
    CHECK(again.agreement(columns(), ids).rate() == s("1/2 = 50,00%")); // F02 is not begun, labour is missing
    again.put(id, column(Kind::Labour), s("45"));
    again.put(id, column(Kind::Adoption), s("?")); // said to be blank
    CHECK(again.agreement(columns(), ids).rate() == s("3/3 = 100,00%"));
    again.forget(ids);
    CHECK(again.begun().empty());
}

TEST_CASE_METHOD(Piles, "the unit of an output is compared where it was typed again", "[year]")
{
    key(paperForms[6]);
    const std::vector<qint64> ids{facility("F07")};
    SecondKeying again(database, 2018);
    again.put(ids[0], column(Kind::Output), s("300 m3"));
    CHECK(again.agreement({column(Kind::Output), column(Kind::OutputUnit)}, ids).rate() == s("1/1 = 100,00%"));
    again.put(ids[0], column(Kind::Output), s("300 tấn"));
    const auto result = again.agreement({column(Kind::Output), column(Kind::OutputUnit)}, ids);
    REQUIRE(result.mismatches.size() == 1);
    CHECK(result.mismatches[0].first == s("300 m³"));
    CHECK_FALSE(again.decide(result.mismatches[0], KeyingMismatch::Decision::Second));
    CHECK(number("SELECT count(*) FROM output WHERE year = 2018 AND unit = 'tấn'") == 1);
}

TEST_CASE_METHOD(Piles, "a figure corrected after the decision is not overwritten by the keying before it", "[year]")
{
    using Decision = KeyingMismatch::Decision;
    const std::vector<qint64> ids{facility("F01")};
    const std::vector<YearColumn> labour{column(Kind::Labour)};
    SecondKeying again(database, 2018);
    const auto found = [&] { return again.agreement(labour, ids).mismatches.front(); };
    entry.put(ids[0], labour[0], s("52"));
    again.put(ids[0], labour[0], s("50"));
    for (const Decision decision : {Decision::First, Decision::Second}) {
        CHECK_FALSE(again.decide(found(), decision));
        CHECK(found().decision == decision);
        CHECK(found().first == s("52"));
    }
    entry.put(ids[0], labour[0], s("55")); // the clerk asked the facility
    CHECK(again.agreement(labour, ids).rate() == s("0/1 = 0,00%"));
    CHECK(found().decision == Decision::Open);
    CHECK(found().first == s("55"));
    CHECK(found().second == s("50"));
    CHECK_FALSE(again.decide(found(), Decision::First));
    CHECK(total(Kind::Labour, ids) == s("55"));
    CHECK(found().decision == Decision::First);
    entry.put(ids[0], labour[0], s("50")); // which is what the second keying says
    CHECK(found().decision == Decision::Second);
    CHECK(found().first == s("55"));
}

TEST_CASE_METHOD(Piles, "one who thinks again of a blank second figure gets the first back with its cost and source",
                 "[year]")
{
    using Decision = KeyingMismatch::Decision;
    const std::vector<qint64> ids{facility("F01")};
    const std::vector<YearColumn> electricity{column(Kind::Consumption, "DIEN")}, output{column(Kind::Output)};
    SecondKeying again(database, 2018);
    entry.put(ids[0], electricity[0], s("1000"));
    entry.put(ids[0], column(Kind::Cost, "DIEN"), s("5"));
    entry.put(ids[0], output[0], s("1200 kg"));
    {
        Transaction transaction(database, s("Nguồn"));
        database.execute("UPDATE consumption SET source = 'Hóa đơn' WHERE year = 2018");
        transaction.commit();
    }
    const qint64 cost = number("SELECT cost FROM consumption WHERE year = 2018");
    REQUIRE(cost > 0);
    for (const YearColumn& column : {electricity[0], output[0]}) {
        again.put(ids[0], column, s("?"));
        for (const Decision decision : {Decision::Second, Decision::First, Decision::Second, Decision::First}) {
            CHECK_FALSE(again.decide(again.agreement({column}, ids).mismatches.front(), decision));
            CHECK(again.agreement({column}, ids).mismatches.front().decision == decision);
        }
    }
    CHECK(number("SELECT count(*) FROM consumption WHERE year = 2018 AND source = 'Hóa đơn'"
                 " AND quantity = 1000000000")
          == 1);
    CHECK(number("SELECT cost FROM consumption WHERE year = 2018") == cost);
    CHECK(number("SELECT count(*) FROM output WHERE year = 2018 AND unit = 'kg' AND quantity = 1200000000") == 1);
}

TEST_CASE_METHOD(Piles, "thinking again at one facility never brings back the figure of another", "[year]")
{
    using Decision = KeyingMismatch::Decision;
    const qint64 f04 = facility("F04"), f05 = facility("F05");
    const YearColumn electricity = column(Kind::Consumption, "DIEN");
    SecondKeying again(database, 2018);
    const auto decide = [&](qint64 id, Decision decision) {
        const auto found = again.agreement({electricity}, std::vector<qint64>{id}).mismatches;
        REQUIRE(found.size() == 1);
        CHECK_FALSE(again.decide(found.front(), decision));
    };
    entry.put(f04, electricity, s("736400"));
    again.put(f04, electricity, s("?"));
    decide(f04, Decision::Second); // nothing was on the paper
    again.forget(std::vector<qint64>{f04});
    entry.put(f05, electricity, s("900"));
    again.put(f05, electricity, s("800")); // by the number that the forgotten entry had
    decide(f05, Decision::Second);
    decide(f05, Decision::First);
    CHECK(total(Kind::Consumption, std::vector<qint64>{f04}, "DIEN") == s("–"));
    CHECK(total(Kind::Consumption, std::vector<qint64>{f05}, "DIEN") == s("900"));
}

TEST_CASE_METHOD(Piles, "an output keyed again without the marks of its unit is the same amount", "[year]")
{
    using Decision = KeyingMismatch::Decision;
    const std::vector<qint64> ids{facility("F07")};
    const std::vector<YearColumn> output{column(Kind::Output), column(Kind::OutputUnit)};
    SecondKeying again(database, 2018);
    entry.put(ids[0], output[0], s("1200 chiếc"));
    again.put(ids[0], output[0], s("1200 chiec"));
    CHECK(again.agreement(output, ids).rate() == s("1/1 = 100,00%"));
    again.put(ids[0], output[0], s("1300 chiec"));
    const auto found = [&] { return again.agreement(output, ids).mismatches.front(); };
    CHECK_FALSE(again.decide(found(), Decision::Second));
    CHECK(number("SELECT count(*) FROM output WHERE year = 2018 AND unit = 'chiếc' AND quantity = 1300000000") == 1);
    CHECK(found().decision == Decision::Second);
    CHECK(found().first == s("1200 chiếc"));
}

TEST_CASE("a sample keeps its order and never draws a form twice", "[year]")
{
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= 60; ++id) ids.push_back(id);
    const auto sample = SecondKeying::sample(ids, 6);
    CHECK(sample.size() == 6);
    CHECK(std::is_sorted(sample.begin(), sample.end()));
    CHECK(std::adjacent_find(sample.begin(), sample.end()) == sample.end());
    CHECK(SecondKeying::sample(ids, 100) == ids);
}

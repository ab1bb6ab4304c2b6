// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/figures.h"
#include "core/indicator/figures_json.h"
#include "core/record/plan.h"
#include "core/record/survey.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Practice {
    Practice() { fillPracticeDistrict(database); }
    Figures figures(int year = 2018)
    {
        FigureRequest request;
        request.year = year;
        return figuresOf(database, request);
    }
    void setTarget(int position, const std::function<void(Record&)>& change)
    {
        Transaction transaction(database, s("target"));
        Table table(database, targetDictionary());
        Record target = *table.first("position", qint64(position));
        change(target);
        table.update(target);
        transaction.commit();
    }
    Database database{s(":memory:"), Database::Mode::Create};
};

} // namespace

TEST_CASE("the practice district gives the golden figures as JSON", "[figures]")
{
    Practice practice;
    const QJsonObject json = figuresJson(practice.database, practice.figures());
    const QByteArray expected = R"({
 "year": 2018, "as_of": "2018-12-31", "base_year": 2017, "plan": {"id": "melinh-2018", "number": "108/KH-UBND"},
 "population": 19,
 "awareness": {"yes": 15, "no": 2, "unknown": 2, "share": "15/19", "percent": 78.9474, "low": "15/19", "high": "17/19",
               "of_surveyed": "15/17"},
 "adoption": {"yes": 9, "no": 9, "unknown": 1, "share": "9/19", "percent": 47.3684, "low": "9/19", "high": "10/19",
              "of_surveyed": "1/2"},
 "base": {"year": 2017, "population": 18,
   "awareness": {"yes": 10, "no": 8, "unknown": 0, "share": "5/9", "percent": 55.5556, "low": "5/9", "high": "5/9",
                 "of_surveyed": "5/9"},
   "adoption": {"yes": 4, "no": 14, "unknown": 0, "share": "2/9", "percent": 22.2222, "low": "2/9", "high": "2/9",
                "of_surveyed": "2/9"}},
 "savings": {"measure": "energy", "unit": "TOE", "cohort": "adopters", "low": "8", "high": "13", "adopters": 9,
   "computable": 6, "classes": {"increase": 1, "below": 1, "within": 3, "above": 1}, "reaching_low": 4,
   "expected": "473.701", "actual": "432.54919", "saving": "2667/30700", "saving_percent": 8.6873,
   "mean_percent": 8.1583, "median_percent": 9.0,
   "natural": {"unit": "kWh", "expected": "3070000", "actual": "2803300", "avoided": "266700"},
   "facilities": [{"id": "F01", "saving": "2/25", "class": "within"}, {"id": "F02", "saving": "13/100", "class": "within"},
     {"id": "F03", "saving": "1/10", "class": "within"}, {"id": "F04", "saving": "159/2000", "class": "below"},
     {"id": "F05", "saving": "3/20", "class": "above"}, {"id": "F06", "saving": "-1/20", "class": "increase"},
     {"id": "F07", "excluded": "no_base_output"}, {"id": "F08", "excluded": "zero_report_output"},
     {"id": "F19", "excluded": "not_in_base_year"}]},
 "other_measures": [],
 "targets": [
   {"id": 1, "indicator": "awareness", "kind": "points_over_base", "value": "20", "base": "10/18", "required": "34/45",
    "actual": "15/19", "required_count": 15, "actual_count": 15, "short_by": 0, "verdict": "exceeded", "certain": true,
    "progress_percent": 116.9591},
   {"id": 2, "indicator": "adoption_with_saving", "kind": "points_over_base", "value": "10", "base": "2/18",
    "required": "19/90", "actual": "4/19", "required_count": 5, "actual_count": 4, "short_by": 1, "verdict": "not_met",
    "certain": true, "progress_percent": 99.4152},
   {"id": 3, "indicator": "state_officers", "kind": "count_at_least", "value": "1", "base": null, "required": "1",
    "actual": "0", "required_count": 1, "actual_count": 0, "short_by": 1, "verdict": "not_met", "certain": true,
    "progress_percent": 0}]})";
    QJsonParseError error;
    const QJsonObject golden = QJsonDocument::fromJson(expected, &error).object();
    REQUIRE(error.error == QJsonParseError::NoError);
    for (const QString& key : golden.keys()) {
        INFO(key.toStdString());
        const auto text
            = [](const QJsonValue& value) { return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson()); };
        CHECK(text(json[key]) == text(golden[key]));
    }
    CHECK(json.keys() == golden.keys());
}

TEST_CASE("S04: facilities in both years, and the readings of 20%", "[figures]")
{
    Practice practice;
    const Figures figures = practice.figures();
    CHECK(figures.awareness.matchedBase.share()->toPlain() == s("9/17"));
    CHECK(figures.awareness.matched.share()->toPlain() == s("14/17"));
    CHECK(figures.awareness.rate.share()->shownPercent() == s("78,95%"));
    CHECK((*figures.awareness.rate.share() - *figures.awareness.base.share()).toPlain() == s("40/171"));

    practice.setTarget(1, [](Record& target) { target["kind"] = s("relative_over_base"); });
    TargetFigure target = practice.figures().targets.front();
    CHECK(target.requiredCount == 12);
    CHECK(target.actualCount == 15);
    CHECK(target.verdict == Verdict::Exceeded);
    practice.setTarget(1, [](Record& t) { t["kind"] = s("share_of_population_over_base"); });
    target = practice.figures().targets.front();
    CHECK(target.requiredCount == 14); // 10 + 3.8

    practice.setTarget(2, [](Record& t) { t["kind"] = s("relative_over_base"); });
    CHECK(practice.figures().targets[1].requiredCount == 3);
    practice.setTarget(2, [](Record& t) { t["kind"] = s("share_of_population_over_base"); });
    CHECK(practice.figures().targets[1].requiredCount == 4);
}

TEST_CASE("S04: one no more makes the verdict uncertain and names whom to survey", "[figures]")
{
    Practice practice;
    {
        Transaction transaction(practice.database, s("F14"));
        Table surveys(practice.database, surveyDictionary());
        Statement id(practice.database,
                     "SELECT s.id FROM survey AS s JOIN facility AS f ON f.id = s.facility_id"
                     " WHERE f.code = 'F14' AND s.year = 2018");
        REQUIRE(id.step());
        Record survey = *surveys.record(id.integer(0));
        survey["awareness"] = s("NT0");
        surveys.update(survey);
        transaction.commit();
    }
    const Figures figures = practice.figures();
    const TargetFigure& target = figures.targets.front();
    CHECK(target.actual->toPlain() == s("14/19"));
    CHECK(target.actualIfAllYes->toPlain() == s("16/19"));
    CHECK(target.verdict == Verdict::NotMetUncertain);
    CHECK_FALSE(target.certain);
    CHECK(target.shortBy == 1);
    QStringList codes;
    for (const qint64 id : target.unknownFacilities) codes << figures.population->facility(id)->code;
    CHECK(codes.join(QLatin1Char(',')) == s("F17,F20"));
}

TEST_CASE("the population of a day is a query", "[figures]")
{
    Practice practice;
    CHECK(Population(practice.database, QDate(2017, 12, 31)).count() == 18);
    CHECK(Population(practice.database, QDate(2018, 12, 31)).count() == 19);
    CHECK(Population(practice.database, QDate(2018, 7, 1)).count() == 18);
    CHECK(Population(practice.database, QDate(2018, 6, 30)).count() == 18); // F18 stopped on this day, F19 runs
    const Population population(practice.database, QDate(2018, 12, 31));
    CHECK(population.facility(8)->size == s("L")); // 210 workers, by labour
    CHECK(population.facility(8)->sizeByLabour);
    CHECK(population.facility(7)->size == s("HKD"));
    CHECK(population.facility(5)->size == s("HTX"));
    Scope large;
    large.sizes = QStringList{s("L")};
    CHECK(population.count(large) == 1);
}

TEST_CASE("all other kinds of targets are judged", "[figures]")
{
    Practice practice;
    const auto judged = [&](const char* indicator, const char* kind, const std::function<void(Record&)>& change) {
        practice.setTarget(1, [&](Record& target) {
            target["indicator"] = s(indicator);
            target["kind"] = s(kind);
            change(target);
        });
        return practice.figures().targets.front();
    };
    const auto typeIn
        = [&](const char* date, std::optional<qint64> count, std::optional<qint64> of, std::optional<qint64> value) {
              Transaction transaction(practice.database, s("result"));
              Record result(targetResultDictionary());
              result["target_id"] = Table(practice.database, targetDictionary()).first("position", qint64(1))->id;
              result["date"] = s(date);
              if (count) result["count"] = *count;
              if (of) result["of_count"] = *of;
              if (value) result["value"] = *value;
              result["source"] = s("Báo cáo");
              Table(practice.database, targetResultDictionary()).insert(result);
              transaction.commit();
          };
    const auto percent = [](qint64 value) { return Value{Decimal(value).raw()}; };

    TargetFigure figure = judged("saving", "saving_at_least", [&](Record& t) {
        t["value"] = percent(8);
        t["value_high"] = percent(13);
    });
    CHECK(figure.verdict == Verdict::Met);
    CHECK(figure.actual->toPlain() == s("2667/30700"));
    CHECK_FALSE(figure.requiredCount);
    CHECK(figure.certain); // F20 has no figures
    figure = judged("saving", "saving_at_least", [&](Record& t) { t["value_high"] = percent(8); });
    CHECK(figure.verdict == Verdict::Exceeded);
    figure = judged("saving", "saving_at_least", [&](Record& t) {
        t["value"] = percent(9);
        t["value_high"] = percent(13);
    });
    CHECK(figure.verdict == Verdict::NotMet);

    figure = judged("awareness", "share_at_least", [&](Record& t) { t["value"] = percent(90); });
    CHECK(figure.verdict == Verdict::NotMet); // 17 of 19 is 89.47%
    CHECK(figure.requiredCount == 18);
    CHECK(figure.certain);
    figure = judged("adoption", "share_at_least", [&](Record& t) { t["value"] = percent(50); });
    CHECK(figure.verdict == Verdict::NotMetUncertain);

    figure = judged("models", "count_at_least", [&](Record& t) { t["value"] = percent(2); }); // none is held in the district
    CHECK(figure.verdict == Verdict::NotMet);
    typeIn("2017-12-30", 5, {}, {}); // before the period
    typeIn("2018-03-12", 1, {}, {});
    typeIn("2018-08-20", 1, {}, {});
    CHECK(practice.figures().targets.front().verdict == Verdict::Met);
    figure = judged("state_officers", "count_at_least", [&](Record& t) { t["value"] = percent(1); });
    CHECK(figure.actualCount == 1); // the latest, not the sum

    figure = judged("staff_boards", "share_at_least", [&](Record& t) { t["value"] = percent(100); });
    CHECK(figure.verdict == Verdict::NoData);
    typeIn("2018-10-01", 3, 4, {});
    figure = practice.figures().targets.front();
    CHECK(figure.actual->toPlain() == s("3/4"));
    CHECK(figure.shortBy == 1);

    figure = judged("production_index", "external_at_least",
                    [&](Record& t) { t["value"] = Decimal::fromPlain(u"10.2")->raw(); });
    CHECK(figure.verdict == Verdict::NoData);
    typeIn("2018-12-01", {}, {}, Decimal::fromPlain(u"10.3")->raw());
    CHECK(practice.figures().targets.front().verdict == Verdict::Exceeded);

    // Done on the earliest date typed in, 30/12/2017.
    figure = judged("website", "milestone", [&](Record& t) { t["due_date"] = s("2017-12-29"); });
    CHECK(figure.verdict == Verdict::NotMet);
    CHECK((figure.actualDate == QDate(2017, 12, 30)));
    figure = judged("website", "milestone", [&](Record& t) { t["due_date"] = s("2017-12-30"); });
    CHECK(figure.verdict == Verdict::Met);
}

TEST_CASE("without a plan there are rates but no targets, band or classes", "[figures]")
{
    Practice practice;
    const QJsonObject json = figuresJson(practice.database, practice.figures(2019));
    CHECK(json[s("plan")].isNull());
    CHECK(json[s("targets")].toArray().isEmpty());
    CHECK(json[s("base_year")].toInt() == 2018);
    CHECK(json[s("savings")].toObject()[s("classes")].isNull());
    CHECK(json[s("savings")].toObject()[s("low")].isNull());
    CHECK(json[s("awareness")].toObject()[s("unknown")].toInt() == 19);
}

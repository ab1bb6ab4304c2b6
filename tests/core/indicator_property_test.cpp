// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/by_the_law.h"
#include "tests/texts.h"

#include "core/indicator/figures.h"
#include "core/indicator/figures_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using law::Q;

namespace {

constexpr unsigned districts = 200;

Q rational(const core::Ratio& ratio) { return Q(ratio.numerator(), ratio.denominator()); }

std::string text(const std::optional<core::Ratio>& ratio)
{
    return ratio ? rational(*ratio).str() : std::string("none");
}
std::string text(const std::optional<Q>& value) { return value ? value->str() : std::string("none"); }
std::string text(const std::optional<qint64>& value) { return value ? std::to_string(*value) : std::string("none"); }

/// The file of one district after another: each is written in a transaction that is never committed.
class Trial {
public:
    void forEach(unsigned firstSeed, const std::function<void(const made::District&, core::Figures)>& check)
    {
        for (unsigned seed = firstSeed; seed < firstSeed + districts; ++seed) {
            INFO("seed " << seed);
            core::Transaction transaction(m_database, made::s("trial"));
            made::District district = made::district(seed);
            made::Writer(m_database).write(district);
            core::FigureRequest request;
            request.year = made::reportYear;
            request.asOf = district.asOf;
            if (seed % 5 == 0) request.baseYear = district.plan.baseYear = 2015 + int(seed / 5 % 3);
            check(district, core::figuresOf(m_database, request));
        }
    }
    core::Database& database() { return m_database; }

private:
    core::Database m_database{made::s(":memory:"), core::Database::Mode::Create};
};

std::vector<law::Savings> allSavings(const made::District& d, int base, int year)
{
    std::vector<law::Savings> all;
    for (const made::Facility& f : d.facilities) all.push_back(law::savings(d, f, base, year));
    return all;
}

void compare(const core::FacilitySaving* saving, const law::Saving& expected)
{
    REQUIRE(saving);
    CHECK(core::code(saving->exclusion) == expected.excluded);
    if (!saving->isComputable() || !expected.excluded.empty()) return;
    CHECK(rational(saving->saving()) == expected.saving);
    CHECK(rational(core::Ratio(core::bigInt(saving->expected), core::BigInt(10'000'000'000)))
          == law::rounded(expected.expected));
    CHECK(rational(core::Ratio(core::bigInt(saving->actual), core::BigInt(10'000'000'000'000'000))) == expected.actual);
}

const char* className(const Q& saving, const Q& low, const std::optional<Q>& high)
{
    if (saving < 0) return "increase";
    if (saving < low) return "below";
    return !high || saving <= *high ? "within" : "above";
}

} // namespace

TEST_CASE("by the law: who is in the population, and the three-state rates", "[figures]")
{
    const core::Database sectors(made::s(":memory:"), core::Database::Mode::Create); // the targets name codes
    Trial().forEach(1, [&](const made::District& d, const core::Figures& figures) {
        for (const QDate& day : {d.asOf, law::endOf(d.plan.baseYear)}) {
            const core::Population& population = day == d.asOf ? *figures.population : *figures.basePopulation;
            int count = 0;
            for (const made::Facility& f : d.facilities) {
                const core::FacilityState& state = *population.facility(f.id);
                count += law::runsOn(f, day);
                CHECK(state.present == law::runsOn(f, day));
                CHECK(state.size.toStdString() == law::sizeOn(f, day));
                for (size_t t = 0; t < d.plan.targets.size(); ++t) {
                    const made::Target& target = d.plan.targets[t];
                    CHECK(population.holds(state, core::scopeOf(figures.targets[t].target, sectors))
                          == (law::runsOn(f, day) && law::inScope(d, f, day, target)));
                }
            }
            CHECK(population.count() == count);
        }
        for (const bool awareness : {true, false}) {
            const auto rateOf = [&](const QDate& day, int year, const QDate& alsoOn, const QDate& answersOf) {
                core::Rate rate;
                for (const made::Facility& f : d.facilities) {
                    if (!law::runsOn(f, day) || !law::runsOn(f, alsoOn)) continue;
                    bool carried = false;
                    switch (law::answer(f, awareness, year, d.plan.carry, answersOf, &carried)) {
                    case law::Answer::Yes: ++rate.yes; break;
                    case law::Answer::No: ++rate.no; break;
                    case law::Answer::Unknown: ++rate.unknown; break;
                    }
                    rate.carried += carried;
                }
                return rate;
            };
            const auto check = [](const core::Rate& rate, const core::Rate& expected) {
                CHECK(rate.yes == expected.yes);
                CHECK(rate.no == expected.no);
                CHECK(rate.unknown == expected.unknown);
                CHECK(rate.carried == expected.carried);
                const auto share
                    = [](int part, int of) { return of > 0 ? std::optional(law::quotient(part, of)) : std::nullopt; };
                const int y = rate.yes, n = rate.no, u = rate.unknown;
                CHECK(text(rate.share()) == text(share(y, y + n + u)));
                CHECK(text(rate.ofSurveyed()) == text(share(y, y + n)));
                CHECK(text(rate.high()) == text(share(y + u, y + n + u)));
            };
            const core::RateFigure& figure = awareness ? figures.awareness : figures.adoption;
            const QDate then = law::endOf(d.plan.baseYear);
            check(figure.rate, rateOf(d.asOf, made::reportYear, d.asOf, d.asOf));
            check(figure.base, rateOf(then, d.plan.baseYear, then, QDate()));
            check(figure.matched, rateOf(d.asOf, made::reportYear, then, d.asOf));
            check(figure.matchedBase, rateOf(then, d.plan.baseYear, d.asOf, QDate()));
        }
    });
}

TEST_CASE("by the law: the saving of a facility, or exactly one reason why there is none", "[figures]")
{
    std::map<std::string, int> seen;
    int adjusted = 0, leftOut = 0;
    Trial().forEach(1001, [&](const made::District& d, const core::Figures& figures) {
        for (const made::Facility& f : d.facilities) {
            if (!law::runsOn(f, d.asOf)) continue;
            INFO("facility " << f.id);
            const law::Savings expected = law::savings(d, f, d.plan.baseYear, made::reportYear);
            ++seen[expected.energy.excluded];
            compare(figures.savings->saving(0, f.id), expected.energy);
            adjusted += figures.savings->saving(0, f.id)->adjustment != 0;
            leftOut += figures.savings->saving(0, f.id)->adjustmentLeftOut;
            size_t others = 0;
            for (size_t i = 1; i < figures.savings->measures().size(); ++i) {
                const core::FacilitySaving* saving = figures.savings->saving(i, f.id);
                if (!saving) continue;
                ++others;
                const auto found = expected.others.find(figures.savings->measures()[i].code.toStdString());
                REQUIRE(found != expected.others.end());
                compare(saving, found->second);
            }
            CHECK(others == expected.others.size());
            const core::FacilitySaving* figure = figures.savings->figure(f.id);
            REQUIRE(figure);
            CHECK(figure->isComputable() == expected.figure.has_value());
            if (!figure->isComputable()) CHECK(expected.reasons.count(core::code(figure->exclusion)) == 1);
            if (figure->isComputable() && expected.figure) CHECK(rational(figure->saving()) == *expected.figure);
        }
    });
    for (const char* reason : {"", "not_in_base_year", "no_base_output", "zero_base_output", "no_base_consumption",
                               "zero_base_consumption", "no_report_output", "zero_report_output",
                               "no_report_consumption", "product_gap", "resource_gap", "unit_changed", "no_factor"}) {
        INFO(reason);
        CHECK(seen[reason] >= 3); // chance has tried every reason
    }
    CHECK(adjusted > 50);
    CHECK(leftOut > 10);
}

TEST_CASE("by the law: weighted saving, mean, median and classes of a cohort", "[figures]")
{
    int withNatural = 0;
    Trial().forEach(2001, [&](const made::District& d, const core::Figures& figures) {
        const core::CohortSavings& cohort = figures.energy;
        std::vector<Q> own;
        law::Sums sums;
        std::map<std::string, int> classes;
        int members = 0, reaching = 0;
        std::set<int> carriers;
        Q naturalExpected, naturalActual;
        for (const made::Facility& f : d.facilities) {
            if (!law::runsOn(f, d.asOf)) continue;
            const bool adopter = law::answer(f, false, made::reportYear, d.plan.carry, d.asOf) == law::Answer::Yes;
            if (figures.cohort == QLatin1String("adopters") && !adopter) continue;
            ++members;
            const law::Savings savings = law::savings(d, f, d.plan.baseYear, made::reportYear);
            if (!savings.figure) continue;
            own.push_back(*savings.figure);
            if (figures.band.low) {
                const Q low = rational(*figures.band.low);
                const auto high = figures.band.high ? std::optional(rational(*figures.band.high)) : std::nullopt;
                ++classes[className(*savings.figure, low, high)];
                reaching += *savings.figure >= low;
            }
            if (!savings.energy.excluded.empty()) continue;
            sums.add(savings.energy);
            carriers.insert(savings.energy.onlyResource);
            naturalExpected += law::rounded(savings.energy.naturalExpected);
            naturalActual += savings.energy.naturalActual;
        }
        CHECK(cohort.count() == members);
        CHECK(cohort.computable == int(own.size()));
        CHECK(cohort.reachingLow == reaching);
        for (const core::SavingClass c : {core::SavingClass::Increase, core::SavingClass::Below,
                                          core::SavingClass::Within, core::SavingClass::Above})
            CHECK(cohort.classes[size_t(c)] == classes[core::code(c)]);
        const Q scale(law::Z(10'000'000'000'000'000));
        CHECK(rational(cohort.expectedUse()) == Q(sums.expected) / scale);
        CHECK(rational(cohort.actualUse()) == Q(sums.actual) / scale);
        CHECK(text(cohort.weighted()) == text(sums.weighted()));
        std::optional<Q> mean, median;
        if (!own.empty()) {
            std::sort(own.begin(), own.end());
            mean = Q(0);
            for (const Q& saving : own) *mean += saving;
            *mean /= int(own.size());
            median = (own[(own.size() - 1) / 2] + own[own.size() / 2]) / 2;
        }
        CHECK(text(cohort.mean()) == text(mean));
        CHECK(text(cohort.median()) == text(median));
        const bool natural = carriers.size() == 1 && *carriers.begin() >= 0;
        withNatural += natural;
        CHECK(text(cohort.naturalExpectedUse()) == text(natural ? std::optional(naturalExpected) : std::nullopt));
        CHECK(text(cohort.naturalActualUse()) == text(natural ? std::optional(naturalActual) : std::nullopt));
    });
    CHECK(withNatural > 10);
}

TEST_CASE("by the law: targets of every kind, with count, shortfall, certainty and progress", "[figures]")
{
    std::map<std::string, int> seen;
    Trial().forEach(3001, [&](const made::District& d, const core::Figures& figures) {
        const int base = d.plan.baseYear;
        const auto savings = allSavings(d, base, made::reportYear);
        bool anyBefore = false;
        for (const made::Facility& f : d.facilities)
            anyBefore = anyBefore || (f.uses.count(base - 1) && !f.uses.at(base - 1).empty());
        const auto baseSavings = anyBefore ? allSavings(d, base - 1, base) : std::vector<law::Savings>();
        REQUIRE(figures.targets.size() == d.plan.targets.size());
        for (size_t i = 0; i < d.plan.targets.size(); ++i) {
            const made::Target& target = d.plan.targets[i];
            const core::TargetFigure& figure = figures.targets[i];
            INFO("target " << i + 1 << ": " << target.indicator << ' ' << target.kind << ' ' << d.plan.rule
                           << (d.plan.surveyed ? " of the surveyed" : ""));
            const law::Judged expected = law::judge(d, target, base, savings, baseSavings);
            ++seen[target.kind + ' ' + expected.verdict];
            CHECK(core::code(figure.verdict) == expected.verdict);
            CHECK(figure.certain == expected.certain);
            CHECK(text(figure.actual) == text(expected.actual));
            CHECK(text(figure.progress) == text(expected.progress));
            if (target.kind != "milestone") CHECK(text(figure.required) == text(expected.required));
            CHECK(text(figure.requiredCount) == text(expected.requiredCount));
            CHECK(text(figure.actualCount) == text(expected.actualCount));
            CHECK(text(figure.shortBy) == text(expected.shortBy));
            CHECK(text(figure.base ? std::optional(figure.base->ratio()) : std::nullopt) == text(expected.base));
        }
    });
    for (const char* verdict :
         {"share_at_least not_met_uncertain", "points_over_base not_met_uncertain", "relative_over_base exceeded",
          "share_of_population_over_base met", "saving_at_least not_met_uncertain", "saving_at_least exceeded",
          "saving_at_least met", "count_at_least not_met", "milestone met", "external_at_least exceeded"}) {
        INFO(verdict);
        CHECK(seen[verdict] >= 2);
    }
}

TEST_CASE("figures as JSON are numbers that exist, and a base year asked for replaces the plan's alone", "[figures]")
{
    const std::function<void(const QJsonValue&)> checkNumbers = [&](const QJsonValue& value) {
        CHECK_FALSE(value.isUndefined());
        if (value.isDouble()) CHECK(std::isfinite(value.toDouble()));
        if (value.isObject())
            for (const QJsonValue& part : value.toObject()) checkNumbers(part);
        if (value.isArray())
            for (const QJsonValue& part : value.toArray()) checkNumbers(part);
    };
    Trial trial;
    trial.forEach(4001, [&](const made::District& d, const core::Figures& figures) {
        const QJsonObject json = core::figuresJson(trial.database(), figures);
        checkNumbers(json);
        const QByteArray written = QJsonDocument(json).toJson();
        CHECK_FALSE(written.toLower().contains("nan"));
        CHECK_FALSE(written.toLower().contains("inf"));
        QJsonParseError error;
        CHECK(QJsonDocument::fromJson(written, &error).toJson() == written);
        CHECK(error.error == QJsonParseError::NoError);
        CHECK(json[QStringLiteral("base_year")].toInt() == d.plan.baseYear);
        CHECK(figures.basePopulation->day() == law::endOf(d.plan.baseYear));
        for (const made::Facility& f : d.facilities)
            if (const core::FacilitySaving* saving = figures.savings->saving(0, f.id))
                CHECK(saving->baseYear == f.baseYear.value_or(d.plan.baseYear));
    });
}

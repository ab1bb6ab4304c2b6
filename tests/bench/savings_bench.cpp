// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_file.h"
#include "tests/bench/measure.h"

#include "core/database/database.h"
#include "core/indicator/plausibility.h"
#include "core/indicator/rates.h"
#include "core/indicator/savings.h"

#include <cmath>
#include <cstdio>

namespace {

/// The weighted saving in SQL alone, in floating point and without reasons or classes: base year joined with report
/// year, row by row. Right only where every facility has one product and the same carriers in both years, as here.
constexpr char rowJoin[]
    = "SELECT sum(c0.quantity / 1e6 * toe_per_unit / 1e10 * o1.quantity / o0.quantity),"
      " sum(c1.quantity / 1e6 * toe_per_unit / 1e10) FROM consumption AS c0"
      " JOIN factor ON factor.resource_id = c0.resource_id AND factor_set_id = 1"
      " JOIN consumption AS c1 ON c1.facility_id = c0.facility_id AND c1.year = 2018 AND c1.resource_id = "
      "c0.resource_id"
      " JOIN output AS o0 ON o0.facility_id = c0.facility_id AND o0.year = 2017"
      " JOIN output AS o1 ON o1.facility_id = c0.facility_id AND o1.year = 2018 AND o1.product_id = o0.product_id"
      " WHERE c0.year = 2017";
/// The same for any number of products and carriers: sums of a year first.
constexpr char sumJoin[]
    = "WITH e AS (SELECT facility_id, year, sum(quantity / 1e6 * toe_per_unit / 1e10) AS toe FROM consumption"
      " JOIN factor ON factor.resource_id = consumption.resource_id AND factor_set_id = 1"
      " WHERE year IN (2017, 2018) GROUP BY facility_id, year),"
      " p AS (SELECT output.facility_id, year, sum(quantity / 1e6 * coefficient / 1e10) AS amount FROM output"
      " JOIN product ON product.id = product_id WHERE year IN (2017, 2018) GROUP BY output.facility_id, year)"
      " SELECT sum(e0.toe * p1.amount / p0.amount), sum(e1.toe) FROM e AS e0 JOIN e AS e1 ON e1.facility_id ="
      " e0.facility_id AND e1.year = 2018 JOIN p AS p0 ON p0.facility_id = e0.facility_id AND p0.year = 2017"
      " JOIN p AS p1 ON p1.facility_id = e0.facility_id AND p1.year = 2018 WHERE e0.year = 2017 AND p0.amount > 0";

qint64 streamed(const BareFile& file, const QByteArray& table, const QByteArray& what)
{
    BareStatement rows(file,
                       "SELECT facility_id, year, " + what + ", unit, quantity FROM " + table
                           + " WHERE year IN (2018, 2017) ORDER BY facility_id");
    qint64 sum = 0;
    while (rows.step())
        sum += rows.integer(0) + rows.integer(1) + rows.integer(2) + qint64(rows.bytes(3).size()) + rows.integer(4) % 7;
    return sum;
}

} // namespace

void benchSavings(const BenchOptions& options)
{
    const QString path = options.folder + QStringLiteral("/savings.sqlite");
    makeFile(path, options.facilities, std::max(2, options.years));
    const BareFile bare(path);
    const core::Database database(path, core::Database::Mode::Read);
    const QDate day(2018, 12, 31);
    const core::Population population(database, day);
    core::SavingsRequest request;
    request.reportYear = 2018;
    request.baseYear = 2017;
    const core::Band band{core::Ratio(8, 100), core::Ratio(13, 100)};
    core::CohortSavings sums;
    qint64 sink = 0;
    const auto savingsOnly = [&] {
        const core::Savings savings(database, population, request);
        sink += qint64(savings.of(0).size());
    };
    double weighted = 0;
    const auto whole = [&] {
        const core::Savings savings(database, population, request,
                                    [](const core::FacilityState& facility) { return facility.present; });
        std::vector<core::CohortMember> members;
        members.reserve(population.facilities().size());
        for (const core::FacilitySaving& saving : savings.of(0)) members.push_back({&saving, &saving});
        sums = core::cohortSavings(savings.measures().front(), std::move(members), band);
        weighted = sums.weighted()->approximate();
    };
    double inSql = 0;
    const auto joined = [&](const char* sql) {
        BareStatement join(bare, sql);
        check(join.step(), "the join gives nothing");
        inSql = 1 - join.real(1) / join.real(0);
    };
    const auto stream
        = [&] { sink += streamed(bare, "output", "product_id") + streamed(bare, "consumption", "resource_id"); };
    const double count = options.facilities;
    compare("Savings of two years, against the bare stream of the same rows",
            {{"bare stream (sqlite3_step, columns)", stream},
             {"core::Savings", savingsOnly},
             {"core::Savings + sums, classes, weighted", whole, 1.3}},
            7, count, "facilities");
    compare("The same against SQL for the weighted saving alone",
            {{"SQL self-join of sums of a year", [&] { joined(sumJoin); }},
             {"SQL self-join of rows (one product only)", [&] { joined(rowJoin); }},
             {"bare stream: the least it can take", stream},
             {"core::Savings + sums", whole, -5}},
            5, count, "facilities");
    check(std::abs(weighted - inSql) < 1e-9, "SQL and the program disagree");
    const core::Savings savings(database, population, request);
    std::vector<core::CohortMember> members;
    for (const core::FacilitySaving& saving : savings.of(0)) members.push_back({&saving, &saving});
    const core::CohortSavings cohort = core::cohortSavings(savings.measures().front(), std::move(members), band);
    compare(
        "Population, answers, mean and median",
        {{"core::Population", [&] { sink += core::Population(database, day).count(); }},
         {"core::answersOf", [&] { sink += core::answersOf(database, 2018).size(); }},
         {"core::cohortSavings", [&] { sink += core::cohortSavings(cohort.measure, cohort.members, band).computable; }},
         {"CohortSavings::mean", [&] { sink += cohort.mean().has_value(); }},
         {"CohortSavings::median", [&] { sink += cohort.median().has_value(); }}},
        5, count, "facilities", Ways::Steps);
    qint64 one = population.facilities()[population.facilities().size() / 2].id;
    compare("What is unlikely",
            {{"core::findings of all", [&] { sink += qint64(core::findings(database, 2018, 2017).size()); }},
             {"core::findingsOf 20 facilities, one by one",
              [&] {
                  for (int i = 0; i < 20; ++i) sink += qint64(core::findingsOf(database, ++one, 2018, 2017).size());
              }}},
            3, 0, "", Ways::Steps);
    std::printf("  weighted saving %.10f, by SQL %.10f; computable %d of %d (%lld)\n", weighted, inSql, sums.computable,
                sums.count(), static_cast<long long>(sink % 10));
}

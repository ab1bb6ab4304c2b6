// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/plausibility.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"

#include <QStringList>

using namespace core;

namespace {

QString s(const char* words) { return QString::fromUtf8(words); }

/// "PR07 output/3 1200;1000 …": everything a finding says.
QStringList described(const std::vector<Finding>& findings, qint64 facility)
{
    QStringList list;
    for (const Finding& finding : findings)
        if (finding.facility == facility)
            list << QStringList{finding.rule, finding.subject, finding.figures, finding.message, finding.reason}.join(
                QLatin1Char(' '));
    return list;
}

struct District {
    District() { fillPracticeDistrict(database); }
    void change(const QByteArray& sql)
    {
        Transaction transaction(database, s("thử"));
        database.execute(sql);
        transaction.commit();
    }
    /// "PR07 F03" for every finding of 2018.
    QStringList found() const
    {
        QStringList list;
        for (const Finding& finding : findings(database, 2018, 2017)) {
            Statement code(database, "SELECT code FROM facility WHERE id = ?");
            list << finding.rule + QLatin1Char(' ')
                    + (code.bind(1, finding.facility).step() ? code.text(0) : QStringLiteral("–"));
        }
        return list;
    }
    QString message(const char* rule) const
    {
        for (const Finding& finding : findings(database, 2018, 2017))
            if (finding.rule == s(rule)) return finding.message;
        return {};
    }
    /// A facility of division 28 with its electricity (kWh) and output (tonnes) of 2018.
    void addToSector(int number, const char* use, const char* output)
    {
        Transaction transaction(database, s("thử"));
        const auto insert
            = [&](const Dictionary& dictionary, const std::vector<std::pair<const char*, Value>>& values) {
                  Record record(dictionary);
                  for (const auto& [field, value] : values) record[field] = value;
                  return Table(database, dictionary).insert(record);
              };
        Statement from(database, "SELECT unit_id, (SELECT id FROM resource WHERE code = 'DIEN') FROM facility");
        REQUIRE(from.step());
        const Value unit = from.value(0), electricity = from.value(1);
        from.reset();
        const qint64 id = insert(facilityDictionary(),
                                 {{"code", s("M%1").arg(number)},
                                  {"name", s("Cơ sở máy %1").arg(number)},
                                  {"unit_id", unit},
                                  {"industry_version", s("VSIC2018")},
                                  {"industry_code", s("28")},
                                  {"start_date", s("2018-01-01")}});
        const qint64 product
            = insert(productDictionary(), {{"facility_id", id}, {"name", s("Máy")}, {"coefficient", Factor::one}});
        insert(outputDictionary(),
               {{"facility_id", id},
                {"year", qint64(2018)},
                {"product_id", product},
                {"unit", s("tấn")},
                {"quantity", Decimal::fromPlain(s(output))->raw()}});
        insert(consumptionDictionary(),
               {{"facility_id", id},
                {"year", qint64(2018)},
                {"resource_id", electricity},
                {"unit", s("kWh")},
                {"quantity", Decimal::fromPlain(s(use))->raw()}});
        transaction.commit();
    }
    Database database{QStringLiteral(":memory:"), Database::Mode::Create};
};

const QByteArray f03 = "(SELECT id FROM facility WHERE code = 'F03')";

} // namespace

TEST_CASE("ordinary figures of the practice district give no warning of their size", "[plausibility]")
{
    const QStringList found = District().found();
    for (const char* rule : {"PR04", "PR05", "PR06", "PR08", "PR09", "PR10", "PR13", "PR15", "PR18", "PR19"})
        CHECK(found.filter(s(rule)).isEmpty());
    CHECK(found.filter(s("PR07")) == QStringList{s("PR07 F08")}); // 20 → 0
    CHECK(found.contains(s("PR03 F08"))); // output 0, 12.000 kWh
    CHECK(found.contains(s("PR14 F01"))); // adoption without a solution
}

TEST_CASE("twelve thousand for twelve hundred is noticed", "[plausibility]")
{
    District district;
    district.change("UPDATE output SET quantity = 12000000000 WHERE year = 2018 AND facility_id = " + f03);
    const QStringList found = district.found();
    CHECK(found.contains(s("PR07 F03")));
    CHECK(district.message("PR07").contains(s("+1.100%")));
    CHECK(found.contains(s("PR05 F03"))); // use per tonne fell by 91 %
    CHECK(found.contains(s("PR19 F03")));
}

TEST_CASE("a figure in the wrong unit, at a wrong price or of a new fuel is noticed", "[plausibility]")
{
    District district;
    district.change(
        "UPDATE consumption SET quantity = quantity / 1000, cost = 1000 WHERE year = 2018 AND facility_id = " + f03);
    CHECK(district.found().contains(s("PR06 F03")));
    CHECK(district.found().contains(s("PR10 F03")));
    district.change("INSERT INTO consumption (facility_id, year, resource_id, unit, quantity)"
                    " SELECT "
                    + f03 + ", 2018, id, 'tấn', 5000000 FROM resource WHERE code = 'THAN_CAM_34'");
    CHECK(district.found().contains(s("PR13 F03")));
}

TEST_CASE("a fall of the adoption and a large energy user are told", "[plausibility]")
{
    District district;
    district.change("UPDATE survey SET adoption = 'AD1' WHERE year = 2018 AND facility_id = " + f03);
    CHECK(district.found().contains(s("PR15 F03")));
    district.change("UPDATE consumption SET quantity = 7000000000000 WHERE year = 2018 AND facility_id = " + f03);
    CHECK(district.found().contains(s("PR09 F03")));
}

TEST_CASE("a change against the year before is found whatever the base year is, and none is exact at the limit",
          "[plausibility]")
{
    District district;
    district.change("UPDATE facility SET base_year = 2015 WHERE code = 'F03'"); // no figures of 2015
    // 500 kWh a tonne in 2017; 650 is 30 % more, and no warning.
    district.change("UPDATE consumption SET quantity = 780000000000 WHERE year = 2018 AND facility_id = " + f03);
    CHECK_FALSE(district.found().contains(s("PR04 F03")));
    district.change("UPDATE consumption SET quantity = 780001000000 WHERE year = 2018 AND facility_id = " + f03);
    CHECK(district.found().contains(s("PR04 F03")));
    CHECK(district.message("PR04").contains(s("+30%")));
    CHECK_FALSE(district.found().contains(s("PR07 F03")));
    // 800 is 60 % more: still only a warning; beyond it the report is blocked.
    district.change("UPDATE consumption SET quantity = 960000000000 WHERE year = 2018 AND facility_id = " + f03);
    CHECK(district.found().contains(s("PR04 F03")));
    district.change("UPDATE consumption SET quantity = 960001000000 WHERE year = 2018 AND facility_id = " + f03);
    CHECK(district.found().filter(s(" F03")) == QStringList{s("PR05 F03"), s("PR14 F03")});
}

TEST_CASE("a saving beyond belief is measured from the base year, not from the year before", "[plausibility]")
{
    District district;
    district.change("UPDATE facility SET base_year = 2016 WHERE code = 'F03'");
    district.change("INSERT INTO output (facility_id, year, product_id, unit, quantity) SELECT facility_id, 2016,"
                    " product_id, unit, 1000000000 FROM output WHERE year = 2017 AND facility_id = "
                    + f03);
    district.change("INSERT INTO consumption (facility_id, year, resource_id, unit, quantity) SELECT facility_id, 2016,"
                    " resource_id, unit, 2000000000000 FROM consumption WHERE year = 2017 AND facility_id = "
                    + f03);
    CHECK(district.found().contains(s("PR19 F03"))); // 450 kWh a tonne against 2.000
    CHECK_FALSE(district.found().contains(s("PR04 F03"))); // and 500 the year before
    CHECK(district.message("PR19").contains(s("2016")));
}

TEST_CASE("another unit of the same kind is neither a slip nor another product", "[plausibility]")
{
    District district;
    district.change("UPDATE output SET unit = 'kg', quantity = quantity * 1000 WHERE year = 2018 AND facility_id = "
                    + f03);
    CHECK(district.found().filter(s(" F03")) == QStringList{s("PR14 F03")});
    district.change("UPDATE output SET unit = 'cái' WHERE year = 2018 AND facility_id = " + f03);
    CHECK(district.found().contains(s("PR08 F03")));
    district.change("UPDATE output SET unit = 'tấn' WHERE year = 2018 AND facility_id = " + f03);
    CHECK(district.found().contains(s("PR06 F03"))); // 1.200.000 tonnes after 1.000
}

TEST_CASE("a new fuel is measured against the base year, and 0 says that it was not used", "[plausibility]")
{
    District district;
    const auto coal = [&](int year, const char* quantity) {
        district.change("INSERT INTO consumption (facility_id, year, resource_id, unit, quantity) SELECT " + f03 + ", "
                        + QByteArray::number(year) + ", id, 'tấn', " + quantity
                        + " FROM resource WHERE code = 'THAN_CAM_34'");
    };
    coal(2018, "5000000");
    CHECK(district.found().contains(s("PR13 F03")));
    coal(2017, "0");
    CHECK_FALSE(district.found().contains(s("PR13 F03")));
}

TEST_CASE("a household without output and an output of nothing are told once", "[plausibility]")
{
    District district;
    district.change("DELETE FROM output WHERE year = 2018 AND facility_id = (SELECT id FROM facility WHERE code = "
                    "'F07')");
    CHECK(district.found().contains(s("PR16 F07")));
    for (const Finding& finding : findings(district.database, 2018, 2017))
        if (finding.rule == s("PR16")) CHECK_FALSE(finding.isOpen()); // a notice waits for nobody
    // Nothing was used: nothing to explain.
    district.change("UPDATE consumption SET quantity = 0 WHERE year = 2018 AND facility_id = (SELECT id FROM facility"
                    " WHERE code = 'F08')");
    CHECK_FALSE(district.found().contains(s("PR03 F08")));
}

TEST_CASE("savings made to fit the target are noticed in the whole district", "[plausibility]")
{
    District district;
    CHECK(district.found().contains(s("PR12 –"))); // F01 8 %, F02 13 %, F03 10 % of six
    for (const Finding& finding : findings(district.database, 2018, 2017))
        if (finding.rule == s("PR12")) CHECK(finding.figures == s("3;6"));
    district.change("UPDATE consumption SET quantity = quantity + 1000000 WHERE year = 2018 AND facility_id IN"
                    " (SELECT id FROM facility WHERE code IN ('F01', 'F02'))");
    CHECK_FALSE(district.found().contains(s("PR12 –"))); // one of six
}

TEST_CASE("a denominator that moves by more than a tenth is told", "[plausibility]")
{
    District district;
    CHECK_FALSE(district.found().contains(s("PR18 –"))); // 18 → 19
    district.change("UPDATE facility SET start_date = '2018-02-01' WHERE code IN ('F01', 'F02')");
    CHECK(district.found().contains(s("PR18 –"))); // 16 → 19
}

TEST_CASE("a facility unlike its sector is noticed from eight facilities on, exactly beyond 3,5 deviations",
          "[plausibility]")
{
    District district;
    // kWh a tonne: median 100,5, median deviation 2, so that 107,5 is just inside.
    const char* uses[] = {"970", "980", "990", "1000", "1010", "1020", "1030"};
    for (int i = 0; i < 7; ++i) district.addToSector(i + 1, uses[i], "10");
    const auto outliers = [&] { return district.found().filter(s("PR20")); };
    CHECK(outliers().isEmpty());
    district.addToSector(8, "1500", "10");
    CHECK(outliers() == QStringList{s("PR20 M8")});
    const auto use = [&](const char* quantity) {
        district.change(QByteArray("UPDATE consumption SET quantity = ") + quantity
                        + " WHERE facility_id = (SELECT id FROM facility WHERE code = 'M8')");
    };
    use("1075000000");
    CHECK(outliers().isEmpty());
    use("1075000001");
    CHECK(outliers() == QStringList{s("PR20 M8")});
    // In kilograms it is the same; in pieces it is another sector.
    district.change("UPDATE output SET unit = 'kg', quantity = quantity * 1000 WHERE facility_id = (SELECT id FROM"
                    " facility WHERE code = 'M8')");
    CHECK(outliers() == QStringList{s("PR20 M8")});
    district.change("UPDATE output SET unit = 'cái' WHERE facility_id = (SELECT id FROM facility WHERE code = 'M8')");
    CHECK(outliers().isEmpty());
}

TEST_CASE("looking at one facility finds what looking at all finds", "[plausibility]")
{
    District district;
    const char* uses[] = {"970", "980", "990", "1000", "1010", "1020", "1030", "1500"};
    for (int i = 0; i < 8; ++i) district.addToSector(i + 1, uses[i], "10");
    district.change("UPDATE output SET quantity = 12000000000 WHERE year = 2018 AND facility_id = " + f03);
    district.change("UPDATE facility SET base_year = 2016 WHERE code = 'F05'");
    const auto all = findings(district.database, 2018, 2017);
    int compared = 0;
    Statement ids(district.database, "SELECT id FROM facility");
    while (ids.step()) {
        const qint64 id = ids.integer(0);
        const QStringList one = described(findingsOf(district.database, id, 2018, 2017), id);
        CHECK(one == described(all, id));
        compared += int(one.size());
    }
    CHECK(compared > 10);
}

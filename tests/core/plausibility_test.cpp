// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/exchange/practice_district.h"
#include "core/indicator/plausibility.h"

#include <QStringList>

using namespace core;

namespace {

QString s(const char* words) { return QString::fromUtf8(words); }

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

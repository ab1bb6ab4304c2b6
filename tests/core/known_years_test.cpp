// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/known_years.h"
#include "core/exchange/practice_district.h"

#include <catch2/catch.hpp>

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("the years of a file follow what is stored, undone and imported", "[database]")
{
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    core::KnownYears years(database);
    int came = 0;
    QObject::connect(&database, &core::Database::changed,
                     [&](const QSet<QString>& tables) { came += years.follow(tables) ? 1 : 0; });
    CHECK(years.years().empty());
    core::fillPracticeDistrict(database);
    CHECK(came > 0);
    CHECK(years.years().count(2018) == 1);
    CHECK(years.years() == core::KnownYears(database).years());
    came = 0;
    const auto survey = [&](int year) {
        core::Transaction transaction(database, s("F01 – Nhận thức"));
        core::Statement(
            database,
            "INSERT INTO survey (facility_id, year, awareness) SELECT min(id), ?, 'NT2' FROM facility WHERE 1"
            " ON CONFLICT (facility_id, year) DO UPDATE SET awareness = 'NT3'")
            .bind(1, qint64(year))
            .run();
        transaction.commit();
    };
    survey(2018);
    CHECK(came == 0); // a cell of a year that is known
    survey(2031);
    CHECK(came == 1);
    CHECK(years.years().count(2031) == 1);
    core::undo(database);
    core::redo(database);
    CHECK(years.years().count(2031) == 1);
    {
        core::Transaction transaction(database, s("Nhập nhiều"));
        database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)"
                         " INSERT INTO facility_year (facility_id, year, labour)"
                         " SELECT min(f.id), 3000 + n.i, 5 FROM facility AS f, n GROUP BY n.i");
        transaction.commit();
    }
    CHECK(years.years().count(5500) == 1); // beyond the rows that are looked at one by one
}

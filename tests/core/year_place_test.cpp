// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/database/year_place.h"
#include "core/record/administrative_unit.h"
#include "core/record/facility.h"

using namespace core;
using Kind = YearColumn::Kind;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// A file with one facility, made in one step.
struct OneFacility {
    OneFacility()
    {
        Transaction transaction(database, s("test"));
        Record commune(administrativeUnitDictionary());
        commune["code"] = s("08973");
        commune["name"] = s("Xã Mê Linh");
        commune["type"] = s("commune");
        commune["level"] = s("commune");
        Record made(facilityDictionary());
        made["code"] = s("F01");
        made["name"] = s("Cơ sở Một");
        made["unit_id"] = Table(database, administrativeUnitDictionary()).insert(commune);
        made["start_date"] = s("2010-01-01");
        facility = Table(database, facilityDictionary()).insert(made);
        transaction.commit();
    }
    void put(Kind kind, const char* text, int year = 2018)
    {
        YearEntry entry(database, year);
        for (const YearColumn& column : entry.columns())
            if (column.kind == kind) REQUIRE_FALSE(entry.put(facility, column, s(text)));
    }
    int count(const QByteArray& sql) const
    {
        Statement statement(database, sql);
        return statement.step() ? int(statement.integer(0)) : -1;
    }
    Database database{s(":memory:"), Database::Mode::Create};
    qint64 facility = 0;
};

} // namespace

TEST_CASE_METHOD(OneFacility, "the history tells the cell of a year that was typed last", "[entry]")
{
    CHECK_FALSE(lastTypedPlace(database, 2018));
    put(Kind::Awareness, "1");
    put(Kind::Adoption, "1");
    CHECK(lastTypedPlace(database, 2018)->kind == Kind::Adoption);
    put(Kind::Output, "12 tấn"); // makes the product, too
    CHECK(lastTypedPlace(database, 2018)->kind == Kind::Output);
    put(Kind::OutputUnit, "kg");
    CHECK(lastTypedPlace(database, 2018)->kind == Kind::OutputUnit);
    put(Kind::Consumption, "500");
    CHECK(lastTypedPlace(database, 2018)->kind == Kind::Consumption);
    CHECK(lastTypedPlace(database, 2018)->resource > 0);
    CHECK(lastTypedPlace(database, 2018)->facility == facility);
    put(Kind::Awareness, "0", 2017);
    CHECK(lastTypedPlace(database, 2018)->kind == Kind::Consumption);
    CHECK(lastTypedPlace(database, 2017)->kind == Kind::Awareness);
}

TEST_CASE_METHOD(OneFacility, "transactions inside another are one step, and a part can fail alone", "[database]")
{
    const int before = count("SELECT count(*) FROM change_set");
    int told = 0;
    QObject::connect(&database, &Database::changed, &database, [&told] { ++told; });
    {
        Transaction whole(database, s("Dán 2 ô"));
        put(Kind::Awareness, "1");
        {
            Transaction part(database, s("nothing of this stays"));
            put(Kind::Adoption, "1");
        }
        put(Kind::Labour, "45");
        CHECK(told == 0);
        whole.commit();
    }
    CHECK(told == 1);
    CHECK(count("SELECT count(*) FROM change_set") == before + 1);
    CHECK(count("SELECT count(*) FROM survey WHERE awareness = 'NT2' AND adoption IS NULL") == 1);
    CHECK(count("SELECT labour FROM facility_year") == 45);
    undo(database);
    CHECK(count("SELECT count(*) FROM survey") == 0);
    CHECK(count("SELECT count(*) FROM facility_year") == 0);
    {
        Transaction whole(database, s("Hủy"));
        put(Kind::Labour, "7");
    }
    CHECK(count("SELECT count(*) FROM facility_year") == 0);
    put(Kind::Labour, "8"); // the file can be written as before
    CHECK(count("SELECT labour FROM facility_year") == 8);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_file.h"
#include "tests/bench/measure.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/database/table.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/vietnamese.h"

#include <QFile>

#include <algorithm>

namespace {

core::Record facilityRecord(int f, qint64 unit)
{
    core::Record record(core::facilityDictionary());
    record["code"] = QStringLiteral("F%1").arg(f);
    record["name"] = QString::fromUtf8(madeName(f));
    record["legal_form"] = QStringLiteral("limited");
    record["unit_id"] = unit;
    record["start_date"] = QStringLiteral("2010-01-01");
    return record;
}

/// Calls use(facility, year, use) for every consumption row.
template <class Use>
void forEachUse(int f, const Use& use)
{
    for (const int year : {2017, 2018}) {
        MadeUse uses[3];
        for (int i = 0, count = madeUses(f, year, uses); i < count; ++i) use(year, uses[i]);
    }
}

} // namespace

void benchStorage(const BenchOptions& options)
{
    const int facilities = std::min(options.facilities, 10'000);
    const QString empty = options.folder + QStringLiteral("/empty.sqlite");
    makeFile(empty, 0, 0);
    int copies = 0;
    const auto fresh = [&] {
        const QString path = options.folder + QStringLiteral("/insert%1.sqlite").arg(++copies);
        check(QFile::copy(empty, path), "no copy");
        return path;
    };
    qint64 rows = facilities, unit = 0;
    for (int f = 1; f <= facilities; ++f) forEachUse(f, [&](int, const MadeUse&) { ++rows; });
    {
        const BareFile file(empty);
        BareStatement first(file, "SELECT min(id) FROM administrative_unit");
        first.step();
        unit = first.integer(0);
    }

    const auto bare = [&] {
        BareFile file(fresh());
        file.execute("BEGIN");
        BareStatement facility(file,
                               "INSERT INTO facility (code, name, legal_form, unit_id, start_date, search_fold,"
                               " name_sort) VALUES (?, ?, 'limited', ?, '2010-01-01', ?, ?)");
        BareStatement use(file,
                          "INSERT INTO consumption (facility_id, year, resource_id, unit, quantity)"
                          " VALUES (?, ?, ?, ?, ?)");
        for (int f = 1; f <= facilities; ++f) {
            const QByteArray name = madeName(f), code = "F" + QByteArray::number(f);
            facility.bind(1, code).bind(2, name).bind(3, unit);
            facility.bind(4, core::fold(QString::fromUtf8(code + ' ' + name)).toUtf8());
            facility.bind(5, core::sortKey(QString::fromUtf8(name)).toUtf8()).run();
            forEachUse(f, [&](int year, const MadeUse& u) {
                use.bind(1, qint64(f)).bind(2, qint64(year)).bind(3, u.resource).bind(4, QByteArray(u.unit));
                use.bind(5, u.quantity).run();
            });
        }
        file.execute("COMMIT");
    };
    const auto table = [&] {
        core::Database database(fresh(), core::Database::Mode::Write);
        core::Transaction transaction(database, QStringLiteral("Nhập"));
        core::Table list(database, core::facilityDictionary()), uses(database, core::consumptionDictionary());
        for (int f = 1; f <= facilities; ++f) {
            const qint64 id = list.insert(facilityRecord(f, unit));
            forEachUse(f, [&](int year, const MadeUse& u) {
                core::Record record(core::consumptionDictionary());
                record["facility_id"] = id;
                record["year"] = qint64(year);
                record["resource_id"] = u.resource;
                record["unit"] = QString::fromUtf8(u.unit);
                record["quantity"] = u.quantity;
                uses.insert(record);
            });
        }
        transaction.commit();
    };
    const auto prepared = [&] {
        core::Database database(fresh(), core::Database::Mode::Write);
        core::Transaction transaction(database, QStringLiteral("Nhập"));
        core::Statement facility(database,
                                 "INSERT INTO facility (code, name, legal_form, unit_id, start_date, search_fold,"
                                 " name_sort) VALUES (?, ?, 'limited', ?, '2010-01-01', ?, ?)");
        core::Statement use(database,
                            "INSERT INTO consumption (facility_id, year, resource_id, unit, quantity)"
                            " VALUES (?, ?, ?, ?, ?)");
        for (int f = 1; f <= facilities; ++f) {
            const QString name = QString::fromUtf8(madeName(f)), code = QStringLiteral("F%1").arg(f);
            facility.bind(1, code).bind(2, name).bind(3, unit).bind(4, core::fold(code + QLatin1Char(' ') + name));
            facility.bind(5, core::sortKey(name)).run();
            forEachUse(f, [&](int year, const MadeUse& u) {
                use.bind(1, qint64(f)).bind(2, qint64(year)).bind(3, u.resource).bind(4, QString::fromUtf8(u.unit));
                use.bind(5, u.quantity).run();
            });
        }
        transaction.commit();
    };
    compare("Insert facilities with consumption; bare: same schema, no history",
            {{"bare SQLite, prepared once", bare},
             {"core::Statement prepared once, with history", prepared},
             {"core::Table::insert, with history", table}},
            3, double(rows), "rows");

    const QString path = options.folder + QStringLiteral("/read.sqlite");
    makeFile(path, options.facilities, options.years);
    const BareFile file(path);
    const core::Database database(path, core::Database::Mode::Read);
    const QByteArray sql = "SELECT facility_id, year, resource_id, unit, quantity FROM consumption";
    qint64 sums[3]{}, read = 0;
    compare("Read all consumption",
            {{"bare SQLite",
              [&] {
                  read = sums[0] = 0;
                  for (BareStatement row(file, sql); row.step(); ++read)
                      sums[0] += row.integer(0) + row.integer(1) + row.integer(2) + qint64(row.bytes(3).size())
                          + row.integer(4) % 1000;
              }},
             {"core::Stream",
              [&] {
                  sums[1] = 0;
                  for (core::Stream row(database, sql); row.next();)
                      sums[1] += row.integer(0) + row.integer(1) + row.integer(2) + qint64(row.bytes(3).size())
                          + row.integer(4) % 1000;
              },
              1.1},
             {"core::Statement (Qt Sql)",
              [&] {
                  sums[2] = 0;
                  for (core::Statement row(database, sql); row.step();)
                      sums[2] += row.integer(0) + row.integer(1) + row.integer(2) + qint64(row.text(3).toUtf8().size())
                          + row.integer(4) % 1000;
              }}},
            5);
    check(sums[0] == sums[1] && sums[0] == sums[2], "the readers disagree");
}

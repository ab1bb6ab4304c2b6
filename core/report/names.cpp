// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/names.h"

#include "core/database/stream.h"
#include "core/indicator/population.h"

namespace core {

QString facilityName(const Population& population, qint64 facility)
{
    const FacilityState* state = population.facility(facility);
    return state ? state->code + QLatin1Char(' ') + state->name : QString();
}

std::map<qint64, QString> unitNames(const Database& database, const QDate& day)
{
    std::map<qint64, QString> names;
    for (Stream rows(database, "SELECT id, name FROM administrative_unit"); rows.next();)
        names[rows.integer(0)] = rows.text(1);
    Stream past(database,
                "SELECT unit_id, name FROM administrative_unit_past WHERE valid_until > ?"
                " ORDER BY unit_id, valid_until DESC");
    past.bind(1, day.toString(Qt::ISODate));
    while (past.next()) names[past.integer(0)] = past.text(1); // the earliest after the day stands
    return names;
}

} // namespace core

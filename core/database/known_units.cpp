// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/known_units.h"

#include "core/database/database.h"
#include "core/record/unit_of_measure.h"

#include <QStringList>

#include <algorithm>

namespace core {

bool isKnownUnit(const Database& database, const QString& unit)
{
    const QString kind = unitOfMeasure(unit).kind;
    if (kind.startsWith(QLatin1Char('#'))) return true;
    Statement same(database, "SELECT EXISTS (SELECT 1 FROM output WHERE unit = ?)"); // most often it is, and found soon
    if (same.bind(1, unit).step() && same.integer(0) != 0) return true;
    Statement used(database,
                   "SELECT unit FROM resource UNION SELECT unit FROM output UNION SELECT unit FROM consumption");
    while (used.step()) {
        const QStringList spellings = used.text(0).split(QLatin1Char('|'));
        if (std::any_of(spellings.begin(), spellings.end(),
                        [&](const QString& known) { return unitOfMeasure(known).kind == kind; }))
            return true;
    }
    return false;
}

} // namespace core

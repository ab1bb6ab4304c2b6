// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unit_cells.h"

#include "core/record/unit_of_measure.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Few units stand in many rows.
const UnitOfMeasure& known(const QString& text)
{
    thread_local QHash<QString, UnitOfMeasure> units;
    const auto found = units.constFind(text);
    if (found != units.constEnd()) return *found;
    if (units.size() > 10'000) units.clear();
    return *units.insert(text, unitOfMeasure(text));
}

} // namespace

bool convertTo(SheetReader& reader, int unitColumn, const QStringList& units, Value& unit, Value& quantity,
               bool quantityIsRead)
{
    const UnitOfMeasure from = known(textOf(unit));
    for (const QString& wanted : units) {
        const UnitOfMeasure to = known(wanted);
        if (to.kind != from.kind) continue;
        if (quantityIsRead) {
            const auto raw = converted(*integerOf(quantity), from, to);
            if (!raw) {
                reader.fail(unitColumn, "too_precise",
                            QCoreApplication::translate(
                                "Import", "The quantity cannot be written in “%1” with 6 decimals at most.")
                                .arg(wanted),
                            wanted);
                return true;
            }
            quantity = *raw;
        }
        unit = wanted;
        return true;
    }
    return false;
}

} // namespace core

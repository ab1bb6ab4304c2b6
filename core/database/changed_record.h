// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

class Database;

/// A record of a facility that a step has changed: what is looked for on screen once the step is undone.
struct ChangedRecord {
    qint64 facility = 0;
    QString table; ///< "facility", "survey", "output", "consumption" or "facility_year".
    int year = 0; ///< 0: the record is of no year.
    qint64 resource = 0; ///< Of a consumption.
    QStringList fields; ///< That differ, in the order of the dictionary; all that are filled if it was made or removed.
};

/// The first one that the step has changed; for an undo, that the step it took back had changed. Nothing if it changed
/// no such record.
std::optional<ChangedRecord> firstChanged(const Database& database, qint64 changeSet);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace core {

class Database;

/// A letter, call or visit to several facilities that have not answered for a year.
struct PlannedReminder {
    int year = 0;
    QString way; ///< "letter", "call", "visit"
    QDate plannedOn; ///< Invalid: no day yet.
    QDate doneOn; ///< Invalid: still to be done.
    QString note;
};

/// Writes the reminder down for each facility in one step that can be undone. Throws Error.
void addReminders(Database& database, const PlannedReminder& reminder, const std::vector<qint64>& facilities);
/// The latest reminder of the year of each facility that is planned and not yet done becomes done on that day; where
/// none is planned, a call of that day is written down. One step that can be undone. Returns how many were planned.
int markReminded(Database& database, int year, const std::vector<qint64>& facilities, const QDate& day);

} // namespace core

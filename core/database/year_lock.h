// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace core {

class Database;

/// Closes the books of a year ("Khóa sổ"): from now on what its figures rest on cannot be changed, neither by hand nor
/// by an import nor by an undo: surveys, outputs and their coefficients, consumption, labour and adjustments; which
/// facilities ran in it, where, in which sector and legal form, their base years; who held a post in it; dated
/// activities with their participants, money and typed-in results of it; what kind of zone a zone was and to which unit
/// a unit belonged; plan and targets of which it is the last year, and the step of the year on a path.
/// Free stays what comes later: a dated change from the next year on, a post left then, a plan that still runs; names,
/// contacts, notes and confirmations; and the data of the base year unless that is locked itself. A step of its own in
/// the journal that no undo takes back or passes. Nothing happens if the year is locked already. Throws Error.
void lockYear(Database& database, int year, const QString& why = {});
/// Opens them again. Without a reason it throws Error with the code "reason_missing". Nothing happens if the year is
/// not locked.
void unlockYear(Database& database, int year, const QString& reason);
/// The same inside a running transaction, which is then one that no undo takes back.
void putYearLock(Database& database, qint64 changeSet, int year, bool locked, const QString& why);

bool isLocked(const Database& database, int year);
QList<int> lockedYears(const Database& database); ///< Ascending.
/// The locked years in which a facility with these dates (ISO, stop empty: still) ran, and those of `touched`: another
/// facility there, or one less, would change what they count.
QList<int> lockedYearsOf(const Database& database, const QString& start, const QString& stop, const QSet<int>& touched);
/// Which of the years are locked and what to do, in words for the person; empty if none is.
QString lockWords(const Database& database, const QList<int>& years);
/// Throws Error with the code "year_locked" naming those of the years that are locked.
void checkUnlocked(const Database& database, const QList<int>& years);
/// Stores a change; false if nothing was stored since what a locked year rests on would change. Throws other errors.
bool storeUnlessLocked(const std::function<void()>& change);
/// "2017, 2018"
QString lockedYearsText(const Database& database);

} // namespace core

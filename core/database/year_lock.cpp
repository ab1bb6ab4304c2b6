// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/year_lock.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/error.h"

#include <QStringList>

namespace core {

void putYearLock(Database& database, qint64 changeSet, int year, bool locked, const QString& why)
{
    Statement(database,
              "INSERT INTO year_lock (year, locked, reason) VALUES (?, ?, ?)"
              " ON CONFLICT (year) DO UPDATE SET locked = excluded.locked, reason = excluded.reason")
        .bind(1, qint64(year))
        .bind(2, qint64(locked))
        .bind(3, why.isEmpty() ? Value{} : Value{why})
        .run();
    // An undo would unlock without a reason.
    markAsLasting(database, changeSet);
}

void lockYear(Database& database, int year, const QString& why)
{
    if (isLocked(database, year)) return;
    Transaction transaction(database, Database::tr("Lock the year %1").arg(year), why.trimmed());
    putYearLock(database, transaction.changeSet(), year, true, why.trimmed());
    transaction.commit();
}

void unlockYear(Database& database, int year, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(
            QStringLiteral("unlock %1 without a reason").arg(year),
            Database::tr("Unlocking %1 needs a reason; it stands in the journal. Nothing was changed.").arg(year),
            Error::Kind::Request, QStringLiteral("reason_missing"));
    if (!isLocked(database, year)) return;
    Transaction transaction(database, Database::tr("Unlock the year %1").arg(year), reason.trimmed());
    putYearLock(database, transaction.changeSet(), year, false, reason.trimmed());
    transaction.commit();
}

bool isLocked(const Database& database, int year)
{
    Statement statement(database, "SELECT 1 FROM year_lock WHERE year = ? AND locked = 1");
    return statement.bind(1, qint64(year)).step();
}

QList<int> lockedYears(const Database& database)
{
    QList<int> years;
    Statement statement(database, "SELECT year FROM year_lock WHERE locked = 1 ORDER BY year");
    while (statement.step()) years << int(statement.integer(0));
    return years;
}

QList<int> lockedYearsOf(const Database& database, const QString& start, const QString& stop, const QSet<int>& touched)
{
    QList<int> years;
    for (const int year : lockedYears(database)) {
        const QString first = QStringLiteral("%1-01-01").arg(year), last = QStringLiteral("%1-12-31").arg(year);
        const bool ran = start <= last && (stop.isEmpty() || stop > first);
        if (ran || touched.contains(year)) years << year;
    }
    return years;
}

QString lockWords(const Database& database, const QList<int>& years)
{
    QStringList locked;
    for (const int year : lockedYears(database))
        if (years.contains(year)) locked << QString::number(year);
    if (locked.isEmpty()) return {};
    return Database::tr("The year %1 is locked. Nothing was changed. Unlock it first (menu Data), giving the reason.")
        .arg(locked.join(QStringLiteral(", ")));
}

bool storeUnlessLocked(const std::function<void()>& change)
{
    try {
        change();
        return true;
    } catch (const Error& error) {
        if (error.code() != QLatin1String("year_locked")) throw;
        return false;
    }
}

QString lockedYearsText(const Database& database)
{
    QStringList years;
    for (const int year : lockedYears(database)) years << QString::number(year);
    return years.join(QStringLiteral(", "));
}

void checkUnlocked(const Database& database, const QList<int>& years)
{
    if (const QString words = lockWords(database, years); !words.isEmpty())
        throw Error(QStringLiteral("locked year"), words, Error::Kind::Request, QStringLiteral("year_locked"));
}

} // namespace core

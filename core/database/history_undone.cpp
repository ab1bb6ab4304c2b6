// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/history_undone.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/error.h"

namespace core {

namespace {

// An undo is a change set that undoes an action; a redo is one that undoes an undo, and both may be undone in turn from
// the journal. Nothing is ever deleted. A change set that names itself stands for good (the beginning of the file, a
// locked year, an issued document): neither an action to undo nor an undo to redo.
// Neither undo nor redo passes it: what was issued or closed rests on the steps before.
constexpr char actions[] = "SELECT id, action FROM change_set WHERE undoes IS NULL"
                           " AND id > coalesce((SELECT max(id) FROM change_set WHERE undoes = id), 0)"
                           " ORDER BY id DESC";
constexpr char undos[] = "SELECT u.id, a.action FROM change_set AS u JOIN change_set AS a ON a.id = u.undoes"
                         " WHERE a.undoes IS NULL"
                         " AND u.id > (SELECT max(id) FROM change_set WHERE undoes IS NULL OR undoes = id)"
                         " ORDER BY u.id DESC";
constexpr char standing[] = "SELECT id, action FROM change_set WHERE undoes = id ORDER BY id DESC LIMIT 1";

/// The newest step of the query that is not among those.
std::optional<Step> newest(const Database& database, const QByteArray& sql, const QSet<qint64>& passedOver = {})
{
    Statement statement(database, sql);
    while (statement.step())
        if (!passedOver.contains(statement.integer(0))) return Step{statement.integer(0), statement.text(1)};
    return {};
}

/// Whether a change set that names itself is how the file began: it made records, which a lock and an issue do not.
bool isBeginning(const QSet<QString>& tables)
{
    return !tables.isEmpty() && tables != QSet{QStringLiteral("year_lock")};
}

} // namespace

QSet<qint64> undoneChangeSets(const Database& database)
{
    // Whatever undoes a change set is younger: newest first, it is known of each whether it stands.
    Statement statement(database,
                        "SELECT id, undoes FROM change_set WHERE undoes IS NOT NULL AND undoes <> id ORDER BY id DESC");
    QSet<qint64> undone;
    while (statement.step())
        if (!undone.contains(statement.integer(0))) undone.insert(statement.integer(1));
    return undone;
}

std::optional<Step> undoableStep(const Database& database)
{
    return newest(database, actions, undoneChangeSets(database));
}

std::optional<Step> redoableStep(const Database& database)
{
    return newest(database, undos, undoneChangeSets(database));
}

std::optional<Step> lastingStep(const Database& database)
{
    auto step = newest(database, standing);
    if (step && isBeginning(changedTables(database, step->changeSet))) return {};
    return step;
}

QString actionToTakeBack(const Database& database, qint64 changeSet)
{
    QString action;
    {
        Statement statement(database, "SELECT action, undoes IS id FROM change_set WHERE id = ?");
        statement.bind(1, changeSet);
        if (!statement.step())
            throw Error(
                QStringLiteral("no change set %1").arg(changeSet),
                Database::tr(
                    "This step is no longer in the journal. Nothing was changed. Look at the journal again (F5)."),
                Error::Kind::Request, QStringLiteral("not_found"));
        action = statement.text(0);
        const QSet<QString> tables = statement.integer(1) != 0 ? changedTables(database, changeSet) : QSet<QString>();
        if (statement.integer(1) != 0 && !isBeginning(tables))
            throw Error(QStringLiteral("change set %1 stands for good").arg(changeSet),
                        Database::tr("“%1” stands for good and cannot be taken back. Nothing was changed. A locked "
                                     "year is unlocked with a reason (menu Data); an issued document is replaced by "
                                     "its next revision.")
                            .arg(action),
                        Error::Kind::Request, QStringLiteral("lasting"));
        if (statement.integer(1) != 0)
            throw Error(QStringLiteral("change set %1 is the beginning of the file").arg(changeSet),
                        Database::tr("“%1” is how this file began and cannot be taken back. Nothing was changed. Make "
                                     "a new data file instead.")
                            .arg(action),
                        Error::Kind::Request, QStringLiteral("beginning"));
    }
    if (undoneChangeSets(database).contains(changeSet))
        throw Error(QStringLiteral("change set %1 is undone already").arg(changeSet),
                    Database::tr("“%1” is taken back already. Nothing was changed. If it was done again since, take "
                                 "back the newer step in the journal.")
                        .arg(action),
                    Error::Kind::Request, QStringLiteral("undone"));
    return action;
}

} // namespace core

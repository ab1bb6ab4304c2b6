// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/history.h"

#include "core/database/database.h"
#include "core/database/history_undone.h"
#include "core/database/journal_words.h"
#include "core/database/list_versions.h"
#include "core/database/stored_row.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/record/dictionary.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <memory>

namespace core {

namespace {

QStringList texts(const Database& database, const QByteArray& sql)
{
    QStringList list;
    Statement statement(database, sql);
    while (statement.step()) list << statement.text(0);
    return list;
}

QByteArray asJson(const QStringList& columns, const char* row) // json_object('name', NEW.name, ...)
{
    QStringList parts;
    for (const QString& column : columns) parts << QStringLiteral("'%1', %2.%1").arg(column, QLatin1String(row));
    return "json_object(" + parts.join(QStringLiteral(", ")).toLatin1() + ")";
}

struct RowChange {
    QByteArray table;
    qint64 id;
    Value before;
    Value after;
};

std::vector<RowChange> changesOf(const Database& database, qint64 changeSet)
{
    std::vector<RowChange> changes;
    Statement statement(
        database, "SELECT table_name, record_id, before, after FROM change WHERE change_set_id = ? ORDER BY id DESC");
    statement.bind(1, changeSet);
    while (statement.step())
        changes.push_back({statement.text(0).toLatin1(), statement.integer(1), statement.value(2), statement.value(3)});
    return changes;
}

/// Puts rows back as they were; keeps a statement per table, since an import has many rows.
class Restorer {
public:
    explicit Restorer(Database& database) : m_database(database) { }

    void restore(const RowChange& change)
    {
        if (isEmpty(change.before)) {
            auto& statement = m_deletes[change.table];
            if (!statement)
                statement = std::make_unique<Statement>(m_database, "DELETE FROM " + change.table + " WHERE id = ?");
            statement->bind(1, change.id).run();
            return;
        }
        const QJsonObject row = QJsonDocument::fromJson(std::get<QString>(change.before).toUtf8()).object();
        Upsert& upsert = upsertOf(change.table);
        for (int i = 0; i < upsert.columns.size(); ++i)
            upsert.statement->bind(i + 1, valueOfJson(row[upsert.columns[i]]));
        upsert.statement->run();
    }

private:
    struct Upsert {
        QStringList columns;
        std::unique_ptr<Statement> statement;
    };

    Upsert& upsertOf(const QByteArray& table)
    {
        Upsert& upsert = m_upserts[table];
        if (upsert.statement) return upsert;
        upsert.columns = columnsOfTable(m_database, table);
        QStringList marks, assignments;
        for (const QString& column : upsert.columns) {
            marks << QStringLiteral("?");
            assignments << column + QStringLiteral(" = excluded.") + column;
        }
        const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT(id) DO UPDATE SET %4")
                                .arg(QString::fromLatin1(table), upsert.columns.join(QStringLiteral(", ")),
                                     marks.join(QStringLiteral(", ")), assignments.join(QStringLiteral(", ")));
        upsert.statement = std::make_unique<Statement>(m_database, sql.toUtf8());
        return upsert;
    }

    Database& m_database;
    std::map<QByteArray, std::unique_ptr<Statement>> m_deletes;
    std::map<QByteArray, Upsert> m_upserts;
};

/// Years whose figures the change set touched: what a locked year forbids.
QList<int> yearsOf(const Database& database, qint64 changeSet)
{
    Statement statement(database,
                        "SELECT DISTINCT json_extract(coalesce(after, before), '$.year') FROM change"
                        " WHERE change_set_id = ? AND table_name IN"
                        " ('survey', 'output', 'consumption', 'facility_year', 'adjustment')");
    statement.bind(1, changeSet);
    QList<int> years;
    while (statement.step()) years << int(statement.integer(0));
    return years;
}

/// `stays`: the table is left as it is, if any is named.
void revert(Database& database, qint64 changeSet, const QString& action, const QByteArray& stays = {})
{
    if (!lockedYears(database).isEmpty()) checkUnlocked(database, yearsOf(database, changeSet));
    static const QSet<QString> lists{QStringLiteral("factor_set"), QStringLiteral("factor"),
                                     QStringLiteral("size_threshold"), QStringLiteral("norm"),
                                     QStringLiteral("emission_factor")};
    const bool versions = changedTables(database, changeSet).intersects(lists);
    if (versions) checkVersionsUnused(database, changeSet);
    Transaction transaction(database, action);
    Statement(database, "UPDATE change_set SET undoes = ? WHERE id = ?")
        .bind(1, changeSet)
        .bind(2, transaction.changeSet())
        .run();
    database.execute("PRAGMA defer_foreign_keys = ON"); // rows come back in reverse order, checked at commit
    Restorer restorer(database);
    for (const RowChange& change : changesOf(database, changeSet))
        if (change.table != stays) restorer.restore(change);
    if (versions) checkVersionsUnused(database, changeSet); // what came back must not reach into a locked year
    if (changedTables(database, transaction.changeSet()).isEmpty()) // nothing was left of it, and it is done with
        transaction.commit({QStringLiteral("change_set")});
    else
        transaction.commit();
}

/// Enough of an entry to name its record.
JournalEntry entryOf(const RowChange& change)
{
    JournalEntry entry;
    entry.table = QString::fromLatin1(change.table);
    entry.record = change.id;
    return entry;
}

/// The row as the triggers write it now; no value if there is none.
Value currentRow(const Database& database, const QByteArray& table, qint64 id)
{
    Statement statement(
        database, "SELECT " + asJson(columnsOfTable(database, table), "t") + " FROM " + table + " AS t WHERE t.id = ?");
    statement.bind(1, id);
    return statement.step() ? statement.value(0) : Value{};
}

void makeTrigger(Database& database, const QByteArray& table, const QByteArray& event, const QByteArray& id,
                 const QByteArray& before, const QByteArray& after, const QByteArray& when = {})
{
    database.execute("CREATE TEMP TRIGGER " + table + "_" + event + " AFTER " + event + " ON main." + table + when
                     + " BEGIN INSERT INTO change (change_set_id, table_name, record_id, before, after)"
                       " VALUES ((SELECT max(id) FROM change_set), '"
                     + table + "', " + id + ", " + before + ", " + after + "); END");
}

void makeInsertTrigger(Database& database, const QByteArray& table)
{
    makeTrigger(database, table, "INSERT", "NEW.id", "NULL", asJson(columnsOfTable(database, table), "NEW"));
}

/// The code and name of a row, as far as it has them.
QString namedIn(const QJsonObject& row)
{
    return (row[QStringLiteral("code")].toVariant().toString() + QLatin1Char(' ')
            + row[QStringLiteral("name")].toVariant().toString())
        .trimmed();
}

} // namespace

void startHistory(Database& database)
{
    const QStringList tables = texts(database,
                                     "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                     "AND name NOT IN ('change', 'change_set', "
                                     "'attachment_content', 'issued_report', 'draft')");
    for (const QString& table : tables) {
        const QByteArray t = table.toLatin1();
        const QStringList columns = columnsOfTable(database, t);
        const QByteArray before = asJson(columns, "OLD");
        QByteArrayList differs;
        for (const QString& column : columns) {
            const QByteArray c = column.toLatin1();
            differs << "OLD." + c + " IS NOT NEW." + c;
        }
        makeInsertTrigger(database, t);
        makeTrigger(database, t, "UPDATE", "NEW.id", before, asJson(columns, "NEW"), " WHEN " + differs.join(" OR "));
        makeTrigger(database, t, "DELETE", "OLD.id", before, "NULL");
    }
}

void holdHistoryOfInserts(Database& database, const QByteArray& table)
{
    Q_ASSERT(database.inTransaction());
    database.execute("DROP TRIGGER temp." + table + "_INSERT");
}

void writeHistoryOfInserts(Database& database, const QByteArray& table, qint64 lastIdBefore)
{
    Statement(database,
              "INSERT INTO change (change_set_id, table_name, record_id, before, after)"
              " SELECT (SELECT max(id) FROM change_set), '"
                  + table + "', t.id, NULL, " + asJson(columnsOfTable(database, table), "t") + " FROM " + table
                  + " AS t WHERE t.id > ? ORDER BY t.id")
        .bind(1, lastIdBefore)
        .run();
    makeInsertTrigger(database, table);
}

qint64 beginChange(Database& database, const QString& action, const QString& why)
{
    Statement statement(database, "INSERT INTO change_set (user, action, why) VALUES (?, ?, ?)");
    statement.bind(1, currentUser()).bind(2, action).bind(3, why.isEmpty() ? Value{} : Value{why}).run();
    return statement.lastInsertedId();
}

void markAsBeginning(Database& database, qint64 changeSet)
{
    Statement(database, "UPDATE change_set SET undoes = id WHERE id = ?").bind(1, changeSet).run();
}

void markAsLasting(Database& database, qint64 changeSet) { markAsBeginning(database, changeSet); }

qint64 newestChange(const Database& database)
{
    Statement statement(database, "SELECT coalesce(max(id), 0) FROM change");
    return statement.step() ? statement.integer(0) : 0;
}

QString currentUser()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty()) return name;
    const QString owner = QFileInfo(QDir::homePath()).owner(); // a program started by a service has no variables
    return owner.isEmpty() ? QStringLiteral("?") : owner;
}

QSet<QString> changedTables(const Database& database, qint64 changeSet)
{
    Statement statement(database, "SELECT DISTINCT table_name FROM change WHERE change_set_id = ?");
    statement.bind(1, changeSet);
    QSet<QString> tables;
    while (statement.step()) tables << statement.text(0);
    return tables;
}

void undo(Database& database)
{
    if (const auto step = undoableStep(database))
        revert(database, step->changeSet, Database::tr("Undo: %1").arg(step->action));
}

void redo(Database& database)
{
    if (const auto step = redoableStep(database))
        revert(database, step->changeSet, Database::tr("Redo: %1").arg(step->action));
}

/// Rows made after the change set that would go with the rows it made: they belong to those by a reference, or as
/// attachments. At most ten, in words.
static QStringList laterChildren(const Database& database, qint64 changeSet)
{
    QStringList found;
    const auto add = [&](const QString& table, const QByteArray& condition, const QByteArray& parent) {
        Statement rows(
            database,
            "SELECT p.after FROM " + table.toLatin1() + " AS t JOIN change AS p ON p.table_name = '" + parent
                + "' AND p.before IS NULL AND p.change_set_id = ? AND " + condition
                + " WHERE NOT EXISTS (SELECT 1 FROM change AS c WHERE c.change_set_id = ? AND c.table_name = '"
                + table.toLatin1() + "' AND c.record_id = t.id) LIMIT 10");
        rows.bind(1, changeSet).bind(2, changeSet);
        while (rows.step() && found.size() < 10) {
            const QJsonObject row = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
            const QString named = namedIn(row);
            const QString words = named.isEmpty() ? tableWords(QString::fromLatin1(parent)) : named;
            if (!found.contains(words)) found << words;
        }
    };
    const QSet<QString> made = changedTables(database, changeSet);
    const QStringList tables = texts(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('change', 'change_set')");
    for (const QString& table : tables) {
        std::vector<std::pair<QByteArray, QByteArray>> references; // column, parent
        {
            Statement keys(database,
                           "SELECT \"from\", \"table\" FROM pragma_foreign_key_list('" + table.toLatin1() + "')");
            while (keys.step()) references.emplace_back(keys.text(0).toLatin1(), keys.text(1).toLatin1());
        }
        for (const auto& [column, parent] : references)
            if (made.contains(QString::fromLatin1(parent))) add(table, "p.record_id = t." + column, parent);
    }
    for (const QString& parent : made)
        add(QStringLiteral("attachment"), "t.table_name = '" + parent.toLatin1() + "' AND p.record_id = t.record_id",
            parent.toLatin1());
    return found;
}

void takeBack(Database& database, qint64 changeSet)
{
    const QString action = actionToTakeBack(database, changeSet);
    // How lists are read is shared: each list that was read so since has changed it, which is no conflict.
    constexpr char layouts[] = "import_mapping";
    QByteArray stays;
    QSet<std::pair<QByteArray, qint64>> seen;
    QStringList conflicts;
    for (const RowChange& change :
         changesOf(database, changeSet)) { // newest first: the first one seen is the final state
        const auto key = std::pair(change.table, change.id);
        if (seen.contains(key)) continue;
        seen.insert(key);
        if (currentRow(database, change.table, change.id) == change.after) continue;
        if (change.table == layouts) {
            stays = layouts;
            continue;
        }
        const QJsonObject row
            = QJsonDocument::fromJson(textOf(isEmpty(change.after) ? change.before : change.after).toUtf8()).object();
        const QString named = namedIn(row);
        conflicts << (named.isEmpty() ? JournalWords(database).record(entryOf(change)) : named);
        if (conflicts.size() == 10) break;
    }
    conflicts << laterChildren(database, changeSet);
    if (!conflicts.isEmpty())
        throw Error(
            QStringLiteral("changed since: %1").arg(conflicts.join(QStringLiteral(", "))),
            Database::tr("“%1” cannot be taken back as a whole, because this was changed since: %2. Nothing was "
                         "changed. Undo the later changes first.")
                .arg(action, conflicts.join(QStringLiteral(", "))),
            Error::Kind::Request, QStringLiteral("changed_since"));
    revert(database, changeSet, Database::tr("Undo: %1").arg(action), stays);
}

} // namespace core

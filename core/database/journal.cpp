// SPDX-License-Identifier: GPL-3.0-or-later
// What the history tells people.
#include "core/database/history.h"

#include "core/database/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

static QString shortText(const QJsonValue& value)
{
    return value.isString() ? value.toString() : value.isNull() ? QString() : QString::number(value.toInteger());
}

bool isForTheProgram(const QString& column)
{
    static const QSet<QString> columns{QStringLiteral("id"), QStringLiteral("uuid"), QStringLiteral("search_fold"),
                                       QStringLiteral("name_sort")};
    return columns.contains(column);
}

std::vector<JournalEntry> journal(const Database& database, qint64 facilityId, int limit)
{
    QByteArray sql
        = "SELECT s.id, s.at, s.user, s.action, coalesce(s.why, ''), c.table_name, c.record_id, c.before, c.after"
          " FROM change_set AS s LEFT JOIN change AS c ON c.change_set_id = s.id";
    if (facilityId != 0)
        // A number that is free is used again: nothing before the facility was made is about it.
        sql += " WHERE s.id >= coalesce((SELECT min(made.change_set_id) FROM change AS made JOIN facility AS f"
               " ON f.id = made.record_id AND f.uuid = json_extract(made.after, '$.uuid')"
               " WHERE made.table_name = 'facility' AND made.record_id = ? AND made.before IS NULL), 0)"
               " AND ((c.table_name = 'facility' AND c.record_id = ?)"
               " OR json_extract(coalesce(c.after, c.before), '$.facility_id') = ?"
               " OR (c.table_name = 'attachment' AND json_extract(coalesce(c.after, c.before), '$.table_name') ="
               " 'facility' AND json_extract(coalesce(c.after, c.before), '$.record_id') = ?))";
    else
        sql += " WHERE s.id > (SELECT max(id) FROM change_set) - ?";
    sql += " ORDER BY s.id DESC, c.id";
    Statement statement(database, sql);
    if (facilityId != 0)
        for (const int parameter : {1, 2, 3, 4}) statement.bind(parameter, facilityId);
    else
        statement.bind(1, qint64(limit));
    std::vector<JournalEntry> entries;
    int changeSets = 0;
    while (statement.step()) {
        JournalEntry entry{statement.integer(0),
                           statement.text(1),
                           statement.text(2),
                           statement.text(3),
                           statement.text(4),
                           statement.text(5),
                           statement.integer(6),
                           {},
                           {},
                           {}};
        if (entries.empty() || entries.back().changeSet != entry.changeSet)
            if (++changeSets > limit) break;
        const QJsonObject before = QJsonDocument::fromJson(statement.text(7).toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(statement.text(8).toUtf8()).object();
        if (before.isEmpty() || after.isEmpty()) {
            entry.before = statement.text(7);
            entry.after = statement.text(8);
            entries.push_back(entry);
            continue;
        }
        for (const QString& column : after.keys()) {
            if (before[column] == after[column] || isForTheProgram(column)) continue;
            entry.field = column;
            entry.before = shortText(before[column]);
            entry.after = shortText(after[column]);
            entries.push_back(entry);
        }
    }
    return entries;
}

std::vector<Step> changeSetsWithAction(const Database& database, const QString& actionPrefix)
{
    Statement statement(database,
                        "SELECT id, action FROM change_set WHERE undoes IS NULL AND substr(action, 1, ?) = ?"
                        " ORDER BY id DESC");
    statement.bind(1, qint64(actionPrefix.size())).bind(2, actionPrefix);
    const QSet<qint64> undone = undoneChangeSets(database);
    std::vector<Step> steps;
    while (statement.step())
        if (!undone.contains(statement.integer(0))) steps.push_back({statement.integer(0), statement.text(1)});
    return steps;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/record_names.h"

#include "core/database/database.h"
#include "core/record/all_records.h"

#include <QDate>

namespace core {

namespace {

/// SQL for the words that name a record of the table; the table is called t.
QByteArray nameOf(const QString& table)
{
    if (table == QLatin1String("facility")) return "t.code || ' ' || t.name";
    if (table == QLatin1String("plan")) return "coalesce(t.number, t.title)";
    if (table == QLatin1String("target")) return "t.words";
    if (table == QLatin1String("document")) return "t.number";
    if (table == QLatin1String("task")) return "coalesce(t.number || ' ', '') || t.words";
    if (table == QLatin1String("norm"))
        return "t.product || coalesce(' (' || t.capacity || ')', '') || ', ' || t.document";
    if (table == QLatin1String("factor")) return "(SELECT name FROM resource WHERE id = t.resource_id)";
    if (table == QLatin1String("size_threshold")) return "t.document";
    if (table == QLatin1String("emission_factor")) return "t.year || ', ' || t.document";
    if (table == QLatin1String("staff")) return "(SELECT name FROM person WHERE id = t.person_id)";
    if (table == QLatin1String("year_lock")) return "t.year";
    if (table == QLatin1String("responsibility")) return "(SELECT name FROM organisation WHERE id = t.organisation_id)";
    if (table == QLatin1String("activity_facility"))
        return "(SELECT code || ' ' || name FROM facility WHERE id = t.facility_id)";
    const Dictionary* dictionary = dictionaryOf(table);
    return dictionary && dictionary->indexOf(QLatin1String("name")) >= 0 ? "t.name" : "";
}

} // namespace

/// "09010, Huyện Mê Linh, until 30/06/2025": what tells a unit from others of its name.
static QString unitDetail(const QString& code, const QString& parent, const QString& from, const QString& to)
{
    QStringList parts{code};
    if (!parent.isEmpty()) parts << parent;
    const auto shown = [](const QDate& day) { return day.toString(QStringLiteral("dd/MM/yyyy")); };
    if (const QDate day = QDate::fromString(from, Qt::ISODate); day.isValid())
        parts << Database::tr("from %1").arg(shown(day));
    if (const QDate day = QDate::fromString(to, Qt::ISODate); day.isValid()) // the first day it is no longer
        parts << Database::tr("until %1").arg(shown(day.addDays(-1)));
    return parts.join(QStringLiteral(", "));
}

/// Those that exist now before their namesakes of other times.
static std::vector<ListEntry> unitEntries(const Database& database, bool communesOnly)
{
    Statement statement(database,
                        QByteArray("SELECT t.id, t.name, t.code, p.name, t.valid_from, t.valid_to"
                                   " FROM administrative_unit AS t LEFT JOIN administrative_unit AS p"
                                   " ON p.id = t.parent_id")
                            + (communesOnly ? " WHERE t.level = 'commune'" : "")
                            + " ORDER BY t.name_sort, t.valid_to IS NOT NULL, t.code, t.id");
    std::vector<ListEntry> entries;
    while (statement.step())
        entries.push_back({statement.integer(0), statement.text(1),
                           unitDetail(statement.text(2), statement.text(3), statement.text(4), statement.text(5)),
                           statement.text(2)});
    return entries;
}

std::vector<ListEntry> listEntries(const Database& database, const QString& table, bool communesOnly)
{
    if (table == QLatin1String("administrative_unit")) return unitEntries(database, communesOnly);
    QByteArray detail = "''", order = nameOf(table);
    if (table == QLatin1String("zone")) {
        order = "t.name_sort";
    } else if (table == QLatin1String("resource")) {
        detail = "t.unit";
        order = "t.position";
    }
    std::vector<ListEntry> entries;
    if (order.isEmpty()) return entries;
    Statement statement(database,
                        "SELECT t.id, " + nameOf(table) + ", " + detail + " FROM " + table.toLatin1()
                            + " AS t ORDER BY " + order);
    while (statement.step()) entries.push_back({statement.integer(0), statement.text(1), statement.text(2)});
    return entries;
}

std::vector<ListEntry> listEntriesOf(const Database& database, const QString& table, const char* owner, qint64 id)
{
    std::vector<ListEntry> entries;
    const Dictionary* dictionary = dictionaryOf(table);
    const bool ordered = dictionary && dictionary->indexOf(QLatin1String("position")) >= 0;
    Statement statement(database,
                        "SELECT t.id, " + nameOf(table) + " FROM " + table.toLatin1() + " AS t WHERE t." + owner
                            + " = ? ORDER BY " + (ordered ? QByteArray("t.position") : nameOf(table)) + ", t.id");
    statement.bind(1, id);
    while (statement.step()) entries.push_back({statement.integer(0), statement.text(1), {}});
    return entries;
}

QString sectorVersion(const Database& database)
{
    Statement statement(database,
                        "SELECT version FROM industry_list ORDER BY valid_from <= date('now', 'localtime') DESC,"
                        " CASE WHEN valid_from <= date('now', 'localtime') THEN julianday(valid_from)"
                        " ELSE -julianday(valid_from) END DESC LIMIT 1");
    return statement.step() ? statement.text(0) : QString();
}

std::vector<ListEntry> sectorEntries(const Database& database)
{
    std::vector<ListEntry> entries;
    Statement statement(database, "SELECT code, name FROM industry WHERE version = ? AND level > 1 ORDER BY code");
    statement.bind(1, sectorVersion(database));
    while (statement.step()) {
        const QString code = statement.text(0);
        entries.push_back({code, QStringLiteral("%1 %2").arg(code, statement.text(1)), {}});
    }
    return entries;
}

QString recordName(const Database& database, const QString& table, qint64 id)
{
    const QByteArray name = nameOf(table);
    if (name.isEmpty()) return {};
    {
        Statement statement(database, "SELECT " + name + " FROM " + table.toLatin1() + " AS t WHERE t.id = ?");
        if (statement.bind(1, id).step()) return statement.text(0);
    }
    Statement removed(
        database,
        "SELECT coalesce(json_extract(before, '$.code') || ' ', ''), json_extract(before, '$.name')"
        " FROM change WHERE table_name = ? AND record_id = ? AND before IS NOT NULL ORDER BY id DESC LIMIT 1");
    if (!removed.bind(1, table).bind(2, id).step()) return {};
    return table == QLatin1String("facility") ? removed.text(0) + removed.text(1) : removed.text(1);
}

qint64 facilityOf(const Database& database, const QString& table, qint64 id)
{
    const Dictionary* dictionary = dictionaryOf(table);
    if (!dictionary || dictionary->indexOf(QLatin1String("facility_id")) < 0) return 0;
    Statement statement(database,
                        "SELECT json_extract(coalesce(after, before), '$.facility_id') FROM change"
                        " WHERE table_name = ? AND record_id = ? ORDER BY id DESC LIMIT 1");
    return statement.bind(1, table).bind(2, id).step() ? statement.integer(0) : 0;
}

} // namespace core

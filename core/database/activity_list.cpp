// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/activity_list.h"

#include "core/database/database.h"
#include "core/record/vietnamese.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// Of the year on `?`: a day of the year, or no day and a plan of the year or no plan.
constexpr const char* ofYear = " WHERE (coalesce(a.date, a.planned_date) BETWEEN ? || '-01-01' AND ? || '-12-31'"
                               " OR (a.date IS NULL AND a.planned_date IS NULL AND (p.id IS NULL"
                               " OR (p.period_from <= ? || '-12-31' AND p.period_to >= ? || '-01-01'))))";

bool fits(const ActivityLine& line, const ActivityQuery& query, const QStringList& words)
{
    using Only = ActivityQuery::Only;
    if (!query.kind.isEmpty() && line.kind != query.kind) return false;
    const bool held = line.state == QLatin1String("held"), cancelled = line.state == QLatin1String("cancelled");
    if (query.only == Only::Open && (held || cancelled)) return false;
    if (query.only == Only::Held && !held) return false;
    if (query.only == Only::Late && !line.late) return false;
    if (words.isEmpty()) return true;
    const QString text = QLatin1Char(' ') + fold(line.name + QLatin1Char(' ') + line.place);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(QLatin1Char(' ') + word); });
}

} // namespace

std::vector<ActivityLine> activityLines(const Database& database, const ActivityQuery& query)
{
    const QDate today = query.today.isValid() ? query.today : QDate::currentDate();
    const QStringList words = foldedWords(query.search);
    Statement statement(
        database,
        QByteArray("SELECT a.id, a.date, a.planned_date, a.kind, a.name, a.place, a.state,"
                   " coalesce(a.officials, a.enterprise_staff, a.community),"
                   " coalesce(a.officials, 0) + coalesce(a.enterprise_staff, 0) + coalesce(a.community, 0),"
                   " (SELECT count(*) FROM participant WHERE activity_id = a.id)"
                   " FROM activity AS a LEFT JOIN plan AS p ON p.id = a.plan_id")
            + (query.year == 0 ? "" : ofYear)
            + " ORDER BY coalesce(a.date, a.planned_date) IS NULL, coalesce(a.date, a.planned_date), a.name_sort, "
              "a.id");
    for (int i = 1; query.year != 0 && i <= 4; ++i) statement.bind(i, qint64(query.year));
    std::vector<ActivityLine> lines;
    while (statement.step()) {
        const auto day = [&](int column) { return QDate::fromString(statement.text(column), Qt::ISODate); };
        ActivityLine line;
        line.id = statement.integer(0);
        line.date = day(1).isValid() ? day(1) : day(2);
        line.kind = statement.text(3);
        line.name = statement.text(4);
        line.place = statement.text(5);
        line.state = statement.text(6);
        const bool open = line.state == QLatin1String("planned") || line.state == QLatin1String("doing");
        line.late = open && day(2).isValid() && day(2) < today;
        if (!statement.isNull(7))
            line.attendances = statement.integer(8);
        else if (statement.integer(9) > 0)
            line.attendances = statement.integer(9);
        if (fits(line, query, words)) lines.push_back(std::move(line));
    }
    return lines;
}

ActivityCounts activityCounts(const Database& database, int year)
{
    ActivityCounts counts;
    for (const ActivityLine& line : activityLines(database, {.year = year})) {
        if (line.state == QLatin1String("cancelled")) continue;
        ++counts.activities;
        if (line.kind == QLatin1String("awareness_class") || line.kind == QLatin1String("inplant_class"))
            ++counts.classes;
    }
    return counts;
}

ParticipantCounts participantCounts(const Database& database, qint64 activity)
{
    Statement statement(database, "SELECT identity, name, workplace, sex, side FROM participant WHERE activity_id = ?");
    statement.bind(1, activity);
    ParticipantCounts counts;
    QSet<QString> known;
    while (statement.step()) {
        ++counts.attendances;
        const QString identity = statement.text(0).simplified().remove(QLatin1Char(' ')).toUpper();
        const QString workplace = comparable(statement.text(2));
        const QString key = !identity.isEmpty() ? identity
            : workplace.isEmpty()               ? QString() // a name alone tells nobody apart
                                                : comparable(statement.text(1)) + QLatin1Char('|') + workplace;
        if (key.isEmpty() || !known.contains(key)) ++counts.persons;
        if (!key.isEmpty()) known.insert(key);
        if (statement.text(3) == QLatin1String("female")) ++counts.women;
        const QString side = statement.text(4);
        if (side == QLatin1String("official")) ++counts.officials;
        if (side == QLatin1String("enterprise")) ++counts.enterprise;
        if (side == QLatin1String("community")) ++counts.community;
    }
    return counts;
}

} // namespace core

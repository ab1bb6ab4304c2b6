// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/work_facts.h"

#include "core/database/database.h"
#include "core/indicator/coverage.h"
#include "core/indicator/figures.h"
#include "core/record/activity.h"
#include "core/report/document_words.h"
#include "core/report/progress_sections.h"
#include "core/report/wording.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace core {

namespace {

using Activities = std::vector<HeldActivity>;

/// How much of something was done, in millionths: facilities assessed, models, copies and broadcasts, else activities.
qint64 amountOf(const Activities& activities)
{
    const QString kind = activities.front().kind;
    if (kind == QLatin1String("rapid_assessment") || kind == QLatin1String("detailed_assessment"))
        return facilitiesOf(activities) * Decimal::one;
    if (kind == QLatin1String("pilot_model") || kind == QLatin1String("demonstration_model"))
        return modelsOf(activities) * Decimal::one;
    qint64 sum = 0;
    for (const HeldActivity& activity : activities) sum += activity.quantity > 0 ? activity.quantity : Decimal::one;
    return sum;
}

/// What is counted where the office gave no unit.
QString ownUnit(const QString& kind)
{
    return kind == QLatin1String("rapid_assessment") || kind == QLatin1String("detailed_assessment")
        ? QStringLiteral("cơ sở")
        : QString();
}

/// What became of a task until the day of the report.
QString taskResult(const Statement& row, const Activities& linked, const QDate& asOf)
{
    // The office's unit of the task, else that of what was done for it.
    const QString state = row.text(6);
    QString unit = row.text(5);
    if (unit.isEmpty() && !linked.empty()) {
        unit = linked.front().unit.isEmpty() ? ownUnit(linked.front().kind) : linked.front().unit;
        for (const HeldActivity& activity : linked)
            if (!activity.unit.isEmpty() && activity.unit != unit) unit.clear();
        if (unit.isEmpty() && linked.front().isClass()) unit = QStringLiteral("lớp");
    }
    const QDate done = QDate::fromString(row.text(7), Qt::ISODate);
    const bool isDone = state == QLatin1String("done") && (!done.isValid() || done <= asOf);
    std::optional<qint64> amount;
    if (!linked.empty())
        amount = amountOf(linked);
    else if (!row.isNull(8) && (!done.isValid() || done <= asOf))
        amount = row.integer(8);
    if (amount) {
        QString text = row.isNull(4)
            ? QStringLiteral("đã thực hiện %1").arg(quantityWords(*amount, unit))
            : QStringLiteral("đã thực hiện %1/%2").arg(quantityWords(*amount, {}), quantityWords(row.integer(4), unit));
        return text;
    }
    if (isDone)
        return done.isValid() ? QStringLiteral("hoàn thành ngày %1").arg(shortDate(done))
                              : QStringLiteral("hoàn thành");
    if (state == QLatin1String("doing")) return QStringLiteral("đang thực hiện");
    if (state == QLatin1String("cancelled")) return QStringLiteral("không thực hiện");
    return QStringLiteral("chưa thực hiện");
}

} // namespace

StaffCounts staffCounts(const Database& database, const Figures& figures)
{
    StaffCounts counts;
    counts.anyRecorded = !postsOn(database, figures.asOf, true).empty();
    QSet<qint64> persons, officers, facilities, boards, units;
    for (const Post& post : postsOn(database, figures.asOf)) {
        if (!post.qualified) continue;
        persons.insert(post.person);
        if (post.duty == QLatin1String("state_officer")) officers.insert(post.person);
        const FacilityState* facility = figures.population->facility(post.facility);
        if (facility && facility->present) facilities.insert(post.facility);
        if (post.zone != 0) boards.insert(post.zone);
        if (post.unit != 0) units.insert(post.unit);
    }
    counts.persons = persons.size();
    counts.officers = officers.size();
    counts.facilities = facilities.size();
    counts.boards = boards.size();
    counts.units = units.size();
    return counts;
}

std::vector<KindDone> kindsDone(const Activities& activities, const QStringList& kinds)
{
    std::vector<KindDone> done;
    for (const Choice& choice : activityKindChoices()) {
        if (!kinds.contains(QLatin1String(choice.code))) continue;
        std::map<QString, Activities> byUnit;
        for (const HeldActivity& activity : activities)
            if (activity.kind == QLatin1String(choice.code)) byUnit[activity.unit].push_back(activity);
        for (const auto& [given, some] : byUnit) {
            const QString kind = some.front().kind, unit = given.isEmpty() ? ownUnit(kind) : given;
            done.push_back(
                {kind, lowered(activityKindWords(kind)), quantityWords(amountOf(some), unit), !unit.isEmpty()});
        }
    }
    return done;
}

QStringList supportKinds()
{
    return {QStringLiteral("rapid_assessment"),    QStringLiteral("detailed_assessment"), QStringLiteral("pilot_model"),
            QStringLiteral("demonstration_model"), QStringLiteral("technical_support"),   QStringLiteral("equipment"),
            QStringLiteral("zone_survey")};
}

QStringList propagandaKinds()
{
    return {QStringLiteral("workshop"),          QStringLiteral("study_visit"), QStringLiteral("broadcast"),
            QStringLiteral("article"),           QStringLiteral("leaflet"),     QStringLiteral("handbook"),
            QStringLiteral("training_material"), QStringLiteral("website"),     QStringLiteral("database")};
}

std::vector<TaskResult> taskResults(const Database& database, const Figures& figures)
{
    std::vector<TaskResult> results;
    if (!figures.plan) return results;
    std::map<qint64, Activities> linked;
    for (const HeldActivity& activity : heldActivities(database, figures.plan->date("period_from"), figures.asOf))
        if (activity.task != 0) linked[activity.task].push_back(activity);
    Statement rows(database,
                   "SELECT id, position, group_words, words, quantity, unit, state, done_date, done_quantity"
                   " FROM task WHERE plan_id = ? ORDER BY position, id");
    rows.bind(1, figures.plan->id);
    while (rows.step())
        results.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3),
                           taskResult(rows, linked[rows.integer(0)], figures.asOf)});
    return results;
}

Activities activitiesOfReport(const Database& database, const Figures& figures)
{
    return heldActivities(database, progress::firstDayOf(figures), figures.asOf);
}

Activities ofKinds(const Activities& activities, const QStringList& kinds)
{
    Activities some;
    std::copy_if(activities.begin(), activities.end(), std::back_inserter(some),
                 [&](const HeldActivity& activity) { return kinds.contains(activity.kind); });
    return some;
}

} // namespace core

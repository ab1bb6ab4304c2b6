// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/activities.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/record/dictionary.h"
#include "core/record/vietnamese.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

const QString awarenessClass = QStringLiteral("awareness_class"), inplantClass = QStringLiteral("inplant_class");

/// Between which sizes a class of "khoảng 50 người" is usual: 50 ± 20 %.
constexpr int smallestUsual = 40, largestUsual = 60;

struct OfActivities {
    std::vector<HeldActivity>& activities;
    QHash<qint64, size_t> places;

    explicit OfActivities(std::vector<HeldActivity>& list) : activities(list)
    {
        for (size_t i = 0; i < list.size(); ++i) places.insert(list[i].id, i);
    }
    HeldActivity* find(qint64 id)
    {
        const auto place = places.constFind(id);
        return place == places.cend() ? nullptr : &activities[*place];
    }
};

/// A list counts where no count of attendances was typed in; women where their count was not.
void readLists(const Database& database, std::vector<HeldActivity>& activities, const QSet<qint64>& typed)
{
    OfActivities of(activities);
    QSet<qint64> womenTyped;
    for (const HeldActivity& activity : activities)
        if (activity.women) womenTyped.insert(activity.id);
    for (Stream rows(database,
                     "SELECT activity_id, identity, name, workplace, facility_id, side, sex FROM participant"
                     " ORDER BY activity_id, id");
         rows.next();) {
        HeldActivity* activity = of.find(rows.integer(0));
        if (!activity) continue;
        QString workplace = comparable(rows.text(3));
        if (workplace.isEmpty() && !rows.isNull(4)) workplace = QStringLiteral("#%1").arg(rows.integer(4));
        activity->list.push_back(
            {rows.text(1).simplified().remove(QLatin1Char(' ')).toUpper(),
             workplace.isEmpty() ? QString() : comparable(rows.text(2)) + QLatin1Char('|') + workplace});
        if (!typed.contains(activity->id)) {
            const QString side = rows.text(5);
            ++(side == QLatin1String("official")         ? activity->officials
                   : side == QLatin1String("enterprise") ? activity->enterpriseStaff
                   : side == QLatin1String("community")  ? activity->community
                                                         : activity->otherSide);
        }
        if (!womenTyped.contains(activity->id))
            activity->women = activity->women.value_or(0) + (rows.text(6) == QLatin1String("female") ? 1 : 0);
    }
}

} // namespace

bool HeldActivity::isClass() const { return kind == awarenessClass || kind == inplantClass; }

bool HeldActivity::hasUnusualSize() const
{
    return isClass() && attendances() > 0 && (attendances() < smallestUsual || attendances() > largestUsual);
}

std::vector<HeldActivity> heldActivities(const Database& database, const QDate& from, const QDate& to,
                                         const QStringList& kinds)
{
    std::vector<HeldActivity> activities;
    QSet<qint64> typed;
    Stream rows(database,
                "SELECT id, task_id, zone_id, kind, name, place, date, result, quantity, unit, officials,"
                " enterprise_staff, community, women, plan_id FROM activity"
                " WHERE state = 'held' AND date >= ? AND date <= ? ORDER BY date, id");
    rows.bind(1, from.isValid() ? from.toString(Qt::ISODate) : QString());
    rows.bind(2, to.toString(Qt::ISODate));
    while (rows.next()) {
        HeldActivity activity;
        activity.id = rows.integer(0);
        activity.task = rows.integer(1);
        activity.zone = rows.integer(2);
        activity.kind = rows.text(3);
        if (!kinds.isEmpty() && !kinds.contains(activity.kind)) continue;
        activity.name = rows.text(4);
        activity.place = rows.text(5);
        activity.date = QDate::fromString(rows.text(6), Qt::ISODate);
        activity.result = rows.text(7);
        activity.quantity = rows.integer(8);
        activity.unit = rows.text(9);
        if (!rows.isNull(10) || !rows.isNull(11) || !rows.isNull(12)) typed.insert(activity.id);
        activity.officials = int(rows.integer(10));
        activity.enterpriseStaff = int(rows.integer(11));
        activity.community = int(rows.integer(12));
        if (!rows.isNull(13)) activity.women = int(rows.integer(13));
        activity.plan = rows.integer(14);
        activities.push_back(std::move(activity));
    }
    if (activities.empty()) return activities;
    {
        OfActivities of(activities);
        for (Stream links(database, "SELECT activity_id, facility_id FROM activity_facility ORDER BY id");
             links.next();)
            if (HeldActivity* activity = of.find(links.integer(0))) activity->facilities.push_back(links.integer(1));
    }
    readLists(database, activities, typed);
    return activities;
}

Attendance attendanceOf(const std::vector<HeldActivity>& activities)
{
    Attendance sum;
    QSet<QString> identities, named; // named: also those whose identity number is known
    int listed = 0, distinct = 0;
    std::vector<const ListedPerson*> withoutIdentity;
    for (const HeldActivity& activity : activities) {
        const int attendances = activity.attendances();
        sum.attendances += attendances;
        sum.officials += activity.officials;
        sum.enterpriseStaff += activity.enterpriseStaff;
        sum.community += activity.community;
        sum.women += std::min(activity.women.value_or(0), attendances);
        if (attendances > 0) {
            sum.smallest = sum.smallest == 0 ? attendances : std::min(sum.smallest, attendances);
            sum.largest = std::max(sum.largest, attendances);
        }
        int ofActivity = 0; // a list longer than the count typed in tells no more persons than attended
        for (const ListedPerson& person : activity.list) {
            if (++ofActivity > attendances) break;
            ++listed;
            if (person.identity.isEmpty()) {
                withoutIdentity.push_back(&person);
                continue;
            }
            identities.insert(person.identity);
            if (!person.nameAndWorkplace.isEmpty()) named.insert(person.nameAndWorkplace);
        }
    }
    distinct = int(identities.size());
    for (const ListedPerson* person : withoutIdentity) {
        if (person->nameAndWorkplace.isEmpty() || !named.contains(person->nameAndWorkplace)) ++distinct;
        if (!person->nameAndWorkplace.isEmpty()) named.insert(person->nameAndWorkplace);
    }
    sum.persons = sum.attendances - (listed - distinct);
    return sum;
}

int facilitiesOf(const std::vector<HeldActivity>& activities)
{
    QSet<QString> keys;
    for (const HeldActivity& activity : activities) {
        for (const qint64 facility : activity.facilities) keys.insert(QStringLiteral("f%1").arg(facility));
        if (!activity.facilities.empty()) continue;
        const QString place = comparable(activity.place);
        keys.insert(place.isEmpty() ? QStringLiteral("a%1").arg(activity.id) : QLatin1Char('p') + place);
    }
    return int(keys.size());
}

int modelsOf(const std::vector<HeldActivity>& activities)
{
    int count = 0;
    for (const HeldActivity& activity : activities) count += std::max(1, int(activity.facilities.size()));
    return count;
}

QStringList activityKindsOf(const QString& indicator, const Record& target)
{
    static const QHash<QString, QStringList> own{
        {QStringLiteral("classes"), {awarenessClass, inplantClass}},
        {QStringLiteral("participants"), {awarenessClass, inplantClass}},
        {QStringLiteral("assessments"), {QStringLiteral("rapid_assessment")}},
        {QStringLiteral("class_enterprises"), {inplantClass}},
        {QStringLiteral("models"), {QStringLiteral("pilot_model"), QStringLiteral("demonstration_model")}},
        {QStringLiteral("website"), {QStringLiteral("website")}},
        {QStringLiteral("database"), {QStringLiteral("database")}},
    };
    const QStringList kinds = own.value(indicator);
    const QStringList named = target.text("scope_activities").split(QLatin1Char(';'), Qt::SkipEmptyParts);
    return kinds.isEmpty() || named.isEmpty() ? kinds : named;
}

/// What is done under a yearly plan is done for the plans above it, not the other way round.
static QSet<qint64> planAndBelow(const Database& database, qint64 plan)
{
    QSet<qint64> plans;
    Statement rows(database,
                   "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT p.id FROM plan AS p JOIN below AS b"
                   " ON p.parent_id = b.id) SELECT id FROM below");
    rows.bind(1, plan);
    while (rows.step()) plans.insert(rows.integer(0));
    return plans;
}

std::vector<HeldActivity> activitiesFor(const Database& database, const Record& target, const QDate& from,
                                        const QDate& to)
{
    const QStringList kinds = activityKindsOf(target.text("indicator"), target);
    if (kinds.isEmpty()) return {};
    auto activities = heldActivities(database, from, to, kinds);
    const QSet<qint64> plans = planAndBelow(database, target.integer("plan_id").value_or(0));
    std::erase_if(activities,
                  [&](const HeldActivity& activity) { return activity.plan != 0 && !plans.contains(activity.plan); });
    return activities;
}

std::optional<qint64> activityCount(const Database& database, const Record& target, const QDate& from, const QDate& to)
{
    const QString indicator = target.text("indicator");
    const auto activities = activitiesFor(database, target, from, to);
    if (activities.empty()) return std::nullopt;
    if (indicator == QLatin1String("participants")) return attendanceOf(activities).attendances;
    if (indicator == QLatin1String("models")) return modelsOf(activities);
    if (indicator == QLatin1String("assessments") || indicator == QLatin1String("class_enterprises"))
        return facilitiesOf(activities);
    return qint64(activities.size());
}

} // namespace core

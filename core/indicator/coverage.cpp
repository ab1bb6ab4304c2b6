// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/coverage.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/indicator/activities.h"
#include "core/indicator/targets.h"

#include <QHash>
#include <QSet>

namespace core {

namespace {

/// Which place of a post an indicator is about, and which duty alone counts (empty: any).
struct Indicator {
    const char* code;
    qint64 Post::*place;
    const char* duty;
};
constexpr Indicator indicators[] = {
    {"staff_large_enterprises", &Post::facility, ""},
    {"staff_facilities", &Post::facility, ""},
    {"units_medium_large", &Post::facility, "unit_in_charge"},
    {"staff_boards", &Post::zone, ""},
    {"staff_districts", &Post::unit, ""},
    {"staff_departments", &Post::unit, ""},
    {"state_officers", &Post::person, "state_officer"},
};

std::vector<qint64> facilitiesIn(const Database& database, const Record& target, const Population& population)
{
    Scope scope = scopeOf(target, database);
    const QString indicator = target.text("indicator");
    if (indicator == QLatin1String("staff_large_enterprises")) scope.sizes = QStringList{QStringLiteral("L")};
    if (indicator == QLatin1String("units_medium_large"))
        scope.sizes = QStringList{QStringLiteral("V"), QStringLiteral("L")};
    std::vector<qint64> ids;
    for (const FacilityState& facility : population.facilities())
        if (population.holds(facility, scope)) ids.push_back(facility.id);
    return ids;
}

/// Zones valid on the day, of the target's kinds or else of these, in the target's area.
std::vector<qint64> zonesIn(const Database& database, const Record& target, const Population& population,
                            const QStringList& kinds)
{
    const Scope scope = scopeOf(target, database);
    QStringList wanted = scope.zoneKinds;
    wanted.removeAll(QStringLiteral("outside"));
    if (wanted.isEmpty()) wanted = kinds;
    const QString day = population.day().toString(Qt::ISODate);
    Stream rows(database,
                "SELECT id, kind, unit_id FROM zone WHERE coalesce(valid_from, '') <= ?"
                " AND (valid_to IS NULL OR valid_to > ?) ORDER BY id");
    rows.bind(1, day).bind(2, day);
    std::vector<qint64> ids;
    while (rows.next())
        if (wanted.contains(rows.text(1)) && (scope.unit == 0 || population.isWithin(rows.integer(2), scope.unit)))
            ids.push_back(rows.integer(0));
    return ids;
}

/// Units of a level that are valid on the day, in the target's area or else the plan's.
std::vector<qint64> unitsIn(const Database& database, const Record& target, const Population& population,
                            const QString& level)
{
    qint64 area = target.integer("scope_unit_id").value_or(0);
    if (area == 0) {
        Statement plan(database, "SELECT area_id FROM plan WHERE id = ?");
        if (plan.bind(1, target["plan_id"]).step()) area = plan.integer(0);
    }
    const QString day = population.day().toString(Qt::ISODate);
    QHash<qint64, QString> earlier; // the level of then, where it changed since
    Stream past(database,
                "SELECT unit_id, level FROM administrative_unit_past WHERE valid_until > ?"
                " ORDER BY unit_id, valid_until DESC");
    past.bind(1, day);
    while (past.next()) earlier.insert(past.integer(0), past.text(1));
    Stream rows(database,
                "SELECT id, level FROM administrative_unit WHERE coalesce(valid_from, '') <= ?"
                " AND (valid_to IS NULL OR valid_to > ?) ORDER BY id");
    rows.bind(1, day).bind(2, day);
    std::vector<qint64> ids;
    while (rows.next())
        if (earlier.value(rows.integer(0), rows.text(1)) == level
            && (area == 0 || population.isWithin(rows.integer(0), area)))
            ids.push_back(rows.integer(0));
    return ids;
}

/// Zones in which an activity was held or one of whose facilities took part.
std::optional<Coverage> zonesReached(const Database& database, const Record& target, const Population& population,
                                     const QDate& from)
{
    const QStringList kinds = target.text("scope_activities").split(QLatin1Char(';'), Qt::SkipEmptyParts);
    const auto activities = heldActivities(database, from, population.day(), kinds);
    if (activities.empty()) return std::nullopt;
    QSet<qint64> reached;
    for (const HeldActivity& activity : activities) {
        reached.insert(activity.zone);
        for (const qint64 id : activity.facilities)
            if (const FacilityState* facility = population.facility(id)) reached.insert(facility->zone);
    }
    Coverage coverage;
    for (const qint64 zone :
         zonesIn(database, target, population,
                 {QStringLiteral("park"), QStringLiteral("cluster"), QStringLiteral("craft_village")})) {
        ++coverage.of;
        if (reached.contains(zone))
            ++coverage.count;
        else
            coverage.missing.push_back(zone);
    }
    return coverage;
}

std::vector<qint64> placesOf(const Database& database, const Record& target, const Population& population,
                             const Indicator& indicator)
{
    if (indicator.place == &Post::facility) return facilitiesIn(database, target, population);
    if (indicator.place == &Post::zone)
        return zonesIn(database, target, population,
                       {QStringLiteral("park"), QStringLiteral("cluster"), QStringLiteral("point")});
    return unitsIn(database, target, population,
                   qstrcmp(indicator.code, "staff_departments") == 0 ? QStringLiteral("province")
                                                                     : QStringLiteral("district"));
}

} // namespace

std::vector<Post> postsOn(const Database& database, const QDate& day, bool left)
{
    // A committee's or department's area is the unit it serves; a board's or an enterprise's area is only where it
    // lies.
    Stream rows(database,
                "SELECT s.person_id, s.duty, coalesce(s.facility_id, o.facility_id), coalesce(s.zone_id, o.zone_id),"
                " coalesce(s.unit_id, CASE WHEN o.kind IN ('committee', 'department') THEN o.unit_id END),"
                " s.qualified = 1 AND (s.certificate_date IS NULL OR s.certificate_date <= ?),"
                " s.id, s.organisation_id, s.from_date, s.to_date"
                " FROM staff AS s LEFT JOIN organisation AS o ON o.id = s.organisation_id"
                " WHERE s.from_date <= ? AND (s.to_date IS NULL OR s.to_date > ? OR ? = 1) ORDER BY s.id");
    const QString iso = day.toString(Qt::ISODate);
    rows.bind(1, iso).bind(2, iso).bind(3, iso).bind(4, qint64(left));
    std::vector<Post> posts;
    while (rows.next())
        posts.push_back({rows.integer(0), rows.text(1), rows.integer(2), rows.integer(3), rows.integer(4),
                         rows.integer(5) != 0, rows.integer(6), rows.integer(7),
                         QDate::fromString(rows.text(8), Qt::ISODate), QDate::fromString(rows.text(9), Qt::ISODate)});
    return posts;
}

std::optional<Coverage> coverageOf(const Database& database, const Record& target, const Population& population,
                                   const QDate& activitiesFrom)
{
    const QString code = target.text("indicator");
    if (code == QLatin1String("zones_reached")) return zonesReached(database, target, population, activitiesFrom);
    const Indicator* indicator = nullptr;
    for (const Indicator& one : indicators)
        if (code == QLatin1String(one.code)) indicator = &one;
    if (!indicator) return std::nullopt;
    const auto isAbout = [&](const Post& post) {
        if (post.*indicator->place == 0) return false;
        if (*indicator->duty != '\0') return post.duty == QLatin1String(indicator->duty);
        // A state officer looks after facilities and zones; that is no guiding staff of theirs.
        return indicator->place == &Post::unit
            || (post.duty != QLatin1String("state_officer") && post.duty != QLatin1String("other"));
    };
    std::vector<Post> about;
    for (const Post& post : postsOn(database, population.day(), true))
        if (isAbout(post)) about.push_back(post);
    if (about.empty()) return std::nullopt;

    const auto isHeld = [&](const Post& post) { return !post.until.isValid() || post.until > population.day(); };
    QHash<qint64, QSet<qint64>> personsAt;
    for (const Post& post : about)
        if (post.qualified && isHeld(post)) personsAt[post.*indicator->place].insert(post.person);
    Coverage coverage;
    if (indicator->place == &Post::person) {
        coverage.count = personsAt.size();
        coverage.persons = int(personsAt.size());
        for (const Post& post : about)
            if (post.qualified && isHeld(post)) coverage.posts.push_back(post);
        return coverage;
    }
    QSet<qint64> persons;
    QSet<qint64> places;
    for (const qint64 place : placesOf(database, target, population, *indicator)) {
        ++coverage.of;
        places.insert(place);
        if (!personsAt.contains(place)) {
            coverage.missing.push_back(place);
            continue;
        }
        ++coverage.count;
        persons += personsAt[place];
    }
    coverage.persons = int(persons.size());
    const QSet<qint64> missing(coverage.missing.begin(), coverage.missing.end());
    for (const Post& post : about) {
        if (!post.qualified) continue;
        if (missing.contains(post.*indicator->place))
            coverage.leftPosts.push_back(post);
        else if (isHeld(post) && places.contains(post.*indicator->place))
            coverage.posts.push_back(post);
    }
    return coverage;
}

} // namespace core

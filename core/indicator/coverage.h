// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

class Database;
class Population;
class Record;

/// A post as it is held on a day: from its first day until the day before its last date (half-open).
struct Post {
    qint64 person = 0;
    QString duty;
    qint64 facility = 0, zone = 0, unit = 0; ///< Of the post or of its organisation; 0: none
    bool qualified = false; ///< On the day: a certificate of a later date does not count yet.
    qint64 id = 0;
    qint64 organisation = 0; ///< 0: none
    QDate from, until; ///< until: the first day no longer in the post; invalid: still held
};
/// Posts that had begun by the day; only those still held on it, unless `left` ones are wanted too.
std::vector<Post> postsOn(const Database& database, const QDate& day, bool left = false);

/// How many of the facilities, boards, units or zones of an indicator are covered.
struct Coverage {
    qint64 count = 0;
    qint64 of = 0; ///< From the data: population, zones and units valid on the day.
    int persons = 0; ///< Distinct persons in the posts that were counted, each once whatever the posts.
    std::vector<qint64> missing; ///< Ids of those not covered: facilities, zones or units.
    std::vector<Post> posts; ///< Those counted.
    std::vector<Post> leftPosts; ///< Qualified ones at the missing places that had ended by the day.
};

/// What posts and activities say about an indicator of coverage ("staff_…", "units_medium_large", "zones_reached") or
/// about "state_officers" (persons, of 0) on the population's day. Nothing if nothing was recorded for the indicator
/// until that day (then a result typed in is used) or if it is another indicator. Posts count if qualified.
/// activitiesFrom: activities held earlier do not count for "zones_reached"; invalid: all do.
std::optional<Coverage> coverageOf(const Database& database, const Record& target, const Population& population,
                                   const QDate& activitiesFrom = {});

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

class Database;
class Record;

/// One attendance of a list, as far as it tells persons apart.
struct ListedPerson {
    QString identity; ///< Identity number; may be empty.
    QString nameAndWorkplace; ///< Comparable; empty if the workplace is not known, for a name alone tells nothing.
};

/// An activity that took place, with who took part.
struct HeldActivity {
    qint64 id = 0;
    qint64 plan = 0, task = 0, zone = 0; ///< 0: none
    QString kind, name, place;
    QDate date;
    QString result;
    qint64 quantity = 0; ///< In millionths; 0 if not given.
    QString unit;
    std::vector<qint64> facilities;
    std::vector<ListedPerson> list;
    /// Attendances (lượt): the counts typed in if there is one, else the rows of the list.
    int officials = 0, enterpriseStaff = 0, community = 0;
    int otherSide = 0; ///< Listed without a side.
    std::optional<int> women; ///< Nothing: neither typed in nor in a list.

    int attendances() const { return officials + enterpriseStaff + community + otherSide; }
    bool isClass() const;
    /// A class that is not within 50 ± 20 % attendances: a remark without verdict (indicators.md 6).
    bool hasUnusualSize() const;
};

/// Activities that are held with a date from `from` (invalid: ever) to `to`, by date; of these kinds (empty: of every
/// kind). Planned and cancelled ones never count.
std::vector<HeldActivity> heldActivities(const Database& database, const QDate& from, const QDate& to,
                                         const QStringList& kinds = {});

/// Attendances (lượt) of activities and distinct persons (người) among them.
struct Attendance {
    int attendances = 0;
    int persons = 0; ///< Attendances less the repeated persons of the lists.
    int officials = 0, enterpriseStaff = 0, community = 0;
    int women = 0; ///< Attendances
    int smallest = 0, largest = 0; ///< Of one activity with attendances; 0: none had any.
};
/// The same person: the same identity number; without it the same name and workplace.
Attendance attendanceOf(const std::vector<HeldActivity>& activities);

/// How many facilities the activities were for, each once; an activity that names no facility counts by its place, and
/// without one by itself.
int facilitiesOf(const std::vector<HeldActivity>& activities);
/// Models: one for each facility of an activity, one for an activity that names none.
int modelsOf(const std::vector<HeldActivity>& activities);

/// The kinds of activities that count for an indicator: those of the target if it names some, else the indicator's own.
/// Empty if activities say nothing about the indicator.
QStringList activityKindsOf(const QString& indicator, const Record& target);
/// Those of these kinds held from `from` to `to` under the target's plan, a plan below it or none.
std::vector<HeldActivity> activitiesFor(const Database& database, const Record& target, const QDate& from,
                                        const QDate& to);
/// What these activities say about an indicator that adds up ("classes", "participants", "assessments",
/// "class_enterprises", "models"); nothing if none was held: then a result typed in is used.
std::optional<qint64> activityCount(const Database& database, const Record& target, const QDate& from, const QDate& to);

} // namespace core

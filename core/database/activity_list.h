// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

class Database;

/// An activity as a list shows it.
struct ActivityLine {
    qint64 id = 0;
    QDate date; ///< Held or delivered on, else planned for; invalid if nobody has said.
    QString kind; ///< Code.
    QString name;
    QString place;
    QString state; ///< Code.
    bool late = false; ///< Its planned day has passed, and it is neither done nor cancelled.
    std::optional<qint64> attendances; ///< As recorded, else those on its list; nothing if there is neither.
};

/// Which activities a list shows.
struct ActivityQuery {
    enum class Only { All, Open, Held, Late };
    int year = 0; ///< Of the day held, else planned; undated ones belong to the years of their plan, without a plan to
                  ///< every year. 0: every year.
    QString kind = {}; ///< Code; empty: all.
    Only only = Only::All;
    QString search = {}; ///< Words in any order, with or without marks, of name and place.
    QDate today = {}; ///< What is late is judged on that day; invalid: today.
};

/// By date, undated ones last.
std::vector<ActivityLine> activityLines(const Database& database, const ActivityQuery& query);

/// How many activities of a year are meant to be held.
struct ActivityCounts {
    int activities = 0; ///< Of the year, held or not; cancelled ones never count.
    int classes = 0; ///< Awareness and in-plant classes among them.
};
ActivityCounts activityCounts(const Database& database, int year);

/// What the list of the participants of an activity adds up to.
struct ParticipantCounts {
    qint64 attendances = 0; ///< Rows of the list.
    qint64 persons = 0; ///< Told apart by identity number, else by name and workplace.
    qint64 women = 0; ///< Attendances.
    qint64 officials = 0, enterprise = 0, community = 0; ///< Attendances; rows that do not say count nowhere.
};
ParticipantCounts participantCounts(const Database& database, qint64 activity);

} // namespace core

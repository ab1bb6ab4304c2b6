// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace core {

class Database;

/// A task, or what a plan asks of one organisation, whose deadline is over or near.
struct LateTask {
    qint64 id = 0;
    bool isResponsibility = false;
    qint64 plan = 0;
    QString planName; ///< Number of the plan, or its title if it has none.
    QString words; ///< Of a responsibility its first line.
    QString lead; ///< Who is responsible; empty if nobody is named.
    QDate deadline;
    int daysLate = 0; ///< Negative: days left; 0: due today.
};

/// What the office's own plans wanted done by the day and was neither done nor cancelled by then, longest late first;
/// with daysAhead also what is due within so many days.
std::vector<LateTask> lateTasks(const Database& database, const QDate& day, int daysAhead = -1);

} // namespace core

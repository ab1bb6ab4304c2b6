// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/late_tasks.h"

#include "core/database/stream.h"

namespace core {

std::vector<LateTask> lateTasks(const Database& database, const QDate& day, int daysAhead)
{
    // Done after the day was not done on the day; done without a date is done.
    Stream rows(database,
                "SELECT 0, t.id, t.plan_id, coalesce(p.number, p.title), t.words, o.name, t.deadline"
                " FROM task AS t JOIN plan AS p ON p.id = t.plan_id LEFT JOIN organisation AS o ON o.id = t.lead_id"
                " WHERE p.own = 1 AND t.deadline <= ?1 AND t.state <> 'cancelled'"
                " AND CASE WHEN t.state = 'done' THEN coalesce(t.done_date, '') > ?2 ELSE 1 END"
                " UNION ALL SELECT 1, r.id, r.plan_id, coalesce(p.number, p.title), r.words, o.name, r.deadline"
                " FROM responsibility AS r JOIN plan AS p ON p.id = r.plan_id"
                " LEFT JOIN organisation AS o ON o.id = r.organisation_id"
                " WHERE p.own = 1 AND r.deadline <= ?1 AND r.state <> 'cancelled'"
                " AND CASE WHEN r.state = 'done' THEN coalesce(r.done_date, '') > ?2 ELSE 1 END"
                " ORDER BY 7, 1, 2");
    rows.bind(1, day.addDays(daysAhead).toString(Qt::ISODate)).bind(2, day.toString(Qt::ISODate));
    std::vector<LateTask> tasks;
    while (rows.next()) {
        LateTask task;
        task.isResponsibility = rows.integer(0) != 0;
        task.id = rows.integer(1);
        task.plan = rows.integer(2);
        task.planName = rows.text(3);
        task.words = rows.text(4).section(QLatin1Char('\n'), 0, 0);
        task.lead = rows.text(5);
        task.deadline = QDate::fromString(rows.text(6), Qt::ISODate);
        task.daysLate = int(task.deadline.daysTo(day));
        tasks.push_back(std::move(task));
    }
    return tasks;
}

} // namespace core

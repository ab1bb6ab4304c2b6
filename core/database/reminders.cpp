// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/reminders.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/database/table.h"
#include "core/record/entry.h"

namespace core {

namespace {

/// "F17 Hộ KD Tráng Việt", or how many.
QString whom(const Database& database, const std::vector<qint64>& facilities)
{
    if (facilities.size() == 1) return recordName(database, QStringLiteral("facility"), facilities.front());
    return Database::tr("%n facility(ies)", nullptr, int(facilities.size()));
}

Record recordOf(const PlannedReminder& reminder, qint64 facility)
{
    Record record(reminderDictionary());
    record["facility_id"] = facility;
    record["year"] = qint64(reminder.year);
    record["way"] = reminder.way;
    record["planned_on"] = valueOf(reminder.plannedOn);
    record["done_on"] = valueOf(reminder.doneOn);
    record["note"] = valueOf(reminder.note.trimmed());
    return record;
}

} // namespace

void addReminders(Database& database, const PlannedReminder& reminder, const std::vector<qint64>& facilities)
{
    if (facilities.empty()) return;
    Transaction transaction(database,
                            Database::tr("%1 – reminder for %2").arg(whom(database, facilities)).arg(reminder.year));
    Table reminders(database, reminderDictionary());
    for (const qint64 facility : facilities) reminders.insert(recordOf(reminder, facility));
    transaction.commit();
}

int markReminded(Database& database, int year, const std::vector<qint64>& facilities, const QDate& day)
{
    if (facilities.empty()) return 0;
    Transaction transaction(database, Database::tr("%1 – reminded for %2").arg(whom(database, facilities)).arg(year));
    Table reminders(database, reminderDictionary());
    int planned = 0;
    for (const qint64 facility : facilities) {
        Statement open(database,
                       "SELECT id FROM reminder WHERE facility_id = ? AND year = ? AND done_on IS NULL"
                       " ORDER BY coalesce(planned_on, '') DESC, id DESC LIMIT 1");
        if (open.bind(1, facility).bind(2, qint64(year)).step()) {
            Record record = *reminders.record(open.integer(0));
            record["done_on"] = valueOf(day);
            reminders.update(record);
            ++planned;
        } else {
            reminders.insert(recordOf({year, QStringLiteral("call"), {}, day, {}}, facility));
        }
    }
    transaction.commit();
    return planned;
}

} // namespace core

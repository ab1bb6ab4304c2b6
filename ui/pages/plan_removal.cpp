// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a plan, a target or a task when it is removed.
#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/activity.h"
#include "core/record/funding.h"
#include "core/record/plan.h"
#include "core/record/task.h"
#include "ui/pages/plan_store.h"
#include "ui/target_words.h"

namespace ui {

using core::Dictionary;
using core::Record;
using core::Table;

namespace {

/// Removes and parts rows one by one: the history sees each of them, so that undo brings all of it back.
class Remover {
public:
    explicit Remover(core::Database& database) : m_database(database) { }

    void removeAll(const Dictionary& dictionary, const char* field, qint64 id)
    {
        Table table(m_database, dictionary);
        for (const Record& record : table.where(field, id)) table.remove(record.id);
    }
    /// The records stay, without what they referred to.
    void part(const Dictionary& dictionary, const char* field, qint64 id)
    {
        Table table(m_database, dictionary);
        for (Record record : table.where(field, id)) {
            record[field] = core::Value{};
            table.update(record);
        }
    }
    void target(qint64 id)
    {
        removeAll(core::targetResultDictionary(), "target_id", id);
        removeAll(core::targetStepDictionary(), "target_id", id);
        part(core::targetDictionary(), "carried_from_id", id);
    }
    void task(qint64 id)
    {
        removeAll(core::taskSupportDictionary(), "task_id", id);
        part(core::moneyDictionary(), "task_id", id);
        part(core::activityDictionary(), "task_id", id);
    }

private:
    core::Database& m_database;
};

} // namespace

void PlanStore::remove(const Record& record, const QString& action)
{
    core::Transaction transaction(m_database, action);
    if (&record.dictionary() == &core::planDictionary()) removePlan(record);
    if (&record.dictionary() == &core::targetDictionary()) Remover(m_database).target(record.id);
    if (&record.dictionary() == &core::taskDictionary()) Remover(m_database).task(record.id);
    Table(m_database, record.dictionary()).remove(record.id);
    transaction.commit();
}

void PlanStore::removePlan(const Record& plan)
{
    core::Statement issued(m_database, "SELECT 1 FROM issued_report WHERE plan_id = ? LIMIT 1");
    if (issued.bind(1, plan.id).step())
        throw core::Error(QStringLiteral("plan %1 has issued reports").arg(plan.id),
                          tr("A report on the plan %1 has been issued; the plan stays with it. Nothing was removed. If "
                             "the plan no longer holds, make a new one for the year.")
                              .arg(TargetWords::planName(plan)),
                          core::Error::Kind::Request, QStringLiteral("issued"));
    Remover remover(m_database);
    for (const Record& target : targets(plan.id)) remover.target(target.id);
    remover.removeAll(core::targetDictionary(), "plan_id", plan.id);
    for (const Record& task : list(core::taskDictionary(), plan.id)) remover.task(task.id);
    for (const Dictionary* each :
         {&core::taskDictionary(), &core::responsibilityDictionary(), &core::planFundingDictionary(),
          &core::planTextDictionary(), &core::documentDictionary(), &core::reportTextDictionary()})
        remover.removeAll(*each, "plan_id", plan.id);
    Table money(m_database, core::moneyDictionary());
    for (Record sum : money.where("plan_id", plan.id)) { // what was spent on an activity stays with the activity
        if (!sum.integer("activity_id")) {
            money.remove(sum.id);
            continue;
        }
        sum["plan_id"] = core::Value{};
        money.update(sum);
    }
    remover.part(core::activityDictionary(), "plan_id", plan.id);
    for (const char* field : {"parent_id", "carried_from_id"}) remover.part(core::planDictionary(), field, plan.id);
}

} // namespace ui

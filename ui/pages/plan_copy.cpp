// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_copy.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/funding.h"
#include "core/record/moved_years.h"
#include "core/record/plan.h"
#include "core/record/task.h"
#include "ui/pages/plan_store.h"
#include "ui/target_words.h"

namespace ui {

using core::Record;
using core::Table;

PlanCopy::PlanCopy(PlanStore& store, const Record& plan)
    : m_store(store), m_plan(plan),
      m_years(std::max(1, plan.date("period_to").year() - plan.date("period_from").year() + 1))
{
    for (const int year : {plan.date("period_from").year(), plan.date("period_to").year()})
        m_moved.insert(year, year + m_years);
    if (const auto base = plan.integer("base_year")) m_moved.insert(int(*base), int(*base) + m_years);
}

qint64 PlanCopy::make()
{
    m_sentences.clear();
    core::Transaction transaction(m_store.database(),
                                  tr("Copy of the plan %1 for %2").arg(TargetWords::planName(m_plan)).arg(year()));
    const qint64 id = makePlan();
    copyTargets(id);
    copyTasks(id);
    copyRest(id);
    transaction.commit();
    return id;
}

void PlanCopy::moveDate(Record& record, const char* field) const
{
    if (const QDate date = record.date(field); date.isValid()) record[field] = core::valueOf(date.addYears(m_years));
}

void PlanCopy::moveYears(Record& record, const char* field, const QString& place)
{
    const QString before = record.text(field);
    const core::MovedYears moved = core::movedYears(before, m_moved);
    if (moved.changed) m_sentences.push_back({place, before, moved.text});
    if (!moved.changed && moved.left) m_sentences.push_back({place, before, before});
    if (moved.changed) record[field] = core::valueOf(moved.text);
}

static Record copyOf(const Record& old, std::initializer_list<const char*> cleared)
{
    Record copy(old.dictionary(), 0, old.row());
    for (const char* field : cleared) copy[field] = core::Value{};
    return copy;
}

qint64 PlanCopy::makePlan()
{
    Record copy = copyOf(m_plan, {"number", "date", "signer", "source"});
    copy["code"] = m_store.freeCode(year());
    copy["carried_from_id"] = m_plan.id;
    moveYears(copy, "title", tr("Title"));
    moveDate(copy, "period_from");
    moveDate(copy, "period_to");
    if (const auto base = m_plan.integer("base_year")) copy["base_year"] = *base + m_years;
    return Table(m_store.database(), core::planDictionary()).insert(copy);
}

void PlanCopy::copyTargets(qint64 plan)
{
    Table targets(m_store.database(), core::targetDictionary()),
        steps(m_store.database(), core::targetStepDictionary());
    for (const Record& old : m_store.targets(m_plan.id)) {
        Record target = copyOf(old, {"base_numerator", "base_denominator", "base_document", "evidence", "source"});
        target["plan_id"] = plan;
        target["carried_from_id"] = old.id;
        target["reading_confirmed"] = qint64(0);
        moveDate(target, "due_date");
        moveYears(target, "words", tr("Target %1").arg(old.integer("position").value_or(0)));
        const qint64 id = targets.insert(target);
        for (const Record& step : m_store.steps(old.id)) {
            Record later = copyOf(step, {"source"});
            later["target_id"] = id;
            later["year"] = step.integer("year").value_or(0) + m_years;
            steps.insert(later);
        }
    }
}

void PlanCopy::copyTasks(qint64 plan)
{
    Table tasks(m_store.database(), core::taskDictionary()),
        supports(m_store.database(), core::taskSupportDictionary());
    for (const Record& old : m_store.list(core::taskDictionary(), m_plan.id)) {
        Record task = copyOf(old, {"done_date", "done_quantity", "evidence", "source"});
        task["plan_id"] = plan;
        task["state"] = QStringLiteral("open");
        moveDate(task, "deadline");
        const QString place = tr("Task %1").arg(
            old.text("number").isEmpty() ? QString::number(old.integer("position").value_or(0)) : old.text("number"));
        // the words of the plan are mostly the task itself: told once
        const bool same = old.text("quote") == old.text("words");
        moveYears(task, "words", place);
        if (same)
            task["quote"] = task["words"];
        else
            moveYears(task, "quote", place);
        for (const char* field : {"group_words", "frequency", "audience"}) moveYears(task, field, place);
        const qint64 id = tasks.insert(task);
        for (const qint64 organisation : m_store.supports(old.id)) {
            Record support(core::taskSupportDictionary());
            support["task_id"] = id;
            support["organisation_id"] = organisation;
            supports.insert(support);
        }
    }
}

void PlanCopy::copyRest(qint64 plan)
{
    core::Database& database = m_store.database();
    for (const Record& old : m_store.list(core::responsibilityDictionary(), m_plan.id)) {
        Record duty = copyOf(old, {"done_date", "source"});
        duty["plan_id"] = plan;
        duty["state"] = QStringLiteral("open");
        moveDate(duty, "deadline");
        moveYears(duty, "words", tr("Responsibility %1").arg(old.integer("position").value_or(0)));
        Table(database, core::responsibilityDictionary()).insert(duty);
    }
    for (const Record& old : m_store.list(core::planFundingDictionary(), m_plan.id)) {
        Record funding = copyOf(old, {"source"});
        funding["plan_id"] = plan;
        const QString place = tr("Funding %1").arg(old.integer("position").value_or(0));
        for (const char* field : {"words", "purpose"}) moveYears(funding, field, place);
        Table(database, core::planFundingDictionary()).insert(funding);
    }
    const core::Field& section = core::planTextDictionary().field(QLatin1String("section"));
    for (const Record& old : m_store.list(core::planTextDictionary(), m_plan.id)) {
        Record text = copyOf(old, {"source"});
        text["plan_id"] = plan;
        moveYears(text, "words", core::display(section, old["section"]));
        Table(database, core::planTextDictionary()).insert(text);
    }
    for (const Record& old : m_store.documents(m_plan.id)) { // what a document is called stays
        Record document = copyOf(old, {});
        document["plan_id"] = plan;
        Table(database, core::documentDictionary()).insert(document);
    }
}

} // namespace ui

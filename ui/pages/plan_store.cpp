// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_store.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/administrative_unit.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/task.h"
#include "ui/target_words.h"

#include <algorithm>

namespace ui {

using core::Record;
using core::Table;

std::vector<Record> PlanStore::plans() const
{
    return Table(m_database, core::planDictionary()).all("period_from, date, id");
}

std::optional<Record> PlanStore::plan(qint64 id) const { return Table(m_database, core::planDictionary()).record(id); }

std::vector<Record> PlanStore::targets(qint64 plan) const
{
    return Table(m_database, core::targetDictionary()).where("plan_id", plan, "position, id");
}

std::vector<Record> PlanStore::results(qint64 target) const
{
    return Table(m_database, core::targetResultDictionary()).where("target_id", target, "date DESC, id DESC");
}

std::vector<Record> PlanStore::documents(qint64 plan) const
{
    return Table(m_database, core::documentDictionary()).where("plan_id", plan, "position, id");
}

std::vector<Record> PlanStore::steps(qint64 target) const
{
    return Table(m_database, core::targetStepDictionary()).where("target_id", target, "year");
}

std::vector<Record> PlanStore::list(const core::Dictionary& dictionary, qint64 plan) const
{
    std::vector<Record> records = Table(m_database, dictionary).where("plan_id", plan, "position, id");
    if (&dictionary == &core::planTextDictionary()) {
        const std::span<const core::Choice> sections = dictionary.field(QLatin1String("section")).choices;
        const auto place = [&](const Record& text) {
            return std::find_if(sections.begin(), sections.end(), [code = text.text("section")](const core::Choice& c) {
                return code == QLatin1String(c.code);
            });
        };
        std::stable_sort(records.begin(), records.end(),
                         [&](const Record& a, const Record& b) { return place(a) < place(b); });
    }
    return records;
}

std::vector<qint64> PlanStore::supports(qint64 task) const
{
    std::vector<qint64> organisations;
    for (const Record& support : Table(m_database, core::taskSupportDictionary()).where("task_id", task))
        organisations.push_back(support.integer("organisation_id").value_or(0));
    return organisations;
}

const char* groupField(const core::Dictionary& dictionary)
{
    if (&dictionary == &core::taskDictionary()) return "group_words";
    return &dictionary == &core::planTextDictionary() ? "section" : nullptr;
}

/// Organisations that were only made up for the entry get their ids.
static Record withRealIds(Record record, const std::vector<qint64>& made)
{
    for (const core::Field& field : record.dictionary().fields) {
        const auto id = record.integer(field.name);
        if (field.type == core::FieldType::Reference && id && *id < 0) record[field.name] = made[size_t(-*id - 1)];
    }
    return record;
}

qint64 PlanStore::save(const PlanEntry& entry, const QString& action)
{
    core::Transaction transaction(m_database, action);
    std::vector<qint64> made;
    for (const Record& organisation : entry.newOrganisations)
        made.push_back(Table(m_database, core::organisationDictionary()).insert(organisation));
    Table table(m_database, entry.record.dictionary());
    Record record = withRealIds(entry.record, made);
    const char* group = groupField(record.dictionary());
    bool moves = group != nullptr;
    if (record.id == 0) {
        record.id = table.insert(record);
    } else {
        moves = moves && table.record(record.id)->text(group) != record.text(group);
        table.update(record);
    }
    if (moves) placeInGroup(record);
    if (entry.supports) {
        std::vector<qint64> wanted = *entry.supports;
        for (qint64& id : wanted)
            if (id < 0) id = made[size_t(-id - 1)];
        Table supports(m_database, core::taskSupportDictionary());
        for (const Record& old : supports.where("task_id", record.id))
            if (std::erase(wanted, old.integer("organisation_id").value_or(0)) == 0) supports.remove(old.id);
        for (const qint64 id : wanted) {
            Record support(core::taskSupportDictionary());
            support["task_id"] = record.id;
            support["organisation_id"] = id;
            supports.insert(support);
        }
    }
    transaction.commit();
    return record.id;
}

void PlanStore::placeInGroup(const Record& record)
{
    const char* group = groupField(record.dictionary());
    std::vector<Record> all = list(record.dictionary(), record.integer("plan_id").value_or(0));
    std::erase_if(all, [&](const Record& other) { return other.id == record.id; });
    auto after = std::find_if(all.rbegin(), all.rend(),
                              [&](const Record& other) { return other.text(group) == record.text(group); });
    all.insert(after == all.rend() ? all.end() : after.base(), record);
    put(Table(m_database, record.dictionary()), std::move(all));
}

void PlanStore::put(Table table, std::vector<Record> list)
{
    for (size_t i = 0; i < list.size(); ++i) {
        list[i]["position"] = qint64(i + 1);
        const auto stored = table.record(list[i].id);
        if (stored && stored->row() != list[i].row()) table.update(list[i]);
    }
}

void PlanStore::arrange(std::vector<Record> list, const QString& action)
{
    if (list.empty()) return;
    core::Transaction transaction(m_database, action);
    const Table table(m_database, list.front().dictionary()); // before the list is given away
    put(table, std::move(list));
    transaction.commit();
}

void PlanStore::move(std::vector<Record> list, size_t index, int by, const QString& action)
{
    const qsizetype other = qsizetype(index) + by;
    if (index >= list.size() || other < 0 || other >= qsizetype(list.size())) return;
    std::swap(list[index], list[size_t(other)]);
    arrange(std::move(list), action);
}

void PlanStore::saveSteps(const Record& target, const std::vector<Record>& steps, const QString& action)
{
    core::Transaction transaction(m_database, action);
    Table table(m_database, core::targetStepDictionary());
    std::vector<Record> left = this->steps(target.id);
    for (Record step : steps) {
        step["target_id"] = target.id;
        const auto old = std::find_if(left.begin(), left.end(),
                                      [&](const Record& each) { return each.integer("year") == step.integer("year"); });
        if (old == left.end()) {
            table.insert(step);
            continue;
        }
        Record changed = *old;
        changed["value"] = step["value"];
        if (changed.row() != old->row()) table.update(changed);
        left.erase(old);
    }
    for (const Record& old : left) table.remove(old.id);
    transaction.commit();
}

QString PlanStore::freeCode(int year) const
{
    const QString code = QStringLiteral("KH-%1").arg(year);
    const Table table(m_database, core::planDictionary());
    QString free = code;
    for (int i = 2; table.first("code", free); ++i) free = QStringLiteral("%1-%2").arg(code).arg(i);
    return free;
}

static core::Value day(int year, int month, int dayOfMonth) { return core::valueOf(QDate(year, month, dayOfMonth)); }

qint64 PlanStore::addBlank(int year)
{
    Record plan(core::planDictionary());
    plan["code"] = freeCode(year);
    plan["own"] = qint64(1);
    plan["level"] = QStringLiteral("district");
    // the title is a text of the plan itself, and plans are written in Vietnamese
    plan["title"] = QStringLiteral("Kế hoạch sản xuất sạch hơn trong công nghiệp năm %1").arg(year);
    plan["period_from"] = day(year, 1, 1);
    plan["period_to"] = day(year, 12, 31);
    plan["base_year"] = qint64(year - 1);
    plan["official_rate"] = QStringLiteral("population");
    plan["carry_years"] = qint64(0);
    plan["resource_rule"] = QStringLiteral("energy");
    plan["resource_scope"] = QStringLiteral("energy");
    if (const auto office = Table(m_database, core::officeDictionary()).record(1)) {
        plan["issuer"] = (*office)["name"];
        plan["area_id"] = (*office)["unit_id"];
        plan["signer"] = (*office)["signer"];
        if (office->text("level") == QLatin1String("province") || office->text("level") == QLatin1String("commune"))
            plan["level"] = office->text("level");
    }
    return save(plan, tr("New plan for %1").arg(year));
}

qint64 PlanStore::addHigher(const Record& plan)
{
    Record higher(core::planDictionary());
    const int from = plan.date("period_from").year(), to = plan.date("period_to").year();
    higher["code"] = freeCode(from);
    higher["own"] = qint64(0);
    const bool ofProvince = plan.text("level") == QLatin1String("province");
    higher["level"] = ofProvince ? QStringLiteral("strategy") : QStringLiteral("province");
    higher["title"] = from == to ? QStringLiteral("Kế hoạch của cấp trên năm %1").arg(from)
                                 : QStringLiteral("Kế hoạch của cấp trên giai đoạn %1-%2").arg(from).arg(to);
    for (const char* same : {"period_from", "period_to", "base_year", "official_rate", "carry_years", "resource_rule",
                             "resource_scope", "parent_id"})
        higher[same] = plan[same];
    core::Transaction transaction(m_database, tr("New plan above %1").arg(TargetWords::planName(plan)));
    Table plans(m_database, core::planDictionary());
    const qint64 id = plans.insert(higher);
    Record below = plan;
    below["parent_id"] = id;
    plans.update(below);
    transaction.commit();
    return id;
}

qint64 PlanStore::duplicateTarget(const Record& target)
{
    Record copy(core::targetDictionary(), 0, target.row());
    qint64 last = 0;
    for (const Record& other : targets(target.integer("plan_id").value_or(0)))
        last = std::max(last, other.integer("position").value_or(0));
    copy["position"] = last + 1;
    copy["reading_confirmed"] = qint64(0);
    copy["carried_from_id"] = core::Value{};
    return save(copy, tr("Target %1 duplicated").arg(target.integer("position").value_or(0)));
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_store.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/administrative_unit.h"
#include "core/record/plan.h"
#include "ui/target_words.h"

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

qint64 PlanStore::save(const Record& record, const QString& action)
{
    core::Transaction transaction(m_database, action);
    Table table(m_database, record.dictionary());
    qint64 id = record.id;
    if (id == 0)
        id = table.insert(record);
    else
        table.update(record);
    transaction.commit();
    return id;
}

void PlanStore::remove(const Record& record, const QString& action)
{
    core::Transaction transaction(m_database, action);
    if (qstrcmp(record.dictionary().table, "plan") == 0) {
        // what hangs on it goes with it, row by row, so that undo brings it back; plans below it stand alone
        Table targets(m_database, core::targetDictionary()), results(m_database, core::targetResultDictionary()),
            documents(m_database, core::documentDictionary()), texts(m_database, core::reportTextDictionary()),
            plans(m_database, core::planDictionary());
        for (const Record& target : this->targets(record.id)) {
            for (const Record& result : this->results(target.id)) results.remove(result.id);
            targets.remove(target.id);
        }
        for (const Record& document : this->documents(record.id)) documents.remove(document.id);
        for (const Record& text : texts.where("plan_id", record.id)) texts.remove(text.id);
        for (Record below : plans.where("parent_id", record.id)) {
            below["parent_id"] = core::Value{};
            plans.update(below);
        }
    } else if (qstrcmp(record.dictionary().table, "target") == 0) {
        Table results(m_database, core::targetResultDictionary());
        for (const Record& result : this->results(record.id)) results.remove(result.id);
    }
    Table(m_database, record.dictionary()).remove(record.id);
    transaction.commit();
}

void PlanStore::move(std::vector<Record> list, size_t index, int by, const QString& action)
{
    const qsizetype other = qsizetype(index) + by;
    if (index >= list.size() || other < 0 || other >= qsizetype(list.size())) return;
    std::swap(list[index], list[size_t(other)]);
    core::Transaction transaction(m_database, action);
    Table table(m_database, list.front().dictionary());
    for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].integer("position") == qint64(i + 1)) continue;
        list[i]["position"] = qint64(i + 1);
        table.update(list[i]);
    }
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

qint64 PlanStore::copyForNextYear(const Record& plan)
{
    const int year = plan.date("period_to").year() + 1;
    const auto later = [](Record& record, const char* field) {
        if (record.date(field).isValid()) record[field] = core::valueOf(record.date(field).addYears(1));
    };
    Record copy(core::planDictionary(), 0, plan.row());
    copy["code"] = freeCode(year);
    copy["number"] = core::Value{};
    copy["date"] = core::Value{};
    copy["source"] = core::Value{};
    copy["title"] = plan.text("title").replace(QString::number(year - 1), QString::number(year));
    later(copy, "period_from");
    later(copy, "period_to");
    if (const auto base = plan.integer("base_year")) copy["base_year"] = *base + 1;

    core::Transaction transaction(m_database,
                                  tr("Copy of the plan %1 for %2").arg(TargetWords::planName(plan)).arg(year));
    const qint64 id = Table(m_database, core::planDictionary()).insert(copy);
    Table targets(m_database, core::targetDictionary()), documents(m_database, core::documentDictionary());
    for (const Record& old : this->targets(plan.id)) {
        Record target(core::targetDictionary(), 0, old.row());
        target["plan_id"] = id;
        for (const char* field : {"base_numerator", "base_denominator", "base_document", "source"})
            target[field] = core::Value{};
        target["reading_confirmed"] = qint64(0);
        later(target, "due_date");
        targets.insert(target);
    }
    for (const Record& old : this->documents(plan.id)) {
        Record document(core::documentDictionary(), 0, old.row());
        document["plan_id"] = id;
        documents.insert(document);
    }
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
    return save(copy, tr("Target %1 duplicated").arg(target.integer("position").value_or(0)));
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/money.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/record/dictionary.h"
#include "core/record/funding.h"

#include <limits>
#include <map>

namespace core {

namespace {

/// Position of a source in the dictionary: how people list them.
int orderOf(const QString& funding)
{
    int order = 0;
    for (const Choice& choice : fundingSourceChoices()) {
        if (funding == QLatin1String(choice.code)) return order;
        ++order;
    }
    return order;
}

using BySource = std::map<int, SourceAmounts>; // by order

std::vector<SourceAmounts> listOf(const BySource& sources)
{
    std::vector<SourceAmounts> list;
    for (const auto& [order, amounts] : sources) list.push_back(amounts);
    return list;
}

void add(BySource& sources, const QString& funding, const Amounts& amounts)
{
    SourceAmounts& source = sources[orderOf(funding)];
    source.funding = funding;
    source.amounts += amounts;
}

} // namespace

std::optional<Ratio> Amounts::spentOfPlanned() const
{
    return planned == 0 ? std::nullopt : std::optional(Ratio(spent, planned));
}

Amounts& Amounts::operator+=(const Amounts& other)
{
    planned += other.planned;
    allocated += other.allocated;
    spent += other.spent;
    return *this;
}

Amounts AmountsOf::total() const
{
    Amounts sum;
    for (const SourceAmounts& source : sources) sum += source.amounts;
    return sum;
}

MoneyFigures moneyOf(const Database& database, const std::optional<Record>& plan, const QDate& asOf, const QDate& from)
{
    const QDate periodFrom = plan ? plan->date("period_from") : QDate(asOf.year(), 1, 1);
    const QDate periodTo = plan ? plan->date("period_to") : asOf;
    Stream rows(database,
                "SELECT m.funding, m.kind, m.amount, coalesce(m.task_id, a.task_id), m.activity_id, t.position,"
                " coalesce(m.plan_id, t.plan_id, a.plan_id), m.date, m.id FROM money AS m"
                " LEFT JOIN activity AS a ON a.id = m.activity_id"
                " LEFT JOIN task AS t ON t.id = coalesce(m.task_id, a.task_id)"
                " WHERE m.date <= ? AND m.date >= ? ORDER BY m.id");
    rows.bind(1, asOf.toString(Qt::ISODate));
    rows.bind(2, from.isValid() ? from.toString(Qt::ISODate) : QString());
    MoneyFigures figures;
    BySource sources;
    std::map<std::pair<qint64, qint64>, std::pair<qint64, BySource>> tasks; // by position, then id; none at the end
    std::map<qint64, BySource> activities;
    while (rows.next()) {
        if (const qint64 owner = rows.integer(6); owner != 0) {
            if (!plan || owner != plan->id) continue;
        } else {
            const QDate date = QDate::fromString(rows.text(7), Qt::ISODate);
            if (date < periodFrom || date > periodTo) continue;
        }
        const QString funding = rows.text(0), kind = rows.text(1);
        Amounts amounts;
        (kind == QLatin1String("planned")         ? amounts.planned
             : kind == QLatin1String("allocated") ? amounts.allocated
                                                  : amounts.spent)
            = rows.integer(2);
        figures.entries.push_back(rows.integer(8));
        figures.total += amounts;
        if (isStateFunding(funding)) figures.state += amounts;
        add(sources, funding, amounts);
        const qint64 task = rows.integer(3);
        auto& [id, ofTask] = tasks[{task == 0 ? std::numeric_limits<qint64>::max() : rows.integer(5), task}];
        id = task;
        add(ofTask, funding, amounts);
        if (!rows.isNull(4)) add(activities[rows.integer(4)], funding, amounts);
    }
    figures.sources = listOf(sources);
    for (const auto& [place, task] : tasks) figures.tasks.push_back({task.first, listOf(task.second)});
    for (const auto& [id, amounts] : activities) figures.activities.push_back({id, listOf(amounts)});
    return figures;
}

} // namespace core

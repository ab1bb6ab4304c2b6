// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_head.h"

#include "core/database/database.h"
#include "core/record/plan.h"
#include "core/record/vietnamese.h"
#include "ui/pages/plan_store.h"
#include "ui/pages/plan_tree.h"
#include "ui/prompts.h"
#include "ui/target_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

std::vector<ReferenceChoice> planReferences(const PlanStore& store, const QString& table)
{
    std::vector<ReferenceChoice> choices;
    if (table == QLatin1String("plan")) {
        for (const core::Record& plan : store.plans()) choices.push_back({plan.id, TargetWords::planName(plan)});
        return choices;
    }
    const QByteArray sql = table == QLatin1String("administrative_unit")
        ? "SELECT id, name, valid_to FROM administrative_unit"
        : "SELECT id, name, NULL FROM factor_set ORDER BY valid_from DESC";
    core::Statement rows(store.database(), sql);
    while (rows.step()) {
        const QDate end = core::dateOf(rows.value(2));
        choices.push_back(
            {rows.integer(0),
             end.isValid() ? PlanHead::tr("%1 (until %2)").arg(rows.text(1)).arg(end.year()) : rows.text(1)});
    }
    if (table == QLatin1String("administrative_unit"))
        std::sort(choices.begin(), choices.end(), [](const ReferenceChoice& a, const ReferenceChoice& b) {
            return core::sortKey(a.words) < core::sortKey(b.words);
        });
    return choices;
}

PlanHead::PlanHead(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : QScrollArea(parent), m_store(store), m_prompts(prompts), m_plan(core::planDictionary())
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void PlanHead::makeGrid()
{
    QStringList fields;
    for (const char* field : {"number", "date", "title", "level", "own", "parent_id", "issuer", "signer", "area_id",
                              "period_from", "period_to", "base_year", "official_rate", "carry_years", "resource_rule",
                              "factor_set_id", "resource_scope", "note"})
        fields << QString::fromLatin1(field);
    m_grid = new FieldGrid(core::planDictionary(), fields, 2,
                           [this](const QString& table) { return planReferences(m_store, table); }, nullptr,
                           {QStringLiteral("title")});
    connect(m_grid, &FieldGrid::left, this, [this](const QString& field) { save(field); });
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_grid);
    layout->addStretch();
    setWidget(content);
}

void PlanHead::setPlan(const core::Record& plan)
{
    QString references;
    for (const char* table : {"plan", "administrative_unit", "factor_set"})
        for (const ReferenceChoice& choice : planReferences(m_store, QLatin1String(table)))
            references += QString::number(choice.id) + choice.words;
    if (!m_grid || references != m_references) makeGrid();
    m_references = references;
    m_plan = plan;
    m_grid->setRecord(plan);
}

void PlanHead::save(const QString& field)
{
    FieldInput* input = m_grid->input(field);
    const core::Parsed parsed = input->read();
    if (parsed.problem) return; // it stands under the field; what is stored stays
    const char* name = input->field().name;
    if (m_plan[name] == parsed.value) return;
    core::Record changed = m_plan;
    changed[name] = parsed.value;
    if (changed.date("period_to") < changed.date("period_from"))
        return input->showProblem(tr("The period ends before it begins."));
    if (field == QLatin1String("parent_id")
        && !canStandBelow(m_store.plans(), m_plan.id, changed.integer("parent_id").value_or(0)))
        return input->showProblem(tr("A plan cannot stand above itself or beneath a plan that is beneath it."));
    const bool done = attempt(m_prompts, this, [&] {
        m_store.save(changed,
                     QStringLiteral("%1 – %2").arg(TargetWords::planName(m_plan), core::label(input->field())));
    });
    if (!done) return;
    m_plan = changed;
    input->setStored();
}

} // namespace ui

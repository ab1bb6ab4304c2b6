// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the targets of a plan.
#include "core/record/plan.h"
#include "ui/pages/plan_head.h"
#include "ui/pages/plan_path_dialog.h"
#include "ui/pages/plan_reading_dialog.h"
#include "ui/pages/plan_store.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/pages/plan_targets.h"
#include "ui/prompts.h"
#include "ui/target_words.h"

#include <QTableWidget>

#include <algorithm>

namespace ui {

using core::Record;

bool PlanTargets::askFor(Record& target)
{
    const auto figures = m_figures; // stays while the dialog is open, whatever is stored meanwhile
    PlanTargetDialog dialog(
        target, m_store.database(), *figures, [this](const QString& table) { return planReferences(m_store, table); },
        this);
    if (dialog.exec() != QDialog::Accepted) return false;
    target = dialog.target();
    return true;
}

void PlanTargets::add()
{
    attempt(m_prompts, this, [this] {
        Record target(core::targetDictionary());
        target["plan_id"] = m_plan.id;
        target["position"] = qint64(m_figures->targets.empty() ? 1 : m_figures->targets.back().number + 1);
        target["indicator"] = QStringLiteral("awareness");
        target["kind"] = QStringLiteral("points_over_base");
        target["cohort"] = QStringLiteral("adopters");
        target["reading_confirmed"] = qint64(0);
        if (!askFor(target)) return;
        const qint64 id
            = m_store.save(target, action(tr("target %1 added").arg(target.integer("position").value_or(0))));
        Q_EMIT currentChanged(id);
    });
}

void PlanTargets::edit()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] {
        Record target = m_figures->targets[size_t(row)].target;
        const core::Row before = target.row();
        if (!askFor(target) || target.row() == before) return;
        m_store.save(target, action(tr("target %1 changed").arg(target.integer("position").value_or(0))));
    });
}

void PlanTargets::duplicate()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] { m_store.duplicateTarget(m_figures->targets[size_t(row)].target); });
}

void PlanTargets::editPath()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] {
        const Record target = m_figures->targets[size_t(row)].target;
        PlanPathDialog dialog(target, m_plan, m_store.steps(target.id), this);
        if (dialog.exec() != QDialog::Accepted) return;
        m_store.saveSteps(target, dialog.steps(),
                          action(tr("yearly path of target %1").arg(target.integer("position").value_or(0))));
    });
}

void PlanTargets::askReadings(qint64 target)
{
    attempt(m_prompts, this, [&] {
        std::vector<Record> open;
        for (const core::TargetFigure& figure : m_figures->targets)
            if (TargetWords::isReadingOpen(figure.target)) open.push_back(figure.target);
        const auto first
            = std::find_if(open.begin(), open.end(), [&](const Record& each) { return each.id == target; });
        if (first != open.end()) std::rotate(open.begin(), first, open.end());
        if (open.empty()) return;
        const auto figures = m_figures; // stays while the dialog is open, whatever is stored meanwhile
        const auto store = [this](const Record& confirmed) {
            return attempt(m_prompts, this, [&] {
                m_store.save(
                    confirmed,
                    action(tr("reading of target %1 confirmed").arg(confirmed.integer("position").value_or(0))));
            });
        };
        PlanReadingDialog(std::move(open), m_store.database(), *figures, store, this).exec();
    });
}

void PlanTargets::remove()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] {
        const Record target = m_figures->targets[size_t(row)].target;
        m_store.remove(target, action(tr("target %1 removed").arg(target.integer("position").value_or(0))));
    });
}

void PlanTargets::move(int by)
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this,
            [&] { m_store.move(m_store.targets(m_plan.id), size_t(row), by, action(tr("order of the targets"))); });
}

} // namespace ui

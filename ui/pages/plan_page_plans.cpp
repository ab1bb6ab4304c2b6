// SPDX-License-Identifier: GPL-3.0-or-later
// New plans, copies, their place in the tree, and their end.
#include "core/database/database.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/plan_copied_dialog.h"
#include "ui/pages/plan_copy.h"
#include "ui/pages/plan_head.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_presets.h"
#include "ui/pages/plan_targets.h"
#include "ui/pages/plan_tree.h"
#include "ui/prompts.h"
#include "ui/target_words.h"
#include "ui/working_year.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace ui {

using core::Record;

void PlanPage::fillNewMenu(QMenu* menu)
{
    menu->clear();
    menu->addAction(tr("&Blank plan for %1").arg(m_year.year()), this, &PlanPage::addBlank);
    attempt(m_prompts, this, [&] {
        for (const int last : {m_year.year() - 1, m_year.year()}) {
            const auto plan = core::planFor(m_store.database(), last);
            if (!plan || plan->date("period_to").year() != last) continue;
            menu->addAction(
                tr("Copy of %1 for %2").arg(TargetWords::planName(*plan)).arg(PlanCopy(m_store, *plan).year()), this,
                [this, record = *plan] { copyLast(record); });
        }
        PlanPresets::fill(
            menu, m_store.database(), m_year.year(), [this](const QString& id) { addPreset(id); },
            [this](const QString& id) { addHigherPreset(id); });
        if (const auto plan = m_store.plan(m_plan))
            menu->addAction(tr("Higher plan &above %1").arg(TargetWords::planName(*plan)), this, &PlanPage::addHigher);
    });
}

void PlanPage::addHigher()
{
    attempt(m_prompts, this, [this] {
        const auto plan = m_store.plan(m_plan);
        if (plan) m_plan = m_store.addHigher(*plan);
    });
    m_tabs->setCurrentWidget(m_head);
}

void PlanPage::addBlank()
{
    attempt(m_prompts, this, [this] { follow(m_store.addBlank(m_year.year())); });
    m_tabs->setCurrentWidget(m_head);
}

void PlanPage::copyLast(const Record& last)
{
    PlanCopy copy(m_store, last);
    if (!attempt(m_prompts, this, [&] { follow(copy.make()); })) return;
    m_tabs->setCurrentWidget(m_head);
    if (!copy.sentences().empty()) PlanCopiedDialog(copy.sentences(), this).exec();
}

void PlanPage::addPreset(const QString& id)
{
    const bool done = attempt(m_prompts, this, [&] {
        follow(PlanPresets::addOwn(m_store.database(), id, m_year.year()));
        m_fresh->refreshNow();
    });
    if (done) showTargets();
    if (done) m_targets->askReadings();
}

void PlanPage::addHigherPreset(const QString& id)
{
    attempt(m_prompts, this, [&] {
        const qint64 plan = PlanPresets::addHigher(m_store.database(), id);
        fillTree();
        choosePlan(plan);
        fillTree();
        Q_EMIT said(tr("Added. “Higher plan” in the head of your own plan puts your plan under it."));
    });
}

void PlanPage::follow(qint64 plan)
{
    const auto record = m_store.plan(plan);
    if (!record) return;
    m_plan = plan;
    m_shownYear = record->date("period_from").year();
    m_shownPlan = record->text("code");
    // without a name where the plan is the year's own anyway: then undoing it leaves the window with a plan
    const auto ownOfYear = core::planFor(m_store.database(), m_shownYear);
    m_year.choose(m_shownYear, ownOfYear && ownOfYear->id == plan ? QString() : m_shownPlan);
    m_fresh->stale();
}

void PlanPage::removePlan()
{
    const auto plan = m_store.plan(m_plan);
    if (!plan) return;
    attempt(m_prompts, this, [&] {
        if (m_year.plan() == plan->text("code")) m_year.choose(m_year.year());
        m_store.remove(*plan, tr("Plan %1 removed").arg(TargetWords::planName(*plan)));
        Q_EMIT said(tr("The plan %1 was removed. Ctrl+Z brings it back.").arg(TargetWords::planName(*plan)));
    });
}

void PlanPage::moveBelow(qint64 plan, qint64 above)
{
    const auto moved = m_store.plan(plan);
    if (!moved || moved->integer("parent_id").value_or(0) == above) return;
    attempt(m_prompts, this, [&] {
        if (!canStandBelow(m_store.plans(), plan, above))
            return Q_EMIT said(tr("A plan cannot stand beneath itself or beneath a plan that is beneath it."));
        Record changed = *moved;
        changed["parent_id"] = above == 0 ? core::Value{} : core::Value{above};
        const auto higher = m_store.plan(above);
        m_store.save(changed,
                     higher
                         ? tr("%1 moved under %2").arg(TargetWords::planName(changed), TargetWords::planName(*higher))
                         : tr("%1 moved to the top").arg(TargetWords::planName(changed)));
    });
}

} // namespace ui

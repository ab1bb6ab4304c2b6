// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu of the window offers of the plan page.
#include "core/database/database.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/plan_documents.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_targets.h"
#include "ui/pages/plan_texts.h"
#include "ui/pages/plan_work.h"
#include "ui/target_words.h"
#include "ui/working_year.h"

#include <QTabWidget>

namespace ui {

std::optional<core::Record> PlanPage::planToContinue() const
{
    const auto plan = core::planFor(m_store.database(), m_year.year(), m_year.plan());
    if (!plan || plan->date("period_to").year() != m_year.year()) return std::nullopt;
    return plan;
}

std::vector<PageCommand> PlanPage::commands()
{
    const auto writable = [this] { return m_store.database().isWritable(); };
    const auto hasPlan = [this] { return !m_store.plans().empty(); };
    const auto canAdd = [=] { return writable() && hasPlan(); };
    const auto fresh = [this] { m_fresh->refreshIfStale(); };
    const auto addTo = [this, fresh](PlanList* list) {
        return [this, fresh, list] {
            fresh();
            m_tabs->setCurrentWidget(list);
            list->add();
        };
    };
    const auto readingIsOpen = [this] {
        const auto plan = core::planFor(m_store.database(), m_year.year(), m_year.plan());
        if (!plan) return false;
        const auto targets = m_store.targets(plan->id);
        return std::any_of(targets.begin(), targets.end(), &TargetWords::isReadingOpen);
    };
    return {
        {tr("Ne&w plan"), {}, {}, writable, [this](QMenu* menu) { fillNewMenu(menu); }, true},
        {tr("&Next year's plan from this one"),
         {},
         [this] {
             if (const auto plan = planToContinue()) copyLast(*plan);
         },
         [this, writable] { return writable() && planToContinue(); }},
        {tr("Add a &target…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
         [this, fresh] {
             fresh();
             showTargets();
             m_targets->add();
         },
         canAdd,
         {},
         true},
        {tr("Add a tas&k…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), addTo(m_tasks), canAdd},
        {tr("Add a res&ponsibility…"), {}, addTo(m_responsibilities), canAdd},
        {tr("Add &funding…"), {}, addTo(m_fundings), canAdd},
        {tr("Add a &legal basis…"), {}, addTo(m_documents), canAdd},
        {tr("Confirm &readings…"),
         {},
         [this] { askReading(0); },
         [=] { return writable() && readingIsOpen(); },
         {},
         true},
        {tr("Plan as a &document"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         [this] { Q_EMIT documentWanted(QStringLiteral("plan")); },
         [this] { return core::planFor(m_store.database(), m_year.year(), m_year.plan()).has_value(); }},
        {tr("Re&move the plan"),
         {},
         [this, fresh] {
             fresh();
             removePlan();
         },
         canAdd,
         {},
         true},
    };
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activities_money.h"

#include "core/database/database.h"
#include "core/record/funding.h"
#include "ui/table/child_table.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"
#include "ui/target_words.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ActivitiesMoney::ActivitiesMoney(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_year(year), m_head(new QLabel),
      m_entries(new ChildTable(core::Table(year.database(), core::moneyDictionary()), "plan_id",
                               {QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("funding"),
                                QStringLiteral("amount"), QStringLiteral("document")},
                               {}, prompts)),
      m_empty(new QLabel), m_stack(new QStackedWidget)
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    auto* hint = new QLabel(tr("One line for each amount planned, allocated or spent: 120.000.000 is typed with or "
                               "without dots."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* shown = new QWidget;
    auto* shownLayout = new QVBoxLayout(shown);
    shownLayout->setContentsMargins(12, 8, 12, 12);
    shownLayout->setSpacing(8);
    shownLayout->addWidget(m_head);
    shownLayout->addWidget(m_entries, 1);
    shownLayout->addWidget(hint);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_entries->model().setEntries(
        [this](const core::Field& field,
               const core::Record& money) -> std::optional<std::vector<core::ListEntry>> {
            const QString table = QString::fromLatin1(field.refersTo);
            Q_UNUSED(money)
            if (table != QLatin1String("task") && table != QLatin1String("activity")) return {};
            const auto plan = core::planFor(m_year.database(), m_year.year(), m_year.plan());
            return core::listEntriesOf(m_year.database(), table, "plan_id", plan ? plan->id : 0);
        });
    connect(&m_year, &WorkingYear::changed, this, &ActivitiesMoney::showPlan);
    showPlan();
}

void ActivitiesMoney::showPlan()
{
    const auto plan = core::planFor(m_year.database(), m_year.year(), m_year.plan());
    const QString name = plan ? TargetWords::planName(*plan) : QString();
    m_head->setText(tr("Money of the plan %1").arg(name));
    m_empty->setText(tr("There is no plan for %1. Money belongs to a plan: make one on the page Plan first.")
                         .arg(m_year.year()));
    m_entries->setOwner(plan ? plan->id : 0, name);
    m_stack->setCurrentIndex(plan ? 0 : 1);
}

void ActivitiesMoney::startNew() { m_entries->startNew(); }

core::OutSheet ActivitiesMoney::sheet(const QString& name, const core::Progress& progress) const
{
    core::OutSheet sheet = shownSheet(m_entries->model(), name, progress);
    if (m_year.database().isWritable() && !sheet.rows.empty()) sheet.rows.pop_back(); // the blank row
    return sheet;
}

} // namespace ui

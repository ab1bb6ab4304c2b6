// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activities_money.h"

#include "core/database/database.h"
#include "core/record/funding.h"
#include "ui/fresh_when_shown.h"
#include "ui/table/child_table.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"
#include "ui/target_words.h"
#include "ui/text_labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

ActivitiesMoney::ActivitiesMoney(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_year(year), m_head(headLabel()), m_sums(new QTableWidget(0, 5)),
      m_entries(new ChildTable(core::Table(year.database(), core::moneyDictionary()), "plan_id",
                               {QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("funding"),
                                QStringLiteral("amount"), QStringLiteral("document")},
                               {}, prompts)),
      m_empty(new QLabel), m_stack(new QStackedWidget), m_fresh(new FreshWhenShown(this, [this] { showSums(); }))
{
    m_sums->setObjectName(QStringLiteral("funding"));
    m_sums->setAccessibleName(tr("Money by source"));
    m_sums->setHorizontalHeaderLabels(
        {tr("Source"), tr("Planned"), tr("Allocated"), tr("Spent"), tr("Spent of planned")});
    m_sums->verticalHeader()->hide();
    m_sums->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_sums->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sums->setSelectionMode(QAbstractItemView::NoSelection);
    m_sums->setTabKeyNavigation(false);
    m_sums->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sums->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    m_sums->setColumnWidth(0, 40 * letter);
    for (int column = 1; column < 5; ++column) m_sums->setColumnWidth(column, 20 * letter);
    auto* hint = hintLabel(tr("One line for each amount planned, allocated or spent: 120.000.000 is typed with or "
                              "without dots."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* shown = new QWidget;
    auto* shownLayout = new QVBoxLayout(shown);
    shownLayout->setContentsMargins(12, 8, 12, 12);
    shownLayout->setSpacing(8);
    shownLayout->addWidget(m_head);
    shownLayout->addWidget(m_sums);
    shownLayout->addWidget(m_entries, 1);
    shownLayout->addWidget(hint);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_entries->model().setEntries(
        [this](const core::Field& field, const core::Record& money) -> std::optional<std::vector<core::ListEntry>> {
            const QString table = QString::fromLatin1(field.refersTo);
            Q_UNUSED(money)
            if (table != QLatin1String("task") && table != QLatin1String("activity")) return {};
            const auto chosen = plan();
            return core::listEntriesOf(m_year.database(), table, "plan_id", chosen ? chosen->id : 0);
        });
    for (const auto& [field, letters] : {std::pair("funding", 28), std::pair("document", 20), std::pair("task_id", 30),
                                         std::pair("activity_id", 30), std::pair("note", 20)})
        for (int column = 0; column < m_entries->model().columnCount(); ++column)
            if (QLatin1String(m_entries->model().fieldOf(column).name) == QLatin1String(field))
                m_entries->view().setUsualWidth(column, letters);
    connect(&m_year, &WorkingYear::changed, this, [this] {
        showPlan();
        m_fresh->stale();
    });
    showPlan();
}

std::optional<core::Record> ActivitiesMoney::plan() const
{
    return core::planFor(m_year.database(), m_year.year(), m_year.plan());
}

void ActivitiesMoney::showPlan()
{
    const auto plan = this->plan();
    const QString name = plan ? TargetWords::planName(*plan) : QString();
    m_head->setText(tr("Money of the plan %1 until %2")
                        .arg(name, QDate(m_year.year(), 12, 31).toString(QStringLiteral("dd/MM/yyyy"))));
    m_empty->setText(
        tr("There is no plan for %1. Money belongs to a plan: make one on the page Plan first.").arg(m_year.year()));
    m_entries->setOwner(plan ? plan->id : 0, name);
    m_stack->setCurrentIndex(plan ? 0 : 1);
}

void ActivitiesMoney::showSums()
{
    const auto plan = this->plan();
    m_sums->setRowCount(0);
    if (plan) {
        const core::MoneyFigures money = core::moneyOf(m_year.database(), plan, QDate(m_year.year(), 12, 31));
        const core::Field& funding = core::moneyDictionary().field(QLatin1String("funding"));
        for (const core::SourceAmounts& source : money.sources)
            if (!source.amounts.isEmpty()) addSum(core::display(funding, source.funding), source.amounts, false);
        if (m_sums->rowCount() > 0) {
            addSum(tr("Total"), money.total, true);
            addSum(tr("of which state budget"), money.state, false);
        }
    }
    m_sums->setVisible(m_sums->rowCount() > 0);
    m_sums->setFixedHeight(m_sums->horizontalHeader()->sizeHint().height()
                           + m_sums->rowCount() * m_sums->verticalHeader()->defaultSectionSize()
                           + 2 * m_sums->frameWidth() + 2);
}

void ActivitiesMoney::addSum(const QString& words, const core::Amounts& amounts, bool bold)
{
    const core::Field& amount = core::moneyDictionary().field(QLatin1String("amount"));
    const auto share = amounts.spentOfPlanned();
    const int row = m_sums->rowCount();
    m_sums->insertRow(row);
    int column = 0;
    for (const QString& text :
         {words, core::display(amount, amounts.planned), core::display(amount, amounts.allocated),
          core::display(amount, amounts.spent), share ? share->shownPercent() : QStringLiteral("–")}) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        QFont font = m_sums->font();
        font.setBold(bold);
        item->setFont(font);
        m_sums->setItem(row, column++, item);
    }
}

void ActivitiesMoney::startNew() { m_entries->startNew(); }
QString ActivitiesMoney::unfinished() const { return m_entries->model().unfinished(); }

void ActivitiesMoney::dropUnfinished()
{
    if (!unfinished().isEmpty()) m_entries->model().dropBlank();
}

core::OutSheet ActivitiesMoney::sheet(const QString& name, const core::Progress& progress) const
{
    core::OutSheet sheet = shownSheet(m_entries->model(), name, progress);
    if (m_year.database().isWritable() && !sheet.rows.empty()) sheet.rows.pop_back(); // the blank row
    return sheet;
}

} // namespace ui

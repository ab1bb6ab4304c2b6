// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_results.h"

#include "core/indicator/targets.h"
#include "core/record/plan.h"
#include "ui/flow_layout.h"
#include "ui/form/field_dialog.h"
#include "ui/pages/plan_store.h"
#include "ui/prompts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using core::Record;

PlanResults::PlanResults(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_store(store), m_prompts(prompts), m_target(core::targetDictionary()),
      m_title(new QLabel(this)), m_table(new QTableWidget(this))
{
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAccessibleName(tr("Results typed in"));
    auto* adds = new QPushButton(tr("Add a re&sult…"), this);
    m_edit = new QPushButton(tr("Ed&it the result…"), this);
    m_remove = new QPushButton(tr("Remove the result"), this);
    connect(adds, &QPushButton::clicked, this, &PlanResults::add);
    connect(m_edit, &QPushButton::clicked, this, &PlanResults::edit);
    connect(m_remove, &QPushButton::clicked, this, &PlanResults::remove);
    connect(m_table, &QTableWidget::itemActivated, this, &PlanResults::edit);
    auto* head = new FlowLayout;
    head->addWidget(m_title);
    head->addStretch();
    for (QPushButton* button : {adds, m_edit, m_remove}) head->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table);
}

QStringList PlanResults::fields() const
{
    const QString date = QStringLiteral("date"), count = QStringLiteral("count"), of = QStringLiteral("of_count"),
                  value = QStringLiteral("value"), source = QStringLiteral("source");
    switch (core::targetKind(m_target.text("kind"))) {
    case core::TargetKind::Milestone: return {date, source};
    case core::TargetKind::ExternalAtLeast: return {date, value, source};
    case core::TargetKind::CountAtLeast: return {date, count, source};
    default: return {date, count, of, source};
    }
}

void PlanResults::setTarget(const Record& target, bool isCounted)
{
    m_target = target;
    m_results = m_store.results(target.id);
    const QStringList names = fields();
    const QString words = !m_results.empty() ? tr("Results of target %1")
        : isCounted                          ? tr("Target %1 is counted from the activities and staff in the file.")
                                             : tr("Target %1 has no result yet.");
    m_title->setText(words.arg(target.integer("position").value_or(0)));
    m_table->setColumnCount(int(names.size()));
    m_table->setRowCount(int(m_results.size()));
    QStringList headings;
    for (int c = 0; c < names.size(); ++c) {
        const core::Field& field = core::targetResultDictionary().field(QLatin1String(names[c].toLatin1()));
        headings << core::label(field);
        for (int i = 0; i < m_table->rowCount(); ++i) {
            auto* item = new QTableWidgetItem(core::display(field, m_results[size_t(i)][field.name]));
            if (field.type == core::FieldType::Integer || field.type == core::FieldType::Number)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, c, item);
        }
    }
    m_table->setHorizontalHeaderLabels(headings);
    if (!m_results.empty() && m_table->currentRow() < 0) m_table->setCurrentCell(0, 0);
    m_edit->setEnabled(!m_results.empty());
    m_remove->setEnabled(!m_results.empty());
}

QString PlanResults::action(const QString& what) const
{
    return tr("Target %1 – %2").arg(m_target.integer("position").value_or(0)).arg(what);
}

void PlanResults::ask(Record result, const QString& action)
{
    const QStringList names = fields();
    const auto check = [&](const Record& typed) {
        core::Problems problems;
        const auto wrong = [&](const char* field, const QString& message) {
            problems.push_back(
                {QString::fromLatin1(field), message, core::Severity::Error, QStringLiteral("missing"), {}});
        };
        if (names.contains(QLatin1String("count")) && !typed.integer("count")) wrong("count", tr("How many?"));
        if (names.contains(QLatin1String("value")) && !typed.integer("value")) wrong("value", tr("How much?"));
        if (names.contains(QLatin1String("of_count"))) {
            if (typed.integer("of_count").value_or(0) <= 0)
                wrong("of_count", tr("Of how many?"));
            else if (typed.integer("count").value_or(0) > *typed.integer("of_count"))
                wrong("count", tr("More than there are."));
        }
        return problems;
    };
    FieldDialog dialog(tr("Result of target %1").arg(m_target.integer("position").value_or(0)), result, names, check,
                       this);
    if (dialog.exec() != QDialog::Accepted) return;
    attempt(m_prompts, this, [&] { m_store.save(dialog.record(), action); });
}

void PlanResults::add()
{
    Record result(core::targetResultDictionary());
    result["target_id"] = m_target.id;
    ask(result, action(tr("result added")));
}

void PlanResults::edit()
{
    const int row = m_table->currentRow();
    if (row >= 0) ask(m_results[size_t(row)], action(tr("result changed")));
}

void PlanResults::remove()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] { m_store.remove(m_results[size_t(row)], action(tr("result removed"))); });
}

} // namespace ui

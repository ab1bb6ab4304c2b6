// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_documents.h"

#include "core/record/plan.h"
#include "ui/form/field_dialog.h"
#include "ui/pages/plan_store.h"
#include "ui/prompts.h"
#include "ui/target_words.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

constexpr const char* shownFields[] = {"role", "number", "date", "issuer", "title"};

static QStringList asked()
{
    QStringList names;
    for (const char* field : shownFields) names << QString::fromLatin1(field);
    return names;
}

PlanDocuments::PlanDocuments(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_store(store), m_prompts(prompts), m_plan(core::planDictionary()),
      m_table(new QTableWidget(0, int(std::size(shownFields)), this))
{
    QStringList headings;
    for (const QString& name : asked())
        headings << core::label(core::documentDictionary().field(QLatin1String(name.toLatin1())));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Legal bases"));
    const auto button = [this](const QString& text, void (PlanDocuments::*slot)()) {
        auto* made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    auto* adds = button(tr("&Add…"), &PlanDocuments::add);
    m_edit = button(tr("&Edit…"), &PlanDocuments::edit);
    m_remove = button(tr("&Remove"), &PlanDocuments::remove);
    m_up = new QPushButton(tr("&Up"), this);
    m_down = new QPushButton(tr("Do&wn"), this);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::itemActivated, this, &PlanDocuments::edit);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PlanDocuments::showButtons);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* each : {adds, m_edit, m_remove, m_up, m_down}) buttons->addWidget(each);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_table);
}

void PlanDocuments::setPlan(const core::Record& plan)
{
    const int row = m_plan.id == plan.id ? m_table->currentRow() : 0;
    m_plan = plan;
    m_documents = m_store.documents(plan.id);
    m_table->setRowCount(int(m_documents.size()));
    for (int i = 0; i < m_table->rowCount(); ++i)
        for (int c = 0; c < m_table->columnCount(); ++c) {
            const core::Field& field = core::documentDictionary().field(QLatin1String(shownFields[c]));
            auto* item = new QTableWidgetItem(core::display(field, m_documents[size_t(i)][field.name]));
            item->setToolTip(item->text());
            m_table->setItem(i, c, item);
        }
    m_table->resizeColumnsToContents();
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    showButtons();
}

void PlanDocuments::showButtons()
{
    const int row = m_table->currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

QString PlanDocuments::action(const QString& what) const
{
    return QStringLiteral("%1 – %2").arg(TargetWords::planName(m_plan), what);
}

void PlanDocuments::add()
{
    core::Record document(core::documentDictionary());
    document["plan_id"] = m_plan.id;
    document["role"] = QStringLiteral("basis");
    document["position"] = qint64(m_documents.empty() ? 1 : m_documents.back().integer("position").value_or(0) + 1);
    FieldDialog dialog(tr("New legal basis"), document, asked(), {}, this);
    if (dialog.exec() != QDialog::Accepted) return;
    attempt(m_prompts, this, [&] {
        m_store.save(dialog.record(), action(tr("legal basis %1 added").arg(dialog.record().text("number"))));
    });
}

void PlanDocuments::edit()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    FieldDialog dialog(tr("Legal basis"), m_documents[size_t(row)], asked(), {}, this);
    if (dialog.exec() != QDialog::Accepted) return;
    attempt(m_prompts, this, [&] {
        m_store.save(dialog.record(), action(tr("legal basis %1 changed").arg(dialog.record().text("number"))));
    });
}

void PlanDocuments::remove()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] {
        const core::Record document = m_documents[size_t(row)];
        m_store.remove(document, action(tr("legal basis %1 removed").arg(document.text("number"))));
    });
}

void PlanDocuments::move(int by)
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] {
        m_store.move(m_documents, size_t(row), by, action(tr("order of the legal bases")));
        m_table->setCurrentCell(row + by, 0);
    });
}

} // namespace ui

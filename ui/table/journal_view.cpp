// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/journal_view.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "ui/form/search_line.h"
#include "ui/table/grid_view.h"
#include "ui/table/journal_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace ui {

JournalView::JournalView(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database), m_prompts(prompts), m_model(new JournalModel(database, this)),
      m_grid(new GridView(QStringLiteral("journal"), prompts)), m_filter(new SearchLine),
      m_empty(new QLabel(tr("Nothing has been changed yet."))), m_undo(new QPushButton(tr("Ta&ke back this step")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    auto* tools = new QHBoxLayout;
    m_filter->setPlaceholderText(tr("filter: facility, person, value…"));
    m_filter->setAccessibleName(tr("Filter the journal"));
    m_filter->setClearButtonEnabled(true);
    tools->addWidget(m_filter, 1);
    m_undo->setToolTip(tr("Undo this one step, though others came after it"));
    tools->addWidget(m_undo);
    layout->addLayout(tools);
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("Journal"));
    m_grid->showRecords(true);
    const int letter = m_grid->fontMetrics().averageCharWidth();
    static constexpr int widths[] = {24, 13, 32, 34, 16, 24, 36, 10};
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        m_grid->setColumnWidth(column, widths[column] * letter);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_grid);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty);
    connect(m_filter, &SearchLine::seenChanged, this, [this](const QString& words) {
        m_model->setFilter(words);
        showState();
    });
    connect(m_undo, &QPushButton::clicked, this, &JournalView::takeBack);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalView::showState);
    connect(&database, &core::Database::changed, this, [this] {
        m_stale = true;
        if (isVisible()) reload();
    });
    showState();
}

void JournalView::showFacility(qint64 facility)
{
    if (facility != m_facility) m_stale = true;
    m_facility = facility;
    if (m_stale && isVisible()) reload();
}

void JournalView::setFilter(const QString& words) { m_filter->setText(words); }

void JournalView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) reload();
}

void JournalView::reload()
{
    m_stale = false;
    m_model->reload(m_facility);
    showState();
}

void JournalView::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_grid->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_filter->seen().isEmpty() ? tr("Nothing has been changed yet.")
                                                : tr("No entry fits the filter."));
    m_undo->setEnabled(any && m_grid->currentIndex().isValid() && m_database.isWritable());
}

void JournalView::takeBack()
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid()) return;
    const qint64 changeSet = m_model->changeSetAt(current.row());
    attempt(m_prompts, this, [&] { core::takeBack(m_database, changeSet); });
}

} // namespace ui

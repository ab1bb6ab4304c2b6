// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/unfinished_parts.h"

#include "ui/form/record_form.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"

#include <QCoreApplication>
#include <QTabWidget>

namespace ui {

namespace {

/// Words about what waits.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::UnfinishedParts)
};

ChildTableModel& recordsOf(const GridView& grid) { return static_cast<ChildTableModel&>(*grid.model()); }

} // namespace

QString UnfinishedParts::words() const
{
    QStringList words{m_form->unfinished(), m_form->heldChanges()};
    for (const GridView* grid : m_grids) words << recordsOf(*grid).unfinished();
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

bool UnfinishedParts::canKeep() const { return m_form->heldChanges().isEmpty(); }

QStringList UnfinishedParts::wordsOfKept() const
{
    QStringList kept;
    for (const GridView* grid : m_grids)
        if (const QString words = recordsOf(*grid).unfinished(); !words.isEmpty())
            kept << words + QLatin1Char(' ') + Words::tr("It is kept until you come back to it.");
    return kept;
}

void UnfinishedParts::show(const QWidget& part) const
{
    if (!m_tabs) return;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->widget(tab)->isAncestorOf(&part)) m_tabs->setCurrentIndex(tab);
}

void UnfinishedParts::focus() const
{
    if (!m_form->unfinished().isEmpty()) {
        show(*m_form);
        return m_form->focusMissing();
    }
    if (!m_form->heldChanges().isEmpty()) {
        show(*m_form);
        return m_form->focusHeld();
    }
    for (GridView* grid : m_grids) {
        const ChildTableModel& records = recordsOf(*grid);
        if (records.unfinished().isEmpty()) continue;
        show(*grid);
        grid->setFocus();
        return grid->setCurrentIndex(records.index(records.blankRow(), 0));
    }
}

void UnfinishedParts::drop() const
{
    m_form->closeNew(false);
    m_form->dropHeld();
    for (const GridView* grid : m_grids)
        if (ChildTableModel& records = recordsOf(*grid); !records.unfinished().isEmpty()) records.dropBlank();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/delete_row_button.h"

#include "core/database/database.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"

#include <QShortcut>

namespace ui {

static ChildTableModel& recordsOf(const GridView& grid) { return static_cast<ChildTableModel&>(*grid.model()); }

DeleteRowButton::DeleteRowButton(GridView& grid, const Prompts& prompts, QWidget* parent)
    : QToolButton(parent), m_grid(grid), m_prompts(prompts)
{
    setText(tr("Delete row"));
    setToolTip(tr("Ctrl+−. It can be undone with Ctrl+Z."));
    setAutoRaise(true);
    setEnabled(recordsOf(grid).database()->isWritable());
    connect(this, &QToolButton::clicked, this, &DeleteRowButton::deleteRow);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus), &grid, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &DeleteRowButton::deleteRow);
}

void DeleteRowButton::deleteRow()
{
    ChildTableModel& records = recordsOf(m_grid);
    const QModelIndex current = m_grid.currentIndex();
    if (!current.isValid() || !records.database()->isWritable()) return;
    const int row = current.row(), column = current.column();
    attempt(m_prompts, this, [&] { records.removeRow(row); });
    if (records.rowCount() > 0) m_grid.setCurrentIndex(records.index(std::min(row, records.rowCount() - 1), column));
}

} // namespace ui

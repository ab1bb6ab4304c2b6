// SPDX-License-Identifier: GPL-3.0-or-later
// What is unlikely in the figures, told at the foot of the year's grid.
#include "ui/fresh_when_shown.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/warning_line.h"
#include "ui/year_warnings.h"

#include <QAction>

#include <algorithm>

namespace ui {

void YearPage::listenToWarnings()
{
    connect(m_model, &YearGridModel::stored, this, &YearPage::showWarnings);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& cell) {
        // Where nothing is unlikely, what was typed last may still be explained.
        const auto found = m_model->findings(cell);
        if (std::any_of(found.begin(), found.end(), [](const core::Finding& f) { return f.isOpen(); }))
            showWarnings(cell);
    });
    connect(m_warnings, &WarningLine::left, m_grid, &GridView::takeFocus);
    auto* explain = new QAction(this);
    explain->setShortcut(Qt::Key_F8);
    explain->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(explain, &QAction::triggered, m_warnings, &WarningLine::takeFocus);
    addAction(explain);
    m_freshWarnings
        = new FreshWhenShown(this, [this] { attempt(m_prompts, this, [this] { m_year.warnings().catchUp(); }); });
    connect(&m_year.warnings(), &YearWarnings::changed, this, &YearPage::followWarnings);
}

void YearPage::showWarnings(const QModelIndex& cell)
{
    m_warnedFacility = m_model->idAt(cell.row());
    m_warnedColumn = cell.column();
    std::vector<core::Finding> open = m_model->findings(cell);
    std::erase_if(open, [](const core::Finding& finding) { return !finding.isOpen(); });
    const QString column = m_model->headerData(cell.column(), Qt::Horizontal).toString();
    m_warnings->setFindings(
        QStringLiteral("%1 – %2 %3")
            .arg(m_model->headerData(cell.row(), Qt::Vertical).toString().section(QLatin1Char(' '), 0, 0), column)
            .arg(m_year.year()),
        open);
}

void YearPage::followWarnings()
{
    const bool behind = m_year.warnings().isBehind(); // an import, or another year
    if (behind) m_freshWarnings->stale();
    const int row = behind ? -1 : m_model->rowOf(m_warnedFacility);
    if (row >= 0 && m_warnedColumn < m_model->columnCount())
        showWarnings(m_model->index(row, m_warnedColumn)); // undone, or explained in the list
    else
        m_warnings->setFindings({}, {});
    m_grid->viewport()->update();
}

} // namespace ui

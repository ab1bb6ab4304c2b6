// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_grid.h"

#include "core/database/database.h"
#include "ui/pages/facilities_grid_model.h"
#include "ui/table/grid_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

FacilitiesGrid::FacilitiesGrid(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_model(new FacilitiesGridModel(year, this)),
      m_view(new GridView(QStringLiteral("facilities_grid"), prompts)), m_stack(new QStackedWidget), m_hint(new QLabel),
      m_writable(year.database().isWritable())
{
    m_view->setObjectName(QStringLiteral("facilities_grid"));
    m_view->setAccessibleName(tr("Facilities"));
    m_view->setModel(m_model);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->verticalHeader()->setFixedWidth(36 * m_view->fontMetrics().averageCharWidth());
    setWidths();
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setMargin(6);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* nothing = new QLabel(tr("No facility fits the search."));
    nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing->setMargin(24);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_hint);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FacilitiesGrid::showHint);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FacilitiesGrid::showHint);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        showHint();
    });
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    showHint();
}

void FacilitiesGrid::setWidths()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->headerData(column, Qt::Horizontal, Qt::UserRole).toString();
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        const core::FieldType type = m_model->fieldAt(m_model->index(0, column))->type;
        const bool wide = type == core::FieldType::Choice || type == core::FieldType::Reference
            || key == QLatin1String("address") || key == QLatin1String("main_product");
        const int letters = key == QLatin1String("name") ? 40 : wide ? 24 : key == QLatin1String("code") ? 10 : 15;
        m_view->setUsualWidth(column, std::max(letters, int(heading.size()) + 3));
    }
}

void FacilitiesGrid::setSearch(const QString& search)
{
    m_model->setSearch(search);
    if (!search.isEmpty() && m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 1));
}

void FacilitiesGrid::showFacility(qint64 id)
{
    if (id != 0 && m_model->rowOf(id) >= 0) m_view->setCurrentId(id);
}

void FacilitiesGrid::startNew()
{
    if (m_model->blankRow() < 0) m_model->setSearch({}); // what is searched for is among the stored
    if (m_model->blankRow() < 0) return;
    m_view->setFocus();
    // The code is proposed: the name comes first. Ctrl of Ctrl+N may still be held down and must not add to a
    // selection.
    m_view->selectionModel()->setCurrentIndex(m_model->index(m_model->blankRow(), 1),
                                              QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(m_view->currentIndex());
}

/// What typing into the current cell means.
void FacilitiesGrid::showHint()
{
    const QModelIndex cell = m_view->currentIndex();
    if (!m_writable) return m_hint->setText(tr("Open for reading only."));
    if (!cell.isValid()) return m_hint->setText({});
    const QString missing = m_model->missingWords();
    if (cell.row() == m_model->blankRow())
        return m_hint->setText(missing.isEmpty()
                                   ? tr("A new facility: type its name, commune and start date; its code is proposed.")
                                   : tr("The new facility is kept as soon as this is there, too: %1.").arg(missing));
    if (!missing.isEmpty())
        return m_hint->setText(
            tr("The new facility in the last row is not kept yet. It still needs: %1.").arg(missing));
    m_hint->setText(m_model->fieldAt(cell)->dated ? tr(
                        "A change here corrects what was wrong. If it holds only from a certain day (a new name, a "
                        "move), make it in the list, on the tab Information.")
                                                  : QString());
}

} // namespace ui

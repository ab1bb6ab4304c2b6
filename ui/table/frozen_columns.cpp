// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/frozen_columns.h"

#include "ui/table/grouped_header.h"
#include "ui/table/pale_selection.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace ui {

namespace {

/// Paints cells as the table itself does.
class SamePainting : public QStyledItemDelegate {
public:
    SamePainting(const QTableView* view, QObject* parent) : QStyledItemDelegate(parent), m_view(view) { }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        m_view->itemDelegate()->paint(painter, option, index);
    }

private:
    const QTableView* m_view;
};

} // namespace

FrozenColumns::FrozenColumns(QTableView* view) : QTableView(view), m_view(view)
{
    setObjectName(QStringLiteral("frozenColumns"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new SamePainting(view, this));
    setWordWrap(false);
    setShowGrid(view->showGrid());
    setSelectionBehavior(view->selectionBehavior());
    setVerticalScrollMode(view->verticalScrollMode());
    setHorizontalScrollMode(ScrollPerPixel);
    if (qobject_cast<GroupedHeader*>(view->horizontalHeader())) setHorizontalHeader(new GroupedHeader(this));
    horizontalHeader()->setDefaultAlignment(view->horizontalHeader()->defaultAlignment());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(view->verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(view->verticalHeader()->defaultSectionSize());
    setModel(view->model());
    QItemSelectionModel* own = selectionModel();
    setSelectionModel(view->selectionModel());
    delete own;
    hide();
    repaintWithKeyboard(*this);

    const auto again = [this] { arrange(); };
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, again);
    connect(view->horizontalHeader(), &QHeaderView::sectionMoved, this, again);
    connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumns::place);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, view->verticalScrollBar(), [view](int value) {
        if (view->verticalScrollBar()->value() != value) view->verticalScrollBar()->setValue(value);
    });
    connect(model(), &QAbstractItemModel::modelReset, this, again); // once the heading here has heard of it, too
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FrozenColumns::bringOut);
    connect(this, &QAbstractItemView::pressed, view, [view] { view->setFocus(Qt::MouseFocusReason); });
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& where) {
        Q_EMIT menuWanted(horizontalHeader()->logicalIndexAt(where),
                          horizontalHeader()->viewport()->mapToGlobal(where));
    });
    view->viewport()->installEventFilter(this);
}

const FrozenColumns* FrozenColumns::of(const QTableView* view)
{
    const auto* frozen = view->findChild<FrozenColumns*>(QStringLiteral("frozenColumns"), Qt::FindDirectChildrenOnly);
    return frozen && !frozen->isHidden() ? frozen : nullptr;
}

void FrozenColumns::setColumns(const QList<int>& columns)
{
    m_columns = columns;
    arrange();
}

int FrozenColumns::frozenWidth() const
{
    int width = 0;
    for (const int column : m_columns) width += m_view->columnWidth(column);
    return width;
}

int FrozenColumns::positionOf(int column) const
{
    int position = 0;
    for (const int before : m_columns) {
        if (before == column) break;
        position += m_view->columnWidth(before);
    }
    return position;
}

void FrozenColumns::arrange()
{
    if (m_arranging || horizontalHeader()->count() != m_view->horizontalHeader()->count()) return;
    m_arranging = true;
    QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < m_columns.size(); ++visual)
        header->moveSection(header->visualIndex(m_columns[visual]), visual);
    for (int column = 0; column < header->count(); ++column) {
        setColumnHidden(column, !holds(column));
        if (holds(column)) setColumnWidth(column, m_view->columnWidth(column));
    }
    m_arranging = false;
    place();
}

void FrozenColumns::place()
{
    const QRect cells = m_view->viewport()->geometry();
    const int width = frozenWidth();
    // What fills most of the room would leave none for the columns that are scrolled.
    const bool seen = width > 0 && m_view->horizontalScrollBar()->value() > 0 && width * 3 <= cells.width() * 2;
    if (seen) {
        const int head = m_view->horizontalHeader()->height();
        horizontalHeader()->setFixedHeight(head);
        setGeometry(cells.left(), cells.top() - head, width, cells.height() + head);
        if (verticalScrollBar()->value() != m_view->verticalScrollBar()->value())
            verticalScrollBar()->setValue(m_view->verticalScrollBar()->value());
        raise();
    }
    setVisible(seen);
}

void FrozenColumns::bringOut(const QModelIndex& current)
{
    if (!current.isValid() || m_columns.isEmpty()) return;
    QScrollBar* bar = m_view->horizontalScrollBar();
    if (holds(current.column())) return bar->setValue(0);
    const int covered = frozenWidth() - m_view->columnViewportPosition(current.column());
    if (!isHidden() && covered > 0) bar->setValue(bar->value() - covered);
}

void FrozenColumns::initViewItemOption(QStyleOptionViewItem* option) const
{
    QTableView::initViewItemOption(option);
    if (!hasKeyboard(*m_view)) paleSelection(option->palette);
}

bool FrozenColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) place();
    return QTableView::eventFilter(watched, event);
}

} // namespace ui

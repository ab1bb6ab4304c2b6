// SPDX-License-Identifier: GPL-3.0-or-later
// What a grid does with many cells at once: copy, cut, fill, clear.
#include "core/database/database.h"
#include "ui/background/long_work.h"
#include "ui/table/cell_editor.h"
#include "ui/table/column_arrangement.h"
#include "ui/table/grid_view.h"
#include "ui/text_labels.h"
#include "ui/wait_pointer.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>

#include <algorithm>

namespace ui {

GridView::Block GridView::selectedBlock() const
{
    Block block;
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty() && currentIndex().isValid()) selected << currentIndex();
    if (selected.isEmpty()) return block;
    block.top = INT_MAX;
    int left = INT_MAX, right = -1;
    QSet<int> rows, columns;
    for (const QModelIndex& cell : selected) {
        const int visual = horizontalHeader()->visualIndex(cell.column());
        block.top = std::min(block.top, cell.row());
        block.bottom = std::max(block.bottom, cell.row());
        left = std::min(left, visual);
        right = std::max(right, visual);
        if (isColumnHidden(cell.column())) continue;
        rows.insert(cell.row());
        columns.insert(cell.column());
        ++block.cells;
    }
    for (const int column : m_columns->shown()) {
        const int visual = horizontalHeader()->visualIndex(column);
        if (visual >= left && visual <= right) block.columns << column;
        if (columns.contains(column)) block.selectedColumns << column;
    }
    block.selectedRows = rows.values();
    std::sort(block.selectedRows.begin(), block.selectedRows.end());
    return block;
}

/// The current cell stands for itself while nothing is selected.
bool GridView::isMeant(const QModelIndex& cell) const
{
    return !selectionModel()->hasSelection() || selectionModel()->isSelected(cell);
}

QString GridView::selectedText(bool withHeadings) const
{
    const Block block = selectedBlock();
    if (!block.isProduct()) return {};
    const bool named = withHeadings && verticalHeader()->isVisible();
    const auto plain = [](QVariant text) {
        return text.toString()
            .replace(QLatin1Char('\n'), QLatin1Char(' '))
            .replace(QLatin1Char('\t'), QLatin1Char(' '));
    };
    QStringList lines;
    QList<int> rows = block.selectedRows;
    if (withHeadings) rows.prepend(-1);
    for (const int row : rows) {
        QStringList line;
        if (named) line << (row < 0 ? QString() : plain(model()->headerData(row, Qt::Vertical)));
        for (const int column : block.selectedColumns)
            line << plain(row < 0 ? model()->headerData(column, Qt::Horizontal)
                                  : model()->index(row, column).data(Qt::DisplayRole));
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// Whether there was something to copy that can be.
bool GridView::copy(bool withHeadings)
{
    if (const QString text = selectedText(withHeadings); !text.isEmpty()) {
        QApplication::clipboard()->setText(text);
        return true;
    }
    if (selectedBlock().cells > 0)
        sayAt(currentIndex(),
              tr("Cells picked here and there cannot be copied together. Select the same columns in "
                 "each of the rows."));
    return false;
}

/// What is closed is refused as a whole, so that nobody thinks a part of it was done.
bool GridView::refuseClosed(const Block& block)
{
    const EditableCells* cells = cellsOf(model());
    if (cells->database() && !cells->database()->isWritable()) {
        sayAt(currentIndex(), tr("This file is open for reading only. Nothing was changed."));
        return true;
    }
    for (int row = block.top; row <= block.bottom; ++row)
        for (const int column : block.columns) {
            const QModelIndex cell = model()->index(row, column);
            const QString closed = isMeant(cell) ? cells->closedBecause(cell) : QString();
            if (closed.isEmpty()) continue;
            sayAt(currentIndex(), closed);
            return true;
        }
    return false;
}

bool GridView::storeMany(const ManyCells& many, const QString& words)
{
    if (many.changed.empty() && many.appended.empty()) return false;
    if (many.appended.empty() && many.changed.size() == 1)
        return m_editor->store(many.changed.front().cell, many.changed.front().text);
    EditableCells* cells = cellsOf(model());
    const QString name = cells->sheetName().isEmpty() ? accessibleName() : cells->sheetName();
    std::vector<RefusedCell> refused;
    const bool done = runBlockingWork(m_prompts, this, tr("Storing…"), [&](const core::Progress& progress) {
        refused = putAll(*cells, many, name.isEmpty() ? words : tr("%1 – %2").arg(words, name), progress);
    });
    sayRefused(refused);
    return done;
}

/// At the first of the cells.
void GridView::sayRefused(const std::vector<RefusedCell>& refused)
{
    if (refused.empty() || !refused.front().cell.isValid()) return;
    const QModelIndex cell = refused.front().cell;
    scrollTo(cell);
    const auto others = int(refused.size()) - 1;
    sayAt(cell,
          others == 0 ? refused.front().message
                      : tr("%1 (%n other cell(s) were refused, too.)", nullptr, others).arg(refused.front().message));
}

void GridView::clearCells(const QString& words)
{
    const EditableCells* cells = cellsOf(model());
    const Block block = selectedBlock();
    if (refuseClosed(block)) return;
    ManyCells many;
    for (int row = block.top; row <= block.bottom; ++row)
        for (const int column : block.columns) {
            const QModelIndex cell = model()->index(row, column);
            if (isEdited(cell) && isMeant(cell) && !cells->editText(cell).isEmpty()) many.changed.push_back({cell, {}});
        }
    const auto count = int(many.changed.size());
    storeMany(many, words.arg(tr("%n cell(s)", nullptr, count)));
}

void GridView::clearSelected() { clearCells(tr("Cleared %1")); }

void GridView::cut()
{
    if (copy()) clearCells(tr("Cut %1"));
}

/// What the cell below gets; nothing if it keeps what it has.
std::optional<CarriedText> GridView::filling(const QModelIndex& from, const QModelIndex& to, const Block& block) const
{
    const EditableCells* cells = cellsOf(model());
    if (cells->fieldAt(from) && cells->fieldAt(from)->type == core::FieldType::Reference) {
        const core::Value value = cells->reference(from); // not its name: others may have the same
        if (core::isEmpty(value) || !isEdited(to) || value == cells->reference(to)) return {};
        const auto id = core::integerOf(value);
        return CarriedText{id ? QString::number(*id) : core::textOf(value)};
    }
    if (cells->editText(from).isEmpty() || !isEdited(to)) return {};
    for (const int column : block.columns) // a unit goes with its number
        if (cells->unitColumnOf(column) == to.column() && isMeant(to.siblingAtColumn(column))) return {};
    CarriedText carried = cells->textLike(from, to);
    if (carried.refusal.isEmpty() && carried.text == cells->editText(to)) return {};
    return carried;
}

/// The first of the selected cells of a column fills the others below it.
void GridView::fillDown()
{
    const Block block = selectedBlock();
    if (block.columns.isEmpty() || refuseClosed(block)) return;
    const bool fromAbove = block.top == block.bottom;
    if (fromAbove && block.top == 0) return sayAt(currentIndex(), tr("There is no row above to copy from."));
    ManyCells many;
    std::vector<RefusedCell> refused;
    QHash<int, QModelIndex> first; // of each column
    for (int row = block.top; row <= block.bottom; ++row)
        for (const int column : block.columns) {
            const QModelIndex to = model()->index(row, column);
            if (!isMeant(to)) continue;
            if (!first.contains(column)) {
                first.insert(column, fromAbove ? to.siblingAtRow(row - 1) : to);
                if (!fromAbove) continue;
            }
            const auto carried = filling(first.value(column), to, block);
            if (carried && !carried->refusal.isEmpty())
                refused.push_back({to, carried->refusal});
            else if (carried)
                many.changed.push_back({to, carried->text});
        }
    storeMany(many, tr("Filled down %n cell(s)", nullptr, int(many.changed.size())));
    sayRefused(refused);
}

void GridView::takeLastYear()
{
    const EditableCells* cells = cellsOf(model());
    const Block block = selectedBlock();
    if (block.columns.isEmpty() || refuseClosed(block)) return;
    ManyCells many;
    std::vector<RefusedCell> refused;
    bool any = false;
    for (int row = block.top; row <= block.bottom; ++row)
        for (const int column : block.columns) {
            const QModelIndex cell = model()->index(row, column);
            if (!isMeant(cell)) continue;
            const auto carried = isEdited(cell) ? cells->lastYearText(cell) : std::nullopt;
            any |= carried.has_value();
            if (carried && !carried->refusal.isEmpty())
                refused.push_back({cell, carried->refusal});
            else if (carried && carried->text != cells->editText(cell))
                many.changed.push_back({cell, carried->text});
        }
    if (!any) return sayAt(currentIndex(), tr("There is no figure of last year here."));
    storeMany(many, tr("As last year, %n cell(s)", nullptr, int(many.changed.size())));
    sayRefused(refused);
}

void GridView::addEntries(QMenu* menu)
{
    const EditableCells* cells = cellsOf(model());
    const bool any = currentIndex().isValid();
    const bool edited = any && cells;
    const bool hasLastYear = edited && (!selectedBlock().isOneCell() || cells->lastYearText(currentIndex()));
    const auto entry = [&](const QString& text, const QKeySequence& keys, bool enabled, auto run) {
        // The keys are shown only: the grid itself listens to them while it has the keyboard.
        QAction* action = menu->addAction(text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    if (cells) entry(tr("Cu&t"), QKeySequence(Qt::CTRL | Qt::Key_X), edited, [this] { cut(); });
    entry(tr("&Copy"), QKeySequence(Qt::CTRL | Qt::Key_C), any, [this] { copy(); });
    entry(tr("Copy with &headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), any, [this] { copy(true); });
    if (cells) {
        entry(tr("&Paste…"), QKeySequence(Qt::CTRL | Qt::Key_V), edited, [this] { paste(); });
        entry(tr("C&lear"), QKeySequence(Qt::Key_Delete), edited, [this] { clearSelected(); });
        menu->addSeparator();
        entry(tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::Key_D), edited, [this] { fillDown(); });
        entry(tr("As last &year"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), hasLastYear,
              [this] { takeLastYear(); });
    }
    if (!any) return;
    menu->addSeparator();
    const int column = currentIndex().column();
    QString heading = model()->headerData(column, Qt::Horizontal).toString();
    m_columns->addEntries(menu->addMenu(tr("C&olumn “%1”").arg(withoutKey(heading))), column);
}

void GridView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos();
    QMenu menu(this);
    addEntries(&menu);
    Q_EMIT menuWanted(&menu);
    menu.exec(place);
}

} // namespace ui

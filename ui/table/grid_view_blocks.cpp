// SPDX-License-Identifier: GPL-3.0-or-later
// What a grid does with many cells at once: copy, cut, paste, fill, clear.
#include "core/database/database.h"
#include "core/exchange/pasted_block.h"
#include "ui/background/long_work.h"
#include "ui/table/cell_editor.h"
#include "ui/table/column_arrangement.h"
#include "ui/table/grid_view.h"
#include "ui/table/paste_dialog.h"
#include "ui/table/paste_plan.h"
#include "ui/wait_pointer.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>

namespace ui {

GridView::Block GridView::selectedBlock() const
{
    Block block;
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty() && currentIndex().isValid()) selected << currentIndex();
    if (selected.isEmpty()) return block;
    block.top = INT_MAX;
    int left = INT_MAX, right = -1;
    for (const QModelIndex& cell : selected) {
        const int visual = horizontalHeader()->visualIndex(cell.column());
        block.top = std::min(block.top, cell.row());
        block.bottom = std::max(block.bottom, cell.row());
        left = std::min(left, visual);
        right = std::max(right, visual);
    }
    for (const int column : m_columns->shown())
        if (const int visual = horizontalHeader()->visualIndex(column); visual >= left && visual <= right)
            block.columns << column;
    return block;
}

QString GridView::selectedText(bool withHeadings) const
{
    const Block block = selectedBlock();
    const bool named = withHeadings && verticalHeader()->isVisible();
    const auto plain = [](QVariant text) {
        return text.toString()
            .replace(QLatin1Char('\n'), QLatin1Char(' '))
            .replace(QLatin1Char('\t'), QLatin1Char(' '));
    };
    QStringList lines;
    for (int row = withHeadings ? block.top - 1 : block.top; row <= block.bottom; ++row) {
        QStringList line;
        if (named) line << (row < block.top ? QString() : plain(model()->headerData(row, Qt::Vertical)));
        for (const int column : block.columns)
            line << (row < block.top ? plain(model()->headerData(column, Qt::Horizontal))
                                     : plain(model()->index(row, column).data(Qt::DisplayRole)));
        lines << line.join(QLatin1Char('\t'));
    }
    return block.columns.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void GridView::copy(bool withHeadings)
{
    if (const QString text = selectedText(withHeadings); !text.isEmpty()) QApplication::clipboard()->setText(text);
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
        for (const int column : block.columns)
            if (const QString closed = cells->closedBecause(model()->index(row, column)); !closed.isEmpty()) {
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
    const bool any = selectionModel()->hasSelection();
    ManyCells many;
    for (int row = block.top; row <= block.bottom; ++row)
        for (const int column : block.columns) {
            const QModelIndex cell = model()->index(row, column);
            if (isEdited(cell) && (!any || selectionModel()->isSelected(cell)) && !cells->editText(cell).isEmpty())
                many.changed.push_back({cell, {}});
        }
    const auto count = int(many.changed.size());
    storeMany(many, words.arg(tr("%n cell(s)", nullptr, count)));
}

void GridView::clearSelected() { clearCells(tr("Cleared %1")); }

void GridView::cut()
{
    copy();
    clearCells(tr("Cut %1"));
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
        if (cells->unitColumnOf(column) == to.column()) return {};
    CarriedText carried = cells->textLike(from, to);
    if (carried.refusal.isEmpty() && carried.text == cells->editText(to)) return {};
    return carried;
}

void GridView::fillDown()
{
    Block block = selectedBlock();
    if (block.columns.isEmpty() || refuseClosed(block)) return;
    if (block.top == block.bottom) --block.top;
    if (block.top < 0) return sayAt(currentIndex(), tr("There is no row above to copy from."));
    ManyCells many;
    std::vector<RefusedCell> refused;
    for (int row = block.top + 1; row <= block.bottom; ++row)
        for (const int column : block.columns) {
            const QModelIndex from = model()->index(block.top, column), to = model()->index(row, column);
            const auto carried = filling(from, to, block);
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
            const auto text = isEdited(cell) ? cells->lastYearText(cell) : std::nullopt;
            any |= text.has_value();
            if (const QString refusal = isEdited(cell) ? cells->lastYearRefusal(cell) : QString(); !refusal.isEmpty())
                refused.push_back({cell, refusal});
            if (text && *text != cells->editText(cell)) many.changed.push_back({cell, *text});
        }
    if (!any && refused.empty()) return sayAt(currentIndex(), tr("There is no figure of last year here."));
    storeMany(many, tr("As last year, %n cell(s)", nullptr, int(many.changed.size())));
    sayRefused(refused);
}

/// A block that fits several times into what is selected fills all of it, as in Excel.
core::PastedBlock GridView::tiled(core::PastedBlock block) const
{
    const Block selected = selectedBlock();
    const auto rows = size_t(selected.bottom - selected.top + 1);
    const auto columns = selected.columns.size();
    const size_t given = block.rows.size();
    if (rows % given != 0 || columns % block.columns() != 0) return block;
    for (QStringList& row : block.rows) {
        const QStringList once = row;
        while (row.size() < columns) row << once;
    }
    while (block.rows.size() < rows) block.rows.push_back(block.rows[block.rows.size() - given]);
    return block;
}

void GridView::paste()
{
    const Block selected = selectedBlock();
    if (selected.columns.isEmpty() || refuseClosed({selected.top, selected.top, selected.columns.mid(0, 1)})) return;
    core::PastedBlock block = core::readPastedBlock(QApplication::clipboard()->text());
    if (!block.problem.isEmpty()) return sayAt(currentIndex(), block.problem);
    const bool isOne = block.rows.size() == 1 && block.columns() == 1;
    const QList<int> shown = m_columns->shown();
    const PastePlace place{
        selected.top, {shown.begin(), shown.end()}, int(shown.indexOf(selected.columns.constFirst()))};
    std::optional<PastePlan> plan;
    const bool planned = attempt(m_prompts, this, [&] {
        const WaitPointer wait;
        plan.emplace(*model(), tiled(std::move(block)), place);
    });
    if (!planned || !acceptPaste(*plan, isOne)) return;
    storeMany(plan->typed(), tr("Pasted %n cell(s)", nullptr, plan->stored()));
}

/// One value whose meaning is plain needs no preview.
bool GridView::acceptPaste(PastePlan& plan, bool isOne)
{
    if (isOne && plan.count(PasteCell::State::Asked) == 0 && plan.noted() == 0) {
        if (plan.count(PasteCell::State::Refused) == 0) return true;
        if (plan.lines().size() == 1 && plan.columns().size() == 1) {
            sayAt(currentIndex(), plan.lines().front().cells.front().why);
            return false;
        }
    }
    return PasteDialog(plan, *model(), m_prompts, this).exec() == QDialog::Accepted;
}

void GridView::addEntries(QMenu* menu)
{
    const EditableCells* cells = cellsOf(model());
    const bool any = currentIndex().isValid();
    const bool edited = any && cells;
    const bool hasLastYear = edited
        && (!selectedBlock().isOneCell() || cells->lastYearText(currentIndex())
            || !cells->lastYearRefusal(currentIndex()).isEmpty());
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
    m_columns->addEntries(menu->addMenu(tr("C&olumn “%1”").arg(heading.replace(QLatin1Char('&'), QLatin1String("&&")))),
                          column);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// How a grid pastes what stands on the clipboard.
#include "core/exchange/pasted_block.h"
#include "ui/table/column_arrangement.h"
#include "ui/table/grid_view.h"
#include "ui/table/paste_dialog.h"
#include "ui/table/paste_plan.h"
#include "ui/wait_pointer.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace ui {

/// A block that fits several times into what is selected fills all of it, as in Excel; what lies between the selected
/// cells stays blank in it, so that it stays as it is. Nothing if it cannot be laid over the selected cells.
std::optional<core::PastedBlock> GridView::tiled(core::PastedBlock block) const
{
    const Block selected = selectedBlock();
    const qsizetype given = qsizetype(block.rows.size()), wide = block.columns();
    const qsizetype rows = selected.selectedRows.size(), columns = selected.selectedColumns.size();
    const bool fits = selected.isProduct() ? rows % given == 0 && columns % wide == 0 : given == 1 && wide == 1;
    if (!fits) return selected.isWhole() ? std::optional(std::move(block)) : std::nullopt;
    core::PastedBlock laid;
    qsizetype atRow = 0; // among the selected ones
    for (int row = selected.top; row <= selected.bottom; ++row) {
        QStringList line;
        qsizetype atColumn = 0;
        for (const int column : selected.columns) {
            line << (isMeant(model()->index(row, column)) ? block.rows[size_t(atRow % given)][atColumn % wide]
                                                          : QString());
            atColumn += atColumn < columns && selected.selectedColumns[atColumn] == column;
        }
        atRow += atRow < rows && selected.selectedRows[atRow] == row;
        laid.rows.push_back(line);
    }
    return laid;
}

void GridView::paste()
{
    const Block selected = selectedBlock();
    if (selected.columns.isEmpty()) return;
    Block first = selected; // the other cells are told in the preview
    first.bottom = first.top;
    while (first.columns.size() > 1 && !isMeant(model()->index(first.top, first.columns.constFirst())))
        first.columns.removeFirst();
    first.columns = first.columns.mid(0, 1);
    if (refuseClosed(first)) return;
    core::PastedBlock block = core::readPastedBlock(QApplication::clipboard()->text());
    if (!block.problem.isEmpty()) return sayAt(currentIndex(), block.problem);
    const bool isOne = block.rows.size() == 1 && block.columns() == 1;
    std::optional<core::PastedBlock> laid = tiled(std::move(block));
    if (!laid)
        return sayAt(currentIndex(),
                     tr("What was copied does not fit the selected cells. Select one cell to begin at, "
                        "or one block."));
    const QList<int> shown = m_columns->shown();
    const PastePlace place{
        selected.top, {shown.begin(), shown.end()}, int(shown.indexOf(selected.columns.constFirst()))};
    std::optional<PastePlan> plan;
    const bool planned = attempt(m_prompts, this, [&] {
        const WaitPointer wait;
        plan.emplace(*model(), *laid, place);
    });
    if (!planned || !acceptPaste(*plan, isOne)) return;
    storeMany(plan->typed(), tr("Pasted %n cell(s)", nullptr, plan->stored()));
}

/// One value whose meaning is plain needs no preview.
bool GridView::acceptPaste(PastePlan& plan, bool isOne)
{
    const std::vector<TypedCell> typed = plan.typed().changed;
    const bool isPlain = typed.size() <= 1 || std::none_of(typed.begin(), typed.end(), [this](const TypedCell& one) {
                             return !cellsOf(model())->remarkOn(one.cell, one.text).isEmpty();
                         });
    if (isOne && isPlain && plan.count(PasteCell::State::Asked) == 0 && plan.noted() == 0) {
        if (plan.count(PasteCell::State::Refused) == 0) return true;
        if (plan.lines().size() == 1 && plan.columns().size() == 1) {
            sayAt(currentIndex(), plan.lines().front().cells.front().why);
            return false;
        }
    }
    return PasteDialog(plan, *model(), m_prompts, this).exec() == QDialog::Accepted;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_layout.h"

#include <QStringList>

namespace core {

inline constexpr size_t mostTitleRows = 30; ///< Headings are looked for among so many first rows.

/// The tidied text of a cell; empty beyond the last one.
QString textAt(const SheetRow& row, size_t place);
/// The headings of one row, or of two where cells of the first are merged over several of the second.
QStringList headingsAt(const Sheet& sheet, size_t place, int rows);
/// The same in Unicode: headings may be in an old encoding before the person has said so, and are then read as what
/// they look like.
QStringList unicodeHeadings(const Sheet& sheet, size_t place, int rows);
/// Whether two rows from there may be headings of two lines: a second line has no numbers in it, and it is no
/// repetition of the first.
bool mayBeTwoLines(const Sheet& sheet, size_t place);

/// Whether a cell is a word for a sum: "Tổng cộng:".
bool isTotal(const QString& words);
/// The place of the first row below a list: who wrote and signed it, notes. As many as there are rows if there is none.
/// first: place of the first row of data.
size_t endOfList(const Sheet& sheet, size_t first);
/// Rows below the headings that are no data: totals, groups, column numbers, headings repeated on each printed page,
/// and what stands below the list.
QSet<int> noDataRows(const Sheet& sheet, const SourceLayout& layout);

} // namespace core

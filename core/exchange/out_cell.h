// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

namespace core {

/// The cell as a workbook can hold it: clean text with its guarding apostrophe; a number that a spreadsheet program
/// would round, a date it does not know, or anything that is not what its type says, as text.
OutCell workbookCell(const OutCell& cell);

/// The cell as people in Viet Nam write it: "1234,5", "78,95%", "31/12/2018", text with its guarding apostrophe.
QString writtenText(const OutCell& cell);

/// Throws Error (too_large) if a workbook cannot hold the sheets: 1 048 576 rows, 16 384 columns, 32 767 characters.
void checkWorkbookLimits(const QString& path, const std::vector<OutSheet>& sheets);

/// Names that a workbook accepts, in the order of the sheets: short enough, without forbidden characters, all
/// different.
QStringList workbookSheetNames(const std::vector<OutSheet>& sheets);

/// Tells the progress of writing, row by row over all sheets.
class WrittenRows {
public:
    WrittenRows(const std::vector<OutSheet>& sheets, const Progress& progress);
    void next();

private:
    const Progress& m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/canonical_sheets.h"
#include "core/exchange/spreadsheet.h"

#include <QStringList>

namespace core {

/// A sheet of a source that is one of the canonical ones.
struct RecognisedSheet {
    const CanonicalSheet* canonical = nullptr;
    size_t source = 0; ///< Place among the sheets that were read.
};

/// Those with the name of a canonical sheet, and a single sheet with its headings; in the order of the canonical
/// workbook. skipped: gets the names of the others.
std::vector<RecognisedSheet> recognisedSheets(const std::vector<Sheet>& sheets, QStringList* skipped = nullptr);

/// The texts of the first row.
QStringList firstHeadings(const Sheet& sheet);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"

namespace core {

/// The canonical workbook to be filled in for `scope.year` by a commune or a facility and imported again: what is
/// stored of the facilities and the year and, behind it, a row for everything else that is asked of a facility running
/// in the year, with the figures blank: its survey, each of its products, each resource of its latest earlier year. A
/// row that comes back without its figure is told by the import as missing it; a survey without an answer is one that
/// asked and does not know.
std::vector<OutSheet> entryWorkbook(const Database& database, const WorkbookScope& scope, const SizeOf& sizeOf = {},
                                    const Progress& progress = {});

/// The four sheets with their headings alone.
std::vector<OutSheet> blankWorkbook();

} // namespace core

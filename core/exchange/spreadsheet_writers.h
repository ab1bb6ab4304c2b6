// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

namespace core {

/// The writers behind writeSpreadsheet, one for each format. All throw Error and leave the target as it was then.
void writeXlsx(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress);
void writeOds(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress);
void writeCsvFolder(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

namespace core {

/// The writers behind writeSpreadsheet, one for each format. All throw Error and leave the target as it was then.
void writeXlsx(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress);
void writeOds(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress);
/// {"format":"sachhon","sheets":[{"sheet":"Cơ sở","columns":["Mã cơ sở",…],"rows":[{"Mã cơ sở":"F01",…},…]},…]}: an
/// object for each row, of its filled cells by their headings; every value is a text, numbers exact with a dot, dates
/// ISO.
void writeJson(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress);
void writeCsvFolder(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress);

} // namespace core

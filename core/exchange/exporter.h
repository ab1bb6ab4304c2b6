// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

namespace core {

class Database;

/// The size class of a facility in a year, for the column "Quy mô"; empty if it is not known.
using SizeOf = std::function<QString(qint64 facility, int year)>;

/// All facilities, surveys, output and consumption as the canonical workbook (interchange.md 2), by Mã cơ sở. Imported
/// into the same file it changes nothing. A facility has one row, so that labour, revenue and capital are those of its
/// latest year only; the coefficient of a product is the one that held on 31 December of the row's year. Other past
/// values of dated fields, suspensions and what has no column are not in it.
std::vector<OutSheet> canonicalWorkbook(const Database& database, const SizeOf& sizeOf = {},
                                        const Progress& progress = {});

} // namespace core

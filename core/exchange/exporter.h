// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/canonical_sheets.h"
#include "core/exchange/spreadsheet.h"

namespace core {

class Database;
class Statement;

/// The size class of a facility in a year, for the column "Quy mô"; empty if it is not known.
using SizeOf = std::function<QString(qint64 facility, int year)>;

/// What of the file goes out; 0: all of it.
struct WorkbookScope {
    qint64 unit = 0; ///< The commune in which a facility is now.
    qint64 facility = 0;
    int year = 0; ///< Of surveys, output and consumption.
};

/// All facilities, surveys, output and consumption as the canonical workbook (interchange.md 2), by Mã cơ sở. Imported
/// into the same file it changes nothing. A facility has one row, so that labour, revenue and capital are those of its
/// latest year only; the coefficient of a product is the one that held on 31 December of the row's year. Other past
/// values of dated fields, suspensions and what has no column are not in it.
std::vector<OutSheet> canonicalWorkbook(const Database& database, const SizeOf& sizeOf = {},
                                        const Progress& progress = {}, const WorkbookScope& scope = {});

/// Before a query: what goes out as the table `a` of one row (a commune, a facility, a year, each NULL for all), its
/// facilities as the table `f`; bindScope() gives it.
inline constexpr const char* askedSql
    = "WITH a(unit, facility, year) AS (SELECT ?, ?, ?), f AS (SELECT facility.* FROM facility JOIN a"
      " ON facility.unit_id IS coalesce(a.unit, facility.unit_id)"
      " AND facility.id = coalesce(a.facility, facility.id)) ";
void bindScope(Statement& statement, const WorkbookScope& scope);

/// A sheet of the canonical workbook with its headings alone.
OutSheet emptySheet(const CanonicalSheet& canonical);

} // namespace core

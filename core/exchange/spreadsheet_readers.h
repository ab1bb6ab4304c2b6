// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bounded_rows.h"
#include "core/exchange/zip_container.h"

namespace core {

/// The readers behind readSpreadsheetRows, one for each format. All throw Error.
void readXlsx(ZipContainer& container, BoundedRows& rows);
void readOds(ZipContainer& container, BoundedRows& rows);
/// Workbooks of Excel 5 to 2003.
void readXls(const QString& path, const ReadLimits& limits, const Progress& progress, BoundedRows& rows);
void readCsv(const QString& path, const ReadLimits& limits, const Progress& progress, BoundedRows& rows);

/// Where the workbook part of an Office Open XML spreadsheet is; empty if the container is none.
QString workbookPart(ZipContainer& container);

} // namespace core

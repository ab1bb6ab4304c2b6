// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace core {

/// One cell of a table that came from outside.
struct Cell {
    enum class Type {
        Empty,
        Text, ///< Typed as text; numbers and dates in it are read by the rules of the column.
        Number, ///< A real number cell: `text` is its exact decimal with a dot ("1234.5"), never through double when
                ///< the file says more.
        Date, ///< A real date cell: `text` is ISO yyyy-MM-dd.
        Boolean, ///< `text` is "1" or "0".
    };
    Type type = Type::Empty;
    QString text; ///< NFC.

    friend bool operator==(const Cell&, const Cell&) = default;
};

using CellRow = std::vector<Cell>;

/// One sheet as it is read: the place of every row in the file is kept for messages.
struct SheetRow {
    int number = 0; ///< 1 is the first row of the sheet, as the spreadsheet program counts.
    CellRow cells; ///< From column A; trailing empty cells dropped.
    bool hidden = false; ///< The spreadsheet program does not show it; it is read all the same.
    size_t origin = 0; ///< Place of its sheet in the file, where the rows of several were put into one.
};

/// Cells shown as one; only the first of them holds anything. Rows as the spreadsheet program counts, columns from 0.
struct MergedCells {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;

    friend bool operator==(const MergedCells&, const MergedCells&) = default;
};

/// What a file says of a sheet besides its cells; csv says nothing.
struct SheetMarks {
    bool hidden = false; ///< The spreadsheet program does not show the sheet.
    std::vector<int> hiddenColumns; ///< From 0, ascending.
    std::vector<MergedCells> merged; ///< Of more than one row only: a heading over several columns is read as it is.
};

/// A sheet of the source: "Cơ sở" of a workbook, or "co_so.csv".
struct Sheet {
    QString name;
    bool textOnly = false; ///< Came from csv: every cell is text.
    std::vector<SheetRow> rows; ///< Blank rows are left out; numbers tell the gaps.
    SheetMarks marks = {};
    QStringList origins = {}; ///< Names of the sheets that its rows came from, by SheetRow::origin; empty: its own.
};

/// Bounds on files from outside. Beyond them reading stops with a clear Error; nothing is read half.
struct ReadLimits {
    qint64 unpackedBytes = qint64(2) << 30; ///< Sum of all unpacked parts.
    qint64 partBytes = qint64(1) << 30; ///< One unpacked part.
    int parts = 2000; ///< Entries in the zip.
    int sheets = 64;
    int rows = 1'048'576;
    int repeatedRows = 10'000; ///< How often one row with anything in it may be repeated by a number.
    int columns = 1'000;
    qint64 cells = 20'000'000; ///< Of all sheets, blanks to the left of a filled cell included: a small file cannot ask
                               ///< for all memory.
    int cellLength = 32'767; ///< UTF-16 units.
    int nesting = 64; ///< Depth of XML elements.
    int merged = 100'000; ///< Merged cells of a sheet.
};

/// Reads xlsx, ods, xls (Excel 5 to 2003), one csv file or a folder of csv files, whatever its name says (the content
/// decides between the workbooks). Throws Error naming the file (and sheet, row) with the reason and what to do. Its
/// codes: not_found, unreadable_file, unsupported_format, too_large, encoding.
std::vector<Sheet> readSpreadsheet(const QString& path, const ReadLimits& limits = {}, const Progress& progress = {});

/// Where rows go that need not all be held at once.
struct RowReceiver {
    std::function<void(const QString& name, bool textOnly)>
        sheet; ///< Before the rows of each sheet, also of an empty one.
    std::function<void(SheetRow&& row)> row;
    std::function<void(SheetMarks&& marks)> marks = {}; ///< After the rows of a sheet that has any.
};

/// The same, row by row. After an Error or Cancelled what was received is worth nothing: the rest of the file is not
/// read.
void readSpreadsheetRows(const QString& path, const RowReceiver& receiver, const ReadLimits& limits = {},
                         const Progress& progress = {});

/// Writes what readSpreadsheet reads: a cell that begins with = + - @ (text only) gets a leading apostrophe.
struct OutCell {
    enum class Type { Empty, Text, Number, Date, Percent };
    Type type = Type::Empty;
    QString text; ///< Number, Percent: plain decimal "1234.5" (Percent: "0.7895" shown as 78,95%); Date: ISO.
};

struct OutColumn {
    QString heading;
    int width = 12; ///< In characters.
};

struct OutSheet {
    QString name;
    std::vector<OutColumn> columns;
    std::vector<std::vector<OutCell>> rows;
};

/// path ending in .xlsx or .ods: a workbook; in .json: the rows as objects, for other programs; anything else: a folder
/// of csv files (made if missing), one per sheet, named by csvName(sheet name). Written beside the target first and
/// renamed: never half a file. Numbers of more than 15 digits are written as text, since spreadsheet programs would
/// lose digits. Throws Error with the code unwritable_file, not_found (the folder) or too_large.
void writeSpreadsheet(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress = {});

/// "A" for 0 to "Z", "AA" …, as spreadsheet programs name columns.
QString columnLetters(int column);

/// "Cơ sở" → "co_so.csv": marks dropped, đ → d, lower case, blanks to underscores.
QString csvName(const QString& sheetName);

} // namespace core

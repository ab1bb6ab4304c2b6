// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ambiguous_columns.h"
#include "core/exchange/canonical_sheets.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/text_encoding.h"
#include "core/record/number_text.h"

#include <QSet>

#include <optional>

namespace core {

class Database;

/// What a column of a list that is not in the canonical form stands for.
struct MappedColumn {
    int place = 0; ///< Among the cells, from 0.
    QString heading; ///< As it stands; two-line headings are joined.
    std::optional<SheetKind> kind; ///< Nothing: the column is left out.
    int column = -1; ///< Of the canonical sheet; for output and consumption the quantity.
    int year = 0; ///< Of an answer or a figure ("Điện 2018"); 0: SourceLayout::year.
    QString item; ///< The product, or the resource by its code.
    QString unit; ///< Of a figure ("kWh").
    std::optional<DecimalMark> decimal; ///< The answer for texts like "6.744": toCanonical() reads them by it.
    bool answeredBefore = false; ///< `decimal` was said when such a list was read before.
};

/// One value for every row of a list that has no column for it.
struct FixedValue {
    enum class Origin {
        Said,
        Title, ///< It stands above the headings.
        Remembered, ///< It was said when such a list was read before.
    };
    SheetKind kind = SheetKind::Facilities; ///< Facilities or surveys.
    int column = -1; ///< Of the canonical sheet.
    QString value;
    Origin origin = Origin::Said;
};

/// How one sheet of a list as it really comes is to be read: where its headings are, what its columns mean, which rows
/// are no data.
struct SourceLayout {
    size_t sheet = 0; ///< Among the sheets that were read.
    size_t headingPlace = 0; ///< First heading row among SheetRow; 0-based.
    int headingRows = 1; ///< 1, or 2 for headings of two lines.
    std::vector<MappedColumn> columns;
    QSet<int> leftOut; ///< Row numbers of totals, groups and column numbers.
    std::vector<FixedValue> fixed; ///< For columns that the list does not have.
    int year = 0; ///< Of answers and figures whose heading names none.
    bool yearFromTitle = false; ///< It stands above the headings.
    std::optional<TextEncoding> encoding; ///< In which the texts were typed, as a person said; not set: nobody said.
    bool remembered = false; ///< From an earlier import of a list with these headings.
};

/// The layout of a sheet: as a list with these headings was read before (rememberedLayout), else guessed from the words
/// of its headings; nothing where no heading row is found. What the rows above the headings say (a year, a commune) is
/// taken where no column says it. year: of figures that do not say theirs.
std::optional<SourceLayout> proposeLayout(const Database& database, const std::vector<Sheet>& sheets, size_t sheet,
                                          int year);
/// The layout with the headings in a given place: what is known of them is mapped, the rest is left out.
SourceLayout layoutAt(const Database& database, const std::vector<Sheet>& sheets, size_t sheet, size_t headingPlace,
                      int headingRows, int year);
/// The resource, with the unit, that a heading tells of behind other words ("Tiêu thụ: Nước (m3)"); nothing if none.
std::optional<MappedColumn> consumptionIn(const Database& database, const QString& heading);
/// What stands for a column that the list does not have; nullptr: nothing.
const FixedValue* fixedValue(const SourceLayout& layout, SheetKind kind, int column);
/// Whether a column is mapped to that of the canonical sheet; for communes also by code or name.
bool hasColumn(const SourceLayout& layout, SheetKind kind, int column);
/// Columns of the canonical sheets for which one value may hold in every row, as far as the list has no such column.
std::vector<FixedValue> columnsToFix(const SourceLayout& layout);
/// Whether what the column says is of a year: answers, figures, and labour, revenue, capital.
bool isOfYear(const MappedColumn& column);
/// Whether a column holds numbers.
bool isNumberColumn(const MappedColumn& column);
/// What the texts of such a column show, with the answer that it has.
ColumnMarks marksOf(const Sheet& sheet, const SourceLayout& layout, const MappedColumn& column);
/// Whether the sheets are in the canonical form already.
bool isCanonical(const std::vector<Sheet>& sheets);
bool isCanonical(const Sheet& sheet);
/// The sheets in the canonical form, rows keeping their numbers. What is merged over several rows (commune, zone,
/// trade, product) holds for each of them, but no number does. Without a column of codes rows are known by their tax
/// code, and new facilities get the next free codes. Texts are in Unicode already (convertTexts).
std::vector<Sheet> toCanonical(const Database& database, const std::vector<Sheet>& sheets,
                               const std::vector<SourceLayout>& layouts);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QStringView>

namespace core {

enum class SheetKind { Facilities, Surveys, Output, Consumption };

/// A column of the canonical workbook and the field it stands for.
struct CanonicalColumn {
    const char* heading; ///< Vietnamese and part of the format: never translated.
    const char* table; ///< nullptr: computed, never read ("Quy mô").
    const char* field; ///< Of the dictionary of that table.
    bool required = false;
    int width = 14; ///< In characters, when written.
    bool isWritten = true; ///< Otherwise read where a source has it, and not part of the workbook.
};

/// One of the four sheets in which data come in and go out (interchange.md 2). Import, export and the error workbook
/// all read it here.
struct CanonicalSheet {
    SheetKind kind;
    const char* name; ///< "Cơ sở"; as csv "co_so.csv".
    std::vector<CanonicalColumn> columns;

    QString title() const { return QString::fromUtf8(name); }
    int columnOf(QStringView heading) const; ///< By any spelling of the heading, with or without " *"; -1 if unknown.
    int columnOf(const char* table, const char* field) const; ///< Asserts that there is one.
    QString heading(const char* table, const char* field) const;
};

std::span<const CanonicalSheet> canonicalSheets();
const CanonicalSheet& canonicalSheet(SheetKind kind);
/// The sheet of that name ("Cơ sở", "CO SO", "co_so.csv"); nullptr for any other.
const CanonicalSheet* sheetNamed(const QString& name);
/// The sheet whose required columns are all among the headings and which knows most of them; nullptr if there is none.
const CanonicalSheet* sheetWithHeadings(const QStringList& headings);

/// Columns that tell the commune by its code and by its name: one of the two is enough.
inline constexpr const char* communeCodeHeading = "Mã xã";
inline constexpr const char* communeNameHeading = "Xã/phường/thị trấn";

} // namespace core

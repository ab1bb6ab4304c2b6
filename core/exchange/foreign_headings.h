// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/canonical_sheets.h"

#include <QString>

#include <optional>

namespace core {

/// A heading seen in lists of offices and what it stands for.
struct KnownHeading {
    SheetKind kind;
    int column; ///< Of the canonical sheet.
};

/// By the words of the heading without unit and year, whatever marks and case: "Tên đơn vị", "Số LĐ (người)", "NT
/// 2018". Headings of the canonical workbook are known too. Resources are not: they are looked up by name.
std::optional<KnownHeading> knownHeading(const QString& heading);

/// A heading taken apart: "Điện tiêu thụ năm 2018 (kWh)" is "Điện tiêu thụ", 2018, "kWh".
struct HeadingParts {
    QString words;
    int year = 0;
    QString unit;
};
HeadingParts headingParts(const QString& heading);

} // namespace core

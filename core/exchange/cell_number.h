// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

#include <string_view>

namespace core {

/// The decimal that a file writes as "0.10", "1E+3" or "0.64400000000000002": "0.1", "1000", "0.644"; nothing for
/// anything else.
///
/// Spreadsheet programs keep 15 significant digits and write up to 17; fractions with 16 or 17 digits are rounded to
/// the 15 that the program shows. Whole numbers and longer fractions did not come from floating point and stay as they
/// are.
std::optional<QString> exactDecimal(std::string_view written);

/// How many digits of a plain decimal count: 3 of "0.0123".
int significantDigits(QStringView decimal);

/// Whether a number format of Office Open XML shows a date: day, month or year outside quotes, brackets and escapes.
bool isDateFormat(QStringView format);
bool isBuiltInDateFormat(int number); ///< ECMA-376 part 1, 18.8.30, and the East Asian formats.

/// The date cell of a serial day number with an optional time of day; a number cell where it is a time or no date.
/// 60 of the 1900 system is the 29/02/1900 that never was: it becomes text, so that the column refuses it.
Cell dateCell(const QString& serial, bool from1904);

} // namespace core

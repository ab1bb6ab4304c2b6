// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace core {

/// One cell, as SQLite stores it: nothing, a whole number or text.
/// A Decimal is stored in millionths, a Factor in ten-thousand-millionths, a date as ISO text.
/// There is no floating point in the file; nothing (no value) and 0 are different everywhere.
using Value = std::variant<std::monostate, qint64, QString>;

/// One record as cells, in the order of its dictionary's fields.
using Row = std::vector<Value>;

inline bool isEmpty(const Value& value) { return std::holds_alternative<std::monostate>(value); }

} // namespace core

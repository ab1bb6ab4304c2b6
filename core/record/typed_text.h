// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QDate>

namespace core {

/// What a person types into a field or a cell, read as parse() does with a comma before the decimals; a date also as
/// readTypedDate() does, and a unit without its marks as the known one ("tan" is "tấn").
Parsed parseTyped(const Field& field, const QString& text);
/// As readDate(), and eight digits ddMMyyyy. Lists that are imported have rules of their own.
std::optional<QDate> readTypedDate(const QString& text);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// The type of a field of the office's own by its code ("text", "number", "date", "flag"); text for others.
FieldType ownFieldType(const QString& code);
/// A value as the file keeps it in custom_value, where every type is text: "1234.5", "2018-12-31", "1".
QString toOwnText(FieldType type, const Value& value);
/// Reads what toOwnText writes; what was kept under another type and cannot be read is no value.
Value fromOwnText(FieldType type, const QString& text);

} // namespace core

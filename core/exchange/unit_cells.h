// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_reader.h"

namespace core {

/// Converts `unit` and, if this row says it, `quantity` to the first of the units that is of the same kind. A unit that
/// none of them is of the kind of stays as it is; returns whether there was one. A quantity that does not come out
/// exactly in millionths is an error of the row.
bool convertTo(SheetReader& reader, int unitColumn, const QStringList& units, Value& unit, Value& quantity,
               bool quantityIsRead);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// How many decimals a field of this type keeps: its stored whole number is what people type times 10 to that power.
int decimalPlaces(FieldType type);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <span>

namespace core {

/// Every kind of record in the file. A new kind is one entry in all_records.cpp.
std::span<const Dictionary* const> allRecords();
const Dictionary* dictionaryOf(const QString& table); ///< nullptr for an unknown table.

} // namespace core

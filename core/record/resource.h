// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// An energy carrier, water or a material. A resource without a factor can be recorded.
const Dictionary& resourceDictionary();
/// A dated version of the TOE factors with the document it comes from.
const Dictionary& factorSetDictionary();
/// TOE per unit of a resource in a factor set.
const Dictionary& factorDictionary();
/// VSIC industry codes by version of the list.
const Dictionary& industryDictionary();
/// The versions of that list, each with its document and day.
const Dictionary& industryListDictionary();
/// Largest labour, revenue and capital of a size class, from a date on.
const Dictionary& sizeThresholdDictionary();

} // namespace core

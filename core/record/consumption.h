// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// What a facility makes. It belongs to one facility by its name; its coefficient (equivalence) is dated.
const Dictionary& productDictionary();
/// How much of a product was made in a year, with the unit of that year.
const Dictionary& outputDictionary();
/// How much of a resource a facility used in a year, in the unit of the resource.
const Dictionary& consumptionDictionary();

} // namespace core

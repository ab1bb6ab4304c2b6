// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/savings.h"

namespace core {

/// Computes the savings of every facility, measure by measure, for the request that `savings` holds.
void readSavings(const Database& database, const Population& population, Savings& savings,
                 const std::function<bool(const FacilityState&)>& only);

} // namespace core

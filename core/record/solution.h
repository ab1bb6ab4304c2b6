// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"
#include "core/record/dictionary.h"

namespace core {

/// A cleaner-production solution at a facility with its cost and benefit.
const Dictionary& solutionDictionary();
/// Simple pay-back of a solution in years: investment / yearly benefit. Nothing without both, or if the benefit is not
/// positive.
std::optional<Ratio> payBackYears(const Record& solution);
/// A change of a facility's expected use by something that has nothing to do with cleaner production: a changed
/// product, a stoppage.
const Dictionary& adjustmentDictionary();
/// A certificate or energy audit of a facility.
const Dictionary& certificateDictionary();
/// A person to speak to at a facility.
const Dictionary& contactDictionary();

} // namespace core

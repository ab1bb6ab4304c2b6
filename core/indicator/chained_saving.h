// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/savings.h"

#include <map>

namespace core {

/// What a facility has saved step by step where it was given a later base year: each base year that followed is itself
/// measured against the one before it, which is what was banked; the last link is the saving of the report year.
/// Savings of chained years multiply, they never add (domain.md 8.6). One measure each: energy, water, a material; what
/// was banked in one says nothing of another. A base year that does not come after the one before it banks nothing: the
/// chain begins with it.
struct ChainedSaving {
    Measure measure; ///< In the unit of the last link; earlier links may be in another, a saving has none.
    std::vector<FacilitySaving> links; ///< In the order of years; there are two at least.
    std::vector<int> reportYears; ///< Of the links; link 0 is that of the first later base year.

    int firstBaseYear() const { return links.front().baseYear; }
    /// Every link can be computed; else the chain says nothing, least of all 0.
    bool isComputable() const;
    Ratio saving() const; ///< 1 − Π(1 − r), exact. Only if computable.
};

/// Of the facilities that `savings` computed and that were given a later base year up to its report year, by id: the
/// measures that are recorded for them, energy first and always. With the factor set and the resource scope of
/// `savings` for all years; a link in which the measure is not recorded cannot be computed.
std::map<qint64, std::vector<ChainedSaving>> chainedSavings(const Database& database, const Population& population,
                                                            const Savings& savings);

} // namespace core

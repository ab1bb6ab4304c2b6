// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"

#include <optional>
#include <vector>

namespace core {

class Database;

/// The latest `most` years up to `year` in which a facility has outputs or uses; ascending.
std::vector<int> yearsWithFigures(const Database& database, qint64 facility, int year, int most);

/// Energy that a facility used in a year, in TOE by the factor set; nothing if a carrier has no factor or nothing is
/// recorded.
std::optional<Ratio> energyUsed(const Database& database, qint64 facility, int year, qint64 factorSet);

/// Energy per unit of a facility's only product ("suất tiêu hao").
struct SpecificUse {
    Ratio kilograms; ///< Of oil equivalent, for one unit.
    QString unit; ///< Of the product: "tấn"
};
/// Nothing if there is no energy, no output or several products, of which it would say nothing.
std::optional<SpecificUse> specificUse(const Database& database, qint64 facility, int year, qint64 factorSet);

} // namespace core

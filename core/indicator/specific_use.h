// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"

#include <optional>
#include <vector>

namespace core {

class Database;

/// Energy per unit of a facility's only product ("suất tiêu hao").
struct SpecificUse {
    Ratio kilograms; ///< Of oil equivalent, for one unit.
    QString unit; ///< Of the product: "tấn"
};
/// Energy of a facility in a year and what it says of its product.
struct YearUse {
    int year = 0;
    std::optional<Ratio> energy; ///< In TOE by the factor set; nothing if a carrier has no factor or none is recorded.
    /// Nothing if there is no energy, no output or several products, of which it would say nothing.
    std::optional<SpecificUse> specific;
};
/// The latest `most` years up to `year` in which it has outputs or uses; ascending.
std::vector<YearUse> yearUses(const Database& database, qint64 facility, int year, int most, qint64 factorSet);

} // namespace core

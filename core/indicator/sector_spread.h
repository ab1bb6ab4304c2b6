// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/population.h"
#include "core/indicator/yearly_figures.h"
#include "core/ratio.h"

namespace core {

/// A facility whose specific energy use stands far from that of its sector.
struct SectorOutlier {
    qint64 facility = 0;
    Ratio use; ///< TOE per unit of output, in the smallest unit of its kind.
    Ratio median; ///< Of the sector.
    int members = 0; ///< Facilities of the sector that were compared.
    Wide energy = 0; ///< E in 10^-16 TOE.
    Wide output = 0; ///< P, in a scale common to the sector.
};

/// PR20: facilities whose specific energy use is farther from the median of their sector than 3,5 times the median
/// absolute deviation. A sector is a VSIC division (two digits) and a kind of unit: tonnes are not compared with
/// pieces. Sectors of fewer than 8 facilities, and those in which at least half have the very same use (deviation 0),
/// are not judged. Exact: floating point only decides what is clear.
std::vector<SectorOutlier> sectorOutliers(const Population& population, const YearlyFigures& figures,
                                          const UnitTexts& units, const CheckedResources& resources);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core {

class Database;

/// How much a finding weighs: what blocks a report must be explained before one is issued, a warning wants a look, a
/// notice explains.
enum class FindingWeight { BlocksReport, Warning, Notice };

/// Something unlikely in the figures of a year. A finding never changes a figure (indicators.md 5).
struct Finding {
    QString rule; ///< "PR04" of plausibility_rules.csv
    FindingWeight weight = FindingWeight::Warning;
    qint64 facility = 0; ///< 0: of the whole district
    int year = 0;
    QString subject; ///< "output/<product id>", "consumption/<resource id>", "intensity", "adoption"; empty: the whole
    QString message; ///< Translated: what is unlikely, with the figures.
};

/// Every finding of the year, by facility and rule. baseYear: of the plan; a facility's own wins.
///
/// Thresholds are those of plausibility_rules.csv. Rules that other checks hold (a negative figure, the same record
/// twice) are not repeated; PR11 and PR17 need figures that are not kept (limits by sector, installed power), PR12 and
/// PR20 look at all facilities at once and are not made yet.
std::vector<Finding> findings(const Database& database, int year, int baseYear);

} // namespace core

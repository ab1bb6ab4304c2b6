// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/norm_comparison.h"
#include "core/indicator/specific_use.h"
#include "core/report/chart.h"

namespace core {

/// Specific consumption of a facility over the years up to `year`: a chart for every product that has an official norm,
/// in the norm's unit and with the norm as a dashed line, never a verdict (C13); else one in kg of oil equivalent,
/// without a line. Empty if no year has a value.
std::vector<Chart> specificUseCharts(const Database& database, qint64 facility, int year, qint64 factorSet);
/// The same of years that are computed already; `uses` are those up to `year`, ascending.
std::vector<Chart> specificUseCharts(const Database& database, qint64 facility, int year, qint64 factorSet,
                                     const std::vector<YearUse>& uses);
constexpr int mostChartYears = 8; ///< Of such a chart.

/// Of a norm: "Giấy bao bì, 10–50 kt (TT 24/2017/TT-BCT)", "2018–2020, đã hết hiệu lực", and why there is nothing to
/// set beside it.
QString normWords(const NormComparison& norm);
QString normValidityWords(const NormComparison& norm);
QString normReasonWords(NormComparison::Reason reason);

} // namespace core

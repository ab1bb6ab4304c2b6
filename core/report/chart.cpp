// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart.h"

#include <algorithm>

namespace core {

bool Chart::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries& s) {
        return std::none_of(s.items.begin(), s.items.end(),
                            [](const ChartItem& item) { return item.value.has_value(); });
    });
}

} // namespace core

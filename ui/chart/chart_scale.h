// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// The round ends of an axis and the distance of its grid lines.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;

    int intervals() const; ///< How many steps lie between the ends.
    double clamped(double value) const;
    double at(int tick) const { return low + tick * step; }
};

/// The smallest round scale that holds both values; never narrower than nothing, about `intervals` steps.
ChartScale roundScale(double low, double high, int intervals);

/// From 0 (or the lowest value, if negative) to a round end that holds the highest. Shares end at 100 at the latest.
ChartScale scaleFromZero(double lowest, double highest, int intervals);

/// A number at an axis as it is read in Viet Nam, with its unit: "12,5%", "1.000", "-5%".
QString axisText(double value, const QString& unit);

} // namespace ui

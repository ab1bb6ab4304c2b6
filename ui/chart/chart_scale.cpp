// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_scale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// 1, 2, 2.5 or 5 times a power of ten, not less than the length.
double roundStep(double length)
{
    const double power = std::pow(10.0, std::floor(std::log10(length)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= length * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

} // namespace

int ChartScale::intervals() const { return std::max(1, static_cast<int>(std::lround((high - low) / step))); }

double ChartScale::clamped(double value) const { return std::clamp(value, low, high); }

ChartScale roundScale(double low, double high, int intervals)
{
    if (high - low < 1e-9) high = low + 1;
    ChartScale scale;
    scale.step = roundStep((high - low) / intervals);
    scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
    return scale;
}

ChartScale scaleFromZero(double lowest, double highest, int intervals)
{
    return roundScale(std::min(lowest, 0.0), std::max(highest, 0.0), intervals);
}

QString axisText(double value, const QString& unit)
{
    const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    if (std::abs(value) < 1e-9) value = 0;
    int decimals = 0;
    while (decimals < 3 && std::abs(value * std::pow(10, decimals) - std::round(value * std::pow(10, decimals))) > 1e-6)
        ++decimals;
    const QString number = vietnamese.toString(value, 'f', decimals);
    return unit == QLatin1String("%") ? number + unit : number;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/type_measure.h"

namespace ui {

namespace {
// Of the size of the type: what Times New Roman and its metric equals ask for a single-spaced line.
constexpr double singleSpacing = 1.149;
} // namespace

TypeMeasure::Measured& TypeMeasure::measured(const Face& face)
{
    std::unique_ptr<Measured>& entry = m_faces[face];
    if (!entry) entry = std::make_unique<Measured>(face);
    return *entry;
}

double TypeMeasure::width(const Face& face, const QString& text)
{
    Measured& m = measured(face);
    const auto known = m.widths.constFind(text);
    if (known != m.widths.constEnd()) return *known;
    const double width = m.metrics.horizontalAdvance(text) / unitsPerPoint;
    m.widths.insert(text, width);
    return width;
}

double TypeMeasure::lineHeight(const Face& face) { return face.size * singleSpacing; }

double TypeMeasure::baseline(const Face& face, double height)
{
    const QFontMetricsF& metrics = measured(face).metrics;
    const double ascent = metrics.ascent() / unitsPerPoint, descent = metrics.descent() / unitsPerPoint;
    return (height - ascent - descent) / 2 + ascent;
}

} // namespace ui

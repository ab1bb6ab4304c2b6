// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <compare>

namespace ui {

/// How a piece of text is set on paper; size in points.
struct Face {
    double size = 14;
    bool bold = false;
    bool italic = false;

    auto operator<=>(const Face&) const = default;
};

/// Paper is measured and painted in twentieths of a point, so that a font in whole units needs no hinting and no
/// rounding.
inline constexpr double unitsPerPoint = 20;

/// The family official documents are set in: the first of Times New Roman, Tinos (bundled, same measures) and
/// Liberation Serif that has the Vietnamese letters and the sign ₫ in all four styles. Chosen once; needs a
/// QGuiApplication.
QString paperFamily();
/// The face in that family, its pixel size in units of a twentieth of a point.
QFont paperFont(const Face& face);

} // namespace ui

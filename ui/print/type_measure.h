// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_font.h"

#include <QFontMetricsF>
#include <QHash>

#include <map>
#include <memory>

namespace ui {

/// Widths and heights of text on paper, in points; every text is measured once (Vietnamese repeats its syllables).
class TypeMeasure {
public:
    double width(const Face& face, const QString& text);
    /// Height of a single-spaced line.
    double lineHeight(const Face& face);
    /// From the top of a line of this height down to its baseline, the type standing in the middle.
    double baseline(const Face& face, double height);

private:
    struct Measured {
        explicit Measured(const Face& face) : metrics(paperFont(face)) { }
        QFontMetricsF metrics;
        QHash<QString, double> widths;
    };
    Measured& measured(const Face& face);

    std::map<Face, std::unique_ptr<Measured>> m_faces;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_font.h"

#include <QString>

#include <vector>

namespace ui {

class TypeMeasure;

/// One line of a broken text.
struct Line {
    QString text;
    double width = 0; ///< Points, as set without stretching.
    int gaps = 0; ///< Places between words that justification may stretch.
    bool last = false; ///< Ends a paragraph: never stretched.
};

/// Breaks at blanks only, so that "108/KH-UBND" and "28/3/2018" stay whole; a word wider than the line is broken after
/// a hyphen, slash or full stop if it has one and between letters if not. '\n' ends a line. At least one line, maybe
/// empty.
std::vector<Line> breakLines(TypeMeasure& measure, const Face& face, const QString& text, double width,
                             double firstIndent = 0);
/// Width of the widest word, in points: a column this wide breaks none.
double widestWord(TypeMeasure& measure, const Face& face, const QString& text);

} // namespace ui

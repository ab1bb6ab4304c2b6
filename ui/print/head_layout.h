// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/paper_font.h"

namespace ui {

class TypeMeasure;

/// The two columns of an official head: the name of the country always on one line.
struct HeadColumns {
    Face country, motto;
    double left = 0, right = 0; ///< Widths in points.
};
/// Width of the text and size of the body in points.
HeadColumns headColumns(TypeMeasure& measure, double width, double bodyPt);
/// Whether the head has the two columns: a list or a chart printed by itself has none.
bool isOfficial(const core::DocumentHead& head);

/// Whether the form of an annex has room to the right of its number, in the same line.
bool formStandsBeside(TypeMeasure& measure, const core::Annex& annex, double width);
/// Size of "(Kèm theo …)": 14 points on one line, else 13.
double attachedPt(TypeMeasure& measure, const QString& line, double width);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/page.h"

#include <vector>

namespace ui {

/// Sheet and margins of one part, in points.
struct Sheet {
    QSizeF size;
    QRectF body;
};
/// A landscape sheet is bound at its top: turned a quarter to the left it lies in the file like the others, so the
/// binding margin (left upright) is at its top, the head of the upright page at its right.
Sheet sheetOf(const core::PaperFormat& paper, bool landscape);

/// The pages of a report, A4, set by Nghị định 30/2020/NĐ-CP: the document, then every annex from a page of its own
/// with its own page numbers. At least one page. Preview, printer and PDF all paint these.
std::vector<PaperPage> layOut(const core::Report& report);
/// Several documents one after the other, each from a page of its own: a batch of letters.
std::vector<PaperPage> layOutAll(const std::vector<core::Report>& reports);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/page.h"

#include <vector>

namespace ui {

/// The pages of a report, A4, set by Nghị định 30/2020/NĐ-CP: the document, then every annex from a page of its own
/// with its own page numbers. At least one page. Preview, printer and PDF all paint these.
std::vector<PaperPage> layOut(const core::Report& report);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;
struct Figures;

/// The progress report (báo cáo, BC) of a year: sections I–IX with generated sentences, charts, and annexes (targets,
/// facilities, consumption and savings, excluded facilities). Sentences that a person has changed stand as changed
/// (report_text). To add a section or an annex, add one function to the list in progress_report.cpp or annexes.cpp.
Report progressReport(const Database& database, const Figures& figures, const AnnexChoice& choice = {});
/// Its charts, in the order of the report; also those too small to be in it.
std::vector<Chart> progressCharts(const Database& database, const Figures& figures);

} // namespace core

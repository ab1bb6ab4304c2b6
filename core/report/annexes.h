// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;
struct Figures;

/// The annexes of the progress report in their order, without number and "attached to" line: Biểu 01 (targets), Biểu 02
/// (facilities), Biểu 03 (consumption and savings), Biểu 04 (activities), Biểu 05 (models, assessments, solutions),
/// Biểu 06 (money), Biểu 07 (excluded facilities).
std::vector<Annex> progressAnnexes(const Database& database, const Figures& figures);
/// The target table of section III and Biểu 01: base, required, actual, verdict.
ReportTable targetTable(const Figures& figures);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;
struct Figures;

/// The plan (kế hoạch, KH) of the figures as an official document: purpose and requirements, content, solutions with
/// the finance in its place, who carries it out (report_sections.csv). All of it stands in the data of the plan; the
/// sentence of the targets and the total of the money are generated. Sections without data say so. Sentences that a
/// person has changed stand as changed. Throws Error (code "no_plan") if the figures have no plan.
Report planDocument(const Database& database, const Figures& figures, const AnnexChoice& choice = {});

} // namespace core

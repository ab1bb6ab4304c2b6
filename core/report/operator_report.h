// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/operator_statistics.h"
#include "core/report/report.h"

namespace core {

/// Who keyed how much into the forms of a year, how fast and how well: a sheet on its side. lines: of operatorKeying().
Report operatorReport(const Database& database, int year, const std::vector<OperatorKeying>& lines);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;

/// What stands on a survey form when it is printed.
enum class SurveyFormKind {
    Blank, ///< Nothing; copies for any facility.
    Prefilled, ///< Who it is, and the figures of the year before to compare with.
    Filled, ///< Everything that is known of the year.
};

/// Survey forms of a year, two sheets each: identity, output and consumption beside the year before, awareness and
/// adoption as boxes to tick, solutions, environment, needs, signatures. A blank form needs no facilities. In the order
/// of the ids.
Report surveyForms(const Database& database, int year, SurveyFormKind kind, const std::vector<qint64>& facilities);

} // namespace core

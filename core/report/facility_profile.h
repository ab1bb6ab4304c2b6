// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;
struct Figures;

/// The profile of each facility on a page of its own (more if it does not fit): identity, contacts and certificates,
/// answers, output and consumption year by year with specific consumption and saving against the base year, solutions,
/// and the official norm beside the facility's own use. As of the date of the figures, with their plan, factor set and
/// base year. In the order of the ids.
Report facilityProfiles(const Database& database, const Figures& figures, const std::vector<qint64>& facilities);

/// Which facilities forms and profiles are printed for, by commune and name in the Vietnamese order: all of a commune
/// (0: of every commune), those that run at the end of the year, perhaps only those that have not answered.
std::vector<qint64> facilitiesToPrint(const Database& database, int year, qint64 unit, bool notSurveyedOnly);
/// The same facilities by commune and name.
std::vector<qint64> byCommuneAndName(const Database& database, const std::vector<qint64>& facilities);

} // namespace core

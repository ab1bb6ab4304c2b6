// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

namespace core {

class Database;
struct Figures;
class Record;
struct MoneyFigures;
struct OfficeWords;

/// The body of the plan of the figures, which must have one: opening, I. purpose and requirements, II. content,
/// III. solutions, IV. who carries it out, up to the closing "./.". Keys of paragraphs that stand for one record of the
/// plan name it behind a "#"; the others are the same in the plans of every year.
std::vector<Block> planSections(const Database& database, const Figures& figures, const OfficeWords& office);

/// Money of the plan whatever its date, its tasks' and its activities' too: the one sum that the plan, its annex and
/// its report speak of.
MoneyFigures moneyOfPlan(const Database& database, const Record& plan);

} // namespace core

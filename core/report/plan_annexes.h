// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <map>
#include <utility>
#include <vector>

namespace core {

class Database;
struct Figures;

/// What a plan and its tasks have been planned to cost, in đồng.
struct PlannedMoney {
    qint64 total = 0;
    std::vector<std::pair<QString, qint64>> bySource; ///< Code of the source, in the order of the dictionary.
    std::map<qint64, qint64> byTask;
};
PlannedMoney plannedMoney(const Database& database, qint64 plan);

/// The optional annexes of a plan, without number and "attached to" line: its targets with how they are read and their
/// base; its tasks with who, until when, how much. What the targets require of a day's population is no part of them.
std::vector<Annex> planAnnexes(const Database& database, const Figures& figures);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

namespace core {

class Database;
struct Figures;

/// The optional annexes of a plan, without number and "attached to" line: its targets with how they are read and their
/// base; its tasks with who, until when, how much. What the targets require of a day's population is no part of them.
std::vector<Annex> planAnnexes(const Database& database, const Figures& figures);

} // namespace core

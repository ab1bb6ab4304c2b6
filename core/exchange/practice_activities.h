// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

class Database;

/// A few activities of 2018 with participants, guiding staff and money for the practice district, made up and marked so.
/// Needs its facilities and its plan and a running Transaction.
void addPracticeActivities(Database& database);

} // namespace core

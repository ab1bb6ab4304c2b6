// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace core {
class Database;
}

namespace ui {

struct Prompts;

/// Asks once, naming the year, and locks it. Whether it is locked now.
bool askLockYear(core::Database& database, int year, const Prompts& prompts, QWidget* parent);
/// Asks for the reason and unlocks the year. Whether it was unlocked.
bool askUnlockYear(core::Database& database, int year, const Prompts& prompts, QWidget* parent);

} // namespace ui

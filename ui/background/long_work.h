// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "ui/prompts.h"

#include <functional>

class QWidget;

namespace ui {

/// Runs `work` on a thread of its own while a small window shows progress and offers to cancel; typing elsewhere is not
/// blocked. `work` opens its own core::Database by path if it needs one (a connection belongs to its thread). Errors
/// come back through attempt(); `done` runs in the window's thread if it went well. Returns at once.
void runLongWork(const Prompts& prompts, QWidget* parent, const QString& title,
                 std::function<void(const core::Progress&)> work, std::function<void()> done);

} // namespace ui

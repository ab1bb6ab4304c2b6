// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "ui/prompts.h"

#include <functional>

class QWidget;

namespace ui {

/// Runs `work` on a thread of its own while a small window shows progress and offers to cancel; typing elsewhere is not
/// blocked. `work` opens its own core::Database by path if it needs one (a connection belongs to its thread). Errors
/// come back through attempt(); `done` runs in the window's thread if it went well, `stopped` after an error and when
/// it was cancelled. Returns at once.
void runLongWork(const Prompts& prompts, QWidget* parent, const QString& title,
                 std::function<void(const core::Progress&)> work, std::function<void()> done,
                 std::function<void()> stopped = {});

/// Runs `work` in the window's own thread, for what writes through the window's own connection (a file has one writer).
/// Meanwhile the window is painted but answers nothing except Cancel. Returns whether it went well.
bool runBlockingWork(const Prompts& prompts, QWidget* parent, const QString& title,
                     const std::function<void(const core::Progress&)>& work);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

class QWidget;

namespace ui {

/// Asks for printer, pages and copies, then prints; false if the person cancelled.
/// Throws core::Error if the printer does not start or stops.
bool printWithDialog(const core::Report& report, QWidget* parent);
bool printWithDialog(const std::vector<core::Report>& reports, QWidget* parent); ///< In one run.
/// One chart on one sheet, on its side.
bool printWithDialog(const core::Chart& chart, QWidget* parent);

} // namespace ui

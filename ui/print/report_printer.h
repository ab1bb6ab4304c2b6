// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

class QPrinter;

namespace ui {

/// Writes the report as PDF; an older file of the name stays whole until the new one is complete.
/// Throws core::Error if the file cannot be written.
void writePdf(const core::Report& report, const QString& path);
/// Several documents in one file, as letters are; the title is that of the first.
void writePdf(const std::vector<core::Report>& reports, const QString& path);
/// Prints the pages, copies and order the person chose in the print dialog; every sheet in its own orientation.
/// Throws core::Error if the printer does not start or stops.
void print(const core::Report& report, QPrinter& printer);
void print(const std::vector<core::Report>& reports, QPrinter& printer); ///< In one run.

} // namespace ui

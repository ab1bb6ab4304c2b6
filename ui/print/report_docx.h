// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// The report as a file for Word (OOXML, Word 2010 and later, LibreOffice): text, type and order of the printed pages;
/// charts as pictures. Needs a QGuiApplication; main thread only (chart scenes).
QByteArray toDocx(const core::Report& report);
/// Throws core::Error if the file cannot be written; an older file of the name then stays as it was.
void writeDocx(const core::Report& report, const QString& path);
/// Several documents of one paper format in one file, as letters are, each on a page of its own. At least one.
void writeDocx(const std::vector<core::Report>& reports, const QString& path);

} // namespace ui

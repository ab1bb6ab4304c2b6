// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// The report as one HTML file that needs no other: styles and charts (SVG) inside, prints on A4, every text escaped.
QByteArray toHtml(const core::Report& report);
/// Throws core::Error if the file cannot be written; an older file of the name then stays as it was.
void writeHtml(const core::Report& report, const QString& path);

} // namespace ui

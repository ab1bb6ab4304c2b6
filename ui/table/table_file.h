// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"
#include "ui/prompts.h"

class QAbstractItemModel;

namespace ui {

/// Asks where to and writes the table of a page as xlsx, ods or csv; returns where it went, empty if it did not.
/// `sheet` makes the table and tells its progress; it runs in the window's thread.
QString saveTable(const Prompts& prompts, QWidget* parent, const QString& name,
                  const std::function<core::OutSheet(const core::Progress&)>& sheet);

/// What a table shows, row by row with its headings, as texts.
core::OutSheet shownSheet(const QAbstractItemModel& model, const QString& name, const core::Progress& progress);

core::OutCell textCell(const QString& text); ///< Empty, too, for "–".

} // namespace ui

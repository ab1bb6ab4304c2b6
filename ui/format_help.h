// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// The columns of the canonical workbook and the tables of the data file as Markdown, from the dictionaries that read
/// and write them: in place of {{workbook}} and {{tables}} in a page of the help.
QString withFormats(QString markdown);

} // namespace ui

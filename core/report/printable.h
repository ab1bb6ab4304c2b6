// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

namespace core {

/// The text as every printed form has it (pages, PDF, HTML, Word, charts): composed (NFC); tabs, other control
/// characters and Unicode's line and paragraph separators are blanks; what turns the direction of writing is left out,
/// because it would show another text than the one that is stored. Line feeds stay.
QString printable(const QString& text);
/// The chart with printable texts; its id stays.
Chart printable(Chart chart);

} // namespace core

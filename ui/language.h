// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// The language of the window as remembered: "vi" (at first) or "en".
QString chosenLanguage();
/// Remembers the language, loads its catalogues and makes its way of writing numbers and dates the default. Windows are
/// built again by who calls this.
void useLanguage(const QString& code);

} // namespace ui

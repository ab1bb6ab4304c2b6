// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// The data files opened last, newest first; those that are gone are left out.
QStringList recentFiles();
void rememberFile(const QString& path);

} // namespace ui

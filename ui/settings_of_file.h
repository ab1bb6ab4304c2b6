// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {
class Database;
}

namespace ui {

/// By what the settings tell apart what is remembered of one data file: a part of a key, made of its path.
QString settingsOf(const core::Database& database);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

class Database;

/// Whether a unit is one that the program knows ("m³", "nghìn tấn"), or whether something in the file is told in it or
/// in a multiple of it already.
bool isKnownUnit(const Database& database, const QString& unit);

} // namespace core

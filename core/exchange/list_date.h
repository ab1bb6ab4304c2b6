// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace core {

class Database;

/// The day on which the communes of a list are looked up unless somebody says otherwise: the last day of the office's
/// latest own plan, else today.
QDate defaultListDate(const Database& database);

} // namespace core

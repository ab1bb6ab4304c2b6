// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

class Database;

/// What the change set did, in the words of the journal, if takeBack() may try it. Throws Error with code "not_found",
/// "lasting", "beginning" or "undone".
QString actionToTakeBack(const Database& database, qint64 changeSet);

} // namespace core

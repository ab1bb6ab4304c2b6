// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;

/// An item of the library as a page: title, what and whose it is, summary, text, the pictures kept with it, source.
/// Files that are no pictures are named. Throws Error "not_found".
Report libraryPage(const Database& database, qint64 item);

} // namespace core

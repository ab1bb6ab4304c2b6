// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

class Database;

/// Fills a new file with the code lists compiled in (resources/lists): resources, TOE factors with their document, VSIC
/// sectors, size thresholds. Only sourced factors are offered; units and plans come from presets and imports.
void fillCodeLists(Database& database);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

class Database;

/// Fills the lists that a schema version brings with those compiled in (resources/lists): 1 resources, TOE factors with
/// their document, VSIC sectors, size thresholds; 2 norms, grid emission factors. Only sourced figures are offered;
/// units and plans come from presets and imports.
void fillCodeLists(Database& database, qint64 version);

} // namespace core

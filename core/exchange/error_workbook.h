// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

namespace core {

struct ImportPlan;

/// The rows that an import leaves out, with their cells as they came and the reason in a last column "Lý do": to send
/// back, correct and import again. `sheets` are those that the plan was made from. Empty if nothing is left out.
std::vector<OutSheet> errorWorkbook(const std::vector<Sheet>& sheets, const ImportPlan& plan);

} // namespace core

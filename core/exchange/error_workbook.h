// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

namespace core {

struct ImportPlan;
struct SourceLayout;

/// The rows that an import leaves out, with their cells as they came and the reason in a last column "Lý do": to send
/// back, correct and import again. `sheets` are those that the plan was made from. Empty if nothing is left out.
std::vector<OutSheet> errorWorkbook(const std::vector<Sheet>& sheets, const ImportPlan& plan);

/// The same of a foreign list, with its own columns and headings, so that the corrected rows are read as the list was.
/// Of several lists in one source the rows cannot be told apart: they are written in the canonical form.
std::vector<OutSheet> errorWorkbook(const std::vector<Sheet>& sheets, const std::vector<SourceLayout>& layouts,
                                    const std::vector<Sheet>& canonical, const ImportPlan& plan);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

/// "Cách tính các chỉ tiêu": numerator, denominator, what an unknown answer is, for every indicator that is printed
/// (indicators.md, in the words of official papers). Number and line under the title are left to the document.
Annex definitionsAnnex();

} // namespace core

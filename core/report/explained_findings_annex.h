// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;
struct Figures;
struct Finding;

/// What is unlikely, in the words of official papers: "Sản lượng thay đổi +1.100% so với năm gốc 2017".
QString findingWords(const Finding& finding);
/// "GIẢI TRÌNH SỐ LIỆU BẤT THƯỜNG": the unlikely figures of the year with the reasons given for them; without blocks if
/// nothing was explained.
Annex explainedFindingsAnnex(const Database& database, const Figures& figures);

} // namespace core

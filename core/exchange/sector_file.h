// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// The sectors of a published list (xlsx, ods, csv): the first sheet that has a column of codes ("Mã ngành", "Mã") and
/// one of names ("Tên ngành", "Tên"), or the five columns of levels that the decision prints ("Cấp 1" … "Cấp 5") beside
/// the names. Rows without a code are left out; divisions belong to the section above them. Throws Error
/// ("no_sectors") if there is no such sheet.
std::vector<Record> sectorsOfFile(const QString& path);

} // namespace core

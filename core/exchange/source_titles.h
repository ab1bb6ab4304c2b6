// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

namespace core {

class Database;

/// The year that the rows above the headings name ("DANH SÁCH CƠ SỞ NĂM 2018"); 0 if they name none, or several. A day
/// ("ngày 28 tháng 3 năm 2018") and a span ("2016-2020", "đến năm 2020") are none.
int titleYear(const Sheet& sheet, size_t headingPlace);
/// The commune that they name with its type ("UBND XÃ TAM ĐỒNG"), as the file calls it: "Xã Tam Đồng". Empty if they
/// name none, or several.
QString titleCommune(const Database& database, const Sheet& sheet, size_t headingPlace);

} // namespace core

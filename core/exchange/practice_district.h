// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

class Database;

/// Fills a new file with the practice district: 20 fictional facilities of huyện Mê Linh in 2017 and 2018 with KH
/// 108/KH-UBND and a few activities, posts and amounts of money. Tax codes begin with 99 and belong to nobody; the office carries the mark "DỮ LIỆU THỰC HÀNH". Runs its
/// own Transaction.
void fillPracticeDistrict(Database& database);

} // namespace core

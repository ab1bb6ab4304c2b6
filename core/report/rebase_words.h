// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/chained_saving.h"

#include <QStringList>

namespace core {

/// The later base years of a facility up to a report year, a line each: "Từ báo cáo năm 2021 so với năm gốc 2020: thay
/// dây chuyền; văn bản: BB 03/2021". Empty if it was given none.
QStringList rebaseLines(const Database& database, qint64 facility, int reportYear);
/// What was banked under former base years, a line each: "Năm 2020 so với năm gốc 2017: tiết kiệm 10,00%".
QStringList bankedLines(const ChainedSaving& chain);
/// "Tiết kiệm lũy kế từ năm gốc đầu tiên 2017 = 1 − (1 − 10,00%) × (1 − 5,00%) = 14,50%", or why it cannot be said.
QString chainedLine(const ChainedSaving& chain);
/// Both for every measure; those of water and materials begin with their name: "Nước: năm 2018 so với …".
QStringList chainLines(const Database& database, const std::vector<ChainedSaving>& chains);
/// "nước", or the name of the material; empty for energy, which needs no name.
QString measureName(const Database& database, const Measure& measure);
/// The chained saving in a cell: "14,50%"; a dash if it cannot be computed.
QString chainedPercent(const ChainedSaving& chain);

} // namespace core

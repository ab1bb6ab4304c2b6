// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace core {

class Database;
struct Figures;

/// The figures as other programs read them (sachhon-cli indicators --json): exact ratios as "15/19", quantities as
/// exact decimals, percentages as numbers rounded to 4 decimals half away from zero, no value as null.
QJsonObject figuresJson(const Database& database, const Figures& figures);

} // namespace core

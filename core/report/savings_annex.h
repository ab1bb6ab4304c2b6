// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class AvoidedUses;
class Database;
struct Figures;

/// Biểu 03: outputs, uses, specific consumption and saving of the cohort, with its adjustments and, where the office
/// asks for them, money saved and CO2 avoided.
Annex savingsAnnex(const Database& database, const Figures& figures);

/// The adjustments of the report year in the cohort, one a line: "F03, Điện lưới: +20.000 kWh (ngừng sản xuất, sự cố):
/// cháy trạm biến áp; văn bản: BB 12/2018."
QStringList adjustmentLines(const Database& database, const Figures& figures);
/// How many facilities' expected use is adjusted; empty if none is.
QString adjustedSentence(const Figures& figures);
QString moneySavedSentence(const AvoidedUses& avoided, const Figures& figures);
QString carbonAvoidedSentence(const AvoidedUses& avoided, const Figures& figures);
/// Of the two sentences above those that the office asks for.
QStringList savedSentences(const Database& database, const Figures& figures);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explanation.h"

namespace core {

/// How a target is read, what it requires, how far it is reached and with which verdict; its base.
void addRequirement(Explanation& explanation, const TargetFigure& target, const Figures& figures);
/// Results that a person has typed in for the target.
void addResults(Explanation& explanation, const Database& database, const TargetFigure& target);
/// Whether the target is on a rate of awareness or adoption.
bool isRate(const TargetFigure& target);
/// "15/19 = 78,95%"
QString fractionWords(qint64 count, qint64 of);

} // namespace core

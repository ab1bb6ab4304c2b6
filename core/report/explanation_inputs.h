// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explanation.h"

namespace core {

/// "F14 Công ty CP Giấy Quang Minh"
QString facilityName(const Population& population, qint64 facility);
/// Facilities that are not in the population of the day (or not in the scope) with the reason.
std::vector<Explanation::Excluded> outsidePopulation(const Population& population, const Scope& scope);
/// Answers of the facilities of the scope with their level and source.
void addAnswers(Explanation& explanation, const Database& database, const Figures& figures, Question question,
                const Scope& scope);
/// Outputs, uses, expected use and saving of every member, and the excluded with their reasons.
void addSavings(Explanation& explanation, const Database& database, const Figures& figures, const CohortSavings& sums);
/// What a target counted from activities or posts was counted from, how, and who is missing.
void addWork(Explanation& explanation, const Database& database, const Figures& figures, const TargetFigure& target);
/// "Quyết định …: Điện lưới 1 kWh = 0,0001543 TOE"
QString factorWords(const Database& database, const Figures& figures);
/// The latest steps that wrote into the tables for the years; of one facility unless it is 0.
std::vector<Explanation::Change> latestChanges(const Database& database, const QStringList& tables,
                                               const QList<int>& years, qint64 facility = 0);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/targets.h"

#include <memory>

namespace core {

/// Which figures are wanted. Without a plan: the office's own plan whose period holds the year, shortest period first,
/// then latest.
struct FigureRequest {
    int year = 0;
    std::optional<int> baseYear; ///< Replaces the plan's base year; a facility's own still wins.
    QString plan; ///< Code of a plan; empty: chosen.
    QDate asOf; ///< Invalid: 31 December of the year.
};

/// A rate of the report year beside the base year.
struct RateFigure {
    Rate rate, base;
    Rate matched, matchedBase; ///< Facilities in both populations only ("cùng một nhóm cơ sở").
};

/// Everything the indicators say about a year: computed once, read by window, paper, charts and command line.
struct Figures {
    int year = 0;
    QDate asOf;
    int baseYear = 0;
    std::optional<Record> plan;
    OfficialRate official = OfficialRate::OfPopulation;
    std::unique_ptr<Population> population, basePopulation;
    QHash<qint64, Answers> answers, baseAnswers;
    RateFigure awareness, adoption;
    std::unique_ptr<Savings> savings; ///< Of every facility of the population.
    QString cohort; ///< "adopters" or "all", as the target states it
    Band band; ///< Of the plan's saving target; without ends if there is none
    CohortSavings energy;
    std::vector<CohortSavings> otherMeasures;
    std::vector<TargetFigure> targets;
    QString factorSet; ///< Its document.
};

/// Throws Error (code "no_plan") if a plan is named that is not there.
Figures figuresOf(const Database& database, const FigureRequest& request);
/// What a target is judged on, from figures that must outlive it; without savings of the base year against the year
/// before.
TargetContext targetContext(const Database& database, const Figures& figures);
/// The plan that FigureRequest chooses; nothing if none holds the year.
std::optional<Record> planFor(const Database& database, int year, const QString& code = {});
/// The base year of that plan, else the year before; without computing figures.
int baseYearOf(const Database& database, const FigureRequest& request);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/money.h"
#include "core/report/report.h"

namespace core {

class Database;
struct Figures;

// The annexes that are not in annexes.cpp. Their columns: domain/data/appendix_tables.csv.

/// A row of an annex and what it is about, so that a revision finds it again whatever stands before it.
struct AnnexRow {
    QString key; ///< "activity.12"; empty: a heading
    QString name;
    QStringList cells;
};
std::vector<AnnexRow> activityRows(const Database& database, const Figures& figures); ///< Of Biểu 04
std::vector<AnnexRow> modelRows(const Database& database, const Figures& figures); ///< Of Biểu 05
extern const int activityFigureColumns[3]; ///< Time, size, money: what is not words.
extern const int modelFigureColumns[4]; ///< What and when, costs, support, result.
std::vector<TableColumn> activityColumns();
std::vector<TableColumn> modelColumns();
/// The money that section VI and Biểu 06 show: of the year where the plan has several, else of the plan.
MoneyFigures moneyOfReport(const Database& database, const Figures& figures);

/// Biểu 04: information, training and other activities held in the period of the report, then those not held yet.
Annex activitiesAnnex(const Database& database, const Figures& figures);
/// Biểu 05: models and assessments with their solutions, then the other solutions adopted in the period.
Annex modelsAnnex(const Database& database, const Figures& figures);
/// Biểu 06: money by task and source.
Annex moneyAnnex(const Database& database, const Figures& figures);

/// The table of money by source that section VI shows, with total and the state's part; empty rows without money.
ReportTable moneyBySource(const Database& database, const Figures& figures);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;
struct Figures;

// The annexes that are not in annexes.cpp. Their columns: domain/data/appendix_tables.csv.

/// Biểu 04: information, training and other activities held in the period of the report, then those not held yet.
Annex activitiesAnnex(const Database& database, const Figures& figures);
/// Biểu 05: models and assessments with their solutions, then the other solutions adopted in the period.
Annex modelsAnnex(const Database& database, const Figures& figures);
/// Biểu 06: money by task and source.
Annex moneyAnnex(const Database& database, const Figures& figures);

/// The table of money by source that section VI shows, with total and the state's part; empty rows without money.
ReportTable moneyBySource(const Database& database, const Figures& figures);

} // namespace core

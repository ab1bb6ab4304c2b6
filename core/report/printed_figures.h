// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/revision.h"

#include <vector>

namespace core {

/// Collects printed figures; those without a value ("–") are not printed and left out.
class PrintedFigures {
public:
    void add(const QString& key, const QString& label, const QString& value);
    void count(const QString& key, const QString& label, qint64 value);
    std::vector<PrintedFigure> take() { return std::move(m_figures); }

private:
    std::vector<PrintedFigure> m_figures;
};

/// Staff, activities and money of the progress report: sections II, IV, VI and Biểu 04–06.
void addWork(PrintedFigures& out, const Database& database, const Figures& figures);
/// Amounts, deadlines and money of the tasks of the plan document.
void addPlannedWork(PrintedFigures& out, const Database& database, const Figures& figures);

} // namespace core

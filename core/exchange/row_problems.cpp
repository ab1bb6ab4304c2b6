// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_problems.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

/// A message repeats what stands in the cell, which may be very long.
static QString shortened(const QString& message)
{
    constexpr qsizetype most = 1'000, end = 300;
    if (message.size() <= most) return message;
    return message.left(most - end) + QStringLiteral(" … ") + message.right(end);
}

static ImportProblem shortened(ImportProblem problem)
{
    problem.message = shortened(problem.message);
    problem.suggestion = shortened(problem.suggestion);
    return problem;
}

void RowProblems::fail(ImportProblem problem)
{
    if (m_plan.errors.size() >= mostProblems) return count(std::move(problem));
    m_plan.errors.push_back(shortened(std::move(problem)));
}

void RowProblems::warn(ImportProblem problem)
{
    if (m_plan.warnings.size() >= mostProblems)
        ++m_plan.moreWarnings;
    else
        m_plan.warnings.push_back(shortened(std::move(problem)));
}

void RowProblems::leaveOut(ImportProblem problem)
{
    ++m_plan.skipped;
    m_plan.leftOut.push_back(shortened(std::move(problem)));
}

void RowProblems::count(ImportProblem problem)
{
    constexpr size_t mostWithMessage = 50'000;
    if (m_plan.moreErrors++ == 0) m_firstUnlisted = problem.row;
    if (m_plan.unlisted.size() < mostWithMessage)
        m_plan.unlisted.push_back(shortened(std::move(problem)));
    else
        m_plan.unlisted.push_back({problem.row, {}, problem.code, {}, {}, problem.origin});
}

void RowProblems::tellUnlisted(const QString& more)
{
    if (m_plan.moreErrors == 0) return;
    QString message
        = QCoreApplication::translate(
              "Import", "From this row on %1 more errors are not listed. Correct the others and import again.")
              .arg(m_plan.moreErrors);
    if (!more.isEmpty()) message += QLatin1Char(' ') + more;
    m_plan.errors.push_back({m_firstUnlisted, {}, QString::fromLatin1(moreErrorsCode), message, {}});
}

void RowProblems::sortByRow()
{
    const auto before
        = [](const auto& a, const auto& b) { return std::pair(a.origin, a.row) < std::pair(b.origin, b.row); };
    std::stable_sort(m_plan.errors.begin(), m_plan.errors.end(), before);
    std::stable_sort(m_plan.warnings.begin(), m_plan.warnings.end(), before);
    std::stable_sort(m_plan.leftOut.begin(), m_plan.leftOut.end(), before);
    std::stable_sort(m_plan.changes.begin(), m_plan.changes.end(), before);
    std::stable_sort(m_plan.newRows.begin(), m_plan.newRows.end(), before);
    std::stable_sort(m_plan.identicalRows.begin(), m_plan.identicalRows.end(), before);
}

} // namespace core

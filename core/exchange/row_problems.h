// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

namespace core {

/// Gathers what is to tell about the rows of a list, within bounds: beyond mostProblems it is only counted.
class RowProblems {
public:
    explicit RowProblems(RowsPlan& plan) : m_plan(plan) { }

    void fail(ImportProblem problem);
    void warn(ImportProblem problem);
    void leaveOut(ImportProblem problem); ///< The row is skipped, which is no error.
    /// One more error that is not listed.
    void count(ImportProblem problem);
    /// After the last row: an error "more_errors" that counts the others, and what else there is to say of them.
    void tellUnlisted(const QString& more = {});
    void sortByRow();

private:
    RowsPlan& m_plan;
    int m_firstUnlisted = 0; ///< Row of the first error that is only counted.
};

} // namespace core

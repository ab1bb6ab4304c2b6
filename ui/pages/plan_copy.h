// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

class PlanStore;

/// A sentence of a copied plan that names a year of the old one.
struct CopiedSentence {
    QString place; ///< "Nhiệm vụ III.1.2"
    QString before, after; ///< The same where a year was left as it was.
};

/// The plan of the time after an old one: what it promises and who does it is carried on, what has happened is not.
class PlanCopy {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanCopy)

public:
    PlanCopy(PlanStore& store, const core::Record& plan);

    int year() const { return m_plan.date("period_to").year() + m_years; } ///< The last of the new plan.
    /// Stores the copy in one step and returns its id. Targets and tasks are carried: values stay, official bases,
    /// results and evidence are cleared, readings are to be confirmed anew, deadlines move on by the length of the old
    /// plan. Number, date and signer are blank.
    qint64 make();
    /// After make(): what was brought to the new years, and what was left and is to be looked at.
    const std::vector<CopiedSentence>& sentences() const { return m_sentences; }

private:
    void moveDate(core::Record& record, const char* field) const;
    void moveYears(core::Record& record, const char* field, const QString& place);
    qint64 makePlan();
    void copyTargets(qint64 plan);
    void copyTasks(qint64 plan);
    void copyRest(qint64 plan);

    PlanStore& m_store;
    core::Record m_plan;
    int m_years; ///< How far on: the length of the old plan.
    QMap<int, int> m_moved; ///< The plan's own years.
    std::vector<CopiedSentence> m_sentences;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan_list.h"

namespace ui {

/// What falls due within so many days is worth a reminder.
inline constexpr int daysAhead = 30;

/// What a plan has to be done: a list whose records have a deadline and a state.
class PlanWork : public PlanList {
    Q_OBJECT

public:
    void markDone(); ///< Asks for the day.

protected:
    /// deadlineColumn: where the deadline stands.
    PlanWork(int deadlineColumn, PlanStore& store, const Prompts& prompts, const core::Dictionary& dictionary,
             const QString& name, const QString& empty, std::vector<Column> columns, QWidget* parent);
    QString organisation(qint64 id) const;
    QString deadline(const core::Record& record) const; ///< With "late" or the days that are left.
    void propose(core::Record& record) const override;
    std::optional<PlanEntry> ask(const core::Record& record) override;
    bool isMarked(const core::Record& record, int column) const override; ///< The deadline of what is late.
    bool passes(const core::Record& record) const override;
    void currentChanged() override;

private:
    int m_deadlineColumn;
    QPushButton* m_done = nullptr;
};

/// The tasks of a plan under the headings of the plan.
class PlanTasks : public PlanWork {
    Q_OBJECT

public:
    PlanTasks(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);

protected:
    QStringList cells(const core::Record& record) const override;
    QString heading(const core::Record& record) const override;
    QString words(const core::Record& record) const override;
};

/// Who answers for what in a plan.
class PlanResponsibilities : public PlanWork {
    Q_OBJECT

public:
    PlanResponsibilities(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);

protected:
    QStringList cells(const core::Record& record) const override;
    QString words(const core::Record& record) const override;
    void propose(core::Record& record) const override;
};

} // namespace ui

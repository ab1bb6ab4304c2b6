// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field_grid.h"
#include "ui/pages/plan_organisations.h"
#include "ui/pages/plan_store.h"

#include <QDialog>

namespace ui {

/// A task (who leads, who cooperates) or a responsibility (whose it is) of a plan.
class PlanWorkDialog : public QDialog {
    Q_OBJECT

public:
    PlanWorkDialog(const core::Record& work, const PlanStore& store, QWidget* parent = nullptr);

    const PlanEntry& entry() const { return m_entry; } ///< As it stood when the dialog was accepted.
    void accept() override;
    /// What is wrong with the state of a task or responsibility: done without a day, or a day without being done.
    static core::Problems problemsOfState(const core::Record& work);

private:
    bool isTask() const;
    void makeForm(QWidget* content);

    PlanEntry m_entry;
    OrganisationPool m_pool;
    FieldGrid* m_what;
    FieldGrid* m_done;
    OrganisationChoice* m_lead;
    OrganisationSet* m_supports = nullptr;
};

} // namespace ui

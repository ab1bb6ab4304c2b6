// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_working.h"

namespace ui {

PlanWorking::PlanWorking(const core::Database& database, QWidget* parent)
    : ExplanationView(Extent::Narrow, parent), m_database(database)
{
    connect(this, &ExplanationView::inputsWanted, this, [this] {
        ExplanationDialog dialog(m_explanation, this);
        connect(&dialog, &ExplanationDialog::facilityWanted, this, &ExplanationView::facilityWanted);
        dialog.exec();
    });
}

void PlanWorking::setFigure(const core::TargetFigure* figure, const core::Figures* figures)
{
    if (!figure || !figures) return say(tr("Choose a target to see why its figure is what it is."));
    m_explanation = core::explainTarget(m_database, *figures, *figure);
    setExplanation(m_explanation);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explanation_view.h"

namespace ui {

/// Why the figure of the chosen target is what it is, beside the list of targets.
class PlanWorking : public ExplanationView {
    Q_OBJECT

public:
    explicit PlanWorking(const core::Database& database, QWidget* parent = nullptr);
    void setFigure(const core::TargetFigure* figure, const core::Figures* figures); ///< Null: nothing is chosen.

private:
    const core::Database& m_database;
    core::Explanation m_explanation;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ui {

/// The yearly path of a target of several years: what the plan asks for in each year before the last. A year left empty
/// lies on the straight line between the years that are known.
class PlanPathDialog : public QDialog {
    Q_OBJECT

public:
    PlanPathDialog(const core::Record& target, const core::Record& plan, const std::vector<core::Record>& steps,
                   QWidget* parent = nullptr);

    const std::vector<core::Record>& steps() const { return m_steps; } ///< As they stood when it was accepted.
    void accept() override;

private:
    struct Line {
        int year = 0;
        QLineEdit* editor = nullptr;
        QLabel* problem = nullptr;
    };
    core::Record m_target;
    std::vector<Line> m_lines;
    std::vector<core::Record> m_steps;
};

/// Whether the target can have a yearly path: its plan holds several years and it is no date.
bool canHavePath(const core::Record& target, const core::Record& plan);

} // namespace ui

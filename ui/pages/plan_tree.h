// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QTreeWidget>

namespace ui {

/// The plans from the strategy down to the office's own. Dragging a plan onto another puts it beneath it.
class PlanTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit PlanTree(QWidget* parent = nullptr);
    void setPlans(const std::vector<core::Record>& plans, qint64 chosen);

Q_SIGNALS:
    void planChosen(qint64 plan);
    void moved(qint64 plan, qint64 above); ///< above 0: to the top.

protected:
    void dropEvent(QDropEvent* event) override;
};

/// Whether the plan may stand beneath the other: not beneath itself or a plan that is beneath it.
bool canStandBelow(const std::vector<core::Record>& plans, qint64 plan, qint64 above);

} // namespace ui

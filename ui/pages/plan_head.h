// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field_grid.h"

#include <QScrollArea>

namespace ui {

class PlanStore;
struct Prompts;

/// The head of a plan: number, signer, period, base year and the rules its figures follow. Saved when a field is left.
class PlanHead : public QScrollArea {
    Q_OBJECT

public:
    PlanHead(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);
    void setPlan(const core::Record& plan);

private:
    void makeGrid();
    void save(const QString& field);

    PlanStore& m_store;
    const Prompts& m_prompts;
    core::Record m_plan;
    FieldGrid* m_grid = nullptr;
    QString m_references; ///< What the combo boxes offer, to notice when it changes.
};

/// What a field of a plan or target may refer to: communes, plans, factor sets.
std::vector<ReferenceChoice> planReferences(const PlanStore& store, const QString& table);

} // namespace ui

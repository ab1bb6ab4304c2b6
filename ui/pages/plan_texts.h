// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan_list.h"

namespace ui {

/// The paragraphs of a plan section by section: purpose, requirements, content, finance, opening and closing.
class PlanTexts : public PlanList {
    Q_OBJECT

public:
    PlanTexts(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);

protected:
    QStringList cells(const core::Record& record) const override;
    QString heading(const core::Record& record) const override;
    QString words(const core::Record& record) const override;
    void propose(core::Record& record) const override;
    std::optional<PlanEntry> ask(const core::Record& record) override;
};

/// Where the money of a plan comes from, in the words of the plan.
class PlanFundings : public PlanList {
    Q_OBJECT

public:
    PlanFundings(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);

protected:
    QStringList cells(const core::Record& record) const override;
    QString words(const core::Record& record) const override;
    std::optional<PlanEntry> ask(const core::Record& record) override;
};

} // namespace ui

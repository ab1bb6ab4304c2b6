// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan_list.h"

namespace ui {

/// The legal bases of a plan in the order they are cited.
class PlanDocuments : public PlanList {
    Q_OBJECT

public:
    PlanDocuments(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);

protected:
    void currentChanged() override;
    QStringList cells(const core::Record& record) const override;
    QString words(const core::Record& record) const override;
    void propose(core::Record& record) const override;
    std::optional<PlanEntry> ask(const core::Record& record) override;

private:
    void showFiles();

    QPushButton* m_files = nullptr;
};

} // namespace ui

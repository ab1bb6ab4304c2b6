// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

namespace ui {

class JournalView;

/// Nhật ký: every change of the file, and taking one of them back.
class HistoryPage : public Page {
    Q_OBJECT

public:
    HistoryPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    void find(const QString& text) override;
    bool canExport() const override { return true; }
    void exportTable() override;
    void focusMain() override;

private:
    const Prompts& m_prompts;
    JournalView* m_journal;
};

} // namespace ui

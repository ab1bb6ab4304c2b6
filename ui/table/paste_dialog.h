// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"
#include "ui/table/paste_plan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

/// Shows what pasting a block would do before anything is stored: each cell against what it holds, what is refused and
/// why. Asks whether filled cells are overwritten, and once how a number such as 6.744 is meant.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    PasteDialog(PastePlan& plan, const QAbstractItemModel& model, const Prompts& prompts, QWidget* parent = nullptr);
    ~PasteDialog() override;

private:
    class Preview;

    QWidget* makeMarkQuestion();
    void again(const std::function<void()>& change);
    void showCounts();
    void showReason();
    void goToNextRefused();

    PastePlan& m_plan;
    const Prompts& m_prompts;
    Preview* m_preview;
    QTableView* m_table;
    QLabel* m_counts;
    QLabel* m_reason;
    QPushButton* m_paste;
    QPushButton* m_next;
};

} // namespace ui

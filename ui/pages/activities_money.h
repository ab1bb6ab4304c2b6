// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class ChildTable;

/// The money of the window's plan: its entries, typed like a cash book.
class ActivitiesMoney : public QWidget {
    Q_OBJECT

public:
    ActivitiesMoney(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    void startNew(); ///< Goes to the blank row.
    core::OutSheet sheet(const QString& name, const core::Progress& progress) const; ///< The entries.

private:
    void showPlan();

    WorkingYear& m_year;
    QLabel* m_head;
    ChildTable* m_entries;
    QLabel* m_empty;
    QStackedWidget* m_stack;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"
#include "core/indicator/money.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace ui {

class ChildTable;
class FreshWhenShown;

/// The money of the window's plan: what was planned, allocated and spent by source, and the entries, typed like a cash
/// book.
class ActivitiesMoney : public QWidget {
    Q_OBJECT

public:
    ActivitiesMoney(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    void startNew(); ///< Goes to the blank row.
    QString unfinished() const; ///< What the blank row still needs; empty while nothing was typed there.
    void dropUnfinished(); ///< Throws core::Error.
    core::OutSheet sheet(const QString& name, const core::Progress& progress) const; ///< The entries.

private:
    void showPlan();
    void showSums();
    void addSum(const QString& words, const core::Amounts& amounts, bool bold);
    std::optional<core::Record> plan() const;

    WorkingYear& m_year;
    QLabel* m_head;
    QTableWidget* m_sums;
    ChildTable* m_entries;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    FreshWhenShown* m_fresh;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QSet>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class FreshWhenShown;
class GridView;
class TotalsRow;
class YearGridModel;
class YearWarningLine;

/// Số liệu năm: one editable grid for the survey, output and consumption of all facilities in the working year.
class YearPage : public Page {
    Q_OBJECT

public:
    YearPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    void find(const QString& text) override;
    bool canExport() const override { return true; }
    void exportTable() override;
    void nextPane() override;
    void focusMain() override;
    void showMissing(qint64 unit); ///< Not surveyed, of a commune; 0: of all.
    /// The cell that a warning is about ("output/7"), or the facility if it has none.
    void showCell(qint64 facility, const QString& subject);

private:
    void fillCommunes();
    void fillColumnMenu();
    void applyFilter();
    void continueTyping();
    void showState();
    void showLock();
    void setWidths();
    void showWarnings(const QModelIndex& cell); ///< At the foot, where there are open ones; else hides them.
    void followWarnings();

    WorkingYear& m_year;
    const Prompts& m_prompts;
    YearGridModel* m_model;
    GridView* m_grid;
    TotalsRow* m_totals;
    QComboBox* m_commune;
    QToolButton* m_notSurveyed;
    QToolButton* m_warned;
    QToolButton* m_lastYear;
    QPushButton* m_columns;
    QLabel* m_count;
    QLabel* m_locked; ///< "Đã khóa sổ 2018" and the way to unlock.
    QLabel* m_hint;
    YearWarningLine* m_warnings;
    FreshWhenShown* m_fresh; ///< Warnings after a large change.
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QString m_search;
    QSet<qint64> m_chosen;
    QSet<int> m_hidden;
    qint64 m_warnedFacility = 0; ///< The cell that m_warnings is about.
    int m_warnedColumn = -1;
};

} // namespace ui

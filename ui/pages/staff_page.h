// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class FreshWhenShown;
class GridView;
class Panes;
class StaffDetails;
class StaffListModel;

/// Cán bộ: the persons and the posts they hold on a day on the left, the chosen person with all posts on the right.
class StaffPage : public Page {
    Q_OBJECT

public:
    StaffPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);
    ~StaffPage() override;

    QString title() const override;
    void find(const QString& text) override;
    bool canAdd() const override;
    void add() override;
    bool canExport() const override { return true; }
    void exportTable() override;
    void nextPane() override;
    void focusMain() override;
    QString unfinished() const override;
    void focusUnfinished() override;
    void dropUnfinished() override;

private:
    QWidget* makeList();
    QWidget* makeFilters();
    void applyFilter();
    void clearFilters();
    void removeCurrent();
    void showPerson(qint64 person);
    void showState();
    void showCoverage();
    void proposeDay();

    WorkingYear& m_year;
    const Prompts& m_prompts;
    StaffListModel* m_model;
    GridView* m_list;
    QLineEdit* m_day;
    QToolButton* m_anyDay;
    QComboBox* m_duties;
    QLabel* m_wrongDay;
    QLabel* m_count;
    QPushButton* m_remove;
    StaffDetails* m_details;
    Panes* m_splitter;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_coverage; ///< How many enterprises, facilities and boards have staff on the day.
    FreshWhenShown* m_fresh;
    QString m_search;
    int m_proposedFor = 0; ///< The year whose last day was proposed.
};

} // namespace ui

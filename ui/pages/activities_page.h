// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/activity_list.h"
#include "ui/pages/page.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace ui {

class ActivitiesListModel;
class ActivitiesMoney;
class ActivityDetails;
class FreshWhenShown;
class GridView;
class Panes;

/// Hoạt động: the activities of the year on the left, the chosen one in tabs on the right; beside them the money of the
/// plan.
class ActivitiesPage : public Page {
    Q_OBJECT

public:
    ActivitiesPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);
    ~ActivitiesPage() override;

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
    void showActivity(qint64 id); ///< Gives up the filters if they hide it.

private:
    QWidget* makeList();
    QWidget* makeFilters();
    QWidget* makeEmpty();
    void applyFilter();
    void clearFilters();
    void removeCurrent();
    void showState();
    void showFoot();

    WorkingYear& m_year;
    const Prompts& m_prompts;
    ActivitiesListModel* m_model;
    GridView* m_list;
    QComboBox* m_kinds;
    std::vector<QToolButton*> m_chips; ///< Open, held, late: one of them or none.
    QToolButton* m_everyYear;
    QLabel* m_count;
    QPushButton* m_remove;
    ActivityDetails* m_details;
    ActivitiesMoney* m_money;
    Panes* m_splitter;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_foot; ///< What the year adds up to.
    FreshWhenShown* m_fresh;
    QTabWidget* m_tabs;
    QString m_search;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class FacilitiesGrid;
class FacilitiesListModel;
class FacilityDetails;
class FacilityTabs;
class GridView;
class Panes;

/// Cơ sở: the register on the left, the chosen facility in tabs on the right; or all of it as one editable grid.
class FacilitiesPage : public Page {
    Q_OBJECT

public:
    FacilitiesPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);
    ~FacilitiesPage() override;

    QString title() const override;
    void find(const QString& text) override;
    bool canAdd() const override;
    void add() override;
    bool canExport() const override { return true; }
    void exportTable() override;
    void nextPane() override;
    QString unfinished() const override;
    bool canKeepUnfinished() const override;
    void focusUnfinished() override;
    void dropUnfinished() override;
    void focusMain() override;
    bool canPrint() const override { return true; }
    void print() override; ///< Profiles.
    QString place() const override; ///< The facility and what of it is seen.
    void showPlace(const QString& place) override;
    void showChanged(const core::ChangedRecord& changed) override; ///< In the grid.
    void printForms(); ///< Survey forms.
    void showFacility(qint64 id); ///< Clears the search if it hides the facility.
    void findTwins(); ///< All pairs of the file that may be one; facilities_page_twins.cpp

private:
    QWidget* makeTools();
    QWidget* makeList();
    void addFacility();
    void removeCurrent();
    void setGridShown(bool shown);
    bool isGridShown() const;
    qint64 currentFacility() const;
    void printPapers(bool forms);
    void showCount();
    QPushButton* makeTwinsButton();
    void showDetails(qint64 facility);
    QWidget*
    makeOpened(); ///< The details under the tabs of what is kept open; facilities_page_open.cpp, like the next.
    void addKeys();
    void keepOpen(qint64 facility);
    void closeTab();
    void step(int tabs);
    void goTo(qint64 facility); ///< From another one, which can be come back to.
    void listenToVisits();
    void takeFilter(const QVariantMap& filter);
    void setSearch(const QString& text);
    void mergeChosen();
    void merge(qint64 kept, qint64 other);
    void partCurrent();
    void part(qint64 merge);

    WorkingYear& m_year;
    const Prompts& m_prompts;
    FacilitiesListModel* m_model;
    GridView* m_list;
    QLabel* m_count;
    QPushButton* m_remove = nullptr;
    FacilityDetails* m_details;
    Panes* m_splitter;
    QStackedWidget* m_stack;
    QStackedWidget* m_views; ///< The list with its details, then the grid.
    QToolButton* m_asList = nullptr;
    QToolButton* m_asGrid = nullptr;
    FacilitiesGrid* m_grid = nullptr; ///< Made when it is first shown.
    FacilityTabs* m_tabs;
    bool m_visited = false; ///< The shown facility was opened or clicked at, and not only passed.
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"
#include "ui/pages/page.h"
#include "ui/pages/plan_store.h"

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class FreshWhenShown;
class PlanDocuments;
class PlanHead;
class PlanTargets;
class PlanWorking;
class WorkingYear;
struct Prompts;

/// The plans from the strategy down to the office's own; of the chosen one head, legal bases, targets, and why a figure
/// is what it is.
class PlanPage : public Page {
    Q_OBJECT

public:
    PlanPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    bool canExport() const override { return true; }
    void exportTable() override;
    bool canAdd() const override { return true; }
    void add() override; ///< A target of the chosen plan; a plan if there is none.
    void nextPane() override;
    void showTarget(qint64 target); ///< Chooses its plan and the target; 0: the page as it is.

private:
    QWidget* makeTreePane();
    QWidget* makePlanPane();
    void refresh();
    void fillTree();
    void choosePlan(qint64 plan);
    void showPlan();
    void showWorking();
    void fillNewMenu();
    void addBlank();
    void copyLast(const core::Record& last);
    void addPreset(const QString& id);
    void addHigherPreset(const QString& id);
    void removePlan();
    void follow(qint64 plan); ///< A new plan becomes the plan of the window.

    WorkingYear& m_year;
    const Prompts& m_prompts;
    PlanStore m_store;
    FreshWhenShown* m_fresh;
    qint64 m_plan = 0;
    int m_shownYear = 0;
    QString m_shownPlan; ///< Of the window, to follow it when it changes.
    std::shared_ptr<const core::Figures> m_figures;
    QTreeWidget* m_tree;
    QPushButton *m_new, *m_remove;
    QStackedWidget* m_stack;
    QLabel* m_name;
    QTabWidget* m_tabs;
    PlanTargets* m_targets;
    PlanHead* m_head;
    PlanDocuments* m_documents;
    PlanWorking* m_working;
    QSplitter* m_splitter;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"
#include "ui/pages/page.h"
#include "ui/pages/plan_store.h"

#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace ui {

class FreshWhenShown;
class Panes;
class PlanDocuments;
class PlanFundings;
class PlanHead;
class PlanList;
class PlanResponsibilities;
class PlanTargets;
class PlanTasks;
class PlanTexts;
class PlanTree;
class PlanWorking;
class WorkingYear;
struct Prompts;

/// The plans from the strategy down to the office's own; of the chosen one its head, targets, tasks, who answers
/// for what, funding, texts and legal bases, and why a figure is what it is.
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
    std::vector<PageCommand> commands() override; ///< plan_page_commands.cpp
    void focusMain() override;
    void showTarget(qint64 target); ///< Chooses its plan and the target; 0: the page as it is.
    void showTask(qint64 task);
    void showResponsibility(qint64 responsibility);
    /// Chooses the target's plan and asks for its readings that nobody has confirmed; 0: of the plan as it is.
    void askReading(qint64 target);

private:
    QWidget* makeTreePane();
    QWidget* makePlanPane();
    void refresh();
    void fillTree();
    void choosePlan(qint64 plan);
    void showPlan();
    void showTargets();
    void showWorking();
    void fillNewMenu(QMenu* menu);
    std::optional<core::Record> planToContinue() const; ///< Of the year, if it ends with it.
    void showWork(const core::Dictionary& dictionary, PlanList* list, qint64 id);
    PlanList* shownList() const; ///< Of the visible tab; nullptr on head and targets.
    void addBlank();
    void addHigher();
    void moveBelow(qint64 plan, qint64 above);
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
    PlanTree* m_tree;
    QPushButton *m_new, *m_remove;
    QStackedWidget* m_stack;
    QLabel* m_name;
    QTabWidget* m_tabs;
    PlanTargets* m_targets;
    PlanHead* m_head;
    PlanTasks* m_tasks;
    PlanResponsibilities* m_responsibilities;
    PlanFundings* m_fundings;
    PlanTexts* m_texts;
    PlanDocuments* m_documents;
    PlanWorking* m_working;
    Panes* m_splitter;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class PlanResults;
class PlanStore;
struct Prompts;

/// The targets of a plan with what they require and what there is; add, edit, duplicate, remove.
class PlanTargets : public QWidget {
    Q_OBJECT

public:
    PlanTargets(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);

    void setPlan(const core::Record& plan, std::shared_ptr<const core::Figures> figures); ///< Its own figures.
    qint64 current() const; ///< 0: none.
    void select(qint64 target);
    void add();
    void edit();
    /// Asks for the readings that nobody has confirmed, beginning with the target; 0: with the first.
    void askReadings(qint64 target = 0);

Q_SIGNALS:
    void currentChanged(qint64 target);

private:
    void duplicate();
    void editPath();
    void remove();
    void move(int by);
    void fill();
    QStringList cells(const core::TargetFigure& figure) const;
    QString carried(const core::TargetFigure& figure) const; ///< "carried over from 2018: 1 short"; empty.
    void showCurrent();
    bool askFor(core::Record& target);
    QString action(const QString& what) const;

    PlanStore& m_store;
    const Prompts& m_prompts;
    core::Record m_plan;
    std::shared_ptr<const core::Figures> m_figures;
    std::shared_ptr<const core::Figures> m_before; ///< Of the plan this one was made from; null: from none.
    QTableWidget* m_table;
    QWidget* m_hint; ///< That readings are open.
    QLabel* m_hintText;
    PlanResults* m_results;
    QPushButton *m_edit, *m_duplicate, *m_path, *m_remove, *m_up, *m_down;
};

} // namespace ui

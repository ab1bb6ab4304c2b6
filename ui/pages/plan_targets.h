// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"

#include <QWidget>

#include <memory>

class QAbstractItemModel;
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
    const QAbstractItemModel& shownTable() const; ///< As it stands on the page.
    void add();
    void edit();

Q_SIGNALS:
    void currentChanged(qint64 target);

private:
    void duplicate();
    void remove();
    void move(int by);
    void fill();
    void showCurrent();
    bool askFor(core::Record& target);
    QString action(const QString& what) const;

    PlanStore& m_store;
    const Prompts& m_prompts;
    core::Record m_plan;
    std::shared_ptr<const core::Figures> m_figures;
    QTableWidget* m_table;
    PlanResults* m_results;
    QPushButton *m_edit, *m_duplicate, *m_remove, *m_up, *m_down;
};

} // namespace ui

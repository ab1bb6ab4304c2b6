// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class PlanStore;
struct Prompts;

/// Results of a target that are typed in with their source, newest first.
class PlanResults : public QWidget {
    Q_OBJECT

public:
    PlanResults(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);
    /// isCounted: its result comes from the activities or the staff in the file.
    void setTarget(const core::Record& target, bool isCounted);

private:
    QStringList fields() const; ///< What a result of this target consists of.
    void ask(core::Record result, const QString& action);
    void add();
    void edit();
    void remove();
    QString action(const QString& what) const;

    PlanStore& m_store;
    const Prompts& m_prompts;
    core::Record m_target;
    std::vector<core::Record> m_results;
    QLabel* m_title;
    QTableWidget* m_table;
    QPushButton *m_edit, *m_remove;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace ui {

class PlanStore;
struct Prompts;

/// The legal bases of a plan in the order they are cited.
class PlanDocuments : public QWidget {
    Q_OBJECT

public:
    PlanDocuments(PlanStore& store, const Prompts& prompts, QWidget* parent = nullptr);
    void setPlan(const core::Record& plan);

private:
    void add();
    void edit();
    void remove();
    void move(int by);
    void showButtons();
    QString action(const QString& what) const;

    PlanStore& m_store;
    const Prompts& m_prompts;
    core::Record m_plan;
    std::vector<core::Record> m_documents;
    QTableWidget* m_table;
    QPushButton *m_edit, *m_remove, *m_up, *m_down;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"
#include "ui/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace core {
class Database;
}

namespace ui {

/// The resources that consumption is recorded by. Others can be added; one that is used is only read.
class ResourceListView : public QWidget {
    Q_OBJECT

public:
    ResourceListView(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    void add(); ///< Asks for name, kind, unit, source and code.
    void correct(); ///< Asks for them again, of the current one.
    void removeCurrent();

private:
    void fill();
    void showCurrent();
    qint64 current() const;
    void select(qint64 resource);

    core::Database& m_database;
    const Prompts& m_prompts;
    QTreeWidget* m_list;
    QLabel* m_state;
    QPushButton *m_add, *m_correct, *m_remove;
};

} // namespace ui

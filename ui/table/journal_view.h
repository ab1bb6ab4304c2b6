// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace core {
class Database;
}

namespace ui {

class GridView;
class JournalModel;
class SearchLine;

/// The journal with its filter, and the button that takes back one step although others came after it.
class JournalView : public QWidget {
    Q_OBJECT

public:
    JournalView(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    void showFacility(qint64 facility); ///< 0: everything.
    void setFilter(const QString& words);
    GridView* grid() const { return m_grid; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void takeBack();
    void showState();

    core::Database& m_database;
    const Prompts& m_prompts;
    JournalModel* m_model;
    GridView* m_grid;
    SearchLine* m_filter;
    QLabel* m_empty;
    QPushButton* m_undo;
    qint64 m_facility = 0;
    bool m_stale = true; ///< Read again when it is seen.
};

} // namespace ui

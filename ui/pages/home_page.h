// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class FreshWhenShown;
class HomeTargetRow;
class HomeTaskList;
class WorkingYear;
struct Prompts;

/// How far the targets of the year are and what is left to do. Nothing else.
class HomePage : public Page {
    Q_OBJECT

public:
    HomePage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    void nextPane() override;
    void focusMain() override;

private:
    void refresh();
    void showTargets();
    void showEmpty(const QString& what, const QString& button, bool import);
    void moveFrom(HomeTargetRow* row, int rows);
    QList<HomeTargetRow*> rows() const;

    WorkingYear& m_year;
    const Prompts& m_prompts;
    FreshWhenShown* m_fresh;
    QStackedWidget* m_left;
    QLabel* m_heading;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
    QLabel* m_empty;
    QPushButton* m_emptyButton;
    bool m_emptyImports = false;
    HomeTaskList* m_tasks;
};

} // namespace ui

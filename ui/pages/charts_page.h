// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace ui {

class ChartView;
class FreshWhenShown;
class WorkingYear;
struct Prompts;

/// The charts of the report: a gallery, one of them large with its numbers, to copy, save and print.
class ChartsPage : public Page {
    Q_OBJECT

public:
    ChartsPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    bool canExport() const override { return true; }
    void exportTable() override;
    bool canPrint() const override { return current() != nullptr; }
    void print() override;
    void nextPane() override;
    void focusMain() override;
    void copyTable() const; ///< With headings, parted by tabs.
    void save(const QString& ending); ///< "svg" or "png".

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLarge();
    void refresh();
    void drawNextThumbnail();
    void showCurrent();
    void showTable(const core::Chart& chart);
    void showWhy();
    const core::Chart* current() const;

    WorkingYear& m_year;
    const Prompts& m_prompts;
    FreshWhenShown* m_fresh;
    std::vector<core::Chart> m_charts;
    QListWidget* m_gallery;
    QTimer m_thumbnails; ///< One at a time, so that the page answers while they are drawn.
    int m_nextThumbnail = 0;
    QStackedWidget* m_stack;
    ChartView* m_view;
    QScrollArea* m_scroll;
    QLabel* m_empty;
    QTableWidget* m_table;
    QList<QPushButton*> m_buttons;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/known_years.h"
#include "ui/working_year.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace ui {

class SearchLine;

/// Year and plan, chosen once for every page, and the field to search in.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(WorkingYear& year, QWidget* parent = nullptr);

    void focusSearch();
    void setPages(const QStringList& titles); ///< For the menu that stands in for the page list.
    void setPage(const QString& title); ///< The one that is shown.
    void showPages(bool shown);
    void setSearch(const QString& text); ///< Of the page now shown; says nothing.
    QComboBox* years() const { return m_years; }

Q_SIGNALS:
    void searched(const QString& text); ///< Shortly after a word was typed.
    void pageWanted(int index);
    void searchLeft(); ///< Enter or Down: on to the hits.

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillYears();
    void takeTypedYear(); ///< What is no year gives way to the year that is shown.
    void fillPlans();
    void showChosen();
    void showLabels(); ///< Where there is room for them.

    WorkingYear& m_year;
    core::KnownYears m_known;
    QToolButton* m_page; ///< "Tổng quan ▾" on a window too narrow for the page list.
    QComboBox* m_years;
    QLabel *m_yearLabel, *m_planLabel;
    QComboBox* m_plans;
    SearchLine* m_search;
};

} // namespace ui

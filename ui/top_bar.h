// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/known_years.h"
#include "ui/working_year.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

/// Year and plan, chosen once for every page, and the field to search in.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(WorkingYear& year, QWidget* parent = nullptr);

    void focusSearch();
    void setSearch(const QString& text); ///< Of the page now shown; says nothing.
    QComboBox* years() const { return m_years; }

Q_SIGNALS:
    void searched(const QString& text); ///< Shortly after a word was typed.
    void searchLeft(); ///< Enter or Down: on to the hits.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillYears();
    void fillPlans();
    void showChosen();

    WorkingYear& m_year;
    core::KnownYears m_known;
    QComboBox* m_years;
    QLabel* m_planLabel;
    QComboBox* m_plans;
    QLineEdit* m_search;
};

} // namespace ui

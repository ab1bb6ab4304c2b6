// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/year_entry.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

/// The tool bar over the grid of a year: which forms are shown, and what can be done with them.
class YearTools : public QWidget {
    Q_OBJECT

public:
    explicit YearTools(core::Database& database, QWidget* parent = nullptr);

    core::YearFilter filter() const;
    void setFilter(const core::YearFilter& filter); ///< Says nothing of the change.
    void fillCommunes();
    void fillPiles(int year);
    void showCount(const QString& text);
    void showLocked(const QString& text); ///< "Đã khóa sổ 2018" and the way to unlock; empty: open.
    QMenu* menu() const { return m_menu; } ///< Of the button "Phiếu".
    void addFilters(QWidget* filters); ///< Behind those that are here already.
    void focusFirst();
    bool isWarnedOnly() const; ///< Only facilities with an open warning; the page knows which.

Q_SIGNALS:
    void filterChanged();
    void columnsWanted();
    void unlockWanted();

private:
    QToolButton* addChip(QLayout* layout, const QString& name, const QString& text);

    core::Database& m_database;
    QComboBox* m_pile;
    QComboBox* m_commune;
    QToolButton* m_notSurveyed;
    QToolButton* m_incomplete;
    QToolButton* m_watched;
    QToolButton* m_warned;
    QMenu* m_menu;
    QLabel* m_locked;
    QLabel* m_count;
};

} // namespace ui

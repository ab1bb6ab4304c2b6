// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QHeaderView;
class QMenu;
class QPoint;
class QTableView;

namespace ui {

class FrozenColumns;

/// Order, widths, hidden and frozen columns of a table as a person has set them, by mouse or keyboard; remembered by
/// the key of each column (headerData of Qt::UserRole). Columns without keys stay as they are.
class ColumnArrangement : public QObject {
    Q_OBJECT

public:
    /// name: under which it is remembered; empty: it is not.
    ColumnArrangement(QTableView* view, const QString& name);

    void attach(); ///< To the model and header that the view has now.
    void restore(); ///< As it was remembered; new columns stand behind those they follow in the model.
    bool hasWidth(int column) const; ///< Set by a person.
    void addEntries(QMenu* menu, int column); ///< Move, hide, show, freeze, width by content.
    int frozen() const { return m_frozen; } ///< So many columns stay in view, counted from the left.
    void setFrozen(int columns);
    QList<int> shown() const; ///< Columns of the model that are seen, from left to right.

private:
    QString keyOf(int column) const;
    QString widthKey(int column) const; ///< Of the settings.
    QHeaderView* header() const;
    void move(int column, int step);
    void setHidden(int column, bool hidden);
    void reset();
    void keepWidths() const;
    void keepOrder() const;
    void restoreOrder();
    void showFrozen();
    void showMenu(int column, const QPoint& place);

    QTableView* m_view;
    QString m_name;
    bool m_restoring = false;
    int m_frozen = 0;
    FrozenColumns* m_frozenColumns = nullptr; ///< Made when columns are first frozen.
};

} // namespace ui

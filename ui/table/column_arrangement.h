// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QHeaderView;
class QMenu;
class QTableView;

namespace ui {

/// Order, widths and hidden columns of a table as a person has set them, by mouse or keyboard; remembered by the key of
/// each column (headerData of Qt::UserRole). Columns without keys stay as they are.
class ColumnArrangement : public QObject {
    Q_OBJECT

public:
    /// name: under which it is remembered; empty: it is not.
    ColumnArrangement(QTableView* view, const QString& name);

    void attach(); ///< To the model and header that the view has now.
    void restore(); ///< As it was remembered; new columns stand behind those they follow in the model.
    bool hasWidth(int column) const; ///< Set by a person.
    void addEntries(QMenu* menu, int column); ///< Move, hide, show, width by content.
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

    QTableView* m_view;
    QString m_name;
    bool m_restoring = false;
};

} // namespace ui

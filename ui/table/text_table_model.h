// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace ui {

/// A short list that is only read: texts put together elsewhere, a record behind every line.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString heading;
        QString name; ///< Under which its width is kept.
        bool isNumber = false; ///< To the right.
    };
    struct Line {
        qint64 id = 0;
        QStringList cells;
    };
    explicit TextTableModel(std::vector<Column> columns, QObject* parent = nullptr);

    void setLines(std::vector<Line> lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Line> m_lines;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/staff_list.h"

#include <QAbstractTableModel>

namespace core {
class Database;
}

namespace ui {

/// Persons and their posts as a list: a row for each post, and one for each person without any.
class StaffListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Duty, Where, From, To, Certificate, ColumnCount };

    explicit StaffListModel(const core::Database& database, QObject* parent = nullptr);

    void setFilter(const core::StaffQuery& query);
    const core::StaffQuery& filter() const { return m_query; }
    const core::StaffLine& lineAt(int row) const { return m_lines[size_t(row)]; }
    int rowOfPerson(qint64 person) const; ///< The first of his rows; -1 if he is not shown.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    QString textAt(const core::StaffLine& line, int column) const;

    const core::Database& m_database;
    core::StaffQuery m_query;
    std::vector<core::StaffLine> m_lines;
};

} // namespace ui

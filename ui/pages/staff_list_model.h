// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/staff_list.h"

#include <QAbstractTableModel>
#include <QSet>

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
    /// Who is worked on: this row stays in the list, whatever becomes of it, until another one is kept or the filter is
    /// set. post 0: a person without one.
    void keep(qint64 person, qint64 post);
    bool isOutside(int row) const { return m_outside.contains(row); } ///< Kept only: the filter does not let it in.
    const core::StaffQuery& filter() const { return m_query; }
    const core::StaffLine& lineAt(int row) const { return m_lines[size_t(row)]; }
    int rowOfPerson(qint64 person) const; ///< The first of his rows; -1 if he is not shown.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    std::vector<core::StaffLine> withKept(std::vector<core::StaffLine> fitting);
    QString textAt(const core::StaffLine& line, int column) const;

    const core::Database& m_database;
    core::StaffQuery m_query;
    std::vector<core::StaffLine> m_lines;
    qint64 m_keptPerson = 0, m_keptPost = 0;
    QSet<int> m_outside; ///< Rows.
};

} // namespace ui

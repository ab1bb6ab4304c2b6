// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/activity_list.h"
#include "ui/working_year.h"

#include <QAbstractTableModel>

namespace ui {

/// The activities of the working year, or of every year, as a list.
class ActivitiesListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, State, Kind, Name, Place, Attendances, ColumnCount };

    explicit ActivitiesListModel(WorkingYear& year, QObject* parent = nullptr);

    void setFilter(const core::ActivityQuery& query); ///< Its year counts as a flag only: 0 for every year.
    const core::ActivityQuery& filter() const { return m_query; }
    bool isFiltered() const;
    int rowOf(qint64 id) const; ///< -1 if it is not shown.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void reload();
    std::vector<core::ActivityLine> read() const;
    QString textAt(const core::ActivityLine& line, int column) const;

    WorkingYear& m_year;
    core::ActivityQuery m_query;
    int m_sortColumn = Date;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<core::ActivityLine> m_lines;
};

} // namespace ui

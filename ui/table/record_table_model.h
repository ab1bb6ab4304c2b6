// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/table/paged_rows.h"

#include <QAbstractTableModel>

namespace ui {

/// Shows one core::Table in a view, however long it is.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RecordTableModel(core::Table table, QObject* parent = nullptr);

    void setFilter(const QString& field, const core::Value& value); ///< Only records of that value; empty field: all.
    qint64 idAt(int row) const { return m_rows.idAt(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void reload();

    core::Table m_table;
    core::Query m_query;
    PagedRows<core::Row> m_rows;
};

} // namespace ui

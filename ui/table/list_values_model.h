// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/list_versions.h"
#include "ui/table/editable_cells.h"

#include <QAbstractTableModel>

namespace ui {

/// The values of one version of a list of factors, thresholds or norms; typed into only while nothing uses the version.
class ListValuesModel : public QAbstractTableModel, public EditableCells {
    Q_OBJECT

public:
    ListValuesModel(core::Database& database, core::DatedList list, QObject* parent = nullptr);

    void setVersion(const QString& key, bool editable); ///< Reads the values; an empty key: none.
    const core::Record& valueAt(int row) const { return m_values[size_t(row)]; }
    const core::Field& fieldOf(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const core::Field* fieldAt(const QModelIndex& cell) const override;
    QString editText(const QModelIndex& cell) const override;
    std::optional<core::Problem> put(const QModelIndex& cell, const QString& text) override;
    bool isTabStop(const QModelIndex& cell) const override { return fieldAt(cell) != nullptr; }

private:
    QString shown(const core::Record& value, const core::Field& field) const;

    core::Database& m_database;
    core::DatedList m_list;
    std::vector<const char*> m_fields;
    QString m_version;
    bool m_editable = false;
    std::vector<core::Record> m_values;
};

} // namespace ui

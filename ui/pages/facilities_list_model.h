// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/facility_list.h"
#include "core/database/facility_search.h"
#include "core/exchange/spreadsheet.h"
#include "core/indicator/population.h"
#include "ui/table/paged_rows.h"
#include "ui/working_year.h"

#include <QAbstractTableModel>

namespace ui {

/// The register as a list, with the answers and the size class of the working year.
class FacilitiesListModel : public QAbstractTableModel, public RowsById {
    Q_OBJECT

public:
    enum Column { Code, Name, Commune, Sector, Size, Awareness, Adoption, ColumnCount };

    explicit FacilitiesListModel(WorkingYear& year, QObject* parent = nullptr);

    void setSearch(const QString& search);
    QString search() const { return m_search; }
    qint64 idAt(int row) const { return m_rows.idAt(row); }
    int rowOf(qint64 id) const override { return m_rows.rowOf(id); }

    core::OutSheet sheet(const core::Progress& progress) const; ///< As it is searched and sorted.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const std::vector<qint64>& all() const;
    std::vector<qint64> readIds() const;
    void reload(bool keepOrder);
    const core::Population& population() const;
    QString textAt(int row, int column) const;

    WorkingYear& m_year;
    core::FacilityQuery m_query;
    QString m_search;
    mutable std::optional<std::vector<qint64>> m_all; ///< In the order of the query; nothing: to be read.
    core::FacilitySearch m_words;
    int m_sortColumn = Code;
    PagedRows<core::FacilityLine> m_rows;
    mutable std::unique_ptr<core::Population> m_population; ///< Says the size class; read when first shown.
};

} // namespace ui

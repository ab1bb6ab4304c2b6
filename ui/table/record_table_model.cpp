// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/record_table_model.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "ui/table/editable_cells.h"

namespace ui {

RecordTableModel::RecordTableModel(core::Table table, QObject* parent)
    : QAbstractTableModel(parent), m_table(table),
      m_rows([this](std::span<const qint64> ids) { return m_table.rows(ids); })
{
    if (m_table.dictionary().sortField) m_query.sortField = QString::fromLatin1(m_table.dictionary().sortField);
    connect(&m_table.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QLatin1String(m_table.dictionary().table))) reload();
    });
    m_rows.setIds(m_table.ids(m_query));
}

void RecordTableModel::setFilter(const QString& field, const core::Value& value)
{
    m_query.filterField = field;
    m_query.filterValue = value;
    reload();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    m_query.sortField = column < 0 ? QString() : QString::fromLatin1(m_table.dictionary().fields[size_t(column)].name);
    m_query.ascending = order == Qt::AscendingOrder;
    reload();
}

void RecordTableModel::reload()
{
    std::vector<qint64> ids = m_table.ids(m_query);
    if (ids == m_rows.ids()) { // the same rows with other values: the place is kept
        m_rows.forget();
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows.setIds(std::move(ids));
    endResetModel();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.size(); }

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.dictionary().fields.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    const core::Field& field = m_table.dictionary().fields[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: {
        const core::Value& value = m_rows.at(index.row())[size_t(index.column())];
        const auto id = core::integerOf(value);
        if (field.type == core::FieldType::Reference && id)
            return core::recordName(m_table.database(), QString::fromLatin1(field.refersTo), *id);
        return cellText(field, value);
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(field));
    case idRole: return m_rows.idAt(index.row());
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
    const core::Field& field = m_table.dictionary().fields[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return core::label(field);
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(field));
    case Qt::UserRole: return QString::fromLatin1(field.name);
    default: return {};
    }
}

} // namespace ui

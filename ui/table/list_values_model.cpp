// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/list_values_model.h"

#include "core/database/database.h"
#include "core/record/typed_text.h"

namespace ui {

using core::DatedList;

static std::vector<const char*> fieldsOf(DatedList list)
{
    switch (list) {
    case DatedList::Factors: return {"resource_id", "toe_per_unit", "source"};
    case DatedList::SizeThresholds: return {"size", "labour_max", "revenue_max", "capital_max", "source"};
    case DatedList::Norms:
        return {"sector", "product", "capacity", "value", "unit", "year_from", "year_to", "status", "source"};
    case DatedList::Industries: return {"code", "name", "parent_code"};
    case DatedList::EmissionFactors: break;
    }
    return {"year", "value", "source"};
}

/// What a value belongs to is not typed: a carrier, a size, a year.
static bool isFixed(const char* field)
{
    const QLatin1String name(field);
    return name == QLatin1String("resource_id") || name == QLatin1String("size") || name == QLatin1String("year");
}

ListValuesModel::ListValuesModel(core::Database& database, DatedList list, QObject* parent)
    : QAbstractTableModel(parent), m_database(database), m_list(list), m_fields(fieldsOf(list))
{
}

void ListValuesModel::setVersion(const QString& key, bool editable)
{
    auto values = key.isEmpty() ? std::vector<core::Record>() : core::versionValues(m_database, m_list, key);
    if (key == m_version && editable == m_editable && values.size() == m_values.size() && !values.empty()) {
        m_values = std::move(values); // whoever types there stays where he is
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_version = key;
    m_editable = editable;
    m_values = std::move(values);
    endResetModel();
}

int ListValuesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_values.size()); }

int ListValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

const core::Field& ListValuesModel::fieldOf(int column) const
{
    return core::valuesDictionary(m_list).field(QLatin1String(m_fields[size_t(column)]));
}

QString ListValuesModel::shown(const core::Record& value, const core::Field& field) const
{
    if (field.type != core::FieldType::Reference) return cellText(field, value[field.name]);
    core::Statement resource(m_database, "SELECT name || ' (' || unit || ')' FROM resource WHERE id = ?");
    return resource.bind(1, value[field.name]).step() ? resource.text(0) : QString();
}

QVariant ListValuesModel::data(const QModelIndex& cell, int role) const
{
    if (!cell.isValid() || cell.row() >= rowCount()) return {};
    const core::Field& field = fieldOf(cell.column());
    switch (role) {
    case Qt::DisplayRole: return shown(m_values[size_t(cell.row())], field);
    case Qt::ToolTipRole: // a source is often longer than its column
        return field.type == core::FieldType::Text ? shown(m_values[size_t(cell.row())], field) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(field));
    case idRole: return m_values[size_t(cell.row())].id;
    default: return {};
    }
}

QVariant ListValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole: return core::label(fieldOf(section));
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(fieldOf(section)));
    default: return {};
    }
}

Qt::ItemFlags ListValuesModel::flags(const QModelIndex& cell) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(cell);
    if (cell.isValid() && fieldAt(cell)) flags |= Qt::ItemIsEditable;
    return flags;
}

const core::Field* ListValuesModel::fieldAt(const QModelIndex& cell) const
{
    return m_editable && !isFixed(m_fields[size_t(cell.column())]) ? &fieldOf(cell.column()) : nullptr;
}

QString ListValuesModel::editText(const QModelIndex& cell) const
{
    const core::Field& field = fieldOf(cell.column());
    return core::editText(field, m_values[size_t(cell.row())][field.name]);
}

std::optional<core::Problem> ListValuesModel::put(const QModelIndex& cell, const QString& text)
{
    const core::Field& field = fieldOf(cell.column());
    core::Parsed parsed = core::parseTyped(field, text);
    if (parsed.problem) return parsed.problem;
    core::Record value = m_values[size_t(cell.row())];
    if (value[field.name] == parsed.value) return {};
    value[field.name] = parsed.value;
    return core::correctValue(m_database, m_list, m_version, value);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activities_list_model.h"

#include "core/database/database.h"
#include "core/record/activity.h"
#include "core/record/vietnamese.h"
#include "ui/table/editable_cells.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace ui {

ActivitiesListModel::ActivitiesListModel(WorkingYear& year, QObject* parent) : QAbstractTableModel(parent), m_year(year)
{
    m_query.year = 1;
    connect(&m_year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        for (const char* table : {"activity", "participant", "plan"})
            if (tables.contains(QLatin1String(table))) return reload();
    });
    connect(&m_year, &WorkingYear::changed, this, &ActivitiesListModel::reload);
    m_lines = read();
}

void ActivitiesListModel::setFilter(const core::ActivityQuery& query)
{
    m_query = query;
    reload();
}

bool ActivitiesListModel::isFiltered() const
{
    return !m_query.kind.isEmpty() || m_query.only != core::ActivityQuery::Only::All
        || !m_query.search.trimmed().isEmpty();
}

int ActivitiesListModel::rowOf(qint64 id) const
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [id](const core::ActivityLine& line) { return line.id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

std::vector<core::ActivityLine> ActivitiesListModel::read() const
{
    core::ActivityQuery query = m_query;
    if (query.year != 0) query.year = m_year.year();
    std::vector<core::ActivityLine> lines = core::activityLines(m_year.database(), query);
    if (m_sortColumn != Date) {
        const auto key = [this](const core::ActivityLine& line) {
            return m_sortColumn == Attendances
                ? QStringLiteral("%1").arg(line.attendances.value_or(-1) + 1, 12, 10, QLatin1Char('0'))
                : core::sortKey(textAt(line, m_sortColumn));
        };
        std::stable_sort(lines.begin(), lines.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    }
    if (m_order == Qt::DescendingOrder) std::reverse(lines.begin(), lines.end());
    return lines;
}

void ActivitiesListModel::reload()
{
    std::vector<core::ActivityLine> lines = read();
    const bool sameRows = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                     [](const auto& a, const auto& b) { return a.id == b.id; });
    if (sameRows && !lines.empty()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ActivitiesListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::clamp(column, 0, int(ColumnCount) - 1);
    m_order = order;
    reload();
}

int ActivitiesListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}
int ActivitiesListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ActivitiesListModel::textAt(const core::ActivityLine& line, int column) const
{
    const core::Dictionary& dictionary = core::activityDictionary();
    switch (column) {
    case Date: return line.date.isValid() ? line.date.toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–");
    case State:
        return line.late ? tr("! overdue")
                         : core::display(dictionary.field(QLatin1String("state")), core::valueOf(line.state));
    case Kind: return core::display(dictionary.field(QLatin1String("kind")), core::valueOf(line.kind));
    case Name: return line.name;
    case Place: return line.place.isEmpty() ? QStringLiteral("–") : line.place;
    case Attendances:
        return line.attendances ? core::display(dictionary.field(QLatin1String("officials")), *line.attendances)
                                : QStringLiteral("–");
    default: return {};
    }
}

QVariant ActivitiesListModel::data(const QModelIndex& index, int role) const
{
    const core::ActivityLine& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textAt(line, index.column());
    case Qt::ToolTipRole: return textAt(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == Attendances || index.column() == Date ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (line.state == QLatin1String("cancelled"))
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return {};
    case idRole: return line.id;
    default: return {};
    }
}

QVariant ActivitiesListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr const char* keys[] = {"date", "state", "kind", "name", "place", "attendances"};
    switch (role) {
    case Qt::DisplayRole:
        switch (section) {
        case Date: return tr("Date");
        case State: return tr("State");
        case Kind: return tr("Kind");
        case Name: return tr("Activity");
        case Place: return tr("Place");
        default: return tr("Attendances");
        }
    case Qt::ToolTipRole:
        if (section == Date) return tr("Held or delivered on, else planned for");
        if (section == Attendances) return tr("As recorded, else as many as are on the list of participants");
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section == Attendances || section == Date ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::UserRole: return QString::fromLatin1(keys[section]);
    default: return {};
    }
}

} // namespace ui

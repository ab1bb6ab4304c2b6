// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_list_model.h"

#include "core/database/database.h"
#include "ui/table/editable_cells.h"
#include "ui/table/table_file.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace ui {

FacilitiesListModel::FacilitiesListModel(WorkingYear& year, QObject* parent)
    : QAbstractTableModel(parent), m_year(year), m_words(year.database()),
      m_rows([this](std::span<const qint64> ids) { return core::facilityLines(m_year.database(), m_year.year(), ids); })
{
    connect(&m_year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        const auto any = [&](std::initializer_list<const char*> names) {
            return std::any_of(names.begin(), names.end(),
                               [&](const char* name) { return tables.contains(QLatin1String(name)); });
        };
        if (any({"facility", "facility_year", "facility_past", "facility_suspension", "size_threshold"}))
            m_population.reset();
        m_words.follow(tables);
        if (any({"facility", "administrative_unit", "survey", "facility_year"})) m_all.reset();
        if (any({"facility", "administrative_unit"}))
            reload(false);
        else if (any({"survey", "facility_year"}))
            reload(true);
    });
    connect(&m_year, &WorkingYear::changed, this, [this] {
        if (m_query.year == m_year.year()) return; // the data are the database's to tell
        m_population.reset();
        m_all.reset();
        reload(false);
    });
    m_rows.setIds(readIds());
}

void FacilitiesListModel::setSearch(const QString& search)
{
    if (search == m_search) return;
    m_search = search;
    reload(false);
}

void FacilitiesListModel::sort(int column, Qt::SortOrder order)
{
    using Order = core::FacilityQuery::Order;
    static constexpr Order orders[]
        = {Order::Code, Order::Name, Order::Commune, Order::Sector, Order::Code, Order::Awareness, Order::Adoption};
    m_sortColumn = std::clamp(column, 0, int(ColumnCount) - 1);
    m_query.order = orders[m_sortColumn];
    m_query.ascending = order == Qt::AscendingOrder;
    m_all.reset();
    reload(false);
}

const std::vector<qint64>& FacilitiesListModel::all() const
{
    if (m_all) return *m_all;
    core::FacilityQuery query = m_query;
    query.year = m_year.year();
    m_all = core::facilityIds(m_year.database(), query);
    if (m_sortColumn == Size) { // computed, not stored: from the smallest to the largest
        static const QStringList order{
            QString(),           QStringLiteral("HKD"), QStringLiteral("HTX"), QStringLiteral("SN"),
            QStringLiteral("N"), QStringLiteral("V"),   QStringLiteral("L")};
        const auto rank = [&](qint64 id) {
            const core::FacilityState* facility = population().facility(id);
            return facility ? order.indexOf(facility->size) : -1;
        };
        std::stable_sort(m_all->begin(), m_all->end(),
                         [&](qint64 a, qint64 b) { return m_query.ascending ? rank(a) < rank(b) : rank(a) > rank(b); });
    }
    return *m_all;
}

std::vector<qint64> FacilitiesListModel::readIds() const { return m_words.filter(all(), m_search); }

void FacilitiesListModel::reload(bool keepOrder)
{
    const bool sameYear = m_query.year == m_year.year();
    m_query.year = m_year.year();
    std::vector<qint64> ids = keepOrder && sameYear ? m_rows.ids() : readIds();
    if (ids == m_rows.ids()) {
        m_rows.forget();
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows.setIds(std::move(ids));
    endResetModel();
}

const core::Population& FacilitiesListModel::population() const
{
    if (!m_population)
        m_population = std::make_unique<core::Population>(m_year.database(), QDate(m_year.year(), 12, 31));
    return *m_population;
}

int FacilitiesListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.size(); }
int FacilitiesListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FacilitiesListModel::textAt(int row, int column) const
{
    const core::FacilityLine& line = m_rows.at(row);
    const auto answer = [](const QString& code, bool isAwareness) {
        switch (isAwareness ? core::awarenessAnswer(code) : core::adoptionAnswer(code)) {
        case core::Answer::Yes: return tr("yes");
        case core::Answer::No: return tr("no");
        case core::Answer::Unknown: break;
        }
        return QStringLiteral("?");
    };
    switch (column) {
    case Code: return line.code;
    case Name: return line.name;
    case Commune: return line.commune;
    case Sector: return line.sector.isEmpty() ? QStringLiteral("–") : line.sector;
    case Size: {
        const core::FacilityState* facility = population().facility(m_rows.idAt(row));
        if (!facility || facility->size.isEmpty()) return QStringLiteral("–");
        static const QHash<QString, const char*> words{
            {QStringLiteral("SN"), QT_TRANSLATE_NOOP("Record", "Micro")},
            {QStringLiteral("N"), QT_TRANSLATE_NOOP("Record", "Small")},
            {QStringLiteral("V"), QT_TRANSLATE_NOOP("Record", "Medium")},
            {QStringLiteral("L"), QT_TRANSLATE_NOOP("Record", "Large")},
            {QStringLiteral("HKD"), QT_TRANSLATE_NOOP("Record", "Household business")},
            {QStringLiteral("HTX"), QT_TRANSLATE_NOOP("Record", "Cooperative")},
        };
        return QCoreApplication::translate("Record", words.value(facility->size, ""));
    }
    case Awareness: return answer(line.awareness, true);
    case Adoption: return answer(line.adoption, false);
    default: return {};
    }
}

QVariant FacilitiesListModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::ToolTipRole: {
        const core::FacilityLine& line = m_rows.at(index.row());
        if (index.column() == Name) return line.name;
        if (index.column() == Awareness && !line.awareness.isEmpty()) return line.awareness;
        if (index.column() == Adoption && !line.adoption.isEmpty()) return line.adoption;
        return {};
    }
    case Qt::ForegroundRole: {
        const core::FacilityState* facility = population().facility(m_rows.idAt(index.row()));
        if (facility && !facility->present) // not running at the end of the year
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() >= Awareness ? Qt::AlignHCenter : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case idRole: return m_rows.idAt(index.row());
    default: return {};
    }
}

QVariant FacilitiesListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr const char* keys[] = {"code", "name", "commune", "sector", "size", "awareness", "adoption"};
    if (role == Qt::UserRole) return QString::fromLatin1(keys[section]);
    if (role == Qt::ToolTipRole && section >= Awareness)
        return section == Awareness ? tr("Awareness in %1").arg(m_year.year())
                                    : tr("Adoption in %1").arg(m_year.year());
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Code: return tr("Code");
    case Name: return tr("Name");
    case Commune: return tr("Commune");
    case Sector: return tr("Sector");
    case Size: return tr("Size");
    case Awareness: return tr("Aware.", "column heading: awareness, as short as NT");
    default: return tr("Adopt.", "column heading: adoption, as short as AD");
    }
}

core::OutSheet FacilitiesListModel::sheet(const core::Progress& progress) const
{
    core::OutSheet sheet{tr("Facilities"), {}, {}};
    static constexpr int widths[ColumnCount] = {10, 44, 24, 10, 16, 12, 12};
    for (int column = 0; column < ColumnCount; ++column) {
        const int role = column >= Awareness ? Qt::ToolTipRole : Qt::DisplayRole; // the long heading, with its year
        sheet.columns.push_back({headerData(column, Qt::Horizontal, role).toString(), widths[column]});
    }
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<core::OutCell> cells;
        for (int column = 0; column < ColumnCount; ++column) cells.push_back(textCell(textAt(row, column)));
        sheet.rows.push_back(std::move(cells));
        if (row % 128 == 0) progress.at(row, rowCount());
    }
    return sheet;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_grid_model.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/year_lock.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace ui {

using core::Field;
using core::FieldType;

/// The sector is chosen from its list, though its code is stored as a text.
static const Field& sectorField()
{
    static const Field field = [] {
        Field chosen = core::facilityDictionary().field(QLatin1String("industry_code"));
        chosen.type = FieldType::Reference;
        chosen.refersTo = "industry";
        return chosen;
    }();
    return field;
}

FacilitiesGridModel::FacilitiesGridModel(WorkingYear& year, QObject* parent)
    : QAbstractTableModel(parent), m_year(year), m_words(year.database()), m_twins(year.database()),
      m_rows([this](std::span<const qint64> ids) { return readLines(ids); })
{
    for (const Field& field : core::facilityDictionary().fields) {
        const QLatin1String name(field.name);
        if (name == QLatin1String("industry_code"))
            m_fields.push_back(&sectorField());
        else if (name != QLatin1String("industry_version"))
            m_fields.push_back(&field);
    }
    m_ofYear = int(m_fields.size());
    for (const char* name : {"labour", "revenue", "capital", "key_energy_user"})
        m_fields.push_back(&core::facilityYearDictionary().field(QLatin1String(name)));
    connect(&m_year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        static const char* const shown[] = {"facility", "facility_year", "facility_merge", "administrative_unit",
                                            "zone",     "industry",      "industry_list",  "year_lock"};
        if (std::none_of(std::begin(shown), std::end(shown),
                         [&](const char* table) { return tables.contains(QLatin1String(table)); }))
            return;
        m_entries.clear();
        m_names.clear();
        m_words.follow(tables);
        if (tables.contains(QStringLiteral("facility"))) m_all.reset();
        if (tables.contains(QStringLiteral("year_lock"))) m_locked = core::isLocked(m_year.database(), m_year.year());
        letGoStored();
        reload();
        if (const auto before = std::exchange(m_corrected, {}); !before.empty()) Q_EMIT corrected(before);
    });
    connect(&m_year, &WorkingYear::changed, this, [this] {
        if (m_shownYear != m_year.year()) reload(); // the data are the database's to tell
    });
    takeUpDraft();
    reload();
}

void FacilitiesGridModel::setSearch(const QString& search)
{
    if (search == m_search) return;
    m_search = search;
    reload();
}

const std::vector<qint64>& FacilitiesGridModel::all() const
{
    if (!m_all) m_all = core::facilityIds(m_year.database(), {});
    return *m_all;
}

std::vector<qint64> FacilitiesGridModel::readIds() const
{
    std::vector<qint64> ids = m_words.filter(all(), m_search);
    // What was just typed at the end stays there, whatever its code.
    const std::vector<qint64>& old = m_rows.ids();
    if (ids.size() != old.size() + 1 || m_search.size() > 0) return ids;
    QSet<qint64> added(ids.begin(), ids.end());
    for (const qint64 id : old) added.remove(id);
    if (added.size() != 1) return ids;
    ids = old;
    ids.push_back(*added.begin());
    return ids;
}

void FacilitiesGridModel::reload()
{
    if (m_shownYear != m_year.year()) m_locked = core::isLocked(m_year.database(), m_year.year());
    m_shownYear = m_year.year();
    std::vector<qint64> ids = readIds();
    const std::vector<qint64>& old = m_rows.ids();
    const bool same = ids == old;
    const bool oneMore = ids.size() == old.size() + 1 && std::equal(old.begin(), old.end(), ids.begin());
    if (!same && !(oneMore && blankRow() >= 0)) {
        beginResetModel();
        m_rows.setIds(std::move(ids));
        return endResetModel();
    }
    m_rows.setIds(std::move(ids));
    if (oneMore) m_hasBlank = false;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!oneMore) return;
    Q_EMIT headerDataChanged(Qt::Vertical, rowCount() - 1, rowCount() - 1);
    beginInsertRows({}, rowCount(), rowCount()); // the blank row has become a facility: another follows
    m_hasBlank = true;
    endInsertRows();
}

std::vector<FacilitiesGridModel::Line> FacilitiesGridModel::readLines(std::span<const qint64> ids) const
{
    const core::Table facilities(m_year.database(), core::facilityDictionary());
    const core::Table years(m_year.database(), core::facilityYearDictionary());
    core::Statement ofYear(m_year.database(), "SELECT id FROM facility_year WHERE facility_id = ? AND year = ?");
    std::vector<qint64> yearIds(ids.size()); // 0: nothing is stored of the year
    for (size_t i = 0; i < ids.size(); ++i) {
        if (ofYear.bind(1, ids[i]).bind(2, qint64(m_year.year())).step()) yearIds[i] = ofYear.integer(0);
        ofYear.reset();
    }
    std::vector<core::Row> rows = facilities.rows(ids), yearRows = years.rows(yearIds);
    std::vector<Line> lines(ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        lines[i].facility = core::Record(core::facilityDictionary(), ids[i], std::move(rows[i]));
        if (yearIds[i] != 0)
            lines[i].ofYear = core::Record(core::facilityYearDictionary(), yearIds[i], std::move(yearRows[i]));
    }
    return lines;
}

std::optional<core::Record> FacilitiesGridModel::storedOfYear(qint64 facility, int year) const
{
    for (core::Record& record :
         core::Table(m_year.database(), core::facilityYearDictionary()).where("facility_id", facility))
        if (record.integer("year") == year) return std::move(record);
    return {};
}

int FacilitiesGridModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid()) return 0;
    return m_rows.size() + (m_hasBlank && m_year.database().isWritable() && m_search.isEmpty() ? 1 : 0);
}

int FacilitiesGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int FacilitiesGridModel::blankRow() const { return rowCount() > m_rows.size() ? m_rows.size() : -1; }

const core::Value& FacilitiesGridModel::valueAt(const QModelIndex& cell) const
{
    const Line& line = lineAt(cell.row());
    if (isHeld(cell)) return *m_held.constFind(line.facility.id)->constFind(QLatin1String(fieldOf(cell.column()).name));
    return (isOfYear(cell.column()) ? line.ofYear : line.facility)[fieldOf(cell.column()).name];
}

QString FacilitiesGridModel::nameOf(const Field& field, const core::Value& value) const
{
    const auto id = core::integerOf(value);
    if (!id) return core::textOf(value); // the code of a sector
    const QString key = QStringLiteral("%1/%2").arg(QLatin1String(field.refersTo)).arg(*id);
    if (!m_names.contains(key))
        m_names.insert(key, core::recordName(m_year.database(), QString::fromLatin1(field.refersTo), *id));
    return m_names.value(key);
}

QVariant FacilitiesGridModel::data(const QModelIndex& cell, int role) const
{
    if (role == idRole) return m_rows.idAt(cell.row());
    const Field& field = fieldOf(cell.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (role == Qt::ToolTipRole && isHeld(cell))
            return tr("Not stored yet: F8 asks for the day of the change, below the table.");
        const core::Value& value = valueAt(cell);
        if (isBlank(cell.row()) && core::isEmpty(value)) return {};
        const QString text = field.type == FieldType::Reference ? nameOf(field, value) : cellText(field, value);
        return role == Qt::DisplayRole || text.size() > 20 ? QVariant(text) : QVariant();
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(field));
    case Qt::FontRole: {
        if (!isHeld(cell)) return {};
        QFont slanted = QGuiApplication::font();
        slanted.setItalic(true);
        return slanted;
    }
    case Qt::ForegroundRole:
        if (isOfYear(cell.column()) && m_locked) return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default: return {};
    }
}

QVariant FacilitiesGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= rowCount()) return {};
        if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
        if (isBlank(section)) return tr("new facility…");
        const core::Record& facility = lineAt(section).facility;
        return QStringLiteral("%1  %2").arg(facility.text("code"), facility.text("name"));
    }
    const Field& field = fieldOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return isOfYear(section) ? QStringLiteral("%1 %2").arg(core::label(field)).arg(m_shownYear)
                                 : core::label(field);
    case Qt::ToolTipRole: return core::label(field);
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(field));
    case Qt::UserRole: return QString::fromLatin1(field.name);
    default: return {};
    }
}

Qt::ItemFlags FacilitiesGridModel::flags(const QModelIndex& cell) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(cell);
    if (cell.isValid() && m_year.database().isWritable() && !(isOfYear(cell.column()) && m_locked))
        flags |= Qt::ItemIsEditable;
    return flags;
}

const Field* FacilitiesGridModel::fieldAt(const QModelIndex& cell) const { return &fieldOf(cell.column()); }

QString FacilitiesGridModel::editText(const QModelIndex& cell) const
{
    const Field& field = fieldOf(cell.column());
    const core::Value& value = valueAt(cell);
    if (field.type == FieldType::Reference) return nameOf(field, value);
    return field.type == FieldType::Choice ? core::textOf(value) : core::editText(field, value);
}

std::vector<core::ListEntry> FacilitiesGridModel::entries(const QModelIndex& cell) const
{
    const Field& field = fieldOf(cell.column());
    if (!m_entries.contains(cell.column()))
        m_entries.insert(cell.column(),
                         &field == &sectorField()
                             ? core::sectorEntries(m_year.database())
                             : core::listEntries(m_year.database(), QString::fromLatin1(field.refersTo), true));
    return m_entries.value(cell.column());
}

QString FacilitiesGridModel::closedBecause(const QModelIndex& cell) const
{
    return isOfYear(cell.column()) && m_locked ? tr("The books of %1 are closed.").arg(m_shownYear) : QString();
}

QString FacilitiesGridModel::sheetName() const { return tr("Facilities"); }

std::optional<CarriedText> FacilitiesGridModel::lastYearText(const QModelIndex& cell) const
{
    if (!isOfYear(cell.column()) || isBlank(cell.row())) return {};
    const auto before = storedOfYear(m_rows.idAt(cell.row()), m_shownYear - 1);
    const Field& field = fieldOf(cell.column());
    if (!before || core::isEmpty((*before)[field.name])) return {};
    return CarriedText{core::editText(field, (*before)[field.name])};
}

QStringList FacilitiesGridModel::rowKeys(int row) const
{
    if (isBlank(row)) return {};
    const core::Record& facility = lineAt(row).facility;
    return {facility.text("code"), facility.text("name")};
}

QString FacilitiesGridModel::missingWords() const
{
    QStringList missing;
    bool any = false;
    for (const Field& field : core::facilityDictionary().fields) {
        any |= !core::isEmpty(m_blank.facility[field.name]);
        if (field.required && core::isEmpty(m_blank.facility[field.name])
            && QLatin1String(field.name) != QLatin1String("code"))
            missing << core::label(field);
    }
    return any ? missing.join(QStringLiteral(", ")) : QString();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// How what is typed into the grid of facilities is stored.
#include "core/database/database.h"
#include "core/database/draft.h"
#include "core/database/facility_list.h"
#include "core/database/year_lock.h"
#include "core/record/typed_text.h"
#include "ui/pages/facilities_grid_model.h"

#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace ui {

using core::Field;
using core::FieldType;

/// Of the blank row: its facility, or what it has for the year.
static QString draftPlace(bool ofYear)
{
    return ofYear ? QStringLiteral("facilities_grid/year") : QStringLiteral("facilities_grid");
}

/// Reads a text into its cell of a line.
std::optional<core::Problem> FacilitiesGridModel::set(Line& line, int column, const QString& text) const
{
    const Field& field = fieldOf(column);
    core::Record& record = isOfYear(column) ? line.ofYear : line.facility;
    core::Value value;
    if (field.type == FieldType::Reference) {
        bool isId = false;
        const qint64 id = text.toLongLong(&isId);
        value = QLatin1String(field.name) == QLatin1String("industry_code") ? core::valueOf(text)
            : isId                                                          ? core::Value{id}
                                                                            : core::Value{};
    } else {
        core::Parsed parsed = core::parseTyped(field, text);
        if (parsed.problem) return parsed.problem;
        value = parsed.value;
    }
    if (auto problem = core::validate(field, value)) return problem;
    record[field.name] = value;
    if (QLatin1String(field.name) == QLatin1String("industry_code")) // the code has its list beside it
        record["industry_version"]
            = core::isEmpty(value) ? core::Value{} : core::Value{core::sectorVersion(m_year.database())};
    return {};
}

/// What is wrong with the facility as a whole and must not be stored.
std::optional<core::Problem> FacilitiesGridModel::problemOf(const core::Record& facility) const
{
    for (const core::Problem& problem : core::validate(core::facilityDictionary(), facility.row())) return problem;
    for (const core::Problem& problem : core::checkFacility(facility))
        if (problem.severity == core::Severity::Error) return problem;
    core::Statement taken(m_year.database(), "SELECT name FROM facility WHERE code = ? AND id <> ?");
    if (taken.bind(1, facility["code"]).bind(2, facility.id).step())
        return core::Problem{QStringLiteral("code"),
                             tr("The code %1 belongs to %2.").arg(facility.text("code"), taken.text(0)),
                             core::Severity::Error,
                             QStringLiteral("code_taken"),
                             {}};
    return {};
}

void FacilitiesGridModel::propose(core::Record& facility) const
{
    if (facility.text("code").isEmpty()) facility["code"] = core::nextFacilityCode(m_year.database());
}

std::optional<core::Problem> FacilitiesGridModel::check(const QModelIndex& cell, const QString& text)
{
    Line line = lineAt(cell.row());
    if (auto problem = set(line, cell.column(), text)) return problem;
    return isBlank(cell.row()) || isOfYear(cell.column()) ? std::nullopt : problemOf(line.facility);
}

std::optional<core::Problem> FacilitiesGridModel::put(const QModelIndex& cell, const QString& text)
{
    const int row = cell.row(), column = cell.column();
    const Field& field = fieldOf(column);
    if (!isBlank(row)) {
        const qint64 id = m_rows.idAt(row);
        // Read anew: within one step of many cells, what is in memory is older than what is stored.
        const auto stored = core::Table(m_year.database(), core::facilityDictionary()).record(id);
        if (!stored) return {};
        if (isOfYear(column)) return putOfYear(id, stored->text("code"), column, text);
        Line line{*stored, m_blank.ofYear};
        if (auto problem = set(line, column, text)) return problem;
        if (line.facility.row() != stored->row()) return putFacility(line.facility, field);
        letGo(id, field);
        return {};
    }
    Line line = m_blank;
    if (auto problem = set(line, column, text)) return problem;
    core::Record whole = line.facility;
    propose(whole);
    if (core::isEmpty(whole["name"]) || core::isEmpty(whole["unit_id"]) || core::isEmpty(whole["start_date"])) {
        m_blank = line; // not everything is there yet
        core::keepDraft(m_year.database(), draftPlace(false), line.facility);
        core::keepDraft(m_year.database(), draftPlace(true), line.ofYear);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return {};
    }
    if (auto problem = problemOf(whole)) return problem;
    line.facility = whole;
    insert(line, true);
    return {};
}

std::optional<core::Problem> FacilitiesGridModel::putFacility(const core::Record& facility, const Field& field)
{
    if (auto problem = problemOf(facility)) return problem;
    core::Table facilities(m_year.database(), core::facilityDictionary());
    const auto before = facilities.record(facility.id);
    const auto change = [&] {
        core::Transaction transaction(m_year.database(),
                                      QStringLiteral("%1 – %2").arg(facility.text("code"), core::label(field)));
        facilities.update(facility);
        noteCorrected(before, field);
        transaction.commit();
    };
    if (!field.dated)
        change();
    else if (!core::storeUnlessLocked(change))
        hold(facility, field);
    return {};
}

/// Asked about when the running transaction is through.
void FacilitiesGridModel::noteCorrected(const std::optional<core::Record>& before, const Field& field)
{
    if (!before) return;
    const bool isKnown = std::any_of(m_corrected.begin(), m_corrected.end(),
                                     [&](const core::Record& one) { return one.id == before->id; });
    if (field.dated && !core::isEmpty((*before)[field.name]) && !isKnown && !m_madeHere.contains(before->id))
        m_corrected.push_back(*before);
}

bool FacilitiesGridModel::isHeld(const QModelIndex& cell) const
{
    if (m_held.isEmpty() || isBlank(cell.row()) || isOfYear(cell.column())) return false;
    const auto held = m_held.constFind(m_rows.idAt(cell.row()));
    return held != m_held.constEnd() && held->contains(QLatin1String(fieldOf(cell.column()).name));
}

/// Closed books rest on what is stored: what was typed stands in the grid until its day is told.
void FacilitiesGridModel::hold(const core::Record& facility, const Field& field)
{
    auto& held = m_held[facility.id];
    held[QLatin1String(field.name)] = facility[field.name];
    if (QLatin1String(field.name) == QLatin1String("industry_code"))
        held[QStringLiteral("industry_version")] = facility["industry_version"];
    const int row = m_rows.rowOf(facility.id);
    if (row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    QMetaObject::invokeMethod(this, &FacilitiesGridModel::heldChanged,
                              Qt::QueuedConnection); // once all cells are typed
}

void FacilitiesGridModel::letGo(qint64 id, const Field& field)
{
    const auto held = m_held.find(id);
    if (held == m_held.end() || !held->remove(QLatin1String(field.name))) return;
    if (QLatin1String(field.name) == QLatin1String("industry_code")) held->remove(QStringLiteral("industry_version"));
    if (held->isEmpty()) m_held.erase(held);
    if (const int row = m_rows.rowOf(id); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    QMetaObject::invokeMethod(this, &FacilitiesGridModel::heldChanged, Qt::QueuedConnection);
}

/// No longer held are the values that the record has.
static void letGoOfSame(QHash<QString, core::Value>& held, const core::Record& record)
{
    held.removeIf([&](QHash<QString, core::Value>::iterator one) {
        return record[one.key().toLatin1().constData()] == one.value();
    });
}

void FacilitiesGridModel::letGoStored()
{
    const core::Table facilities(m_year.database(), core::facilityDictionary());
    for (const qint64 id : m_held.keys()) {
        const auto stored = facilities.record(id);
        auto& held = m_held[id];
        if (stored) letGoOfSame(held, *stored);
        if (!stored || held.isEmpty()) m_held.remove(id);
    }
}

void FacilitiesGridModel::letGoOf(const std::vector<core::Record>& stored)
{
    for (const core::Record& one : stored) {
        const auto held = m_held.find(one.id);
        if (held == m_held.end()) continue;
        letGoOfSame(*held, one);
        if (held->isEmpty()) m_held.erase(held);
        if (const int row = m_rows.rowOf(one.id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    Q_EMIT heldChanged();
}

std::vector<core::Record> FacilitiesGridModel::held() const
{
    std::vector<core::Record> records;
    const core::Table facilities(m_year.database(), core::facilityDictionary());
    QList<qint64> ids = m_held.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids) {
        auto record = facilities.record(id);
        if (!record) continue;
        const auto& values = *m_held.constFind(id);
        for (auto one = values.begin(); one != values.end(); ++one)
            (*record)[one.key().toLatin1().constData()] = one.value();
        records.push_back(std::move(*record));
    }
    return records;
}

void FacilitiesGridModel::dropHeld()
{
    m_held.clear();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT heldChanged();
}

/// A record of the year in which nothing is left is removed.
std::optional<core::Problem> FacilitiesGridModel::putOfYear(qint64 id, const QString& code, int column,
                                                            const QString& text)
{
    const Field& field = fieldOf(column);
    core::Table table(m_year.database(), core::facilityYearDictionary());
    const auto stored = storedOfYear(id, m_year.year());
    Line line;
    if (stored) line.ofYear = *stored;
    if (auto problem = set(line, column, text)) return problem;
    if (stored ? line.ofYear.row() == stored->row() : core::isEmpty(line.ofYear[field.name])) return {};
    line.ofYear["facility_id"] = id;
    line.ofYear["year"] = qint64(m_year.year());
    bool any = false;
    for (const Field& other : core::facilityYearDictionary().fields)
        any |= QLatin1String(other.name) != QLatin1String("year") && other.type != FieldType::Reference
            && !core::isEmpty(line.ofYear[other.name]);
    core::Transaction transaction(m_year.database(),
                                  QStringLiteral("%1 – %2 %3").arg(code, core::label(field)).arg(m_year.year()));
    if (!stored)
        table.insert(line.ofYear);
    else if (any)
        table.update(line.ofYear);
    else
        table.remove(stored->id);
    transaction.commit();
    return {};
}

void FacilitiesGridModel::insert(Line line, bool wasBlankRow)
{
    core::Transaction transaction(m_year.database(), tr("%1 – added").arg(line.facility.text("code")));
    const qint64 id = core::Table(m_year.database(), core::facilityDictionary()).insert(line.facility);
    if (wasBlankRow) m_madeHere.insert(id);
    bool any = false;
    for (int column = m_ofYear; column < columnCount(); ++column)
        any |= !core::isEmpty(line.ofYear[fieldOf(column).name]);
    if (any) {
        line.ofYear["facility_id"] = id;
        line.ofYear["year"] = qint64(m_year.year());
        core::Table(m_year.database(), core::facilityYearDictionary()).insert(line.ofYear);
    }
    if (!wasBlankRow) return transaction.commit();
    core::dropDraft(m_year.database(), draftPlace(false));
    core::dropDraft(m_year.database(), draftPlace(true));
    Line typed = std::exchange(m_blank, {}); // the views ask for the blank row while it is told what changed
    auto nothingStored = qScopeGuard([&] { m_blank = std::move(typed); }); // it can be tried again
    transaction.commit();
    nothingStored.dismiss();
}

void FacilitiesGridModel::dropBlank()
{
    core::dropDraft(m_year.database(), draftPlace(false));
    core::dropDraft(m_year.database(), draftPlace(true));
    m_blank = {};
    if (const int row = blankRow(); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void FacilitiesGridModel::takeUpDraft()
{
    const core::Database& database = m_year.database();
    if (const auto kept = core::draft(database, draftPlace(false), core::facilityDictionary()))
        m_blank.facility = *kept;
    if (const auto kept = core::draft(database, draftPlace(true), core::facilityYearDictionary()))
        m_blank.ofYear = *kept;
}

std::optional<core::Problem> FacilitiesGridModel::append(std::span<const TypedCell> cells)
{
    Line line;
    for (const TypedCell& typed : cells)
        if (auto problem = set(line, typed.cell.column(), typed.text)) return problem;
    propose(line.facility);
    if (auto problem = problemOf(line.facility)) return problem;
    insert(line, false);
    return {};
}

} // namespace ui

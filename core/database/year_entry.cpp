// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/year_entry.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/resource.h"
#include "core/record/survey.h"
#include "core/record/unit.h"

#include <QHash>

namespace core {

namespace {

using Kind = YearColumn::Kind;

QByteArray listOf(std::span<const qint64> ids)
{
    QByteArrayList numbers;
    for (const qint64 id : ids) numbers << QByteArray::number(id);
    return "(" + numbers.join(", ") + ")";
}

void bindTwoYears(Statement& statement, int year) { statement.bind(1, qint64(year - 1)).bind(2, qint64(year)); }

int indexOf(const std::vector<YearColumn>& columns, Kind kind, qint64 resource = 0)
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].kind == kind && columns[i].resource == resource) return int(i);
    return -1;
}

/// Finds the cells that a query is about.
struct Filling {
    const std::vector<YearColumn>& columns;
    std::vector<YearLine>& lines;
    QHash<qint64, size_t> places;
    int year;

    YearLine::Cell* cell(qint64 facility, Kind kind, qint64 resource = 0) const
    {
        const int column = indexOf(columns, kind, resource);
        return column < 0 ? nullptr : &lines[places.value(facility)].cells[size_t(column)];
    }
    void set(qint64 facility, qint64 ofYear, Kind kind, const Value& value, qint64 resource = 0) const
    {
        if (YearLine::Cell* found = cell(facility, kind, resource))
            (ofYear == year ? found->value : found->lastYear) = value;
    }
};

} // namespace

const Field& YearColumn::field() const
{
    switch (kind) {
    case Kind::Awareness: return surveyDictionary().field(QLatin1String("awareness"));
    case Kind::Adoption: return surveyDictionary().field(QLatin1String("adoption"));
    case Kind::Solutions: return surveyDictionary().field(QLatin1String("solutions"));
    case Kind::Output: return outputDictionary().field(QLatin1String("quantity"));
    case Kind::OutputUnit: return outputDictionary().field(QLatin1String("unit"));
    case Kind::Consumption: return consumptionDictionary().field(QLatin1String("quantity"));
    case Kind::Labour: break;
    }
    return facilityYearDictionary().field(QLatin1String("labour"));
}

YearEntry::YearEntry(Database& database, int year) : m_database(&database), m_year(year) { }

std::vector<YearColumn> YearEntry::columns(const QSet<qint64>& chosen) const
{
    std::vector<YearColumn> columns;
    for (const Kind kind : {Kind::Awareness, Kind::Adoption, Kind::Solutions, Kind::Output, Kind::OutputUnit})
        columns.push_back({kind, 0, {}, {}});
    Statement used(
        *m_database,
        "SELECT r.id, r.name, r.unit, r.code, EXISTS (SELECT 1 FROM consumption AS c WHERE c.resource_id = r.id"
        " AND c.year BETWEEN ? AND ?), (SELECT unit FROM consumption AS c WHERE c.resource_id = r.id AND"
        " c.year BETWEEN ? AND ? GROUP BY unit ORDER BY count(*) DESC LIMIT 1) FROM resource AS r"
        " ORDER BY r.position");
    used.bind(1, qint64(m_year - 1)).bind(2, qint64(m_year)).bind(3, qint64(m_year - 1)).bind(4, qint64(m_year));
    while (used.step()) {
        const qint64 id = used.integer(0);
        if (used.integer(4) == 0 && used.text(3) != QLatin1String("DIEN") && !chosen.contains(id)) continue;
        const QString unit = used.isNull(5) ? used.text(2).section(QLatin1Char('|'), 0, 0) : used.text(5);
        columns.push_back({Kind::Consumption, id, used.text(1), unit});
    }
    columns.push_back({Kind::Labour, 0, {}, {}});
    for (YearColumn& column : columns)
        if (column.name.isEmpty()) column.name = label(column.field());
    return columns;
}

std::vector<qint64> YearEntry::facilities(const YearFilter& filter) const
{
    const QString first = QStringLiteral("%1-01-01").arg(m_year), last = QStringLiteral("%1-12-31").arg(m_year);
    std::vector<Value> parameters{last, first};
    QByteArray sql
        = "SELECT f.id FROM facility AS f WHERE f.start_date <= ? AND (f.stop_date IS NULL OR f.stop_date > ?)";
    if (filter.unit != 0) {
        sql += " AND f.unit_id = ?";
        parameters.push_back(filter.unit);
    }
    if (filter.notSurveyed) {
        sql += " AND (f.stop_date IS NULL OR f.stop_date > ?) AND NOT EXISTS (SELECT 1 FROM facility_suspension AS p"
               " WHERE p.facility_id = f.id AND p.start_date <= ? AND (p.resume_date IS NULL OR p.resume_date > ?))"
               " AND NOT EXISTS (SELECT 1 FROM survey AS s WHERE s.facility_id = f.id AND s.year = ?"
               " AND s.awareness IS NOT NULL AND s.awareness <> 'NTX'"
               " AND s.adoption IS NOT NULL AND s.adoption <> 'ADX')";
        for (int i = 0; i < 3; ++i) parameters.push_back(last);
        parameters.push_back(qint64(m_year));
    }
    const SearchCondition condition = facilitySearch(*m_database, filter.search);
    if (!condition.sql.isEmpty()) sql += " AND " + condition.sql;
    parameters.insert(parameters.end(), condition.parameters.begin(), condition.parameters.end());
    Statement statement(*m_database, sql + " ORDER BY f.code, f.id");
    for (size_t i = 0; i < parameters.size(); ++i) statement.bind(int(i) + 1, parameters[i]);
    std::vector<qint64> ids;
    while (statement.step())
        if (!filter.among || filter.among->contains(statement.integer(0))) ids.push_back(statement.integer(0));
    return ids;
}

std::vector<YearLine> YearEntry::lines(const std::vector<YearColumn>& columns, std::span<const qint64> ids) const
{
    std::vector<YearLine> lines(ids.size());
    Filling filling{columns, lines, {}, m_year};
    for (size_t i = 0; i < ids.size(); ++i) {
        filling.places.insert(ids[i], i);
        lines[i].cells.resize(columns.size());
    }
    const QByteArray list = listOf(ids), ofTwoYears = " WHERE year BETWEEN ? AND ? AND facility_id IN " + list;
    Statement facilities(*m_database,
                         "SELECT id, code, name, (SELECT count(*) FROM product AS p WHERE p.facility_id = f.id),"
                         " (stop_date IS NULL OR stop_date > ?) AND NOT EXISTS (SELECT 1 FROM facility_suspension AS p"
                         " WHERE p.facility_id = f.id AND p.start_date <= ? AND (p.resume_date IS NULL OR"
                         " p.resume_date > ?)) FROM facility AS f WHERE id IN "
                             + list);
    for (int i = 1; i <= 3; ++i) facilities.bind(i, QStringLiteral("%1-12-31").arg(m_year));
    while (facilities.step()) {
        YearLine& line = lines[filling.places.value(facilities.integer(0))];
        line.code = facilities.text(1);
        line.name = facilities.text(2);
        line.products = int(facilities.integer(3));
        line.runsAtEnd = facilities.integer(4) != 0;
    }
    Statement survey(*m_database, "SELECT facility_id, year, awareness, adoption, solutions FROM survey" + ofTwoYears);
    bindTwoYears(survey, m_year);
    while (survey.step()) {
        filling.set(survey.integer(0), survey.integer(1), Kind::Awareness, survey.value(2));
        filling.set(survey.integer(0), survey.integer(1), Kind::Adoption, survey.value(3));
        filling.set(survey.integer(0), survey.integer(1), Kind::Solutions, survey.value(4));
    }
    Statement output(*m_database, "SELECT facility_id, year, quantity, unit FROM output" + ofTwoYears);
    bindTwoYears(output, m_year);
    while (output.step()) {
        if (lines[filling.places.value(output.integer(0))].products != 1) continue;
        filling.set(output.integer(0), output.integer(1), Kind::Output, output.value(2));
        filling.set(output.integer(0), output.integer(1), Kind::OutputUnit, output.value(3));
    }
    Statement use(*m_database, "SELECT facility_id, year, quantity, unit, resource_id FROM consumption" + ofTwoYears);
    bindTwoYears(use, m_year);
    while (use.step()) {
        const int column = indexOf(columns, Kind::Consumption, use.integer(4));
        if (column < 0) continue;
        filling.set(use.integer(0), use.integer(1), Kind::Consumption, use.value(2), use.integer(4));
        if (use.integer(1) == m_year && use.text(3) != columns[size_t(column)].unit)
            lines[filling.places.value(use.integer(0))].cells[size_t(column)].unit = use.text(3);
    }
    Statement labour(*m_database, "SELECT facility_id, year, labour FROM facility_year" + ofTwoYears);
    bindTwoYears(labour, m_year);
    while (labour.step()) filling.set(labour.integer(0), labour.integer(1), Kind::Labour, labour.value(2));
    return lines;
}

std::vector<YearTotal> YearEntry::totals(const std::vector<YearColumn>& columns, std::span<const qint64> ids) const
{
    std::vector<YearTotal> totals(columns.size());
    if (ids.empty()) return totals;
    const QByteArray of = " WHERE year = ? AND facility_id IN " + listOf(ids);
    const auto yes = [&](const char* field, const char* codes) {
        Statement statement(*m_database,
                            QByteArray("SELECT count(*) FROM survey") + of + " AND " + field + " IN " + codes);
        return statement.bind(1, qint64(m_year)).step() ? int(statement.integer(0)) : 0;
    };
    const auto sum = [&](const char* table, const char* field, qint64 resource = 0) {
        Statement statement(*m_database,
                            QByteArray("SELECT sum(") + field + "), "
                                + (qstrcmp(table, "facility_year") == 0 ? "1" : "count(DISTINCT unit)") + " FROM "
                                + table + of
                                + (resource ? " AND resource_id = " + QByteArray::number(resource) : QByteArray()));
        return statement.bind(1, qint64(m_year)).step() && statement.integer(1) == 1 ? statement.value(0) : Value{};
    };
    for (size_t i = 0; i < columns.size(); ++i) {
        switch (columns[i].kind) {
        case Kind::Awareness: totals[i].yes = yes("awareness", "('NT2', 'NT3')"); break;
        case Kind::Adoption: totals[i].yes = yes("adoption", "('AD3', 'AD4', 'AD5')"); break;
        case Kind::Output: totals[i].sum = sum("output", "quantity"); break;
        case Kind::Consumption: totals[i].sum = sum("consumption", "quantity", columns[i].resource); break;
        case Kind::Labour: totals[i].sum = sum("facility_year", "labour"); break;
        default: break;
        }
    }
    return totals;
}

} // namespace core

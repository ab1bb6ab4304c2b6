// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/year_entry.h"

#include "core/database/database.h"
#include "core/database/table.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

using Kind = YearColumn::Kind;

/// The year and its last day, bound once.
constexpr char yearTable[] = "WITH y(year, last) AS (SELECT ?, ?) ";

/// Of facility AS f on the last day of y.
constexpr char runsAtEnd[] = "((f.stop_date IS NULL OR f.stop_date > y.last) AND NOT EXISTS (SELECT 1 FROM"
                             " facility_suspension AS p WHERE p.facility_id = f.id AND p.start_date <= y.last AND"
                             " (p.resume_date IS NULL OR p.resume_date > y.last)))";

/// The FormState of facility AS f in the year y, as a number.
const QByteArray formState
    = "CASE WHEN EXISTS (SELECT 1 FROM completed_form AS k WHERE k.facility_id = f.id AND k.year = y.year) THEN 4"
      " WHEN NOT "
    + QByteArray(runsAtEnd)
    + " THEN 0"
      " WHEN EXISTS (SELECT 1 FROM survey AS s WHERE s.facility_id = f.id AND s.year = y.year"
      " AND coalesce(s.awareness, 'NTX') <> 'NTX' AND coalesce(s.adoption, 'ADX') <> 'ADX')"
      " AND EXISTS (SELECT 1 FROM output AS o WHERE o.facility_id = f.id AND o.year = y.year)"
      " AND EXISTS (SELECT 1 FROM consumption AS c WHERE c.facility_id = f.id AND c.year = y.year) THEN 3"
      " WHEN EXISTS (SELECT 1 FROM survey AS s WHERE s.facility_id = f.id AND s.year = y.year"
      " AND (coalesce(s.awareness, 'NTX') <> 'NTX' OR coalesce(s.adoption, 'ADX') <> 'ADX'"
      " OR s.solutions IS NOT NULL OR s.staff IS NOT NULL))"
      " OR EXISTS (SELECT 1 FROM output AS o WHERE o.facility_id = f.id AND o.year = y.year)"
      " OR EXISTS (SELECT 1 FROM consumption AS c WHERE c.facility_id = f.id AND c.year = y.year)"
      " OR EXISTS (SELECT 1 FROM facility_year AS l WHERE l.facility_id = f.id AND l.year = y.year"
      " AND (l.labour IS NOT NULL OR l.revenue IS NOT NULL OR l.capital IS NOT NULL)) THEN 2 ELSE 1 END";

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

/// The sum of a field in two halves, because SQLite refuses a sum beyond 64 bits, and how many values it has.
QByteArray halves(const QByteArray& field)
{
    return "sum(" + field + " / 1000000), sum(" + field + " % 1000000), count(" + field + ")";
}

/// What halves() brought, from a column on. Nothing without values, or where the values are in several units.
YearTotal totalAt(const Statement& row, int column, Wide scale, qint64 units = 1)
{
    YearTotal total;
    if (row.integer(column + 2) == 0) return total;
    total.differentUnits = units != 1;
    if (!total.differentUnits) total.sum = (Wide(row.integer(column)) * 1'000'000 + row.integer(column + 1)) * scale;
    return total;
}

} // namespace

YearEntry::YearEntry(Database& database, int year) : m_database(&database), m_year(year) { }

std::vector<qint64> YearEntry::facilities(const YearFilter& filter) const
{
    const QString first = QStringLiteral("%1-01-01").arg(m_year), last = QStringLiteral("%1-12-31").arg(m_year);
    std::vector<Value> parameters{qint64(m_year), last};
    QByteArray sql = yearTable + QByteArray("SELECT f.id FROM y, facility AS f");
    if (filter.pile != 0) {
        // A pile holds what lies on the table, also a form of a facility that did not run in the year.
        sql += " JOIN entry_batch_form AS b ON b.facility_id = f.id AND b.entry_batch_id = ? WHERE 1";
        parameters.push_back(filter.pile);
    } else {
        sql += " WHERE f.start_date <= ? AND (f.stop_date IS NULL OR f.stop_date > ?)";
        parameters.push_back(last);
        parameters.push_back(first);
    }
    if (filter.unit != 0) {
        sql += " AND f.unit_id = ?";
        parameters.push_back(filter.unit);
    }
    if (filter.notSurveyed)
        sql += QByteArray(" AND ") + runsAtEnd
            + " AND NOT EXISTS (SELECT 1 FROM survey AS s WHERE s.facility_id = f.id AND s.year = y.year"
              " AND s.awareness IS NOT NULL AND s.awareness <> 'NTX'"
              " AND s.adoption IS NOT NULL AND s.adoption <> 'ADX')";
    if (filter.incomplete) sql += QByteArray(" AND ") + formState + " IN (1, 2)";
    if (filter.watched)
        sql += " AND EXISTS (SELECT 1 FROM cell_note AS n WHERE n.facility_id = f.id AND n.year = y.year"
               " AND n.watched = 1)";
    Statement statement(*m_database, sql + (filter.pile ? " ORDER BY b.position, f.id" : " ORDER BY f.code, f.id"));
    for (size_t i = 0; i < parameters.size(); ++i) statement.bind(int(i) + 1, parameters[i]);
    std::vector<qint64> ids;
    while (statement.step())
        if (!filter.among || filter.among->contains(statement.integer(0))) ids.push_back(statement.integer(0));
    return ids;
}

FormCount YearEntry::formCount(std::span<const qint64> ids) const
{
    FormCount count;
    if (ids.empty()) return count;
    Statement statement(*m_database,
                        yearTable + QByteArray("SELECT sum(state > 2), sum(state > 0) FROM (SELECT ") + formState
                            + " AS state FROM y, facility AS f WHERE f.id IN " + idList(ids) + ")");
    statement.bind(1, qint64(m_year)).bind(2, QStringLiteral("%1-12-31").arg(m_year));
    if (statement.step()) count = {int(statement.integer(0)), int(statement.integer(1))};
    return count;
}

std::vector<YearLine> YearEntry::lines(const std::vector<YearColumn>& columns, std::span<const qint64> ids) const
{
    std::vector<YearLine> lines(ids.size());
    Filling filling{columns, lines, {}, m_year};
    for (size_t i = 0; i < ids.size(); ++i) {
        filling.places.insert(ids[i], i);
        lines[i].cells.resize(columns.size());
    }
    const QByteArray list = idList(ids), ofTwoYears = " WHERE year BETWEEN ? AND ? AND facility_id IN " + list;
    Statement facilities(*m_database,
                         yearTable
                             + QByteArray("SELECT f.id, f.code, f.name, (SELECT count(*) FROM product AS p"
                                          " WHERE p.facility_id = f.id), (SELECT count(*) FROM output AS o"
                                          " WHERE o.facility_id = f.id AND o.year = y.year), ")
                             + runsAtEnd + ", " + formState + " FROM y, facility AS f WHERE f.id IN " + list);
    facilities.bind(1, qint64(m_year)).bind(2, QStringLiteral("%1-12-31").arg(m_year));
    while (facilities.step()) {
        YearLine& line = lines[filling.places.value(facilities.integer(0))];
        line.code = facilities.text(1);
        line.name = facilities.text(2);
        line.products = int(facilities.integer(3));
        line.told = int(facilities.integer(4));
        line.runsAtEnd = facilities.integer(5) != 0;
        line.state = FormState(facilities.integer(6));
    }
    Statement survey(*m_database,
                     "SELECT facility_id, year, awareness, adoption, solutions, date, surveyor, staff, source, note,"
                     " form_number FROM survey"
                         + ofTwoYears);
    bindTwoYears(survey, m_year);
    static constexpr Kind asked[] = {Kind::Awareness, Kind::Adoption, Kind::Solutions, Kind::SurveyDate, Kind::Surveyor,
                                     Kind::Staff,     Kind::Source,   Kind::Note,      Kind::FormNumber};
    while (survey.step())
        for (int i = 0; i < int(std::size(asked)); ++i)
            filling.set(survey.integer(0), survey.integer(1), asked[i], survey.value(i + 2));
    Statement output(*m_database, "SELECT facility_id, year, quantity, unit FROM output" + ofTwoYears);
    bindTwoYears(output, m_year);
    QHash<qint64, QString> units; // of the other year's output
    while (output.step()) {
        const qint64 id = output.integer(0);
        if (lines[filling.places.value(id)].products != 1) continue;
        filling.set(id, output.integer(1), Kind::Output, output.value(2));
        filling.set(id, output.integer(1), Kind::OutputUnit, output.value(3));
        YearLine::Cell* cell = filling.cell(id, Kind::Output);
        if (cell && units.contains(id) && units.value(id) != output.text(3))
            cell->lastUnit = output.integer(1) == m_year ? units.value(id) : output.text(3);
        units.insert(id, output.text(3));
        if (cell && indexOf(columns, Kind::OutputUnit) < 0) // no column of its own tells it
            (output.integer(1) == m_year ? cell->unit : cell->lastUnit) = output.text(3);
    }
    Statement use(*m_database,
                  "SELECT facility_id, year, quantity, unit, resource_id, cost FROM consumption" + ofTwoYears);
    bindTwoYears(use, m_year);
    while (use.step()) {
        filling.set(use.integer(0), use.integer(1), Kind::Cost, use.value(5), use.integer(4));
        const int column = indexOf(columns, Kind::Consumption, use.integer(4));
        if (column < 0) continue;
        filling.set(use.integer(0), use.integer(1), Kind::Consumption, use.value(2), use.integer(4));
        YearLine::Cell& cell = lines[filling.places.value(use.integer(0))].cells[size_t(column)];
        if (use.text(3) != columns[size_t(column)].unit)
            (use.integer(1) == m_year ? cell.unit : cell.lastUnit) = use.text(3);
    }
    Statement labour(*m_database, "SELECT facility_id, year, labour, revenue, capital FROM facility_year" + ofTwoYears);
    bindTwoYears(labour, m_year);
    while (labour.step()) {
        filling.set(labour.integer(0), labour.integer(1), Kind::Labour, labour.value(2));
        filling.set(labour.integer(0), labour.integer(1), Kind::Revenue, labour.value(3));
        filling.set(labour.integer(0), labour.integer(1), Kind::Capital, labour.value(4));
    }
    QHash<QString, size_t> subjects;
    for (size_t i = 0; i < columns.size(); ++i) subjects.insert(columns[i].subject(), i);
    Statement notes(*m_database,
                    "SELECT facility_id, subject, comment, watched FROM cell_note WHERE year = ? AND facility_id IN "
                        + list);
    notes.bind(1, qint64(m_year));
    while (notes.step()) {
        const auto column = subjects.constFind(notes.text(1));
        if (column == subjects.constEnd()) continue;
        YearLine::Cell& cell = lines[filling.places.value(notes.integer(0))].cells[*column];
        cell.comment = notes.text(2);
        cell.watched = notes.integer(3) != 0;
    }
    return lines;
}

std::vector<YearTotal> YearEntry::totals(const std::vector<YearColumn>& columns, std::span<const qint64> ids) const
{
    std::vector<YearTotal> totals(columns.size());
    if (ids.empty()) return totals;
    const QByteArray of = " WHERE year = ? AND facility_id IN " + idList(ids);
    const auto put = [&](Kind kind, const YearTotal& total, qint64 resource = 0) {
        if (const int column = indexOf(columns, kind, resource); column >= 0) totals[size_t(column)] = total;
    };
    const auto wanted = [&](std::initializer_list<Kind> kinds) {
        return std::any_of(columns.begin(), columns.end(), [&](const YearColumn& column) {
            return std::find(kinds.begin(), kinds.end(), column.kind) != kinds.end();
        });
    };
    if (wanted({Kind::Awareness, Kind::Adoption})) {
        Statement answers(*m_database,
                          "SELECT sum(awareness IN ('NT2', 'NT3')), sum(adoption IN ('AD3', 'AD4', 'AD5')) FROM survey"
                              + of);
        if (answers.bind(1, qint64(m_year)).step()) {
            put(Kind::Awareness, {Wide(answers.integer(0)) * Decimal::one});
            put(Kind::Adoption, {Wide(answers.integer(1)) * Decimal::one});
        }
    }
    if (wanted({Kind::Output})) {
        Statement made(*m_database, "SELECT count(DISTINCT unit), " + halves("quantity") + " FROM output" + of);
        if (made.bind(1, qint64(m_year)).step()) put(Kind::Output, totalAt(made, 1, 1, made.integer(0)));
    }
    if (wanted({Kind::Consumption, Kind::Cost})) {
        Statement used(*m_database,
                       "SELECT resource_id, count(DISTINCT unit), " + halves("quantity") + ", " + halves("cost")
                           + " FROM consumption" + of + " GROUP BY resource_id");
        used.bind(1, qint64(m_year));
        while (used.step()) {
            put(Kind::Consumption, totalAt(used, 2, 1, used.integer(1)), used.integer(0));
            put(Kind::Cost, totalAt(used, 5, Decimal::one), used.integer(0));
        }
    }
    if (wanted({Kind::Labour, Kind::Revenue, Kind::Capital})) {
        Statement sizes(*m_database,
                        "SELECT " + halves("labour") + ", " + halves("revenue") + ", " + halves("capital")
                            + " FROM facility_year" + of);
        if (sizes.bind(1, qint64(m_year)).step()) {
            put(Kind::Labour, totalAt(sizes, 0, Decimal::one));
            // A million dong is a million times a dong: whole dong are millionths of what is typed.
            put(Kind::Revenue, totalAt(sizes, 3, 1));
            put(Kind::Capital, totalAt(sizes, 6, 1));
        }
    }
    return totals;
}

} // namespace core

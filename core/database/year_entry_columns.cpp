// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a facility for a year.
#include "core/database/database.h"
#include "core/database/year_entry.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/survey.h"

namespace core {

using Kind = YearColumn::Kind;

const Dictionary& YearColumn::dictionary() const
{
    switch (kind) {
    case Kind::Output:
    case Kind::OutputUnit: return outputDictionary();
    case Kind::Consumption:
    case Kind::Cost: return consumptionDictionary();
    case Kind::Labour:
    case Kind::Revenue:
    case Kind::Capital: return facilityYearDictionary();
    default: return surveyDictionary();
    }
}

const Field& YearColumn::field() const
{
    const auto named = [this](const char* column) -> const Field& { return dictionary().field(QLatin1String(column)); };
    switch (kind) {
    case Kind::Awareness: return named("awareness");
    case Kind::Adoption: return named("adoption");
    case Kind::Solutions: return named("solutions");
    case Kind::SurveyDate: return named("date");
    case Kind::FormNumber: return named("form_number");
    case Kind::Surveyor: return named("surveyor");
    case Kind::Staff: return named("staff");
    case Kind::Source: return named("source");
    case Kind::Note: return named("note");
    case Kind::OutputUnit: return named("unit");
    case Kind::Output:
    case Kind::Consumption: return named("quantity");
    case Kind::Cost: return named("cost");
    case Kind::Revenue: return named("revenue");
    case Kind::Capital: return named("capital");
    case Kind::Labour: break;
    }
    return named("labour");
}

QString YearColumn::subject() const
{
    switch (kind) {
    case Kind::Consumption: return QStringLiteral("consumption/%1").arg(resource);
    case Kind::Cost: return QStringLiteral("cost/%1").arg(resource);
    case Kind::Output: return QStringLiteral("output");
    case Kind::OutputUnit: return QStringLiteral("output_unit");
    case Kind::SurveyDate: return QStringLiteral("survey_date");
    default: return QString::fromLatin1(field().name);
    }
}

std::vector<YearColumn> YearEntry::allColumns() const
{
    std::vector<YearColumn> columns;
    const auto add = [&](Kind kind, bool usual) { columns.push_back({kind, 0, {}, {}, usual}); };
    add(Kind::FormNumber, false);
    add(Kind::SurveyDate, false);
    add(Kind::Surveyor, false);
    for (const Kind kind : {Kind::Awareness, Kind::Adoption, Kind::Solutions}) add(kind, true);
    for (const Kind kind : {Kind::Staff, Kind::Source, Kind::Note}) add(kind, false);
    add(Kind::Output, true);
    add(Kind::OutputUnit, true);
    Statement used(
        *m_database,
        "SELECT r.id, r.name, r.unit, r.code, EXISTS (SELECT 1 FROM consumption AS c WHERE c.resource_id = r.id"
        " AND c.year BETWEEN ? AND ?), (SELECT unit FROM consumption AS c WHERE c.resource_id = r.id AND"
        " c.year BETWEEN ? AND ? GROUP BY unit ORDER BY count(*) DESC LIMIT 1) FROM resource AS r"
        " ORDER BY r.position");
    used.bind(1, qint64(m_year - 1)).bind(2, qint64(m_year)).bind(3, qint64(m_year - 1)).bind(4, qint64(m_year));
    while (used.step()) {
        const qint64 id = used.integer(0);
        const bool usual = used.integer(4) != 0 || used.text(3) == QLatin1String("DIEN");
        const QString unit = used.isNull(5) ? used.text(2).section(QLatin1Char('|'), 0, 0) : used.text(5);
        columns.push_back({Kind::Consumption, id, used.text(1), unit, usual});
        columns.push_back({Kind::Cost, id, Database::tr("Cost of %1 (đồng)").arg(used.text(1)), {}, false});
    }
    add(Kind::Labour, true);
    add(Kind::Revenue, false);
    add(Kind::Capital, false);
    for (YearColumn& column : columns)
        if (column.name.isEmpty()) column.name = label(column.field());
    return columns;
}

std::vector<YearColumn> YearEntry::columns(const QSet<qint64>& chosen) const
{
    std::vector<YearColumn> columns = allColumns();
    std::erase_if(columns, [&](const YearColumn& column) {
        return !column.usual && !(column.kind == Kind::Consumption && chosen.contains(column.resource));
    });
    return columns;
}

} // namespace core

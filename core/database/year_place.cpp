// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/year_place.h"

#include "core/database/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using Kind = YearColumn::Kind;

/// Which cell a change of a row stands for: the first of its fields that differs.
static std::optional<Kind> kindOf(const QString& table, const QJsonObject& before, const QJsonObject& after)
{
    static const struct {
        const char* table;
        const char* field;
        Kind kind;
    } cells[] = {
        {"survey", "awareness", Kind::Awareness},    {"survey", "adoption", Kind::Adoption},
        {"survey", "solutions", Kind::Solutions},    {"output", "quantity", Kind::Output},
        {"output", "unit", Kind::OutputUnit},        {"consumption", "quantity", Kind::Consumption},
        {"facility_year", "labour", Kind::Labour},   {"survey", "date", Kind::SurveyDate},
        {"survey", "surveyor", Kind::Surveyor},      {"survey", "staff", Kind::Staff},
        {"survey", "source", Kind::Source},          {"survey", "note", Kind::Note},
        {"consumption", "cost", Kind::Cost},         {"facility_year", "revenue", Kind::Revenue},
        {"facility_year", "capital", Kind::Capital},
    };
    const auto held = [](const QJsonObject& row, const char* field) {
        const QJsonValue value = row.value(QLatin1String(field));
        return value.isUndefined() ? QJsonValue() : value; // a row that is not there holds nothing
    };
    for (const auto& cell : cells)
        if (table == QLatin1String(cell.table) && held(before, cell.field) != held(after, cell.field)) return cell.kind;
    return {};
}

std::optional<YearPlace> lastTypedPlace(const Database& database, int year)
{
    // A change set of more rows than a cell ever touches was an import, and did not leave anybody anywhere.
    Statement last(database,
                   "SELECT table_name, before, after FROM (SELECT * FROM change ORDER BY id DESC LIMIT 2000) AS latest"
                   " WHERE table_name IN ('survey', 'output', 'consumption', 'facility_year')"
                   " AND json_extract(coalesce(after, before), '$.year') = ?"
                   " AND (SELECT count(*) FROM (SELECT 1 FROM change AS c"
                   " WHERE c.change_set_id = latest.change_set_id LIMIT 9)) < 9 ORDER BY id DESC LIMIT 1");
    if (!last.bind(1, qint64(year)).step()) return {};
    const QJsonObject before = QJsonDocument::fromJson(last.text(1).toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(last.text(2).toUtf8()).object();
    const QJsonObject row = after.isEmpty() ? before : after;
    const auto kind = kindOf(last.text(0), before, after);
    if (!kind) return {};
    return YearPlace{row.value(QLatin1String("facility_id")).toInteger(), *kind,
                     row.value(QLatin1String("resource_id")).toInteger()};
}

} // namespace core

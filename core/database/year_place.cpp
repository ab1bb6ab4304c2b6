// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/year_place.h"

#include "core/database/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using Kind = YearColumn::Kind;

std::vector<YearColumn> changedCells(const QString& table, const QJsonObject& before, const QJsonObject& after)
{
    const auto held = [](const QJsonObject& row, const char* field) {
        const QJsonValue value = row.value(QLatin1String(field));
        return value.isUndefined() ? QJsonValue() : value;
    };
    std::vector<YearColumn> cells;
    for (int kind = 0; kind <= int(Kind::FormNumber); ++kind) {
        YearColumn cell;
        cell.kind = Kind(kind);
        if (table != QLatin1String(cell.dictionary().table)) continue;
        const char* field = cell.field().name;
        if (held(before, field) == held(after, field)) continue;
        cell.resource = (after.isEmpty() ? before : after).value(QLatin1String("resource_id")).toInteger();
        cells.push_back(cell);
    }
    return cells;
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
    const auto cells = changedCells(last.text(0), before, after);
    if (cells.empty()) return {};
    return YearPlace{(after.isEmpty() ? before : after).value(QLatin1String("facility_id")).toInteger(),
                     cells.front().kind, cells.front().resource};
}

} // namespace core

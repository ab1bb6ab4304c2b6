// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entry_workbook.h"

#include "core/database/database.h"

#include <algorithm>

namespace core {

namespace {

/// Rows without figures: the query gives the fields of the sheet's table, for `a` and `f` of askedSql.
struct Asked {
    QByteArray sql;
    std::vector<const char*> fields;
};

Asked askedOf(SheetKind kind)
{
    static const QByteArray runsInYear = " JOIN a WHERE f.start_date <= a.year || '-12-31'"
                                         " AND (f.stop_date IS NULL OR f.stop_date > a.year || '-01-01')";
    switch (kind) {
    case SheetKind::Surveys:
        return {"SELECT f.code, a.year FROM f" + runsInYear
                    + " AND NOT EXISTS (SELECT 1 FROM survey AS s WHERE s.facility_id = f.id AND s.year = a.year)",
                {"facility_id", "year"}};
    case SheetKind::Output:
        return {"SELECT f.code, a.year, p.name,"
                " (SELECT o.unit FROM output AS o WHERE o.product_id = p.id AND o.year < a.year ORDER BY o.year DESC "
                "LIMIT 1)"
                " FROM product AS p JOIN f ON f.id = p.facility_id"
                    + runsInYear
                    + " AND NOT EXISTS (SELECT 1 FROM output AS o WHERE o.product_id = p.id AND o.year = a.year)"
                      " ORDER BY p.name, p.id",
                {"facility_id", "year", "product_id", "unit"}};
    case SheetKind::Consumption:
        return {"SELECT f.code, a.year, r.code, c.unit FROM consumption AS c JOIN f ON f.id = c.facility_id"
                " JOIN resource AS r ON r.id = c.resource_id"
                    + runsInYear
                    + " AND c.year = (SELECT max(year) FROM consumption WHERE facility_id = f.id AND year < a.year)"
                      " AND NOT EXISTS (SELECT 1 FROM consumption AS n WHERE n.facility_id = f.id AND n.year = a.year"
                      " AND n.resource_id = c.resource_id) ORDER BY r.position, r.id",
                {"facility_id", "year", "resource_id", "unit"}};
    case SheetKind::Facilities: break;
    }
    return {};
}

void addAsked(const Database& database, const WorkbookScope& scope, const CanonicalSheet& canonical, OutSheet& sheet)
{
    const Asked asked = askedOf(canonical.kind);
    if (asked.fields.empty()) return;
    const char* table = canonical.columns.front().table; // every sheet begins with the facility of its own table
    Statement statement(database, askedSql + asked.sql);
    bindScope(statement, scope);
    while (statement.step()) {
        std::vector<OutCell> row(sheet.columns.size());
        for (size_t i = 0; i < asked.fields.size(); ++i) {
            const bool isYear = qstrcmp(asked.fields[i], "year") == 0;
            row[size_t(canonical.columnOf(table, asked.fields[i]))]
                = {isYear ? OutCell::Type::Number : OutCell::Type::Text, statement.text(int(i))};
        }
        sheet.rows.push_back(std::move(row));
    }
    const size_t code = size_t(canonical.columnOf(table, "facility_id"));
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(),
                     [code](const auto& a, const auto& b) { return a[code].text < b[code].text; });
}

} // namespace

std::vector<OutSheet> entryWorkbook(const Database& database, const WorkbookScope& scope, const SizeOf& sizeOf,
                                    const Progress& progress)
{
    std::vector<OutSheet> workbook = canonicalWorkbook(database, sizeOf, progress, scope);
    const auto sheets = canonicalSheets();
    for (size_t i = 0; i < sheets.size(); ++i) {
        progress.at(qint64(i), qint64(sheets.size()));
        addAsked(database, scope, sheets[i], workbook[i]);
    }
    return workbook;
}

std::vector<OutSheet> blankWorkbook()
{
    std::vector<OutSheet> workbook;
    for (const CanonicalSheet& sheet : canonicalSheets()) workbook.push_back(emptySheet(sheet));
    return workbook;
}

} // namespace core

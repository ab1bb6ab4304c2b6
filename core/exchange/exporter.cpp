// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/database/database.h"
#include "core/decimal.h"
#include "core/exchange/canonical_sheets.h"
#include "core/record/all_records.h"

namespace core {

namespace {

constexpr qint64 rowsPerReport = 1000;

/// The queries give one column for each written column of the sheet, in its order; the id of the facility comes last
/// where the size is asked. What goes out stands in `f` and `a` (askedSql).
constexpr const char* facilitySql
    = "SELECT f.code, f.name, f.tax_code, f.legal_form, u.code, u.name, z.name, f.industry_code, f.main_product,"
      " coalesce((SELECT year FROM a), y.year), y.labour, y.revenue, y.capital, NULL, f.address, f.contact, f.phone, "
      "f.email, f.start_date,"
      " f.stop_date, f.base_year, f.note, f.id FROM f"
      " LEFT JOIN administrative_unit AS u ON u.id = f.unit_id LEFT JOIN zone AS z ON z.id = f.zone_id"
      " LEFT JOIN facility_year AS y ON y.facility_id = f.id"
      " AND y.year = coalesce((SELECT year FROM a), (SELECT max(year) FROM facility_year WHERE facility_id = f.id))"
      " ORDER BY f.code";
constexpr const char* surveySql
    = "SELECT f.code, s.year, s.date, s.awareness, s.adoption, s.solutions, s.staff, s.surveyor, s.source, s.note"
      " FROM survey AS s JOIN f ON f.id = s.facility_id"
      " WHERE s.year = coalesce((SELECT year FROM a), s.year)"
      " ORDER BY f.code, s.year";
constexpr const char* outputSql
    = "SELECT f.code, o.year, p.name, o.unit, o.quantity,"
      " coalesce((SELECT past.coefficient FROM product_past AS past WHERE past.product_id = p.id"
      " AND past.valid_until > o.year || '-12-31' ORDER BY past.valid_until LIMIT 1), p.coefficient),"
      " o.source FROM output AS o"
      " JOIN f ON f.id = o.facility_id JOIN product AS p ON p.id = o.product_id"
      " WHERE o.year = coalesce((SELECT year FROM a), o.year)"
      " ORDER BY f.code, o.year, p.name, p.id";
constexpr const char* consumptionSql
    = "SELECT f.code, c.year, r.code, c.unit, c.quantity, c.cost, c.source FROM consumption AS c"
      " JOIN f ON f.id = c.facility_id JOIN resource AS r ON r.id = c.resource_id"
      " WHERE c.year = coalesce((SELECT year FROM a), c.year)"
      " ORDER BY f.code, c.year, r.position, r.id";

const char* sqlOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Facilities: return facilitySql;
    case SheetKind::Surveys: return surveySql;
    case SheetKind::Output: return outputSql;
    case SheetKind::Consumption: break;
    }
    return consumptionSql;
}

const Field* fieldOf(const CanonicalColumn& column)
{
    return column.table ? &dictionaryOf(QString::fromLatin1(column.table))->field(QLatin1String(column.field))
                        : nullptr;
}

int placesOf(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Share:
    case FieldType::MillionDong: return Decimal::places;
    case FieldType::Coefficient: return Factor::places;
    default: return 0;
    }
}

/// Codes for answers; the words that offices use for the legal form.
QString exported(const CanonicalColumn& column, const Field& field, const QString& text)
{
    if (qstrcmp(column.field, "legal_form") != 0) return text;
    for (const Choice& choice : field.choices)
        if (text == QLatin1String(choice.code) && choice.alias)
            return QString::fromUtf8(choice.alias).section(QLatin1Char('|'), 0, 0);
    return text;
}

OutCell cellOf(const CanonicalColumn& column, const Field* field, const Value& value)
{
    if (isEmpty(value)) return {};
    if (const auto* number = std::get_if<qint64>(&value))
        return {OutCell::Type::Number, plainText(*number, field ? placesOf(field->type) : 0)};
    const QString& text = std::get<QString>(value);
    if (field && field->type == FieldType::Date) return {OutCell::Type::Date, text};
    return {OutCell::Type::Text, field ? exported(column, *field, text) : text};
}

} // namespace

void bindScope(Statement& statement, const WorkbookScope& scope)
{
    const auto orAll = [](qint64 value) { return value == 0 ? Value{} : Value{value}; };
    statement.bind(1, orAll(scope.unit)).bind(2, orAll(scope.facility)).bind(3, orAll(scope.year));
}

OutSheet emptySheet(const CanonicalSheet& canonical)
{
    OutSheet sheet{canonical.title(), {}, {}};
    for (const CanonicalColumn& column : canonical.columns)
        if (column.isWritten) sheet.columns.push_back({QString::fromUtf8(column.heading), column.width});
    return sheet;
}

std::vector<OutSheet> canonicalWorkbook(const Database& database, const SizeOf& sizeOf, const Progress& progress,
                                        const WorkbookScope& scope)
{
    std::vector<OutSheet> workbook;
    qint64 done = 0;
    for (const CanonicalSheet& canonical : canonicalSheets()) {
        OutSheet sheet = emptySheet(canonical);
        std::vector<const Field*> fields;
        for (const CanonicalColumn& column : canonical.columns)
            if (column.isWritten) fields.push_back(fieldOf(column));
        const int columns = int(fields.size());
        Statement statement(database, askedSql + QByteArray(sqlOf(canonical.kind)));
        bindScope(statement, scope);
        while (statement.step()) {
            std::vector<OutCell> cells;
            cells.reserve(size_t(columns));
            for (int i = 0; i < columns; ++i)
                cells.push_back(cellOf(canonical.columns[size_t(i)], fields[size_t(i)], statement.value(i)));
            if (sizeOf && canonical.kind == SheetKind::Facilities) {
                const size_t year = size_t(canonical.columnOf("facility_year", "year"));
                const QString size = sizeOf(statement.integer(columns), cells[year].text.toInt());
                if (!size.isEmpty()) cells[size_t(canonical.columnOf(u"Quy mô"))] = {OutCell::Type::Text, size};
            }
            sheet.rows.push_back(std::move(cells));
            if (++done % rowsPerReport == 0) progress.at(done, 0);
        }
        workbook.push_back(std::move(sheet));
    }
    return workbook;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/remembered_layout.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/foreign_headings.h"
#include "core/record/entry.h"
#include "core/record/vietnamese.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

constexpr int formatVersion = 1;
constexpr int leastShare = 666; ///< Two thirds.
constexpr qsizetype mostHeadings = 20'000, mostLayout = 100'000; ///< Letters, as the dictionary says.
constexpr size_t mostColumns = 1'000;

/// Next year's list says 2019 where this one says 2018.
QString keyOf(const QString& heading)
{
    const HeadingParts parts = headingParts(heading);
    return fold(parts.words + QLatin1Char(' ') + parts.unit);
}

const char* nameOf(DecimalMark mark) { return mark == DecimalMark::Dot ? "dot" : "comma"; }

QJsonObject toJson(const MappedColumn& column, int year)
{
    QJsonObject json{{QStringLiteral("heading"), column.heading}};
    if (column.kind) {
        const CanonicalSheet& sheet = canonicalSheet(*column.kind);
        json[QStringLiteral("sheet")] = sheet.title();
        json[QStringLiteral("column")] = QString::fromUtf8(sheet.columns[size_t(column.column)].heading);
    }
    if (!column.item.isEmpty()) json[QStringLiteral("item")] = column.item;
    if (!column.unit.isEmpty()) json[QStringLiteral("unit")] = column.unit;
    // A year that the heading does not name is kept as the person meant it: the year of the list or so many before it.
    if (column.year != 0 && headingParts(column.heading).year == 0)
        json[QStringLiteral("years_before")] = year - column.year;
    if (column.decimal) json[QStringLiteral("decimal")] = QLatin1String(nameOf(*column.decimal));
    return json;
}

std::optional<MappedColumn> fromJson(const QJsonObject& json)
{
    MappedColumn column;
    column.heading = json[QStringLiteral("heading")].toString();
    if (column.heading.isEmpty()) return {};
    if (const CanonicalSheet* sheet = sheetNamed(json[QStringLiteral("sheet")].toString())) {
        column.column = sheet->columnOf(json[QStringLiteral("column")].toString());
        if (column.column >= 0) column.kind = sheet->kind;
    }
    column.item = json[QStringLiteral("item")].toString();
    column.unit = json[QStringLiteral("unit")].toString();
    column.year = -1; // none
    if (const int before = json[QStringLiteral("years_before")].toInt(-1); before >= 0 && before < 200)
        column.year = before;
    const QString decimal = json[QStringLiteral("decimal")].toString();
    if (decimal == QLatin1String("dot")) column.decimal = DecimalMark::Dot;
    if (decimal == QLatin1String("comma")) column.decimal = DecimalMark::Comma;
    column.answeredBefore = column.decimal.has_value();
    return column;
}

/// Values that a person said; what a title said is read from the title of the next list.
QJsonArray fixedToJson(const SourceLayout& layout)
{
    QJsonArray array;
    for (const FixedValue& fixed : layout.fixed) {
        if (fixed.origin == FixedValue::Origin::Title || fixed.value.isEmpty()) continue;
        const CanonicalSheet& sheet = canonicalSheet(fixed.kind);
        array.append(
            QJsonObject{{QStringLiteral("sheet"), sheet.title()},
                        {QStringLiteral("column"), QString::fromUtf8(sheet.columns[size_t(fixed.column)].heading)},
                        {QStringLiteral("value"), fixed.value}});
    }
    return array;
}

std::vector<FixedValue> fixedFromJson(const QJsonArray& array)
{
    std::vector<FixedValue> values;
    for (const QJsonValue& value : array) {
        const QJsonObject json = value.toObject();
        const CanonicalSheet* sheet = sheetNamed(json[QStringLiteral("sheet")].toString());
        const int column = sheet ? sheet->columnOf(json[QStringLiteral("column")].toString()) : -1;
        const QString text = json[QStringLiteral("value")].toString();
        const bool canBe = column >= 0 && !text.isEmpty() && values.size() < mostColumns
            && (sheet->kind == SheetKind::Facilities || sheet->kind == SheetKind::Surveys);
        if (canBe) values.push_back({sheet->kind, column, text, FixedValue::Origin::Remembered});
    }
    return values;
}

} // namespace

void rememberLayout(Database& database, const SourceLayout& layout)
{
    QStringList keys;
    QJsonArray columns;
    for (const MappedColumn& column : layout.columns) {
        keys << keyOf(column.heading);
        columns.append(toJson(column, layout.year));
    }
    keys.sort();
    QJsonObject json{{QStringLiteral("version"), formatVersion},
                     {QStringLiteral("heading_rows"), layout.headingRows},
                     {QStringLiteral("columns"), columns}};
    if (const QJsonArray fixed = fixedToJson(layout); !fixed.isEmpty()) json[QStringLiteral("fixed")] = fixed;
    if (layout.encoding) json[QStringLiteral("encoding")] = QLatin1String(code(*layout.encoding));
    const QString headings = keys.join(QLatin1Char('|'));
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (keys.isEmpty() || headings.size() > mostHeadings || text.size() > mostLayout) return;
    Table table(database, importMappingDictionary());
    Record record = table.first("headings", headings).value_or(Record(importMappingDictionary()));
    record["headings"] = headings;
    record["layout"] = text;
    record["used_on"] = QDate::currentDate().toString(Qt::ISODate);
    if (record.id == 0)
        table.insert(record);
    else
        table.update(record);
}

RememberedLayouts::RememberedLayouts(const Database& database)
{
    Statement rows(database, "SELECT layout FROM import_mapping ORDER BY used_on DESC, id DESC");
    while (rows.step())
        if (auto kept = read(rows.text(0).toUtf8())) m_kept.push_back(std::move(*kept));
}

/// A later program may keep more: what is not known of it is passed over, another version as a whole.
std::optional<RememberedLayouts::Kept> RememberedLayouts::read(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[QStringLiteral("version")].toInt() != formatVersion) return {};
    Kept kept;
    kept.headingRows = object[QStringLiteral("heading_rows")].toInt() == 2 ? 2 : 1;
    kept.fixed = fixedFromJson(object[QStringLiteral("fixed")].toArray());
    kept.encoding = encodingNamed(object[QStringLiteral("encoding")].toString());
    for (const QJsonValue& value : object[QStringLiteral("columns")].toArray()) {
        auto column = fromJson(value.toObject());
        if (!column || kept.columns.size() >= mostColumns) continue;
        kept.keys << keyOf(column->heading);
        kept.columns.push_back(std::move(*column));
    }
    return kept.columns.empty() ? std::nullopt : std::optional(std::move(kept));
}

std::optional<RememberedLayouts::Found> RememberedLayouts::find(const QStringList& headings, int year) const
{
    QStringList keys;
    int filled = 0;
    for (const QString& heading : headings) {
        keys << (heading.isEmpty() ? QString() : keyOf(heading));
        if (!heading.isEmpty()) ++filled;
    }
    std::optional<Found> best;
    for (const Kept& kept : m_kept) {
        Found found;
        SourceLayout& layout = found.layout;
        layout.headingRows = kept.headingRows;
        layout.encoding = kept.encoding;
        layout.fixed = kept.fixed;
        layout.year = year;
        layout.remembered = true;
        std::vector<bool> taken(kept.columns.size());
        int common = 0;
        for (qsizetype place = 0; place < keys.size(); ++place) {
            if (headings[place].isEmpty()) continue;
            MappedColumn column;
            bool fresh = true;
            for (size_t i = 0; i < kept.columns.size(); ++i) // of columns of the same words each one is taken once
                if (!taken[i] && kept.keys[qsizetype(i)] == keys[place]) {
                    taken[i] = true;
                    fresh = false;
                    ++common;
                    column = kept.columns[i];
                    column.year = column.year < 0 ? headingParts(headings[place]).year : year - column.year;
                    if (!isOfYear(column)) column.year = 0;
                    break;
                }
            column.place = int(place);
            column.heading = headings[place];
            if (fresh) found.fresh << int(place);
            layout.columns.push_back(std::move(column));
        }
        const int all = filled + int(kept.columns.size()) - common;
        found.share = all == 0 ? 0 : 1000 * common / all;
        if (found.share >= leastShare && (!best || found.share > best->share)) best = std::move(found);
    }
    return best;
}

} // namespace core

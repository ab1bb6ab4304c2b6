// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/code_lists.h"

#include "core/database/database.h"
#include "core/decimal.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <utility>

namespace core {

namespace {

using ListRow = QHash<QString, QString>;

/// A list compiled in: comma-separated, first line the names of the columns. Its form is known, so nothing is checked.
std::vector<ListRow> listRows(const QString& name)
{
    QFile file(QStringLiteral(":/lists/%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("list %s is not compiled in", qPrintable(name));
    const QString text = QString::fromUtf8(file.readAll());
    std::vector<ListRow> rows;
    QStringList headings, line;
    QString cell;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted; // a doubled quote closes and opens again: the cell loses only the quote sign itself
        } else if (!quoted && c == QLatin1Char(',')) {
            line << std::exchange(cell, {});
        } else if (!quoted && c == QLatin1Char('\n')) {
            line << std::exchange(cell, {});
            if (headings.isEmpty()) {
                headings = line;
            } else {
                ListRow row;
                for (qsizetype i = 0; i < headings.size(); ++i) row.insert(headings[i], line.value(i));
                rows.push_back(row);
            }
            line.clear();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    return rows;
}

Value orNothing(const QString& text) { return text.isEmpty() ? Value{} : Value{text}; }
Value whole(const QString& text) { return text.isEmpty() ? Value{} : Value{text.toLongLong()}; }

class Filler {
public:
    Filler(Database& database, const QByteArray& table, const QByteArrayList& columns)
        : m_statement(database,
                      "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES ("
                          + QByteArrayList(columns.size(), "?").join(", ") + ")")
    {
    }
    qint64 add(const std::vector<Value>& values)
    {
        for (size_t i = 0; i < values.size(); ++i) m_statement.bind(int(i) + 1, values[i]);
        m_statement.run();
        return m_statement.lastInsertedId();
    }

private:
    Statement m_statement;
};

void fillResources(Database& database)
{
    Filler resources(database, "resource",
                     {"code", "name", "name_en", "measure", "unit", "position", "note", "source"});
    Filler sets(database, "factor_set", {"code", "name", "document", "valid_from"});
    Filler factors(database, "factor", {"factor_set_id", "resource_id", "toe_per_unit", "source"});
    const qint64 set = sets.add({QStringLiteral("CV3505"), QStringLiteral("Hệ số TOE theo CV 3505/BCT-KHCN"),
                                 QStringLiteral("CV 3505/BCT-KHCN ngày 19/4/2011"), QStringLiteral("2011-04-19")});
    qint64 position = 0;
    for (const ListRow& row : listRows(QStringLiteral("energy_factors"))) {
        const qint64 resource = resources.add({row[QStringLiteral("code")],
                                               row[QStringLiteral("name_vi")],
                                               orNothing(row[QStringLiteral("name_en")]),
                                               QStringLiteral("energy"),
                                               row[QStringLiteral("unit")],
                                               ++position,
                                               {},
                                               orNothing(row[QStringLiteral("source")])});
        const auto toe = Factor::fromPlain(row[QStringLiteral("toe_per_unit")]);
        if (toe && row[QStringLiteral("status")] == QLatin1String("sourced"))
            factors.add({set, resource, toe->raw(), orNothing(row[QStringLiteral("toe_source")])});
    }
    const QHash<QString, QString> measures{{QStringLiteral("nước"), QStringLiteral("water")},
                                           {QStringLiteral("nguyên liệu"), QStringLiteral("raw_material")},
                                           {QStringLiteral("vật liệu"), QStringLiteral("material")}};
    for (const ListRow& row : listRows(QStringLiteral("resources_nonenergy"))) {
        QString unit = row[QStringLiteral("unit")];
        resources.add(
            {row[QStringLiteral("resource_code")],
             row[QStringLiteral("name_vi")],
             {},
             measures.value(row[QStringLiteral("group")]),
             unit.replace(QLatin1String("m3"), QStringLiteral("m³")).replace(QLatin1String("m2"), QStringLiteral("m²")),
             ++position,
             {},
             orNothing(row[QStringLiteral("source")])});
    }
}

void fillSectors(Database& database)
{
    Filler sectors(database, "industry", {"version", "code", "parent_code", "level", "name", "source"});
    for (const ListRow& row : listRows(QStringLiteral("vsic2018_bcde")))
        sectors.add({row[QStringLiteral("version")], row[QStringLiteral("code")],
                     orNothing(row[QStringLiteral("parent_code")]), whole(row[QStringLiteral("level")]),
                     row[QStringLiteral("name_vi")], orNothing(row[QStringLiteral("source")])});
}

void fillSizes(Database& database)
{
    Filler sizes(database, "size_threshold",
                 {"document", "valid_from", "size", "labour_max", "revenue_max", "capital_max", "source"});
    for (const ListRow& row : listRows(QStringLiteral("enterprise_size"))) {
        if (!row[QStringLiteral("sector")].contains(QStringLiteral("công nghiệp"))) continue; // industry only
        sizes.add({row[QStringLiteral("instrument")], row[QStringLiteral("effective_from")],
                   row[QStringLiteral("size_code")], whole(row[QStringLiteral("labour_max")]),
                   whole(row[QStringLiteral("revenue_max_vnd")]), whole(row[QStringLiteral("capital_max_vnd")]),
                   orNothing(row[QStringLiteral("source")])});
    }
}

/// Norms that have a value and a source; what is known from memory only is not shipped.
void fillNorms(Database& database)
{
    Filler norms(
        database, "norm",
        {"document", "sector", "product", "capacity", "value", "unit", "year_from", "year_to", "status", "source"});
    for (const ListRow& row : listRows(QStringLiteral("sector_norms"))) {
        const auto value = Decimal::fromPlain(row[QStringLiteral("norm")]);
        if (!value || row[QStringLiteral("source")].contains(QLatin1String("memory"))) continue;
        norms.add({row[QStringLiteral("circular")], row[QStringLiteral("sector")],
                   row[QStringLiteral("product_or_process")], orNothing(row[QStringLiteral("class")]), value->raw(),
                   row[QStringLiteral("unit")], whole(row[QStringLiteral("valid_from")]),
                   whole(row[QStringLiteral("valid_to")]), orNothing(row[QStringLiteral("status")]),
                   orNothing(row[QStringLiteral("source")])});
    }
}

/// Factors whose value was found published; the others are the office's to enter.
void fillEmissionFactors(Database& database)
{
    Filler factors(database, "emission_factor", {"year", "value", "document", "source"});
    for (const ListRow& row : listRows(QStringLiteral("grid_emission_factors"))) {
        const auto value = Decimal::fromPlain(row[QStringLiteral("ef_tco2_per_mwh")]);
        if (!value || row[QStringLiteral("status")] != QLatin1String("official")
            || row[QStringLiteral("confidence")] != QLatin1String("sourced"))
            continue;
        factors.add({whole(row[QStringLiteral("data_year")]), value->raw(),
                     QStringLiteral("%1 (%2)").arg(row[QStringLiteral("doc")], row[QStringLiteral("published_by")]),
                     orNothing(row[QStringLiteral("source")])});
    }
}

} // namespace

void fillCodeLists(Database& database, qint64 version)
{
    if (version == 1) {
        fillResources(database);
        fillSectors(database);
        fillSizes(database);
    } else if (version == 2) {
        fillNorms(database);
        fillEmissionFactors(database);
    } else if (version == 3) {
        // Signed on 6/7/2018, in force from 20/8/2018.
        Filler(database, "industry_list", {"version", "document", "valid_from"})
            .add({QStringLiteral("VSIC2018"), QStringLiteral("QĐ 27/2018/QĐ-TTg ngày 06/7/2018"),
                  QStringLiteral("2018-08-20")});
    }
}

} // namespace core

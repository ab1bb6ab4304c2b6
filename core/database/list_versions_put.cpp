// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/list_refusals.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/resource.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// Of norms for several spans of years only the latest ones go into a new version.
std::vector<Record> latestNorms(std::vector<Record> norms)
{
    std::optional<qint64> latest;
    for (const Record& norm : norms) latest = std::max(latest, norm.integer("year_from"));
    std::erase_if(norms, [&](const Record& norm) { return norm.integer("year_from") != latest; });
    return norms;
}

qint64 storeFactorSet(Database& database, qint64 from, const Record& set)
{
    Record made = set;
    made.id = 0;
    const qint64 id = Table(database, factorSetDictionary()).insert(made);
    Table factors(database, factorDictionary());
    for (Record& factor : factors.where("factor_set_id", from)) {
        factor.id = 0;
        factor["factor_set_id"] = id;
        factors.insert(factor);
    }
    return id;
}

/// Bounds that do not rise with the size would leave a class without members.
std::optional<Problem> checkRising(const std::vector<Record>& thresholds, const Record& changed)
{
    static const QStringList sizes{QStringLiteral("SN"), QStringLiteral("N"), QStringLiteral("V"), QStringLiteral("L")};
    for (const char* field : {"labour_max", "revenue_max", "capital_max"}) {
        const auto bound = changed.integer(field);
        if (bound && *bound <= 0) return wrongField(field, Database::tr("A bound is more than nothing."), "range");
        for (const Record& other : thresholds) {
            const auto its = other.integer(field);
            if (other.id == changed.id || !bound || !its) continue;
            const bool below = sizes.indexOf(other.text("size")) < sizes.indexOf(changed.text("size"));
            if (below ? *its >= *bound : *its <= *bound)
                return wrongField(field, Database::tr("The bounds must rise with the size of the enterprise."),
                                  "order");
        }
    }
    if (changed.text("size") != QLatin1String("L") && !changed.integer("labour_max"))
        return wrongField("labour_max", Database::tr("Only the largest size has no bound."), "missing");
    return {};
}

/// A factor that is copied keeps the source of the old set, until it gets another value: that is by the new document.
Record withoutOldSource(const Record& stored, Record value)
{
    if (stored["toe_per_unit"] != value["toe_per_unit"] && stored["source"] == value["source"])
        value["source"] = Value{};
    return value;
}

QString nameOfValue(const Database& database, DatedList list, const Record& value)
{
    switch (list) {
    case DatedList::Factors: {
        Statement row(database, "SELECT name FROM resource WHERE id = ?");
        return row.bind(1, value["resource_id"]).step() ? row.text(0) : QString();
    }
    case DatedList::SizeThresholds: return display(valuesDictionary(list).field(QLatin1String("size")), value["size"]);
    case DatedList::Norms: return value.text("product");
    case DatedList::Industries: return QStringLiteral("%1 %2").arg(value.text("code"), value.text("name"));
    case DatedList::EmissionFactors: break;
    }
    return QString::number(value.integer("year").value_or(0));
}

} // namespace

QString copyVersion(Database& database, DatedList list, const QString& from, const Record& head)
{
    refuse(checkHead(database, list, from, head));
    if (list != DatedList::EmissionFactors) existingVersion(database, list, from);
    if (list == DatedList::Industries) return makeSectorList(database, head, versionValues(database, list, from));
    const QString name = list == DatedList::Factors ? head.text("name") : head.text("document");
    Transaction transaction(database, listStep(list, Database::tr("new version"), name));
    QString key = head.text(list == DatedList::SizeThresholds ? "valid_from" : "document");
    Table table(database, valuesDictionary(list));
    if (list == DatedList::Factors) {
        key = QString::number(storeFactorSet(database, from.toLongLong(), head));
    } else if (list == DatedList::EmissionFactors) {
        Record made = head;
        made.id = 0;
        table.insert(made);
    } else {
        std::vector<Record> values = versionValues(database, list, from);
        if (list == DatedList::Norms) values = latestNorms(std::move(values));
        for (Record& value : values) {
            value.id = 0;
            value["source"] = Value{}; // the source of the old values, not of those to come
            if (list == DatedList::Norms) value["status"] = Value{};
            for (const QString& field : headFields(list))
                value[field.toLatin1().constData()] = head[field.toLatin1().constData()];
            table.insert(value);
        }
    }
    transaction.commit();
    return key;
}

qint64 copyFactorSet(Database& database, qint64 from, const Record& set)
{
    return copyVersion(database, DatedList::Factors, QString::number(from), set).toLongLong();
}

QString correctHead(Database& database, DatedList list, const QString& key, const Record& head)
{
    const ListVersion version = unusedVersion(database, list, key);
    refuse(checkHead(database, list, {}, head, key));
    Transaction transaction(database, listStep(list, Database::tr("corrected"), version.shownName()));
    if (list == DatedList::Factors) {
        Table sets(database, factorSetDictionary());
        Record set = *sets.record(key.toLongLong());
        for (const QString& field : headFields(list))
            set[field.toLatin1().constData()] = head[field.toLatin1().constData()];
        sets.update(set);
    } else if (list == DatedList::Industries) {
        Table lists(database, industryListDictionary());
        Record own = headOf(database, list, key);
        for (const QString& field : headFields(list))
            own[field.toLatin1().constData()] = head[field.toLatin1().constData()];
        lists.update(own);
        Table sectors(database, industryDictionary());
        for (Record& sector : versionValues(database, list, key)) {
            sector["version"] = head["version"];
            if (head.text("version") != key) sectors.update(sector);
        }
    } else {
        Table table(database, valuesDictionary(list));
        const QStringList fields = list == DatedList::Norms ? QStringList(QStringLiteral("document"))
                                                            : headFields(list); // each has its years
        for (Record& value : versionValues(database, list, key)) {
            for (const QString& field : fields)
                value[field.toLatin1().constData()] = head[field.toLatin1().constData()];
            table.update(value);
        }
    }
    transaction.commit();
    if (list == DatedList::Factors) return key;
    if (list == DatedList::Industries) return head.text("version");
    return head.text(list == DatedList::SizeThresholds ? "valid_from" : "document");
}

void removeVersion(Database& database, DatedList list, const QString& key)
{
    const ListVersion version = unusedVersion(database, list, key);
    Transaction transaction(database, listStep(list, Database::tr("version removed"), version.shownName()));
    Table values(database, valuesDictionary(list));
    for (const Record& value : versionValues(database, list, key))
        if (value.id != 0) values.remove(value.id);
    if (list == DatedList::Factors) Table(database, factorSetDictionary()).remove(key.toLongLong());
    if (list == DatedList::Industries) Table(database, industryListDictionary()).remove(headOf(database, list, key).id);
    transaction.commit();
}

void checkVersionsUnused(const Database& database, qint64 changeSet)
{
    for (const auto& [list, column] :
         {std::pair(DatedList::Factors, "id"), std::pair(DatedList::Factors, "factor_set_id"),
          std::pair(DatedList::SizeThresholds, "valid_from"), std::pair(DatedList::Norms, "document"),
          std::pair(DatedList::EmissionFactors, "document"), std::pair(DatedList::Industries, "version")}) {
        const QByteArray path = QByteArray("'$.") + column + "'";
        const bool isSet = list == DatedList::Factors && qstrcmp(column, "id") == 0;
        Statement rows(database,
                       "SELECT json_extract(before, " + path + "), json_extract(after, " + path
                           + ") FROM change WHERE change_set_id = ? AND (table_name = ? OR table_name = ? AND ("
                             "before IS NULL OR after IS NULL" // which sectors are the priority ones may change
                             " OR json_extract(before, '$.code') IS NOT json_extract(after, '$.code')"
                             " OR json_extract(before, '$.name') IS NOT json_extract(after, '$.name')))");
        const bool sectors = list == DatedList::Industries;
        rows.bind(1, changeSet)
            .bind(2, QString::fromLatin1((isSet || sectors ? headDictionary(list) : valuesDictionary(list)).table))
            .bind(3, sectors ? QString::fromLatin1(valuesDictionary(list).table) : QString());
        QSet<QString> touched;
        while (rows.step()) touched << rows.text(0) << rows.text(1);
        for (const QString& key : touched)
            if (const auto version = listVersion(database, list, key)) refuseUsed(*version);
    }
}

std::optional<Problem> correctValue(Database& database, DatedList list, const QString& key, const Record& value)
{
    const ListVersion version = unusedVersion(database, list, key);
    const bool without = list == DatedList::Factors && isEmpty(value["toe_per_unit"]);
    if (without && value.id == 0)
        return isEmpty(value["source"])
            ? std::nullopt
            : std::optional(wrongField("source", Database::tr("Enter the factor first, then its source."), "missing"));
    if (!without) {
        const Problems problems = validate(value.dictionary(), value.row());
        if (!problems.empty()) return problems.front();
    }
    if (list == DatedList::Industries) {
        Record derived = value; // level and what it belongs to follow from the code
        const Record said = sectorOf(value.text("code"), value.text("name"), value.text("parent_code"));
        for (const char* field : {"level", "parent_code"}) derived[field] = said[field];
        if (derived.row() != value.row()) return correctValue(database, list, key, derived);
        const Problems problems = checkSector(database, key, value);
        if (!problems.empty()) return problems.front();
    }
    if (list == DatedList::SizeThresholds)
        if (auto problem = checkRising(versionValues(database, list, key), value)) return problem;
    if (list == DatedList::Norms && value.integer("year_from") && value.integer("year_to")
        && *value.integer("year_to") < *value.integer("year_from"))
        return wrongField("year_to", Database::tr("The last year comes before the first."), "order");
    Transaction transaction(database, listStep(list, nameOfValue(database, list, value), version.shownName()));
    Table table(database, value.dictionary());
    if (without)
        table.remove(value.id);
    else if (value.id == 0)
        table.insert(value);
    else
        table.update(list == DatedList::Factors ? withoutOldSource(*table.record(value.id), value) : value);
    transaction.commit();
    return {};
}

qint64 addNorm(Database& database, const QString& key, const Record& like)
{
    const ListVersion version = unusedVersion(database, DatedList::Norms, key);
    Record norm = like;
    norm.id = 0;
    norm["document"] = version.document;
    Transaction transaction(database, listStep(DatedList::Norms, Database::tr("row added"), version.shownName()));
    const qint64 id = Table(database, norm.dictionary()).insert(norm);
    transaction.commit();
    return id;
}

void removeNorm(Database& database, const QString& key, qint64 id)
{
    const ListVersion version = unusedVersion(database, DatedList::Norms, key);
    if (versionValues(database, DatedList::Norms, key).size() < 2)
        throw refusedList(Database::tr("A version has at least one norm. Delete the version instead."),
                          QStringLiteral("last_row"));
    Transaction transaction(database, listStep(DatedList::Norms, Database::tr("row removed"), version.shownName()));
    Table(database, valuesDictionary(DatedList::Norms)).remove(id);
    transaction.commit();
}

} // namespace core

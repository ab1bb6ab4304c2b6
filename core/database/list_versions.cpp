// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/list_versions.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/record/library.h"
#include "core/record/resource.h"

namespace core {

namespace {

Table tableOf(const Database& database, const Dictionary& dictionary)
{
    return {const_cast<Database&>(database), dictionary}; // only read here
}

QDate endOf(int year) { return QDate(year, 12, 31); }

/// The rows that are the version itself: the set, or all its values.
struct VersionRows {
    const char* table;
    const char* column;
};
VersionRows rowsOf(DatedList list)
{
    switch (list) {
    case DatedList::Factors: return {"factor_set", "id"};
    case DatedList::SizeThresholds: return {"size_threshold", "valid_from"};
    case DatedList::Norms: return {"norm", "document"};
    case DatedList::Industries: return {"industry_list", "version"};
    case DatedList::EmissionFactors: break;
    }
    return {"emission_factor", "document"};
}

/// When the version was made, ISO in UTC; nothing if some of it came with the program, which leaves no history.
std::optional<QString> madeAt(const Database& database, DatedList list, const ListVersion& version)
{
    const auto [table, column] = rowsOf(list);
    Statement rows(database,
                   QByteArray("SELECT (SELECT min(s.at) FROM change AS c JOIN change_set AS s ON s.id = c.change_set_id"
                              " WHERE c.table_name = '")
                       + table + "' AND c.record_id = t.id AND c.before IS NULL) FROM " + table + " AS t WHERE t."
                       + column + " = ?");
    rows.bind(1, list == DatedList::Factors ? Value{version.key.toLongLong()} : Value{version.key});
    std::optional<QString> earliest;
    while (rows.step()) {
        if (rows.isNull(0)) return {};
        if (!earliest || rows.text(0) < *earliest) earliest = rows.text(0);
    }
    return earliest;
}

/// Whether it is the one in force on the day: of those valid by then the latest.
bool isInForce(const std::vector<ListVersion>& latestFirst, const ListVersion& version, const QDate& day)
{
    for (const ListVersion& other : latestFirst)
        if (other.validFrom <= day) return other.key == version.key;
    return false;
}

bool hasYear(const Database& database, const ListVersion& version, int year)
{
    Statement row(database, "SELECT 1 FROM emission_factor WHERE document = ? AND year = ?");
    return row.bind(1, version.document).bind(2, qint64(year)).step();
}

/// Whether figures of that day are counted with the version unless a plan says otherwise. A norm is only compared with.
bool countsOn(const Database& database, DatedList list, const std::vector<ListVersion>& versions,
              const ListVersion& version, const QDate& day)
{
    if (list == DatedList::Norms) return false;
    if (list == DatedList::EmissionFactors) return hasYear(database, version, day.year());
    return isInForce(versions, version, day);
}

/// The issued document that was counted with the version; empty if there is none.
QString issuedWith(const Database& database, DatedList list, const std::vector<ListVersion>& versions,
                   const ListVersion& version, const QString& since)
{
    Statement rows(database,
                   "SELECT year, coalesce(number, ''), factor_set, coalesce(boundary_date, year || '-12-31')"
                   " FROM issued_report WHERE issued_at >= ? ORDER BY year, revision");
    rows.bind(1, since);
    while (rows.step()) {
        const QDate day = QDate::fromString(rows.text(3), Qt::ISODate);
        const bool counts = list == DatedList::Factors
            ? rows.text(2) == version.document && version.validFrom <= endOf(int(rows.integer(0)))
            : countsOn(database, list, versions, version, day);
        if (!counts) continue;
        return rows.text(1).isEmpty() ? Database::tr("the issued document of %1").arg(rows.integer(0))
                                      : Database::tr("the issued document %1").arg(rows.text(1));
    }
    return {};
}

/// A record that names the version; empty if none does.
QString namedBy(const Database& database, DatedList list, const ListVersion& version)
{
    if (list == DatedList::Factors) {
        Statement plan(database,
                       "SELECT coalesce(number, title) FROM plan WHERE factor_set_id = ? ORDER BY id LIMIT 1");
        if (plan.bind(1, version.key.toLongLong()).step()) return Database::tr("the plan %1").arg(plan.text(0));
    } else if (list == DatedList::Norms) {
        Statement product(database,
                          "SELECT f.code || ' ' || p.name FROM product AS p JOIN facility AS f ON f.id = p.facility_id"
                          " JOIN norm AS n ON n.id = p.norm_id WHERE n.document = ? ORDER BY p.id LIMIT 1");
        if (product.bind(1, version.document).step()) return Database::tr("the product %1").arg(product.text(0));
    } else if (list == DatedList::Industries) {
        Statement facility(database,
                           "SELECT code FROM facility WHERE industry_version = ? UNION ALL"
                           " SELECT code FROM facility_past WHERE industry_version = ? LIMIT 1");
        if (facility.bind(1, version.key).bind(2, version.key).step())
            return Database::tr("the facility %1").arg(facility.text(0));
    }
    return {};
}

QString usedBy(const Database& database, DatedList list, const std::vector<ListVersion>& versions,
               const ListVersion& version)
{
    const auto since = madeAt(database, list, version);
    if (!since) return Database::tr("It came with the program.");
    QString user = namedBy(database, list, version);
    if (user.isEmpty()) user = issuedWith(database, list, versions, version, *since);
    if (user.isEmpty())
        for (const int year : lockedYears(database))
            if (user.isEmpty() && countsOn(database, list, versions, version, endOf(year)))
                user = Database::tr("the locked year %1").arg(year);
    return user.isEmpty() ? QString() : Database::tr("Used by %1.").arg(user);
}

QByteArray versionsQuery(DatedList list)
{
    switch (list) {
    case DatedList::Factors:
        return "SELECT id, name, document, valid_from FROM factor_set ORDER BY valid_from DESC, id";
    case DatedList::SizeThresholds:
        return "SELECT valid_from, '', min(document), valid_from FROM size_threshold GROUP BY valid_from"
               " ORDER BY valid_from DESC";
    case DatedList::Norms:
        return "SELECT document, '', document, min(year_from) || '-01-01' FROM norm GROUP BY document"
               " ORDER BY min(year_from) DESC, max(id) DESC";
    case DatedList::Industries:
        return "SELECT version, version, document, valid_from FROM industry_list ORDER BY valid_from DESC, id DESC";
    case DatedList::EmissionFactors: break;
    }
    return "SELECT document, '', document, min(year) || '-01-01' FROM emission_factor GROUP BY document"
           " ORDER BY min(year) DESC, max(id) DESC";
}

std::vector<Record> factorsOf(const Database& database, const QString& key)
{
    std::vector<Record> values;
    Statement rows(database,
                   "SELECT f.id, r.id, f.toe_per_unit, f.source FROM resource AS r"
                   " LEFT JOIN factor AS f ON f.resource_id = r.id AND f.factor_set_id = ?"
                   " WHERE r.measure = 'energy' OR f.id IS NOT NULL ORDER BY r.position");
    rows.bind(1, key.toLongLong());
    while (rows.step()) {
        Record value(factorDictionary());
        value.id = rows.integer(0);
        value["factor_set_id"] = key.toLongLong();
        value["resource_id"] = rows.value(1);
        value["toe_per_unit"] = rows.value(2);
        value["source"] = rows.value(3);
        values.push_back(value);
    }
    return values;
}

} // namespace

const Dictionary& valuesDictionary(DatedList list)
{
    switch (list) {
    case DatedList::Factors: return factorDictionary();
    case DatedList::SizeThresholds: return sizeThresholdDictionary();
    case DatedList::Norms: return normDictionary();
    case DatedList::Industries: return industryDictionary();
    case DatedList::EmissionFactors: break;
    }
    return emissionFactorDictionary();
}

const Dictionary& headDictionary(DatedList list)
{
    return list == DatedList::Factors   ? factorSetDictionary()
        : list == DatedList::Industries ? industryListDictionary()
                                        : valuesDictionary(list);
}

QStringList headFields(DatedList list)
{
    QByteArrayList fields;
    switch (list) {
    case DatedList::Factors: fields = {"document", "valid_from", "name", "code"}; break;
    case DatedList::SizeThresholds: fields = {"document", "valid_from"}; break;
    case DatedList::Norms: fields = {"document", "year_from", "year_to"}; break;
    case DatedList::Industries: fields = {"document", "valid_from", "version"}; break;
    case DatedList::EmissionFactors: fields = {"document", "year", "value", "source"}; break;
    }
    QStringList names;
    for (const QByteArray& field : fields) names << QString::fromLatin1(field);
    return names;
}

std::vector<ListVersion> listVersions(const Database& database, DatedList list)
{
    std::vector<ListVersion> versions;
    Statement rows(database, versionsQuery(list));
    while (rows.step()) versions.push_back({rows.text(0), rows.text(1), rows.text(2), dateOf(rows.value(3)), {}});
    for (ListVersion& version : versions) version.usedBy = usedBy(database, list, versions, version);
    return versions;
}

std::optional<ListVersion> listVersion(const Database& database, DatedList list, const QString& key)
{
    for (const ListVersion& version : listVersions(database, list))
        if (version.key == key) return version;
    return {};
}

Record headOf(const Database& database, DatedList list, const QString& key)
{
    Record head(headDictionary(list));
    if (list == DatedList::Factors) return tableOf(database, head.dictionary()).record(key.toLongLong()).value_or(head);
    if (list == DatedList::Industries) return tableOf(database, head.dictionary()).first("version", key).value_or(head);
    const auto values = versionValues(database, list, key);
    if (values.empty()) return head;
    for (const QString& field : headFields(list))
        head[field.toLatin1().constData()] = values.front()[field.toLatin1().constData()];
    return head;
}

Record proposedHead(const Database& database, DatedList list)
{
    Record head(headDictionary(list));
    if (list != DatedList::Factors) return head;
    Statement code(database, "SELECT 1 FROM factor_set WHERE code = ?");
    for (int number = 2; isEmpty(head["code"]); ++number) {
        const QString free = QStringLiteral("HS%1").arg(number);
        if (!code.bind(1, free).step()) head["code"] = free;
        code.reset();
    }
    return head;
}

std::vector<Record> versionValues(const Database& database, DatedList list, const QString& key)
{
    const Table table = tableOf(database, valuesDictionary(list));
    switch (list) {
    case DatedList::Factors: return factorsOf(database, key);
    case DatedList::SizeThresholds: return table.where("valid_from", key, "labour_max IS NULL, labour_max, id");
    case DatedList::Norms: return table.where("document", key, "id");
    case DatedList::Industries: return table.where("version", key, "id");
    case DatedList::EmissionFactors: break;
    }
    return table.where("document", key, "year DESC, id");
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/facility_merge.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/stored_row.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/record/facility.h"
#include "core/record/vietnamese.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

Record facilityRecord(Database& database, qint64 id)
{
    if (auto found = Table(database, facilityDictionary()).record(id)) return *std::move(found);
    throw Error(QStringLiteral("facility %1 is gone").arg(id),
                Database::tr("One of the two facilities is no longer there. Nothing was changed."),
                Error::Kind::Request, QStringLiteral("not_found"));
}

/// The change that gave each field of the facility its value.
QHash<QString, qint64> lastChangeOfFields(const Database& database, qint64 facility)
{
    QHash<QString, qint64> last;
    Statement changes(database,
                      "SELECT id, before, after FROM change WHERE table_name = 'facility' AND record_id = ?"
                      " AND json_extract(after, '$.uuid') = (SELECT uuid FROM facility WHERE id = ?) ORDER BY id");
    changes.bind(1, facility).bind(2, facility); // not of one that is gone, whose number it has now
    while (changes.step()) {
        const QJsonObject before = QJsonDocument::fromJson(changes.text(1).toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(changes.text(2).toUtf8()).object();
        for (const QString& column : after.keys())
            if (before[column] != after[column]) last[column] = changes.integer(0);
    }
    return last;
}

} // namespace

std::span<const MergedTable> mergedTables()
{
    static const MergedTable tables[] = {
        {.table = "facility_past", .key = {"valid_until"}},
        {.table = "facility_suspension"},
        {.table = "facility_year", .key = {"year"}},
        {.table = "survey", .key = {"year"}},
        {.table = "product", .key = {"name"}}, // output and product_past go with their product
        {.table = "output", .key = {"year", "product_id"}},
        {.table = "consumption", .key = {"year", "resource_id"}},
        {.table = "adjustment", .key = {"year", "resource_id", "kind"}},
        {.table = "rebase", .key = {"year"}},
        {.table = "solution"},
        {.table = "activity_facility", .key = {"activity_id"}},
        {.table = "participant", .sameIsOne = false}, // persons: two may bear one name
        {.table = "staff"},
        {.table = "organisation", .sameIsOne = false},
        {.table = "certificate"},
        {.table = "contact"},
        {.table = "custom_value", .key = {"custom_field_id"}},
        {.table = "attachment", .owner = "record_id"},
        {.table = "cell_note", .key = {"year", "subject"}},
        {.table = "accepted_finding", .key = {"year", "rule", "subject"}},
        {.table = "completed_form", .key = {"year"}},
        {.table = "entry_batch_form", .key = {"entry_batch_id"}},
        {.table = "second_entry", .key = {"year", "subject"}},
        {.table = "reminder"},
        {.table = "not_twin"},
        {.table = "facility_merge", .sameIsOne = false},
    };
    return tables;
}

FacilityMerge::FacilityMerge(Database& database, qint64 kept, qint64 other)
    : m_database(database), m_kept(facilityRecord(database, kept)), m_other(facilityRecord(database, other)),
      m_lastChange(newestChange(database))
{
    Q_ASSERT(kept != other);
    readFields();
    matchProducts();
    for (const MergedTable& table : mergedTables())
        if (qstrcmp(table.table, "not_twin") != 0) readTable(table); // storeNotTwins() knows what to do with those
}

void FacilityMerge::readFields()
{
    const auto keptSince = lastChangeOfFields(m_database, m_kept.id);
    const auto otherSince = lastChangeOfFields(m_database, m_other.id);
    for (const Field& field : facilityDictionary().fields) {
        const QLatin1String name(field.name);
        MergedField one{&field, m_kept[field.name], m_other[field.name], false};
        const bool differs = one.kept != one.other;
        if (name == QLatin1String("code") || name == QLatin1String("name"))
            one.takesOther = false; // it goes on under the name of the one that stays
        else if (name == QLatin1String("start_date"))
            one.takesOther = differs && textOf(one.other) < textOf(one.kept); // it has run since the earlier day
        else if (name == QLatin1String("stop_date"))
            one.takesOther = differs && isEmpty(one.other); // a twin is often "stopped" to be rid of it
        else if (isEmpty(one.kept) || isEmpty(one.other))
            one.takesOther = differs && isEmpty(one.kept);
        else
            one.takesOther = differs && otherSince.value(name) > keptSince.value(name);
        fields.push_back(one);
    }
    const auto follow = [this](const char* follower, const char* leader) {
        const auto find = [this](const char* name) {
            return std::find_if(fields.begin(), fields.end(),
                                [&](const MergedField& one) { return qstrcmp(one.field->name, name) == 0; });
        };
        find(follower)->takesOther = find(leader)->takesOther;
    };
    follow("industry_version", "industry_code");
    follow("base_year_reason", "base_year");
}

/// One product of the kept facility for one of the other: the same name, else the same up to spelling.
void FacilityMerge::matchProducts()
{
    const auto kept = storedRows(m_database, "product", "facility_id", m_kept.id);
    const auto other = storedRows(m_database, "product", "facility_id", m_other.id);
    QSet<qint64> taken;
    const QString id = QStringLiteral("id"), name = QStringLiteral("name");
    for (const bool exact : {true, false})
        for (const QJsonObject& theirs : other)
            for (const QJsonObject& ours : kept) {
                const qint64 product = ours[id].toInteger();
                if (taken.contains(product) || m_products.contains(theirs[id].toInteger())) continue;
                const QString a = theirs[name].toString(), b = ours[name].toString();
                if (exact ? a != b : comparable(a) != comparable(b)) continue;
                m_products.insert(theirs[id].toInteger(), product);
                taken.insert(product);
            }
}

QString FacilityMerge::keyOf(const MergedTable& table, const QJsonObject& row) const
{
    QStringList parts;
    for (const QByteArray& column : table.key) {
        QJsonValue value = row[QLatin1String(column)];
        if (column == "product_id") value = m_products.value(value.toInteger(), value.toInteger());
        parts << value.toVariant().toString();
    }
    if (qstrcmp(table.table, "product") == 0) {
        const qint64 id = row[QLatin1String("id")].toInteger();
        return QString::number(m_products.value(id, id));
    }
    return parts.join(QLatin1Char('\n'));
}

bool FacilityMerge::saysTheSame(const MergedTable& table, const QJsonObject& a, const QJsonObject& b) const
{
    for (const QString& column : a.keys()) {
        if (isForTheProgram(column)) continue;
        if (column == QLatin1String(table.owner) || table.key.contains(column.toLatin1())) continue;
        if (column == QLatin1String("position") && qstrcmp(table.table, "entry_batch_form") == 0) continue;
        if (column == QLatin1String("added_on") && qstrcmp(table.table, "attachment") == 0) continue;
        if (a[column] != b[column]) return false;
    }
    return true;
}

void FacilityMerge::readTable(const MergedTable& table)
{
    const auto read = [&](qint64 facility) {
        auto found = storedRows(m_database, table.table, table.owner, facility);
        if (qstrcmp(table.table, "attachment") == 0)
            std::erase_if(found, [](const QJsonObject& row) {
                return row[QLatin1String("table_name")].toString() != QLatin1String("facility");
            });
        return found;
    };
    std::vector<MergedRows> groups;
    QHash<QString, size_t> places;
    for (QJsonObject& row : read(m_kept.id)) {
        const QString key = keyOf(table, row);
        if (!table.key.isEmpty() && places.contains(key)) {
            groups[places[key]].kept.push_back(std::move(row));
            continue;
        }
        places.insert(key, groups.size());
        groups.push_back({&table, {std::move(row)}, {}, false, false});
    }
    for (QJsonObject& row : read(m_other.id)) {
        const QString key = keyOf(table, row);
        if (!table.key.isEmpty() && places.contains(key)) {
            groups[places[key]].other.push_back(std::move(row));
            continue;
        }
        if (table.key.isEmpty() && table.sameIsOne) {
            const auto twin = std::find_if(groups.begin(), groups.end(), [&](const MergedRows& group) {
                return group.other.empty() && saysTheSame(table, group.kept.front(), row);
            });
            if (twin != groups.end()) {
                twin->other.push_back(std::move(row));
                continue;
            }
        }
        if (!table.key.isEmpty()) places.insert(key, groups.size());
        groups.push_back({&table, {}, {std::move(row)}, false, false});
    }
    if (table.key.contains("year"))
        std::stable_sort(groups.begin(), groups.end(), [](const MergedRows& a, const MergedRows& b) {
            const auto year = [](const MergedRows& one) {
                return (one.kept.empty() ? one.other : one.kept).front()[QLatin1String("year")].toInteger();
            };
            return year(a) < year(b);
        });
    for (MergedRows& group : groups) {
        propose(group);
        rows.push_back(std::move(group));
    }
}

qint64 FacilityMerge::lastChange(const MergedRows& group, bool other) const
{
    qint64 last = 0;
    Statement statement(m_database,
                        "SELECT coalesce(max(id), 0) FROM change WHERE table_name = ? AND record_id = ?"
                        " AND json_extract(after, '$.uuid') = ?");
    for (const QJsonObject& row : other ? group.other : group.kept) {
        statement.bind(1, QString::fromLatin1(group.table->table)).bind(2, row[QLatin1String("id")].toInteger());
        statement.bind(3, row[QLatin1String("uuid")].toString());
        if (statement.step()) last = std::max(last, statement.integer(0));
        statement.reset();
    }
    return last;
}

/// A survey of which only its scanned form is left, or which was never filled in.
static bool isBlankSurvey(const MergedTable& table, const std::vector<QJsonObject>& rows)
{
    if (qstrcmp(table.table, "survey") != 0) return false;
    static const QStringList keys{QStringLiteral("id"), QStringLiteral("uuid"), QStringLiteral("facility_id"),
                                  QStringLiteral("year")};
    for (const QJsonObject& row : rows)
        for (auto value = row.begin(); value != row.end(); ++value)
            if (!keys.contains(value.key()) && !value->isNull() && value->toString(QStringLiteral("–")) != QString())
                return false;
    return true;
}

void FacilityMerge::propose(MergedRows& group) const
{
    if (group.other.empty()) return;
    group.same = group.kept.size() == group.other.size();
    for (size_t i = 0; group.same && i < group.kept.size(); ++i)
        group.same = saysTheSame(*group.table, group.kept[i], group.other[i]);
    if (group.same) return;
    const bool past = qstrcmp(group.table->table, "facility_past") == 0;
    const auto ofTable = [&](const MergedRows& one) { return one.table == group.table && !one.kept.empty(); };
    if (past) // what the kept facility was called earlier stands, if that is known
        group.takesOther = group.kept.empty() && std::none_of(rows.begin(), rows.end(), ofTable);
    else if (const bool isBlank = isBlankSurvey(*group.table, group.kept);
             isBlank != isBlankSurvey(*group.table, group.other))
        group.takesOther = isBlank; // no rows are blank, too
    else
        group.takesOther = group.kept.empty() || lastChange(group, true) > lastChange(group, false);
}

QString FacilityMerge::codeAfter() const
{
    const MergedField& code = fields.front();
    return textOf(code.takesOther ? code.other : code.kept);
}

QList<int> FacilityMerge::lockedYears() const
{
    QSet<int> touched;
    for (const MergedRows& group : rows)
        for (const std::vector<QJsonObject>* side : {&group.kept, &group.other})
            for (const QJsonObject& row : *side)
                if (!group.other.empty() && row.contains(QLatin1String("year")))
                    touched << int(row[QLatin1String("year")].toInteger());
    return lockedYearsOf(m_database, m_other.text("start_date"), m_other.text("stop_date"), touched);
}

} // namespace core

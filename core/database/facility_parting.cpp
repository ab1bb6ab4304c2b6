// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/facility_parting.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/facility_merge.h"
#include "core/database/history.h"
#include "core/database/stored_row.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/record/facility.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

namespace {

const QString idColumn = QStringLiteral("id"), uuidColumn = QStringLiteral("uuid");

qint64 idOf(const QJsonObject& row) { return row[idColumn].toInteger(); }

const MergedTable* mergedTable(const QByteArray& table)
{
    for (const MergedTable& one : mergedTables())
        if (table == one.table) return &one;
    return nullptr;
}

/// Products come before what is made of them, and files after what they were attached to.
constexpr int places = 3;
int placeOf(const QByteArray& table) { return table == "product" ? 0 : table == "attachment" ? 2 : 1; }

bool isFileOfSurvey(const QByteArray& table, const QJsonObject& row)
{
    return table == "attachment" && row[QLatin1String("table_name")].toString() == QLatin1String("survey");
}

/// The columns in which a row differs, without those that the program derives.
QJsonObject differences(const QJsonObject& from, const QJsonObject& to)
{
    QJsonObject changed;
    for (const QString& column : to.keys())
        if (from[column] != to[column] && column != QLatin1String("search_fold")
            && column != QLatin1String("name_sort"))
            changed[column] = to[column];
    return changed;
}

} // namespace

FacilityParting::FacilityParting(Database& database, qint64 merge) : m_database(database), m_merge(merge)
{
    Statement stored(database,
                     "SELECT m.facility_id, f.code, f.uuid, m.content FROM facility_merge AS m"
                     " JOIN facility AS f ON f.id = m.facility_id WHERE m.id = ?");
    if (!stored.bind(1, merge).step())
        throw Error(QStringLiteral("no merge %1").arg(merge), Database::tr("There is no such merge."),
                    Error::Kind::Request, QStringLiteral("not_found"));
    m_kept = stored.integer(0);
    m_keptCode = stored.text(1);
    const QJsonObject content = QJsonDocument::fromJson(stored.text(3).toUtf8()).object();
    m_other = content[QLatin1String("other")].toObject();
    if (content[QLatin1String("into")].toString() != stored.text(2))
        throw Error(QStringLiteral("merge %1 was into another facility").arg(merge),
                    Database::tr("%1 was merged into a facility that was itself merged later. Part that one first.")
                        .arg(m_other[QLatin1String("code")].toString()),
                    Error::Kind::Request, QStringLiteral("merged_later"));
    m_otherId = idOf(m_other);
    m_code = freeCode();
    m_lastChange = newestChange(database);
    // What moved comes before what made room for it.
    const QJsonArray changes = content[QLatin1String("changes")].toArray();
    for (int place = 0; place < places; ++place)
        for (const bool moved : {true, false})
            for (const QJsonValue& one : changes) {
                const QByteArray table = one[QLatin1String("table")].toString().toLatin1();
                const QJsonObject after = one[QLatin1String("after")].toObject();
                if (placeOf(table) == place && after.isEmpty() != moved)
                    readChange(table, one[QLatin1String("before")].toObject(), after);
            }
    // What is made of a product that has grown at the kept one needs it there.
    for (PartedRow& product : rows) {
        if (product.table != "product" || product.state != PartedRow::State::Returned || !product.isTheOthers) continue;
        for (const QJsonObject& output : storedRows(database, "output", "product_id", idOf(product.before)))
            if (std::none_of(rows.begin(), rows.end(), [&](const PartedRow& row) {
                    return row.table == "output" && row.state == PartedRow::State::Returned
                        && idOf(row.before) == idOf(output);
                }))
                product.state = PartedRow::State::Changed;
    }
}

bool FacilityParting::hasOwnCode() const { return m_code == m_other[QLatin1String("code")].toString(); }
QString FacilityParting::name() const { return m_other[QLatin1String("name")].toString(); }

QString FacilityParting::freeCode() const
{
    const QString own = m_other[QLatin1String("code")].toString();
    if (!hasRow(m_database, "facility", "code", own)) return own;
    return nextFacilityCode(m_database);
}

/// What the merge did to a row; nullptr if it left it alone.
const PartedRow* FacilityParting::rowOf(const char* table, qint64 id) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PartedRow& row) {
        return row.table == table && row.field.isEmpty() && idOf(row.before) == id;
    });
    return found == rows.end() ? nullptr : &*found;
}

bool FacilityParting::isOfOther(const QByteArray& table, const QJsonObject& row) const
{
    const qint64 other = idOf(m_other);
    if (table == "not_twin")
        return row[QLatin1String("facility_id")].toInteger() == other
            || row[QLatin1String("other_id")].toInteger() == other;
    const auto isOfOthers = [this](const char* owner, const QJsonValue& id) {
        const PartedRow* found = rowOf(owner, id.toInteger());
        return found && found->isTheOthers;
    };
    if (table == "product_past") return isOfOthers("product", row[QLatin1String("product_id")]);
    if (isFileOfSurvey(table, row)) return isOfOthers("survey", row[QLatin1String("record_id")]);
    const MergedTable* merged = mergedTable(table);
    return merged && row[QLatin1String(merged->owner)].toInteger() == other;
}

/// Something that the row speaks of was removed since: an activity, a resource, an own field.
bool FacilityParting::isMissing(const QByteArray& table, const QJsonObject& row) const
{
    for (const TableReference& reference : referencesOf(m_database, table)) {
        const QJsonValue value = row[reference.column];
        if (value.isNull() || value.isUndefined()) continue;
        if (reference.to == QLatin1String("facility") && value.toInteger() == idOf(m_other)) continue;
        if (reference.to == QLatin1String("product")
            && std::any_of(rows.begin(), rows.end(), [&](const PartedRow& one) {
                   return one.table == "product" && idOf(one.before) == value.toInteger();
               }))
            continue;
        if (!hasRow(m_database, reference.to.toLatin1(), "id", value)) return true;
    }
    return false;
}

/// The kept facility has a newer row in the place of the one that the merge took from it.
bool FacilityParting::isPlaceTaken(const QByteArray& table, const QJsonObject& row) const
{
    const MergedTable* merged = mergedTable(table);
    if (!merged || merged->key.isEmpty()) return false;
    for (const QJsonObject& now : storedRows(m_database, table, merged->owner, m_kept)) {
        const bool same = std::all_of(merged->key.begin(), merged->key.end(), [&](const QByteArray& column) {
            return now[QLatin1String(column)] == row[QLatin1String(column)];
        });
        const bool leaves = std::any_of(rows.begin(), rows.end(), [&](const PartedRow& one) {
            return one.table == table && one.state == PartedRow::State::Returned && one.isTheOthers
                && idOf(one.before) == idOf(now);
        });
        if (same && !leaves) return true;
    }
    return false;
}

void FacilityParting::readFields(const QJsonObject& before, const QJsonObject& after)
{
    const QJsonObject now = storedRow(m_database, "facility", m_kept);
    const QJsonObject taken = differences(before, after);
    for (const QString& column : taken.keys()) {
        PartedRow row{"facility", before, now, column, PartedRow::State::Returned, false, false};
        if (now[column] != taken[column]) row.state = PartedRow::State::Stays;
        if (column == QLatin1String("code") && hasRow(m_database, "facility", "code", before[column]))
            row.state = PartedRow::State::Stays;
        rows.push_back(row);
    }
}

void FacilityParting::readChange(const QByteArray& table, const QJsonObject& before, const QJsonObject& after)
{
    if (before.isEmpty()) return;
    if (table == "facility") {
        if (!after.isEmpty()) readFields(before, after);
        return;
    }
    PartedRow row{table,
                  before,
                  storedRow(m_database, table, idOf(before)),
                  {},
                  PartedRow::State::Returned,
                  false,
                  isOfOther(table, before)};
    if (row.now[uuidColumn] != before[uuidColumn]) row.now = {}; // another row has its number now
    const bool missing = isMissing(table, before);
    if (after.isEmpty() || row.now.isEmpty()) {
        row.state = PartedRow::State::Gone;
        if (missing)
            row.state = PartedRow::State::Lost;
        else if (!row.isTheOthers && (!after.isEmpty() || isPlaceTaken(table, before)))
            row.state = PartedRow::State::Stays; // it was the kept one's: its owner has removed or replaced it
    } else if (row.now != after) {
        row.state = row.isTheOthers ? PartedRow::State::Changed : PartedRow::State::Stays;
    }
    if (isFileOfSurvey(table, before)) { // it cannot go back to a survey that does not come back
        const PartedRow* survey = rowOf("survey", before[QLatin1String("record_id")].toInteger());
        const bool isThere = !survey || !survey->now.isEmpty() || survey->state == PartedRow::State::Gone;
        if (!isThere) row.state = row.now.isEmpty() ? PartedRow::State::Lost : PartedRow::State::Stays;
    }
    rows.push_back(row);
}

QList<int> FacilityParting::lockedYears() const
{
    QSet<int> touched;
    for (const PartedRow& row : rows) touched << int(row.before[QLatin1String("year")].toInteger());
    return lockedYearsOf(m_database, m_other[QLatin1String("start_date")].toString(),
                         m_other[QLatin1String("stop_date")].toString(), touched);
}

QJsonObject FacilityParting::mapped(const QByteArray& table, QJsonObject row) const
{
    const qint64 other = idOf(m_other);
    for (const char* column : {"facility_id", "other_id"})
        if (row.contains(QLatin1String(column)) && row[QLatin1String(column)].toInteger() == other)
            row[QLatin1String(column)] = m_otherId;
    const bool isOfFacility = row.value(QLatin1String("table_name")).toString() == QLatin1String("facility");
    if (table == "attachment" && isOfFacility && row[QLatin1String("record_id")].toInteger() == other)
        row[QLatin1String("record_id")] = m_otherId;
    if (isFileOfSurvey(table, row)) {
        const qint64 survey = row[QLatin1String("record_id")].toInteger();
        row[QLatin1String("record_id")] = m_surveys.value(survey, survey);
    }
    if (table != "product" && row.contains(QLatin1String("product_id"))) {
        const qint64 product = row[QLatin1String("product_id")].toInteger();
        row[QLatin1String("product_id")] = m_products.value(product, product);
    }
    return row;
}

void FacilityParting::insertFormer(const PartedRow& row, bool copy)
{
    QJsonObject former = mapped(row.table, row.before);
    if (copy || hasRow(m_database, row.table, "id", former[idColumn])) former.remove(idColumn);
    if (copy || hasRow(m_database, row.table, "uuid", former[uuidColumn])) former.remove(uuidColumn);
    const qint64 id = insertStoredRow(m_database, row.table, former);
    if (row.table == "product" && id != idOf(row.before)) m_products.insert(idOf(row.before), id);
    if (row.table == "survey" && id != idOf(row.before)) m_surveys.insert(idOf(row.before), id);
}

void FacilityParting::giveBack(const PartedRow& row)
{
    switch (row.state) {
    case PartedRow::State::Returned:
    case PartedRow::State::Changed:
        if (row.state == PartedRow::State::Changed && !row.givesBack) return insertFormer(row, true);
        // Of a row that was changed since only the owner goes back.
        {
            QJsonObject values = mapped(row.table, row.before);
            if (row.state == PartedRow::State::Changed) {
                const MergedTable* merged = mergedTable(row.table);
                const QJsonObject former = values;
                values = {};
                if (merged) values[QLatin1String(merged->owner)] = m_otherId;
                if (row.table == "attachment") values[QLatin1String("record_id")] = former[QLatin1String("record_id")];
                if (row.table == "output")
                    values[QLatin1String("product_id")] = mapped(row.table, row.before)[QLatin1String("product_id")];
            } else {
                values = differences(row.now, values);
            }
            updateStoredRow(m_database, row.table, idOf(row.before), values);
        }
        return;
    case PartedRow::State::Gone: return insertFormer(row, false);
    case PartedRow::State::Stays:
    case PartedRow::State::Lost: return;
    }
}

void FacilityParting::giveBackFields()
{
    Table facilities(m_database, facilityDictionary());
    Record kept = *facilities.record(m_kept);
    const Record was = kept;
    for (const PartedRow& row : rows) {
        if (row.field.isEmpty() || row.state != PartedRow::State::Returned) continue;
        kept[row.field.toLatin1().constData()] = valueOfJson(row.before[row.field]);
    }
    if (kept.row() != was.row()) facilities.update(kept);
}

qint64 FacilityParting::store(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(
            QStringLiteral("parting without a reason"),
            Database::tr("Parting two facilities needs a reason; it stands in the journal. Nothing was changed."),
            Error::Kind::Request, QStringLiteral("reason_missing"));
    checkUnlocked(m_database, lockedYears());
    if (newestChange(m_database) != m_lastChange)
        throw Error(
            QStringLiteral("changed while it was looked at"),
            Database::tr("The file was changed after the window was opened. Nothing was parted. Open it again."),
            Error::Kind::Request, QStringLiteral("changed_since"));
    Transaction transaction(m_database,
                            Database::tr("Part %1 from %2").arg(m_other[QLatin1String("code")].toString(), m_keptCode),
                            reason.trimmed());
    m_database.execute("PRAGMA defer_foreign_keys = ON");
    giveBackFields(); // its code may be free by that
    m_code = freeCode();
    QJsonObject other = m_other;
    other[QLatin1String("code")] = m_code;
    if (hasRow(m_database, "facility", "id", other[idColumn])) other.remove(idColumn);
    m_otherId = insertStoredRow(m_database, "facility", other);
    if (!hasOwnCode()) // what is searched holds the code
        Table(m_database, facilityDictionary()).update(*Table(m_database, facilityDictionary()).record(m_otherId));
    for (int place = 0; place < places; ++place) {
        // What goes away makes room for what comes back.
        for (const bool theirs : {true, false})
            for (const PartedRow& row : rows)
                if (row.field.isEmpty() && row.isTheOthers == theirs && placeOf(row.table) == place) giveBack(row);
    }
    removeStoredRow(m_database, "facility_merge", m_merge);
    transaction.commit();
    return m_otherId;
}

} // namespace core

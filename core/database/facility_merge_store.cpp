// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/facility_merge.h"
#include "core/database/history.h"
#include "core/database/stored_row.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/record/entry.h"
#include "core/record/facility.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

namespace {

const QString idColumn = QStringLiteral("id");

qint64 idOf(const QJsonObject& row) { return row[idColumn].toInteger(); }

bool isTable(const MergedRows& rows, const char* table) { return qstrcmp(rows.table->table, table) == 0; }

} // namespace

qint64 FacilityMerge::store(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(QStringLiteral("merge without a reason"),
                    Database::tr("A merge needs a reason; it stands in the journal. Nothing was changed."),
                    Error::Kind::Request, QStringLiteral("reason_missing"));
    checkUnlocked(m_database, lockedYears());
    if (newestChange(m_database) != m_lastChange)
        throw Error(QStringLiteral("changed while it was compared"),
                    Database::tr("The file was changed after the two facilities were compared. Nothing was merged. "
                                 "Compare them again."),
                    Error::Kind::Request, QStringLiteral("changed_since"));
    const QJsonObject other = storedRow(m_database, "facility", m_other.id);
    const QString code = m_other.text("code");
    Transaction transaction(m_database, Database::tr("Merge %1 into %2").arg(code, m_kept.text("code")),
                            reason.trimmed());
    storeProducts();
    for (const MergedRows& group : rows)
        if (!isTable(group, "product")) storeRows(group);
    for (auto product = m_products.cbegin(); product != m_products.cend(); ++product)
        removeStoredRow(m_database, "product", product.key()); // its outputs are with the kept one's by now
    storeNotTwins();
    removeStoredRow(m_database, "facility", m_other.id); // before its code can go to the kept one
    Record kept = m_kept;
    for (const MergedField& field : fields)
        if (field.takesOther) kept[field.field->name] = field.other;
    if (kept.row() != m_kept.row()) Table(m_database, facilityDictionary()).update(kept);

    Record merge(facilityMergeDictionary());
    merge["facility_id"] = m_kept.id;
    merge["code"] = code;
    merge["name"] = m_other.text("name");
    merge["merged_on"] = valueOf(QDate::currentDate());
    merge["content"]
        = QString::fromUtf8(QJsonDocument(content(transaction.changeSet(), other)).toJson(QJsonDocument::Compact));
    const qint64 id = Table(m_database, facilityMergeDictionary()).insert(merge);
    transaction.commit();
    return id;
}

/// The scanned forms of a survey that is left out stay with the one that is kept.
static void moveEvidence(Database& database, const MergedRows& group)
{
    if (!isTable(group, "survey") || group.kept.empty() || group.other.empty()) return;
    const qint64 stays = idOf((group.takesOther ? group.other : group.kept).front());
    for (const QJsonObject& gone : group.takesOther ? group.kept : group.other)
        for (const QJsonObject& file : storedRows(database, "attachment", "record_id", idOf(gone)))
            if (file[QLatin1String("table_name")].toString() == QLatin1String("survey"))
                updateStoredRow(database, "attachment", idOf(file), {{QLatin1String("record_id"), stays}});
}

void FacilityMerge::storeRows(const MergedRows& group)
{
    const QByteArray table = group.table->table;
    if (group.other.empty()) return;
    moveEvidence(m_database, group);
    if (!group.takesOther) {
        for (const QJsonObject& row : group.other) removeStoredRow(m_database, table, idOf(row));
        return;
    }
    for (const QJsonObject& row : group.kept) removeStoredRow(m_database, table, idOf(row));
    for (const QJsonObject& row : group.other) {
        QJsonObject values{{QLatin1String(group.table->owner), m_kept.id}};
        if (isTable(group, "output")) {
            const qint64 product = row[QLatin1String("product_id")].toInteger();
            values[QLatin1String("product_id")] = m_products.value(product, product);
        }
        if (isTable(group, "facility_past")) values[QLatin1String("code")] = codeAfter(); // never two codes of one
        updateStoredRow(m_database, table, idOf(row), values);
    }
}

/// Products that both have become the kept one's; with them go the coefficients that were chosen.
void FacilityMerge::storeProducts()
{
    for (const MergedRows& group : rows) {
        if (!isTable(group, "product") || group.other.empty()) continue;
        const QJsonObject& theirs = group.other.front();
        if (group.kept.empty()) {
            const bool made = std::any_of(rows.begin(), rows.end(), [&](const MergedRows& outputs) {
                return isTable(outputs, "output") && outputs.takesOther
                    && outputs.other.front()[QLatin1String("product_id")].toInteger() == idOf(theirs);
            });
            if (group.takesOther || made) // what is made is not without its product
                updateStoredRow(m_database, "product", idOf(theirs), {{QLatin1String("facility_id"), m_kept.id}});
            continue; // left out: it goes with the facility
        }
        if (!group.takesOther) continue;
        const qint64 ours = idOf(group.kept.front());
        updateStoredRow(m_database, "product", ours,
                        {{QLatin1String("coefficient"), theirs[QLatin1String("coefficient")]},
                         {QLatin1String("norm_id"), theirs[QLatin1String("norm_id")]}});
        for (const QJsonObject& past : storedRows(m_database, "product_past", "product_id", ours))
            removeStoredRow(m_database, "product_past", idOf(past));
        for (const QJsonObject& past : storedRows(m_database, "product_past", "product_id", idOf(theirs)))
            updateStoredRow(m_database, "product_past", idOf(past), {{QLatin1String("product_id"), ours}});
    }
}

/// What was said of the other one holds for the one that stays, except that the two are two.
void FacilityMerge::storeNotTwins()
{
    for (const auto& [own, across] : {std::pair("facility_id", "other_id"), std::pair("other_id", "facility_id")})
        for (const QJsonObject& row : storedRows(m_database, "not_twin", own, m_other.id)) {
            const qint64 third = row[QLatin1String(across)].toInteger();
            bool known = third == m_kept.id;
            for (const QJsonObject& said : storedRows(m_database, "not_twin", "facility_id", m_kept.id))
                known = known || said[QLatin1String("other_id")].toInteger() == third;
            for (const QJsonObject& said : storedRows(m_database, "not_twin", "other_id", m_kept.id))
                known = known || said[QLatin1String("facility_id")].toInteger() == third;
            if (known)
                removeStoredRow(m_database, "not_twin", idOf(row));
            else
                updateStoredRow(m_database, "not_twin", idOf(row), {{QLatin1String(own), m_kept.id}});
        }
}

/// Every row that the merge has changed, before and after, as the history has just written it down.
QJsonObject FacilityMerge::content(qint64 changeSet, const QJsonObject& other) const
{
    QJsonArray changes;
    Statement written(m_database, "SELECT table_name, before, after FROM change WHERE change_set_id = ? ORDER BY id");
    written.bind(1, changeSet);
    while (written.step())
        changes.append(
            QJsonObject{{QLatin1String("table"), written.text(0)},
                        {QLatin1String("before"), QJsonDocument::fromJson(written.text(1).toUtf8()).object()},
                        {QLatin1String("after"), QJsonDocument::fromJson(written.text(2).toUtf8()).object()}});
    return {{QLatin1String("into"), storedRow(m_database, "facility", m_kept.id)[QLatin1String("uuid")]},
            {QLatin1String("other"), other},
            {QLatin1String("changes"), changes}};
}

std::vector<StoredMerge> mergesOf(const Database& database, qint64 facility)
{
    std::vector<StoredMerge> merges;
    Statement rows(database,
                   "SELECT m.id, m.code, m.name, m.merged_on, json_extract(m.content, '$.into') = f.uuid"
                   " FROM facility_merge AS m JOIN facility AS f ON f.id = m.facility_id WHERE m.facility_id = ?"
                   " ORDER BY m.id");
    rows.bind(1, facility);
    while (rows.step())
        merges.push_back({rows.integer(0), rows.text(1), rows.text(2), dateOf(rows.value(3)), rows.integer(4) != 0});
    return merges;
}

} // namespace core

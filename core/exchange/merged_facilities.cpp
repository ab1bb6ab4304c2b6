// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merged_facilities.h"

#include "core/database/database.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/facility.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

namespace {

Value valueIn(const QJsonObject& row, const char* field)
{
    const QJsonValue value = row[QLatin1String(field)];
    if (value.isString()) return value.toString();
    if (value.isDouble()) return value.toInteger();
    return {};
}

/// Which record a row is of, and not what it says.
bool isKey(const Field& field) { return field.refersTo || qstrcmp(field.name, "year") == 0; }

} // namespace

bool MergedFacility::wasLeftOut(const Dictionary& dictionary, const Row& stored, const Row& read) const
{
    const auto found = leftOut.constFind(QString::fromLatin1(dictionary.table));
    if (found == leftOut.constEnd()) return false;
    return std::any_of(found->begin(), found->end(), [&](const QJsonObject& left) {
        for (size_t i = 0; i < dictionary.fields.size(); ++i) {
            const Field& field = dictionary.fields[i];
            const bool isYear = qstrcmp(field.name, "year") == 0;
            if (isYear && valueIn(left, field.name) != read[i]) return false;
            if (!isKey(field) && read[i] != stored[i] && read[i] != valueIn(left, field.name)) return false;
        }
        return true;
    });
}

QString MergedFacility::taxCode() const
{
    return row.empty() ? QString() : textOf(row[size_t(facilityDictionary().indexOf(QLatin1String("tax_code")))]);
}

QString MergedFacility::words() const { return QStringLiteral("%1 %2").arg(keptCode, keptName); }

MergedFacilities::MergedFacilities(const Database& database)
{
    Statement rows(database,
                   "SELECT m.facility_id, f.code, f.name, m.code, m.name, m.content FROM facility_merge AS m"
                   " JOIN facility AS f ON f.id = m.facility_id ORDER BY m.id");
    while (rows.step()) {
        const QJsonObject content = QJsonDocument::fromJson(rows.text(5).toUtf8()).object();
        const QJsonObject other = content[QLatin1String("other")].toObject();
        m_merged.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), {}, {}});
        MergedFacility& merged = m_merged.back();
        for (const Field& field : facilityDictionary().fields) merged.row.push_back(valueIn(other, field.name));
        m_byCode.insert(merged.code, &merged);
        for (const QJsonValue& value : content[QLatin1String("changes")].toArray()) {
            const QJsonObject change = value.toObject(), before = change[QLatin1String("before")].toObject();
            const QString table = change[QLatin1String("table")].toString();
            if (table == QLatin1String("facility")) { // the kept one may have taken the other's code
                if (const QString code = before[QLatin1String("code")].toString(); !code.isEmpty())
                    m_byCode.insert(code, &merged);
            } else if (change[QLatin1String("after")].toObject().isEmpty()) {
                merged.leftOut[table].push_back(before);
            }
        }
        if (const QString digits = taxDigits(merged.taxCode()); !digits.isEmpty()) m_byTaxCode.insert(digits, &merged);
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merged_facilities.h"

#include "core/database/database.h"
#include "core/database/stored_row.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/facility.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

bool MergedFacility::wasLeftOut(const Dictionary& dictionary, const Row& stored, const Row& read) const
{
    const auto found = leftOut.constFind(QString::fromLatin1(dictionary.table));
    if (found == leftOut.constEnd()) return false;
    return std::any_of(found->begin(), found->end(), [&](const QJsonObject& left) {
        for (size_t i = 0; i < dictionary.fields.size(); ++i) {
            const Field& field = dictionary.fields[i];
            if (field.refersTo) continue; // which record the row is of, like its year
            const bool isYear = qstrcmp(field.name, "year") == 0;
            if ((isYear || read[i] != stored[i]) && read[i] != valueOfJson(left[QLatin1String(field.name)]))
                return false;
        }
        return true;
    });
}

QString MergedFacility::taxCode() const
{
    return row.empty() ? QString() : textOf(row[size_t(facilityDictionary().indexOf(QLatin1String("tax_code")))]);
}

QString MergedFacility::rowGoesThere(const QString& said) const
{
    return QCoreApplication::translate("Import", "%1 was merged into %2: the row goes there.")
        .arg(said, keptCode + QLatin1Char(' ') + keptName);
}

QString MergedFacility::hasRow(const QString& said, const QString& number) const
{
    return QCoreApplication::translate("Import", "%1 was merged into %2, which has row %3.")
        .arg(said, keptCode + QLatin1Char(' ') + keptName, number);
}

MergedFacilities::MergedFacilities(const Database& database)
{
    Statement rows(database,
                   "SELECT f.code, f.name, m.code, m.name, m.content FROM facility_merge AS m"
                   " JOIN facility AS f ON f.id = m.facility_id ORDER BY m.id");
    while (rows.step()) {
        const QJsonObject content = QJsonDocument::fromJson(rows.text(4).toUtf8()).object();
        const QJsonObject other = content[QLatin1String("other")].toObject();
        m_merged.push_back(
            {rows.text(0), rows.text(1), rows.text(2), rows.text(3), recordOf(facilityDictionary(), other).row(), {}});
        MergedFacility& merged = m_merged.back();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/list_refusals.h"
#include "core/database/year_lock.h"

#include <algorithm>

namespace core {

namespace {

/// The day from which figures are counted with the version in force on `day`; invalid before the first.
QDate inForceOn(const std::vector<QDate>& days, const QDate& day)
{
    QDate latest;
    for (const QDate& one : days)
        if (one <= day && (!latest.isValid() || one > latest)) latest = one;
    return latest;
}

/// A locked year that would be counted with another version if the versions began on other days.
std::optional<int> disturbedYear(const Database& database, const std::vector<QDate>& before,
                                 const std::vector<QDate>& after)
{
    for (const int year : lockedYears(database))
        if (inForceOn(before, QDate(year, 12, 31)) != inForceOn(after, QDate(year, 12, 31))) return year;
    return {};
}

QString yearIsLocked(int year)
{
    return Database::tr("This would change the figures of the locked year %1. Choose a later day or unlock the year.")
        .arg(year);
}

void checkDay(Problems& problems, const Database& database, DatedList list, const QString& from, const QDate& day,
              const QString& corrected)
{
    std::vector<QDate> before, after;
    const auto versions = listVersions(database, list);
    const auto first = std::find_if(versions.rbegin(), versions.rend(),
                                    [&](const ListVersion& version) { return version.key != corrected; });
    for (const ListVersion& version : versions) {
        before.push_back(version.validFrom);
        if (version.key == corrected) continue;
        after.push_back(version.validFrom);
        if (version.validFrom == day) {
            problems.push_back(wrongField(
                "valid_from",
                Database::tr("“%1” is valid from this day already. Choose another day.").arg(version.shownName()),
                "taken"));
            return;
        }
        if (day < version.validFrom && (version.key == from || version.key == first->key)) {
            problems.push_back(
                wrongField("valid_from",
                           Database::tr("The version it follows is valid only from %1. Choose a later day.")
                               .arg(version.validFrom.toString(QStringLiteral("dd/MM/yyyy"))),
                           "too_early"));
            return;
        }
    }
    after.push_back(day);
    if (const auto year = disturbedYear(database, before, after))
        problems.push_back(wrongField("valid_from", yearIsLocked(*year), "year_locked"));
}

bool isTaken(const Database& database, const QByteArray& table, const QByteArray& column, const Value& value,
             const QString& except)
{
    Statement row(database, "SELECT 1 FROM " + table + " WHERE " + column + " = ? AND " + column + " IS NOT ? LIMIT 1");
    return row.bind(1, value).bind(2, except).step();
}

void checkNorms(Problems& problems, const Database& database, const Record& head, const QString& corrected)
{
    if (isTaken(database, "norm", "document", head["document"], corrected))
        problems.push_back(wrongField("document", Database::tr("There are norms of this document already."), "taken"));
    if (head.integer("year_from") && head.integer("year_to") && *head.integer("year_to") < *head.integer("year_from"))
        problems.push_back(wrongField("year_to", Database::tr("The last year comes before the first."), "order"));
}

void checkEmission(Problems& problems, const Database& database, const Record& head, const QString& corrected)
{
    if (isTaken(database, "emission_factor", "document", head["document"], corrected))
        problems.push_back(
            wrongField("document", Database::tr("There is an emission factor of this document already."), "taken"));
    const int year = int(head.integer("year").value_or(0));
    if (isLocked(database, year)) problems.push_back(wrongField("year", yearIsLocked(year), "year_locked"));
}

} // namespace

Problems checkHead(const Database& database, DatedList list, const QString& from, const Record& head,
                   const QString& corrected)
{
    Problems problems;
    for (const QString& name : headFields(list)) {
        const Field& field = headDictionary(list).field(QLatin1String(name.toLatin1()));
        if (auto problem = validate(field, head[field.name])) problems.push_back(*problem);
    }
    if (!problems.empty()) return problems;
    if (list == DatedList::Norms) {
        checkNorms(problems, database, head, corrected);
    } else if (list == DatedList::EmissionFactors) {
        checkEmission(problems, database, head, corrected);
    } else {
        checkDay(problems, database, list, from, head.date("valid_from"), corrected);
        if (list == DatedList::Industries && isTaken(database, "industry_list", "version", head["version"], corrected))
            problems.push_back(wrongField("version", Database::tr("There is a list of this name already."), "taken"));
        if (list == DatedList::Factors) {
            Statement code(database, "SELECT 1 FROM factor_set WHERE code = ? AND id <> ?");
            if (code.bind(1, head["code"]).bind(2, corrected.toLongLong()).step())
                problems.push_back(wrongField("code", Database::tr("There is a set with this code already."), "taken"));
        }
    }
    return problems;
}

} // namespace core

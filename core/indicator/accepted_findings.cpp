// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/accepted_findings.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/entry.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AcceptedFindings)
};

constexpr int manyChanges = 400; // from here on reading all at once is quicker than one by one

/// "F03 – Output 2018"
QString placeOf(const Database& database, const Finding& finding)
{
    const QString code = facilityCode(database, finding.facility);
    return QStringLiteral("%1%2 %3")
        .arg(code.isEmpty() ? QString() : code + QStringLiteral(" – "), subjectName(finding))
        .arg(finding.year);
}

QString actionOf(const Database& database, const std::vector<Finding>& findings)
{
    const QString place = placeOf(database, findings.front());
    const bool onePlace = std::all_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.facility == findings.front().facility && finding.year == findings.front().year;
    });
    if (onePlace) return Words::tr("Explain: %1").arg(place);
    return Words::tr("Explain %n warning(s)", nullptr, int(findings.size()));
}

void put(Table& table, const Finding& finding, const QString& reason)
{
    Record record(acceptedFindingDictionary());
    Statement stored(table.database(),
                     "SELECT id FROM accepted_finding WHERE coalesce(facility_id, 0) = ? AND year = ? AND rule = ?"
                     " AND subject = ?");
    stored.bind(1, finding.facility).bind(2, qint64(finding.year)).bind(3, finding.rule).bind(4, finding.subject);
    if (stored.step()) record = *table.record(stored.integer(0));
    stored.reset();
    record["facility_id"] = finding.facility == 0 ? Value{} : Value{finding.facility};
    record["year"] = qint64(finding.year);
    record["rule"] = finding.rule;
    record["subject"] = finding.subject;
    record["figures"] = finding.figures;
    record["reason"] = reason;
    if (record.id == 0)
        table.insert(record);
    else
        table.update(record);
}

} // namespace

std::vector<Finding> openFindings(const Database& database, int year, int baseYear)
{
    std::vector<Finding> open = findings(database, year, baseYear);
    std::erase_if(open, [](const Finding& finding) { return !finding.isOpen(); });
    return open;
}

void explain(Database& database, const std::vector<Finding>& findings, const QString& reason)
{
    std::vector<Finding> meant = findings;
    std::erase_if(meant, [](const Finding& finding) { return finding.weight == FindingWeight::Notice; });
    if (reason.simplified().isEmpty())
        throw Error(QStringLiteral("warning explained without a reason"),
                    Words::tr("Give the reason; it stands in the journal. Nothing was stored."), Error::Kind::Request,
                    QStringLiteral("reason_missing"));
    if (meant.empty()) return;
    Transaction transaction(database, actionOf(database, meant), reason.simplified());
    Table table(database, acceptedFindingDictionary());
    for (const Finding& finding : meant) put(table, finding, reason.simplified());
    transaction.commit();
}

qint64 latestChangeSet(const Database& database)
{
    Statement latest(database, "SELECT coalesce(max(id), 0) FROM change_set");
    return latest.step() ? latest.integer(0) : 0;
}

std::optional<QSet<qint64>> facilitiesChangedSince(const Database& database, qint64 changeSet)
{
    static const QSet<QString> ofFacility{QStringLiteral("facility_past"), QStringLiteral("facility_suspension"),
                                          QStringLiteral("facility_year"), QStringLiteral("survey"),
                                          QStringLiteral("product"),       QStringLiteral("output"),
                                          QStringLiteral("consumption"),   QStringLiteral("solution"),
                                          QStringLiteral("adjustment"),    QStringLiteral("accepted_finding")};
    static const QSet<QString> ofAll{QStringLiteral("product_past"), QStringLiteral("resource"),
                                     QStringLiteral("factor"),       QStringLiteral("factor_set"),
                                     QStringLiteral("plan"),         QStringLiteral("rebase")};
    QSet<qint64> facilities;
    Statement rows(database,
                   "SELECT table_name, record_id, json_extract(before, '$.facility_id'),"
                   " json_extract(after, '$.facility_id') FROM change WHERE change_set_id > ? LIMIT ?");
    rows.bind(1, changeSet).bind(2, qint64(manyChanges));
    int count = 0;
    while (rows.step()) {
        if (++count == manyChanges) return {};
        const QString table = rows.text(0);
        if (ofAll.contains(table)) return {};
        if (table == QLatin1String("facility")) facilities << rows.integer(1);
        if (!ofFacility.contains(table)) continue;
        for (const int column : {2, 3})
            if (!rows.isNull(column)) facilities << rows.integer(column);
        if (rows.isNull(2) && rows.isNull(3)) return {}; // of the whole area
    }
    return facilities;
}

} // namespace core

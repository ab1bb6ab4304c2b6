// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_warnings.h"

#include "core/database/database.h"
#include "core/indicator/accepted_findings.h"
#include "ui/working_year.h"

#include <algorithm>

namespace ui {

YearWarnings::YearWarnings(WorkingYear& year) : m_year(year), m_changeSet(core::latestChangeSet(year.database()))
{
    connect(&year.database(), &core::Database::changed, this, &YearWarnings::follow);
}

QString YearWarnings::keyOf(const core::Finding& finding)
{
    return QStringList{finding.rule, QString::number(finding.facility), finding.subject, finding.figures}.join(
        QLatin1Char('|'));
}

void YearWarnings::follow()
{
    const qint64 latest = core::latestChangeSet(m_year.database());
    // Without a new change set (F5, a file that another person writes) anything may be otherwise.
    const auto facilities
        = latest == m_changeSet ? std::nullopt : core::facilitiesChangedSince(m_year.database(), m_changeSet);
    m_changeSet = latest;
    if (facilities && facilities->isEmpty()) return;
    m_exact = false;
    constexpr int mostAtOnce = 20; // what a person changes with one key; more is an import
    if (facilities && facilities->size() <= mostAtOnce && m_baseYear != 0) {
        for (const qint64 facility : *facilities)
            put(facility, core::findingsOf(m_year.database(), facility, m_year.year(), m_baseYear));
    } else {
        m_known = false;
        m_byFacility.clear();
    }
    m_all.clear();
    Q_EMIT changed();
}

void YearWarnings::put(qint64 facility, std::vector<core::Finding> findings)
{
    m_byFacility[facility] = std::move(findings);
}

void YearWarnings::readAll()
{
    m_baseYear = core::baseYearOf(m_year.database(), m_year.request());
    m_all = core::findings(m_year.database(), m_year.year(), m_baseYear);
    m_byFacility.clear();
    for (const core::Finding& finding : m_all) m_byFacility[finding.facility].push_back(finding);
    m_known = m_exact = true;
    if (m_begun) return;
    m_begun = true;
    markSeen();
}

const std::vector<core::Finding>& YearWarnings::all()
{
    if (!m_exact) readAll();
    return m_all;
}

void YearWarnings::catchUp()
{
    if (m_known) return;
    readAll();
    Q_EMIT changed();
}

const std::vector<core::Finding>& YearWarnings::of(qint64 facility)
{
    const auto found = m_byFacility.find(facility);
    if (found != m_byFacility.end()) return found->second;
    if (m_known) {
        static const std::vector<core::Finding> none;
        return none;
    }
    if (m_baseYear == 0) m_baseYear = core::baseYearOf(m_year.database(), m_year.request());
    put(facility, core::findingsOf(m_year.database(), facility, m_year.year(), m_baseYear));
    return m_byFacility[facility];
}

QSet<qint64> YearWarnings::facilities()
{
    if (!m_known) readAll();
    QSet<qint64> open;
    for (const auto& [facility, findings] : m_byFacility)
        for (const core::Finding& finding : findings)
            if (finding.isOpen()) open << facility;
    return open;
}

int YearWarnings::newCount() const
{
    if (!m_begun) return 0;
    int count = 0;
    for (const auto& [facility, findings] : m_byFacility)
        for (const core::Finding& finding : findings) count += finding.isOpen() && !m_seen.contains(keyOf(finding));
    return count;
}

void YearWarnings::markSeen()
{
    m_seen.clear();
    for (const auto& [facility, findings] : m_byFacility)
        for (const core::Finding& finding : findings)
            if (finding.isOpen()) m_seen << keyOf(finding);
    Q_EMIT changed();
}

void YearWarnings::forget()
{
    m_byFacility.clear();
    m_all.clear();
    m_seen.clear();
    m_baseYear = 0;
    m_known = m_exact = m_begun = false;
    Q_EMIT changed();
}

void putCellFirst(std::vector<core::Finding>& findings)
{
    std::stable_partition(findings.begin(), findings.end(),
                          [](const core::Finding& finding) { return finding.subject.contains(QLatin1Char('/')); });
}

QString warningLines(const std::vector<core::Finding>& findings)
{
    QStringList lines;
    for (const core::Finding& finding : findings)
        lines << (finding.isOpen()               ? QStringLiteral("⚠ %1").arg(finding.message)
                      : finding.reason.isEmpty() ? finding.message
                                                 : QStringLiteral("✓ %1 – %2").arg(finding.message, finding.reason));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui

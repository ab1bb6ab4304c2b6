// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/plausibility.h"

#include "core/database/database.h"
#include "core/indicator/plausibility_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plausibility)
};

const QString intensity = QStringLiteral("intensity"), area = QStringLiteral("area");

SavingsRequest requestOf(int year, int baseYear, bool ownBaseYears)
{
    SavingsRequest request;
    request.reportYear = year;
    request.baseYear = baseYear;
    request.oneBaseYear = !ownBaseYears;
    return request;
}

QStringList figuresOf(const FacilitySaving& saving)
{
    return {plainEnergy(saving.actual), plainText(saving.reportOutput, 6), plainEnergy(saving.base),
            plainText(saving.baseOutput, 6)};
}

} // namespace

QString shownFigure(qint64 quantity) { return Decimal::fromRaw(quantity).toShown(); }
QString plainFigure(qint64 quantity) { return Decimal::fromRaw(quantity).toPlain(); }
QString plainEnergy(Wide energy) { return plainText(energy, 16); }
QString percentChange(const Ratio& change)
{
    return (change < Ratio(0) ? QString() : QStringLiteral("+")) + change.shownPercent(0);
}
Ratio sizeOf(const Ratio& change) { return change < Ratio(0) ? Ratio(0) - change : change; }

FindingSearch::FindingSearch(const Database& database, qint64 facility, int year, int baseYear)
    : m_database(database), m_only(facility), m_year(year), m_baseYear(baseYear),
      m_now(facility == 0 ? Population(database, QDate(year, 12, 31))
                          : Population(database, QDate(year, 12, 31), std::span(&m_only, 1))),
      m_lastYear(database, m_now, requestOf(year, year - 1, false)),
      m_sinceBase(database, m_now, requestOf(year, baseYear, true)),
      m_resources(checkedResources(database, m_sinceBase.factorSet()))
{
}

std::vector<Finding> FindingSearch::find()
{
    for (const FacilitySaving& saving : m_lastYear.of(0)) yearOnYear(saving);
    for (const FacilitySaving& saving : m_sinceBase.of(0)) sinceBase(saving);
    for (const FacilityState& facility : m_now.facilities()) {
        if (!facility.present) continue;
        output(facility);
        consumption(facility);
    }
    answers();
    sectors();
    if (m_only == 0) {
        roundSavings();
        population();
    }
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
        return a.facility != b.facility ? a.facility < b.facility : a.rule < b.rule;
    });
    addReasons();
    return std::move(m_findings);
}

Finding& FindingSearch::add(const char* rule, FindingWeight weight, qint64 facility, const QString& subject,
                            const QStringList& figures, const QString& message)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.weight = weight;
    finding.facility = facility;
    finding.year = m_year;
    finding.subject = subject;
    finding.figures = figures.join(QLatin1Char(';'));
    finding.message = message;
    return m_findings.emplace_back(std::move(finding));
}

void FindingSearch::addChange(const char* rule, FindingWeight weight, qint64 facility, const QString& subject,
                              const QStringList& figures, const QString& name, const QString& change, int against,
                              const QString& message)
{
    Finding& finding = add(rule, weight, facility, subject, figures, message);
    finding.name = name;
    finding.change = change;
    finding.against = against;
}

bool FindingSearch::isPresent(qint64 facility) const
{
    const FacilityState* state = m_now.facility(facility);
    return state && state->present;
}

void FindingSearch::yearOnYear(const FacilitySaving& saving)
{
    if (!saving.isComputable() || !isPresent(saving.facility)) return;
    const double clear
        = double(saving.actual) / double(saving.base) * double(saving.baseOutput) / double(saving.reportOutput) - 1;
    if (std::abs(clear) < 0.29) return;
    const Ratio change
        = Ratio(bigInt(saving.actual) * bigInt(saving.baseOutput), bigInt(saving.base) * bigInt(saving.reportOutput))
        - Ratio(1);
    if (sizeOf(change) <= Ratio(3, 10)) return;
    const bool blocks = sizeOf(change) > Ratio(3, 5);
    const QString percent = percentChange(change);
    addChange(blocks ? "PR05" : "PR04", blocks ? FindingWeight::BlocksReport : FindingWeight::Warning, saving.facility,
              intensity, figuresOf(saving), {}, percent, m_year - 1,
              (blocks ? Words::tr("Specific use changed by %1 against %2: it must be explained before a report is "
                                  "issued.")
                      : Words::tr("Specific use changed by %1 against %2."))
                  .arg(percent)
                  .arg(m_year - 1));
}

void FindingSearch::sinceBase(const FacilitySaving& saving)
{
    if (!saving.isComputable() || !isPresent(saving.facility) || saving.approximate < 0.74) return;
    const Ratio saved = saving.saving();
    if (saved <= Ratio(3, 4)) return;
    const QString percent = percentChange(Ratio(0) - saved);
    addChange("PR19", FindingWeight::Warning, saving.facility, intensity, figuresOf(saving), {}, percent,
              saving.baseYear,
              Words::tr("Specific use fell by %1 against %2, more than 75%: check units and output.")
                  .arg(saved.shownPercent(0))
                  .arg(saving.baseYear));
}

void FindingSearch::roundSavings()
{
    int computable = 0, round = 0;
    for (const FacilitySaving& saving : m_sinceBase.of(0)) {
        if (!saving.isComputable() || !isPresent(saving.facility)) continue;
        ++computable;
        for (const int percent : {8, 10, 13})
            if (std::abs(saving.approximate - percent / 100.0) < 1e-6 && saving.saving() == Ratio(percent, 100))
                ++round;
    }
    if (4 * round <= computable) return;
    add("PR12", FindingWeight::Warning, 0, area, {QString::number(round), QString::number(computable)},
        Words::tr("%1 of %2 facilities save exactly 8%, 10% or 13%: their figures may be made to fit the target.")
            .arg(round)
            .arg(computable));
}

void FindingSearch::population()
{
    const int now = m_now.count(), before = Population(m_database, QDate(m_year - 1, 12, 31)).count();
    if (before == 0) return;
    const Ratio change = Ratio(now, before) - Ratio(1);
    if (sizeOf(change) <= Ratio(1, 10)) return;
    const QString percent = percentChange(change);
    addChange("PR18", FindingWeight::Warning, 0, area, {QString::number(now), QString::number(before)}, {}, percent,
              m_year - 1,
              Words::tr("The number of facilities went from %1 to %2 (%3): say why in the report (opened, closed, "
                        "moved, counted on another day).")
                  .arg(before)
                  .arg(now)
                  .arg(percent));
}

void FindingSearch::addReasons()
{
    Statement rows(m_database,
                   "SELECT coalesce(facility_id, 0), rule, subject, figures, reason FROM accepted_finding"
                   " WHERE year = ?"
                       + (m_only == 0 ? QByteArray() : " AND facility_id = " + QByteArray::number(m_only)));
    rows.bind(1, qint64(m_year));
    while (rows.step()) {
        const qint64 facility = rows.integer(0);
        const QString rule = rows.text(1), subject = rows.text(2), figures = rows.text(3);
        auto place = std::lower_bound(m_findings.begin(), m_findings.end(), facility,
                                      [](const Finding& f, qint64 id) { return f.facility < id; });
        for (; place != m_findings.end() && place->facility == facility; ++place)
            if (place->rule == rule && place->subject == subject && place->figures == figures)
                place->reason = rows.text(4);
    }
}

const YearlyFigures& FindingSearch::of(int year)
{
    const auto known = m_figures.find(year);
    if (known != m_figures.end()) return known->second;
    const QByteArray only = m_only == 0 ? QByteArray() : " = " + QByteArray::number(m_only);
    return m_figures.emplace(year, YearlyFigures(m_database, year, only, m_units)).first->second;
}

bool Finding::isSame(const Finding& other) const
{
    return rule == other.rule && facility == other.facility && year == other.year && subject == other.subject
        && figures == other.figures;
}

std::vector<Finding> findings(const Database& database, int year, int baseYear)
{
    return FindingSearch(database, 0, year, baseYear).find();
}

std::vector<Finding> findingsOf(const Database& database, qint64 facility, int year, int baseYear)
{
    return FindingSearch(database, facility, year, baseYear).find();
}

} // namespace core

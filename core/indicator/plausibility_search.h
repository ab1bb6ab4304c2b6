// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/plausibility.h"
#include "core/indicator/savings.h"
#include "core/indicator/yearly_figures.h"

#include <map>

namespace core {

/// Goes through the figures of a year rule by rule: those that look at savings and at the whole area in
/// plausibility.cpp, those that look at single figures and answers in plausibility_figures.cpp.
class FindingSearch {
public:
    /// facility: only its findings; 0: all.
    FindingSearch(const Database& database, qint64 facility, int year, int baseYear);
    std::vector<Finding> find();

private:
    Finding& add(const char* rule, FindingWeight weight, qint64 facility, const QString& subject,
                 const QStringList& figures, const QString& message);
    void addChange(const char* rule, FindingWeight weight, qint64 facility, const QString& subject,
                   const QStringList& figures, const QString& name, const QString& change, int against,
                   const QString& message);
    bool isPresent(qint64 facility) const;
    /// PR04, PR05: energy by output, E/P, against the year before, whatever the base year and the fixed load are.
    void yearOnYear(const FacilitySaving& saving);
    /// PR19: the saving itself, as it is reported.
    void sinceBase(const FacilitySaving& saving);
    /// PR12: in more than a quarter of the facilities the saving is exactly a figure of the target.
    void roundSavings();
    /// PR03, PR06, PR07, PR08, PR16.
    void output(const FacilityState& facility);
    /// PR07, PR08.
    void outputSince(int base, const YearlyFigure& figure, const YearlyFigure& then);
    /// PR06, PR09, PR10, PR13.
    void consumption(const FacilityState& facility);
    /// PR10: dong by kWh.
    void price(const YearlyFigure& figure, const QString& name);
    /// PR14, PR15.
    void answers();
    /// PR20.
    void sectors();
    /// PR18.
    void population();
    void addReasons();
    QString productName(qint64 product) const;
    const YearlyFigures& of(int year);
    /// PR06: a figure about a thousand times, or a thousandth of, the one of the year before.
    bool isUnitSlip(const YearlyFigure& now, const YearlyFigure& before) const;
    void addUnitSlip(const QString& subject, const QString& name, const YearlyFigure& now, const YearlyFigure& before);

    const Database& m_database;
    qint64 m_only;
    int m_year, m_baseYear;
    Population m_now;
    Savings m_lastYear, m_sinceBase;
    CheckedResources m_resources;
    UnitTexts m_units;
    std::map<int, YearlyFigures> m_figures; ///< Stay in place: spans point into them.
    std::vector<Finding> m_findings;
};

// How figures are written in findings.
QString plainFigure(qint64 quantity); ///< "1000.5"
QString shownFigure(qint64 quantity); ///< "1.000,5"
QString plainEnergy(Wide energy); ///< TOE from 10^-16 TOE.
QString percentChange(const Ratio& change); ///< "+1.100%"
Ratio sizeOf(const Ratio& change);

} // namespace core

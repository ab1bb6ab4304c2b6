// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about single figures, answers and a facility beside its sector.
#include "core/database/database.h"
#include "core/indicator/plausibility_search.h"
#include "core/indicator/sector_spread.h"
#include "core/record/unit.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plausibility)
};

QString ofOutput(qint64 product) { return QStringLiteral("output/%1").arg(product); }
QString ofUse(qint64 resource) { return QStringLiteral("consumption/%1").arg(resource); }
constexpr size_t mostPeers = 3000; // reading more would be felt at every cell that is typed
constexpr Wide thousandTonnes = Wide(1000) * 10'000'000'000'000'000; // 1.000 TOE in 10^-16

} // namespace

void FindingSearch::output(const FacilityState& facility)
{
    const auto now = of(m_year).output(facility.id), before = of(m_year - 1).output(facility.id);
    const auto use = of(m_year).use(facility.id);
    const bool uses = std::any_of(use.begin(), use.end(), [](const YearlyFigure& f) { return f.quantity > 0; });
    if (now.empty() && uses && facility.size == QLatin1String("HKD"))
        add("PR16", FindingWeight::Notice, facility.id, QStringLiteral("facility"), {},
            Words::tr("A household without output counts for awareness and adoption only, not for savings."));
    const bool nothing = std::all_of(now.begin(), now.end(), [](const YearlyFigure& f) { return f.quantity == 0; });
    const int base = facility.baseYearFor(m_year, m_baseYear);
    for (const YearlyFigure& figure : now) {
        if (nothing && uses) {
            const QString name = productName(figure.what);
            add("PR03", FindingWeight::Warning, facility.id, ofOutput(figure.what),
                {plainFigure(figure.quantity), plainEnergy(energyOf(use, m_resources).toe)},
                Words::tr("%1: output 0 with use above 0. Give the reason (stoppage, trial run).").arg(name))
                .name
                = name;
        }
        const YearlyFigure* last = figureOf(before, figure.what);
        if (last && isUnitSlip(figure, *last))
            addUnitSlip(ofOutput(figure.what), productName(figure.what), figure, *last);
        if (base != m_year)
            if (const YearlyFigure* then = figureOf(of(base).output(facility.id), figure.what))
                outputSince(base, figure, *then);
    }
}

void FindingSearch::outputSince(int base, const YearlyFigure& figure, const YearlyFigure& then)
{
    const QString &unit = m_units.text(figure.unit), &unitThen = m_units.text(then.unit);
    const auto ratio = conversion(unitThen, unit);
    if (!ratio) {
        const QString name = productName(figure.what);
        addChange("PR08", FindingWeight::Warning, figure.facility, ofOutput(figure.what), {unit, unitThen}, name, {},
                  base,
                  Words::tr("%1 is in %2, in the base year %3 in %4: they cannot be compared.")
                      .arg(name, unit)
                      .arg(base)
                      .arg(unitThen));
        return;
    }
    if (then.quantity <= 0) return;
    const Ratio was = Ratio(then.quantity) * Ratio(ratio->numerator, ratio->denominator);
    const Ratio change = Ratio(figure.quantity) / was - Ratio(1);
    if (sizeOf(change) <= Ratio(1, 4)) return;
    const QString name = productName(figure.what), percent = percentChange(change);
    addChange("PR07", FindingWeight::Warning, figure.facility, ofOutput(figure.what),
              {plainFigure(figure.quantity), plainFigure(then.quantity)}, name, percent, base,
              Words::tr("%1: output changed by %2 against %3 (%4 → %5 %6).")
                  .arg(name, percent)
                  .arg(base)
                  .arg(shownFigure(then.quantity), shownFigure(figure.quantity), unit));
}

void FindingSearch::consumption(const FacilityState& facility)
{
    const auto now = of(m_year).use(facility.id), before = of(m_year - 1).use(facility.id);
    const int base = facility.baseYearFor(m_year, m_baseYear);
    const auto atBase = of(base).use(facility.id);
    const auto isEnergy = [&](const YearlyFigure& f) { return m_resources.at(f.what).isEnergy; };
    const bool hadEnergy = std::any_of(atBase.begin(), atBase.end(), isEnergy);
    for (const YearlyFigure& figure : now) {
        const CheckedResource& resource = m_resources.at(figure.what);
        const YearlyFigure* last = figureOf(before, figure.what);
        if (last && isUnitSlip(figure, *last)) addUnitSlip(ofUse(figure.what), resource.name, figure, *last);
        if (base != m_year && resource.isEnergy && hadEnergy && !figureOf(atBase, figure.what))
            addChange("PR13", FindingWeight::Warning, facility.id, ofUse(figure.what), {plainFigure(figure.quantity)},
                      resource.name, {}, base,
                      Words::tr("%1 has a figure in %2 and none in %3. Enter 0 for what was not used; blank leaves "
                                "the facility out of the savings.")
                          .arg(resource.name)
                          .arg(m_year)
                          .arg(base));
        if (resource.isGridPower) price(figure, resource.name);
    }
    const EnergySum energy = energyOf(now, m_resources);
    if (energy.toe >= thousandTonnes)
        add("PR09", FindingWeight::Warning, facility.id, QStringLiteral("energy"), {plainEnergy(energy.toe)},
            Words::tr("The energy of the year is 1.000 TOE or more: it may be a key energy user."));
}

void FindingSearch::price(const YearlyFigure& figure, const QString& name)
{
    const auto ratio = conversion(m_units.text(figure.unit), QStringLiteral("kWh"));
    if (!figure.cost || figure.quantity <= 0 || !ratio) return;
    const Ratio kilowattHours
        = Ratio(figure.quantity) * Ratio(ratio->numerator, ratio->denominator) / Ratio(Decimal::one);
    const Ratio price = Ratio(*figure.cost) / kilowattHours;
    if (price >= Ratio(1000) && price <= Ratio(4500)) return;
    add("PR10", FindingWeight::Warning, figure.facility, ofUse(figure.what),
        {plainFigure(figure.quantity), QString::number(*figure.cost)},
        Words::tr("%1 costs %2 đồng a kWh: check figure and money.").arg(name, price.shown(0)))
        .name
        = name;
}

bool FindingSearch::isUnitSlip(const YearlyFigure& now, const YearlyFigure& before) const
{
    if (now.quantity <= 0 || before.quantity <= 0) return false;
    const double clear = double(now.quantity) / double(before.quantity);
    if (now.unit == before.unit && clear > 0.01 && clear < 100) return false;
    const auto ratio = conversion(m_units.text(before.unit), m_units.text(now.unit));
    if (!ratio) return false;
    Ratio times = Ratio(now.quantity) / (Ratio(before.quantity) * Ratio(ratio->numerator, ratio->denominator));
    if (times < Ratio(1)) times = Ratio(1) / times;
    return times >= Ratio(800) && times <= Ratio(1200);
}

void FindingSearch::addUnitSlip(const QString& subject, const QString& name, const YearlyFigure& now,
                                const YearlyFigure& before)
{
    addChange("PR06", FindingWeight::Warning, now.facility, subject,
              {plainFigure(now.quantity), plainFigure(before.quantity)}, name, {}, m_year - 1,
              Words::tr("%1: %2 after %3: the unit may be wrong (kWh or MWh, kg or tonne, litre or m³).")
                  .arg(name, shownFigure(now.quantity), shownFigure(before.quantity)));
}

void FindingSearch::answers()
{
    Statement rows(m_database,
                   "SELECT s.facility_id, s.adoption, b.adoption, coalesce(s.solutions, '') <> ''"
                   " OR EXISTS (SELECT 1 FROM solution AS x WHERE x.facility_id = s.facility_id)"
                   " FROM survey AS s LEFT JOIN survey AS b ON b.facility_id = s.facility_id AND b.year = s.year - 1"
                   " WHERE s.year = ?"
                       + (m_only == 0 ? QByteArray() : " AND s.facility_id = " + QByteArray::number(m_only))
                       + " ORDER BY s.facility_id");
    rows.bind(1, qint64(m_year));
    static const QStringList ladder{QStringLiteral("AD0"), QStringLiteral("AD1"), QStringLiteral("AD2"),
                                    QStringLiteral("AD3"), QStringLiteral("AD4"), QStringLiteral("AD5")};
    const QString adoption = QStringLiteral("adoption");
    while (rows.step()) {
        const qint64 facility = rows.integer(0);
        if (!isPresent(facility)) continue;
        const QString nowCode = rows.text(1), beforeCode = rows.text(2);
        const qsizetype now = ladder.indexOf(nowCode), before = ladder.indexOf(beforeCode);
        if (now >= 3 && rows.integer(3) == 0)
            add("PR14", FindingWeight::Warning, facility, adoption, {nowCode},
                Words::tr("%1 without any solution recorded: the proof of the adoption is missing.").arg(nowCode));
        const bool stopped = nowCode == QLatin1String("ADS") && before >= 3;
        if (stopped || (now >= 0 && before > now))
            addChange("PR15", FindingWeight::Warning, facility, adoption, {nowCode, beforeCode}, {},
                      QStringLiteral("%1 → %2").arg(beforeCode, nowCode), m_year - 1,
                      Words::tr("Adoption fell from %1 to %2. Give the reason.").arg(beforeCode, nowCode));
    }
}

void FindingSearch::sectors()
{
    const auto report = [&](const std::vector<SectorOutlier>& outliers) {
        for (const SectorOutlier& outlier : outliers) {
            if (m_only != 0 && outlier.facility != m_only) continue;
            const QString times = (outlier.use / outlier.median).shown(1);
            Finding& finding
                = add("PR20", FindingWeight::Warning, outlier.facility, QStringLiteral("intensity"),
                      {plainEnergy(outlier.energy), plainText(outlier.output, 16)},
                      Words::tr("Specific use is %1 times the median of its sector (%2 facilities compared).")
                          .arg(times)
                          .arg(outlier.members));
            finding.change = times;
        }
    };
    if (m_only == 0) return report(sectorOutliers(m_now, of(m_year), m_units, m_resources));
    const FacilityState* facility = m_now.facility(m_only);
    if (!facility || !facility->present || facility->industry.size() < 2 || of(m_year).output(m_only).empty()) return;
    // Whoever is or was in the division; Population says who was then.
    Statement rows(m_database,
                   "SELECT id FROM facility WHERE substr(industry_code, 1, 2) = ? UNION SELECT facility_id FROM"
                   " facility_past WHERE substr(industry_code, 1, 2) = ?");
    const QString division = facility->industry.left(2);
    rows.bind(1, division).bind(2, division);
    std::vector<qint64> ids;
    while (rows.step()) ids.push_back(rows.integer(0));
    if (ids.size() > mostPeers) return;
    const Population peers(m_database, m_now.day(), ids);
    const YearlyFigures figures(m_database, m_year, " IN " + idList(ids), m_units);
    report(sectorOutliers(peers, figures, m_units, m_resources));
}

QString FindingSearch::productName(qint64 product) const
{
    Statement name(m_database, "SELECT name FROM product WHERE id = ?");
    return name.bind(1, product).step() ? name.text(0) : QString();
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/plausibility.h"

#include "core/database/database.h"
#include "core/indicator/savings.h"
#include "core/record/dictionary.h"
#include "core/record/unit.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plausibility)
};

/// An output or consumption of a facility in one year.
struct Figure {
    QString name, unit;
    qint64 quantity = 0; ///< Millionths of the unit.
    std::optional<qint64> cost; ///< Whole dong.
    bool isEnergy = false;
    bool isGridPower = false;
};
/// By facility, then product or resource.
using FigureTable = QHash<qint64, std::map<qint64, Figure>>;

FigureTable outputOf(const Database& database, int year)
{
    FigureTable figures;
    Statement rows(database,
                   "SELECT o.facility_id, o.product_id, p.name, o.unit, o.quantity FROM output AS o"
                   " JOIN product AS p ON p.id = o.product_id WHERE o.year = ?");
    rows.bind(1, year);
    while (rows.step())
        figures[rows.integer(0)][rows.integer(1)] = {rows.text(2), rows.text(3), rows.integer(4), {}, false, false};
    return figures;
}

FigureTable consumptionOf(const Database& database, int year)
{
    FigureTable figures;
    Statement rows(database,
                   "SELECT c.facility_id, c.resource_id, r.name, c.unit, c.quantity, c.cost, r.measure, r.code"
                   " FROM consumption AS c JOIN resource AS r ON r.id = c.resource_id WHERE c.year = ?");
    rows.bind(1, year);
    while (rows.step())
        figures[rows.integer(0)][rows.integer(1)] = {rows.text(2),
                                                     rows.text(3),
                                                     rows.integer(4),
                                                     integerOf(rows.value(5)),
                                                     rows.text(6) == QLatin1String("energy"),
                                                     rows.text(7) == QLatin1String("DIEN")};
    return figures;
}

QString shown(qint64 quantity) { return Decimal::fromRaw(quantity).toShown(); }
QString percentChange(const Ratio& change)
{
    return (change < Ratio(0) ? QString() : QStringLiteral("+")) + change.shownPercent(0);
}
Ratio size(const Ratio& value) { return value < Ratio(0) ? Ratio(0) - value : value; }

class Finder {
public:
    Finder(const Database& database, int year, int baseYear)
        : m_database(database), m_year(year), m_baseYear(baseYear), m_now(database, QDate(year, 12, 31)),
          m_before(database, QDate(year - 1, 12, 31)), m_output(outputOf(database, year)),
          m_outputBefore(outputOf(database, year - 1)), m_use(consumptionOf(database, year)),
          m_useBefore(consumptionOf(database, year - 1))
    {
    }

    std::vector<Finding> find()
    {
        intensities();
        for (const FacilityState& facility : m_now.facilities()) {
            if (!facility.present) continue;
            output(facility);
            consumption(facility);
        }
        answers();
        population();
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
            return a.facility != b.facility ? a.facility < b.facility : a.rule < b.rule;
        });
        return std::move(m_findings);
    }

private:
    void add(const char* rule, FindingWeight weight, qint64 facility, const QString& subject, const QString& message)
    {
        m_findings.push_back({QString::fromLatin1(rule), weight, facility, m_year, subject, message});
    }
    static QString ofOutput(qint64 product) { return QStringLiteral("output/%1").arg(product); }
    static QString ofUse(qint64 resource) { return QStringLiteral("consumption/%1").arg(resource); }

    /// PR04, PR05, PR19: specific energy use against the year before; PR09.
    void intensities()
    {
        const Savings savings(m_database, m_now,
                              {m_year, m_year - 1, 0, {QStringLiteral("energy")}, ResourceRule::Energy});
        const QString subject = QStringLiteral("intensity");
        for (const FacilitySaving& saving : savings.of(0)) {
            const FacilityState* facility = m_now.facility(saving.facility);
            if (!facility || !facility->present) continue;
            if (saving.actual >= tonnes(1000))
                add("PR09", FindingWeight::Notice, saving.facility, subject,
                    Words::tr("The energy of the year is 1.000 TOE or more: it may be a key energy user."));
            if (!saving.isComputable() || saving.baseYear != m_year - 1) continue;
            const Ratio change = Ratio(0) - saving.saving(); // E/P now against before, less one
            if (change < Ratio(-3, 4))
                add("PR19", FindingWeight::Warning, saving.facility, subject,
                    Words::tr("Specific use fell by %1, more than 75%: check units and output.")
                        .arg(size(change).shownPercent(0)));
            if (size(change) > Ratio(3, 5))
                add("PR05", FindingWeight::BlocksReport, saving.facility, subject,
                    Words::tr("Specific use changed by %1 against %2: it must be explained before a report is issued.")
                        .arg(percentChange(change))
                        .arg(m_year - 1));
            else if (size(change) > Ratio(3, 10))
                add("PR04", FindingWeight::Warning, saving.facility, subject,
                    Words::tr("Specific use changed by %1 against %2.").arg(percentChange(change)).arg(m_year - 1));
        }
    }

    /// PR03, PR06, PR07, PR08, PR16.
    void output(const FacilityState& facility)
    {
        const auto now = m_output.value(facility.id), before = m_outputBefore.value(facility.id);
        const bool uses = !m_use.value(facility.id).empty();
        if (now.empty() && uses && facility.size == QLatin1String("HKD"))
            add("PR16", FindingWeight::Notice, facility.id, {},
                Words::tr("A household without output counts for awareness and adoption only, not for savings."));
        const int base = facility.baseYearFor(m_year, m_baseYear);
        const auto atBase = base == m_year - 1 ? before : baseOutput(base).value(facility.id);
        for (const auto& [product, figure] : now) {
            if (figure.quantity == 0 && uses)
                add("PR03", FindingWeight::Warning, facility.id, ofOutput(product),
                    Words::tr("%1: output 0 with use above 0. Give the reason (stoppage, trial run).")
                        .arg(figure.name));
            if (const auto last = before.find(product); last != before.end())
                unitSlip(facility.id, ofOutput(product), figure, last->second);
            const auto then = atBase.find(product);
            if (then == atBase.end()) continue;
            const auto ratio = conversion(then->second.unit, figure.unit);
            if (!ratio) {
                add("PR08", FindingWeight::Warning, facility.id, ofOutput(product),
                    Words::tr("%1 is in %2, in the base year %3 in %4: they cannot be compared.")
                        .arg(figure.name, figure.unit)
                        .arg(base)
                        .arg(then->second.unit));
            } else if (then->second.quantity > 0) {
                const Ratio was = Ratio(then->second.quantity) * Ratio(ratio->numerator, ratio->denominator);
                const Ratio change = Ratio(figure.quantity) / was - Ratio(1);
                if (size(change) > Ratio(1, 4))
                    add("PR07", FindingWeight::Warning, facility.id, ofOutput(product),
                        Words::tr("%1: output changed by %2 against %3 (%4 → %5 %6).")
                            .arg(figure.name, percentChange(change))
                            .arg(base)
                            .arg(shown(then->second.quantity), shown(figure.quantity), figure.unit));
            }
        }
    }

    /// PR06, PR10, PR13.
    void consumption(const FacilityState& facility)
    {
        const auto now = m_use.value(facility.id), before = m_useBefore.value(facility.id);
        for (const auto& [resource, figure] : now) {
            const auto last = before.find(resource);
            if (last != before.end()) unitSlip(facility.id, ofUse(resource), figure, last->second);
            if (last == before.end() && figure.isEnergy && !before.empty())
                add("PR13", FindingWeight::Warning, facility.id, ofUse(resource),
                    Words::tr("%1 has a figure in %2 and none in %3. Enter 0 for what was not used; blank leaves the "
                              "facility out of the savings.")
                        .arg(figure.name)
                        .arg(m_year)
                        .arg(m_year - 1));
            if (figure.isGridPower && figure.cost && figure.quantity > 0) {
                const Ratio price = Ratio(*figure.cost) * Ratio(Decimal::one) / Ratio(figure.quantity);
                if (price < Ratio(1000) || price > Ratio(4500))
                    add("PR10", FindingWeight::Warning, facility.id, ofUse(resource),
                        Words::tr("%1 costs %2 đồng a kWh: check figure and money.").arg(figure.name, price.shown(0)));
            }
        }
    }

    /// PR06: a figure about a thousand times, or a thousandth of, the one of the year before.
    void unitSlip(qint64 facility, const QString& subject, const Figure& now, const Figure& before)
    {
        if (now.quantity <= 0 || before.quantity <= 0) return;
        Ratio times = Ratio(now.quantity) / Ratio(before.quantity);
        if (times < Ratio(1)) times = Ratio(1) / times;
        if (times >= Ratio(800) && times <= Ratio(1200))
            add("PR06", FindingWeight::Warning, facility, subject,
                Words::tr("%1: %2 after %3: the unit may be wrong (kWh or MWh, kg or tonne, litre or m³).")
                    .arg(now.name, shown(now.quantity), shown(before.quantity)));
    }

    /// PR14, PR15.
    void answers()
    {
        Statement rows(
            m_database,
            "SELECT s.facility_id, s.adoption, b.adoption, coalesce(s.solutions, '') <> ''"
            " OR EXISTS (SELECT 1 FROM solution AS x WHERE x.facility_id = s.facility_id)"
            " FROM survey AS s LEFT JOIN survey AS b ON b.facility_id = s.facility_id AND b.year = s.year - 1"
            " WHERE s.year = ? ORDER BY s.facility_id");
        rows.bind(1, m_year);
        static const QStringList ladder{QStringLiteral("AD0"), QStringLiteral("AD1"), QStringLiteral("AD2"),
                                        QStringLiteral("AD3"), QStringLiteral("AD4"), QStringLiteral("AD5")};
        while (rows.step()) {
            const FacilityState* facility = m_now.facility(rows.integer(0));
            if (!facility || !facility->present) continue;
            const qsizetype now = ladder.indexOf(rows.text(1)), before = ladder.indexOf(rows.text(2));
            if (now >= 3 && rows.integer(3) == 0)
                add("PR14", FindingWeight::Warning, facility->id, QStringLiteral("adoption"),
                    Words::tr("%1 without any solution recorded: the proof of the adoption is missing.")
                        .arg(rows.text(1)));
            const bool stopped = rows.text(1) == QLatin1String("ADS") && before >= 3;
            if (stopped || (now >= 0 && before > now))
                add("PR15", FindingWeight::Warning, facility->id, QStringLiteral("adoption"),
                    Words::tr("Adoption fell from %1 to %2. Give the reason.").arg(rows.text(2), rows.text(1)));
        }
    }

    /// PR18.
    void population()
    {
        const int now = m_now.count(), before = m_before.count();
        if (before == 0) return;
        const Ratio change = Ratio(now, before) - Ratio(1);
        if (size(change) > Ratio(1, 10))
            add("PR18", FindingWeight::Warning, 0, {},
                Words::tr("The number of facilities went from %1 to %2 (%3): say why in the report (opened, closed, "
                          "moved, counted on another day).")
                    .arg(before)
                    .arg(now)
                    .arg(percentChange(change)));
    }

    static Wide tonnes(qint64 toe)
    {
        Wide scaled = toe;
        for (int i = 0; i < 16; ++i) scaled *= 10;
        return scaled;
    }

    const FigureTable& baseOutput(int year)
    {
        const auto known = m_baseOutput.constFind(year);
        return known != m_baseOutput.constEnd() ? *known : *m_baseOutput.insert(year, outputOf(m_database, year));
    }

    const Database& m_database;
    int m_year, m_baseYear;
    Population m_now, m_before;
    FigureTable m_output, m_outputBefore, m_use, m_useBefore;
    QHash<int, FigureTable> m_baseOutput;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> findings(const Database& database, int year, int baseYear)
{
    return Finder(database, year, baseYear).find();
}

} // namespace core

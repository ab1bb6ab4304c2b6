// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/facility_twins.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/stream.h"
#include "core/exchange/suspected_twins.h"

#include <algorithm>

namespace core {

bool FacilityTwins::differInTaxCode(const Marks& a, const Marks& b)
{
    return !a.taxDigits.isEmpty() && !b.taxDigits.isEmpty() && a.taxDigits != b.taxDigits;
}

void FacilityTwins::forget(qint64 facility)
{
    const Marks marks = m_marks.take(facility);
    m_byTaxCode.remove(marks.taxDigits, facility);
    m_byBrand.remove(marks.brand, facility);
}

void FacilityTwins::keep(qint64 facility, const QString& name, const QString& taxCode, qint64 unit)
{
    const Marks marks{brandWords(name), taxDigits(taxCode), unit};
    if (!marks.taxDigits.isEmpty()) m_byTaxCode.insert(marks.taxDigits, facility);
    if (!marks.brand.isEmpty()) m_byBrand.insert(marks.brand, facility);
    m_marks.insert(facility, marks);
}

void FacilityTwins::refresh()
{
    const qint64 last = newestChange(m_database);
    if (last == m_seen) return;
    if (m_seen < 0 || last < m_seen) {
        m_marks.clear();
        m_byTaxCode.clear();
        m_byBrand.clear();
        for (Stream rows(m_database, "SELECT id, name, tax_code, unit_id FROM facility"); rows.next();)
            keep(rows.integer(0), rows.text(1), rows.text(2), rows.integer(3));
    } else {
        // "+": along the numbers of the changes, not along all changes of facilities there ever were.
        Stream rows(m_database,
                    "SELECT c.record_id, f.name, f.tax_code, f.unit_id FROM (SELECT DISTINCT record_id FROM change"
                    " WHERE id > ? AND +table_name = 'facility') AS c LEFT JOIN facility AS f ON f.id = c.record_id");
        rows.bind(1, m_seen);
        while (rows.next()) {
            forget(rows.integer(0));
            if (!rows.isNull(1)) keep(rows.integer(0), rows.text(1), rows.text(2), rows.integer(3));
        }
    }
    m_seen = last;
}

QSet<std::pair<qint64, qint64>> FacilityTwins::knownAsTwo() const
{
    QSet<std::pair<qint64, qint64>> known;
    for (Stream rows(m_database, "SELECT facility_id, other_id FROM not_twin"); rows.next();)
        known.insert(std::minmax({rows.integer(0), rows.integer(1)}));
    return known;
}

std::vector<SuspectedTwin> FacilityTwins::of(const QString& name, const QString& taxCode, qint64 unit, qint64 except)
{
    refresh();
    const Marks marks{brandWords(name), taxDigits(taxCode), unit};
    std::vector<SuspectedTwin> found;
    if (!marks.taxDigits.isEmpty())
        for (const qint64 facility : m_byTaxCode.values(marks.taxDigits))
            found.push_back({facility, TwinMark::TaxCode});
    if (!marks.brand.isEmpty())
        for (const qint64 facility : m_byBrand.values(marks.brand)) {
            const Marks& other = *m_marks.constFind(facility);
            const bool sameTaxCode = !marks.taxDigits.isEmpty() && marks.taxDigits == other.taxDigits;
            if (sameTaxCode || differInTaxCode(marks, other) || (unit != 0 && other.unit != unit)) continue;
            found.push_back({facility, unit != 0 ? TwinMark::BrandInCommune : TwinMark::Brand});
        }
    const auto two = except != 0 && !found.empty() ? knownAsTwo() : QSet<std::pair<qint64, qint64>>();
    std::erase_if(found, [&](const SuspectedTwin& twin) {
        return twin.facility == except || two.contains(std::minmax({twin.facility, except}));
    });
    std::sort(found.begin(), found.end(), [](const SuspectedTwin& a, const SuspectedTwin& b) {
        return std::pair(a.mark, a.facility) < std::pair(b.mark, b.facility);
    });
    return found;
}

std::vector<TwinPair> FacilityTwins::pairs(size_t most)
{
    refresh();
    const auto two = knownAsTwo();
    std::vector<TwinPair> found;
    const auto addGroup = [&](std::vector<qint64> facilities, TwinMark mark) {
        std::sort(facilities.begin(), facilities.end());
        for (size_t i = 0; i < facilities.size(); ++i)
            for (size_t j = i + 1; j < facilities.size() && found.size() < most; ++j) {
                const Marks &a = *m_marks.constFind(facilities[i]), &b = *m_marks.constFind(facilities[j]);
                if (mark != TwinMark::TaxCode && !a.taxDigits.isEmpty() && !b.taxDigits.isEmpty())
                    continue; // the same one is named by its tax code already
                if (mark != TwinMark::TaxCode && (a.unit == b.unit) != (mark == TwinMark::BrandInCommune)) continue;
                if (!two.contains({facilities[i], facilities[j]}))
                    found.push_back({facilities[i], facilities[j], mark});
            }
    };
    const auto addGroups = [&](const QMultiHash<QString, qint64>& groups, TwinMark mark) {
        const size_t before = found.size();
        for (auto group = groups.keyBegin(); group != groups.keyEnd();) {
            const auto [first, end] = groups.equal_range(*group);
            if (std::next(first) != end) addGroup({first, end}, mark);
            const QString key = *group;
            while (group != groups.keyEnd() && *group == key) ++group;
        }
        std::sort(found.begin() + qsizetype(before), found.end(), [](const TwinPair& a, const TwinPair& b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });
    };
    addGroups(m_byTaxCode, TwinMark::TaxCode);
    addGroups(m_byBrand, TwinMark::BrandInCommune);
    addGroups(m_byBrand, TwinMark::Brand);
    return found;
}

} // namespace core

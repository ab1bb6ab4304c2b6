// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMultiHash>
#include <QSet>
#include <QString>

#include <vector>

namespace core {

class Database;

/// Why two facilities may be one; the strongest first.
enum class TwinMark {
    TaxCode, ///< The same tax code.
    BrandInCommune, ///< The same brand words in the same commune.
    Brand, ///< The same brand words in two communes: weak, many households bear one name.
};

/// A stored facility that another may be the same as.
struct SuspectedTwin {
    qint64 facility = 0;
    TwinMark mark = TwinMark::Brand;
};

/// Two stored facilities that may be one; the one with the lower id first.
struct TwinPair {
    qint64 first = 0;
    qint64 second = 0;
    TwinMark mark = TwinMark::Brand;
};

/// Which facilities of the file may be one, fast enough to be asked at every key: it keeps what they are compared by,
/// and reads again only those that the history names as changed since. Facilities with two different tax codes are
/// never suspected, nor pairs that a person has said to be two.
class FacilityTwins {
public:
    explicit FacilityTwins(const Database& database) : m_database(database) { }

    /// Strongest first, then in the order of ids. unit: commune, 0 if it is not known yet: then the brand is looked for
    /// in all communes. except: the facility itself; 0 for a new one.
    std::vector<SuspectedTwin> of(const QString& name, const QString& taxCode, qint64 unit, qint64 except = 0);
    /// All pairs of the file, strongest first, at most so many.
    std::vector<TwinPair> pairs(size_t most);

private:
    struct Marks {
        QString brand;
        QString taxDigits;
        qint64 unit = 0;
    };
    void refresh();
    void forget(qint64 facility);
    void keep(qint64 facility, const QString& name, const QString& taxCode, qint64 unit);
    QSet<std::pair<qint64, qint64>> knownAsTwo() const;
    static bool differInTaxCode(const Marks& a, const Marks& b);

    const Database& m_database;
    qint64 m_seen = -1; ///< The last change that has been looked at.
    QHash<qint64, Marks> m_marks;
    QMultiHash<QString, qint64> m_byTaxCode;
    QMultiHash<QString, qint64> m_byBrand;
};

} // namespace core

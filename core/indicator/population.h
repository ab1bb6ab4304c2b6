// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace core {

class Database;

/// From a report year on, a facility is measured against a later base year.
struct Rebase {
    int year; ///< The first report year.
    int baseYear;
};

/// A facility as it stood on a day: its dated attributes of then, not of now.
struct FacilityState {
    qint64 id = 0;
    QString code;
    QString name;
    QString legalForm;
    qint64 unit = 0;
    qint64 zone = 0; ///< 0: outside zones
    QString zoneKind; ///< "park", "cluster", "point", "craft_village"; empty outside zones
    QString industry; ///< VSIC code; empty if not known
    QString size; ///< "SN", "N", "V", "L", "HKD", "HTX"; empty if not known
    bool sizeByLabour = false; ///< No revenue and capital: "ước theo lao động"
    bool present = false; ///< Runs on the day: start ≤ day < stop and not suspended
    QDate start;
    QDate stop; ///< Invalid: still running
    std::optional<int> baseYear; ///< The facility's own, until it is given a later one
    std::vector<Rebase> rebases; ///< Later base years, in the order of their report years
    qint64 fixedLoad = 0; ///< β as a Share in millionths of a per cent; 0 if none

    /// Against which year the figures of a report year are measured: the latest given up to it, else the facility's
    /// own, else the plan's. Nothing else decides it.
    int baseYearFor(int reportYear, int planBaseYear) const;
};

/// Which facilities a figure is about. An empty part does not restrict.
struct Scope {
    qint64 unit = 0; ///< The unit itself or one below it, as the units stood on the day
    QStringList industries; ///< VSIC codes; a facility is in if its code begins with one of them
    QStringList sizes;
    QStringList zoneKinds; ///< "outside" for facilities outside zones

    bool isEverything() const { return unit == 0 && industries.isEmpty() && sizes.isEmpty() && zoneKinds.isEmpty(); }
};

/// All facilities as they stood on a day. The one place that says who counts: every denominator comes from here.
class Population {
public:
    /// Attributes as on `day`; size classes from the figures of the latest year not after `day`, by the thresholds
    /// valid on `day` (before the first dated threshold the earliest applies).
    Population(const Database& database, const QDate& day) : Population(database, day, QByteArray()) { }
    /// Only these facilities, as if there were no others: to look at a few without reading all.
    Population(const Database& database, const QDate& day, std::span<const qint64> only);

    const QDate& day() const { return m_day; }
    const std::vector<FacilityState>& facilities() const { return m_facilities; } ///< All, by id, present or not.
    const FacilityState* facility(qint64 id) const; ///< nullptr if there is none.
    /// Runs on the day and is in the scope.
    bool holds(const FacilityState& facility, const Scope& scope) const;
    int count(const Scope& scope = {}) const;
    /// The unit is the area itself or one below it, as the units stood on the day.
    bool isWithin(qint64 unit, qint64 area) const { return unitsBelow(area).contains(unit); }
    bool thresholdsAreEarlier() const
    {
        return m_thresholdsAreEarlier;
    } ///< Size classes by thresholds of a later date.

private:
    /// condition: empty, or " IN (…)" for the ids that are read.
    Population(const Database& database, const QDate& day, const QByteArray& condition);
    void loadSizes(const Database& database, const QByteArray& condition);
    const QSet<qint64>& unitsBelow(qint64 unit) const;

    QDate m_day;
    std::vector<FacilityState> m_facilities;
    struct UnitParent {
        qint64 id;
        qint64 parent;
    };
    std::vector<UnitParent> m_units;
    mutable qint64 m_scopeUnit = 0;
    mutable QSet<qint64> m_scopeUnits;
    bool m_thresholdsAreEarlier = false;
};

} // namespace core

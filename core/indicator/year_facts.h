// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/stream.h"
#include "core/indicator/unit_texts.h"

#include <QByteArray>

#include <vector>

namespace core {

/// One output or consumption row: what (product or resource), unit and quantity in millionths.
struct Fact {
    qint64 what = 0;
    int unit = 0;
    qint64 quantity = 0;
};

/// nullptr if there is none of it.
const Fact* factOf(const std::vector<Fact>& facts, qint64 what);

/// Facts of one facility in two years, taken from a stream ordered by facility.
class YearFacts {
public:
    /// table and what: "output" and "product_id", "consumption" and "resource_id"; years: "2018, 2017"; condition:
    /// more SQL (" AND …"), or empty.
    YearFacts(const Database& database, const QByteArray& table, const QByteArray& what, const QByteArray& years,
              const QByteArray& condition, UnitTexts& units);

    /// Moves to the facility; ids must grow.
    void moveTo(qint64 facility, int baseYear, int reportYear);

    std::vector<Fact> base, report;

private:
    void advance();

    Stream m_stream;
    UnitTexts& m_units;
    qint64 m_facility = 0; ///< Of the row that is read next; larger than any at the end.
};

} // namespace core

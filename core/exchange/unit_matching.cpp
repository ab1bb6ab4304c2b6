// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unit_matching.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/administrative_unit.h"

namespace core {

namespace {

bool holdsOn(const Record& unit, const QDate& day)
{
    const QDate from = unit.date("valid_from"), to = unit.date("valid_to");
    return (!from.isValid() || from <= day) && (!to.isValid() || day < to);
}

} // namespace

KnownUnits::KnownUnits(const Database& database)
{
    for (Record& unit : Table(const_cast<Database&>(database), administrativeUnitDictionary()).all()) {
        const qint64 id = unit.id;
        m_units.push_back({id, std::move(unit)});
    }
    for (const Known& known : m_units) {
        m_byCode[known.unit.text("code")].push_back(&known);
        m_byReference.insert(known.reference, &known);
    }
}

KnownUnits::Match KnownUnits::match(const QString& code, const QString& name, const QDate& first, bool whole) const
{
    Match match;
    const QString bare = bareUnitName(name);
    const Known* best = nullptr;
    int bestRank = 0;
    for (const Known* known : m_byCode.value(code)) {
        const QDate from = known->unit.date("valid_from"), to = known->unit.date("valid_to");
        const bool sameName = bareUnitName(known->unit.text("name")) == bare;
        int rank = 0;
        if (first.isValid() && whole) {
            if (from == first)
                rank = 4;
            else if (sameName && (!from.isValid() || holdsOn(known->unit, first)))
                rank = 3; // its first day was not known, or another one is now
        } else if (sameName) {
            rank = to.isValid() ? 2 : 4;
        } else if (!to.isValid()) {
            rank = 1; // it holds and has another name now
        }
        if (rank > bestRank) {
            best = known;
            bestRank = rank;
        } else if (!match.former || known->unit.date("valid_from") > match.former->date("valid_from")) {
            match.former = &known->unit;
        }
    }
    if (!best) return match;
    match.former = nullptr;
    match.rowOfSame = m_rows.value(best->reference);
    if (best->reference > 0) match.unit = &best->unit;
    return match;
}

qint64 KnownUnits::find(const QString& code, const QDate& day) const
{
    const Known* found = nullptr;
    for (const Known* known : m_byCode.value(code)) {
        if (holdsOn(known->unit, day.isValid() ? day : QDate::currentDate())) return known->reference;
        if (!found || known->unit.date("valid_from") > found->unit.date("valid_from")) found = known;
    }
    return found ? found->reference : 0;
}

void KnownUnits::add(const Record& unit, qint64 reference, const QString& row)
{
    m_units.push_back({reference, unit});
    m_byCode[unit.text("code")].push_back(&m_units.back());
    m_byReference.insert(reference, &m_units.back());
    m_rows.insert(reference, row);
}

QString KnownUnits::name(qint64 reference) const
{
    const Known* known = m_byReference.value(reference);
    return known ? known->unit.text("name") : QString();
}

} // namespace core

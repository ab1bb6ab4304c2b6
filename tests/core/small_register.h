// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "core/record/administrative_unit.h"
#include "core/record/facility.h"

/// A commune, with nothing above it.
inline qint64 addUnit(core::Database& database, const char* code, const char* name)
{
    core::Record unit(core::administrativeUnitDictionary());
    unit["code"] = QString::fromUtf8(code);
    unit["name"] = QString::fromUtf8(name);
    unit["type"] = QStringLiteral("commune");
    unit["level"] = QStringLiteral("commune");
    return core::Table(database, core::administrativeUnitDictionary()).insert(unit);
}

/// A facility that has run since 2010.
inline qint64 addFacility(core::Database& database, const char* code, const char* name, qint64 unit)
{
    core::Record facility(core::facilityDictionary());
    facility["code"] = QString::fromUtf8(code);
    facility["name"] = QString::fromUtf8(name);
    facility["unit_id"] = unit;
    facility["start_date"] = QStringLiteral("2010-01-01");
    return core::Table(database, core::facilityDictionary()).insert(facility);
}

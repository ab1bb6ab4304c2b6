// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/commune_names.h"
#include "core/exchange/facility_columns.h"
#include "core/exchange/reference_names.h"
#include "core/exchange/sheet_reader.h"

namespace core {

/// Reads what a row of the sheet "Cơ sở" says of the facility itself: zeros that a spreadsheet has eaten are put back,
/// the words for commune, zone and sector become what they name. Tells the reader what cannot be read.
class FacilityCells {
public:
    FacilityCells(const Database& database, SheetReader& reader, const QDate& listDate);

    /// row: the facility as it is stored, which gets what the current row of the reader says; empty values for a new
    /// one.
    void read(Row& row, bool isNew);
    /// A value of the facility in words; empty for none.
    QString shown(int field, const Value& value) const;

private:
    void readPlain(Row& row, bool isNew);
    void completePhone(Value& value);
    void readTaxCode(Row& row);
    void readCommune(Row& row, bool isNew);
    void readZone(Row& row);
    void readSector(Row& row);

    SheetReader& m_reader;
    CommuneNames m_communes;
    ZoneNames m_zones;
    SectorCodes m_sectors;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/facility_columns.h"

namespace core {

const FacilityFields& FacilityFields::all()
{
    static const FacilityFields fields;
    return fields;
}

FacilityColumns::FacilityColumns()
{
    for (size_t i = 0; i < sheet.columns.size(); ++i) {
        const CanonicalColumn& column = sheet.columns[i];
        const int c = int(i);
        if (!column.table || c == code || c == taxCode || c == communeCode || c == communeName || c == zone
            || c == sector || c == year)
            continue;
        if (qstrcmp(column.table, "facility") == 0)
            plain.push_back({c, FacilityFields::place(facilityDictionary(), column.field)});
        else
            figures.push_back({c, FacilityFields::place(facilityYearDictionary(), column.field)});
    }
}

const FacilityColumns& FacilityColumns::all()
{
    static const FacilityColumns columns;
    return columns;
}

} // namespace core

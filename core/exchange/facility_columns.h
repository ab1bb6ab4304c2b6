// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/canonical_sheets.h"
#include "core/record/facility.h"

namespace core {

/// Places of the fields of a facility and its year that the import treats by rules of their own.
struct FacilityFields {
    int code = place(facilityDictionary(), "code");
    int name = place(facilityDictionary(), "name");
    int taxCode = place(facilityDictionary(), "tax_code");
    int unit = place(facilityDictionary(), "unit_id");
    int zone = place(facilityDictionary(), "zone_id");
    int sectorVersion = place(facilityDictionary(), "industry_version");
    int sector = place(facilityDictionary(), "industry_code");
    int phone = place(facilityDictionary(), "phone");
    int start = place(facilityDictionary(), "start_date");
    int stop = place(facilityDictionary(), "stop_date");
    int yearFacility = place(facilityYearDictionary(), "facility_id");
    int yearYear = place(facilityYearDictionary(), "year");

    static int place(const Dictionary& dictionary, const char* field)
    {
        return dictionary.indexOf(QLatin1String(field));
    }
    static const FacilityFields& all();
};

/// Places of the columns of the sheet "Cơ sở".
struct FacilityColumns {
    /// A column whose cell goes into its field as it is read.
    struct Plain {
        int column;
        int field;
    };
    const CanonicalSheet& sheet = canonicalSheet(SheetKind::Facilities);
    int code = sheet.columnOf("facility", "code");
    int taxCode = sheet.columnOf("facility", "tax_code");
    int communeCode = sheet.columnOf(QString::fromUtf8(communeCodeHeading));
    int communeName = sheet.columnOf(QString::fromUtf8(communeNameHeading));
    int zone = sheet.columnOf("facility", "zone_id");
    int sector = sheet.columnOf("facility", "industry_code");
    int phone = sheet.columnOf("facility", "phone");
    int stop = sheet.columnOf("facility", "stop_date");
    int year = sheet.columnOf("facility_year", "year");
    int size = sheet.columnOf(u"Quy mô");
    std::vector<Plain> plain; ///< Of the facility.
    std::vector<Plain> figures; ///< Of the year: labour, revenue, capital.

    FacilityColumns();
    static const FacilityColumns& all();
};

} // namespace core

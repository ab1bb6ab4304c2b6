// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// An industrial production facility: factory, workshop, cooperative or household business. Its dated fields (code,
/// name, tax code, commune, zone, sector, address) have earlier values in facility_past.
const Dictionary& facilityDictionary();
/// A time during which the facility did not run; it is not in the population on such a day.
const Dictionary& facilitySuspensionDictionary();
/// Labour, revenue and capital of one facility in one year: what the size class is computed from.
const Dictionary& facilityYearDictionary();

/// What is wrong with the record beyond its single fields: dates out of order, tax code (a warning: it never blocks).
Problems checkFacility(const Record& facility);

/// What a Vietnamese tax code looks like.
enum class TaxCode {
    Valid, ///< 10 digits with the right check digit, or 10-3 with a branch 001–999.
    PersonalNumber, ///< 12 digits; has no check digit.
    WrongCheckDigit,
    WrongBranch,
    WrongLength, ///< Or not digits.
};
/// Check digit: 10 − (Σ wᵢdᵢ mod 11), weights 31 29 23 19 17 13 7 5 3 (domain.md 6.4).
TaxCode checkTaxCode(const QString& code);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/canonical_sheets.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/stored_records.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/facility.h"

namespace core {

/// What a row of the sheet "Cơ sở" is about.
struct FacilityMatch {
    const Record* stored = nullptr; ///< nullptr: a new facility.
    const MergedFacility* merged = nullptr; ///< The row is about one that was merged into the stored one.
    QString code; ///< As the row says; empty if it has none.
};

/// Finds which facility the current row of a reader is about: by its code, without such a column by its tax code. Tells
/// the reader and the plan what stands in the way.
class FacilityMatching {
public:
    FacilityMatching(const Database& database, SheetReader& reader, const ImportOptions& options,
                     KnownFacilities& known, SheetPlan& plan);

    FacilityMatch find();
    bool isMerged() const { return mergedInRow() != nullptr; } ///< The row is about one that was merged.
    /// The same key twice in one source: which of the two would hold? Told, and the row is not to be read further.
    bool isSecond(const FacilityMatch& match);
    /// A stored facility that gets the tax code of another one; new ones are suspected duplicates.
    void warnOfSameTaxCode(const Record& stored, const Value& taxCode);
    /// A new one that may be in the file already and is left out for that; else it has a code from now on.
    bool isSkippedTwin(FacilityMatch& match, const Row& row);

private:
    const MergedFacility* mergedInRow() const; ///< Of the code or tax code of the row; nullptr: none was merged.
    FacilityMatch withMerged(FacilityMatch match) const;

    static int place(const char* field) { return facilityDictionary().indexOf(QLatin1String(field)); }
    static int column(const char* field) { return canonicalSheet(SheetKind::Facilities).columnOf("facility", field); }

    SheetReader& m_reader;
    const ImportOptions& m_options;
    KnownFacilities& m_known;
    SheetPlan& m_plan;
    const int m_codeColumn = column("code"), m_taxCodeColumn = column("tax_code");
    const int m_code = place("code"), m_name = place("name"), m_taxCode = place("tax_code"), m_unit = place("unit_id");
    std::vector<Record> m_stored;
    QHash<QString, size_t> m_byCode;
    QHash<QString, std::vector<size_t>> m_byTaxCode;
    SuspectedTwins m_twins;
    NextCode m_codes;
    QHash<QString, QString> m_rowOfKey; ///< Rows by codes, or tax codes where there are no codes: to find them twice.
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/facility_matching.h"

#include "core/database/database.h"
#include "core/record/facility.h"

#include <QCoreApplication>

namespace core {

FacilityMatching::FacilityMatching(const Database& database, SheetReader& reader, const ImportOptions& options,
                                   KnownFacilities& known, SheetPlan& plan)
    : m_reader(reader), m_options(options), m_known(known), m_plan(plan),
      m_stored(storedRecords(database, facilityDictionary()))
{
    Statement past(database, "SELECT DISTINCT code FROM facility_past");
    while (past.step()) m_codes.seen(past.text(0));
    const qsizetype count = qsizetype(m_stored.size() + m_reader.rowCount());
    m_byCode.reserve(qsizetype(m_stored.size()));
    m_twins.reserve(count);
    m_rowOfKey.reserve(qsizetype(m_reader.rowCount()));
    for (size_t i = 0; i < m_stored.size(); ++i) {
        const Row& row = m_stored[i].row();
        const QString code = textOf(row[size_t(m_code)]), taxCode = textOf(row[size_t(m_taxCode)]);
        m_byCode.insert(code, i);
        m_codes.seen(code);
        if (!taxCode.isEmpty()) m_byTaxCode[taxDigits(taxCode)].push_back(i);
        const QString name = textOf(row[size_t(m_name)]);
        m_twins.add(SuspectedTwins::marksOf(name, taxCode, integerOf(row[size_t(m_unit)]).value_or(0)), code, name);
    }
    for (const MergedFacility& merged : m_known.merged().all()) {
        m_codes.seen(merged.code); // it is not given to another one
        m_twins.add(
            SuspectedTwins::marksOf(merged.name, merged.taxCode(), integerOf(merged.row[size_t(m_unit)]).value_or(0)),
            merged.keptCode, merged.keptName);
    }
}

FacilityMatch FacilityMatching::find()
{
    FacilityMatch match;
    if (m_reader.has(m_codeColumn)) {
        const Reading code = m_reader.read(m_codeColumn);
        if (code.state == Reading::State::Blank) m_reader.failMissing(m_codeColumn);
        if (code.state != Reading::State::Given) return match;
        match.code = textOf(code.value);
        const auto found = m_byCode.constFind(match.code);
        if (found != m_byCode.constEnd())
            match.stored = &m_stored[*found];
        else
            match = withMerged(match);
        return match;
    }
    if (m_reader.isErase(m_taxCodeColumn)) return match;
    const QString digits = taxDigits(m_reader.text(m_taxCodeColumn));
    if (digits.isEmpty()) return match;
    auto found = m_byTaxCode.constFind(digits);
    if (found == m_byTaxCode.constEnd() && digits.size() == 9
        && checkTaxCode(QLatin1Char('0') + digits) == TaxCode::Valid)
        found = m_byTaxCode.constFind(QLatin1Char('0') + digits);
    if (found == m_byTaxCode.constEnd()) return withMerged(match);
    if (found->size() > 1) {
        QStringList codes;
        for (const size_t i : *found) codes << m_stored[i].text("code");
        m_reader.fail(m_taxCodeColumn, "ambiguous_tax_code",
                      QCoreApplication::translate(
                          "Import", "Several facilities have this tax code: %1. Add the column “Mã cơ sở”.")
                          .arg(codes.join(QStringLiteral(", "))));
        return match;
    }
    match.stored = &m_stored[found->front()];
    return match;
}

const MergedFacility* FacilityMatching::mergedInRow() const
{
    if (m_reader.has(m_codeColumn)) return m_known.merged(m_reader.text(m_codeColumn));
    const QString digits = taxDigits(m_reader.text(m_taxCodeColumn));
    return m_byTaxCode.contains(digits) ? nullptr : m_known.merged().withTaxCode(digits);
}

/// Led on to the one that lives on, if the row is about one that was merged.
FacilityMatch FacilityMatching::withMerged(FacilityMatch match) const
{
    const MergedFacility* merged = mergedInRow();
    const auto kept = merged ? m_byCode.constFind(merged->keptCode) : m_byCode.constEnd();
    if (kept == m_byCode.constEnd()) return match;
    match.merged = merged;
    match.stored = &m_stored[*kept];
    return match;
}

bool FacilityMatching::isSecond(const FacilityMatch& match)
{
    const bool byCode = m_reader.has(m_codeColumn);
    QString key = match.merged ? match.merged->keptCode : match.code;
    if (!byCode) key = match.stored ? QLatin1Char('=') + match.stored->text("code") : QString();
    if (!byCode && key.isEmpty()) key = taxDigits(m_reader.text(m_taxCodeColumn));
    if (key.isEmpty()) return false;
    const auto first = m_rowOfKey.constFind(key);
    if (first == m_rowOfKey.constEnd()) {
        m_rowOfKey.insert(key, m_reader.rowWords());
        return false;
    }
    if (match.merged) {
        m_reader.leaveOut(byCode ? m_codeColumn : m_taxCodeColumn, "merged_facility",
                          match.merged->hasRow(match.merged->code, *first));
        return true;
    }
    m_reader.fail(byCode ? m_codeColumn : m_taxCodeColumn, "duplicate_row",
                  QCoreApplication::translate("Import", "“%1” stands in row %2 already. Keep one of the two rows.")
                      .arg(m_reader.text(byCode ? m_codeColumn : m_taxCodeColumn), *first));
    return true;
}

void FacilityMatching::warnOfSameTaxCode(const Record& stored, const Value& taxCode)
{
    if (isEmpty(taxCode)) return;
    const QString digits = taxDigits(textOf(taxCode));
    if (digits == taxDigits(stored.text("tax_code"))) return;
    const auto found = m_byTaxCode.constFind(digits);
    if (found == m_byTaxCode.constEnd()) return;
    const Record& other = m_stored[found->front()];
    m_reader.warn(m_taxCodeColumn, "same_tax_code",
                  QCoreApplication::translate("Import", "%1 %2 has this tax code already.")
                      .arg(other.text("code"), other.text("name")));
}

bool FacilityMatching::isSkippedTwin(FacilityMatch& match, const Row& row)
{
    const QString name = textOf(row[size_t(m_name)]), taxCode = textOf(row[size_t(m_taxCode)]);
    const qint64 unit = *integerOf(row[size_t(m_unit)]);
    const SuspectedTwins::Marks marks = SuspectedTwins::marksOf(name, taxCode, unit);
    const SuspectedTwins::Known* twin = m_twins.find(marks);
    const bool skipped = twin
        && m_options.duplicateRows.value({m_reader.origin(), m_reader.rowNumber()}, m_options.duplicates)
            == ImportOptions::Duplicates::Skip;
    if (!skipped && match.code.isEmpty()) match.code = m_codes.next();
    if (twin)
        m_plan.duplicates.push_back({m_reader.rowNumber(), match.code, name, twin->code, twin->name, skipped,
                                     m_reader.origin(), m_byCode.contains(twin->code)});
    if (skipped) {
        ++m_plan.skipped;
        if (!match.code.isEmpty()) m_known.leaveOut(match.code);
        return true;
    }
    m_twins.add(marks, match.code, name);
    return false;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/facility_planner.h"

#include "core/database/database.h"
#include "core/exchange/field_changes.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

namespace core {

namespace {

/// The code of a size class for its code or word; empty if it is none.
QString sizeCode(const QString& given)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> map;
        for (const auto& [code, word] :
             {std::pair("SN", "siêu nhỏ"), std::pair("N", "nhỏ"), std::pair("V", "vừa"), std::pair("L", "lớn"),
              std::pair("HKD", "hộ kinh doanh"), std::pair("HTX", "hợp tác xã")}) {
            map.insert(comparable(QString::fromLatin1(code)), QString::fromLatin1(code));
            map.insert(comparable(QString::fromUtf8(word)), QString::fromLatin1(code));
        }
        return map;
    }();
    return codes.value(comparable(given));
}

} // namespace

/// One row on its way into the plan.
struct FacilityPlanner::Draft : FacilityMatch {
    Row row;
    std::optional<PlannedRecord> year;
    const Record* storedYear = nullptr;
};

FacilityPlanner::FacilityPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                                 int defaultYear, KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
    : m_options(options), m_defaultYear(defaultYear), m_known(known), m_records(records), m_plan(plan),
      m_reader(canonicalSheet(SheetKind::Facilities), sheet, options, plan),
      m_cells(database, m_reader, options.listDate), m_matching(database, m_reader, options, known, plan),
      m_storedYears(storedRecords(database, facilityYearDictionary()))
{
    const FacilityFields& f = FacilityFields::all();
    for (size_t i = 0; i < m_storedYears.size(); ++i) {
        const Row& row = m_storedYears[i].row();
        m_yearPlaces.insert({*integerOf(row[size_t(f.yearFacility)]), *integerOf(row[size_t(f.yearYear)])}, i);
    }
}

void FacilityPlanner::plan(const std::function<void()>& done)
{
    if (m_plan.unusable) return;
    const auto refuse = [this] {
        if (const QString code = m_reader.text(FacilityColumns::all().code); !code.isEmpty()) m_known.refuse(code);
    };
    if (!m_known.merged().isEmpty()) // what stands under the code that lives on counts first
        m_reader.readLast([this] { return m_matching.isMerged(); });
    m_reader.forEachRow([this] { planRow(); }, refuse, done);
}

void FacilityPlanner::planRow()
{
    Draft draft{m_matching.find(), {}, {}, nullptr};
    if (m_matching.isSecond(draft)) return;
    if (draft.stored)
        draft.row = draft.stored->row();
    else
        draft.row.resize(facilityDictionary().fields.size());
    m_cells.read(draft.row, !draft.stored);
    readYear(draft);
    if (draft.merged && !m_reader.failed()) keepDecided(draft);
    checkWhole(draft);
    if (!m_reader.failed()) checkSize(draft);
    if (m_reader.failed()) {
        if (!draft.stored && !draft.code.isEmpty()) m_known.refuse(draft.code);
        return;
    }
    if (!draft.stored && m_matching.isSkippedTwin(draft, draft.row)) return;
    keep(draft);
}

/// What the merged one said at the time of the merge was decided then and changes nothing; what is said otherwise since
/// then goes to the one that lives on, which is told.
void FacilityPlanner::keepDecided(Draft& draft)
{
    const Row& stored = draft.stored->row();
    for (size_t i = 0; i < draft.row.size(); ++i)
        if (draft.row[i] == draft.merged->row[i]) draft.row[i] = stored[i];
    if (draft.year && draft.storedYear
        && draft.merged->wasLeftOut(facilityYearDictionary(), draft.storedYear->row(), draft.year->row))
        draft.year->row = draft.storedYear->row();
    m_reader.warn(FacilityColumns::all().code, "merged_facility",
                  draft.merged->rowGoesThere(draft.merged->code + QLatin1Char(' ') + draft.merged->name));
}

void FacilityPlanner::readYear(Draft& draft)
{
    const FacilityColumns& columns = FacilityColumns::all();
    const FacilityFields& f = FacilityFields::all();
    const Reading year = m_reader.read(columns.year);
    std::vector<std::pair<FacilityColumns::Plain, Reading>> figures;
    for (const FacilityColumns::Plain& figure : columns.figures)
        if (Reading reading = m_reader.read(figure.column); reading.state != Reading::State::Blank)
            figures.emplace_back(figure, std::move(reading));
    if (figures.empty() || m_reader.failed()) return;
    const qint64 ofYear = integerOf(year.value).value_or(m_defaultYear);
    draft.year.emplace();
    Row& row = draft.year->row;
    if (draft.stored) {
        const auto found = m_yearPlaces.constFind({draft.stored->id, ofYear});
        if (found != m_yearPlaces.constEnd()) {
            draft.storedYear = &m_storedYears[*found];
            draft.year->id = draft.storedYear->id;
            row = draft.storedYear->row();
        }
    }
    row.resize(facilityYearDictionary().fields.size());
    row[size_t(f.yearYear)] = ofYear;
    bool says = false;
    for (auto& [figure, reading] : figures) {
        says = says || reading.state == Reading::State::Given;
        row[size_t(figure.field)] = std::move(reading.value);
    }
    if (!draft.storedYear && !says) draft.year.reset(); // nothing to erase
}

void FacilityPlanner::checkWhole(Draft& draft)
{
    const FacilityColumns& columns = FacilityColumns::all();
    const FacilityFields& f = FacilityFields::all();
    const QDate start = dateOf(draft.row[size_t(f.start)]), stop = dateOf(draft.row[size_t(f.stop)]);
    if (start.isValid() && stop.isValid() && stop <= start)
        m_reader.fail(columns.stop, "dates_out_of_order",
                      QCoreApplication::translate("Import", "The stop date must come after the start date."));
    const Value& taxCode = draft.row[size_t(f.taxCode)];
    if (!m_reader.failed() && !isEmpty(taxCode) && (!draft.stored || draft.stored->row()[size_t(f.taxCode)] != taxCode))
        switch (checkTaxCode(textOf(taxCode))) {
        case TaxCode::Valid:
        case TaxCode::PersonalNumber: break;
        case TaxCode::WrongCheckDigit:
            m_reader.warn(columns.taxCode, "tax_code",
                          QCoreApplication::translate("Import", "The check digit of the tax code is wrong."));
            break;
        case TaxCode::WrongBranch:
            m_reader.warn(columns.taxCode, "tax_code",
                          QCoreApplication::translate("Import", "The branch number of the tax code is wrong."));
            break;
        case TaxCode::WrongLength:
            m_reader.warn(columns.taxCode, "tax_code",
                          QCoreApplication::translate("Import", "A tax code has 10, 12 or 13 digits."));
            break;
        }
    if (!m_reader.failed() && draft.stored) m_matching.warnOfSameTaxCode(*draft.stored, taxCode);
    if (!m_reader.failed() && draft.year)
        warnIfNotRunning(m_reader, columns.year, int(*integerOf(draft.year->row[size_t(f.yearYear)])), start, stop);
}

/// The size is never read, only compared: with what the stored figures give, unless the row brings others.
void FacilityPlanner::checkSize(const Draft& draft)
{
    const int column = FacilityColumns::all().size;
    const QString given = m_reader.text(column);
    if (given.isEmpty()) return;
    const QString code = sizeCode(given);
    if (code.isEmpty()) {
        m_reader.warn(column, "unknown_size",
                      QCoreApplication::translate(
                          "Import", "“%1” is no size class. The size is computed; the column is only compared.")
                          .arg(given));
        return;
    }
    if (!m_options.sizeOf || !draft.stored) return;
    if (draft.year && (!draft.storedYear || draft.storedYear->row() != draft.year->row)) return;
    const qint64 year = integerOf(m_reader.read(FacilityColumns::all().year).value).value_or(m_defaultYear);
    const QString computed = m_options.sizeOf(draft.stored->id, int(year));
    if (computed.isEmpty() || computed == code) return;
    m_reader.warn(column, "size_differs",
                  QCoreApplication::translate("Import", "“%1” is not the size that the figures of %2 give: %3.")
                      .arg(given, QString::number(year), computed));
}

void FacilityPlanner::keep(Draft& draft)
{
    const FacilityFields& f = FacilityFields::all();
    const KnownFacility known{draft.stored ? draft.stored->id : plannedReference(m_records.facilities.size()),
                              dateOf(draft.row[size_t(f.start)]), dateOf(draft.row[size_t(f.stop)])};
    if (draft.year) draft.year->row[size_t(f.yearFacility)] = known.reference;
    if (!draft.stored) {
        ++m_plan.added;
        m_plan.newRows.push_back(
            {m_reader.rowNumber(), draft.code, textOf(draft.row[size_t(f.name)]), m_reader.origin()});
        draft.row[size_t(f.code)] = draft.code;
        m_known.add(draft.code, known);
        if (draft.year) m_records.facilityYears.push_back(std::move(*draft.year));
        m_records.facilities.push_back({0, std::move(draft.row)});
        return;
    }
    const QString code = draft.stored->text("code");
    auto changes = fieldChanges(m_plan.canonical(), facilityDictionary(), draft.stored->row(), draft.row,
                                [&](int field, const Value& value) { return m_cells.shown(field, value); });
    if (draft.stored->row() != draft.row) {
        m_known.add(code, known);
        m_records.facilities.push_back({draft.stored->id, std::move(draft.row)});
    }
    if (draft.year) {
        const Row before = draft.storedYear ? draft.storedYear->row() : Row(draft.year->row.size());
        const auto more = fieldChanges(m_plan.canonical(), facilityYearDictionary(), before, draft.year->row);
        changes.insert(changes.end(), more.begin(), more.end());
        if (before != draft.year->row) m_records.facilityYears.push_back(std::move(*draft.year));
    }
    if (changes.empty()) {
        ++m_plan.identical;
        m_plan.identicalRows.push_back({m_reader.rowNumber(), code, draft.stored->text("name"), m_reader.origin()});
    } else {
        m_plan.changes.push_back({m_reader.rowNumber(), code, std::move(changes), m_reader.origin()});
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/facility_planner.h"

#include "core/database/database.h"
#include "core/exchange/field_changes.h"
#include "core/record/facility.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

namespace {

int place(const Dictionary& dictionary, const char* field) { return dictionary.indexOf(QLatin1String(field)); }

/// Places of the fields that have rules of their own.
struct Fields {
    const Dictionary& facility = facilityDictionary();
    const Dictionary& year = facilityYearDictionary();
    int code = place(facility, "code");
    int name = place(facility, "name");
    int taxCode = place(facility, "tax_code");
    int unit = place(facility, "unit_id");
    int zone = place(facility, "zone_id");
    int sectorVersion = place(facility, "industry_version");
    int sector = place(facility, "industry_code");
    int phone = place(facility, "phone");
    int start = place(facility, "start_date");
    int stop = place(facility, "stop_date");
    int yearFacility = place(year, "facility_id");
    int yearYear = place(year, "year");
};
const Fields& fields()
{
    static const Fields all;
    return all;
}

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

/// A column whose cell goes into its field as it is read.
struct PlainColumn {
    int column;
    int field;
};

} // namespace

/// Places of the columns.
struct FacilityPlanner::Columns {
    const CanonicalSheet& sheet = canonicalSheet(SheetKind::Facilities);
    int code = sheet.columnOf("facility", "code");
    int name = sheet.columnOf("facility", "name");
    int taxCode = sheet.columnOf("facility", "tax_code");
    int communeCode = sheet.columnOf(QString::fromUtf8(communeCodeHeading));
    int communeName = sheet.columnOf(QString::fromUtf8(communeNameHeading));
    int zone = sheet.columnOf("facility", "zone_id");
    int sector = sheet.columnOf("facility", "industry_code");
    int start = sheet.columnOf("facility", "start_date");
    int stop = sheet.columnOf("facility", "stop_date");
    int year = sheet.columnOf("facility_year", "year");
    int size = sheet.columnOf(u"Quy mô");
    std::vector<PlainColumn> plain; ///< Of the facility.
    std::vector<PlainColumn> figures; ///< Of the year: labour, revenue, capital.

    Columns()
    {
        for (size_t i = 0; i < sheet.columns.size(); ++i) {
            const CanonicalColumn& column = sheet.columns[i];
            const int c = int(i);
            if (!column.table || c == code || c == taxCode || c == communeCode || c == communeName || c == zone
                || c == sector || c == year)
                continue;
            if (qstrcmp(column.table, "facility") == 0)
                plain.push_back({c, place(facilityDictionary(), column.field)});
            else
                figures.push_back({c, place(facilityYearDictionary(), column.field)});
        }
    }
    static const Columns& all()
    {
        static const Columns columns;
        return columns;
    }
};

/// One row on its way into the plan.
struct FacilityPlanner::Draft : FacilityMatch {
    Row row;
    std::optional<PlannedRecord> year;
    const Record* storedYear = nullptr;
};

FacilityPlanner::FacilityPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                                 int defaultYear, KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
    : m_options(options), m_defaultYear(defaultYear), m_known(known), m_records(records), m_plan(plan),
      m_reader(canonicalSheet(SheetKind::Facilities), sheet, options, plan), m_communes(database, options.listDate),
      m_zones(database), m_sectors(database), m_matching(database, m_reader, options, known, plan),
      m_storedYears(storedRecords(database, facilityYearDictionary()))
{
    const Fields& f = fields();
    for (size_t i = 0; i < m_storedYears.size(); ++i) {
        const Row& row = m_storedYears[i].row();
        m_yearPlaces.insert({*integerOf(row[size_t(f.yearFacility)]), *integerOf(row[size_t(f.yearYear)])}, i);
    }
}

void FacilityPlanner::plan(const std::function<void()>& done)
{
    if (m_plan.unusable) return;
    const auto refuse = [this] {
        if (const QString code = m_reader.text(Columns::all().code); !code.isEmpty()) m_known.refuse(code);
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
    readFields(draft);
    readTaxCode(draft);
    readCommune(draft);
    readZone(draft);
    readSector(draft);
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
    m_reader.warn(Columns::all().code, "merged_facility",
                  draft.merged->rowGoesThere(draft.merged->code + QLatin1Char(' ') + draft.merged->name));
}

void FacilityPlanner::readFields(Draft& draft)
{
    for (const auto& [column, field] : Columns::all().plain) {
        Reading reading = m_reader.read(column);
        Value& value = draft.row[size_t(field)];
        if (field == fields().phone && reading.state == Reading::State::Given) completePhone(reading.value);
        if (reading.state == Reading::State::Erased) value.emplace<std::monostate>();
        if (reading.state == Reading::State::Given) take(value, std::move(reading.value));
        if (reading.state == Reading::State::Blank && !draft.stored
            && facilityDictionary().fields[size_t(field)].required)
            m_reader.failMissing(column);
    }
}

/// A number in a spreadsheet has no leading zero, a telephone number has.
void FacilityPlanner::completePhone(Value& value)
{
    static const QRegularExpression withoutZero(QStringLiteral("^(?:[35789]\\d{8}|2\\d{9})$"));
    const int column = Columns::all().sheet.columnOf("facility", "phone");
    const QString given = textOf(value);
    if (!m_reader.isNumberCell(column) || !withoutZero.match(given).hasMatch()) return;
    value = QLatin1Char('0') + given;
    m_reader.warn(
        column, "zero_added",
        QCoreApplication::translate("Import", "%1: a leading 0 was added to the telephone number.").arg(textOf(value)));
}

void FacilityPlanner::readTaxCode(Draft& draft)
{
    const int column = Columns::all().taxCode;
    Value& value = draft.row[size_t(fields().taxCode)];
    const Reading reading = m_reader.read(column);
    if (reading.state == Reading::State::Erased) value.emplace<std::monostate>();
    if (reading.state != Reading::State::Given || reading.value == value) return;
    QString given = typedNumber(textOf(reading.value));
    if (taxDigits(given) == QString(given).remove(QLatin1Char(' '))) given = taxDigits(given); // "0101 248 141"
    const QString completed = QLatin1Char('0') + given;
    const bool lostZero = given.size() == 9 || (given.size() == 13 && given[9] == QLatin1Char('-'));
    if (lostZero && checkTaxCode(completed) == TaxCode::Valid) {
        m_reader.warn(column, "zero_added",
                      QCoreApplication::translate("Import", "%1: a leading 0 was added, the check digit is right.")
                          .arg(completed));
        value = completed;
        return;
    }
    value = given;
}

void FacilityPlanner::readCommune(Draft& draft)
{
    const Columns& columns = Columns::all();
    Value& value = draft.row[size_t(fields().unit)];
    const QString code = m_reader.text(columns.communeCode), name = m_reader.text(columns.communeName);
    for (const int column : {columns.communeCode, columns.communeName})
        if (m_reader.isErase(column)) {
            m_reader.read(column); // tells that it is required
            return;
        }
    if (code.isEmpty() && name.isEmpty()) {
        if (!draft.stored)
            m_reader.failMissing(m_reader.has(columns.communeName) ? columns.communeName : columns.communeCode);
        return;
    }
    if (draft.stored && m_communes.isSame(integerOf(value).value_or(0), code, name)) return;
    const CommuneNames::Answer& answer = m_communes.find(code, name, m_reader.isNumberCell(columns.communeCode));
    if (answer.code) {
        m_reader.fail(answer.byCode ? columns.communeCode : columns.communeName, answer.code, answer.message,
                      answer.suggestion);
        return;
    }
    if (answer.zeroAdded)
        m_reader.warn(columns.communeCode, "zero_added",
                      QCoreApplication::translate("Import", "“%1” was read as the code of %2.")
                          .arg(code, m_communes.shown(answer.unit)));
    value = answer.unit;
}

void FacilityPlanner::readZone(Draft& draft)
{
    const int column = Columns::all().zone;
    Value& value = draft.row[size_t(fields().zone)];
    const QString name = m_reader.text(column);
    if (name.isEmpty()) return;
    if (m_reader.isErase(column)) {
        value.emplace<std::monostate>();
        return;
    }
    if (!isEmpty(value) && comparable(m_zones.shown(*integerOf(value))) == comparable(name)) return;
    const auto found = m_zones.find(name);
    if (found.size() == 1) {
        value = found.front();
        return;
    }
    if (found.size() > 1) {
        m_reader.fail(column, "ambiguous_zone",
                      QCoreApplication::translate("Import", "Several zones have the name “%1”. Write it with its kind.")
                          .arg(name),
                      m_zones.shown(found.front()));
        return;
    }
    m_reader.fail(column, "unknown_zone",
                  QCoreApplication::translate(
                      "Import", "There is no industrial zone “%1” in this file. Enter the zone first, or correct it.")
                      .arg(name),
                  m_zones.nearest(name));
}

void FacilityPlanner::readSector(Draft& draft)
{
    const Fields& f = fields();
    const int column = Columns::all().sector;
    Value& value = draft.row[size_t(f.sector)];
    Reading reading = m_reader.read(column);
    if (reading.state == Reading::State::Erased) value = draft.row[size_t(f.sectorVersion)] = Value{};
    if (reading.state != Reading::State::Given || reading.value == value) return;
    QString code = textOf(reading.value);
    if (!m_sectors.knows(code)) {
        const QString nearest = m_sectors.nearest(code);
        if (!m_reader.isNumberCell(column) || nearest.size() <= code.size()) {
            m_reader.fail(column, "unknown_sector",
                          QCoreApplication::translate("Import", "“%1” is not a sector code of %2.")
                              .arg(code, SectorCodes::version()),
                          nearest);
            return;
        }
        code = nearest;
        if (value != Value{code})
            m_reader.warn(
                column, "zero_added",
                QCoreApplication::translate("Import", "%1: a leading 0 was added to the sector code.").arg(code));
    }
    if (value == Value{code}) return;
    value = code;
    draft.row[size_t(f.sectorVersion)] = SectorCodes::version();
}

void FacilityPlanner::readYear(Draft& draft)
{
    const Columns& columns = Columns::all();
    const Fields& f = fields();
    const Reading year = m_reader.read(columns.year);
    std::vector<std::pair<PlainColumn, Reading>> figures;
    for (const PlainColumn& figure : columns.figures)
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
    const Columns& columns = Columns::all();
    const Fields& f = fields();
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
    const int column = Columns::all().size;
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
    const qint64 year = integerOf(m_reader.read(Columns::all().year).value).value_or(m_defaultYear);
    const QString computed = m_options.sizeOf(draft.stored->id, int(year));
    if (computed.isEmpty() || computed == code) return;
    m_reader.warn(column, "size_differs",
                  QCoreApplication::translate("Import", "“%1” is not the size that the figures of %2 give: %3.")
                      .arg(given, QString::number(year), computed));
}

QString FacilityPlanner::shown(int field, const Value& value) const
{
    const Fields& f = fields();
    if (isEmpty(value)) return {};
    if (field == f.unit) return m_communes.shown(*integerOf(value));
    if (field == f.zone) return m_zones.shown(*integerOf(value));
    return display(facilityDictionary().fields[size_t(field)], value);
}

void FacilityPlanner::keep(Draft& draft)
{
    const Fields& f = fields();
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
                                [&](int field, const Value& value) { return shown(field, value); });
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

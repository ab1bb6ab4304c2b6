// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/facility_cells.h"

#include "core/exchange/field_changes.h"
#include "core/exchange/suspected_twins.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

FacilityCells::FacilityCells(const Database& database, SheetReader& reader, const QDate& listDate)
    : m_reader(reader), m_communes(database, listDate), m_zones(database), m_sectors(database)
{
}

void FacilityCells::read(Row& row, bool isNew)
{
    readPlain(row, isNew);
    readTaxCode(row);
    readCommune(row, isNew);
    readZone(row);
    readSector(row);
}

void FacilityCells::readPlain(Row& row, bool isNew)
{
    for (const auto& [column, field] : FacilityColumns::all().plain) {
        Reading reading = m_reader.read(column);
        Value& value = row[size_t(field)];
        if (field == FacilityFields::all().phone && reading.state == Reading::State::Given)
            completePhone(reading.value);
        if (reading.state == Reading::State::Erased) value.emplace<std::monostate>();
        if (reading.state == Reading::State::Given) take(value, std::move(reading.value));
        if (reading.state == Reading::State::Blank && isNew && facilityDictionary().fields[size_t(field)].required)
            m_reader.failMissing(column);
    }
}

/// A number in a spreadsheet has no leading zero, a telephone number has.
void FacilityCells::completePhone(Value& value)
{
    static const QRegularExpression withoutZero(QStringLiteral("^(?:[35789]\\d{8}|2\\d{9})$"));
    const int column = FacilityColumns::all().phone;
    const QString given = textOf(value);
    if (!m_reader.isNumberCell(column) || !withoutZero.match(given).hasMatch()) return;
    value = QLatin1Char('0') + given;
    m_reader.warn(
        column, "zero_added",
        QCoreApplication::translate("Import", "%1: a leading 0 was added to the telephone number.").arg(textOf(value)));
}

void FacilityCells::readTaxCode(Row& row)
{
    const int column = FacilityColumns::all().taxCode;
    Value& value = row[size_t(FacilityFields::all().taxCode)];
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

void FacilityCells::readCommune(Row& row, bool isNew)
{
    const FacilityColumns& columns = FacilityColumns::all();
    Value& value = row[size_t(FacilityFields::all().unit)];
    const QString code = m_reader.text(columns.communeCode), name = m_reader.text(columns.communeName);
    for (const int column : {columns.communeCode, columns.communeName})
        if (m_reader.isErase(column)) {
            m_reader.read(column); // tells that it is required
            return;
        }
    if (code.isEmpty() && name.isEmpty()) {
        if (isNew) m_reader.failMissing(m_reader.has(columns.communeName) ? columns.communeName : columns.communeCode);
        return;
    }
    if (!isNew && m_communes.isSame(integerOf(value).value_or(0), code, name)) return;
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

void FacilityCells::readZone(Row& row)
{
    const int column = FacilityColumns::all().zone;
    Value& value = row[size_t(FacilityFields::all().zone)];
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

void FacilityCells::readSector(Row& row)
{
    const FacilityFields& f = FacilityFields::all();
    const int column = FacilityColumns::all().sector;
    Value& value = row[size_t(f.sector)];
    Reading reading = m_reader.read(column);
    if (reading.state == Reading::State::Erased) value = row[size_t(f.sectorVersion)] = Value{};
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
    row[size_t(f.sectorVersion)] = SectorCodes::version();
}

QString FacilityCells::shown(int field, const Value& value) const
{
    const FacilityFields& f = FacilityFields::all();
    if (isEmpty(value)) return {};
    if (field == f.unit) return m_communes.shown(*integerOf(value));
    if (field == f.zone) return m_zones.shown(*integerOf(value));
    return display(facilityDictionary().fields[size_t(field)], value);
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/staff_places.h"

#include "core/database/database.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

namespace core {

namespace {

/// What an office is by the first words of its name.
QString kindOf(const QString& name)
{
    const QString words = fold(name) + QLatin1Char(' ');
    for (const auto& [start, kind] : {std::pair("ubnd ", "committee"),
                                      std::pair("uy ban nhan dan ", "committee"),
                                      std::pair("ban quan ly ", "board"),
                                      std::pair("phong ", "department"),
                                      std::pair("so ", "department"),
                                      std::pair("chi cuc ", "department"),
                                      std::pair("cuc ", "department"),
                                      std::pair("van phong ", "department"),
                                      std::pair("cong ty ", "enterprise"),
                                      std::pair("doanh nghiep ", "enterprise"),
                                      std::pair("hop tac xa ", "enterprise"),
                                      std::pair("nha may ", "enterprise"),
                                      std::pair("co so ", "enterprise"),
                                      std::pair("trung tam ", "public_unit"),
                                      std::pair("truong ", "public_unit"),
                                      std::pair("vien ", "public_unit"),
                                      std::pair("hoi ", "union"),
                                      std::pair("lien minh ", "union"),
                                      std::pair("doan ", "union"),
                                      std::pair("hiep hoi ", "union")})
        if (words.startsWith(QLatin1String(start))) return QString::fromLatin1(kind);
    return QStringLiteral("other");
}

} // namespace

StaffPlaces::StaffPlaces(const Database& database) : m_zones(database)
{
    Statement organisations(database, "SELECT id, name FROM organisation");
    while (organisations.step()) m_organisations.insert(comparable(organisations.text(1)), organisations.integer(0));
    Statement units(database, "SELECT id, name FROM administrative_unit WHERE valid_to IS NULL");
    while (units.step()) m_units[comparable(units.text(1))].push_back(units.integer(0));
    Statement facilities(database, "SELECT id, code, name FROM facility");
    while (facilities.step()) {
        m_codes.insert(facilities.text(1), facilities.integer(0));
        m_suggestions.add(facilities.text(1), facilities.text(1));
        m_facilities[comparable(facilities.text(2))].push_back(facilities.integer(0));
    }
    Statement merged(database, "SELECT code, facility_id FROM facility_merge"); // lists may still have their codes
    while (merged.step())
        if (!m_codes.contains(merged.text(0))) m_codes.insert(merged.text(0), merged.integer(1));
}

StaffPlaces::Answer StaffPlaces::find(const QString& place, const QString& facilityCode) const
{
    Answer answer;
    if (!facilityCode.isEmpty()) {
        answer.field = "facility_id";
        answer.id = m_codes.value(facilityCode);
        if (answer.id != 0) return answer;
        answer.column = Column::Facility;
        answer.code = "unknown_facility";
        answer.message
            = QCoreApplication::translate("Import", "No facility has the code “%1”.").arg(facilityCode.left(100));
        answer.suggestion = m_suggestions.nearest(facilityCode);
        return answer;
    }
    if (place.isEmpty()) return answer;
    const QString name = comparable(place);
    if (const auto known = m_organisations.constFind(name); known != m_organisations.constEnd())
        return {"organisation_id", *known, {}, {}, Column::None, nullptr, {}, {}};
    if (const auto facilities = m_facilities.value(name); facilities.size() == 1)
        return {"facility_id", facilities.front(), {}, {}, Column::None, nullptr, {}, {}};
    else if (facilities.size() > 1) {
        answer.column = Column::Place;
        answer.code = "ambiguous_facility";
        answer.message
            = QCoreApplication::translate("Import", "Several facilities are called “%1”. Fill in “Mã cơ sở”.")
                  .arg(place.left(200));
        return answer;
    }
    if (const auto units = m_units.value(name); units.size() == 1) {
        return {"unit_id", units.front(), {}, {}, Column::None, nullptr, {}, {}};
    } else if (units.size() > 1) {
        answer.column = Column::Place;
        answer.code = "ambiguous_commune";
        answer.message = QCoreApplication::translate(
                             "Import", "Several units are called “%1”. Name its place of work otherwise, as “UBND …”.")
                             .arg(place.left(200));
        return answer;
    }
    if (const auto zones = m_zones.find(place); zones.size() == 1)
        return {"zone_id", zones.front(), {}, {}, Column::None, nullptr, {}, {}};
    answer.field = "organisation_id";
    answer.newName = place.left(300);
    answer.newKind = kindOf(place);
    return answer;
}

void StaffPlaces::add(const QString& organisation, qint64 reference)
{
    m_organisations.insert(comparable(organisation), reference);
}

void StaffPlaces::addUnit(const QString& name, qint64 reference) { m_units[comparable(name)].push_back(reference); }

void StaffPlaces::forget(qint64 first)
{
    m_organisations.removeIf([first](const auto& one) { return one.value() <= first; });
}

} // namespace core

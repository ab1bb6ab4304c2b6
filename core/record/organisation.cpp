// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/organisation.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice organisationKinds[] = {
    {"committee", QT_TRANSLATE_NOOP("Record", "People's committee"), "Ủy ban nhân dân"},
    {"department", QT_TRANSLATE_NOOP("Record", "Department"), "Phòng, sở, ban, ngành"},
    {"board", QT_TRANSLATE_NOOP("Record", "Zone board"), "Ban quản lý khu, cụm, điểm công nghiệp"},
    {"enterprise", QT_TRANSLATE_NOOP("Record", "Enterprise or facility"), "Doanh nghiệp, cơ sở"},
    {"public_unit", QT_TRANSLATE_NOOP("Record", "Public service unit"), "Đơn vị sự nghiệp"},
    {"union", QT_TRANSLATE_NOOP("Record", "Union or association"), "Đoàn thể, hội"},
    {"other", QT_TRANSLATE_NOOP("Record", "Other"), "Khác"},
};
constexpr Choice duties[] = {
    {"state_officer", QT_TRANSLATE_NOOP("Record", "State officer in charge"), "Cán bộ quản lý nhà nước về SXSH"},
    {"dedicated", QT_TRANSLATE_NOOP("Record", "Dedicated staff"), "Cán bộ chuyên trách"},
    {"guiding", QT_TRANSLATE_NOOP("Record", "Guiding staff"), "Cán bộ hướng dẫn áp dụng SXSH"},
    {"unit_in_charge", QT_TRANSLATE_NOOP("Record", "Unit in charge"), "Bộ phận chuyên trách về SXSH"},
    {"consultant", QT_TRANSLATE_NOOP("Record", "Consultant"), "Chuyên gia tư vấn"},
    {"other", QT_TRANSLATE_NOOP("Record", "Other"), "Khác"},
};
constexpr Choice sexes[] = {
    {"male", QT_TRANSLATE_NOOP("Record", "Man"), "Nam"},
    {"female", QT_TRANSLATE_NOOP("Record", "Woman"), "Nữ"},
};

} // namespace

const Dictionary& organisationDictionary()
{
    static const Dictionary dictionary{
        .table = "organisation",
        .title = QT_TRANSLATE_NOOP("Record", "Organisations"),
        .fields = {
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Organisation"), .required = true, .maxLength = 300},
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Kind"), .type = FieldType::Choice, .required = true, .choices = organisationKinds},
            {.name = "unit_id", .label = QT_TRANSLATE_NOOP("Record", "Area"), .type = FieldType::Reference, .refersTo = "administrative_unit"},
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .refersTo = "facility"},
            {.name = "zone_id", .label = QT_TRANSLATE_NOOP("Record", "Industrial zone"), .type = FieldType::Reference, .refersTo = "zone"},
            {.name = "valid_from", .label = QT_TRANSLATE_NOOP("Record", "Valid from"), .type = FieldType::Date},
            {.name = "valid_to", .label = QT_TRANSLATE_NOOP("Record", "Valid until"), .type = FieldType::Date},
            {.name = "successor", .label = QT_TRANSLATE_NOOP("Record", "Successor")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
        .sortField = "name",
    };
    return dictionary;
}

const Dictionary& personDictionary()
{
    static const Dictionary dictionary{
        .table = "person",
        .title = QT_TRANSLATE_NOOP("Record", "Persons"),
        .fields = {
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Name"), .required = true, .maxLength = 200},
            {.name = "identity", .label = QT_TRANSLATE_NOOP("Record", "Identity number"), .help = QT_TRANSLATE_NOOP("Record", "Tells persons of the same name apart."), .maxLength = 20},
            {.name = "sex", .label = QT_TRANSLATE_NOOP("Record", "Sex"), .type = FieldType::Choice, .choices = sexes},
            {.name = "phone", .label = QT_TRANSLATE_NOOP("Record", "Phone"), .maxLength = 60},
            {.name = "email", .label = QT_TRANSLATE_NOOP("Record", "E-mail"), .maxLength = 200},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
        .sortField = "name",
    };
    return dictionary;
}

const Dictionary& staffDictionary()
{
    static const Dictionary dictionary{
        .table = "staff",
        .title = QT_TRANSLATE_NOOP("Record", "Staff"),
        .fields = {
            {.name = "person_id", .label = QT_TRANSLATE_NOOP("Record", "Person"), .type = FieldType::Reference, .required = true, .refersTo = "person"},
            {.name = "duty", .label = QT_TRANSLATE_NOOP("Record", "Duty"), .type = FieldType::Choice, .required = true, .choices = duties},
            {.name = "organisation_id", .label = QT_TRANSLATE_NOOP("Record", "Organisation"), .type = FieldType::Reference, .refersTo = "organisation"},
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .refersTo = "facility"},
            {.name = "zone_id", .label = QT_TRANSLATE_NOOP("Record", "Zone board"), .type = FieldType::Reference, .refersTo = "zone"},
            {.name = "unit_id", .label = QT_TRANSLATE_NOOP("Record", "Administrative unit"), .type = FieldType::Reference, .refersTo = "administrative_unit"},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Position")},
            {.name = "from_date", .label = QT_TRANSLATE_NOOP("Record", "From"), .type = FieldType::Date, .required = true},
            {.name = "to_date", .label = QT_TRANSLATE_NOOP("Record", "Until"), .type = FieldType::Date, .help = QT_TRANSLATE_NOOP("Record", "The first day no longer in this post. Blank: still in it.")},
            {.name = "qualified", .label = QT_TRANSLATE_NOOP("Record", "Qualified"), .type = FieldType::Flag, .required = true},
            {.name = "certificate", .label = QT_TRANSLATE_NOOP("Record", "Certificate"), .maxLength = 300},
            {.name = "certificate_date", .label = QT_TRANSLATE_NOOP("Record", "Certificate date"), .type = FieldType::Date},
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Appointing document")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

} // namespace core

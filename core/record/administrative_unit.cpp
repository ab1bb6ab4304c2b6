// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/administrative_unit.h"

#include "core/record/unit_type.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice unitTypes[] = {
    {"commune", QT_TRANSLATE_NOOP("Record", "Rural commune"), "xã"},
    {"ward", QT_TRANSLATE_NOOP("Record", "Ward"), "phường"},
    {"township", QT_TRANSLATE_NOOP("Record", "Township"), "thị trấn"},
    {"special_zone", QT_TRANSLATE_NOOP("Record", "Special zone"), "đặc khu"},
    {"rural_district", QT_TRANSLATE_NOOP("Record", "Rural district"), "huyện"},
    {"urban_district", QT_TRANSLATE_NOOP("Record", "Urban district"), "quận"},
    {"town", QT_TRANSLATE_NOOP("Record", "Town"), "thị xã"},
    {"city", QT_TRANSLATE_NOOP("Record", "City"), "thành phố"},
    {"province", QT_TRANSLATE_NOOP("Record", "Province"), "tỉnh"},
    {"central_city", QT_TRANSLATE_NOOP("Record", "Centrally run city"),
     "thành phố trực thuộc TW|thành phố trực thuộc trung ương"},
};
constexpr Choice unitLevels[] = {
    {"commune", QT_TRANSLATE_NOOP("Record", "Commune level"), "xã|cấp xã"},
    {"district", QT_TRANSLATE_NOOP("Record", "District level"), "huyện|cấp huyện"},
    {"province", QT_TRANSLATE_NOOP("Record", "Province level"), "tỉnh|cấp tỉnh"},
};
constexpr Choice zoneKinds[] = {
    {"park", QT_TRANSLATE_NOOP("Record", "Industrial park (KCN)"), "KCN|Khu công nghiệp"},
    {"cluster", QT_TRANSLATE_NOOP("Record", "Industrial cluster (CCN)"), "CCN|Cụm công nghiệp"},
    {"point", QT_TRANSLATE_NOOP("Record", "Industrial point"), "Điểm CN|Điểm CN-TTCN|Điểm công nghiệp"},
    {"craft_village", QT_TRANSLATE_NOOP("Record", "Craft village"), "Làng nghề"},
};

constexpr Choice reportColumns[] = {
    {"money", QT_TRANSLATE_NOOP("Record", "Money saved"), "Tiền tiết kiệm"},
    {"co2", QT_TRANSLATE_NOOP("Record", "CO2 avoided"), "CO₂ giảm phát thải"},
    {"chained", QT_TRANSLATE_NOOP("Record", "Saved since the first base year"), "Tiết kiệm lũy kế từ năm gốc đầu tiên"},
};

} // namespace

const Dictionary& administrativeUnitDictionary()
{
    static const Dictionary dictionary{
        .table = "administrative_unit",
        .title = QT_TRANSLATE_NOOP("Record", "Administrative units"),
        .fields = {
            {.name = "code", .label = QT_TRANSLATE_NOOP("Record", "Unit code"), .required = true, .dated = true, .maxLength = 20},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Unit name"), .required = true, .dated = true, .maxLength = 200},
            {.name = "type", .label = QT_TRANSLATE_NOOP("Record", "Type"), .type = FieldType::Choice, .required = true, .choices = unitTypes, .dated = true},
            {.name = "level", .label = QT_TRANSLATE_NOOP("Record", "Level"), .type = FieldType::Choice, .required = true, .choices = unitLevels, .dated = true},
            {.name = "parent_id", .label = QT_TRANSLATE_NOOP("Record", "Belongs to"), .type = FieldType::Reference, .refersTo = "administrative_unit", .dated = true},
            {.name = "valid_from", .label = QT_TRANSLATE_NOOP("Record", "Valid from"), .type = FieldType::Date},
            {.name = "valid_to", .label = QT_TRANSLATE_NOOP("Record", "Valid until"), .type = FieldType::Date, .help = QT_TRANSLATE_NOOP("Record", "The first day on which it no longer exists. Blank: still valid.")},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note")},
        },
        .sortField = "name",
    };
    return dictionary;
}

const Dictionary& zoneDictionary()
{
    static const Dictionary dictionary{
        .table = "zone",
        .title = QT_TRANSLATE_NOOP("Record", "Industrial zones"),
        .fields = {
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Kind"), .type = FieldType::Choice, .required = true, .choices = zoneKinds},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Zone name"), .required = true, .maxLength = 200},
            {.name = "board", .label = QT_TRANSLATE_NOOP("Record", "Management board"), .maxLength = 300},
            {.name = "unit_id", .label = QT_TRANSLATE_NOOP("Record", "Commune"), .type = FieldType::Reference, .refersTo = "administrative_unit"},
            {.name = "valid_from", .label = QT_TRANSLATE_NOOP("Record", "Valid from"), .type = FieldType::Date},
            {.name = "valid_to", .label = QT_TRANSLATE_NOOP("Record", "Valid until"), .type = FieldType::Date},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note")},
        },
        .sortField = "name",
    };
    return dictionary;
}

const Dictionary& officeDictionary()
{
    static const Dictionary dictionary{
        .table = "office",
        .title = QT_TRANSLATE_NOOP("Record", "Office"),
        .fields = {
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Office name"), .required = true, .help = QT_TRANSLATE_NOOP("Record", "As in running text: UBND huyện Mê Linh."), .maxLength = 200},
            {.name = "level", .label = QT_TRANSLATE_NOOP("Record", "Level"), .type = FieldType::Choice, .required = true, .choices = unitLevels},
            {.name = "unit_id", .label = QT_TRANSLATE_NOOP("Record", "Area"), .type = FieldType::Reference, .refersTo = "administrative_unit"},
            {.name = "superior", .label = QT_TRANSLATE_NOOP("Record", "Superior office"), .help = QT_TRANSLATE_NOOP("Record", "Printed above the issuer; blank for a people's committee.")},
            {.name = "issuer", .label = QT_TRANSLATE_NOOP("Record", "Issuer on paper"), .type = FieldType::Lines, .help = QT_TRANSLATE_NOOP("Record", "One or two lines, upper case.")},
            {.name = "symbol", .label = QT_TRANSLATE_NOOP("Record", "Symbol"), .help = QT_TRANSLATE_NOOP("Record", "Behind BC- and KH-: UBND."), .maxLength = 40},
            {.name = "department", .label = QT_TRANSLATE_NOOP("Record", "Department")},
            {.name = "place", .label = QT_TRANSLATE_NOOP("Record", "Place"), .help = QT_TRANSLATE_NOOP("Record", "Before the date: Mê Linh.")},
            {.name = "addressee", .label = QT_TRANSLATE_NOOP("Record", "Addressee")},
            {.name = "authority", .label = QT_TRANSLATE_NOOP("Record", "Signing authority"), .type = FieldType::Lines, .help = QT_TRANSLATE_NOOP("Record", "One line each: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.")},
            {.name = "signer", .label = QT_TRANSLATE_NOOP("Record", "Signer")},
            {.name = "recipients", .label = QT_TRANSLATE_NOOP("Record", "Recipients"), .type = FieldType::Lines, .help = QT_TRANSLATE_NOOP("Record", "One line each.")},
            {.name = "top_margin", .label = QT_TRANSLATE_NOOP("Record", "Top margin"), .type = FieldType::Integer, .min = 20, .max = 25, .unit = "mm"},
            {.name = "bottom_margin", .label = QT_TRANSLATE_NOOP("Record", "Bottom margin"), .type = FieldType::Integer, .min = 20, .max = 25, .unit = "mm"},
            {.name = "left_margin", .label = QT_TRANSLATE_NOOP("Record", "Left margin"), .type = FieldType::Integer, .min = 30, .max = 35, .unit = "mm"},
            {.name = "right_margin", .label = QT_TRANSLATE_NOOP("Record", "Right margin"), .type = FieldType::Integer, .min = 15, .max = 20, .unit = "mm"},
            {.name = "body_size", .label = QT_TRANSLATE_NOOP("Record", "Type size of the text"), .type = FieldType::Integer, .min = 13, .max = 14, .unit = "pt"},
            {.name = "report_columns", .label = QT_TRANSLATE_NOOP("Record", "Optional columns"), .type = FieldType::Codes, .choices = reportColumns},
            {.name = "practice", .label = QT_TRANSLATE_NOOP("Record", "Practice data"), .type = FieldType::Flag},
        },
    };
    return dictionary;
}

QString bareUnitName(const QString& name)
{
    const QString bare = comparable(name);
    for (const UnitTypeWord& type : unitTypeWords())
        if (bare.size() > type.word.size() + 1 && bare.startsWith(type.word)
            && bare[type.word.size()] == QLatin1Char(' '))
            return bare.mid(type.word.size() + 1);
    return bare;
}

} // namespace core

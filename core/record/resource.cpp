// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/resource.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice measures[] = {
    {"energy", QT_TRANSLATE_NOOP("Record", "Energy")},
    {"water", QT_TRANSLATE_NOOP("Record", "Water")},
    {"raw_material", QT_TRANSLATE_NOOP("Record", "Raw material")},
    {"material", QT_TRANSLATE_NOOP("Record", "Material")},
};
constexpr Choice sizes[] = {
    {"SN", QT_TRANSLATE_NOOP("Record", "Micro"), "siêu nhỏ"},
    {"N", QT_TRANSLATE_NOOP("Record", "Small"), "nhỏ"},
    {"V", QT_TRANSLATE_NOOP("Record", "Medium"), "vừa"},
    {"L", QT_TRANSLATE_NOOP("Record", "Large"), "lớn"},
};

} // namespace

const Dictionary& resourceDictionary()
{
    static const Dictionary dictionary{
        .table = "resource",
        .title = QT_TRANSLATE_NOOP("Record", "Resources"),
        .fields = {
            {.name = "code", .label = QT_TRANSLATE_NOOP("Record", "Code"), .required = true, .maxLength = 40},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Resource"), .required = true},
            {.name = "name_en", .label = QT_TRANSLATE_NOOP("Record", "English name")},
            {.name = "measure", .label = QT_TRANSLATE_NOOP("Record", "Measure"), .type = FieldType::Choice, .required = true, .choices = measures},
            {.name = "unit", .label = QT_TRANSLATE_NOOP("Record", "Unit"), .required = true, .help = QT_TRANSLATE_NOOP("Record", "Several units parted by | if the office may choose."), .maxLength = 60},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Order"), .type = FieldType::Integer, .required = true},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note")},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& factorSetDictionary()
{
    static const Dictionary dictionary{
        .table = "factor_set",
        .title = QT_TRANSLATE_NOOP("Record", "Factor sets"),
        .fields = {
            {.name = "code", .label = QT_TRANSLATE_NOOP("Record", "Code"), .required = true, .maxLength = 40},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Factor set"), .required = true},
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Document"), .required = true},
            {.name = "valid_from", .label = QT_TRANSLATE_NOOP("Record", "Valid from"), .type = FieldType::Date, .required = true},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note")},
        },
    };
    return dictionary;
}

const Dictionary& factorDictionary()
{
    static const Dictionary dictionary{
        .table = "factor",
        .title = QT_TRANSLATE_NOOP("Record", "Factors"),
        .fields = {
            {.name = "factor_set_id", .label = QT_TRANSLATE_NOOP("Record", "Factor set"), .type = FieldType::Reference, .required = true, .refersTo = "factor_set"},
            {.name = "resource_id", .label = QT_TRANSLATE_NOOP("Record", "Resource"), .type = FieldType::Reference, .required = true, .refersTo = "resource"},
            {.name = "toe_per_unit", .label = QT_TRANSLATE_NOOP("Record", "TOE per unit"), .type = FieldType::Coefficient, .required = true, .min = 0, .max = 1000},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& industryDictionary()
{
    static const Dictionary dictionary{
        .table = "industry",
        .title = QT_TRANSLATE_NOOP("Record", "Sectors"),
        .fields = {
            {.name = "version", .label = QT_TRANSLATE_NOOP("Record", "List"), .required = true, .maxLength = 20},
            {.name = "code", .label = QT_TRANSLATE_NOOP("Record", "Code"), .required = true, .maxLength = 10},
            {.name = "parent_code", .label = QT_TRANSLATE_NOOP("Record", "Belongs to"), .maxLength = 10},
            {.name = "level", .label = QT_TRANSLATE_NOOP("Record", "Level"), .type = FieldType::Integer, .required = true},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Sector"), .required = true},
            {.name = "priority", .label = QT_TRANSLATE_NOOP("Record", "Priority sector"), .type = FieldType::Flag},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& industryListDictionary()
{
    static const Dictionary dictionary{
        .table = "industry_list",
        .title = QT_TRANSLATE_NOOP("Record", "Sector lists"),
        .fields = {
            {.name = "version", .label = QT_TRANSLATE_NOOP("Record", "List"), .required = true, .maxLength = 20},
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Document"), .required = true},
            {.name = "valid_from", .label = QT_TRANSLATE_NOOP("Record", "Valid from"), .type = FieldType::Date, .required = true},
        },
    };
    return dictionary;
}

const Dictionary& sizeThresholdDictionary()
{
    static const Dictionary dictionary{
        .table = "size_threshold",
        .title = QT_TRANSLATE_NOOP("Record", "Size thresholds"),
        .fields = {
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Document"), .required = true},
            {.name = "valid_from", .label = QT_TRANSLATE_NOOP("Record", "Valid from"), .type = FieldType::Date, .required = true},
            {.name = "size", .label = QT_TRANSLATE_NOOP("Record", "Size"), .type = FieldType::Choice, .required = true, .choices = sizes},
            {.name = "labour_max", .label = QT_TRANSLATE_NOOP("Record", "Labour up to"), .type = FieldType::Integer},
            {.name = "revenue_max", .label = QT_TRANSLATE_NOOP("Record", "Revenue up to"), .type = FieldType::MillionDong, .unit = "triệu đồng"},
            {.name = "capital_max", .label = QT_TRANSLATE_NOOP("Record", "Capital up to"), .type = FieldType::MillionDong, .unit = "triệu đồng"},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

} // namespace core

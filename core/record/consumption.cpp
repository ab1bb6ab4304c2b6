// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/consumption.h"

#include <QCoreApplication>

namespace core {

const Dictionary& productDictionary()
{
    static const Dictionary dictionary{
        .table = "product",
        .title = QT_TRANSLATE_NOOP("Record", "Products"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Product"), .required = true, .maxLength = 200},
            {.name = "coefficient", .label = QT_TRANSLATE_NOOP("Record", "Coefficient"), .type = FieldType::Coefficient, .required = true, .min = 0, .max = 100'000, .dated = true, .help = QT_TRANSLATE_NOOP("Record", "Equivalence to the main product; 1 if it stands alone.")},
            {.name = "norm_id", .label = QT_TRANSLATE_NOOP("Record", "Norm"), .type = FieldType::Reference, .refersTo = "norm"},
        },
    };
    return dictionary;
}

const Dictionary& outputDictionary()
{
    static const Dictionary dictionary{
        .table = "output",
        .title = QT_TRANSLATE_NOOP("Record", "Output"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "product_id", .label = QT_TRANSLATE_NOOP("Record", "Product"), .type = FieldType::Reference, .required = true, .refersTo = "product"},
            {.name = "unit", .label = QT_TRANSLATE_NOOP("Record", "Unit"), .required = true, .maxLength = 40},
            {.name = "quantity", .label = QT_TRANSLATE_NOOP("Record", "Output"), .type = FieldType::Number, .required = true, .min = 0},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source of the figure")},
        },
    };
    return dictionary;
}

const Dictionary& consumptionDictionary()
{
    static const Dictionary dictionary{
        .table = "consumption",
        .title = QT_TRANSLATE_NOOP("Record", "Consumption"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "resource_id", .label = QT_TRANSLATE_NOOP("Record", "Resource"), .type = FieldType::Reference, .required = true, .refersTo = "resource"},
            {.name = "unit", .label = QT_TRANSLATE_NOOP("Record", "Unit"), .required = true, .maxLength = 40},
            {.name = "quantity", .label = QT_TRANSLATE_NOOP("Record", "Consumption"), .type = FieldType::Number, .required = true, .min = 0},
            {.name = "cost", .label = QT_TRANSLATE_NOOP("Record", "Cost"), .type = FieldType::Dong, .min = 0, .unit = "đồng"},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source of the figure")},
        },
    };
    return dictionary;
}

} // namespace core

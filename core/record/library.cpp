// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/library.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice libraryKinds[] = {
    {"legal_document", QT_TRANSLATE_NOOP("Record", "Legal document"), "Văn bản pháp luật"},
    {"handbook", QT_TRANSLATE_NOOP("Record", "Handbook"), "Sổ tay, hướng dẫn"},
    {"training_material", QT_TRANSLATE_NOOP("Record", "Training material"), "Tài liệu tập huấn"},
    {"technology", QT_TRANSLATE_NOOP("Record", "Technology"), "Công nghệ"},
    {"equipment", QT_TRANSLATE_NOOP("Record", "Equipment"), "Thiết bị"},
    {"model", QT_TRANSLATE_NOOP("Record", "Model"), "Mô hình"},
    {"article", QT_TRANSLATE_NOOP("Record", "Article"), "Tin, bài"},
    {"policy", QT_TRANSLATE_NOOP("Record", "Policy"), "Chính sách"},
};
constexpr Choice customTypes[] = {
    {"text", QT_TRANSLATE_NOOP("Record", "Text"), "Chữ"},
    {"number", QT_TRANSLATE_NOOP("Record", "Number"), "Số"},
    {"date", QT_TRANSLATE_NOOP("Record", "Date"), "Ngày"},
    {"flag", QT_TRANSLATE_NOOP("Record", "Yes or no"), "Có hoặc không"},
};

} // namespace

const Dictionary& libraryItemDictionary()
{
    static const Dictionary dictionary{
        .table = "library_item",
        .title = QT_TRANSLATE_NOOP("Record", "Library"),
        .fields = {
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Kind"), .type = FieldType::Choice, .required = true, .choices = libraryKinds},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Title"), .required = true, .maxLength = 500},
            {.name = "number", .label = QT_TRANSLATE_NOOP("Record", "Number"), .maxLength = 100},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Date"), .type = FieldType::Date},
            {.name = "issuer", .label = QT_TRANSLATE_NOOP("Record", "Issuer or supplier")},
            {.name = "sectors", .label = QT_TRANSLATE_NOOP("Record", "Sectors"), .maxLength = 300},
            {.name = "summary", .label = QT_TRANSLATE_NOOP("Record", "Summary"), .type = FieldType::Lines, .maxLength = 4000},
            {.name = "content", .label = QT_TRANSLATE_NOOP("Record", "Content"), .type = FieldType::Lines, .maxLength = 100000},
            {.name = "cost", .label = QT_TRANSLATE_NOOP("Record", "Indicative cost"), .type = FieldType::Dong, .min = 0, .unit = "đồng"},
            {.name = "saving_words", .label = QT_TRANSLATE_NOOP("Record", "Expected saving"), .maxLength = 500},
            {.name = "valid_from", .label = QT_TRANSLATE_NOOP("Record", "Valid from"), .type = FieldType::Date},
            {.name = "valid_to", .label = QT_TRANSLATE_NOOP("Record", "Valid until"), .type = FieldType::Date},
            {.name = "public", .label = QT_TRANSLATE_NOOP("Record", "For the public site"), .type = FieldType::Flag, .required = true},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
        .sortField = "name",
    };
    return dictionary;
}

const Dictionary& attachmentDictionary()
{
    static const Dictionary dictionary{
        .table = "attachment",
        .title = QT_TRANSLATE_NOOP("Record", "Attachments"),
        .fields = {
            {.name = "table_name", .label = QT_TRANSLATE_NOOP("Record", "Table"), .required = true, .maxLength = 60},
            {.name = "record_id", .label = QT_TRANSLATE_NOOP("Record", "Record"), .type = FieldType::Integer, .required = true},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "File name"), .required = true, .maxLength = 255},
            {.name = "size", .label = QT_TRANSLATE_NOOP("Record", "Size"), .type = FieldType::Integer, .required = true, .min = 0},
            {.name = "hash", .label = QT_TRANSLATE_NOOP("Record", "Hash"), .required = true, .maxLength = 64},
            {.name = "added_on", .label = QT_TRANSLATE_NOOP("Record", "Added on"), .type = FieldType::Date, .required = true},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note")},
        },
    };
    return dictionary;
}

const Dictionary& normDictionary()
{
    static const Dictionary dictionary{
        .table = "norm",
        .title = QT_TRANSLATE_NOOP("Record", "Norms"),
        .fields = {
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Document"), .required = true},
            {.name = "sector", .label = QT_TRANSLATE_NOOP("Record", "Sector"), .required = true},
            {.name = "product", .label = QT_TRANSLATE_NOOP("Record", "Product or process"), .required = true},
            {.name = "capacity", .label = QT_TRANSLATE_NOOP("Record", "Capacity class")},
            {.name = "value", .label = QT_TRANSLATE_NOOP("Record", "Norm"), .type = FieldType::Number, .required = true, .min = 0},
            {.name = "unit", .label = QT_TRANSLATE_NOOP("Record", "Unit"), .required = true, .maxLength = 60},
            {.name = "year_from", .label = QT_TRANSLATE_NOOP("Record", "From year"), .type = FieldType::Year},
            {.name = "year_to", .label = QT_TRANSLATE_NOOP("Record", "To year"), .type = FieldType::Year},
            {.name = "status", .label = QT_TRANSLATE_NOOP("Record", "Status")},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& emissionFactorDictionary()
{
    static const Dictionary dictionary{
        .table = "emission_factor",
        .title = QT_TRANSLATE_NOOP("Record", "Grid emission factors"),
        .fields = {
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "value", .label = QT_TRANSLATE_NOOP("Record", "Tonnes CO2 per MWh"), .type = FieldType::Number, .required = true, .min = 0},
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Document"), .required = true},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& customFieldDictionary()
{
    static const Dictionary dictionary{
        .table = "custom_field",
        .title = QT_TRANSLATE_NOOP("Record", "Own fields"),
        .fields = {
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Field"), .required = true, .maxLength = 100},
            {.name = "type", .label = QT_TRANSLATE_NOOP("Record", "Type"), .type = FieldType::Choice, .required = true, .choices = customTypes},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Order"), .type = FieldType::Integer, .required = true, .min = 1, .max = 999},
        },
    };
    return dictionary;
}

const Dictionary& customValueDictionary()
{
    static const Dictionary dictionary{
        .table = "custom_value",
        .title = QT_TRANSLATE_NOOP("Record", "Values of own fields"),
        .fields = {
            {.name = "custom_field_id", .label = QT_TRANSLATE_NOOP("Record", "Field"), .type = FieldType::Reference, .required = true, .refersTo = "custom_field"},
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "value", .label = QT_TRANSLATE_NOOP("Record", "Value"), .required = true},
        },
    };
    return dictionary;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/issued_report.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice places[] = {
    {"replace", QT_TRANSLATE_NOOP("Record", "Instead of the generated text"), "Thay câu tự sinh"},
    {"after", QT_TRANSLATE_NOOP("Record", "After it"), "Thêm sau"},
};

} // namespace

const Dictionary& issuedReportDictionary()
{
    static const Dictionary dictionary{
        .table = "issued_report",
        .title = QT_TRANSLATE_NOOP("Record", "Issued documents"),
        .fields = {
            {.name = "report", .label = QT_TRANSLATE_NOOP("Record", "Report"), .required = true},
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .refersTo = "plan"},
            {.name = "revision", .label = QT_TRANSLATE_NOOP("Record", "Revision"), .type = FieldType::Integer, .required = true, .min = 1},
            {.name = "number", .label = QT_TRANSLATE_NOOP("Record", "Number")},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Date"), .type = FieldType::Date},
            {.name = "issued_at", .label = QT_TRANSLATE_NOOP("Record", "Issued at"), .required = true},
            {.name = "issued_by", .label = QT_TRANSLATE_NOOP("Record", "Issued by"), .required = true},
            {.name = "reason", .label = QT_TRANSLATE_NOOP("Record", "Reason")},
            {.name = "factor_set", .label = QT_TRANSLATE_NOOP("Record", "Factor set")},
            {.name = "boundary_date", .label = QT_TRANSLATE_NOOP("Record", "Boundaries of"), .type = FieldType::Date},
            {.name = "data_hash", .label = QT_TRANSLATE_NOOP("Record", "Hash of the data"), .required = true, .maxLength = 64},
            {.name = "figures", .label = QT_TRANSLATE_NOOP("Record", "Figures"), .type = FieldType::Lines, .required = true, .maxLength = 100000000},
            {.name = "content", .label = QT_TRANSLATE_NOOP("Record", "Content"), .type = FieldType::Lines, .required = true, .maxLength = 100000000},
            {.name = "changes", .label = QT_TRANSLATE_NOOP("Record", "Changed figures"), .type = FieldType::Lines, .maxLength = 1000000},
        },
    };
    return dictionary;
}

const Dictionary& yearLockDictionary()
{
    static const Dictionary dictionary{
        .table = "year_lock",
        .title = QT_TRANSLATE_NOOP("Record", "Locked years"),
        .fields = {
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "locked", .label = QT_TRANSLATE_NOOP("Record", "Locked"), .type = FieldType::Flag, .required = true},
            {.name = "reason", .label = QT_TRANSLATE_NOOP("Record", "Reason")},
        },
    };
    return dictionary;
}

const Dictionary& officeTextDictionary()
{
    static const Dictionary dictionary{
        .table = "office_text",
        .title = QT_TRANSLATE_NOOP("Record", "Office templates"),
        .fields = {
            {.name = "report", .label = QT_TRANSLATE_NOOP("Record", "Report"), .required = true},
            {.name = "key", .label = QT_TRANSLATE_NOOP("Record", "Paragraph"), .required = true},
            {.name = "place", .label = QT_TRANSLATE_NOOP("Record", "Place"), .type = FieldType::Choice, .required = true, .choices = places},
            {.name = "words", .label = QT_TRANSLATE_NOOP("Record", "Text"), .type = FieldType::Lines, .required = true, .maxLength = 20000},
        },
    };
    return dictionary;
}

} // namespace core

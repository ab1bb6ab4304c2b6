// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/solution.h"

#include "core/record/funding.h"
#include "core/record/survey.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice solutionStates[] = {
    {"proposed", QT_TRANSLATE_NOOP("Record", "Proposed"), "Đề xuất"},
    {"adopted", QT_TRANSLATE_NOOP("Record", "Adopted"), "Đang áp dụng"},
    {"stopped", QT_TRANSLATE_NOOP("Record", "Stopped"), "Đã ngừng"},
};
constexpr Choice adjustmentKinds[] = {
    {"product_changed", QT_TRANSLATE_NOOP("Record", "Product changed"), "Thay đổi sản phẩm"},
    {"stoppage", QT_TRANSLATE_NOOP("Record", "Stoppage or accident"), "Ngừng sản xuất, sự cố"},
    {"extension", QT_TRANSLATE_NOOP("Record", "Extension or move"), "Mở rộng, di dời"},
    {"other", QT_TRANSLATE_NOOP("Record", "Other"), "Khác"},
};
constexpr Choice certificateKinds[] = {
    {"ISO14001", QT_TRANSLATE_NOOP("Record", "ISO 14001"), "ISO 14001"},
    {"ISO50001", QT_TRANSLATE_NOOP("Record", "ISO 50001"), "ISO 50001"},
    {"energy_audit", QT_TRANSLATE_NOOP("Record", "Energy audit"), "Kiểm toán năng lượng"},
    {"environment_permit", QT_TRANSLATE_NOOP("Record", "Environmental permit"), "Giấy phép môi trường"},
    {"other", QT_TRANSLATE_NOOP("Record", "Other"), "Khác"},
};

} // namespace

const Dictionary& solutionDictionary()
{
    static const Dictionary dictionary{
        .table = "solution",
        .title = QT_TRANSLATE_NOOP("Record", "Adopted solutions"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "solution_group", .label = QT_TRANSLATE_NOOP("Record", "Solution group"), .type = FieldType::Choice, .required = true, .choices = solutionGroupChoices()},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Solution"), .required = true, .maxLength = 500},
            {.name = "state", .label = QT_TRANSLATE_NOOP("Record", "State"), .type = FieldType::Choice, .required = true, .choices = solutionStates},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Adopted on"), .type = FieldType::Date},
            {.name = "stop_date", .label = QT_TRANSLATE_NOOP("Record", "Stopped on"), .type = FieldType::Date},
            {.name = "cost", .label = QT_TRANSLATE_NOOP("Record", "Investment"), .type = FieldType::Dong, .min = 0, .unit = "đồng"},
            {.name = "support", .label = QT_TRANSLATE_NOOP("Record", "Of it support"), .type = FieldType::Dong, .min = 0, .unit = "đồng"},
            {.name = "funding", .label = QT_TRANSLATE_NOOP("Record", "Funding source"), .type = FieldType::Choice, .choices = fundingSourceChoices()},
            {.name = "benefit", .label = QT_TRANSLATE_NOOP("Record", "Yearly benefit"), .type = FieldType::Dong, .unit = "đồng/năm"},
            {.name = "resource_id", .label = QT_TRANSLATE_NOOP("Record", "Resource saved"), .type = FieldType::Reference, .refersTo = "resource"},
            {.name = "saved_quantity", .label = QT_TRANSLATE_NOOP("Record", "Saved a year"), .type = FieldType::Number, .min = 0},
            {.name = "before_words", .label = QT_TRANSLATE_NOOP("Record", "Before the solution"), .type = FieldType::Lines, .maxLength = 2000},
            {.name = "after_words", .label = QT_TRANSLATE_NOOP("Record", "After the solution"), .type = FieldType::Lines, .maxLength = 2000},
            {.name = "activity_id", .label = QT_TRANSLATE_NOOP("Record", "Activity"), .type = FieldType::Reference, .refersTo = "activity"},
            {.name = "evidence", .label = QT_TRANSLATE_NOOP("Record", "Evidence"), .maxLength = 1000},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

std::optional<Ratio> payBackYears(const Record& solution)
{
    const auto cost = solution.integer("cost"), benefit = solution.integer("benefit");
    if (!cost || !benefit || *benefit <= 0) return {};
    return Ratio(BigInt(*cost), BigInt(*benefit));
}

const Dictionary& adjustmentDictionary()
{
    static const Dictionary dictionary{
        .table = "adjustment",
        .title = QT_TRANSLATE_NOOP("Record", "Adjustments"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "resource_id", .label = QT_TRANSLATE_NOOP("Record", "Resource"), .type = FieldType::Reference, .required = true, .refersTo = "resource"},
            {.name = "amount", .label = QT_TRANSLATE_NOOP("Record", "Added to the expected use"), .type = FieldType::Number, .required = true, .help = QT_TRANSLATE_NOOP("Record", "In the resource's unit; negative lowers the expected use.")},
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Reason"), .type = FieldType::Choice, .required = true, .choices = adjustmentKinds},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Explanation"), .required = true, .maxLength = 2000},
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Document"), .required = true},
        },
    };
    return dictionary;
}

const Dictionary& certificateDictionary()
{
    static const Dictionary dictionary{
        .table = "certificate",
        .title = QT_TRANSLATE_NOOP("Record", "Certificates"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Certificate"), .type = FieldType::Choice, .required = true, .choices = certificateKinds},
            {.name = "number", .label = QT_TRANSLATE_NOOP("Record", "Number"), .maxLength = 100},
            {.name = "issuer", .label = QT_TRANSLATE_NOOP("Record", "Issuer")},
            {.name = "issued", .label = QT_TRANSLATE_NOOP("Record", "Issued on"), .type = FieldType::Date},
            {.name = "valid_to", .label = QT_TRANSLATE_NOOP("Record", "Valid until"), .type = FieldType::Date},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

const Dictionary& contactDictionary()
{
    static const Dictionary dictionary{
        .table = "contact",
        .title = QT_TRANSLATE_NOOP("Record", "Contact persons"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Name"), .required = true, .maxLength = 200},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Position")},
            {.name = "phone", .label = QT_TRANSLATE_NOOP("Record", "Phone"), .maxLength = 60},
            {.name = "email", .label = QT_TRANSLATE_NOOP("Record", "E-mail"), .maxLength = 200},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

} // namespace core

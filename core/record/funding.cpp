// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/funding.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice fundingSources[] = {
    {"NSTW", QT_TRANSLATE_NOOP("Record", "Central budget"), "Ngân sách Trung ương"},
    {"NS_TP", QT_TRANSLATE_NOOP("Record", "Province or city budget"), "Ngân sách tỉnh, thành phố"},
    {"NSDP", QT_TRANSLATE_NOOP("Record", "Local budget"), "Ngân sách địa phương"},
    {"NS_HUYEN", QT_TRANSLATE_NOOP("Record", "District budget"), "Ngân sách huyện"},
    {"NS_XA", QT_TRANSLATE_NOOP("Record", "Commune budget"), "Ngân sách xã"},
    {"KHUYEN_CONG", QT_TRANSLATE_NOOP("Record", "Industry promotion"), "Kinh phí khuyến công"},
    {"KHCN", QT_TRANSLATE_NOOP("Record", "Science and technology"), "Kinh phí khoa học công nghệ"},
    {"MOI_TRUONG", QT_TRANSLATE_NOOP("Record", "Environment"), "Kinh phí sự nghiệp môi trường"},
    {"DN", QT_TRANSLATE_NOOP("Record", "Enterprises"), "Doanh nghiệp"},
    {"TAI_TRO", QT_TRANSLATE_NOOP("Record", "Sponsors"), "Tài trợ, viện trợ"},
    {"KHAC", QT_TRANSLATE_NOOP("Record", "Other sources"), "Nguồn khác"},
};
constexpr Choice moneyKinds[] = {
    {"planned", QT_TRANSLATE_NOOP("Record", "Planned"), "Dự toán"},
    {"allocated", QT_TRANSLATE_NOOP("Record", "Allocated"), "Giao"},
    {"spent", QT_TRANSLATE_NOOP("Record", "Spent"), "Thực hiện"},
};

} // namespace

std::span<const Choice> fundingSourceChoices() { return fundingSources; }

bool isStateFunding(const QString& code)
{
    return code != QLatin1String("DN") && code != QLatin1String("TAI_TRO") && code != QLatin1String("KHAC");
}

const Dictionary& planFundingDictionary()
{
    static const Dictionary dictionary{
        .table = "plan_funding",
        .title = QT_TRANSLATE_NOOP("Record", "Funding of the plan"),
        .fields = {
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .required = true, .refersTo = "plan"},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Order"), .type = FieldType::Integer, .required = true, .min = 1, .max = 999},
            {.name = "funding", .label = QT_TRANSLATE_NOOP("Record", "Funding source"), .type = FieldType::Choice, .required = true, .choices = fundingSources},
            {.name = "words", .label = QT_TRANSLATE_NOOP("Record", "Words of the plan"), .type = FieldType::Lines, .required = true, .maxLength = 2000},
            {.name = "purpose", .label = QT_TRANSLATE_NOOP("Record", "Purpose"), .maxLength = 500},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& moneyDictionary()
{
    static const Dictionary dictionary{
        .table = "money",
        .title = QT_TRANSLATE_NOOP("Record", "Money"),
        .fields = {
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .refersTo = "plan"},
            {.name = "task_id", .label = QT_TRANSLATE_NOOP("Record", "Task"), .type = FieldType::Reference, .refersTo = "task"},
            {.name = "activity_id", .label = QT_TRANSLATE_NOOP("Record", "Activity"), .type = FieldType::Reference, .refersTo = "activity"},
            {.name = "funding", .label = QT_TRANSLATE_NOOP("Record", "Funding source"), .type = FieldType::Choice, .required = true, .choices = fundingSources},
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Kind"), .type = FieldType::Choice, .required = true, .choices = moneyKinds},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Date"), .type = FieldType::Date, .required = true},
            {.name = "amount", .label = QT_TRANSLATE_NOOP("Record", "Amount"), .type = FieldType::Dong, .required = true, .min = 0, .unit = "đồng"},
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Document")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

} // namespace core

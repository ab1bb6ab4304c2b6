// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/task.h"

#include "core/record/activity.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice taskStates[] = {
    {"open", QT_TRANSLATE_NOOP("Record", "Not begun"), "Chưa thực hiện"},
    {"doing", QT_TRANSLATE_NOOP("Record", "Under way"), "Đang thực hiện"},
    {"done", QT_TRANSLATE_NOOP("Record", "Done"), "Hoàn thành"},
    {"cancelled", QT_TRANSLATE_NOOP("Record", "Cancelled"), "Hủy"},
};
constexpr Choice roles[] = {
    {"standing", QT_TRANSLATE_NOOP("Record", "Standing office"), "Thường trực, chủ trì"},
    {"lead", QT_TRANSLATE_NOOP("Record", "Leads"), "Chủ trì"},
    {"finance", QT_TRANSLATE_NOOP("Record", "Leads finance"), "Chủ trì tài chính"},
    {"cooperate", QT_TRANSLATE_NOOP("Record", "Cooperates"), "Phối hợp"},
    {"request", QT_TRANSLATE_NOOP("Record", "Asked to cooperate"), "Đề nghị phối hợp"},
    {"carry_out", QT_TRANSLATE_NOOP("Record", "Carries out"), "Thực hiện"},
};
constexpr Choice planSections[] = {
    {"opening", QT_TRANSLATE_NOOP("Record", "Opening"), "Mở đầu"},
    {"purpose", QT_TRANSLATE_NOOP("Record", "Purpose"), "Mục đích"},
    {"requirement", QT_TRANSLATE_NOOP("Record", "Requirements"), "Yêu cầu"},
    {"content", QT_TRANSLATE_NOOP("Record", "Content"), "Nội dung"},
    {"finance", QT_TRANSLATE_NOOP("Record", "Finance"), "Tài chính"},
    {"closing", QT_TRANSLATE_NOOP("Record", "Closing"), "Kết thúc"},
};

} // namespace

const Dictionary& taskDictionary()
{
    static const Dictionary dictionary{
        .table = "task",
        .title = QT_TRANSLATE_NOOP("Record", "Tasks"),
        .fields = {
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .required = true, .refersTo = "plan"},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Order"), .type = FieldType::Integer, .required = true, .min = 1, .max = 9999},
            {.name = "number", .label = QT_TRANSLATE_NOOP("Record", "No."), .maxLength = 40},
            {.name = "group_words", .label = QT_TRANSLATE_NOOP("Record", "Group"), .maxLength = 300},
            {.name = "words", .label = QT_TRANSLATE_NOOP("Record", "Task"), .required = true, .maxLength = 2000},
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Kind of activity"), .type = FieldType::Choice, .choices = activityKindChoices()},
            {.name = "quantity", .label = QT_TRANSLATE_NOOP("Record", "Planned quantity"), .type = FieldType::Number, .min = 0},
            {.name = "unit", .label = QT_TRANSLATE_NOOP("Record", "Unit"), .maxLength = 60},
            {.name = "frequency", .label = QT_TRANSLATE_NOOP("Record", "Frequency"), .maxLength = 100},
            {.name = "audience", .label = QT_TRANSLATE_NOOP("Record", "Audience"), .maxLength = 500},
            {.name = "lead_id", .label = QT_TRANSLATE_NOOP("Record", "Responsible"), .type = FieldType::Reference, .refersTo = "organisation"},
            {.name = "deadline", .label = QT_TRANSLATE_NOOP("Record", "Deadline"), .type = FieldType::Date},
            {.name = "state", .label = QT_TRANSLATE_NOOP("Record", "State"), .type = FieldType::Choice, .required = true, .choices = taskStates},
            {.name = "done_date", .label = QT_TRANSLATE_NOOP("Record", "Done on"), .type = FieldType::Date},
            {.name = "done_quantity", .label = QT_TRANSLATE_NOOP("Record", "Done quantity"), .type = FieldType::Number, .min = 0},
            {.name = "evidence", .label = QT_TRANSLATE_NOOP("Record", "Evidence"), .maxLength = 1000},
            {.name = "quote", .label = QT_TRANSLATE_NOOP("Record", "Words of the plan"), .maxLength = 4000},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

const Dictionary& taskSupportDictionary()
{
    static const Dictionary dictionary{
        .table = "task_support",
        .title = QT_TRANSLATE_NOOP("Record", "Cooperating organisations"),
        .fields = {
            {.name = "task_id", .label = QT_TRANSLATE_NOOP("Record", "Task"), .type = FieldType::Reference, .required = true, .refersTo = "task"},
            {.name = "organisation_id", .label = QT_TRANSLATE_NOOP("Record", "Organisation"), .type = FieldType::Reference, .required = true, .refersTo = "organisation"},
        },
    };
    return dictionary;
}

const Dictionary& responsibilityDictionary()
{
    static const Dictionary dictionary{
        .table = "responsibility",
        .title = QT_TRANSLATE_NOOP("Record", "Responsibilities"),
        .fields = {
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .required = true, .refersTo = "plan"},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Order"), .type = FieldType::Integer, .required = true, .min = 1, .max = 999},
            {.name = "organisation_id", .label = QT_TRANSLATE_NOOP("Record", "Organisation"), .type = FieldType::Reference, .required = true, .refersTo = "organisation"},
            {.name = "role", .label = QT_TRANSLATE_NOOP("Record", "Role"), .type = FieldType::Choice, .required = true, .choices = roles},
            {.name = "words", .label = QT_TRANSLATE_NOOP("Record", "Responsibility"), .type = FieldType::Lines, .required = true, .maxLength = 4000},
            {.name = "deadline", .label = QT_TRANSLATE_NOOP("Record", "Deadline"), .type = FieldType::Date},
            {.name = "state", .label = QT_TRANSLATE_NOOP("Record", "State"), .type = FieldType::Choice, .required = true, .choices = taskStates},
            {.name = "done_date", .label = QT_TRANSLATE_NOOP("Record", "Done on"), .type = FieldType::Date},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& planTextDictionary()
{
    static const Dictionary dictionary{
        .table = "plan_text",
        .title = QT_TRANSLATE_NOOP("Record", "Paragraphs of the plan"),
        .fields = {
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .required = true, .refersTo = "plan"},
            {.name = "section", .label = QT_TRANSLATE_NOOP("Record", "Section"), .type = FieldType::Choice, .required = true, .choices = planSections},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Order"), .type = FieldType::Integer, .required = true, .min = 1, .max = 999},
            {.name = "words", .label = QT_TRANSLATE_NOOP("Record", "Text"), .type = FieldType::Lines, .required = true, .maxLength = 8000},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& targetStepDictionary()
{
    static const Dictionary dictionary{
        .table = "target_step",
        .title = QT_TRANSLATE_NOOP("Record", "Yearly path"),
        .fields = {
            {.name = "target_id", .label = QT_TRANSLATE_NOOP("Record", "Target"), .type = FieldType::Reference, .required = true, .refersTo = "target"},
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "value", .label = QT_TRANSLATE_NOOP("Record", "Value"), .type = FieldType::Number, .required = true, .min = 0},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/entry.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Words of the record dictionaries.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

constexpr Choice ways[] = {
    {"letter", QT_TRANSLATE_NOOP("Record", "Letter"), "Thư"},
    {"call", QT_TRANSLATE_NOOP("Record", "Call"), "Điện thoại"},
    {"visit", QT_TRANSLATE_NOOP("Record", "Visit"), "Đến cơ sở"},
};

constexpr Choice decisions[] = {
    {"first", QT_TRANSLATE_NOOP("Record", "First kept"), "Giữ lần một"},
    {"second", QT_TRANSLATE_NOOP("Record", "Second taken"), "Lấy lần hai"},
};

Field facility()
{
    return {.name = "facility_id",
            .label = QT_TRANSLATE_NOOP("Record", "Facility"),
            .type = FieldType::Reference,
            .required = true,
            .refersTo = "facility"};
}

Field year()
{
    return {.name = "year",
            .label = QT_TRANSLATE_NOOP("Record", "Year"),
            .type = FieldType::Year,
            .required = true,
            .min = 1990,
            .max = 2200};
}

Field subject()
{
    return {.name = "subject", .label = QT_TRANSLATE_NOOP("Record", "Cell"), .required = true, .maxLength = 100};
}

} // namespace

const Dictionary& cellNoteDictionary()
{
    static const Dictionary dictionary{
        .table = "cell_note",
        .title = QT_TRANSLATE_NOOP("Record", "Remarks"),
        .fields = {
            facility(),
            year(),
            subject(),
            {.name = "comment", .label = QT_TRANSLATE_NOOP("Record", "Remark"), .type = FieldType::Lines},
            {.name = "watched", .label = QT_TRANSLATE_NOOP("Record", "Watched"), .type = FieldType::Flag, .required = true},
        },
    };
    return dictionary;
}

const Dictionary& acceptedFindingDictionary()
{
    static const Dictionary dictionary{
        .table = "accepted_finding",
        .title = QT_TRANSLATE_NOOP("Record", "Explained warnings"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference, .refersTo = "facility"},
            year(),
            {.name = "rule", .label = QT_TRANSLATE_NOOP("Record", "Rule"), .required = true, .maxLength = 20},
            {.name = "subject", .label = QT_TRANSLATE_NOOP("Record", "Cell"), .maxLength = 100},
            {.name = "figures", .label = QT_TRANSLATE_NOOP("Record", "Figures"), .required = true},
            {.name = "reason", .label = QT_TRANSLATE_NOOP("Record", "Reason"), .required = true},
        },
    };
    return dictionary;
}

const Dictionary& completedFormDictionary()
{
    static const Dictionary dictionary{
        .table = "completed_form",
        .title = QT_TRANSLATE_NOOP("Record", "Complete forms"),
        .fields = {facility(), year()},
    };
    return dictionary;
}

const Dictionary& entryBatchDictionary()
{
    static const Dictionary dictionary{
        .table = "entry_batch",
        .title = QT_TRANSLATE_NOOP("Record", "Piles of forms"),
        .fields = {
            year(),
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Name of the pile"), .required = true, .maxLength = 100},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note")},
        },
    };
    return dictionary;
}

const Dictionary& entryBatchFormDictionary()
{
    static const Dictionary dictionary{
        .table = "entry_batch_form",
        .title = QT_TRANSLATE_NOOP("Record", "Forms of a pile"),
        .fields = {
            {.name = "entry_batch_id", .label = QT_TRANSLATE_NOOP("Record", "Pile"), .type = FieldType::Reference, .required = true, .refersTo = "entry_batch"},
            facility(),
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Order"), .type = FieldType::Integer, .required = true, .min = 1},
        },
    };
    return dictionary;
}

const Dictionary& controlTotalDictionary()
{
    static const Dictionary dictionary{
        .table = "control_total",
        .title = QT_TRANSLATE_NOOP("Record", "Totals on paper"),
        .fields = {
            year(),
            {.name = "entry_batch_id", .label = QT_TRANSLATE_NOOP("Record", "Pile"), .type = FieldType::Reference, .refersTo = "entry_batch"},
            subject(),
            {.name = "paper", .label = QT_TRANSLATE_NOOP("Record", "Total on paper"), .type = FieldType::Number, .required = true},
        },
    };
    return dictionary;
}

const Dictionary& secondEntryDictionary()
{
    static const Dictionary dictionary{
        .table = "second_entry",
        .title = QT_TRANSLATE_NOOP("Record", "Second keying"),
        .fields = {
            facility(),
            year(),
            subject(),
            {.name = "value", .label = QT_TRANSLATE_NOOP("Record", "Keyed again")},
            {.name = "first", .label = QT_TRANSLATE_NOOP("Record", "Keyed first")},
            {.name = "decision", .label = QT_TRANSLATE_NOOP("Record", "Which holds"), .type = FieldType::Choice, .choices = decisions},
        },
    };
    return dictionary;
}

const Dictionary& importMappingDictionary()
{
    static const Dictionary dictionary{
        .table = "import_mapping",
        .title = QT_TRANSLATE_NOOP("Record", "Known lists"),
        .fields = {
            {.name = "headings", .label = QT_TRANSLATE_NOOP("Record", "Headings"), .required = true, .maxLength = 20000},
            {.name = "layout", .label = QT_TRANSLATE_NOOP("Record", "Meaning"), .required = true, .maxLength = 100000},
            {.name = "used_on", .label = QT_TRANSLATE_NOOP("Record", "Used on"), .type = FieldType::Date, .required = true},
        },
    };
    return dictionary;
}

const Dictionary& facilityMergeDictionary()
{
    static const Dictionary dictionary{
        .table = "facility_merge",
        .title = QT_TRANSLATE_NOOP("Record", "Merged facilities"),
        .fields = {
            facility(),
            {.name = "code", .label = QT_TRANSLATE_NOOP("Record", "Code of the other"), .required = true, .maxLength = 40},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Name of the other"), .required = true},
            {.name = "merged_on", .label = QT_TRANSLATE_NOOP("Record", "Merged on"), .type = FieldType::Date, .required = true},
            {.name = "content", .label = QT_TRANSLATE_NOOP("Record", "What it held"), .required = true, .maxLength = 10000000},
        },
    };
    return dictionary;
}

const Dictionary& notTwinDictionary()
{
    static const Dictionary dictionary{
        .table = "not_twin",
        .title = QT_TRANSLATE_NOOP("Record", "Facilities that are two"),
        .fields = {
            facility(),
            {.name = "other_id", .label = QT_TRANSLATE_NOOP("Record", "Other facility"), .type = FieldType::Reference, .required = true, .refersTo = "facility"},
        },
    };
    return dictionary;
}

const Dictionary& reminderDictionary()
{
    static const Dictionary dictionary{
        .table = "reminder",
        .title = QT_TRANSLATE_NOOP("Record", "Reminders"),
        .fields = {
            facility(),
            year(),
            {.name = "way", .label = QT_TRANSLATE_NOOP("Record", "Way"), .type = FieldType::Choice, .required = true, .choices = ways},
            {.name = "planned_on", .label = QT_TRANSLATE_NOOP("Record", "Planned on"), .type = FieldType::Date},
            {.name = "done_on", .label = QT_TRANSLATE_NOOP("Record", "Done on"), .type = FieldType::Date},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note")},
        },
    };
    return dictionary;
}

Problems checkRebase(const Record& rebase)
{
    const auto year = rebase.integer("year"), base = rebase.integer("base_year");
    if (!year || !base || *base < *year) return {};
    return {{QStringLiteral("base_year"),
             Words::tr("The new base year must lie before the report year."),
             Severity::Error,
             QStringLiteral("years_out_of_order"),
             {}}};
}

const Dictionary& rebaseDictionary()
{
    static const Dictionary dictionary{
        .table = "rebase",
        .title = QT_TRANSLATE_NOOP("Record", "Later base years"),
        .fields = {
            facility(),
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "From report year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "base_year", .label = QT_TRANSLATE_NOOP("Record", "New base year"), .type = FieldType::Year, .required = true, .min = 1990, .max = 2200},
            {.name = "reason", .label = QT_TRANSLATE_NOOP("Record", "Reason"), .required = true},
            {.name = "document", .label = QT_TRANSLATE_NOOP("Record", "Document")},
        },
    };
    return dictionary;
}

} // namespace core

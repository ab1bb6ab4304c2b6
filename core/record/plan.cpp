// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/plan.h"

#include "core/record/activity.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr Choice planLevels[] = {
    {"strategy", QT_TRANSLATE_NOOP("Record", "Strategy")},
    {"province", QT_TRANSLATE_NOOP("Record", "Province plan")},
    {"district", QT_TRANSLATE_NOOP("Record", "District plan")},
    {"commune", QT_TRANSLATE_NOOP("Record", "Commune plan")},
};
constexpr Choice officialRates[] = {
    {"population", QT_TRANSLATE_NOOP("Record", "Of all facilities")},
    {"surveyed", QT_TRANSLATE_NOOP("Record", "Of the surveyed")},
};
constexpr Choice resourceRules[] = {
    {"energy", QT_TRANSLATE_NOOP("Record", "Energy")},
    {"every", QT_TRANSLATE_NOOP("Record", "Every measure")},
    {"any", QT_TRANSLATE_NOOP("Record", "Any measure")},
};
constexpr Choice measures[] = {
    {"energy", QT_TRANSLATE_NOOP("Record", "Energy")},
    {"water", QT_TRANSLATE_NOOP("Record", "Water")},
    {"raw_material", QT_TRANSLATE_NOOP("Record", "Raw material")},
    {"material", QT_TRANSLATE_NOOP("Record", "Material")},
};
constexpr Choice kinds[] = {
    {"share_at_least", QT_TRANSLATE_NOOP("Record", "Share of at least")},
    {"points_over_base", QT_TRANSLATE_NOOP("Record", "Percentage points over the base")},
    {"relative_over_base", QT_TRANSLATE_NOOP("Record", "Percent more than the base count")},
    {"share_of_population_over_base", QT_TRANSLATE_NOOP("Record", "Base count plus a share of all facilities")},
    {"saving_at_least", QT_TRANSLATE_NOOP("Record", "Saving of at least")},
    {"count_at_least", QT_TRANSLATE_NOOP("Record", "Count of at least")},
    {"milestone", QT_TRANSLATE_NOOP("Record", "Done by a date")},
    {"external_at_least", QT_TRANSLATE_NOOP("Record", "Figure from elsewhere of at least")},
};
constexpr Choice indicators[] = {
    {"awareness", QT_TRANSLATE_NOOP("Record", "Awareness")},
    {"adoption", QT_TRANSLATE_NOOP("Record", "Adoption")},
    {"adoption_with_saving", QT_TRANSLATE_NOOP("Record", "Adoption that reaches the saving")},
    {"saving", QT_TRANSLATE_NOOP("Record", "Saving per unit product")},
    {"staff_large_enterprises", QT_TRANSLATE_NOOP("Record", "Large enterprises with qualified staff")},
    {"staff_facilities", QT_TRANSLATE_NOOP("Record", "Facilities with guiding staff")},
    {"staff_boards", QT_TRANSLATE_NOOP("Record", "Zone boards with guiding staff")},
    {"staff_districts", QT_TRANSLATE_NOOP("Record", "Districts with staff in charge")},
    {"staff_departments", QT_TRANSLATE_NOOP("Record", "Departments with staff in charge")},
    {"state_officers", QT_TRANSLATE_NOOP("Record", "State officers for cleaner production")},
    {"classes", QT_TRANSLATE_NOOP("Record", "Classes")},
    {"participants", QT_TRANSLATE_NOOP("Record", "Participants")},
    {"assessments", QT_TRANSLATE_NOOP("Record", "Rapid assessments")},
    {"class_enterprises", QT_TRANSLATE_NOOP("Record", "Enterprises with a class")},
    {"models", QT_TRANSLATE_NOOP("Record", "Models")},
    {"zones_reached", QT_TRANSLATE_NOOP("Record", "Zones reached")},
    {"website", QT_TRANSLATE_NOOP("Record", "Web site")},
    {"database", QT_TRANSLATE_NOOP("Record", "Database")},
    {"production_index", QT_TRANSLATE_NOOP("Record", "Industrial production index")},
    {"units_medium_large", QT_TRANSLATE_NOOP("Record", "Medium and large enterprises with a unit in charge")},
    {"provinces_informed", QT_TRANSLATE_NOOP("Record", "Provinces informed")},
    {"provinces_with_plan", QT_TRANSLATE_NOOP("Record", "Provinces with a plan")},
};
constexpr Choice cohorts[] = {
    {"adopters", QT_TRANSLATE_NOOP("Record", "Adopters")},
    {"all", QT_TRANSLATE_NOOP("Record", "All facilities of the scope")},
};
constexpr Choice scopeSizes[] = {
    {"SN", QT_TRANSLATE_NOOP("Record", "Micro")},
    {"N", QT_TRANSLATE_NOOP("Record", "Small")},
    {"V", QT_TRANSLATE_NOOP("Record", "Medium")},
    {"L", QT_TRANSLATE_NOOP("Record", "Large")},
    {"HKD", QT_TRANSLATE_NOOP("Record", "Household business")},
    {"HTX", QT_TRANSLATE_NOOP("Record", "Cooperative")},
};
constexpr Choice scopeZones[] = {
    {"park", QT_TRANSLATE_NOOP("Record", "Industrial park (KCN)")},
    {"cluster", QT_TRANSLATE_NOOP("Record", "Industrial cluster (CCN)")},
    {"point", QT_TRANSLATE_NOOP("Record", "Industrial point")},
    {"craft_village", QT_TRANSLATE_NOOP("Record", "Craft village")},
    {"outside", QT_TRANSLATE_NOOP("Record", "Outside zones")},
};
constexpr Choice documentRoles[] = {
    {"basis", QT_TRANSLATE_NOOP("Record", "Legal basis")},
    {"higher_plan", QT_TRANSLATE_NOOP("Record", "Higher plan")},
    {"report", QT_TRANSLATE_NOOP("Record", "Report")},
    {"other", QT_TRANSLATE_NOOP("Record", "Other")},
};

} // namespace

const Dictionary& planDictionary()
{
    static const Dictionary dictionary{
        .table = "plan",
        .title = QT_TRANSLATE_NOOP("Record", "Plans"),
        .fields = {
            {.name = "code", .label = QT_TRANSLATE_NOOP("Record", "Id"), .required = true, .maxLength = 60},
            {.name = "own", .label = QT_TRANSLATE_NOOP("Record", "Own plan"), .type = FieldType::Flag, .required = true},
            {.name = "level", .label = QT_TRANSLATE_NOOP("Record", "Kind"), .type = FieldType::Choice, .required = true, .choices = planLevels},
            {.name = "parent_id", .label = QT_TRANSLATE_NOOP("Record", "Higher plan"), .type = FieldType::Reference, .refersTo = "plan"},
            {.name = "number", .label = QT_TRANSLATE_NOOP("Record", "Number"), .maxLength = 60},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Date"), .type = FieldType::Date},
            {.name = "issuer", .label = QT_TRANSLATE_NOOP("Record", "Issuer")},
            {.name = "title", .label = QT_TRANSLATE_NOOP("Record", "Title"), .required = true},
            {.name = "area_id", .label = QT_TRANSLATE_NOOP("Record", "Area"), .type = FieldType::Reference, .refersTo = "administrative_unit"},
            {.name = "period_from", .label = QT_TRANSLATE_NOOP("Record", "Period from"), .type = FieldType::Date, .required = true},
            {.name = "period_to", .label = QT_TRANSLATE_NOOP("Record", "Period to (last day)"), .type = FieldType::Date, .required = true},
            {.name = "base_year", .label = QT_TRANSLATE_NOOP("Record", "Base year"), .type = FieldType::Year, .min = 1990, .max = 2200},
            {.name = "official_rate", .label = QT_TRANSLATE_NOOP("Record", "Official rate"), .type = FieldType::Choice, .required = true, .choices = officialRates},
            {.name = "carry_years", .label = QT_TRANSLATE_NOOP("Record", "Answers carried forward"), .type = FieldType::Integer, .required = true, .min = 0, .max = 5, .unit = "năm"},
            {.name = "resource_rule", .label = QT_TRANSLATE_NOOP("Record", "Resource rule"), .type = FieldType::Choice, .required = true, .choices = resourceRules},
            {.name = "resource_scope", .label = QT_TRANSLATE_NOOP("Record", "Resource scope"), .type = FieldType::Codes, .required = true, .choices = measures},
            {.name = "factor_set_id", .label = QT_TRANSLATE_NOOP("Record", "Factor set"), .type = FieldType::Reference, .refersTo = "factor_set"},
            {.name = "signer", .label = QT_TRANSLATE_NOOP("Record", "Signer")},
            {.name = "carried_from_id", .label = QT_TRANSLATE_NOOP("Record", "Carried over from"), .type = FieldType::Reference, .refersTo = "plan"},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
        },
    };
    return dictionary;
}

const Dictionary& targetDictionary()
{
    static const Dictionary dictionary{
        .table = "target",
        .title = QT_TRANSLATE_NOOP("Record", "Targets"),
        .fields = {
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .required = true, .refersTo = "plan"},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "No."), .type = FieldType::Integer, .required = true, .min = 1, .max = 999},
            {.name = "indicator", .label = QT_TRANSLATE_NOOP("Record", "Indicator"), .type = FieldType::Choice, .required = true, .choices = indicators},
            {.name = "kind", .label = QT_TRANSLATE_NOOP("Record", "Kind"), .type = FieldType::Choice, .required = true, .choices = kinds},
            {.name = "words", .label = QT_TRANSLATE_NOOP("Record", "Words of the plan"), .required = true, .maxLength = 2000},
            {.name = "value", .label = QT_TRANSLATE_NOOP("Record", "Value"), .type = FieldType::Number, .min = 0},
            {.name = "value_high", .label = QT_TRANSLATE_NOOP("Record", "Upper value"), .type = FieldType::Number, .min = 0},
            {.name = "due_date", .label = QT_TRANSLATE_NOOP("Record", "Due on"), .type = FieldType::Date},
            {.name = "band_low", .label = QT_TRANSLATE_NOOP("Record", "Saving from"), .type = FieldType::Share, .min = 0, .max = 100, .unit = "%"},
            {.name = "band_high", .label = QT_TRANSLATE_NOOP("Record", "Saving to"), .type = FieldType::Share, .min = 0, .max = 100, .unit = "%"},
            {.name = "cohort", .label = QT_TRANSLATE_NOOP("Record", "Cohort"), .type = FieldType::Choice, .required = true, .choices = cohorts},
            {.name = "scope_unit_id", .label = QT_TRANSLATE_NOOP("Record", "Area"), .type = FieldType::Reference, .refersTo = "administrative_unit"},
            {.name = "scope_industries", .label = QT_TRANSLATE_NOOP("Record", "Sectors"), .help = QT_TRANSLATE_NOOP("Record", "VSIC codes parted by ; or the word priority for the priority sectors.")},
            {.name = "scope_sizes", .label = QT_TRANSLATE_NOOP("Record", "Sizes"), .type = FieldType::Codes, .choices = scopeSizes},
            {.name = "scope_zones", .label = QT_TRANSLATE_NOOP("Record", "Zones"), .type = FieldType::Codes, .choices = scopeZones},
            {.name = "scope_activities", .label = QT_TRANSLATE_NOOP("Record", "Kinds of activities"), .type = FieldType::Codes, .choices = activityKindChoices(), .help = QT_TRANSLATE_NOOP("Record", "Which classes or activities count. Blank: all that count for the indicator.")},
            {.name = "base_numerator", .label = QT_TRANSLATE_NOOP("Record", "Official base: count"), .type = FieldType::Integer, .min = 0},
            {.name = "base_denominator", .label = QT_TRANSLATE_NOOP("Record", "Official base: of"), .type = FieldType::Integer, .min = 1},
            {.name = "base_document", .label = QT_TRANSLATE_NOOP("Record", "Document of the base")},
            {.name = "reading_confirmed", .label = QT_TRANSLATE_NOOP("Record", "Reading confirmed"), .type = FieldType::Flag},
            {.name = "carried_from_id", .label = QT_TRANSLATE_NOOP("Record", "Carried over from"), .type = FieldType::Reference, .refersTo = "target"},
            {.name = "evidence", .label = QT_TRANSLATE_NOOP("Record", "Evidence"), .maxLength = 1000},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
    };
    return dictionary;
}

const Dictionary& targetResultDictionary()
{
    static const Dictionary dictionary{
        .table = "target_result",
        .title = QT_TRANSLATE_NOOP("Record", "Results typed in"),
        .fields = {
            {.name = "target_id", .label = QT_TRANSLATE_NOOP("Record", "Target"), .type = FieldType::Reference, .required = true, .refersTo = "target"},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Date"), .type = FieldType::Date, .required = true},
            {.name = "count", .label = QT_TRANSLATE_NOOP("Record", "Count"), .type = FieldType::Integer, .min = 0},
            {.name = "of_count", .label = QT_TRANSLATE_NOOP("Record", "Of"), .type = FieldType::Integer, .min = 0},
            {.name = "value", .label = QT_TRANSLATE_NOOP("Record", "Value"), .type = FieldType::Number},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source"), .required = true},
        },
    };
    return dictionary;
}

const Dictionary& documentDictionary()
{
    static const Dictionary dictionary{
        .table = "document",
        .title = QT_TRANSLATE_NOOP("Record", "Documents"),
        .fields = {
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .refersTo = "plan"},
            {.name = "role", .label = QT_TRANSLATE_NOOP("Record", "Role"), .type = FieldType::Choice, .required = true, .choices = documentRoles},
            {.name = "number", .label = QT_TRANSLATE_NOOP("Record", "Number"), .required = true, .maxLength = 100},
            {.name = "date", .label = QT_TRANSLATE_NOOP("Record", "Date"), .type = FieldType::Date},
            {.name = "issuer", .label = QT_TRANSLATE_NOOP("Record", "Issuer")},
            {.name = "title", .label = QT_TRANSLATE_NOOP("Record", "Title")},
            {.name = "position", .label = QT_TRANSLATE_NOOP("Record", "Order"), .type = FieldType::Integer, .required = true},
        },
    };
    return dictionary;
}

const Dictionary& reportTextDictionary()
{
    static const Dictionary dictionary{
        .table = "report_text",
        .title = QT_TRANSLATE_NOOP("Record", "Edited sentences"),
        .fields = {
            {.name = "report", .label = QT_TRANSLATE_NOOP("Record", "Report"), .required = true},
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true},
            {.name = "plan_id", .label = QT_TRANSLATE_NOOP("Record", "Plan"), .type = FieldType::Reference, .refersTo = "plan"},
            {.name = "key", .label = QT_TRANSLATE_NOOP("Record", "Paragraph"), .required = true},
            {.name = "text", .label = QT_TRANSLATE_NOOP("Record", "Text"), .type = FieldType::Lines, .required = true, .maxLength = 20000},
            {.name = "original", .label = QT_TRANSLATE_NOOP("Record", "Generated text"), .type = FieldType::Lines, .maxLength = 20000},
        },
    };
    return dictionary;
}

} // namespace core

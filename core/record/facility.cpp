// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/facility.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// Words of the record dictionaries.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

constexpr Choice legalForms[] = {
    {"state", QT_TRANSLATE_NOOP("Record", "State enterprise"), "DN nhà nước|Doanh nghiệp nhà nước|DNNN"},
    {"limited", QT_TRANSLATE_NOOP("Record", "Limited company"), "Công ty TNHH|TNHH|Cty TNHH"},
    {"joint_stock", QT_TRANSLATE_NOOP("Record", "Joint-stock company"), "Công ty cổ phần|Công ty CP|CTCP|CP|Cty CP"},
    {"private", QT_TRANSLATE_NOOP("Record", "Private enterprise"), "DN tư nhân|Doanh nghiệp tư nhân|DNTN"},
    {"foreign", QT_TRANSLATE_NOOP("Record", "Foreign-invested enterprise"), "FDI|DN FDI|Doanh nghiệp FDI"},
    {"cooperative", QT_TRANSLATE_NOOP("Record", "Cooperative"), "HTX|Hợp tác xã"},
    {"household", QT_TRANSLATE_NOOP("Record", "Household business"), "Hộ kinh doanh|Hộ KD|HKD|Hộ"},
    {"other", QT_TRANSLATE_NOOP("Record", "Other facility"), "Khác|Cơ sở khác|Cơ sở"},
};

} // namespace

const Dictionary& facilityDictionary()
{
    static const Dictionary dictionary{
        .table = "facility",
        .title = QT_TRANSLATE_NOOP("Record", "Facilities"),
        .fields = {
            {.name = "code", .label = QT_TRANSLATE_NOOP("Record", "Facility code"), .required = true, .dated = true,
             .searched = true, .help = QT_TRANSLATE_NOOP("Record", "The office's own number for it, such as F01."),
             .maxLength = 40},
            {.name = "name", .label = QT_TRANSLATE_NOOP("Record", "Facility name"), .required = true, .dated = true,
             .searched = true, .maxLength = 300},
            {.name = "tax_code", .label = QT_TRANSLATE_NOOP("Record", "Tax code"), .dated = true, .searched = true,
             .help = QT_TRANSLATE_NOOP("Record", "10 digits, 10-3 for a branch, or a personal number of 12."),
             .maxLength = 20},
            {.name = "legal_form", .label = QT_TRANSLATE_NOOP("Record", "Legal form"), .type = FieldType::Choice,
             .choices = legalForms, .dated = true},
            {.name = "unit_id", .label = QT_TRANSLATE_NOOP("Record", "Commune"), .type = FieldType::Reference,
             .required = true, .refersTo = "administrative_unit", .dated = true},
            {.name = "zone_id", .label = QT_TRANSLATE_NOOP("Record", "Industrial zone"), .type = FieldType::Reference,
             .refersTo = "zone", .dated = true},
            {.name = "industry_version", .label = QT_TRANSLATE_NOOP("Record", "Sector list"), .dated = true,
             .maxLength = 20},
            {.name = "industry_code", .label = QT_TRANSLATE_NOOP("Record", "Sector (VSIC)"), .dated = true,
             .searched = false, .maxLength = 10},
            {.name = "main_product", .label = QT_TRANSLATE_NOOP("Record", "Main product"), .searched = true},
            {.name = "address", .label = QT_TRANSLATE_NOOP("Record", "Address"), .dated = true, .searched = true},
            {.name = "contact", .label = QT_TRANSLATE_NOOP("Record", "Contact person"), .searched = true},
            {.name = "phone", .label = QT_TRANSLATE_NOOP("Record", "Phone"), .searched = true, .maxLength = 60},
            {.name = "email", .label = QT_TRANSLATE_NOOP("Record", "E-mail"), .maxLength = 200},
            {.name = "start_date", .label = QT_TRANSLATE_NOOP("Record", "Start date"), .type = FieldType::Date,
             .required = true},
            {.name = "stop_date", .label = QT_TRANSLATE_NOOP("Record", "Stop date"), .type = FieldType::Date,
             .help = QT_TRANSLATE_NOOP("Record", "The first day on which it no longer runs. Blank: still running.")},
            {.name = "base_year", .label = QT_TRANSLATE_NOOP("Record", "Base year"), .type = FieldType::Year,
             .min = 1990, .max = 2200,
             .help = QT_TRANSLATE_NOOP("Record", "Only if it differs from the base year of the plan.")},
            {.name = "base_year_reason", .label = QT_TRANSLATE_NOOP("Record", "Reason for the base year")},
            {.name = "fixed_load", .label = QT_TRANSLATE_NOOP("Record", "Fixed-load share"), .type = FieldType::Share,
             .min = 0, .max = 100, .unit = "%",
             .help = QT_TRANSLATE_NOOP("Record",
                                       "Part of the base-year use that does not depend on output. Blank: 0.")},
            {.name = "note", .label = QT_TRANSLATE_NOOP("Record", "Note"), .maxLength = 4000},
        },
        .sortField = "name",
        .searchable = true,
    };
    return dictionary;
}

const Dictionary& facilitySuspensionDictionary()
{
    static const Dictionary dictionary{
        .table = "facility_suspension",
        .title = QT_TRANSLATE_NOOP("Record", "Suspensions"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference,
             .required = true, .refersTo = "facility"},
            {.name = "start_date", .label = QT_TRANSLATE_NOOP("Record", "Suspended from"), .type = FieldType::Date,
             .required = true},
            {.name = "resume_date", .label = QT_TRANSLATE_NOOP("Record", "Resumed on"), .type = FieldType::Date},
            {.name = "reason", .label = QT_TRANSLATE_NOOP("Record", "Reason")},
        },
    };
    return dictionary;
}

const Dictionary& facilityYearDictionary()
{
    static const Dictionary dictionary{
        .table = "facility_year",
        .title = QT_TRANSLATE_NOOP("Record", "Labour, revenue and capital"),
        .fields = {
            {.name = "facility_id", .label = QT_TRANSLATE_NOOP("Record", "Facility"), .type = FieldType::Reference,
             .required = true, .refersTo = "facility"},
            {.name = "year", .label = QT_TRANSLATE_NOOP("Record", "Year"), .type = FieldType::Year, .required = true,
             .min = 1990, .max = 2200},
            {.name = "labour", .label = QT_TRANSLATE_NOOP("Record", "Labour"), .type = FieldType::Integer, .min = 0,
             .max = 10'000'000, .unit = "người"},
            {.name = "revenue", .label = QT_TRANSLATE_NOOP("Record", "Revenue"), .type = FieldType::MillionDong,
             .min = 0, .unit = "triệu đồng"},
            {.name = "capital", .label = QT_TRANSLATE_NOOP("Record", "Capital"), .type = FieldType::MillionDong,
             .min = 0, .unit = "triệu đồng"},
            {.name = "key_energy_user", .label = QT_TRANSLATE_NOOP("Record", "Key energy user"), .type = FieldType::Flag},
            {.name = "source", .label = QT_TRANSLATE_NOOP("Record", "Source of the figure")},
        },
    };
    return dictionary;
}

TaxCode checkTaxCode(const QString& code)
{
    const auto isDigits = [](QStringView text) {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
            return c >= QLatin1Char('0') && c <= QLatin1Char('9');
        });
    };
    if (code.size() == 12 && isDigits(code)) return TaxCode::PersonalNumber;
    QString main = code, branch;
    if (code.size() == 14 && code[10] == QLatin1Char('-')) {
        main = code.left(10);
        branch = code.mid(11);
    } else if (code.size() == 13) {
        main = code.left(10);
        branch = code.mid(10);
    }
    if (main.size() != 10 || !isDigits(main) || (!branch.isEmpty() && !isDigits(branch))) return TaxCode::WrongLength;
    static constexpr int weights[] = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (int i = 0; i < 9; ++i) sum += weights[i] * main[i].digitValue();
    if (10 - sum % 11 != main[9].digitValue() || QStringView(main).mid(2, 7) == QLatin1String("0000000"))
        return TaxCode::WrongCheckDigit;
    return branch == QLatin1String("000") ? TaxCode::WrongBranch : TaxCode::Valid;
}

Problems checkFacility(const Record& facility)
{
    Problems problems;
    const auto add = [&](const char* field, const char* code, Severity severity, const QString& message) {
        problems.push_back({QString::fromLatin1(field), message, severity, QString::fromLatin1(code), {}});
    };
    const QDate start = facility.date("start_date"), stop = facility.date("stop_date");
    if (start.isValid() && stop.isValid() && stop <= start)
        add("stop_date", "dates_out_of_order", Severity::Error,
            Words::tr("The stop date must come after the start date."));
    const QString email = facility.text("email");
    const auto at = email.indexOf(QLatin1Char('@'));
    if (!email.isEmpty() && (at < 1 || at + 1 == email.size()))
        add("email", "email", Severity::Warning,
            Words::tr("An e-mail address has an @, with something on both sides."));
    const QString taxCode = facility.text("tax_code");
    if (!taxCode.isEmpty()) {
        switch (checkTaxCode(taxCode)) {
        case TaxCode::Valid:
        case TaxCode::PersonalNumber: break;
        case TaxCode::WrongCheckDigit:
            add("tax_code", "tax_code", Severity::Warning, Words::tr("The check digit of the tax code is wrong."));
            break;
        case TaxCode::WrongBranch:
            add("tax_code", "tax_code", Severity::Warning, Words::tr("The branch number of the tax code is wrong."));
            break;
        case TaxCode::WrongLength:
            add("tax_code", "tax_code", Severity::Warning, Words::tr("A tax code has 10, 12 or 13 digits."));
            break;
        }
    }
    return problems;
}

} // namespace core

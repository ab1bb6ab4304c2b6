// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dictionary.h"

#include "core/record/decimal_places.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Words of the record dictionaries.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

const Choice* choiceFor(const Field& field, const QString& text)
{
    const QString wanted = comparable(text);
    for (const Choice& choice : field.choices) {
        if (text.compare(QLatin1String(choice.code), Qt::CaseInsensitive) == 0) return &choice;
        if (comparable(label(choice)) == wanted) return &choice;
        if (choice.alias)
            for (const QString& alias : QString::fromUtf8(choice.alias).split(QLatin1Char('|')))
                if (comparable(alias) == wanted) return &choice;
    }
    return nullptr;
}

Parsed wrong(const Field& field, const char* code, const QString& message)
{
    return {{}, Problem{QString::fromLatin1(field.name), message, Severity::Error, QString::fromLatin1(code), {}}};
}

Parsed parseNumber(const Field& field, const QString& text, DecimalMark mark)
{
    using State = NumberText::State;
    const int places = decimalPlaces(field.type);
    const NumberText number = readNumber(text, places, mark);
    switch (number.state) {
    case State::Number: return {Value{number.raw}, {}};
    case State::Empty: return {};
    case State::Ambiguous: {
        QString whole = text.trimmed(), fraction = whole;
        whole.remove(QLatin1Char('.'));
        fraction.replace(QLatin1Char('.'), QLatin1Char(','));
        return wrong(field, "ambiguous_number",
                     Words::tr("“%1” can be %2 or %3. Write it without a dot, or with a comma before the decimals.")
                         .arg(text.trimmed(), whole, fraction));
    }
    case State::TooPrecise:
        return places == 0
            ? wrong(field, "not_whole", Words::tr("“%1” is not a whole number.").arg(text.trimmed()))
            : wrong(field, "too_precise", Words::tr("“%1” has more than %2 decimals.").arg(text.trimmed()).arg(places));
    case State::TooLarge: return wrong(field, "too_large", Words::tr("“%1” is too large.").arg(text.trimmed()));
    case State::NotANumber: break;
    }
    return wrong(field, "not_a_number", Words::tr("“%1” is not a number. Write it like 1234,5.").arg(text.trimmed()));
}

Parsed parseCodes(const Field& field, const QString& text)
{
    QStringList codes;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        const Choice* choice = choiceFor(field, part.trimmed());
        if (!choice)
            return wrong(field, "unknown_code", Words::tr("“%1” is not one of the codes.").arg(part.trimmed()));
        codes << QString::fromLatin1(choice->code);
    }
    QStringList ordered;
    for (const Choice& choice : field.choices)
        if (codes.contains(QLatin1String(choice.code))) ordered << QString::fromLatin1(choice.code);
    return {valueOf(ordered.join(QLatin1Char(';'))), {}};
}

QString shownNumber(const Field& field, qint64 raw, bool grouped)
{
    const int places = decimalPlaces(field.type);
    if (field.type == FieldType::Year) return QString::number(raw);
    QString text = shownText(raw, places);
    return grouped ? text : text.remove(QLatin1Char('.'));
}

} // namespace

int decimalPlaces(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Share:
    case FieldType::MillionDong: return 6;
    case FieldType::Coefficient: return 10;
    default: return 0;
    }
}

bool isNumeric(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::Dong:
    case FieldType::MillionDong:
    case FieldType::Number:
    case FieldType::Share:
    case FieldType::Coefficient: return true;
    default: return false;
    }
}

int Dictionary::indexOf(QLatin1String name) const
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (name == QLatin1String(fields[i].name)) return int(i);
    return -1;
}

const Field& Dictionary::field(QLatin1String name) const
{
    const int index = indexOf(name);
    Q_ASSERT(index >= 0);
    return fields[size_t(index)];
}

QString label(const Field& field)
{
    QString text = Words::tr(field.label);
    if (field.unit) text += QStringLiteral(" (%1)").arg(QString::fromUtf8(field.unit));
    return text;
}

QString title(const Dictionary& dictionary) { return Words::tr(dictionary.title); }

QString label(const Choice& choice) { return Words::tr(choice.label); }

QString display(const Field& field, const Value& value)
{
    if (isEmpty(value)) return {};
    if (const auto* number = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::Flag) return *number != 0 ? Words::tr("Yes") : Words::tr("No");
        return shownNumber(field, *number, true);
    }
    const QString& text = std::get<QString>(value);
    switch (field.type) {
    case FieldType::Date: return QDate::fromString(text, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
    case FieldType::Choice:
        for (const Choice& choice : field.choices)
            if (QLatin1String(choice.code) == text) return label(choice);
        return text;
    default: return text;
    }
}

QString editText(const Field& field, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value); number && field.type != FieldType::Flag)
        return shownNumber(field, *number, false);
    return display(field, value);
}

Parsed parse(const Field& field, const QString& raw, DecimalMark mark)
{
    if (field.type == FieldType::Lines) return {valueOf(raw.normalized(QString::NormalizationForm_C).trimmed()), {}};
    const QString text = tidy(raw);
    if (text.isEmpty()) return {};
    if (isNumeric(field.type)) return text == QLatin1String("?") ? Parsed{} : parseNumber(field, text, mark);
    switch (field.type) {
    case FieldType::Date: {
        const auto date = readDate(text);
        if (!date)
            return wrong(field, "not_a_date", Words::tr("“%1” is not a date. Write it like 28/03/2018.").arg(text));
        return {valueOf(*date), {}};
    }
    case FieldType::Choice: {
        if (text == QLatin1String("?")) return {};
        const Choice* choice = choiceFor(field, text);
        if (choice) return {valueOf(QString::fromLatin1(choice->code)), {}};
        QStringList codes;
        for (const Choice& c : field.choices) codes << QString::fromLatin1(c.code);
        return wrong(field, "unknown_code",
                     Words::tr("“%1” is not one of the choices (%2).").arg(text, codes.join(QStringLiteral(", "))));
    }
    case FieldType::Codes: return text == QLatin1String("?") ? Parsed{} : parseCodes(field, text);
    case FieldType::Flag: {
        const QString folded = fold(text);
        if (folded == QLatin1String("1") || folded == QLatin1String("co") || folded == QLatin1String("yes")
            || folded == QLatin1String("x"))
            return {Value{qint64(1)}, {}};
        if (folded == QLatin1String("0") || folded == QLatin1String("khong") || folded == QLatin1String("no"))
            return {Value{qint64(0)}, {}};
        return wrong(field, "unknown_code", Words::tr("“%1” is neither yes nor no.").arg(text));
    }
    default: return {valueOf(text), {}};
    }
}

std::optional<Problem> validate(const Field& field, const Value& value)
{
    const auto problem = [&](const char* code, const QString& message) {
        return Problem{QString::fromLatin1(field.name), message, Severity::Error, QString::fromLatin1(code), {}};
    };
    if (isEmpty(value)) {
        if (field.required) return problem("missing", Words::tr("%1 is missing.").arg(label(field)));
        return {};
    }
    if (const auto* number = std::get_if<qint64>(&value); number && isNumeric(field.type)) {
        Wide scale = 1;
        for (int i = 0; i < decimalPlaces(field.type); ++i) scale *= 10;
        if (field.min && Wide(*number) < Wide(*field.min) * scale)
            return *field.min == 0
                ? problem("negative",
                          Words::tr("%1 must not be negative: %2.").arg(label(field), display(field, value)))
                : problem("out_of_range", Words::tr("%1 must be at least %2.").arg(label(field)).arg(*field.min));
        if (field.max && Wide(*number) > Wide(*field.max) * scale)
            return problem("out_of_range", Words::tr("%1 must be at most %2.").arg(label(field)).arg(*field.max));
    }
    if (const auto* text = std::get_if<QString>(&value); text && text->size() > field.maxLength)
        return problem("too_long",
                       Words::tr("%1 is longer than %2 characters.").arg(label(field)).arg(field.maxLength));
    return {};
}

Problems validate(const Dictionary& dictionary, const Row& row)
{
    Problems problems;
    for (size_t i = 0; i < dictionary.fields.size(); ++i)
        if (auto problem = validate(dictionary.fields[i], row[i])) problems.push_back(std::move(*problem));
    return problems;
}

QDate dateOf(const Value& value) { return QDate::fromString(textOf(value), Qt::ISODate); }
Value valueOf(const QDate& date) { return date.isValid() ? Value{date.toString(Qt::ISODate)} : Value{}; }

QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

std::optional<qint64> integerOf(const Value& value)
{
    const auto* number = std::get_if<qint64>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

Value valueOf(const QString& text) { return text.isEmpty() ? Value{} : Value{text}; }

} // namespace core

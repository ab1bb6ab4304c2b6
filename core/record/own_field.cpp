// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/own_field.h"

namespace core {

FieldType ownFieldType(const QString& code)
{
    if (code == QLatin1String("number")) return FieldType::Number;
    if (code == QLatin1String("date")) return FieldType::Date;
    return code == QLatin1String("flag") ? FieldType::Flag : FieldType::Text;
}

QString toOwnText(FieldType type, const Value& value)
{
    const auto number = integerOf(value);
    if (number) return type == FieldType::Number ? Decimal::fromRaw(*number).toPlain() : QString::number(*number);
    return textOf(value);
}

Value fromOwnText(FieldType type, const QString& text)
{
    switch (type) {
    case FieldType::Number: {
        const auto number = Decimal::fromPlain(text);
        return number ? Value{number->raw()} : Value{};
    }
    case FieldType::Flag: return text == QLatin1String("1") ? Value{qint64(1)} : Value{qint64(0)};
    case FieldType::Date: return QDate::fromString(text, Qt::ISODate).isValid() ? Value{text} : Value{};
    default: return valueOf(text);
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/typed_text.h"

#include "core/record/unit_of_measure.h"

#include <QRegularExpression>

namespace core {

std::optional<QDate> readTypedDate(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("^\\s*(\\d{2})(\\d{2})(\\d{4})\\s*$"));
    const auto match = digits.match(text);
    if (!match.hasMatch()) return readDate(text);
    return readDate(QStringLiteral("%1/%2/%3").arg(match.captured(1), match.captured(2), match.captured(3)));
}

Parsed parseTyped(const Field& field, const QString& text)
{
    if (field.type == FieldType::Date)
        if (const auto date = readTypedDate(text)) return {valueOf(*date), {}};
    Parsed parsed = parse(field, text, DecimalMark::Comma);
    if (parsed.problem || field.type != FieldType::Text || QLatin1String(field.name) != QLatin1String("unit"))
        return parsed;
    QStringList units = textOf(parsed.value).split(QLatin1Char('|')); // a resource may have several
    for (QString& unit : units) unit = unitWithMarks(unit);
    parsed.value = valueOf(units.join(QLatin1Char('|')));
    return parsed;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/pasted_number.h"

#include "core/decimal.h"

#include <QRegularExpression>

namespace ui {

namespace {

struct Split {
    QString number;
    QString rest; ///< A unit, say.
};

Split split(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([-\\x{2212}]?[\\d.,\\s\\x{00a0}\\x{202f}]*\\d)(\\s*\\D.*)?$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    return match.hasMatch() ? Split{match.captured(1), match.captured(2)} : Split{{}, text};
}

} // namespace

bool isAmbiguous(const QString& text)
{
    static const QRegularExpression either(QStringLiteral("^[-\\x{2212}]?[1-9]\\d{0,2}[.,]\\d{3}$"));
    return either.match(split(text).number).hasMatch();
}

core::DecimalMark markOf(const QString& text)
{
    const QString number = split(text).number;
    return number.isEmpty() || isAmbiguous(text) ? core::DecimalMark::Ask : core::shownMark(number);
}

QString asTyped(const QString& text, core::DecimalMark mark)
{
    auto [number, rest] = split(text);
    if (const core::DecimalMark own = markOf(text); own != core::DecimalMark::Ask) mark = own;
    if (number.isEmpty() || mark == core::DecimalMark::Ask) return text;
    if (core::readNumber(number, 6, mark).state == core::NumberText::State::NotANumber) return text;
    const bool comma = mark == core::DecimalMark::Comma;
    number.remove(comma ? QLatin1Char('.') : QLatin1Char(','));
    number.replace(comma ? QLatin1Char(',') : QLatin1Char('.'), QLatin1Char(','));
    return number + rest;
}

QString asRead(const QString& text, core::DecimalMark mark)
{
    const auto [number, rest] = split(text);
    const core::NumberText read = core::readNumber(number, core::Decimal::places, mark);
    return core::Decimal::fromRaw(read.raw).toShown().remove(QLatin1Char('.')) + rest;
}

} // namespace ui

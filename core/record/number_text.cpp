// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/number_text.h"

#include <QRegularExpression>

namespace core {

namespace {

bool isDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) return false;
    return !text.isEmpty();
}

/// "1.234.567" with '.': the first group 1–3 digits, the others exactly 3.
bool isGrouped(QStringView text, QChar separator)
{
    const auto groups = text.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (!isDigits(groups[i])) return false;
        if (i == 0 ? groups[i].size() > 3 : groups[i].size() != 3) return false;
    }
    return true;
}

struct Parts {
    QString whole;
    QString fraction;
    NumberText::State state = NumberText::State::Number;
};

Parts split(const QString& text, DecimalMark mark)
{
    using State = NumberText::State;
    constexpr QLatin1Char dot('.'), comma(',');
    const auto dots = text.count(dot), commas = text.count(comma);
    if (mark == DecimalMark::Ask) {
        if (dots > 0 && commas > 0)
            mark = text.lastIndexOf(dot) > text.lastIndexOf(comma) ? DecimalMark::Dot : DecimalMark::Comma;
        else if (commas > 1)
            mark = DecimalMark::Dot; // commas can only be groups
        else if (dots == 1) {
            const QString before = text.section(dot, 0, 0), after = text.section(dot, 1);
            if (isGrouped(text, dot) && !before.startsWith(QLatin1Char('0')) && after.size() == 3)
                return {{}, {}, State::Ambiguous};
            mark = DecimalMark::Dot;
        } else {
            mark = DecimalMark::Comma;
        }
    }
    const QChar decimal = mark == DecimalMark::Comma ? comma : dot;
    const QChar group = mark == DecimalMark::Comma ? dot : comma;
    if (text.count(decimal) > 1) return {{}, {}, State::NotANumber};
    QString whole = text.section(decimal, 0, 0);
    const QString fraction = text.section(decimal, 1);
    if (text.contains(decimal) && !isDigits(fraction)) return {{}, {}, State::NotANumber};
    if (whole.contains(group)) {
        if (!isGrouped(whole, group)) return {{}, {}, State::NotANumber};
        whole.remove(group);
    }
    if (!isDigits(whole)) return {{}, {}, State::NotANumber};
    return {whole, fraction};
}

/// Drops blanks that group thousands; empty if blanks stand anywhere else.
QString withoutBlanks(QString text)
{
    text.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' '));
    if (!text.contains(QLatin1Char(' '))) return text;
    const QString whole = text.section(QRegularExpression(QStringLiteral("[.,]")), 0, 0);
    if (!isGrouped(whole, QLatin1Char(' '))) return {};
    return text.remove(QLatin1Char(' '));
}

} // namespace

NumberText readNumber(const QString& raw, int places, DecimalMark mark)
{
    using State = NumberText::State;
    QString text = raw.trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    if (text.isEmpty()) return {State::Empty};
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative) text = text.mid(1).trimmed();
    text = withoutBlanks(text);
    if (text.isEmpty()) return {State::NotANumber};
    Parts parts = split(text, mark);
    if (parts.state != State::Number) return {parts.state};
    while (parts.whole.size() > 1 && parts.whole.startsWith(QLatin1Char('0'))) parts.whole.remove(0, 1);
    while (parts.fraction.endsWith(QLatin1Char('0'))) parts.fraction.chop(1);
    if (parts.fraction.size() > places) return {State::TooPrecise};
    bool ok = false;
    const qint64 value = (parts.whole + parts.fraction.leftJustified(places, QLatin1Char('0'))).toLongLong(&ok);
    if (!ok || parts.whole.size() > 12) return {State::TooLarge};
    return {State::Number, negative ? -value : value};
}

DecimalMark shownMark(const QString& text)
{
    QString plain = text.trimmed();
    if (plain.startsWith(QLatin1Char('-'))) plain = plain.mid(1);
    const auto dots = plain.count(QLatin1Char('.')), commas = plain.count(QLatin1Char(','));
    if (dots == 0 && commas == 0) return DecimalMark::Ask;
    if (readNumber(plain, 10).state != NumberText::State::Number) return DecimalMark::Ask;
    if (dots > 0 && commas > 0)
        return plain.lastIndexOf(QLatin1Char('.')) > plain.lastIndexOf(QLatin1Char(',')) ? DecimalMark::Dot
                                                                                         : DecimalMark::Comma;
    if (dots > 1) return DecimalMark::Comma;
    if (commas > 1) return DecimalMark::Dot;
    return dots == 1 ? DecimalMark::Dot : DecimalMark::Comma;
}

std::optional<QDate> readDate(const QString& raw)
{
    const QString text = raw.trimmed();
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{2}:\\d{2}.*)?$"));
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    QDate date;
    if (const auto m = dayFirst.match(text); m.hasMatch())
        date = QDate(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    else if (const auto n = iso.match(text); n.hasMatch())
        date = QDate(n.captured(1).toInt(), n.captured(2).toInt(), n.captured(3).toInt());
    else if (year.match(text).hasMatch())
        date = QDate(text.toInt(), 1, 1);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200) return {};
    return date;
}

std::optional<QDate> dateOfSerial(qint64 serial)
{
    if (serial < 1 || serial > 109'574) return {};
    // Excel counts a 29 February 1900 that never was (serial 60).
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

} // namespace core

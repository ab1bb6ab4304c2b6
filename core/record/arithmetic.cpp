// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/arithmetic.h"

#include "core/record/decimal_places.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

namespace {

/// Words of the record dictionaries.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

constexpr int longest = 200; // characters
constexpr int deepest = 32; // signs and parentheses, one in another

/// Reads an expression from left to right: sum = product {+ product}, product = part {* part}, part = number, (sum),
/// -part.
class Reader {
public:
    explicit Reader(QString text) : m_text(std::move(text)) { }

    Calculated read()
    {
        const Ratio value = sum(0);
        if (m_problem.isEmpty() && m_at < m_text.size()) fail(unexpected());
        return m_problem.isEmpty() ? Calculated{value, {}} : Calculated{{}, m_problem};
    }

private:
    Ratio sum(int depth)
    {
        Ratio value = product(depth);
        while (m_problem.isEmpty()) {
            if (take('+'))
                value = value + product(depth);
            else if (take('-'))
                value = value - product(depth);
            else
                break;
        }
        return value;
    }

    Ratio product(int depth)
    {
        Ratio value = part(depth);
        while (m_problem.isEmpty()) {
            if (take('*')) {
                value = value * part(depth);
            } else if (take('/')) {
                const Ratio divisor = part(depth);
                if (!m_problem.isEmpty()) break;
                if (divisor == Ratio(0))
                    fail(Words::tr("This divides by zero, which has no result."));
                else
                    value = value / divisor;
            } else {
                break;
            }
        }
        return value;
    }

    Ratio part(int depth)
    {
        if (depth > deepest) return fail(Words::tr("There are too many parentheses one in another."));
        if (take('-')) return Ratio(0) - part(depth + 1);
        if (take('+')) return part(depth + 1);
        if (!take('(')) return number();
        const Ratio value = sum(depth + 1);
        if (m_problem.isEmpty() && !take(')')) fail(Words::tr("A closing parenthesis is missing."));
        return value;
    }

    Ratio number()
    {
        skipBlanks();
        const qsizetype begin = m_at;
        const auto isPartOfNumber = [](QChar c) {
            return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.') || c == QLatin1Char(',');
        };
        while (m_at < m_text.size() && isPartOfNumber(m_text[m_at])) ++m_at;
        if (m_at == begin) return fail(unexpected());
        const QString digits = m_text.mid(begin, m_at - begin);
        NumberText read = readNumber(digits, Decimal::places, DecimalMark::Comma);
        if (read.state == NumberText::State::Number) return Ratio(Decimal::fromRaw(read.raw));
        read = readNumber(digits, Factor::places, DecimalMark::Comma);
        if (read.state == NumberText::State::Number) return Ratio(Factor::fromRaw(read.raw));
        return fail(Words::tr("“%1” is not a number. Write it like 1234,5.").arg(digits));
    }

    bool take(char sign)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != QLatin1Char(sign)) return false;
        ++m_at;
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) ++m_at;
    }

    QString unexpected() const
    {
        return m_at < m_text.size() ? Words::tr("“%1” cannot be read as arithmetic.").arg(m_text.mid(m_at, 20))
                                    : Words::tr("A number is missing at the end.");
    }

    Ratio fail(const QString& problem)
    {
        if (m_problem.isEmpty()) m_problem = problem;
        return {};
    }

    QString m_text;
    qsizetype m_at = 0;
    QString m_problem;
};

/// As it is typed: without grouping, without zeros behind the last decimal.
QString typed(const Ratio& value, int places)
{
    QString text = value.shown(places).remove(QLatin1Char('.'));
    if (!text.contains(QLatin1Char(','))) return text;
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(QLatin1Char(','))) text.chop(1);
    return text;
}

} // namespace

Calculated calculate(const QString& expression)
{
    if (expression.size() > longest)
        return {{}, Words::tr("A calculation in a cell has at most %1 characters.").arg(longest)};
    QString text = expression;
    text.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x00D7), QLatin1Char('*'));
    text.replace(QChar(0x00F7), QLatin1Char('/'));
    return Reader(text).read();
}

bool isCalculation(const QString& text) { return text.trimmed().startsWith(QLatin1Char('=')); }

WorkedOut workOut(const Field& field, const QString& text)
{
    if (!isNumeric(field.type) || !isCalculation(text)) return {text, {}};
    static const QRegularExpression parts(QStringLiteral("^\\s*=([^\\p{L}]*)(\\p{L}.*)?$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression times(QStringLiteral("^[xX]\\s*[\\d(]"));
    const auto match = parts.match(text);
    const QString unit = match.captured(2).trimmed();
    const auto refuse = [&](const QString& why) {
        return WorkedOut{
            text, Problem{QString::fromLatin1(field.name), why, Severity::Error, QStringLiteral("calculation"), {}}};
    };
    if (times.match(unit).hasMatch())
        return refuse(Words::tr("“%1” cannot be read as arithmetic. Write * for times.").arg(unit.left(20)));
    const Calculated result = calculate(match.captured(1).trimmed());
    if (!result.value) return refuse(result.problem);
    const int places = decimalPlaces(field.type);
    if (powerOfTen(places) % result.value->denominator() != 0) {
        const QString rounded = typed(*result.value, places);
        return refuse(
            places == 0
                ? Words::tr("The result is not a whole number. Type %1 if the rounded figure is meant.").arg(rounded)
                : Words::tr("The result has more than %1 decimals. Type %2 if the rounded figure is meant.")
                      .arg(places)
                      .arg(rounded));
    }
    const QString number = typed(*result.value, places);
    return {unit.isEmpty() ? number : number + QLatin1Char(' ') + unit, {}};
}

} // namespace core

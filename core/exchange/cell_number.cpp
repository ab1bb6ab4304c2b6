// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_number.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

constexpr std::size_t longestNumber = 400; ///< A double has at most 309 digits before the point.

/// ±digits·10^-scale, digits without leading zeros.
struct Written {
    bool negative = false;
    bool exponent = false;
    std::string digits;
    int scale = 0;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> readExponent(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    if (text.empty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isDigit)) return {};
    const int value = std::stoi(std::string(text));
    return negative ? -value : value;
}

std::optional<Written> readNumber(std::string_view text)
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    Written number;
    number.negative = text.starts_with('-');
    if (number.negative || text.starts_with('+')) text.remove_prefix(1);
    if (text.empty() || text.size() > longestNumber) return {};
    bool any = false;
    bool point = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            any = true;
            if (point) ++number.scale;
            if (c != '0' || !number.digits.empty()) number.digits += c;
        } else if (c == '.' && !point) {
            point = true;
        } else if ((c == 'E' || c == 'e') && any) {
            const auto exponent = readExponent(text.substr(i + 1));
            if (!exponent || std::abs(*exponent) > int(longestNumber)) return {};
            number.scale -= *exponent;
            number.exponent = true;
            break;
        } else {
            return {};
        }
    }
    return any ? std::optional(number) : std::nullopt;
}

void dropTrailingZeros(Written& number)
{
    while (number.digits.ends_with('0')) {
        number.digits.pop_back();
        --number.scale;
    }
}

void roundToDigits(Written& number, std::size_t count)
{
    const bool up = number.digits[count] >= '5';
    number.scale -= int(number.digits.size() - count);
    number.digits.resize(count);
    if (!up) return;
    std::size_t i = count;
    while (i > 0 && number.digits[i - 1] == '9') number.digits[--i] = '0';
    if (i > 0) {
        ++number.digits[i - 1];
    } else {
        number.digits = "1" + number.digits;
    }
}

} // namespace

std::optional<QString> exactDecimal(std::string_view written)
{
    auto number = readNumber(written);
    if (!number) return {};
    dropTrailingZeros(*number);
    const std::size_t size = number->digits.size();
    if ((size == 16 || size == 17) && (number->scale > 0 || number->exponent)) {
        roundToDigits(*number, 15);
        dropTrailingZeros(*number);
    }
    if (number->digits.empty()) return QStringLiteral("0");
    std::string& digits = number->digits;
    if (number->scale <= 0) {
        digits.append(std::size_t(-number->scale), '0');
    } else {
        const auto scale = std::size_t(number->scale);
        if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
        digits.insert(digits.size() - scale, 1, '.');
    }
    if (number->negative) digits.insert(0, 1, '-');
    return QString::fromLatin1(digits.data(), qsizetype(digits.size()));
}

int significantDigits(QStringView decimal)
{
    int count = 0;
    int zeros = 0; // trailing ones count only if another digit follows
    bool point = false;
    for (const QChar c : decimal) {
        if (c == u'.') point = true;
        if (!c.isDigit()) continue;
        if (c == u'0') {
            if (count > 0) ++zeros;
        } else {
            count += zeros + 1;
            zeros = 0;
        }
    }
    return point ? count : count + zeros;
}

bool isBuiltInDateFormat(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 47)
        || (number >= 50 && number <= 58);
}

bool isDateFormat(QStringView format)
{
    for (qsizetype i = 0; i < format.size(); ++i) {
        const char16_t c = format[i].toLower().unicode();
        if (c == u'"' || c == u'[') {
            const qsizetype end = format.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0) return false;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown, left blank or repeated
        } else if (format.mid(i).startsWith(QLatin1String("am/pm"), Qt::CaseInsensitive)) {
            i += 4;
        } else if (format.mid(i).startsWith(QLatin1String("general"), Qt::CaseInsensitive)) {
            i += 6;
        } else if (c == u'd' || c == u'm' || c == u'y') {
            return true;
        }
    }
    return false;
}

Cell dateCell(const QString& serial, bool from1904)
{
    constexpr int lastSerial = 2958465; // 31/12/9999 of the 1900 system
    const Cell number{Cell::Type::Number, serial};
    bool whole = false;
    const int day = serial.section(u'.', 0, 0).toInt(&whole);
    const bool time = day == 0 && (serial != QLatin1String("0") || !from1904);
    if (!whole || serial.startsWith(u'-') || day > lastSerial || time) return number;
    if (!from1904 && day == 60) return {Cell::Type::Text, QStringLiteral("29/02/1900")};
    const QDate first = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = first.addDays(day);
    if (date.year() > 9999) return number;
    return {Cell::Type::Date, date.toString(Qt::ISODate)};
}

} // namespace core

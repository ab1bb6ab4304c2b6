// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/number_words.h"

#include "core/decimal.h"

#include <QStringList>

namespace core {

namespace {

constexpr quint64 billion = 1'000'000'000;

QString digit(quint64 value)
{
    static const QStringList words{QStringLiteral("không"), QStringLiteral("một"), QStringLiteral("hai"),
                                   QStringLiteral("ba"),    QStringLiteral("bốn"), QStringLiteral("năm"),
                                   QStringLiteral("sáu"),   QStringLiteral("bảy"), QStringLiteral("tám"),
                                   QStringLiteral("chín")};
    return words[qsizetype(value)];
}

/// 1 to 999. `follows`: behind a higher group, so its zeros before the first digit are spoken ("không trăm linh năm").
void addGroup(QStringList& words, quint64 group, bool follows)
{
    const quint64 hundreds = group / 100, tens = group / 10 % 10, ones = group % 10;
    const bool hasHundreds = hundreds > 0 || follows;
    if (hasHundreds) words << digit(hundreds) << QStringLiteral("trăm");
    if (tens == 0) {
        if (ones == 0) return;
        if (hasHundreds) words << QStringLiteral("linh");
        words << digit(ones);
        return;
    }
    if (tens == 1)
        words << QStringLiteral("mười");
    else
        words << digit(tens) << QStringLiteral("mươi");
    if (ones == 1 && tens > 1)
        words << QStringLiteral("mốt");
    else if (ones == 5)
        words << QStringLiteral("lăm");
    else if (ones > 0)
        words << digit(ones);
}

/// Nine digits, that is up to "triệu".
void addMillions(QStringList& words, quint64 number, bool follows)
{
    const std::pair<quint64, QString> groups[]
        = {{1'000'000, QStringLiteral("triệu")}, {1'000, QStringLiteral("nghìn")}, {1, QString()}};
    for (const auto& [unit, name] : groups) {
        const quint64 group = number / unit % 1000;
        if (group == 0) continue;
        addGroup(words, group, follows);
        if (!name.isEmpty()) words << name;
        follows = true;
    }
}

/// "tỷ" counts again what stands before it: một nghìn tỷ, hai tỷ tỷ.
void addWords(QStringList& words, quint64 number)
{
    if (number >= billion) {
        addWords(words, number / billion);
        words << QStringLiteral("tỷ");
    }
    addMillions(words, number % billion, number >= billion);
}

} // namespace

QString numberInWords(qint64 number)
{
    if (number == 0) return digit(0);
    QStringList words;
    if (number < 0) words << QStringLiteral("âm");
    addWords(words, number < 0 ? quint64(0) - quint64(number) : quint64(number));
    return words.join(QLatin1Char(' '));
}

QString moneyInWords(qint64 dong) { return numberInWords(dong) + QStringLiteral(" đồng"); }

QString moneyWithWords(qint64 dong)
{
    return QStringLiteral("%1 đồng (bằng chữ: %2)").arg(shownText(dong, 0), moneyInWords(dong));
}

} // namespace core

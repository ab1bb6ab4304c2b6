// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/unit_of_measure.h"

#include "core/decimal.h"
#include "core/record/vietnamese.h"

#include <QHash>
#include <QMultiHash>

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr qint64 thousand = 1000, million = 1'000'000;

struct KnownUnit {
    const char* kind;
    qint64 factor;
    const char* spellings; ///< Parted by '|'; m² and m2 are one to comparable().
};
constexpr KnownUnit knownUnits[] = {
    {"#energy", 1, "Wh"},
    {"#energy", thousand, "kWh"},
    {"#energy", million, "MWh"},
    {"#energy", thousand* million, "GWh"},
    {"#mass", 1, "g|gam|gram"},
    {"#mass", thousand, "kg|kilôgam|kilogam|ki lô gam"},
    {"#mass", 10 * thousand, "yến"},
    {"#mass", 100 * thousand, "tạ"},
    {"#mass", million, "tấn|t|tan|ton|tonne"},
    {"#volume", 1, "ml|mililít"},
    {"#volume", thousand, "lít|l|lit|litre|liter|dm3"},
    {"#volume", million, "m3|mét khối"},
    {"#normal volume", 1, "Nm3"}, // gas at 0 °C and 1 atm: not a m³ of anything else
    {"#area", 1, "cm2"},
    {"#area", 100, "dm2"},
    {"#area", 10 * thousand, "m2|mét vuông"},
    {"#area", 100 * million, "ha|hecta|héc ta"},
    {"#length", 1, "mm"},
    {"#length", 10, "cm"},
    {"#length", thousand, "m|mét"},
    {"#length", million, "km"},
    {"#piece", 1, "SP|sản phẩm"},
};

const QHash<QString, UnitOfMeasure>& unitsBySpelling()
{
    static const QHash<QString, UnitOfMeasure> units = [] {
        QHash<QString, UnitOfMeasure> map;
        for (const KnownUnit& unit : knownUnits)
            for (const QString& spelling : QString::fromUtf8(unit.spellings).split(QLatin1Char('|')))
                map.insert(comparable(spelling), {QString::fromLatin1(unit.kind), unit.factor});
        return map;
    }();
    return units;
}

bool hasMarks(const QString& text) { return fold(text) != text.toLower(); }

/// The spellings with marks by what they are without.
const QMultiHash<QString, QString>& spellingsWithMarks()
{
    static const QMultiHash<QString, QString> spellings = [] {
        QMultiHash<QString, QString> map;
        for (const KnownUnit& unit : knownUnits)
            for (const QString& spelling : QString::fromUtf8(unit.spellings).split(QLatin1Char('|')))
                if (hasMarks(spelling)) map.insert(fold(spelling), spelling);
        return map;
    }();
    return spellings;
}

} // namespace

UnitOfMeasure unitOfMeasure(const QString& text)
{
    static const std::pair<QString, qint64> multiples[] = {
        {comparable(QStringLiteral("nghìn")), thousand},
        {comparable(QStringLiteral("ngàn")), thousand},
        {QStringLiteral("1000"), thousand},
        {QStringLiteral("1 000"), thousand},
        {comparable(QStringLiteral("triệu")), million},
        {QStringLiteral("1000000"), million},
        {QStringLiteral("1 000 000"), million},
    };
    QString words = comparable(text);
    qint64 factor = 1;
    for (const auto& [word, multiple] : multiples) {
        if (!words.startsWith(word + QLatin1Char(' '))) continue;
        if (multiple == thousand && words.startsWith(QLatin1String("1 000 000 "))) continue;
        words = words.mid(word.size() + 1);
        factor = multiple;
        break;
    }
    const auto known = unitsBySpelling().constFind(words);
    if (known == unitsBySpelling().constEnd()) return {words, factor};
    return {known->kind, known->factor * factor};
}

QString unitWithMarks(const QString& unit, const QStringList& used)
{
    const QString typed = tidy(unit), bare = fold(typed);
    if (bare.isEmpty() || hasMarks(typed)) return unit;
    QStringList meant;
    const auto add = [&](const QString& known) {
        if (std::none_of(meant.cbegin(), meant.cend(),
                         [&](const QString& other) { return comparable(other) == comparable(known); }))
            meant << known;
    };
    for (const QString& known : used) {
        if (known.compare(typed, Qt::CaseInsensitive) == 0) return unit;
        if (fold(known) == bare) add(known);
    }
    for (const QString& known : spellingsWithMarks().values(bare)) add(known);
    return meant.size() == 1 ? meant.constFirst() : unit;
}

std::optional<qint64> converted(qint64 raw, const UnitOfMeasure& from, const UnitOfMeasure& to)
{
    if (from.kind != to.kind) return {};
    const Wide product = Wide(raw) * from.factor;
    if (product % to.factor != 0) return {};
    const Wide result = product / to.factor;
    if (result > std::numeric_limits<qint64>::max() || result < std::numeric_limits<qint64>::min()) return {};
    return qint64(result);
}

} // namespace core

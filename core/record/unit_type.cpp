// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/unit_type.h"

#include "core/record/vietnamese.h"

#include <algorithm>

namespace core {

namespace {

struct UnitType {
    const char* code;
    const char* level;
    const char* word; ///< Before a name.
    const char* others; ///< Parted by '|'.
};
/// Longer words first: "Thành phố trực thuộc TW" before "Thành phố".
constexpr UnitType types[] = {
    {"central_city", "province", "Thành phố",
     "Thành phố trực thuộc trung ương|Thành phố trực thuộc TW|Thành phố trung ương|Thành phố TW|TP TW"},
    {"township", "commune", "Thị trấn", "Thị trấn|TT"},
    {"special_zone", "commune", "Đặc khu", "Đặc khu"},
    {"town", "district", "Thị xã", "Thị xã|TX"},
    {"city", "district", "Thành phố", "Thành phố|TP"},
    {"province", "province", "Tỉnh", "Tỉnh"},
    {"urban_district", "district", "Quận", "Quận|Q"},
    {"rural_district", "district", "Huyện", "Huyện|H"},
    {"ward", "commune", "Phường", "Phường|P"},
    {"commune", "commune", "Xã", "Xã|X"},
};

const UnitType* typeWith(const QString& code)
{
    const auto found = std::find_if(std::begin(types), std::end(types),
                                    [&](const UnitType& type) { return code == QLatin1String(type.code); });
    return found == std::end(types) ? nullptr : &*found;
}

} // namespace

const std::vector<UnitTypeWord>& unitTypeWords()
{
    static const std::vector<UnitTypeWord> words = [] {
        std::vector<UnitTypeWord> list;
        for (const UnitType& type : types)
            for (const QString& word : QString::fromUtf8(type.others).split(QLatin1Char('|')))
                list.push_back({comparable(word), QString::fromLatin1(type.code)});
        return list;
    }();
    return words;
}

QString unitTypeOf(const QString& text, bool wholeWord)
{
    const QString compared = comparable(text);
    for (const auto& [word, type] : unitTypeWords())
        if (compared == word || (!wholeWord && compared.startsWith(word + QLatin1Char(' ')))) return type;
    return {};
}

QString namedWithType(const QString& name, const QString& type)
{
    const UnitType* known = typeWith(type);
    if (name.isEmpty() || !known || !unitTypeOf(name, false).isEmpty()) return name;
    return QString::fromUtf8(known->word) + QLatin1Char(' ') + name;
}

QString levelOfUnitType(const QString& type)
{
    const UnitType* known = typeWith(type);
    return known ? QString::fromLatin1(known->level) : QString();
}

} // namespace core

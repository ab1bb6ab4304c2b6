// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/unit.h"

#include "core/record/vietnamese.h"

#include <array>
#include <numeric>

namespace core {

namespace {

enum class Kind { Mass, Energy, Volume, NormalVolume, Length, Area, Pieces };

/// size: how many of the smallest unit of the kind one unit is.
struct Unit {
    const char* name;
    Kind kind;
    qint64 size;
};

// "1000 lít" is 1 m³; a normal cubic metre of gas is another kind than a cubic metre of liquid.
constexpr std::array units{
    Unit{"g", Kind::Mass, 1},
    Unit{"gam", Kind::Mass, 1},
    Unit{"kg", Kind::Mass, 1'000},
    Unit{"yến", Kind::Mass, 10'000},
    Unit{"tạ", Kind::Mass, 100'000},
    Unit{"tấn", Kind::Mass, 1'000'000},
    Unit{"t", Kind::Mass, 1'000'000},
    Unit{"nghìn tấn", Kind::Mass, 1'000'000'000},
    Unit{"kwh", Kind::Energy, 1},
    Unit{"nghìn kwh", Kind::Energy, 1'000},
    Unit{"mwh", Kind::Energy, 1'000},
    Unit{"triệu kwh", Kind::Energy, 1'000'000},
    Unit{"gwh", Kind::Energy, 1'000'000},
    Unit{"ml", Kind::Volume, 1},
    Unit{"lít", Kind::Volume, 1'000},
    Unit{"l", Kind::Volume, 1'000},
    Unit{"hl", Kind::Volume, 100'000},
    Unit{"m³", Kind::Volume, 1'000'000},
    Unit{"1000 lít", Kind::Volume, 1'000'000},
    Unit{"nghìn lít", Kind::Volume, 1'000'000},
    Unit{"nghìn m³", Kind::Volume, 1'000'000'000},
    Unit{"nm³", Kind::NormalVolume, 1},
    Unit{"nghìn nm³", Kind::NormalVolume, 1'000},
    Unit{"mm", Kind::Length, 1},
    Unit{"cm", Kind::Length, 10},
    Unit{"m", Kind::Length, 1'000},
    Unit{"km", Kind::Length, 1'000'000},
    Unit{"m²", Kind::Area, 1},
    Unit{"nghìn m²", Kind::Area, 1'000},
    Unit{"viên", Kind::Pieces, 1},
    Unit{"nghìn viên", Kind::Pieces, 1'000},
    Unit{"1000 viên", Kind::Pieces, 1'000},
    Unit{"triệu viên", Kind::Pieces, 1'000'000},
};

const Unit* unitNamed(const QString& name)
{
    const QString wanted = tidyUnit(name).toLower();
    for (const Unit& unit : units)
        if (wanted == QString::fromUtf8(unit.name)) return &unit;
    return nullptr;
}

} // namespace

QString tidyUnit(const QString& unit)
{
    QString text = tidy(unit);
    return text.replace(QLatin1String("m3"), QStringLiteral("m³")).replace(QLatin1String("m2"), QStringLiteral("m²"));
}

std::optional<UnitRatio> conversion(const QString& from, const QString& to)
{
    if (tidyUnit(from).compare(tidyUnit(to), Qt::CaseInsensitive) == 0) return UnitRatio{};
    const Unit* a = unitNamed(from);
    const Unit* b = unitNamed(to);
    if (!a || !b || a->kind != b->kind) return {};
    const qint64 common = std::gcd(a->size, b->size);
    return UnitRatio{a->size / common, b->size / common};
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// What a unit written by people means: units of one kind convert exactly into each other.
struct UnitOfMeasure {
    QString kind; ///< "#energy", "#mass", …; of a free unit its own words: "viên".
    qint64 factor = 1; ///< In the smallest unit of its kind (Wh, g, ml, mm, cm²); "nghìn viên" is 1000.

    friend bool operator==(const UnitOfMeasure&, const UnitOfMeasure&) = default;
};

/// "kWh", "1000 kWh", "m3", "m³", "nghìn viên", "1.000 lít", "tấn". A unit that is not known is a kind of its own.
UnitOfMeasure unitOfMeasure(const QString& text);

/// The unit that was meant by one typed without its marks ("tan" is "tấn"), if exactly one unit that the program knows
/// or that is `used` is written so; else the unit as it is, and always if it is used as it was typed.
QString unitWithMarks(const QString& unit, const QStringList& used = {});

/// raw (in any fixed scale) of `from` as so much of `to`; nothing if the kinds differ or it does not come out exactly.
std::optional<qint64> converted(qint64 raw, const UnitOfMeasure& from, const UnitOfMeasure& to);

} // namespace core

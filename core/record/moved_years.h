// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace core {

/// A sentence of a plan brought to a later year.
struct MovedYears {
    QString text;
    bool changed = false;
    bool left = false; ///< One of the years still stands somewhere as it was: in a date, a citation, by itself.
};

/// Replaces years where they stand as the plan's own time: "năm 2018", "Năm 2018", and "2016-2020" where both ends are
/// to be replaced. Untouched: dates with a day ("ngày 28 tháng 3 năm 2018", "15/3/2018") and whatever belongs to a
/// cited document, from its number ("1048/KH-SCT") to the next comma, semicolon or end of the sentence. Every year is
/// replaced once: 2017 → 2018 and 2018 → 2019 do not follow each other.
MovedYears movedYears(const QString& text, const QMap<int, int>& years);

} // namespace core

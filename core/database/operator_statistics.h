// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core {

class Database;

/// What one person keyed into the forms of a year, on one day or on all of them.
///
/// A value is a cell of the year's grid that holds something after a step by hand; what is typed again counts once,
/// what was undone does not count. Steps of more than eight rows (imports, large pastes) and those of the second keying
/// are not keying. Time runs from one step to the next and stands still in a gap of more than five minutes.
struct OperatorKeying {
    QString user; ///< By the name of the account.
    QDate day; ///< Of the clock here; invalid: all days together.
    int forms = 0; ///< With a value.
    int values = 0;
    int timed = 0; ///< Values at the end of a time that counts: not the first one after a gap.
    qint64 seconds = 0; ///< That count.
    int compared = 0; ///< Of the values as they stand: cells compared with a second keying.
    int differing = 0;
    int firstHeld = 0; ///< Differing cells where the first keying was kept.

    QString time() const; ///< "1:05:39" of seconds.
    std::optional<Ratio> valuesPerHour() const; ///< timed by seconds; nothing without time.
    /// Cells that differ, less those where the first held, by cells compared; nothing where none was.
    std::optional<Ratio> errorRate() const;
};

constexpr qint64 longestGap = 300; ///< Seconds.

/// By person and day; behind the days of a person who keyed on several stands all of them together. The days of an
/// agreement are those on which the value was keyed that was compared; a blank belongs to the one who keyed last into
/// its form. Throws Error.
std::vector<OperatorKeying> operatorKeying(Database& database, int year);

} // namespace core

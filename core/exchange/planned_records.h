// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// A record as it shall be stored. A reference to a record that is itself only planned is -(its place + 1).
struct PlannedRecord {
    qint64 id = 0; ///< 0: new
    Row row;
};

/// The coefficient that a product had before a day.
struct PlannedCoefficient {
    qint64 product = 0; ///< id, or the reference of a planned one.
    QString until; ///< ISO date of the first day of the next one.
    qint64 coefficient = 0;
};

/// A row of "Khảo sát" that says AD4: figures of that year should be there.
struct ClaimedFigures {
    int row = 0;
    qint64 facility = 0;
    qint64 year = 0;
    size_t origin = 0; ///< SheetRow::origin of the row.
};

/// Everything an import writes, in the order in which it is written.
struct PlannedRecords {
    std::vector<PlannedRecord> facilities;
    std::vector<PlannedRecord> facilityYears;
    std::vector<PlannedRecord> surveys;
    std::vector<PlannedRecord> products;
    std::vector<PlannedCoefficient> pastCoefficients;
    std::vector<PlannedRecord> outputs;
    std::vector<PlannedRecord> consumptions;
    std::vector<ClaimedFigures> claims; ///< Not written: checked when all sheets are planned.

    size_t size() const
    {
        return facilities.size() + facilityYears.size() + surveys.size() + products.size() + pastCoefficients.size()
            + outputs.size() + consumptions.size();
    }
};

/// The reference to a planned record, where an id would stand.
inline qint64 plannedReference(size_t place) { return -qint64(place) - 1; }

} // namespace core

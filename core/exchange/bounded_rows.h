// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"

#include <string>
#include <string_view>

namespace core {

/// Hands the rows of a file to its receiver while they stay within the limits, and says where they did not.
class BoundedRows {
public:
    BoundedRows(const QString& path, const ReadLimits& limits, const RowReceiver& receiver);

    void beginSheet(const QString& name, bool textOnly);
    /// Cells are put into the row that is ended next; column 0 is A. Empty cells leave no trace.
    void put(qint64 column, const Cell& cell, qint64 repeated = 1);
    /// Passes the row on with the number it has in the sheet, as often as it is repeated; a blank row is left out.
    void endRow(qint64 number, qint64 repeated = 1, bool hidden = false);
    /// Adds merged cells to what is known of the sheet; those within one row leave no trace. Throws Error if there are
    /// too many.
    void addMerged(SheetMarks& marks, const MergedCells& merged) const;
    /// Passes on what is known of the sheet besides its rows.
    void endSheet(SheetMarks&& marks);

    /// Throws Error if a cell of that many UTF-16 units is too long; number: the row it stands in.
    void checkLength(qsizetype length, qint64 number) const;
    const QString& path() const { return m_path; }

private:
    QString m_path;
    const ReadLimits& m_limits;
    const RowReceiver& m_receiver;
    QString m_sheet;
    CellRow m_cells;
    qint64 m_total = 0;
    int m_sheets = 0;
    bool m_tooWide = false;
};

/// Remembers recent cells by their bytes, so that what repeats down a column is decoded once and shared.
class RecentCells {
public:
    template <typename Make>
    const Cell& find(std::string_view bytes, Make make)
    {
        if (bytes.size() > longestKept) return m_long = make(bytes);
        Place& place = m_places[std::hash<std::string_view>{}(bytes) % placeCount];
        if (place.bytes != bytes || !place.used) {
            place.cell = make(bytes);
            place.bytes = bytes;
            place.used = true;
        }
        return place.cell;
    }

private:
    static constexpr std::size_t placeCount = 512; ///< Few enough to stay in the processor's cache.
    static constexpr std::size_t longestKept = 200;
    struct Place {
        bool used = false;
        std::string bytes;
        Cell cell;
    };
    std::vector<Place> m_places = std::vector<Place>(placeCount);
    Cell m_long;
};

} // namespace core

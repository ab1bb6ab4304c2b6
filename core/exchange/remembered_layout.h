// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_layout.h"

#include <QStringList>

namespace core {

/// Keeps how a foreign list was read, under its headings: what each column means, the answers about its decimal sign,
/// the values that hold for every row, the encoding. A layout kept for the same headings is replaced; one with so many
/// headings that nobody wrote it is not kept. Needs a running Transaction: storeImport() does it for
/// ImportOptions::remember.
void rememberLayout(Database& database, const SourceLayout& layout);

/// All layouts that a file keeps, read once.
class RememberedLayouts {
public:
    explicit RememberedLayouts(const Database& database);

    /// How a list was read before.
    struct Found {
        SourceLayout layout;
        int share = 0; ///< Of the headings of both, how many they have in common: 1000 if all.
        QSet<int> fresh; ///< Places of columns that the list did not have before.
    };
    /// How a list with these headings (in any order, marks, case and years aside) was read before: columns with their
    /// places, meanings and answers; headingPlace, sheet and leftOut are the caller's. Also a list of which some
    /// columns vanished or came new is known if it shares two thirds of the headings; new columns are then not mapped
    /// here. Nothing if there is none or what is kept cannot be read. year: for figures whose heading names none.
    std::optional<Found> find(const QStringList& headings, int year) const;
    bool isEmpty() const { return m_kept.empty(); }

private:
    struct Kept {
        QStringList keys; ///< Of the columns, in their order.
        int headingRows = 1;
        std::optional<TextEncoding> encoding;
        std::vector<FixedValue> fixed;
        std::vector<MappedColumn> columns; ///< `year` counts back from the year of the list.
    };
    static std::optional<Kept> read(const QByteArray& json);
    std::vector<Kept> m_kept;
};

} // namespace core

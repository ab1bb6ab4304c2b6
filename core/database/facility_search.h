// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Database;

/// The register as a search reads it while somebody types: the words of all facilities in memory, so that every key
/// is answered at once however many facilities there are.
///
/// It is read when something is searched for the first time, and again after a change that it was told. A search that
/// only goes on from the one before looks at what that one found.
class FacilitySearch {
public:
    explicit FacilitySearch(const Database& database) : m_database(&database) { }

    void follow(const QSet<QString>& changedTables); ///< As Database::changed tells them.
    /// Those of the ids that have every word of the search at the start of one of their words or of their commune's,
    /// in any order, with marks or without. They keep their order, but names that have the very marks come first:
    /// "đường" lists Đường before Dương. A word of four digits or more is also found inside a code, tax code or phone
    /// number, however that is grouped ("5678" in "0912 345 678"); what is found only so comes last. An empty search
    /// finds all. Throws Error.
    std::vector<qint64> filter(std::span<const qint64> ids, const QString& search) const;

private:
    using Words = std::vector<std::string>; ///< Each as it stands in a packed text.
    struct Line {
        quint32 folded = 0; ///< Where its words begin in m_folded; they end where the next line begins.
        quint32 exact = 0; ///< The same of its name with its marks in m_exact.
        quint32 numbers = 0; ///< The same of its numbers in m_numbers.
    };

    void read() const;
    void place(std::span<const qint64> ids) const;
    std::vector<bool> linesWith(const std::string& word) const;
    void markNumbersWith(const std::string& digits, std::vector<bool>& found) const;
    bool goesOn(const Words& words) const;
    void find(const Words& words) const;
    std::vector<quint32> findInside(const Words& words, const Words& digits) const;
    std::string_view foldedOf(quint32 line) const;
    std::string_view exactOf(quint32 line) const;
    std::string_view numbersOf(quint32 line) const;

    const Database* m_database;
    mutable bool m_isRead = false;
    mutable std::string m_folded; ///< The packed words of all lines, one after another.
    mutable std::string m_exact;
    mutable std::string m_numbers; ///< The digits of all codes, tax codes and phone numbers, each behind a blank.
    mutable std::vector<Line> m_lines; ///< One more than there are facilities.
    mutable QHash<qint64, quint32> m_lineOf;
    mutable std::vector<qint64> m_ids; ///< That were searched last, without those that are not in the register.
    mutable std::vector<qint64> m_asked; ///< With them.
    mutable std::vector<quint32> m_lineAt; ///< Of m_ids, in their order.
    mutable Words m_words; ///< That were searched for last; none: m_found does not hold.
    mutable std::vector<quint32> m_found; ///< What was found of m_ids, by its place.
};

} // namespace core

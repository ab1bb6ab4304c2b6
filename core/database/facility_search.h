// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <span>
#include <string>
#include <vector>

namespace core {

class Database;

/// The register as a search reads it while somebody types: the words of all facilities in memory, so that every key
/// is answered at once however many facilities there are.
///
/// It is read when something is searched for the first time, and again after a change that it was told.
class FacilitySearch {
public:
    explicit FacilitySearch(const Database& database) : m_database(&database) { }

    void follow(const QSet<QString>& changedTables); ///< As Database::changed tells them.
    /// Those of the ids that have every word of the search at the start of one of their words or of their commune's,
    /// in any order, with marks or without. They keep their order, but names that have the very marks come first:
    /// "đường" lists Đường before Dương. An empty search finds all. Throws Error.
    std::vector<qint64> filter(std::span<const qint64> ids, const QString& search) const;

private:
    void read() const;

    struct Line {
        quint32 folded = 0; ///< Where its words begin in m_words, a blank before each.
        quint32 exact = 0; ///< Where its name with its marks begins; ends where the next line begins.
        quint32 end = 0;
    };
    const Database* m_database;
    mutable bool m_isRead = false;
    mutable std::string m_words; ///< UTF-8
    mutable QHash<qint64, Line> m_lines;
};

} // namespace core

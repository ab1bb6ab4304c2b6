// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/history.h"

#include <QHash>

namespace core {

/// Who did something, from what was kept of it: words where the system did not tell.
QString userWords(const QString& user);
/// What the rows of a table are, in words: "Surveys", "Facilities, earlier values".
QString tableWords(const QString& table);

/// A change as people read it: the names of what was changed, of its field and of its values, as they are now, instead
/// of tables, columns, codes and ids. In the language of the program.
class JournalWords {
public:
    explicit JournalWords(const Database& database) : m_database(database) { }

    QString when(const JournalEntry& entry) const; ///< "22/11/2018 08:15:00", where the reader is.
    QString who(const JournalEntry& entry) const { return userWords(entry.user); }
    QString record(const JournalEntry& entry) const; ///< "F07 · Surveys"; empty for a step that changed no row.
    QString field(const JournalEntry& entry) const; ///< "Awareness", "(added)", "(removed)"
    QString before(const JournalEntry& entry) const;
    QString after(const JournalEntry& entry) const;
    void forget() { m_names.clear(); } ///< Names may have changed.

private:
    QString value(const JournalEntry& entry, const QString& raw) const;
    QString row(const JournalEntry& entry, const QString& json) const;

    const Database& m_database;
    mutable QHash<QString, QString> m_names; ///< Of records; many rows are of the same.
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace core {

/// The names of a list, to suggest the nearest one for a name that is not among them.
class Suggestions {
public:
    void add(const QString& name, const QString& suggestion);
    /// By the fewest letters to change, marks aside; the first of several. Empty if none is near, or if a source has
    /// asked for so many that it is plainly of another kind.
    QString nearest(const QString& name) const;

private:
    struct Entry {
        QString folded;
        QString suggestion;
    };
    std::vector<Entry> m_entries;
    mutable QHash<QString, QString> m_found; ///< One wrong name mostly stands in many rows.
};

/// How many letters must be put in, left out or changed to make one text of the other.
int editDistance(const QString& a, const QString& b);

} // namespace core

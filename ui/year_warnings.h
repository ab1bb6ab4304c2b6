// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/plausibility.h"

#include <QObject>
#include <QSet>

#include <map>

namespace ui {

class WorkingYear;

/// What is unlikely in the figures of the working year, for every page. After a change only the facilities that
/// changed are looked at again; after a large one everything, when somebody asks.
class YearWarnings : public QObject {
    Q_OBJECT

public:
    explicit YearWarnings(WorkingYear& year);

    /// Of the whole year, by facility and rule, exactly as the data stand. Throws core::Error, like all that follow.
    const std::vector<core::Finding>& all();
    /// Of one facility, as it stands now; reads no other.
    const std::vector<core::Finding>& of(qint64 facility);
    /// Facilities with open warnings.
    QSet<qint64> facilities();
    /// Catches up with a change that was too large to follow at once.
    void catchUp();
    bool isBehind() const { return !m_known; } ///< catchUp() would have something to do.

    /// Open warnings that came up since somebody looked at the list.
    int newCount() const;
    void markSeen();
    void forget(); ///< Another year was chosen.

Q_SIGNALS:
    void changed(); ///< What all(), of(), facilities() or newCount() say.

private:
    void follow();
    void readAll();
    void put(qint64 facility, std::vector<core::Finding> findings);
    static QString keyOf(const core::Finding& finding);

    WorkingYear& m_year;
    std::map<qint64, std::vector<core::Finding>> m_byFacility; ///< What is known; 0: of the whole area.
    std::vector<core::Finding> m_all; ///< Put together from m_byFacility when asked for.
    QSet<QString> m_seen; ///< Open warnings that were there before.
    int m_baseYear = 0;
    qint64 m_changeSet = 0; ///< Everything up to it was followed.
    bool m_known = false; ///< Every facility was read since the last large change.
    bool m_exact = false; ///< Nothing changed since then, so that rules about many facilities hold, too.
    bool m_begun = false; ///< m_seen holds.
};

/// What was typed in the very cell first, then what follows from it.
void putCellFirst(std::vector<core::Finding>& findings);
/// "⚠ F03: …; …" in lines, for tool tips; open ones with ⚠, explained ones with their reason.
QString warningLines(const std::vector<core::Finding>& findings);

} // namespace ui

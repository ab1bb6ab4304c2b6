// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// Where a person is: a page in a year, and the place on it as the page itself names it.
struct VisitedPlace {
    int page = 0;
    int year = 0;
    QString plan;
    QString spot; ///< Page::place(): a facility, a cell; may be empty.
    friend bool operator==(const VisitedPlace& a, const VisitedPlace& b) = default;
};

/// The places that one can go back to and, once one has, forward again; as in a browser.
class VisitedPlaces {
public:
    void leave(const VisitedPlace& here); ///< For somewhere new: what lay ahead is forgotten.
    /// Where to go; nothing: there is no earlier, or later, place.
    std::optional<VisitedPlace> back(const VisitedPlace& here) { return step(m_behind, m_ahead, here); }
    std::optional<VisitedPlace> forward(const VisitedPlace& here) { return step(m_ahead, m_behind, here); }
    bool canGoBack(const VisitedPlace& here) const { return leadsAway(m_behind, here); }
    bool canGoForward(const VisitedPlace& here) const { return leadsAway(m_ahead, here); }
    void clear();

private:
    static std::optional<VisitedPlace> step(std::vector<VisitedPlace>& from, std::vector<VisitedPlace>& to,
                                            const VisitedPlace& here);
    static bool leadsAway(const std::vector<VisitedPlace>& places, const VisitedPlace& here);

    std::vector<VisitedPlace> m_behind; ///< The latest last.
    std::vector<VisitedPlace> m_ahead; ///< The next one last.
};

} // namespace ui

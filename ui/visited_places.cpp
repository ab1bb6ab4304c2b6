// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visited_places.h"

#include <algorithm>

namespace ui {

/// Nobody remembers more of his own way.
static constexpr size_t most = 200;

void VisitedPlaces::leave(const VisitedPlace& here)
{
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back() == here) return;
    m_behind.push_back(here);
    if (m_behind.size() > most) m_behind.erase(m_behind.begin());
}

std::optional<VisitedPlace> VisitedPlaces::step(std::vector<VisitedPlace>& from, std::vector<VisitedPlace>& to,
                                                const VisitedPlace& here)
{
    while (!from.empty() && from.back() == here) from.pop_back(); // one is there already
    if (from.empty()) return {};
    const VisitedPlace place = from.back();
    from.pop_back();
    if (to.empty() || !(to.back() == here)) to.push_back(here);
    return place;
}

bool VisitedPlaces::leadsAway(const std::vector<VisitedPlace>& places, const VisitedPlace& here)
{
    return std::any_of(places.begin(), places.end(), [&](const VisitedPlace& place) { return !(place == here); });
}

void VisitedPlaces::clear()
{
    m_behind.clear();
    m_ahead.clear();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_breaker.h"

#include "ui/print/composition.h"

#include <algorithm>
#include <map>

namespace ui {

namespace {

constexpr double tolerance = 0.01; // points; sums of many heights
constexpr double ruleThickness = 0.5;

/// Joins the short uprights of table rows that continue each other, as one stroke of the pen.
void joinUprights(std::vector<Rule>& rules)
{
    std::map<int, std::size_t> lastAt; // hundredths of a point → index in joined
    std::vector<Rule> joined;
    for (const Rule& rule : rules) {
        if (rule.line.x1() == rule.line.x2()) {
            const auto [it, isNew] = lastAt.try_emplace(qRound(rule.line.x1() * 100), joined.size());
            if (!isNew && std::abs(joined[it->second].line.y2() - rule.line.y1()) < tolerance
                && joined[it->second].thickness == rule.thickness) {
                joined[it->second].line.setP2(rule.line.p2());
                continue;
            }
            it->second = joined.size();
        }
        joined.push_back(rule);
    }
    rules = std::move(joined);
}

/// Fills pages from top to bottom.
class PageBreaker {
public:
    PageBreaker(const Composition& composition, const PaperPage& blank)
        : m_composition(composition), m_slices(composition.slices), m_blank(blank)
    {
        m_pages.push_back(blank);
    }

    std::vector<PaperPage> pages()
    {
        for (std::size_t first = 0; first < m_slices.size();) {
            const std::size_t end = endOfRun(first);
            const double height = heightOf(first, end);
            if (!fits(first, height) && !m_atTop && height <= m_composition.height - headHeight(first))
                beginPage(first);
            if (fits(first, height)) {
                for (std::size_t i = first; i < end; ++i) place(i);
            } else { // no page can hold it: as much as possible on each
                for (std::size_t i = first; i < end; ++i) {
                    const std::size_t with = m_slices[i].isTableHead && i + 1 < end ? i + 2 : i + 1;
                    if (!fits(i, heightOf(i, with)) && !m_atTop) beginPage(i);
                    place(i);
                }
            }
            first = end;
        }
        for (PaperPage& page : m_pages) joinUprights(page.content.rules);
        return std::move(m_pages);
    }

private:
    std::size_t endOfRun(std::size_t first) const
    {
        std::size_t last = first;
        while (last + 1 < m_slices.size() && m_slices[last].keepWithNext) ++last;
        return last + 1;
    }

    double gapBetween(std::size_t before, std::size_t after) const
    {
        return std::max(m_slices[before].gapAfter, m_slices[after].gapBefore);
    }

    double heightOf(std::size_t first, std::size_t end) const
    {
        double height = 0;
        for (std::size_t i = first; i < end; ++i) height += m_slices[i].height + (i > first ? gapBetween(i - 1, i) : 0);
        return height;
    }

    double headHeight(std::size_t slice) const
    {
        const int table = m_slices[slice].table;
        return table < 0 ? 0 : m_composition.tableHeads[std::size_t(table)].height;
    }

    bool fits(std::size_t first, double height) const
    {
        const double gap = m_atTop || first == 0 ? 0 : gapBetween(first - 1, first);
        return m_y + gap + height <= m_composition.height + tolerance;
    }

    void closingRule(double y)
    {
        const QRectF& body = m_pages.back().body;
        m_pages.back().content.rules.push_back(
            {{body.left(), body.top() + y, body.right(), body.top() + y}, ruleThickness});
    }

    void beginPage(std::size_t slice)
    {
        if (slice > 0 && m_slices[slice - 1].ruledEnds) closingRule(m_y);
        m_pages.push_back(m_blank);
        m_y = 0;
        m_atTop = true;
        if (m_slices[slice].table >= 0) {
            const Slice& head = m_composition.tableHeads[std::size_t(m_slices[slice].table)];
            draw(head);
        } else if (m_slices[slice].ruledEnds) {
            closingRule(0);
        }
    }

    void place(std::size_t i)
    {
        if (!m_atTop && i > 0) m_y += gapBetween(i - 1, i);
        const double top = m_y;
        draw(m_slices[i]);
        m_atTop = false;
        if (m_slices[i].key.isEmpty()) return;
        const QRectF& body = m_blank.body;
        const QRectF area(body.left(), body.top() + top, body.width(), m_slices[i].height);
        std::vector<KeyedArea>& known = m_pages.back().paragraphs;
        const bool continues = !known.empty() && known.back().key == m_slices[i].key;
        if (continues)
            known.back().area |= area;
        else
            known.push_back({m_slices[i].key, area});
    }

    void draw(const Slice& slice)
    {
        m_pages.back().content.add(slice.drawing, m_blank.body.topLeft() + QPointF(0, m_y));
        m_y += slice.height;
    }

    const Composition& m_composition;
    const std::vector<Slice>& m_slices;
    const PaperPage& m_blank;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
    bool m_atTop = true;
};

} // namespace

std::vector<PaperPage> breakPages(const Composition& composition, const PaperPage& blank)
{
    return PageBreaker(composition, blank).pages();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suggestions.h"

#include "core/record/vietnamese.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr qsizetype mostQuestions = 1000;
constexpr qsizetype longestName = 200;

} // namespace

void Suggestions::add(const QString& name, const QString& suggestion) { m_entries.push_back({fold(name), suggestion}); }

QString Suggestions::nearest(const QString& name) const
{
    const auto known = m_found.constFind(name);
    if (known != m_found.constEnd()) return *known;
    if (m_found.size() >= mostQuestions || name.size() > longestName) return {};
    const QString wanted = fold(name);
    const Entry* best = nullptr;
    int bestDistance = std::numeric_limits<int>::max();
    for (const Entry& entry : m_entries) {
        const int distance = editDistance(wanted, entry.folded);
        if (distance >= bestDistance) continue;
        best = &entry;
        bestDistance = distance;
    }
    // Beyond a third of the letters it is another name, not a slip.
    if (best && 3 * bestDistance > std::max(wanted.size(), best->folded.size())) best = nullptr;
    return *m_found.insert(name, best ? best->suggestion : QString());
}

int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recognised_sheets.h"

#include "core/record/vietnamese.h"

#include <algorithm>

namespace core {

QStringList firstHeadings(const Sheet& sheet)
{
    QStringList headings;
    if (!sheet.rows.empty())
        for (const Cell& cell : sheet.rows.front().cells) headings << tidy(cell.text);
    return headings;
}

std::vector<RecognisedSheet> recognisedSheets(const std::vector<Sheet>& sheets, QStringList* skipped)
{
    std::vector<RecognisedSheet> found;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const CanonicalSheet* canonical = sheetNamed(sheets[i].name);
        if (!canonical && sheets.size() == 1) canonical = sheetWithHeadings(firstHeadings(sheets[i]));
        if (canonical)
            found.push_back({canonical, i});
        else if (skipped)
            *skipped << sheets[i].name;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.canonical->kind < b.canonical->kind; });
    return found;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/facility_search.h"

#include "core/database/stream.h"
#include "core/record/vietnamese.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

std::vector<std::string> wanted(const QStringList& words)
{
    std::vector<std::string> starts;
    for (const QString& word : words) starts.push_back(' ' + word.toStdString());
    return starts;
}

bool hasAll(std::string_view words, const std::vector<std::string>& starts)
{
    return std::all_of(starts.begin(), starts.end(),
                       [&](const std::string& start) { return words.find(start) != std::string_view::npos; });
}

} // namespace

void FacilitySearch::follow(const QSet<QString>& changedTables)
{
    for (const char* table : {"facility", "facility_merge", "administrative_unit"})
        if (changedTables.contains(QLatin1String(table))) m_isRead = false;
}

void FacilitySearch::read() const
{
    const Database& database = *m_database;
    m_words.clear();
    m_lines.clear();
    QHash<qint64, std::string> units;
    for (Stream rows(database, "SELECT id, name FROM administrative_unit"); rows.next();)
        units.insert(rows.integer(0), ' ' + fold(rows.text(1)).toStdString());
    QHash<qint64, std::string> merged; // what was merged into a facility is found by its own code and name
    for (Stream rows(database, "SELECT facility_id, code, name FROM facility_merge"); rows.next();)
        merged[rows.integer(0)] += ' ' + fold(rows.text(1) + QLatin1Char(' ') + rows.text(2)).toStdString();
    Stream rows(database, "SELECT id, search_fold, unit_id, name FROM facility");
    while (rows.next()) {
        Line line;
        line.folded = quint32(m_words.size());
        m_words += ' ';
        m_words += rows.bytes(1);
        m_words += units.value(rows.integer(2));
        m_words += merged.value(rows.integer(0));
        line.exact = quint32(m_words.size());
        m_words += ' ';
        m_words += comparable(rows.text(3)).toStdString();
        line.end = quint32(m_words.size());
        m_lines.insert(rows.integer(0), line);
    }
    m_isRead = true;
}

std::vector<qint64> FacilitySearch::filter(std::span<const qint64> ids, const QString& search) const
{
    const std::vector<std::string> folded = wanted(foldedWords(search));
    std::vector<qint64> hits;
    if (folded.empty()) {
        hits.assign(ids.begin(), ids.end());
        return hits;
    }
    if (!m_isRead) read();
    const std::vector<std::string> exact = wanted(comparable(search).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    const std::string_view words = m_words;
    std::vector<qint64> others; // found, but with other marks
    for (const qint64 id : ids) {
        const auto line = m_lines.constFind(id);
        if (line == m_lines.cend()) continue;
        if (!hasAll(words.substr(line->folded, line->exact - line->folded), folded)) continue;
        const bool isExact = hasAll(words.substr(line->exact, line->end - line->exact), exact);
        (isExact ? hits : others).push_back(id);
    }
    hits.insert(hits.end(), others.begin(), others.end());
    return hits;
}

} // namespace core

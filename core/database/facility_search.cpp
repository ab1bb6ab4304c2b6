// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/facility_search.h"

#include "core/database/stream.h"
#include "core/record/vietnamese.h"

#include <algorithm>

namespace core {

namespace {

/// Adds a word so that its beginning is told from the inside of any other by a single byte: the first sign of a word
/// becomes one that folded texts have nowhere else (a capital, a control code for a digit), and no blank is needed. A
/// word that begins with another letter keeps the blank before it.
void pack(std::string& packed, std::string_view word)
{
    const char first = word.front();
    const bool isPlain = (first >= 'a' && first <= 'z') || (first >= '0' && first <= '9');
    packed += isPlain ? char(first ^ 0x20) : ' ';
    packed += isPlain ? word.substr(1) : word;
}

/// The words of a text that are parted by blanks.
void packAll(std::string& packed, std::string_view text)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find(' '), text.size());
        if (end > 0) pack(packed, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::vector<std::string> packedWords(const QStringList& words)
{
    std::vector<std::string> all;
    for (const QString& word : words) pack(all.emplace_back(), word.toStdString());
    return all;
}

/// The digits of the numbers in a text without what groups them; those of two phones stay apart.
void packNumbers(std::string& packed, std::string_view text)
{
    bool isOpen = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (!isOpen) packed += ' ';
            packed += c;
            isOpen = true;
        } else if (c == ',' || c == ';' || c == '/') {
            isOpen = false;
        }
    }
}

/// Words by which a number may be known from its inside; of the others an empty one.
std::vector<std::string> digitWords(const QStringList& words)
{
    constexpr qsizetype fewest = 4; // what people keep in mind of a number; fewer are in almost every one
    std::vector<std::string> all;
    for (const QString& word : words) {
        const bool isNumber = word.size() >= fewest
            && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        all.push_back(isNumber ? word.toStdString() : std::string());
    }
    return all;
}

bool hasAll(std::string_view text, const std::vector<std::string>& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
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
    m_folded.clear();
    m_exact.clear();
    m_numbers.clear();
    m_lines.clear();
    m_lineOf.clear();
    m_asked.clear();
    m_ids.clear();
    m_lineAt.clear();
    m_words.clear();
    QHash<qint64, std::string> units;
    for (Stream rows(database, "SELECT id, name FROM administrative_unit"); rows.next();)
        packAll(units[rows.integer(0)], fold(rows.text(1)).toStdString());
    QHash<qint64, std::string> merged; // what was merged into a facility is found by its own code and name
    QHash<qint64, std::string> mergedCodes;
    for (Stream rows(database, "SELECT facility_id, code, name FROM facility_merge"); rows.next();) {
        packAll(merged[rows.integer(0)], fold(rows.text(1) + QLatin1Char(' ') + rows.text(2)).toStdString());
        packNumbers(mergedCodes[rows.integer(0)], rows.bytes(1));
    }
    Stream rows(database, "SELECT id, search_fold, unit_id, name, code, tax_code, phone FROM facility");
    while (rows.next()) {
        m_lineOf.insert(rows.integer(0), quint32(m_lines.size()));
        m_lines.push_back({quint32(m_folded.size()), quint32(m_exact.size()), quint32(m_numbers.size())});
        for (const int column : {4, 5, 6}) packNumbers(m_numbers, rows.bytes(column));
        m_numbers += mergedCodes.value(rows.integer(0));
        packAll(m_folded, rows.bytes(1));
        m_folded += units.value(rows.integer(2));
        m_folded += merged.value(rows.integer(0));
        packAll(m_exact, comparable(rows.text(3)).toStdString());
    }
    m_lines.push_back({quint32(m_folded.size()), quint32(m_exact.size()), quint32(m_numbers.size())});
    m_isRead = true;
}

std::string_view FacilitySearch::foldedOf(quint32 line) const
{
    return std::string_view(m_folded).substr(m_lines[line].folded, m_lines[line + 1].folded - m_lines[line].folded);
}

std::string_view FacilitySearch::exactOf(quint32 line) const
{
    return std::string_view(m_exact).substr(m_lines[line].exact, m_lines[line + 1].exact - m_lines[line].exact);
}

std::string_view FacilitySearch::numbersOf(quint32 line) const
{
    return std::string_view(m_numbers).substr(m_lines[line].numbers, m_lines[line + 1].numbers - m_lines[line].numbers);
}

/// Which lines the ids stand on; the same ids are placed once.
void FacilitySearch::place(std::span<const qint64> ids) const
{
    if (std::equal(ids.begin(), ids.end(), m_asked.begin(), m_asked.end())) return;
    m_asked.assign(ids.begin(), ids.end());
    m_ids.clear();
    m_lineAt.clear();
    m_words.clear();
    for (const qint64 id : ids) {
        const auto line = m_lineOf.constFind(id);
        if (line == m_lineOf.cend()) continue;
        m_ids.push_back(id);
        m_lineAt.push_back(*line);
    }
}

/// One look through all texts, which lie one behind another, however many lines there are.
std::vector<bool> FacilitySearch::linesWith(const std::string& word) const
{
    std::vector<bool> found(m_lines.size());
    const std::string_view text = m_folded;
    auto line = m_lines.begin();
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, line->folded)) {
        while (line->folded <= at) ++line; // the last one ends behind all texts
        found[size_t(line - m_lines.begin()) - 1] = true;
    }
    return found;
}

/// The same in the numbers; a blank keeps those of a line from those of the next.
void FacilitySearch::markNumbersWith(const std::string& digits, std::vector<bool>& found) const
{
    const std::string_view text = m_numbers;
    auto line = m_lines.begin();
    for (size_t at = text.find(digits); at != std::string_view::npos; at = text.find(digits, line->numbers)) {
        while (line->numbers <= at) ++line; // the last one ends behind all numbers
        found[size_t(line - m_lines.begin()) - 1] = true;
    }
}

/// The places in m_ids of what is found only by the inside of a number. digits: as digitWords() gives them.
std::vector<quint32> FacilitySearch::findInside(const Words& words, const Words& digits) const
{
    std::vector<bool> lines(m_lines.size());
    for (const std::string& number : digits)
        if (!number.empty()) markNumbersWith(number, lines);
    std::vector<quint32> found;
    auto before = m_found.begin(); // is in order, too
    for (quint32 at = 0; at < m_lineAt.size(); ++at) {
        while (before != m_found.end() && *before < at) ++before;
        const quint32 line = m_lineAt[at];
        if (!lines[line] || (before != m_found.end() && *before == at)) continue;
        bool all = true;
        for (size_t i = 0; all && i < words.size(); ++i)
            all = foldedOf(line).find(words[i]) != std::string_view::npos
                || (!digits[i].empty() && numbersOf(line).find(digits[i]) != std::string_view::npos);
        if (all) found.push_back(at);
    }
    return found;
}

/// Whether nothing can be found that was not found last.
bool FacilitySearch::goesOn(const Words& words) const
{
    return !m_words.empty() && std::all_of(m_words.begin(), m_words.end(), [&](const std::string& before) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& now) { return now.starts_with(before); });
    });
}

void FacilitySearch::find(const Words& words) const
{
    Words others = words;
    if (goesOn(words)) {
        std::erase_if(others, [&](const std::string& word) {
            return std::find(m_words.begin(), m_words.end(), word) != m_words.end();
        });
        std::erase_if(m_found, [&](quint32 at) { return !hasAll(foldedOf(m_lineAt[at]), others); });
    } else {
        const auto longest = std::max_element(others.begin(), others.end(),
                                              [](const auto& a, const auto& b) { return a.size() < b.size(); });
        const std::vector<bool> lines = linesWith(*longest);
        others.erase(longest);
        m_found.clear();
        for (quint32 at = 0; at < m_lineAt.size(); ++at)
            if (lines[m_lineAt[at]] && hasAll(foldedOf(m_lineAt[at]), others)) m_found.push_back(at);
    }
    m_words = words;
}

std::vector<qint64> FacilitySearch::filter(std::span<const qint64> ids, const QString& search) const
{
    const QStringList wanted = foldedWords(search);
    const Words folded = packedWords(wanted);
    if (folded.empty()) return {ids.begin(), ids.end()};
    if (!m_isRead) read();
    place(ids);
    find(folded);
    const Words exact = packedWords(comparable(search).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    std::vector<qint64> hits, others; // others: found, but with other marks
    for (const quint32 at : m_found) (hasAll(exactOf(m_lineAt[at]), exact) ? hits : others).push_back(m_ids[at]);
    hits.insert(hits.end(), others.begin(), others.end());
    const Words digits = digitWords(wanted);
    if (std::any_of(digits.begin(), digits.end(), [](const std::string& word) { return !word.empty(); }))
        for (const quint32 at : findInside(folded, digits)) hits.push_back(m_ids[at]);
    return hits;
}

} // namespace core

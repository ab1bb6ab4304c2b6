// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_records.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace core {

CsvRecords::CsvRecords(char separator, std::size_t longestField, std::size_t mostFields, Take take)
    : m_separator(separator), m_longestField(longestField), m_mostFields(mostFields), m_take(std::move(take))
{
}

void CsvRecords::feed(QByteArrayView piece)
{
    for (qsizetype i = 0; i < piece.size() && m_fault == Fault::None; ++i) {
        if (m_state == State::Plain) { // the long way of most bytes
            const qsizetype begin = i;
            while (i < piece.size() && piece[i] != m_separator && piece[i] != '\n' && piece[i] != '\r'
                   && piece[i] != '\0')
                ++i;
            m_field.append(piece.data() + begin, std::size_t(i - begin));
            if (m_field.size() > m_longestField) fail(Fault::LongField, m_recordLine);
            if (i == piece.size()) break;
        }
        take(piece[i]);
    }
}

void CsvRecords::take(char c)
{
    if (c == '\0') return fail(Fault::NullByte, m_line);
    const bool secondOfPair = c == '\n' && m_afterReturn;
    m_afterReturn = c == '\r';
    if (secondOfPair && m_state != State::Quoted) return; // CR ended the record
    if (!m_any) {
        m_any = true;
        m_recordLine = m_line;
    }
    const bool lineEnd = c == '\n' || c == '\r';
    if (lineEnd && !secondOfPair) ++m_line;
    switch (m_state) {
    case State::Quoted:
        if (c == '"') {
            m_state = State::AfterQuote;
        } else {
            m_field += c;
            if (m_field.size() > m_longestField) return fail(Fault::LongField, m_quoteLine);
        }
        return;
    case State::AfterQuote:
        if (c == '"') {
            m_field += c;
            m_state = State::Quoted;
            return;
        }
        if (c == ' ') return;
        if (c != m_separator && !lineEnd) return fail(Fault::LooseQuote, m_line);
        break;
    case State::FieldStart:
        if (c == '"') {
            m_state = State::Quoted;
            m_quoteLine = m_line;
            return;
        }
        break;
    case State::Plain: break;
    }
    if (c == m_separator) {
        endField();
    } else if (lineEnd) {
        endRecord();
    } else {
        m_field += c;
        m_state = State::Plain;
    }
}

void CsvRecords::finish()
{
    if (m_fault != Fault::None) return;
    if (m_state == State::Quoted) {
        fail(Fault::UnclosedQuote, m_quoteLine);
    } else if (m_any) {
        endRecord();
    }
}

void CsvRecords::endField()
{
    if (m_count < m_mostFields) {
        if (m_record.size() <= m_count) m_record.emplace_back();
        m_record[m_count].swap(m_field);
        ++m_count;
    } else if (!m_field.empty()) {
        m_count = m_mostFields + 1; // tells the taker that there was more
    }
    m_field.clear();
    m_state = State::FieldStart;
}

void CsvRecords::endRecord()
{
    endField();
    m_take(m_recordLine, m_record, m_count);
    m_count = 0;
    m_any = false;
}

void CsvRecords::fail(Fault fault, qint64 line)
{
    m_fault = fault;
    m_faultLine = line;
}

namespace {

/// How one separator would cut the beginning of a file.
struct Cut {
    std::vector<std::size_t> separators; ///< In each record that is not blank.
    std::size_t usual = 0; ///< The count that most records have; 0 if no record has any.
    std::size_t alike = 0; ///< How many have it.
};

Cut cutBy(char separator, QByteArrayView beginning, bool wholeFile)
{
    constexpr std::size_t recordsLookedAt = 200;
    Cut cut;
    CsvRecords records(separator, std::numeric_limits<std::size_t>::max(), 20'000,
                       [&cut](qint64, const CsvRecords::Record& record, std::size_t count) {
                           const bool blank = count == 1 && record.front().empty();
                           if (!blank && cut.separators.size() < recordsLookedAt) cut.separators.push_back(count - 1);
                       });
    records.feed(beginning);
    if (wholeFile || cut.separators.empty()) records.finish();
    std::map<std::size_t, std::size_t> frequency;
    for (const std::size_t count : cut.separators) {
        if (count > 0) ++frequency[count];
    }
    for (const auto& [count, times] : frequency) {
        if (times >= cut.alike) {
            cut.usual = count;
            cut.alike = times;
        }
    }
    return cut;
}

} // namespace

char csvSeparator(QByteArrayView beginning, bool wholeFile)
{
    constexpr std::array candidates{'\t', ';', ','}; // the first of equals
    std::array<Cut, candidates.size()> cuts;
    std::size_t first = std::numeric_limits<std::size_t>::max(); // the record in which any of them appears: the heading
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        cuts[i] = cutBy(candidates[i], beginning, wholeFile);
        const auto& counts = cuts[i].separators;
        const auto found = std::find_if(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; });
        if (found != counts.end()) first = std::min(first, std::size_t(found - counts.begin()));
    }
    const auto inHeading = [first](const Cut& cut) {
        return first < cut.separators.size() && cut.usual > 0 && cut.separators[first] >= cut.usual;
    };
    char best = ';';
    const Cut* bestCut = nullptr;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Cut& cut = cuts[i];
        if (cut.usual == 0) continue;
        const bool better = !bestCut || (inHeading(cut) && !inHeading(*bestCut))
            || (inHeading(cut) == inHeading(*bestCut) && cut.alike > bestCut->alike);
        if (better) {
            best = candidates[i];
            bestCut = &cut;
        }
    }
    // One column of prose in which a comma stands now and then is one column.
    const bool occasional = bestCut && first > 0 && bestCut->alike * 2 < bestCut->separators.size();
    return occasional ? ';' : best;
}

} // namespace core

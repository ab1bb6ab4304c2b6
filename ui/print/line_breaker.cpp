// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/line_breaker.h"

#include "core/report/printable.h"
#include "ui/print/type_measure.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ui {

namespace {

/// Blanks before it and the word itself: what is kept together.
struct Word {
    QString blanks;
    QString text;
};

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype blank = i;
        while (i < text.size() && text[i] == u' ') ++i;
        const qsizetype start = i;
        while (i < text.size() && text[i] != u' ') ++i;
        if (i > start) words.push_back({text.mid(blank, start - blank), text.mid(start, i - start)});
    }
    return words;
}

/// How many characters of a word too wide for a line stay on it; at least one letter, or the loop would never end.
qsizetype fittingLength(TypeMeasure& measure, const Face& face, const QString& word, double width)
{
    qsizetype fitting = 0, atJoint = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype end = letters.toNextBoundary(); end > 0; end = letters.toNextBoundary()) {
        if (fitting > 0 && measure.width(face, word.left(end)) > width) break;
        fitting = end;
        if (QStringLiteral("-–/.,;_@").contains(word[end - 1])) atJoint = end;
    }
    return atJoint > fitting / 2 && fitting < word.size() ? atJoint : std::max<qsizetype>(fitting, 1);
}

class Breaker {
public:
    Breaker(TypeMeasure& measure, const Face& face, double width, double firstIndent)
        : m_measure(measure), m_face(face), m_width(width), m_room(width - firstIndent)
    {
    }

    void add(Word word)
    {
        const double blanks = m_measure.width(m_face, word.blanks);
        double advance = m_measure.width(m_face, word.text);
        if (!m_text.isEmpty() && m_advance + blanks + advance > m_room) {
            end(false);
            word.blanks.clear();
        }
        while (m_text.isEmpty() && advance > m_room) {
            const qsizetype length = fittingLength(m_measure, m_face, word.text, m_room);
            if (length >= word.text.size()) break;
            m_text = word.text.left(length);
            end(false);
            word = {{}, word.text.mid(length)};
            advance = m_measure.width(m_face, word.text);
        }
        if (!word.blanks.isEmpty() && !m_text.isEmpty()) ++m_gaps;
        m_advance += (word.blanks.isEmpty() ? 0 : blanks) + advance;
        m_text += word.blanks + word.text;
    }

    void end(bool last)
    {
        const double width = m_text.isEmpty() ? 0 : m_measure.width(m_face, m_text); // kerning across blanks counts
        m_lines.push_back({m_text, width, m_gaps, last});
        m_text.clear();
        m_advance = 0;
        m_gaps = 0;
        m_room = m_width;
    }

    std::vector<Line> take() { return std::move(m_lines); }

private:
    TypeMeasure& m_measure;
    const Face m_face;
    const double m_width;
    double m_room;
    std::vector<Line> m_lines;
    QString m_text;
    double m_advance = 0;
    int m_gaps = 0;
};

} // namespace

std::vector<Line> breakLines(TypeMeasure& measure, const Face& face, const QString& text, double width,
                             double firstIndent)
{
    Breaker breaker(measure, face, std::max(width, 1.0), firstIndent);
    for (const QString& part : core::printable(text).split(u'\n')) {
        for (Word& word : wordsOf(part)) breaker.add(std::move(word));
        breaker.end(true);
    }
    return breaker.take();
}

double widestWord(TypeMeasure& measure, const Face& face, const QString& text)
{
    double widest = 0;
    for (const QString& part : core::printable(text).split(u'\n'))
        for (const Word& word : wordsOf(part)) widest = std::max(widest, measure.width(face, word.text));
    return widest;
}

} // namespace ui

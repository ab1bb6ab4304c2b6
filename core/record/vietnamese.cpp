// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/vietnamese.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr char16_t grave = 0x0300, acute = 0x0301, tilde = 0x0303, hook = 0x0309, dotBelow = 0x0323;
constexpr char16_t circumflex = 0x0302, breve = 0x0306, horn = 0x031B;

bool isD(char16_t c) { return c == u'đ' || c == u'Đ' || c == u'ð' || c == u'Ð'; }

bool isMark(QChar c) { return c.category() == QChar::Mark_NonSpacing; }

/// Place of a tone in the order of dictionaries; 0 for none.
int toneOrder(char16_t mark)
{
    constexpr std::array<char16_t, 5> tones{grave, hook, tilde, acute, dotBelow};
    const auto found = std::find(tones.begin(), tones.end(), mark);
    return found == tones.end() ? 0 : int(found - tones.begin()) + 1;
}

/// Decompositions of single characters in lower case, for texts of composed letters, which is what nearly all texts
/// are.
class Decompositions {
public:
    explicit Decompositions(QString::NormalizationForm form)
    {
        for (char16_t c = 0; c < size; ++c) {
            const QChar letter(c);
            if (letter.combiningClass() != 0) continue; // its place depends on its neighbours
            const QString parts = QString(letter).normalized(form).toLower();
            if (parts.isEmpty() || parts.size() > 3) continue;
            std::copy(parts.cbegin(), parts.cend(), m_parts[c].begin());
        }
    }

    /// NFD or NFKD, lower case; false if the text holds something that is not a single letter of its own.
    bool decompose(const QString& text, QString& result) const
    {
        result.resize(text.size() * 3);
        QChar* out = result.data();
        for (const QChar c : text) {
            if (c.unicode() >= size || m_parts[c.unicode()][0].isNull()) return false;
            for (const QChar part : m_parts[c.unicode()])
                if (!part.isNull()) *out++ = part;
        }
        result.resize(out - result.constData());
        return true;
    }

private:
    static constexpr char16_t size = 0x1F00; // up to the Vietnamese letters of Latin Extended Additional
    std::array<std::array<QChar, 3>, size> m_parts{};
};

QString decomposed(const QString& text, QString::NormalizationForm form)
{
    static const Decompositions canonical(QString::NormalizationForm_D), compatible(QString::NormalizationForm_KD);
    QString result;
    const bool done = (form == QString::NormalizationForm_D ? canonical : compatible).decompose(text, result);
    return done ? result : text.normalized(form).toLower();
}

/// NFC already, and no white space to simplify.
bool isTidy(const QString& text)
{
    bool blankBefore = true;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u' ') {
            if (blankBefore) return false;
            blankBefore = true;
            continue;
        }
        blankBefore = false;
        if (code < 0x21 || (code >= 0x7F && code <= 0xA0) || (code >= 0x300 && !(code >= 0x1EA0 && code <= 0x1EF9)))
            return false;
    }
    return !blankBefore || text.isEmpty();
}

/// Whether i and y after these letters spell the same syllable: "kỹ" and "kĩ", "quý" and "quí"; but "thúy" and "thúi"
/// are two, and "sky" is none.
bool isSameWithY(QStringView letters)
{
    static constexpr const char16_t* beginnings[]
        = {u"b",   u"ch", u"d",  u"đ",  u"gh", u"h", u"k", u"kh", u"l",  u"m", u"n",
           u"ngh", u"nh", u"ph", u"qu", u"r",  u"s", u"t", u"th", u"tr", u"v", u"x"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](const char16_t* beginning) { return letters == QStringView(beginning); });
}

} // namespace

QString tidy(const QString& text)
{
    return isTidy(text) ? text : text.normalized(QString::NormalizationForm_C).simplified();
}

QString fold(const QString& text)
{
    const QString parts = decomposed(text, QString::NormalizationForm_KD);
    QString folded(parts.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    const QChar* const begin = out;
    bool blank = false; // one is written only before the next letter
    for (const QChar c : parts) {
        if (c.unicode() >= 0x300 && isMark(c)) continue;
        if (!isD(c.unicode()) && !c.isLetterOrNumber()) {
            blank = out != begin;
            continue;
        }
        if (blank) *out++ = QLatin1Char(' '); // in place of the sign that was left out
        blank = false;
        *out++ = isD(c.unicode()) ? QChar(u'd') : c;
    }
    folded.resize(out - begin);
    return folded;
}

QStringList foldedWords(const QString& text) { return fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString sortKey(const QString& text)
{
    // Every letter becomes the letter and a digit for its shape (ă 1, â 2, đ 1, ê 2, ô 2, ơ 3, ư 3); the tone of a
    // syllable follows its letters; syllables are parted by a blank, which sorts before all of them.
    const QString parts = decomposed(text, QString::NormalizationForm_D);
    QString key;
    key.reserve(parts.size() * 2 + 8);
    int tone = 0;
    bool inWord = false;
    const auto endWord = [&] {
        if (inWord) {
            key += QLatin1Char('!');
            key += QChar(char16_t(u'0' + tone));
            key += QLatin1Char(' ');
        }
        tone = 0;
        inWord = false;
    };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const char16_t c = parts[i].unicode();
        if (const int order = toneOrder(c)) {
            tone = order;
        } else if (c == circumflex || c == breve || c == horn) {
            if (!key.isEmpty()) key.back() = QLatin1Char(c == breve ? '1' : c == circumflex ? '2' : '3');
        } else if (isD(c)) {
            key += QStringLiteral("d1");
            inWord = true;
        } else if (parts[i].isDigit()) {
            endWord();
            qsizetype end = i;
            while (end < parts.size() && parts[end].isDigit()) ++end;
            QString number = parts.mid(i, end - i);
            while (number.size() > 1 && number.startsWith(QLatin1Char('0'))) number.remove(0, 1);
            key += QChar(char16_t(u'0' + std::min<qsizetype>(number.size(), 40))) + number + QLatin1Char(' ');
            i = end - 1;
        } else if (parts[i].isLetter()) {
            key += parts[i];
            key += QLatin1Char('0');
            inWord = true;
        } else if (!isMark(parts[i])) {
            endWord();
        }
    }
    endWord();
    return key;
}

QString comparable(const QString& text)
{
    // A syllable's tone is moved to its end, so that "hòa" and "hoà" are one; y is i where both are written.
    const QString parts = decomposed(text, QString::NormalizationForm_KD);
    QString result, word;
    result.reserve(parts.size());
    word.reserve(16);
    QChar tone;
    const auto endWord = [&] {
        if (word.endsWith(QLatin1Char('y')) && isSameWithY(QStringView(word).chopped(1)))
            word.back() = QLatin1Char('i');
        if (!word.isEmpty()) {
            if (!result.isEmpty()) result += QLatin1Char(' ');
            result += word;
            if (!tone.isNull()) result += tone;
        }
        word.resize(0); // keeps its memory
        tone = QChar();
    };
    for (const QChar c : parts) {
        if (toneOrder(c.unicode()))
            tone = c;
        else if (isD(c.unicode()))
            word += QChar(u'đ');
        else if (c.isLetterOrNumber() || isMark(c))
            word += c;
        else
            endWord();
    }
    endWord();
    return result;
}

} // namespace core

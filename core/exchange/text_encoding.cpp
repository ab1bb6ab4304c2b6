// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace core {

namespace {

/// TCVN 5712:1993 (VN3), the letters on A1 to FE as text typed with .VnTime arrives; A0 and AF to B4 are not used by
/// it.
QHash<QChar, QChar> tcvn3Letters()
{
    static const QString letters = QStringLiteral("ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò"
                                                  ".ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ");
    QHash<QChar, QChar> map;
    for (qsizetype i = 0; i < letters.size(); ++i)
        if (letters[i] != QLatin1Char('.')) map.insert(QChar(0xA1 + int(i)), letters[i]);
    return map;
}

QString fromTcvn3(const QString& text)
{
    static const QHash<QChar, QChar> letters = tcvn3Letters();
    QString result = text;
    for (QChar& c : result) c = letters.value(c, c);
    return result;
}

/// The combining marks that a mark of VNI or VIQR stands for, behind its letter.
using Marks = QHash<QChar, QString>;

/// VNI-Windows: a letter, then a character for its marks. Behind a, A: ê is breve, â circumflex, the others both at
/// once.
const Marks& vniMarks()
{
    static const Marks marks = [] {
        const QString grave(QChar(0x300)), acute(QChar(0x301)), circumflex(QChar(0x302)), tilde(QChar(0x303)),
            breve(QChar(0x306)), hook(QChar(0x309)), dot(QChar(0x323));
        const std::pair<char16_t, QString> list[] = {
            {u'ù', acute},
            {u'ø', grave},
            {u'û', hook},
            {u'õ', tilde},
            {u'ï', dot},
            {u'â', circumflex},
            {u'á', circumflex + acute},
            {u'à', circumflex + grave},
            {u'å', circumflex + hook},
            {u'ã', circumflex + tilde},
            {u'ä', circumflex + dot},
            {u'ê', breve},
            {u'é', breve + acute},
            {u'è', breve + grave},
            {u'ú', breve + hook},
            {u'ü', breve + tilde},
            {u'ë', breve + dot},
        };
        Marks made;
        for (const auto& [c, combining] : list) {
            made.insert(QChar(c), combining);
            made.insert(QChar(c).toUpper(), combining);
        }
        return made;
    }();
    return marks;
}

QString fromVni(const QString& text)
{
    static const QHash<QChar, QChar> letters{
        {u'ñ', u'đ'}, {u'Ñ', u'Đ'}, {u'ô', u'ơ'}, {u'Ô', u'Ơ'}, {u'ö', u'ư'}, {u'Ö', u'Ư'}, {u'î', u'ỵ'},
        {u'Î', u'Ỵ'}, {u'æ', u'ỉ'}, {u'Æ', u'Ỉ'}, {u'ó', u'ĩ'}, {u'Ó', u'Ĩ'}, {u'ò', u'ị'}, {u'Ò', u'Ị'},
    };
    static const QString takesMarks = QStringLiteral("aAeEoOuUyYôÔöÖ");
    QString result;
    bool afterLetter = false;
    for (const QChar c : text) {
        if (afterLetter && vniMarks().contains(c)) {
            result += vniMarks().value(c);
            afterLetter = false;
        } else {
            afterLetter = takesMarks.contains(c);
            result += letters.value(c, c);
        }
    }
    return result.normalized(QString::NormalizationForm_C);
}

QString fromViqr(const QString& text)
{
    static const Marks shapes{
        {u'(', QString(QChar(0x306))}, {u'^', QString(QChar(0x302))}, {u'+', QString(QChar(0x31B))}};
    static const Marks tones{{u'\'', QString(QChar(0x301))},
                             {u'`', QString(QChar(0x300))},
                             {u'?', QString(QChar(0x309))},
                             {u'~', QString(QChar(0x303))},
                             {u'.', QString(QChar(0x323))}};
    static const QString vowels = QStringLiteral("aeiouyAEIOUY");
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i], next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == QLatin1Char('\\') && !next.isNull()) {
            result += next;
            ++i;
        } else if ((c == QLatin1Char('d') || c == QLatin1Char('D')) && next.toLower() == QLatin1Char('d')) {
            result += c.isUpper() ? QChar(0x110) : QChar(0x111);
            ++i;
        } else {
            result += c;
            if (!vowels.contains(c)) continue;
            if (i + 1 < text.size() && shapes.contains(text[i + 1])) result += shapes.value(text[++i]);
            if (i + 1 < text.size() && tones.contains(text[i + 1])) result += tones.value(text[++i]);
        }
    }
    return result.normalized(QString::NormalizationForm_C);
}

QStringList wordsOf(const QString& text, bool viqr)
{
    static const QString marks = QStringLiteral("^(+'`?~.\\");
    QStringList words(QString{});
    for (const QChar c : text) {
        // A letter of the old encodings may look like a sign: all above ASCII belongs to the word.
        if (c.isLetterOrNumber() || c.unicode() >= 0xA1 || (viqr && marks.contains(c)))
            words.back() += c;
        else if (!words.back().isEmpty())
            words << QString();
    }
    if (words.back().isEmpty()) words.removeLast();
    return words;
}

bool isAscii(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// How much better than chance the words read: one for each that is a syllable, less two for each that is none.
int score(const QString& text, TextEncoding encoding)
{
    const bool viqr = encoding == TextEncoding::Viqr;
    int sum = 0;
    for (QString word : wordsOf(text, viqr)) {
        if (viqr) // the end of a sentence is no tone
            while (!word.isEmpty() && !word.back().isLetterOrNumber()) word.chop(1);
        const QString read = fromEncoding(word, encoding);
        if (word.size() < 2 || isAscii(read) || (viqr ? !isAscii(word) : isAscii(word))) continue; // says nothing
        sum += isVietnameseSyllable(read) ? 1 : -2;
    }
    return sum;
}

/// The old encodings know no letter beyond the first 256 (VIQR none beyond 128).
bool isCertainlyUnicode(const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    return std::any_of(composed.begin(), composed.end(), [](QChar c) { return c.unicode() > 0xFF && c.isLetter(); });
}

} // namespace

QString fromEncoding(const QString& text, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Tcvn3: return fromTcvn3(text);
    case TextEncoding::Vni: return fromVni(text);
    case TextEncoding::Viqr: return fromViqr(text);
    case TextEncoding::Unicode: break;
    }
    return text.normalized(QString::NormalizationForm_C);
}

TextEncoding guessEncoding(const QStringList& texts)
{
    static constexpr TextEncoding old[] = {TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Viqr};
    int votes[std::size(old)] = {};
    for (const QString& text : texts) {
        if (isCertainlyUnicode(text)) continue;
        const int asUnicode = score(text, TextEncoding::Unicode);
        size_t best = 0;
        int bestScore = 0;
        for (size_t i = 0; i < std::size(old); ++i)
            if (const int reached = score(text, old[i]); reached > bestScore) {
                best = i;
                bestScore = reached;
            }
        if (bestScore > asUnicode) votes[best] += bestScore;
    }
    const auto most = std::max_element(std::begin(votes), std::end(votes));
    return *most == 0 ? TextEncoding::Unicode : old[most - std::begin(votes)];
}

QStringList columnFromEncoding(const QStringList& texts, TextEncoding encoding)
{
    QStringList result = texts;
    if (encoding == TextEncoding::Unicode) return result;
    std::vector<qsizetype> either; // texts that read as well in one as in the other: as most of the others do
    int old = 0, unicode = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int asUnicode = score(texts[i], TextEncoding::Unicode), asOld = score(texts[i], encoding);
        if (isCertainlyUnicode(texts[i]) || asUnicode > asOld) {
            ++unicode;
        } else if (asOld > asUnicode) {
            ++old;
            result[i] = fromEncoding(texts[i], encoding);
        } else if (asOld != 0) {
            either.push_back(i);
        }
    }
    if (old > unicode)
        for (const qsizetype i : either) result[i] = fromEncoding(texts[i], encoding);
    return result;
}

const char* code(TextEncoding encoding)
{
    static constexpr const char* codes[] = {"unicode", "tcvn3", "vni", "viqr"};
    return codes[size_t(encoding)];
}

std::optional<TextEncoding> encodingNamed(const QString& name)
{
    for (const TextEncoding encoding :
         {TextEncoding::Unicode, TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Viqr})
        if (name.compare(QLatin1String(code(encoding)), Qt::CaseInsensitive) == 0) return encoding;
    return {};
}

bool isVietnameseSyllable(const QString& word)
{
    // Onset, nucleus with its letters' own marks, coda: the orthography; tones are taken off first and counted.
    static const QStringList onsets
        = QStringLiteral("ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p q r s t v x").split(QLatin1Char(' '));
    static const QSet<QString> nuclei = [] {
        const QStringList list
            = QStringLiteral(
                  "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui "
                  "uô uơ uy ưa ưi ươ ưu yê iêu oai oao oay oeo uao uây uôi uya uyê uyu ươi ươu yêu")
                  .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    static const QSet<QString> codas{
        QString(),           QStringLiteral("c"),  QStringLiteral("ch"), QStringLiteral("m"),
        QStringLiteral("n"), QStringLiteral("ng"), QStringLiteral("nh"), QStringLiteral("p"),
        QStringLiteral("t")};
    static const QString tones = QStringLiteral("\u0300\u0301\u0303\u0309\u0323");
    static const QString vowels = QStringLiteral("aăâeêioôơuưy");
    QString bare;
    int toneCount = 0;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_D)) {
        if (tones.contains(c))
            ++toneCount;
        else
            bare += c;
    }
    if (toneCount > 1 || (word.mid(1) != word.mid(1).toLower() && word != word.toUpper())) return false;
    bare = bare.normalized(QString::NormalizationForm_C);
    const auto rest = [&](const QString& rhyme) {
        qsizetype end = 0;
        while (end < rhyme.size() && vowels.contains(rhyme[end])) ++end;
        return nuclei.contains(rhyme.left(end)) && codas.contains(rhyme.mid(end));
    };
    if (rest(bare)) return true;
    return std::any_of(onsets.begin(), onsets.end(),
                       [&](const QString& onset) { return bare.startsWith(onset) && rest(bare.mid(onset.size())); });
}

} // namespace core

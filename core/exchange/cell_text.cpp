// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"

namespace core {

namespace {

constexpr char16_t replacement = 0xFFFD;

QString withoutForbidden(const QString& raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        const char16_t code = c.unicode();
        if (code == u'\r') {
            if (i + 1 >= raw.size() || raw[i + 1] != u'\n') text += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate()) {
            text += c;
            text += raw[++i];
        } else if (c.isSurrogate()) {
            text += QChar(replacement);
        } else if ((code >= 0x20 || code == u'\t' || code == u'\n') && code < 0xFFFE) {
            text += c;
        }
    }
    return text;
}

/// Whether a spreadsheet program could run the text, apostrophes before it left aside.
bool looksLikeFormula(const QString& text)
{
    for (const QChar c : text) {
        if (c != u'\'') return QStringView(u"=+-@\t\r\n").contains(c);
    }
    return false;
}

/// The length of an escape _xHHHH_ that begins at `at`, or 0.
int escapeAt(const QString& text, qsizetype at)
{
    constexpr int length = 7;
    if (text.size() - at < length || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_') return 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const char16_t c = text[i].unicode();
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'))) return 0;
    }
    return length;
}

} // namespace

QString cleanText(const QString& raw)
{
    bool allowed = true;
    bool composed = true; // nothing below U+0300 takes part in composition
    for (const QChar c : raw) {
        const char16_t code = c.unicode();
        allowed = allowed && code >= 0x20 && code < 0xD800;
        composed = composed && code < 0x300;
    }
    if (allowed && composed) return raw;
    const QString text = allowed ? raw : withoutForbidden(raw);
    return composed ? text : text.normalized(QString::NormalizationForm_C);
}

QString withGuardingApostrophe(const QString& text) { return looksLikeFormula(text) ? u'\'' + text : text; }

QString withoutGuardingApostrophe(const QString& text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

QString decodeEscapes(const QString& text)
{
    if (!text.contains(QLatin1String("_x"))) return text;
    QString decoded;
    for (qsizetype i = 0; i < text.size();) {
        if (const int length = escapeAt(text, i)) {
            decoded += QChar(QStringView(text).mid(i + 2, 4).toUShort(nullptr, 16));
            i += length;
        } else {
            decoded += text[i++];
        }
    }
    return decoded;
}

QString encodeEscapes(const QString& text)
{
    if (!text.contains(QLatin1String("_x"))) return text;
    QString encoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (escapeAt(text, i)) encoded += QLatin1String("_x005F");
        encoded += text[i];
    }
    return encoded;
}

} // namespace core

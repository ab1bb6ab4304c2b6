// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace core {

/// How a text from an old list was typed. The three old ones put Vietnamese letters on places that Unicode gives to
/// others, and are seen as "C«ng ty", "Coâng ty" or "Co^ng ty".
enum class TextEncoding {
    Unicode,
    Tcvn3, ///< TCVN 5712:1993 VN3, fonts .VnTime, .VnArial …
    Vni, ///< VNI-Windows, fonts VNI-Times …
    Viqr, ///< RFC 1456: letters and marks of ASCII.
};

/// The text in Unicode, NFC. What is no letter of the encoding stays.
QString fromEncoding(const QString& text, TextEncoding encoding);
/// The encoding in which most words of the texts (of one column) are Vietnamese syllables; Unicode unless another is
/// clearly better.
TextEncoding guessEncoding(const QStringList& texts);
/// "unicode", "tcvn3", "vni", "viqr", as on the command line, whatever the case; nothing for other words.
std::optional<TextEncoding> encodingNamed(const QString& name);
const char* code(TextEncoding encoding);

/// Letters of one Vietnamese syllable with at most one tone: "Đồng", "nghiệp". Not: "C«ng", "ñoâng", "xyz".
bool isVietnameseSyllable(const QString& word);

} // namespace core

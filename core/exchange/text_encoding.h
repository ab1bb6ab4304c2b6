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
/// The encoding of the texts of one column that are not Unicode: in it their words are Vietnamese syllables and in
/// Unicode they are not. Lists are mixed: one old row among new ones is enough. Unicode if there is none.
TextEncoding guessEncoding(const QStringList& texts);
/// The texts of one column in Unicode; those that are Unicode already stay.
QStringList columnFromEncoding(const QStringList& texts, TextEncoding encoding);
/// "unicode", "tcvn3", "vni", "viqr", as on the command line, whatever the case; nothing for other words.
std::optional<TextEncoding> encodingNamed(const QString& name);
const char* code(TextEncoding encoding);

/// Letters of one Vietnamese syllable with at most one tone, in one case or with a capital first: "Đồng", "NGHIỆP".
/// Not: "C«ng", "ñoâng", "xyz", "hỔ".
bool isVietnameseSyllable(const QString& word);

} // namespace core

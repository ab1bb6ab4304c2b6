// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Text as it is kept: NFC, lines end in \n, no control characters but tab, nothing that XML cannot hold.
QString cleanText(const QString& raw);

/// A spreadsheet program would take a text that begins with = + - @, tab or a line end for a formula: it is written
/// with a leading apostrophe, and reading takes exactly that apostrophe off again.
QString withGuardingApostrophe(const QString& text);
QString withoutGuardingApostrophe(const QString& text);

/// Office Open XML writes characters that XML cannot hold as _x000D_; a text that looks like that begins _x005F_.
QString decodeEscapes(const QString& text);
QString encodeEscapes(const QString& text);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"
#include "core/exchange/text_encoding.h"

#include <optional>

namespace core {

/// The first text of a source that is not in Unicode.
struct OldText {
    QString sheet;
    int row = 0; ///< As the spreadsheet program counts.
    TextEncoding encoding = TextEncoding::Unicode;
    QString before, after;
};
/// Nothing if all texts are in Unicode.
std::optional<OldText> findOldText(const std::vector<Sheet>& sheets);
/// Converts the texts that were typed in the encoding, column by column; the others stay.
void convertTexts(std::vector<Sheet>& sheets, TextEncoding encoding);

/// How the texts of each column were typed.
std::vector<TextEncoding> columnEncodings(const Sheet& sheet);
/// Converts each column from its encoding; columns beyond the list stay.
void convertTexts(Sheet& sheet, const std::vector<TextEncoding>& encodings);

} // namespace core

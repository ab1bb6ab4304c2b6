// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_font.h"

/// Type and lines as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks for them; in points. The same on pages and in DOCX.
namespace ui::decree {

inline const QString country = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
inline const QString motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");

inline constexpr double issuerPt = 13; ///< Superior, issuer, number, form.
inline constexpr double kindPt = 14; ///< Kind and subject of the document, number and title of an annex.
inline constexpr Face markFace{11, true};
inline const QString recipientsWords = QStringLiteral("Nơi nhận:");
inline constexpr double ruleShare = 0.4; ///< Of the text above: a third to a half.
inline constexpr double ruleThickness = 0.75;
inline constexpr double ruleRoom = 4; ///< Below the text, the rule in its middle.
inline constexpr double leftShare = 0.4; ///< Of the two columns of the head.
inline constexpr double columnGap = 8;
inline constexpr double headSpacing = 1.05; ///< Of single-spaced lines.
inline constexpr double addresseeSpacing = 1.1;
inline constexpr double markGap = 8, numberGap = 8, headGap = 20, kindGap = 14, addresseeGap = 12, annexHeadGap = 10;

inline constexpr Face recipientsTitle{12, true, true};
inline constexpr Face recipientFace{11};
inline constexpr double recipientsShare = 0.48; ///< Of the width of the signature block.
inline constexpr double recipientSpacing = 1.03;
inline constexpr double roomForName = 5; ///< Lines of the signature and the seal.
inline constexpr double signatureGap = 14; ///< Above the signature block.

/// Body type of 14 points takes the larger of the sizes the decree allows elsewhere.
inline double largerPt(double bodyPt) { return bodyPt >= 14 ? 14 : 13; }

inline constexpr double headerMm = 10; ///< From the edge of the sheet to the page number.
inline constexpr Face headerMark{9, true};

} // namespace ui::decree

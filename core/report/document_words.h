// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

// How official papers name other papers.

/// A date inside a sentence: 15/3/2018, 07/9/2009; day below 10 and months 1, 2 with a zero.
QString shortDate(const QDate& date);
/// What kind of document a symbol tells: "Nghị định số 45/2012/NĐ-CP".
QString documentName(const QString& number);
/// "Kế hoạch số 108/KH-UBND ngày 28/3/2018 của UBND huyện Mê Linh"; without the issuer where the sentence names it
/// already.
QString planName(const Record& plan, const QString& namedIssuer = {});
/// As it stands behind "Thực hiện" or "Căn cứ", of a document or a plan: "Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 của
/// Chính phủ về hoạt động khuyến công".
QString documentInSentence(const Record& document);
/// A title without the word for what it is: "Kế hoạch hành động …" → "hành động …".
QString withoutDocumentKind(QString title);
/// Puts the office's area where a title that serves every office leaves it out: "trên địa bàn năm 2026".
QString withArea(QString text, const QString& area);

QString capitalised(QString text);
/// The first letter small, unless the word is an abbreviation: "UBND".
QString lowered(QString text);
/// Without the dash or number it was copied with, and with a full stop.
QString sentence(QString text);
/// Without a stop, to be followed by one of the sentence it becomes a part of.
QString sentencePart(const QString& text);
/// "- Sentence."
QString bullet(const QString& text);

} // namespace core

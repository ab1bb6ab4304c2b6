// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// NFC, trimmed, inner white space as single blanks. Every text passes through here at the door.
QString tidy(const QString& text);
/// For search and comparison without marks: lower case, marks dropped, đ Đ ð Ð → d, everything but letters and digits a
/// single blank.
QString fold(const QString& text);
/// The words of a search as fold() gives them.
QStringList foldedWords(const QString& text);
/// A key whose binary order is the Vietnamese order: letters a ă â b c d đ e ê …, then tones ngang huyền hỏi ngã sắc
/// nặng, syllable by syllable; numbers by value. Da, Dạ, Dũng, Đạt, Đô.
QString sortKey(const QString& text);
/// For finding twins and names of places: as fold(), but marks are kept and the two ways to place a tone (òa, oà) and
/// to write i (kỹ, kĩ; quý, quí) are the same.
QString comparable(const QString& text);

} // namespace core

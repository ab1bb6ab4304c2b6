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

} // namespace core

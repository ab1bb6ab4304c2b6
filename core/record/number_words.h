// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A whole number in Vietnamese words, lower case: "ba trăm năm mươi", "một nghìn không trăm linh năm", "âm hai".
/// Groups of three digits that are all zero are not spoken.
QString numberInWords(qint64 number);
/// An amount of whole đồng in words, as it stands in brackets behind its figures: "ba trăm năm mươi triệu đồng".
QString moneyInWords(qint64 dong);
/// As it stands behind a total: "350.000.000 đồng (bằng chữ: ba trăm năm mươi triệu đồng)".
QString moneyWithWords(qint64 dong);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/edited_text.h"
#include "core/report/report.h"

namespace core {

class Database;

/// Names of the office and its area as they stand in sentences, and how it signs; sensible blanks where nothing was
/// entered.
struct OfficeWords {
    explicit OfficeWords(const Database& database);

    QString name; ///< "UBND huyện Mê Linh"
    QString area; ///< "huyện Mê Linh"; "địa bàn" if not known
    QString addressee; ///< "Sở Công Thương Hà Nội"; "cơ quan cấp trên" if not known
    DocumentHead head; ///< Issuer, superior, practice mark; number and date blank
    Signature signature;
    QString symbol; ///< "UBND"
    QString place;
};

/// Head of a document of `kind` ("BÁO CÁO", symbol "BC"): number and date left to be filled in unless they were typed
/// ("head.number", "head.place_date").
DocumentHead documentHead(const OfficeWords& office, const EditedTexts& edits, const QString& kind,
                          const QString& shortKind, int year);
/// "(Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm 2018 của UBND huyện Mê Linh)"
QString attachedLine(const OfficeWords& office, const DocumentHead& head, const QString& kindInWords);

} // namespace core

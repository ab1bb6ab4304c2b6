// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/office_head.h"
#include "core/report/report.h"

#include <QDate>

namespace core {

class Database;

/// Names of the office and its area as they stand in sentences, and how it signs; sensible blanks where nothing was
/// entered.
struct OfficeWords {
    explicit OfficeWords(const Database& database);

    QString name; ///< "UBND huyện Mê Linh"
    QString area; ///< "huyện Mê Linh"; "địa phương" if not known
    QString addressee; ///< "Sở Công Thương Hà Nội"; "cơ quan cấp trên" if not known
    DocumentHead head; ///< Issuer, superior, practice mark; number and date blank
    Signature signature;
    QString symbol; ///< "UBND"
    QString place;
    OfficeHead::Kind kind = OfficeHead::Kind::Other;
    PaperFormat paper; ///< The office's margins and type size inside the decree's ranges.
};

/// Head of a document of `kind` ("BÁO CÁO", symbol "BC"): number and date left to be filled in.
DocumentHead documentHead(const OfficeWords& office, const QString& kind, const QString& shortKind, int year);
/// "Số: 108/KH-UBND"; a number below ten with a zero.
QString numberLine(const QString& number);
/// "Mê Linh, ngày 28 tháng 3 năm 2018"
QString placeAndDate(const QString& place, const QDate& date);
/// "(Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm 2018 của UBND huyện Mê Linh)"
QString attachedLine(const OfficeWords& office, const DocumentHead& head, const QString& kindInWords);
/// Gives the annexes their numbers, "Phụ lục" alone if there is only one, and the line under their titles.
void numberAnnexes(Report& report, const QString& attachedTo);

/// A document without a head of its own: lists, each on a sheet().
Report sheets(const OfficeWords& office, const QString& title);
/// A sheet on its side, as forms and lists are. below: under its title.
Annex sheet(const OfficeWords& office, const QString& title, const QString& below);

} // namespace core

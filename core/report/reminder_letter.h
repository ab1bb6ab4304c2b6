// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QDate>

namespace core {

class Database;
struct Figures;

/// What a person says about letters that ask for forms.
struct LetterRequest {
    QString number; ///< "15/UBND-KT" or "15"; empty: left blank on paper.
    QDate date; ///< Of the letters; invalid: left blank on paper.
    QDate deadline; ///< Until when the form is wanted; invalid: as soon as possible.
    bool withForm = false; ///< The letter says that a form is enclosed.
};

/// The paragraphs of a reminder letter in their order, as the program writes them; {co_so}, {han}, {lien_he} and the
/// words of office_text.h in braces stand for what differs from letter to letter. The office's own words for them are
/// in the table office_text under the report "reminder".
struct LetterParagraph {
    QString key; ///< "L.opening"
    QString words; ///< With the words in braces.
};
std::vector<LetterParagraph> letterParagraphs();
/// The same with the office's own words where it has some.
std::vector<LetterParagraph> letterParagraphs(const Database& database);

/// An official letter (công văn, Nghị định 30/2020/NĐ-CP, Phụ lục I) for each facility, in the order of the ids: head
/// of the office, "V/v …", "Kính gửi: …", what is missing, until when, signature. The head and the signature are those
/// of the office. Facilities that have answered in full are left out.
std::vector<Report> reminderLetters(const Database& database, const Figures& figures,
                                    const std::vector<qint64>& facilities, const LetterRequest& request);

/// Who has not answered, commune by commune, with contact and the latest reminder: a sheet on its side.
Report unansweredList(const Database& database, const Figures& figures, const std::vector<qint64>& facilities);
/// The visits that are planned and not done, day by day and commune by commune, with room for the result.
Report visitPlan(const Database& database, const Figures& figures);
/// The Vietnamese words for what a facility has not answered: "Chưa có phiếu", "Thiếu: nhận thức".
QString missingWords(bool hasForm, bool awarenessMissing, bool adoptionMissing);
/// "Thư", "Điện thoại", "Đến cơ sở"
QString reminderWayWords(const QString& way);

} // namespace core

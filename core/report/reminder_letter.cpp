// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reminder_letter.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/indicator/unanswered.h"
#include "core/record/entry.h"
#include "core/report/document_head.h"
#include "core/report/document_words.h"
#include "core/report/facility_facts.h"
#include "core/report/office_text.h"
#include "core/report/wording.h"

#include <QSet>

namespace core {

namespace {

using Style = Paragraph::Style;

/// What stands for the words in braces of one letter.
struct LetterWords {
    Placeholders office;
    QString facility, deadline, contact;

    QString operator()(QString words) const
    {
        words.replace(QStringLiteral("{co_so}"), facility)
            .replace(QStringLiteral("{han}"), deadline)
            .replace(QStringLiteral("{lien_he}"), contact);
        return capitalised(filled(words, office));
    }
};

/// What of the form is still wanted, in the words of the form.
QString wantedWords(const Unanswered& line)
{
    if (!line.hasForm) return QStringLiteral("toàn bộ phiếu khảo sát");
    QStringList parts;
    if (line.awarenessMissing) parts << QStringLiteral("nhận thức về sản xuất sạch hơn");
    if (line.adoptionMissing) parts << QStringLiteral("áp dụng sản xuất sạch hơn");
    return QStringLiteral("phần trả lời về ") + parts.join(QStringLiteral(" và "));
}

/// "Như trên" and what the office keeps, not the recipients of its reports.
QStringList letterRecipients(const QStringList& ofReports)
{
    QString kept = QStringLiteral("- Lưu: VT.");
    for (const QString& line : ofReports)
        if (line.contains(QStringLiteral("Lưu"))) kept = line;
    return {QStringLiteral("- Như trên;"), kept};
}

DocumentHead headOf(const OfficeWords& office, int year, const LetterRequest& request)
{
    DocumentHead head = office.head;
    const QString number = request.number.simplified();
    head.number = number.isEmpty()
        ? QStringLiteral("Số:        /%1").arg(office.symbol)
        : numberLine(number.contains(QLatin1Char('/')) ? number : number + QLatin1Char('/') + office.symbol);
    head.placeAndDate = request.date.isValid() ? placeAndDate(office.place, request.date)
                                               : documentHead(office, {}, {}, QDate::currentDate().year()).placeAndDate;
    head.subject = {QStringLiteral("V/v gửi phiếu khảo sát"), QStringLiteral("sản xuất sạch hơn năm %1").arg(year)};
    return head;
}

QString officeContact(const Database& database, const OfficeWords& office)
{
    Statement row(database, "SELECT department FROM office");
    const QString department = row.step() ? row.text(0) : QString();
    return department.isEmpty() ? office.name : department;
}

QString lastReminder(const Unanswered& line)
{
    if (line.reminder == 0) return dash;
    const QString way = reminderWayWords(line.way);
    if (line.done.isValid()) return QStringLiteral("%1, đã làm %2").arg(way, dateWords(line.done));
    return line.planned.isValid() ? QStringLiteral("%1, dự kiến %2").arg(way, dateWords(line.planned))
                                  : QStringLiteral("%1, chưa định ngày").arg(way);
}

QString communeOf(const Unanswered& line)
{
    return line.commune.isEmpty() ? QStringLiteral("Chưa rõ xã, phường") : line.commune;
}

} // namespace

QString missingWords(bool hasForm, bool awarenessMissing, bool adoptionMissing)
{
    if (!hasForm) return QStringLiteral("Chưa có phiếu");
    if (awarenessMissing && adoptionMissing) return QStringLiteral("Thiếu: nhận thức, áp dụng");
    return awarenessMissing ? QStringLiteral("Thiếu: nhận thức") : QStringLiteral("Thiếu: áp dụng");
}

QString reminderWayWords(const QString& way)
{
    return choiceWords(reminderDictionary().field(QLatin1String("way")).choices, way);
}

std::vector<LetterParagraph> letterParagraphs()
{
    return {
        {QStringLiteral("L.opening"),
         QStringLiteral("{don_vi} đang tổng hợp tình hình sản xuất sạch hơn trong công nghiệp năm {nam} trên địa bàn "
                        "{dia_ban}. Đến nay, {don_vi} chưa nhận được đầy đủ phiếu khảo sát của {co_so}.")},
        {QStringLiteral("L.request"), QStringLiteral("Đề nghị {co_so} hoàn thành và gửi phiếu về {don_vi} {han}.")},
        {QStringLiteral("L.blank"),
         QStringLiteral("Số liệu nào chưa có, đề nghị để trống và ghi rõ lý do bên cạnh; không ghi số 0 thay cho số "
                        "liệu chưa có.")},
        {QStringLiteral("L.contact"),
         QStringLiteral("Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ {lien_he} để được hướng dẫn.")},
        {QStringLiteral("L.closing"), QStringLiteral("Rất mong nhận được sự phối hợp của {co_so}./.")},
    };
}

std::vector<LetterParagraph> letterParagraphs(const Database& database)
{
    std::vector<LetterParagraph> paragraphs = letterParagraphs();
    Statement own(database,
                  "SELECT words FROM office_text WHERE report = 'reminder' AND place = 'replace' AND key = ?");
    for (LetterParagraph& paragraph : paragraphs) {
        own.reset();
        if (own.bind(1, paragraph.key).step()) paragraph.words = own.text(0);
    }
    return paragraphs;
}

std::vector<Report> reminderLetters(const Database& database, const Figures& figures,
                                    const std::vector<qint64>& facilities, const LetterRequest& request)
{
    const OfficeWords office(database);
    const std::vector<LetterParagraph> paragraphs = letterParagraphs(database);
    QHash<qint64, Unanswered> lines;
    for (const Unanswered& line : unanswered(database, figures)) lines.insert(line.facility, line);
    LetterWords words{placeholders(database, figures.year), {}, {}, officeContact(database, office)};
    words.deadline = request.deadline.isValid() ? QStringLiteral("trước %1").arg(longDate(request.deadline))
                                                : QStringLiteral("trong thời gian sớm nhất");
    std::vector<Report> letters;
    for (const qint64 facility : facilities) {
        const auto line = lines.constFind(facility);
        if (line == lines.constEnd()) continue;
        words.facility = line->name;
        Report letter;
        letter.title = QStringLiteral("Công văn đề nghị gửi phiếu khảo sát năm %1").arg(figures.year);
        letter.paper = office.paper;
        letter.head = headOf(office, figures.year, request);
        letter.head.addressee = QStringLiteral("Kính gửi: %1").arg(line->name);
        for (const LetterParagraph& paragraph : paragraphs) {
            letter.blocks.push_back(Paragraph{paragraph.key, Style::Body, words(paragraph.words)});
            if (paragraph.key == QLatin1String("L.opening"))
                letter.blocks.push_back(
                    Paragraph{{}, Style::Body, QStringLiteral("Nội dung còn thiếu: %1.").arg(wantedWords(*line))});
            if (paragraph.key == QLatin1String("L.request") && request.withForm)
                letter.blocks.push_back(
                    Paragraph{{}, Style::Body, QStringLiteral("Gửi kèm: phiếu khảo sát năm %1.").arg(figures.year)});
        }
        letter.signature = office.signature;
        letter.signature.recipients = letterRecipients(office.signature.recipients);
        letters.push_back(std::move(letter));
    }
    return letters;
}

Report unansweredList(const Database& database, const Figures& figures, const std::vector<qint64>& facilities)
{
    const QSet<qint64> wanted(facilities.begin(), facilities.end());
    const OfficeWords office(database);
    Report report = sheets(office, QStringLiteral("Cơ sở chưa gửi phiếu khảo sát năm %1").arg(figures.year));
    Annex annex = sheet(office, QStringLiteral("DANH SÁCH CƠ SỞ CHƯA TRẢ LỜI PHIẾU KHẢO SÁT NĂM %1").arg(figures.year),
                        QStringLiteral("(Lập ngày %1)").arg(dateWords(QDate::currentDate())));
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.5, Align::Centre}, {QStringLiteral("Mã"), 0.8},
                     {QStringLiteral("Tên cơ sở"), 3},           {QStringLiteral("Còn thiếu"), 2},
                     {QStringLiteral("Địa chỉ"), 2.2},           {QStringLiteral("Người liên hệ"), 1.8},
                     {QStringLiteral("Điện thoại"), 1.4},        {QStringLiteral("Lần nhắc gần nhất"), 2}};
    QString commune;
    int number = 0;
    size_t heading = 0;
    int inCommune = 0;
    const auto closeGroup = [&] {
        if (inCommune > 0) table.rows[heading] = {QStringLiteral("%1: %2 cơ sở").arg(commune, countWords(inCommune))};
    };
    for (const Unanswered& line : unanswered(database, figures)) {
        if (!wanted.contains(line.facility)) continue;
        if (inCommune == 0 || communeOf(line) != commune) {
            closeGroup();
            commune = communeOf(line);
            inCommune = 0;
            heading = table.rows.size();
            table.rows.push_back({commune});
        }
        ++inCommune;
        table.rows.push_back({QString::number(++number), line.code, line.name,
                              missingWords(line.hasForm, line.awarenessMissing, line.adoptionMissing),
                              orDash(line.address), orDash(line.contact), orDash(line.phone), lastReminder(line)});
    }
    closeGroup();
    if (number == 0)
        annex.blocks.push_back(
            Paragraph{{}, Style::Body, QStringLiteral("Mọi cơ sở trong danh sách đã trả lời đầy đủ.")});
    else
        annex.blocks.push_back(std::move(table));
    report.annexes.push_back(std::move(annex));
    return report;
}

Report visitPlan(const Database& database, const Figures& figures)
{
    const OfficeWords office(database);
    Report report = sheets(office, QStringLiteral("Lịch đến cơ sở thu phiếu khảo sát năm %1").arg(figures.year));
    Annex annex = sheet(office, QStringLiteral("LỊCH ĐẾN CƠ SỞ THU PHIẾU KHẢO SÁT NĂM %1").arg(figures.year),
                        QStringLiteral("(Lập ngày %1)").arg(dateWords(QDate::currentDate())));
    QHash<qint64, Unanswered> lines;
    for (Unanswered& line : unanswered(database, figures)) lines.insert(line.facility, line);
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.5, Align::Centre}, {QStringLiteral("Mã"), 0.8},
                     {QStringLiteral("Tên cơ sở"), 3},           {QStringLiteral("Địa chỉ"), 2.4},
                     {QStringLiteral("Người liên hệ"), 1.8},     {QStringLiteral("Điện thoại"), 1.4},
                     {QStringLiteral("Còn thiếu"), 1.8},         {QStringLiteral("Ghi chú, kết quả"), 2.6}};
    Statement visits(database,
                     "SELECT r.facility_id, r.planned_on, r.note, u.name FROM reminder AS r"
                     " JOIN facility AS f ON f.id = r.facility_id JOIN administrative_unit AS u ON u.id = f.unit_id"
                     " WHERE r.year = ? AND r.way = 'visit' AND r.done_on IS NULL"
                     " ORDER BY r.planned_on IS NULL, r.planned_on, u.name_sort, f.name_sort, f.code");
    visits.bind(1, qint64(figures.year));
    QString group;
    int number = 0;
    while (visits.step()) {
        const auto line = lines.constFind(visits.integer(0));
        if (line == lines.constEnd()) continue; // has answered meanwhile
        const QDate day = QDate::fromString(visits.text(1), Qt::ISODate);
        const QString heading = QStringLiteral("%1 – %2").arg(
            day.isValid() ? capitalised(longDate(day)) : QStringLiteral("Chưa định ngày"), visits.text(3));
        if (heading != group) {
            table.rows.push_back({heading});
            group = heading;
            number = 0;
        }
        table.rows.push_back({QString::number(++number), line->code, line->name, orDash(line->address),
                              orDash(line->contact), orDash(line->phone),
                              missingWords(line->hasForm, line->awarenessMissing, line->adoptionMissing),
                              visits.text(2)});
    }
    if (table.rows.empty())
        annex.blocks.push_back(Paragraph{{}, Style::Body, QStringLiteral("Chưa có chuyến đi nào được lên lịch.")});
    else
        annex.blocks.push_back(std::move(table));
    report.annexes.push_back(std::move(annex));
    return report;
}

} // namespace core

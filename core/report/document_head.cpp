// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_head.h"

#include "core/database/database.h"
#include "core/report/wording.h"

#include <algorithm>

namespace core {

namespace {

QStringList lines(const QString& text)
{
    QStringList list;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) list << line.trimmed();
    return list;
}

/// The office's own margins and type size where they are given (Nghị định 30/2020/NĐ-CP, Phụ lục I: the ranges).
PaperFormat paperOf(const Database& database)
{
    PaperFormat paper;
    Statement row(database, "SELECT top_margin, bottom_margin, left_margin, right_margin, body_size FROM office");
    if (!row.step()) return paper;
    const struct {
        double* size;
        double least, most;
    } columns[] = {{&paper.topMm, 20, 25},
                   {&paper.bottomMm, 20, 25},
                   {&paper.leftMm, 30, 35},
                   {&paper.rightMm, 15, 20},
                   {&paper.bodyPt, 13, 14}};
    int column = 0;
    for (const auto& [size, least, most] : columns) {
        if (!row.isNull(column)) *size = std::clamp(double(row.integer(column)), least, most);
        ++column;
    }
    return paper;
}

} // namespace

OfficeWords::OfficeWords(const Database& database) : paper(paperOf(database))
{
    Statement row(
        database,
        "SELECT o.name, o.superior, o.issuer, o.symbol, o.place, o.addressee, o.authority, o.signer, o.recipients,"
        " o.practice, u.name FROM office AS o LEFT JOIN administrative_unit AS u ON u.id = o.unit_id");
    if (row.step()) {
        name = row.text(0);
        head.superior = row.text(1);
        head.issuer = lines(row.text(2));
        symbol = row.text(3);
        place = row.text(4);
        addressee = row.text(5);
        signature.authority = lines(row.text(6));
        signature.name = row.text(7);
        signature.recipients = lines(row.text(8));
        if (row.integer(9) != 0) head.practiceMark = QStringLiteral("DỮ LIỆU THỰC HÀNH");
        area = row.text(10);
        if (!area.isEmpty()) area[0] = area[0].toLower();
    }
    const OfficeHead named = officeHead(name);
    kind = named.kind;
    if (name.isEmpty()) name = QStringLiteral("Đơn vị");
    if (area.isEmpty()) area = named.area.isEmpty() ? QStringLiteral("địa phương") : named.area;
    if (place.isEmpty()) place = named.place;
    if (head.issuer.isEmpty()) {
        head.issuer = named.issuer.isEmpty() ? QStringList{name.toUpper()} : named.issuer;
        if (head.superior.isEmpty()) head.superior = named.superior;
    }
    if (symbol.isEmpty()) symbol = named.symbol.isEmpty() ? QStringLiteral("UBND") : named.symbol;
    if (addressee.isEmpty()) addressee = QStringLiteral("cơ quan cấp trên");
    if (signature.authority.isEmpty()) signature.authority = named.authority;
    if (signature.authority.isEmpty())
        signature.authority = QStringList{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")};
    if (signature.recipients.isEmpty())
        signature.recipients = QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")};
}

DocumentHead documentHead(const OfficeWords& office, const QString& kind, const QString& shortKind, int year)
{
    DocumentHead head = office.head;
    head.kind = kind;
    head.number = QStringLiteral("Số:        /%1-%2").arg(shortKind, office.symbol);
    head.placeAndDate = QStringLiteral("%1, ngày      tháng      năm %2")
                            .arg(office.place.isEmpty() ? QStringLiteral("…") : office.place)
                            .arg(year);
    return head;
}

QString numberLine(const QString& number)
{
    const QString bare = number.simplified().remove(QLatin1Char(' '));
    const bool oneDigit = bare.size() > 1 && bare[0].isDigit() && bare[1] == QLatin1Char('/');
    return QStringLiteral("Số: ") + (oneDigit ? QStringLiteral("0") : QString()) + bare;
}

QString placeAndDate(const QString& place, const QDate& date)
{
    return QStringLiteral("%1, %2").arg(place.isEmpty() ? QStringLiteral("…") : place, longDate(date));
}

QString attachedLine(const OfficeWords& office, const DocumentHead& head, const QString& kindInWords)
{
    QString number = head.number;
    number.remove(QStringLiteral("Số:"));
    const QString date = head.placeAndDate.section(QStringLiteral("ngày"), 1).trimmed();
    return QStringLiteral("(Kèm theo %1 số %2 ngày %3 của %4)")
        .arg(kindInWords,
             number.startsWith(QLatin1String("  ")) ? QStringLiteral("…") + number.trimmed() : number.trimmed(),
             date.startsWith(QStringLiteral("tháng")) ? QStringLiteral("… tháng … năm %1").arg(date.right(4))
                                                      : date.simplified(),
             office.name);
}

void numberAnnexes(Report& report, const QString& attachedTo)
{
    int number = 0;
    for (Annex& annex : report.annexes) {
        annex.number = report.annexes.size() == 1 ? QStringLiteral("Phụ lục")
                                                  : QStringLiteral("Phụ lục %1").arg(roman(++number));
        annex.attachedTo = attachedTo;
    }
}

Annex sheet(const OfficeWords& office, const QString& title, const QString& below)
{
    Annex annex{office.head.practiceMark, {}, office.name.toUpper() + QLatin1Char('\n') + title, below};
    annex.landscape = true;
    return annex;
}

Report sheets(const OfficeWords& office, const QString& title)
{
    Report report;
    report.title = title;
    report.head.practiceMark = office.head.practiceMark;
    report.paper = office.paper;
    return report;
}

} // namespace core

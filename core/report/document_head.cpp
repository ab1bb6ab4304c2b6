// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_head.h"

#include "core/database/database.h"

namespace core {

namespace {

QStringList lines(const QString& text)
{
    QStringList list;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) list << line.trimmed();
    return list;
}

} // namespace

OfficeWords::OfficeWords(const Database& database)
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
        if (area.isEmpty() && name.startsWith(QStringLiteral("UBND "))) area = name.mid(5);
    }
    if (name.isEmpty()) name = QStringLiteral("Đơn vị");
    if (area.isEmpty()) area = QStringLiteral("địa phương");
    if (head.issuer.isEmpty()) head.issuer = QStringList{name.toUpper()};
    if (symbol.isEmpty()) symbol = QStringLiteral("UBND");
    if (addressee.isEmpty()) addressee = QStringLiteral("cơ quan cấp trên");
    if (signature.authority.isEmpty())
        signature.authority = QStringList{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")};
    if (signature.recipients.isEmpty())
        signature.recipients = QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")};
}

DocumentHead documentHead(const OfficeWords& office, const EditedTexts& edits, const QString& kind,
                          const QString& shortKind, int year)
{
    DocumentHead head = office.head;
    head.kind = kind;
    head.number = edits.textOf(QStringLiteral("head.number"),
                               QStringLiteral("Số:        /%1-%2").arg(shortKind, office.symbol));
    head.placeAndDate = edits.textOf(QStringLiteral("head.place_date"),
                                     QStringLiteral("%1, ngày      tháng      năm %2")
                                         .arg(office.place.isEmpty() ? QStringLiteral("…") : office.place)
                                         .arg(year));
    return head;
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

} // namespace core

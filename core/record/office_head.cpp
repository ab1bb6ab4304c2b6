// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/office_head.h"

#include "core/record/vietnamese.h"

#include <QRegularExpression>

namespace core {

namespace {

using Kind = OfficeHead::Kind;

/// Of an area with its type word.
QString levelOf(const QString& area)
{
    const QString folded = fold(area);
    const auto begins = [&](const char* word) { return folded.startsWith(QLatin1String(word)); };
    if (begins("tinh ")) return QStringLiteral("province");
    // A city is of the province level only if it is run by the centre; those are known.
    for (const char* city : {"thanh pho ha noi", "thanh pho hai phong", "thanh pho da nang", "thanh pho ho chi minh",
                             "thanh pho can tho", "thanh pho hue"})
        if (folded == QLatin1String(city)) return QStringLiteral("province");
    if (begins("xa ") || begins("phuong ") || begins("thi tran ") || begins("dac khu "))
        return QStringLiteral("commune");
    return QStringLiteral("district");
}

QString withoutTypeWord(QString area)
{
    static const QRegularExpression typeWord(
        QStringLiteral("^(huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn|đặc khu)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    return area.remove(typeWord);
}

/// "Hà Nội" → "thành phố Hà Nội", "Ninh Bình" → "tỉnh Ninh Bình".
QString provinceOf(const QString& name)
{
    if (withoutTypeWord(name) != name) return name;
    const QString city = QStringLiteral("thành phố ") + name;
    return levelOf(city) == QLatin1String("province") ? city : QStringLiteral("tỉnh ") + name;
}

void setArea(OfficeHead& head, const QString& area)
{
    head.area = area;
    head.level = levelOf(area);
    head.place = withoutTypeWord(area);
}

} // namespace

OfficeHead officeHead(const QString& name)
{
    static const QRegularExpression committee(QStringLiteral("^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+(.+)$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression department(
        QStringLiteral("^(Phòng .+?)\\s+((?:huyện|quận|thị xã|thành phố|xã|phường|đặc khu) .+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression provinceDepartment(
        QStringLiteral("^(Sở Công Thương|Sở .+?(?=\\s(?:tỉnh|thành phố)\\s))\\s+(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    OfficeHead head;
    if (const auto match = committee.match(name); match.hasMatch()) {
        head.kind = Kind::Committee;
        setArea(head, match.captured(2));
        head.issuer = {QStringLiteral("ỦY BAN NHÂN DÂN"), head.area.toUpper()};
        head.symbol = QStringLiteral("UBND");
        head.authority = {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")};
    } else if (const auto under = department.match(name); under.hasMatch()) {
        head.kind = Kind::Department;
        setArea(head, under.captured(2));
        head.issuer = {under.captured(1).toUpper()};
        head.superior = QStringLiteral("UBND ") + head.area.toUpper();
        head.symbol = QStringLiteral("PKT");
        head.authority = {QStringLiteral("TRƯỞNG PHÒNG")};
    } else if (const auto of = provinceDepartment.match(name); of.hasMatch()) {
        head.kind = Kind::ProvinceDepartment;
        setArea(head, provinceOf(of.captured(2)));
        head.level = QStringLiteral("province");
        head.issuer = {of.captured(1).toUpper()};
        head.superior = QStringLiteral("UBND ") + head.area.toUpper();
        head.symbol = QStringLiteral("SCT");
        head.authority = {QStringLiteral("GIÁM ĐỐC")};
    } else if (!name.isEmpty()) {
        head.issuer = {name.toUpper()};
    }
    return head;
}

QStringList signingAuthorities(const QString& name, const QString& level)
{
    const auto of = [](const QString& head, const QString& deputy) {
        return QStringList{head, QStringLiteral("KT. %1\n%2").arg(head, deputy), QStringLiteral("Q. ") + head};
    };
    switch (officeHead(name).kind) {
    case Kind::Committee: {
        const QString committee = QStringLiteral("TM. ỦY BAN NHÂN DÂN\n");
        QStringList ways;
        for (const QString& way : of(QStringLiteral("CHỦ TỊCH"), QStringLiteral("PHÓ CHỦ TỊCH")))
            ways << committee + way;
        const QString delegate = level == QLatin1String("province") ? QStringLiteral("GIÁM ĐỐC SỞ CÔNG THƯƠNG")
                                                                    : QStringLiteral("TRƯỞNG PHÒNG KINH TẾ");
        for (const char* by : {"TL", "TUQ"})
            ways << QStringLiteral("%1. CHỦ TỊCH\n%2").arg(QLatin1String(by), delegate);
        return ways;
    }
    case Kind::Department: return of(QStringLiteral("TRƯỞNG PHÒNG"), QStringLiteral("PHÓ TRƯỞNG PHÒNG"));
    case Kind::ProvinceDepartment:
        return of(QStringLiteral("GIÁM ĐỐC"), QStringLiteral("PHÓ GIÁM ĐỐC"))
            + QStringList{QStringLiteral("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG"),
                          QStringLiteral("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG QUẢN LÝ CÔNG NGHIỆP")};
    case Kind::Other: break;
    }
    return fold(name).startsWith(QLatin1String("ban "))
        ? of(QStringLiteral("TRƯỞNG BAN"), QStringLiteral("PHÓ TRƯỞNG BAN"))
        : of(QStringLiteral("GIÁM ĐỐC"), QStringLiteral("PHÓ GIÁM ĐỐC"));
}

} // namespace core

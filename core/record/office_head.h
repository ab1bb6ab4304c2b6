// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// How an office of a name stands on paper (Nghị định 30/2020/NĐ-CP, Phụ lục I): "UBND huyện Mê Linh" issues as ỦY BAN
/// NHÂN DÂN / HUYỆN MÊ LINH, "Phòng Kinh tế huyện Mê Linh" as PHÒNG KINH TẾ under UBND HUYỆN MÊ LINH, "Sở Công Thương
/// Hà Nội" as SỞ CÔNG THƯƠNG under UBND THÀNH PHỐ HÀ NỘI.
struct OfficeHead {
    enum class Kind {
        Committee, ///< A people's committee of any level.
        Department, ///< A phòng of a district or commune.
        ProvinceDepartment, ///< A sở.
        Other,
    };
    Kind kind = Kind::Other;
    QString area; ///< "huyện Mê Linh"; empty if the name does not tell
    QString level; ///< "commune", "district", "province"; empty if the name does not tell
    QString place; ///< "Mê Linh"; empty if the name does not tell
    QString superior; ///< Empty for a committee.
    QStringList issuer; ///< One or two lines, upper case; the whole name if nothing is known.
    QString symbol; ///< Behind BC- and KH-: "UBND"; empty if the name does not tell
    QStringList authority; ///< How its head signs, a line each; empty if the name does not tell
};
OfficeHead officeHead(const QString& name);

/// The ways an office of this name and level ("commune", "district", "province") signs: for itself (TM.), for its head
/// (KT., TL., TUQ.), by an acting head (Q.); lines parted by a line break, the head's own first.
QStringList signingAuthorities(const QString& name, const QString& level);

} // namespace core

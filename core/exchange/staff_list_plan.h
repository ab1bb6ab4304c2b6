// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_reader.h"

namespace core {

/// Columns of lists of staff: a person with one post in a row.
enum StaffColumn {
    StaffName,
    StaffIdentity,
    StaffSex,
    StaffPhone,
    StaffEmail,
    StaffPlace,
    StaffFacility,
    StaffDuty,
    StaffPosition,
    StaffFrom,
    StaffUntil, ///< The first day no longer in the post.
    StaffLastDay,
    StaffQualified,
    StaffCertificate,
    StaffCertificateDate,
    StaffDocument,
    StaffNote,
};
std::span<const ListColumn> staffColumns();
/// Whether the headings can tell persons with their posts, and not who took part in an activity.
bool isStaffList(const ListHeadings& headings);

/// Plans one list after the other; all know what the ones before and `records` bring.
void planStaff(const Database& database, std::span<const ListSource> sources, std::vector<ListRecord>& records,
               const Progress& progress);

} // namespace core

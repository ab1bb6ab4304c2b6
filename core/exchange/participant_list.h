// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_reader.h"

namespace core {

/// Columns of lists of who took part in an activity. A row is the same person as one on the stored list if it has the
/// same identity number, or without one the same name and no other workplace.
enum ParticipantColumn {
    ParticipantName,
    ParticipantIdentity,
    ParticipantSex,
    ParticipantSide,
    ParticipantWorkplace,
    ParticipantPosition,
    ParticipantPhone,
    ParticipantCertificate,
};
std::span<const ListColumn> participantColumns();
/// Whether the headings can tell participants: "Họ và tên" or "Họ tên", and something else.
bool isParticipantList(const Sheet& sheet, const ListHeadings& headings);

void planParticipants(const Database& database, const ListSource& source, std::vector<ListRecord>& records,
                      const Progress& progress);

/// The list of an activity; importing it again changes nothing.
OutSheet participantSheet(const Database& database, qint64 activity);

} // namespace core

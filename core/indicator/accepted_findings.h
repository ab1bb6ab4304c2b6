// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/plausibility.h"

#include <QSet>

#include <optional>

namespace core {

/// The findings that wait for a reason: neither notices nor those a person has explained with just these figures.
std::vector<Finding> openFindings(const Database& database, int year, int baseYear);

/// Keeps the reason for each of the findings, in a transaction of its own ("Explain – F03 Output 2018"); the reason
/// stands in the journal and holds as long as the figures are the same. Notices need none and are passed over. Throws
/// Error with the code "reason_missing" for a blank reason.
void explain(Database& database, const std::vector<Finding>& findings, const QString& reason);

/// Facilities whose findings may be others after the change sets that are newer; nothing: any facility's, because what
/// all share changed or very many did. A change set that touches nothing the rules look at yields an empty set.
std::optional<QSet<qint64>> facilitiesChangedSince(const Database& database, qint64 changeSet);
qint64 latestChangeSet(const Database& database); ///< 0: none yet.

} // namespace core

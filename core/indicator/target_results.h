// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace core {

class Database;

/// A result typed in for a target.
struct ResultTypedIn {
    QDate date;
    std::optional<qint64> count, of, value;
    QString source; ///< From which paper.
};
/// Those of a target up to the day, newest first.
std::vector<ResultTypedIn> resultsTypedIn(const Database& database, qint64 target, const QDate& asOf);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace core {

class Database;
struct Figures;

/// A facility that has not answered in full for a year: who to ask, and how it was reminded.
struct Unanswered {
    qint64 facility = 0;
    QString code, name; ///< As on the day of the figures.
    qint64 unit = 0;
    QString commune; ///< Empty: not known.
    bool hasForm = false; ///< A survey of the year is there, though not every answer.
    bool awarenessMissing = false, adoptionMissing = false;
    QString address, contact, phone; ///< As they are now; empty: not known.
    qint64 reminder = 0; ///< The latest one; 0: none yet.
    QString way; ///< "letter", "call", "visit"
    QDate planned, done; ///< Of the latest reminder; invalid: not planned, not done.
};

/// The facilities of the population without an answer to awareness or adoption (indicators.md 3: blank is not "no"), by
/// commune and name. A form that was marked as keyed in full has come back and is not among them.
std::vector<Unanswered> unanswered(const Database& database, const Figures& figures);

} // namespace core

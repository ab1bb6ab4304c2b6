// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace core {

class Database;

/// A person in a post, as a list shows it; a person without any post has a line, too.
struct StaffLine {
    qint64 post = 0; ///< Record of staff; 0: a person without a post.
    qint64 person = 0;
    QString name;
    QString duty; ///< Code.
    QString position;
    QString where; ///< Organisation, facility, zone and unit of the post, as far as they are given.
    QDate from, to; ///< to: the first day no longer in the post; invalid: still in it.
    bool qualified = false;
    QString certificate;
};

/// Which posts a list shows.
struct StaffQuery {
    QDate on; ///< Held on that day; invalid: at any time.
    QString duty; ///< Code; empty: all.
    QString search; ///< Words in any order, with or without marks, of person, post and place.
};

/// By name of the person, then by first day. Persons without a post whatever the day, but not with a duty.
std::vector<StaffLine> staffLines(const Database& database, const StaffQuery& query);

} // namespace core

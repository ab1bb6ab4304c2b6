// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core {

class Database;

/// A field of the office's own and what a facility has in it, as people read it.
struct OwnFieldWords {
    QString name;
    QString value;
};
/// In the order of the fields; only those that have a value.
std::vector<OwnFieldWords> ownFieldWords(const Database& database, qint64 facility);

} // namespace core

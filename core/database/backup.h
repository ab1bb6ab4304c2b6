// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

class Database;

/// What is wrong with the file: damaged pages, records that refer to nothing. Empty if all is well.
QStringList integrityProblems(const Database& database);
/// A verified copy: written beside the destination, checked, then renamed. Throws Error; an existing destination is not
/// overwritten.
void backup(const Database& database, const QString& destination);

} // namespace core

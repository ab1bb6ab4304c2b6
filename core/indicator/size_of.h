// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace core {

class Database;

/// A function that gives the size class of a facility on 31 December of a year ("SN", "HKD"; empty if not known); keeps
/// the population of the years it was asked for. The database must outlive it.
std::function<QString(qint64 facility, int year)> sizesOf(const Database& database);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

class QDate;

namespace core {

class Database;
class Population;

/// "F02 Công ty Quang Hà" as on the day of the population; empty if there is none.
QString facilityName(const Population& population, qint64 facility);
/// Names of the administrative units on a day, by id.
std::map<qint64, QString> unitNames(const Database& database, const QDate& day);

} // namespace core

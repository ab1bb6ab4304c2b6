// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <unordered_map>
#include <vector>

namespace core {

class Database;

/// What a unit of each product counts for among the products of its facility (equivalence; 1 unless said otherwise), as
/// it was at the end of any year.
class Coefficients {
public:
    /// of: " AND facility_id = …", or empty for all.
    void load(const Database& database, const QByteArray& of);
    /// On 31 December of the year, as a Factor.
    qint64 of(qint64 product, int year) const;

private:
    /// What the coefficient was, and the year in which that ended.
    struct Past {
        int endYear;
        qint64 coefficient;
    };
    std::unordered_map<qint64, qint64> m_now; ///< Only those that are not 1.
    std::unordered_map<qint64, std::vector<Past>> m_past; ///< Earliest end first.
};

} // namespace core

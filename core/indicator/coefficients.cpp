// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/coefficients.h"

#include "core/database/stream.h"
#include "core/decimal.h"

namespace core {

void Coefficients::load(const Database& database, const QByteArray& of)
{
    // By what was made of them: that is how the facts name their facility.
    const QByteArray made = of.isEmpty() ? QByteArray() : "(SELECT product_id FROM output WHERE 1" + of + ")";
    Stream current(database,
                   "SELECT id, coefficient FROM product WHERE coefficient <> ?"
                       + (made.isEmpty() ? QByteArray() : " AND id IN " + made));
    current.bind(1, Factor::one);
    while (current.next()) m_now.emplace(current.integer(0), current.integer(1));
    Stream past(database,
                "SELECT product_id, substr(valid_until, 1, 4), coefficient FROM product_past"
                    + (made.isEmpty() ? QByteArray() : " WHERE product_id IN " + made) + " ORDER BY valid_until");
    while (past.next()) m_past[past.integer(0)].push_back({int(past.integer(1)), past.integer(2)});
}

qint64 Coefficients::of(qint64 product, int year) const
{
    if (!m_past.empty())
        if (const auto past = m_past.find(product); past != m_past.end())
            for (const Past& held : past->second)
                if (held.endYear > year) return held.coefficient;
    if (m_now.empty()) return Factor::one;
    const auto found = m_now.find(product);
    return found == m_now.end() ? Factor::one : found->second;
}

} // namespace core

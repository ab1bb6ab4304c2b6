// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/staff_list.h"

#include "core/database/database.h"
#include "core/record/vietnamese.h"

#include <algorithm>

namespace core {

std::vector<StaffLine> staffLines(const Database& database, const StaffQuery& query)
{
    const QStringList words = foldedWords(query.search);
    Statement statement(
        database,
        "SELECT s.id, n.id, n.name, s.duty, s.position, s.from_date, s.to_date, s.qualified, s.certificate,"
        " f.code || ' ' || f.name, z.name, o.name, u.name FROM person AS n"
        " LEFT JOIN staff AS s ON s.person_id = n.id LEFT JOIN facility AS f ON f.id = s.facility_id"
        " LEFT JOIN zone AS z ON z.id = s.zone_id LEFT JOIN organisation AS o ON o.id = s.organisation_id"
        " LEFT JOIN administrative_unit AS u ON u.id = s.unit_id ORDER BY n.name_sort, n.id, s.from_date, s.id");
    std::vector<StaffLine> lines;
    while (statement.step()) {
        const auto day = [&](int column) { return QDate::fromString(statement.text(column), Qt::ISODate); };
        StaffLine line;
        line.post = statement.integer(0);
        line.person = statement.integer(1);
        line.name = statement.text(2);
        line.duty = statement.text(3);
        line.position = statement.text(4);
        line.from = day(5);
        line.to = day(6);
        line.qualified = statement.integer(7) != 0;
        line.certificate = statement.text(8);
        QStringList where;
        for (int column = 9; column <= 12; ++column)
            if (!statement.isNull(column)) where << statement.text(column);
        line.where = where.join(QStringLiteral(", "));
        if (!query.duty.isEmpty() && line.duty != query.duty) continue;
        if (line.post != 0 && query.on.isValid()
            && (line.from > query.on || (line.to.isValid() && line.to <= query.on)))
            continue;
        const QString text = QLatin1Char(' ')
            + fold(QStringList{line.name, line.position, line.where, line.certificate}.join(QLatin1Char(' ')));
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString& word) { return text.contains(QLatin1Char(' ') + word); }))
            continue;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/later_change.h"

#include "core/database/database.h"

#include <vector>

namespace core {

std::optional<LaterChange> laterChange(const Table& table, const Record& before, const char* field, const QDate& day)
{
    const QByteArray name = table.dictionary().table;
    const QByteArray reference = name == "administrative_unit" ? "unit_id" : name + "_id";
    Statement past(table.database(),
                   QByteArray("SELECT valid_until, ") + field + " FROM " + name + "_past WHERE " + reference
                       + " = ? AND valid_until > ? ORDER BY valid_until");
    past.bind(1, before.id).bind(2, valueOf(day));
    struct Piece {
        QDate until;
        Value value;
    };
    std::vector<Piece> pieces;
    while (past.step()) pieces.push_back({QDate::fromString(past.text(0), Qt::ISODate), past.value(1)});
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Value& next = i + 1 < pieces.size() ? pieces[i + 1].value : before[field];
        if (next != pieces[i].value) return LaterChange{pieces[i].until, next};
    }
    return {};
}

} // namespace core

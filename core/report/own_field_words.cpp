// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/own_field_words.h"

#include "core/database/database.h"
#include "core/record/own_field.h"

namespace core {

std::vector<OwnFieldWords> ownFieldWords(const Database& database, qint64 facility)
{
    std::vector<OwnFieldWords> list;
    Statement rows(database,
                   "SELECT f.name, f.type, v.value FROM custom_value AS v"
                   " JOIN custom_field AS f ON f.id = v.custom_field_id WHERE v.facility_id = ?"
                   " ORDER BY f.position, f.id");
    rows.bind(1, facility);
    while (rows.step()) {
        const FieldType type = ownFieldType(rows.text(1));
        const Value value = fromOwnText(type, rows.text(2));
        const bool flag = type == FieldType::Flag;
        QString words = flag ? (integerOf(value).value_or(0) != 0 ? QStringLiteral("có") : QStringLiteral("không"))
                             : display({.name = "value", .label = "", .type = type}, value);
        list.push_back({rows.text(0), words});
    }
    return list;
}

} // namespace core

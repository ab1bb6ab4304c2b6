// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/dated_change.h"

#include "core/database/database.h"
#include "core/database/record_names.h"

namespace ui {

QString valueWords(const core::Database& database, const core::Field& field, const core::Value& value)
{
    const auto id = core::integerOf(value);
    if (field.type != core::FieldType::Reference || !id) return core::display(field, value);
    return core::recordName(database, QString::fromLatin1(field.refersTo), *id);
}

void storeChangedSince(core::Table table, const std::vector<DatedChange>& changes, const QDate& day,
                       const QString& action)
{
    core::Transaction transaction(table.database(), action);
    for (const DatedChange& change : changes) {
        table.update(change.before);
        table.updateFrom(change.now, day);
    }
    transaction.commit();
}

} // namespace ui

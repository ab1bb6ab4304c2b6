// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/changed_record.h"

#include "core/database/database.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/survey.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

static QJsonObject rowOf(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

static const Dictionary* dictionaryOfTable(const QString& table)
{
    for (const Dictionary* one : {&facilityDictionary(), &surveyDictionary(), &outputDictionary(),
                                  &consumptionDictionary(), &facilityYearDictionary()})
        if (table == QLatin1String(one->table)) return one;
    return nullptr;
}

std::optional<ChangedRecord> firstChanged(const Database& database, qint64 changeSet)
{
    Statement first(database,
                    "SELECT table_name, record_id, before, after FROM change WHERE change_set_id ="
                    " (SELECT coalesce(undoes, id) FROM change_set WHERE id = ?) AND table_name IN"
                    " ('facility', 'survey', 'output', 'consumption', 'facility_year') ORDER BY id LIMIT 1");
    if (!first.bind(1, changeSet).step()) return {};
    ChangedRecord changed;
    changed.table = first.text(0);
    const QJsonObject before = rowOf(first.text(2)), after = rowOf(first.text(3));
    const QJsonObject row = after.isEmpty() ? before : after;
    const Dictionary* dictionary = dictionaryOfTable(changed.table);
    const bool isFacility = dictionary == &facilityDictionary();
    changed.facility = isFacility ? first.integer(1) : row.value(QLatin1String("facility_id")).toInteger();
    changed.year = int(row.value(QLatin1String("year")).toInteger());
    changed.resource = row.value(QLatin1String("resource_id")).toInteger();
    for (const Field& field : dictionary->fields) {
        const QLatin1String name(field.name);
        const QJsonValue was = before.value(name), is = after.value(name);
        if (was != is && !(was.isUndefined() && is.isNull()) && !(was.isNull() && is.isUndefined()))
            changed.fields << name;
    }
    return changed;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/draft.h"

#include "core/database/database.h"
#include "core/database/stored_row.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

void keepDraft(Database& database, const QString& place, const Record& record)
{
    QJsonObject content;
    const auto& fields = record.dictionary().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Value& value = record.row()[i];
        if (const auto* number = std::get_if<qint64>(&value)) content[QLatin1String(fields[i].name)] = *number;
        if (const auto* text = std::get_if<QString>(&value)) content[QLatin1String(fields[i].name)] = *text;
    }
    if (content.isEmpty()) return dropDraft(database, place);
    Statement(database,
              "INSERT INTO draft (place, content) VALUES (?, ?)"
              " ON CONFLICT (place) DO UPDATE SET content = excluded.content WHERE content <> excluded.content")
        .bind(1, place)
        .bind(2, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)))
        .run();
}

std::optional<Record> draft(const Database& database, const QString& place, const Dictionary& dictionary)
{
    Statement statement(database, "SELECT content FROM draft WHERE place = ?");
    if (!statement.bind(1, place).step()) return {};
    const QJsonObject content = QJsonDocument::fromJson(statement.text(0).toUtf8()).object();
    Record record(dictionary);
    for (const Field& field : dictionary.fields) {
        const QJsonValue kept = content[QLatin1String(field.name)];
        if (!kept.isString() && !kept.isDouble()) continue;
        if (field.type == FieldType::Reference && !hasRow(database, field.refersTo, "id", kept)) continue; // gone since
        record[field.name] = kept.isString() ? valueOf(kept.toString()) : Value{kept.toInteger()};
    }
    return record;
}

void dropDraft(Database& database, const QString& place)
{
    Statement(database, "DELETE FROM draft WHERE place = ?").bind(1, place).run();
}

} // namespace core

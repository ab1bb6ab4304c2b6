// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/journal_words.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/record/all_records.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

/// A field that may hold more than that is no text for people: what a merge holds, how a list is read.
constexpr int onlyForTheProgram = 100'000;

/// Marks by which the program finds again what a person reads in the name of the step.
bool isInner(const QString& table, const char* field)
{
    static const QHash<QString, QStringList> inner{
        {QStringLiteral("accepted_finding"),
         {QStringLiteral("rule"), QStringLiteral("subject"), QStringLiteral("figures")}},
        {QStringLiteral("import_mapping"), {QStringLiteral("headings"), QStringLiteral("layout")}},
        {QStringLiteral("cell_note"), {QStringLiteral("subject")}},
        {QStringLiteral("control_total"), {QStringLiteral("subject")}},
        {QStringLiteral("second_entry"), {QStringLiteral("subject")}},
    };
    return inner.value(table).contains(QLatin1String(field));
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

const Field* fieldOf(const JournalEntry& entry)
{
    const Dictionary* dictionary = dictionaryOf(entry.table);
    const int index = dictionary ? dictionary->indexOf(QLatin1String(entry.field.toLatin1())) : -1;
    return index < 0 ? nullptr : &dictionary->fields[size_t(index)];
}

} // namespace

QString JournalWords::when(const JournalEntry& entry) const
{
    return QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

QString JournalWords::record(const JournalEntry& entry) const
{
    if (entry.table.isEmpty()) return {};
    const QString key = entry.table + QString::number(entry.record);
    if (const auto known = m_names.constFind(key); known != m_names.constEnd()) return *known;
    const Dictionary* dictionary = dictionaryOf(entry.table);
    QString name = recordName(m_database, entry.table, entry.record);
    const qint64 facility = facilityOf(m_database, entry.table, entry.record);
    if (name.isEmpty() || facility != 0) name = dictionary ? title(*dictionary) : entry.table;
    if (facility != 0)
        name = QStringLiteral("%1 · %2").arg(recordName(m_database, QStringLiteral("facility"), facility), name);
    m_names.insert(key, name);
    return name;
}

QString JournalWords::field(const JournalEntry& entry) const
{
    if (entry.table.isEmpty()) return {};
    if (entry.field.isEmpty()) return entry.before.isEmpty() ? Words::tr("(added)") : Words::tr("(removed)");
    const Field* field = fieldOf(entry);
    return field ? label(*field) : entry.field;
}

QString JournalWords::before(const JournalEntry& entry) const
{
    return entry.field.isEmpty() ? row(entry, entry.before) : value(entry, entry.before);
}

QString JournalWords::after(const JournalEntry& entry) const
{
    return entry.field.isEmpty() ? row(entry, entry.after) : value(entry, entry.after);
}

QString JournalWords::row(const JournalEntry& entry, const QString& json) const
{
    const Dictionary* dictionary = dictionaryOf(entry.table);
    if (!dictionary || json.isEmpty()) return {};
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    JournalEntry one = entry;
    for (const Field& field : dictionary->fields) {
        const QJsonValue held = object[QLatin1String(field.name)];
        if (held.isNull() || held.isUndefined() || QLatin1String(field.name) == QLatin1String("facility_id")) continue;
        if (field.maxLength > onlyForTheProgram || isInner(entry.table, field.name)) continue;
        one.field = QString::fromLatin1(field.name);
        parts << value(one, held.isString() ? held.toString() : QString::number(held.toInteger()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString JournalWords::value(const JournalEntry& entry, const QString& raw) const
{
    const Field* field = fieldOf(entry);
    if (!field || raw.isEmpty()) return raw;
    if (field->type == FieldType::Reference) {
        const QString name = recordName(m_database, QString::fromLatin1(field->refersTo), raw.toLongLong());
        return name.isEmpty() ? raw : name;
    }
    const bool isText = field->type == FieldType::Text || field->type == FieldType::Lines
        || field->type == FieldType::Choice || field->type == FieldType::Codes || field->type == FieldType::Date;
    return display(*field, isText ? Value{raw} : Value{raw.toLongLong()});
}

} // namespace core

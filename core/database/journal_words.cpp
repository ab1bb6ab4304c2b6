// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/journal_words.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/database/stored_row.h"
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

/// Of the tables that keep earlier values: a column that the dictionary of today's does not have.
const QLatin1String until("valid_until");

bool isPast(const QString& table) { return !dictionaryOf(table) && dictionaryOfStored(table); }

/// The column of such a table with the record whose earlier values a row holds.
QString ownerColumn(const Database& database, const QString& table)
{
    const Dictionary& dictionary = *dictionaryOfStored(table);
    for (const TableReference& reference : referencesOf(database, table.toLatin1()))
        if (reference.to == QLatin1String(dictionary.table)
            && dictionary.indexOf(QLatin1String(reference.column.toLatin1())) < 0)
            return reference.column;
    return {};
}

qint64 ownerOfPast(const Database& database, const JournalEntry& entry)
{
    Statement row(database,
                  "SELECT json_extract(coalesce(after, before), ?) FROM change"
                  " WHERE table_name = ? AND record_id = ? ORDER BY id DESC LIMIT 1");
    row.bind(1, QStringLiteral("$.") + ownerColumn(database, entry.table)).bind(2, entry.table).bind(3, entry.record);
    return row.step() ? row.integer(0) : 0;
}

const Field* fieldOf(const JournalEntry& entry)
{
    const Dictionary* dictionary = dictionaryOfStored(entry.table);
    const int index = dictionary ? dictionary->indexOf(QLatin1String(entry.field.toLatin1())) : -1;
    return index < 0 ? nullptr : &dictionary->fields[size_t(index)];
}

QString shownDay(const QString& day)
{
    return QDate::fromString(day, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

QString userWords(const QString& user)
{
    return user.isEmpty() || user == QLatin1String("?") ? Words::tr("(name not known)") : user;
}

QString tableWords(const QString& table)
{
    const Dictionary* dictionary = dictionaryOfStored(table);
    if (!dictionary) return table;
    return isPast(table) ? Words::tr("%1, earlier values").arg(title(*dictionary)) : title(*dictionary);
}

QString JournalWords::when(const JournalEntry& entry) const
{
    return QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

QString JournalWords::record(const JournalEntry& entry) const
{
    if (entry.table.isEmpty()) return {};
    const QString key = entry.table + QString::number(entry.record);
    if (const auto known = m_names.constFind(key); known != m_names.constEnd()) return *known;
    QString name;
    if (isPast(entry.table)) {
        const qint64 owner = ownerOfPast(m_database, entry);
        name = recordName(m_database, QLatin1String(dictionaryOfStored(entry.table)->table), owner);
        name = name.isEmpty() ? tableWords(entry.table) : QStringLiteral("%1 · %2").arg(name, tableWords(entry.table));
    } else {
        name = recordName(m_database, entry.table, entry.record);
        const qint64 facility = facilityOf(m_database, entry.table, entry.record);
        if (name.isEmpty() || facility != 0) name = tableWords(entry.table);
        if (facility != 0)
            name = QStringLiteral("%1 · %2").arg(recordName(m_database, QStringLiteral("facility"), facility), name);
    }
    m_names.insert(key, name);
    return name;
}

QString JournalWords::field(const JournalEntry& entry) const
{
    if (entry.table.isEmpty()) return {};
    if (entry.field.isEmpty()) return entry.before.isEmpty() ? Words::tr("(added)") : Words::tr("(removed)");
    if (const Field* field = fieldOf(entry)) return label(*field);
    if (!isPast(entry.table)) return entry.field;
    return entry.field == until ? Words::tr("Valid until") : title(*dictionaryOfStored(entry.table)); // whose they are
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
    const Dictionary* dictionary = dictionaryOfStored(entry.table);
    if (!dictionary || json.isEmpty()) return {};
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    if (isPast(entry.table)) parts << Words::tr("until %1").arg(shownDay(object[until].toString()));
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
    if (!field && isPast(entry.table)) // the day until which they held, or whose they are
        return entry.field == until
            ? shownDay(raw)
            : recordName(m_database, QLatin1String(dictionaryOfStored(entry.table)->table), raw.toLongLong());
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/journal_model.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/record/all_records.h"
#include "core/record/vietnamese.h"
#include "ui/table/editable_cells.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ui {

/// A field that may hold more than that is no text for people: what a merge holds, how a list is read.
static constexpr int onlyForTheProgram = 100'000;

JournalModel::JournalModel(const core::Database& database, QObject* parent)
    : QAbstractTableModel(parent), m_database(database)
{
}

void JournalModel::reload(qint64 facility)
{
    beginResetModel();
    m_names.clear();
    m_entries = core::journal(m_database, facility);
    filter();
    endResetModel();
}

void JournalModel::setFilter(const QString& words)
{
    if (words == m_filter) return;
    beginResetModel();
    m_filter = words;
    filter();
    endResetModel();
}

void JournalModel::filter()
{
    const QStringList words = core::foldedWords(m_filter);
    m_shown.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        QString text;
        if (!words.isEmpty())
            for (int column = 0; column < ColumnCount; ++column)
                text += core::fold(textAt(m_entries[i], column)) + QLatin1Char(' ');
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); }))
            m_shown.push_back(i);
    }
}

int JournalModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int JournalModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString JournalModel::recordText(const core::JournalEntry& entry) const
{
    if (entry.table.isEmpty()) return {};
    const QString key = entry.table + QString::number(entry.record);
    if (const auto known = m_names.constFind(key); known != m_names.constEnd()) return *known;
    const core::Dictionary* dictionary = core::dictionaryOf(entry.table);
    QString name = core::recordName(m_database, entry.table, entry.record);
    const qint64 facility = core::facilityOf(m_database, entry.table, entry.record);
    if (name.isEmpty() || facility != 0) name = dictionary ? core::title(*dictionary) : entry.table;
    if (facility != 0)
        name = QStringLiteral("%1 · %2").arg(core::recordName(m_database, QStringLiteral("facility"), facility), name);
    m_names.insert(key, name);
    return name;
}

QString JournalModel::rowText(const core::JournalEntry& entry, const QString& json) const
{
    const core::Dictionary* dictionary = core::dictionaryOf(entry.table);
    if (!dictionary || json.isEmpty()) return {};
    const QJsonObject row = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    core::JournalEntry one = entry;
    for (const core::Field& field : dictionary->fields) {
        const QJsonValue value = row[QLatin1String(field.name)];
        if (value.isNull() || value.isUndefined() || QLatin1String(field.name) == QLatin1String("facility_id"))
            continue;
        if (field.maxLength > onlyForTheProgram) continue;
        one.field = QString::fromLatin1(field.name);
        parts << valueText(one, value.isString() ? value.toString() : QString::number(value.toInteger()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString JournalModel::valueText(const core::JournalEntry& entry, const QString& raw) const
{
    const core::Dictionary* dictionary = core::dictionaryOf(entry.table);
    const int index = dictionary ? dictionary->indexOf(QLatin1String(entry.field.toLatin1())) : -1;
    if (index < 0 || raw.isEmpty()) return raw;
    const core::Field& field = dictionary->fields[size_t(index)];
    if (field.type == core::FieldType::Reference) {
        const QString name = core::recordName(m_database, QString::fromLatin1(field.refersTo), raw.toLongLong());
        return name.isEmpty() ? raw : name;
    }
    const bool isText = field.type == core::FieldType::Text || field.type == core::FieldType::Lines
        || field.type == core::FieldType::Choice || field.type == core::FieldType::Codes
        || field.type == core::FieldType::Date;
    return core::display(field, isText ? core::Value{raw} : core::Value{raw.toLongLong()});
}

QString JournalModel::textAt(const core::JournalEntry& entry, int column) const
{
    switch (column) {
    case When:
        return QDateTime::fromString(entry.at, Qt::ISODate)
            .toLocalTime()
            .toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
    case Who: return entry.user;
    case Action: return entry.action;
    case Record: return recordText(entry);
    case Field: {
        const core::Dictionary* dictionary = core::dictionaryOf(entry.table);
        const int index = dictionary ? dictionary->indexOf(QLatin1String(entry.field.toLatin1())) : -1;
        if (entry.table.isEmpty()) return {};
        if (entry.field.isEmpty()) return entry.before.isEmpty() ? tr("(added)") : tr("(removed)");
        return index < 0 ? entry.field : core::label(dictionary->fields[size_t(index)]);
    }
    case Before: return entry.field.isEmpty() ? rowText(entry, entry.before) : valueText(entry, entry.before);
    case After: return entry.field.isEmpty() ? rowText(entry, entry.after) : valueText(entry, entry.after);
    case Why: return entry.why;
    default: return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    const core::JournalEntry& entry = m_entries[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole: {
        // What belongs to one step says who and when once.
        const bool again = index.row() > 0 && changeSetAt(index.row() - 1) == entry.changeSet;
        if (again && index.column() <= Action) return QString();
        return textAt(entry, index.column());
    }
    case Qt::ToolTipRole: return textAt(entry, index.column());
    case idRole: return entry.changeSet;
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr const char* keys[] = {"when", "who", "action", "record", "field", "before", "after", "why"};
    if (role == Qt::UserRole) return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case Action: return tr("Step");
    case Record: return tr("What");
    case Field: return tr("Field");
    case Before: return tr("Old value");
    case After: return tr("New value");
    default: return tr("Why");
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/journal_model.h"

#include "core/database/database.h"
#include "core/record/vietnamese.h"
#include "ui/table/editable_cells.h"

#include <algorithm>

namespace ui {

JournalModel::JournalModel(const core::Database& database, QObject* parent)
    : QAbstractTableModel(parent), m_database(database), m_words(database)
{
}

void JournalModel::reload(qint64 facility)
{
    beginResetModel();
    m_words.forget();
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

QString JournalModel::textAt(const core::JournalEntry& entry, int column) const
{
    switch (column) {
    case When: return m_words.when(entry);
    case Who: return m_words.who(entry);
    case Action: return entry.action;
    case Record: return m_words.record(entry);
    case Field: return m_words.field(entry);
    case Before: return m_words.before(entry);
    case After: return m_words.after(entry);
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

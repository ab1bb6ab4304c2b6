// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/journal_words.h"

#include <QAbstractTableModel>

namespace ui {

/// The history in the words of the screen: who changed what, when, from what to what.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, Action, Record, Field, Before, After, Why, ColumnCount };

    explicit JournalModel(const core::Database& database, QObject* parent = nullptr);

    void reload(qint64 facility = 0); ///< 0: of everything.
    void setFilter(const QString& words); ///< In any order, with or without marks.
    qint64 changeSetAt(int row) const { return m_entries[m_shown[size_t(row)]].changeSet; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filter();
    QString textAt(const core::JournalEntry& entry, int column) const;

    const core::Database& m_database;
    std::vector<core::JournalEntry> m_entries;
    std::vector<size_t> m_shown;
    QString m_filter;
    core::JournalWords m_words;
};

} // namespace ui

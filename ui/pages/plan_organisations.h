// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/record_names.h"
#include "core/record/dictionary.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace core {
class Database;
}

namespace ui {

class ChoiceList;

/// The organisations to choose from while a dialog is open, with those made meanwhile: they are stored only with what
/// refers to them, and called -1, -2, … until then.
class OrganisationPool {
public:
    explicit OrganisationPool(const core::Database& database);

    const std::vector<core::ListEntry>& entries() const { return m_entries; }
    const std::vector<core::Record>& made() const { return m_made; }
    qint64 add(const core::Record& organisation); ///< Returns what it is called until it is stored.
    QString name(qint64 id) const;

private:
    std::vector<core::ListEntry> m_entries;
    std::vector<core::Record> m_made;
};

/// One organisation: a line with the list beneath, and "New…" for one that is not yet there.
class OrganisationChoice : public QWidget {
    Q_OBJECT

public:
    OrganisationChoice(OrganisationPool& pool, const QString& name, QWidget* parent = nullptr);

    void setValue(std::optional<qint64> organisation);
    std::optional<qint64> value() const;
    bool check(bool required); ///< Tells what is wrong under the line.
    void showEntries(); ///< After the pool has grown.
    void clear();

Q_SIGNALS:
    void chosen(); ///< An entry was taken or a new organisation made.
    void grown(); ///< The pool has one more.

private:
    void makeNew();

    OrganisationPool& m_pool;
    ChoiceList* m_line;
    QLabel* m_problem;
};

/// Several organisations, each once.
class OrganisationSet : public QWidget {
    Q_OBJECT

public:
    OrganisationSet(OrganisationPool& pool, const QString& name, QWidget* parent = nullptr);

    void setValues(const std::vector<qint64>& organisations);
    std::vector<qint64> values() const; ///< With one that is named in the line and not yet taken.
    bool check() { return m_choice->check(false); }
    OrganisationChoice* choice() const { return m_choice; }

private:
    void take();
    void fill();

    OrganisationPool& m_pool;
    OrganisationChoice* m_choice;
    QListWidget* m_list;
    std::vector<qint64> m_values;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/table/editable_cells.h"

#include <QAbstractTableModel>

#include <functional>

namespace ui {

/// The records that belong to one record (surveys of a facility, participants of an activity, money of a plan), edited
/// in place. The last row is blank: a record is stored as soon as what it needs is there.
class ChildTableModel : public QAbstractTableModel, public EditableCells {
    Q_OBJECT

public:
    /// firstly: the fields shown first; all others follow, the one that refers to the owner is left out.
    ChildTableModel(core::Table table, const QStringList& firstly, QObject* parent = nullptr,
                    const char* owner = "facility_id");

    void setOwner(qint64 owner, const QString& name); ///< 0: none, nothing is shown. The name begins the words of undo.
    void setFacility(qint64 facility, const QString& code) { setOwner(facility, code); }
    void propose(const char* field, const core::Value& value) { m_proposed[field] = value; } ///< For a new record.
    /// What a Reference of a record can be set to, where that is not the whole list; nothing: the whole list.
    using Entries = std::function<std::optional<std::vector<core::ListEntry>>(const core::Field&, const core::Record&)>;
    void setEntries(Entries entries) { m_entries = std::move(entries); }
    /// What is wrong with a whole record, beyond its single fields: nothing is stored while it says an error.
    using Check = core::Problems (*)(const core::Record& record);
    void setCheck(Check rule) { m_check = rule; }
    void setYear(int year) { m_year = year; } ///< Proposed for a new record.
    /// What is unlikely about a value: whether its sign stands in the cell, asked while cells are drawn, and the words
    /// for its tool tip.
    void setWarnings(std::function<bool(const QModelIndex& cell)> isWarned,
                     std::function<QString(const QModelIndex& cell)> words)
    {
        m_isWarned = std::move(isWarned);
        m_warningWords = std::move(words);
    }
    const core::Record& recordAt(int row) const; ///< Without an id: what was typed into the blank row.
    int rowOf(qint64 record) const; ///< -1 if it is not among them.
    void removeRow(int row); ///< Throws core::Error. The blank row is emptied.
    /// What the blank row still needs, in words; empty while nothing was typed there. It is kept in the file meanwhile
    /// and stands there again when its owner is shown.
    QString unfinished() const;
    void dropBlank(); ///< Gives up what was typed there. Throws core::Error.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const core::Field& fieldOf(int column) const;
    const core::Field* fieldAt(const QModelIndex& cell) const override;
    QString editText(const QModelIndex& cell) const override;
    std::optional<core::Problem> put(const QModelIndex& cell, const QString& text) override;
    std::vector<core::ListEntry> entries(const QModelIndex& cell) const override;
    core::Value reference(const QModelIndex& cell) const override { return valueAt(cell); }
    bool isAnswer(const QModelIndex& cell) const override;
    core::Database* database() const override { return &m_table.database(); }
    QString sheetName() const override;
    int blankRow() const override;
    std::optional<core::Problem> append(std::span<const TypedCell> cells) override;

Q_SIGNALS:
    void stored(const QModelIndex& cell); ///< A value was typed and kept.

private:
    void reload();
    bool takeAppended(std::vector<core::Record>& records);
    const core::Value& valueAt(const QModelIndex& cell) const;
    QString nameOf(const core::Field& field, const core::Value& value) const;
    std::optional<core::Problem> setValue(core::Record& record, const core::Field& field, const QString& text);
    QString draftPlace() const;
    void keepBlank(const core::Record& record);
    QStringList unitsUsed(const core::Record& record) const;
    void proposeDefaults(core::Record& record) const;
    std::optional<core::Problem> refusal(const core::Record& record) const;
    std::vector<core::ListEntry> ownProducts() const;

    core::Table m_table;
    std::vector<int> m_fields; ///< Columns as indices of the dictionary's fields.
    const char* m_ownerField;
    qint64 m_owner = 0;
    QString m_ownerName;
    core::Record m_proposed;
    Entries m_entries;
    Check m_check = nullptr;
    std::function<bool(const QModelIndex&)> m_isWarned;
    std::function<QString(const QModelIndex&)> m_warningWords;
    int m_year = 0;
    std::vector<core::Record> m_records;
    bool m_hasBlank = true; ///< Not while what was typed into it becomes a record.
    core::Record m_blank; ///< What has been typed into the last row and cannot be stored yet.
};

} // namespace ui

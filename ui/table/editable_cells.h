// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/record_names.h"
#include "core/progress.h"
#include "core/record/dictionary.h"

#include <QModelIndex>

#include <span>

class QAbstractItemModel;

namespace core {
class Database;
}

namespace ui {

/// What is to be typed into a cell.
struct TypedCell {
    QModelIndex cell;
    QString text;
};

/// What would be typed for a value that stands elsewhere, or why it cannot be taken over.
struct CarriedText {
    QString text;
    QString refusal = {};
};

/// What a grid asks of a model whose cells are edited in place, beside QAbstractItemModel.
class EditableCells {
public:
    virtual ~EditableCells() = default;

    /// Decides the editor; nullptr: not edited.
    virtual const core::Field* fieldAt(const QModelIndex& cell) const = 0;
    /// As it is typed: without grouping of thousands.
    virtual QString editText(const QModelIndex& cell) const = 0;
    /// What a person is asked once before the text is stored, as it is hardly meant; empty: nothing. put() takes it.
    virtual QString doubtAbout(const QModelIndex& cell, const QString& text) const
    {
        Q_UNUSED(cell)
        Q_UNUSED(text)
        return {};
    }
    /// Stores what was typed, or says why not. Throws core::Error.
    virtual std::optional<core::Problem> put(const QModelIndex& cell, const QString& text) = 0;
    /// To choose from, for a Reference; an entry's value goes to put() as its id.
    virtual std::vector<core::ListEntry> entries(const QModelIndex& cell) const
    {
        Q_UNUSED(cell)
        return {};
    }
    /// The value of a Reference: of several entries of one name it says which.
    virtual core::Value reference(const QModelIndex& cell) const
    {
        Q_UNUSED(cell)
        return {};
    }
    /// Answered by one key: 1 yes, 0 no, ? unknown.
    virtual bool isAnswer(const QModelIndex& cell) const
    {
        Q_UNUSED(cell)
        return false;
    }
    /// Why a cell that is otherwise typed in is closed, as it is said at the cell; empty: for no such reason.
    virtual QString closedBecause(const QModelIndex& cell) const
    {
        Q_UNUSED(cell)
        return {};
    }
    /// Whether Tab stops here.
    virtual bool isTabStop(const QModelIndex& cell) const
    {
        Q_UNUSED(cell)
        return true;
    }

    /// Where it is stored: many cells are then one step of undo. nullptr: each is a step of its own.
    virtual core::Database* database() const { return nullptr; }
    /// What the grid holds, in the words of undo: "Số liệu năm 2018".
    virtual QString sheetName() const { return {}; }
    /// What put() would refuse; stores nothing. Throws core::Error.
    virtual std::optional<core::Problem> check(const QModelIndex& cell, const QString& text);
    /// What a text would come to.
    struct Outcome {
        std::optional<core::Problem> problem; ///< Of put(), which then stores nothing.
        QString shown = {}; ///< The cell afterwards, with its unit where no column of its own tells the same.
        QString unit = {}; ///< The unit column of the cell afterwards; empty where there is none.
    };
    /// What put() would make of the text; keeps nothing of it. An entry of a list is not told. Throws core::Error.
    virtual Outcome outcome(const QModelIndex& cell, const QString& text);
    /// What would be typed to have last year's value again; nothing where there is none.
    virtual std::optional<CarriedText> lastYearText(const QModelIndex& cell) const
    {
        Q_UNUSED(cell)
        return {};
    }
    /// What would be typed into `to` to have the value of `from`, told in the unit that `to` has.
    virtual CarriedText textLike(const QModelIndex& from, const QModelIndex& to) const
    {
        Q_UNUSED(to)
        return {editText(from)};
    }
    /// The column with the unit of what stands in this one; it may also be typed behind the number. -1: none.
    virtual int unitColumnOf(int column) const
    {
        Q_UNUSED(column)
        return -1;
    }
    /// The unit of what would be stored for the text, where it is shown at the cell itself and not in the heading.
    virtual QString unitTold(const QModelIndex& cell, const QString& text) const
    {
        Q_UNUSED(cell)
        Q_UNUSED(text)
        return {};
    }
    /// What must be said when the text is stored here, since it may be meant otherwise; empty: nothing.
    virtual QString remarkOn(const QModelIndex& cell, const QString& text) const
    {
        Q_UNUSED(cell)
        Q_UNUSED(text)
        return {};
    }
    /// What a row is known by in other tables: its code and its name; empty: nothing.
    virtual QStringList rowKeys(int row) const
    {
        Q_UNUSED(row)
        return {};
    }
    /// The last row, blank, where a new record is typed; -1: there is none.
    virtual int blankRow() const { return -1; }
    /// What is worth knowing of records before many of their cells are stored, one text for each; empty: nothing. It
    /// refuses nothing. row: of the model, or -1: a new record, with cells of the blank row.
    struct Meant {
        int row = -1;
        std::vector<TypedCell> cells;
    };
    virtual QStringList notesOn(const std::vector<Meant>& records)
    {
        Q_UNUSED(records)
        return {};
    }
    /// Whether the cell is not typed in but has an editor of its own, which Enter, F2 and typing open.
    virtual bool hasOwnEditor(const QModelIndex& cell) const
    {
        Q_UNUSED(cell)
        return false;
    }
    /// Stores a new record with these cells of the blank row, or says what is wrong. Throws core::Error.
    virtual std::optional<core::Problem> append(std::span<const TypedCell> cells);
};

/// The id of the record that a row shows, for views that keep their place.
constexpr int idRole = Qt::UserRole + 1;
/// Last year's value as text, drawn in grey beside the value.
constexpr int lastYearRole = Qt::UserRole + 2;
/// Name of the group that a column belongs to.
constexpr int groupRole = Qt::UserRole + 3;

/// What is said about a value, as CellSign flags: drawn as signs in the corners of the cell.
constexpr int signsRole = Qt::UserRole + 4;
enum CellSign { Remarked = 1, Watched = 2 };

/// How a value stands in a cell: – for no value where a number is expected.
QString cellText(const core::Field& field, const core::Value& value);
Qt::Alignment cellAlignment(const core::Field& field);

/// The cells of a model as they are edited; nullptr if they are not.
EditableCells* cellsOf(const QAbstractItemModel* model);
/// Turns a text that people read into what put() takes: the id of an entry of a list by its name or its detail, the
/// result of a calculation; or says what is wrong with it.
std::optional<core::Problem> read(const EditableCells& cells, const QModelIndex& cell, QString& text);

/// Many cells and new records to be stored as one step.
struct ManyCells {
    std::vector<TypedCell> changed;
    std::vector<std::vector<TypedCell>> appended; ///< Cells of the blank row, for each new record.
};
struct RefusedCell {
    QModelIndex cell;
    QString message;
};
/// Stores them as one step of undo ("Dán 12 ô – Số liệu năm 2018") and returns what was refused; the others are stored.
/// Throws core::Error, and Cancelled: then nothing is.
std::vector<RefusedCell> putAll(EditableCells& cells, const ManyCells& typed, const QString& action,
                                const core::Progress& progress = {});

} // namespace ui

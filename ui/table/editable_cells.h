// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/record_names.h"
#include "core/record/dictionary.h"

#include <QModelIndex>

namespace ui {

/// What a grid asks of a model whose cells are edited in place, beside QAbstractItemModel.
class EditableCells {
public:
    virtual ~EditableCells() = default;

    /// Decides the editor; nullptr: not edited.
    virtual const core::Field* fieldAt(const QModelIndex& cell) const = 0;
    /// As it is typed: without grouping of thousands.
    virtual QString editText(const QModelIndex& cell) const = 0;
    /// Stores what was typed, or says why not. Throws core::Error.
    virtual std::optional<core::Problem> put(const QModelIndex& cell, const QString& text) = 0;
    /// To choose from, for a Reference; an entry's value goes to put() as its id.
    virtual std::vector<core::ListEntry> entries(const QModelIndex& cell) const
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

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QTabWidget;

namespace ui {

class GridView;
class RecordForm;

/// The form of a record and the grids of what belongs to it, as far as something was typed there that cannot be stored
/// yet.
class UnfinishedParts {
public:
    UnfinishedParts() = default;
    /// tabs: where the form and the grids stand; nullptr: all of them are seen at once.
    explicit UnfinishedParts(RecordForm* form, QTabWidget* tabs = nullptr) : m_form(form), m_tabs(tabs) { }

    void add(GridView& grid) { m_grids.push_back(&grid); } ///< Its model is a ChildTableModel.
    QString words() const; ///< What is missing, a line each; empty: nothing.
    bool canKeep() const; ///< Nothing of it only waits in the form.
    /// What is said of grids that another record is shown in: what was typed there waits for its own.
    QStringList wordsOfKept() const;
    void focus() const; ///< Where something is missing, in the tab where it stands.
    void drop() const; ///< Throws core::Error.

private:
    void show(const QWidget& part) const;

    RecordForm* m_form = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::vector<GridView*> m_grids;
};

} // namespace ui

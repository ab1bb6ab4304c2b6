// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/cell_notes.h"
#include "ui/prompts.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace ui {

class GridView;
class SearchLine;
class TextTableModel;

/// All remarked and watched values of a year; Enter leads to the value, Ctrl+C copies.
class YearNotesDialog : public QDialog {
    Q_OBJECT

public:
    YearNotesDialog(std::vector<core::CellNote> notes, int year, const Prompts& prompts, QWidget* parent = nullptr);

    const core::CellNote* chosen() const; ///< After accept(): the value to go to.

private:
    void fill();
    void exportList();

    std::vector<core::CellNote> m_notes;
    int m_year;
    const Prompts& m_prompts;
    SearchLine* m_search;
    QCheckBox* m_watched;
    QLabel* m_count;
    TextTableModel* m_model;
    GridView* m_grid;
    std::vector<size_t> m_shown;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QToolButton>

namespace ui {

class GridView;

/// Deletes the current row of a grid whose model is a ChildTableModel; Ctrl+− in the grid does the same.
class DeleteRowButton : public QToolButton {
    Q_OBJECT

public:
    DeleteRowButton(GridView& grid, const Prompts& prompts, QWidget* parent = nullptr);

private:
    void deleteRow();

    GridView& m_grid;
    const Prompts& m_prompts;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/operator_statistics.h"
#include "ui/prompts.h"

#include <QDialog>

namespace core {
class Database;
}

namespace ui {

class GridView;
class TextTableModel;

/// Who keyed how much into the forms of a year, how fast, and what a second keying found.
class OperatorDialog : public QDialog {
    Q_OBJECT

public:
    OperatorDialog(core::Database& database, int year, const Prompts& prompts, QWidget* parent = nullptr);

private:
    void print();
    void exportList();

    core::Database& m_database;
    int m_year;
    const Prompts& m_prompts;
    std::vector<core::OperatorKeying> m_lines;
    TextTableModel* m_model;
    GridView* m_grid;
};

} // namespace ui

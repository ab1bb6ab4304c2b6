// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/prompts.h"

#include <QDialog>

namespace ui {

class GridView;
class RecordForm;
class RecordTableModel;

/// All records of one small kind (communes, zones) as a list with the form of the chosen one beside it.
class RecordListDialog : public QDialog {
    Q_OBJECT

public:
    /// proposed: what a new record begins with.
    RecordListDialog(core::Table table, const core::Record& proposed, const Prompts& prompts,
                     QWidget* parent = nullptr);

private:
    void removeCurrent();

    core::Table m_table;
    const Prompts& m_prompts;
    RecordTableModel* m_model;
    GridView* m_list;
    RecordForm* m_form;
};

} // namespace ui

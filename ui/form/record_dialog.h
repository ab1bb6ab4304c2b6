// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/prompts.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QPushButton;

namespace ui {

class FlowLayout;
class GridView;
class RecordForm;
class RecordTableModel;

/// All records of one small kind (communes, zones, organisations, library) as a list with the form of the chosen one
/// beside it; where they have kinds, the list can show one of them only.
class RecordListDialog : public QDialog {
    Q_OBJECT

public:
    /// proposed: what a new record begins with.
    RecordListDialog(core::Table table, const core::Record& proposed, const Prompts& prompts,
                     QWidget* parent = nullptr);

    /// A button above the list that does something with the chosen record.
    void addAction(const QString& text, const char* name, std::function<void(qint64 record)> run);

private:
    QWidget* makeKindFilter();
    QPushButton* makeFilesButton();
    void removeCurrent();

    core::Table m_table;
    const Prompts& m_prompts;
    RecordTableModel* m_model;
    GridView* m_list;
    RecordForm* m_form;
    FlowLayout* m_tools = nullptr;
    QComboBox* m_kinds = nullptr; ///< Only where records have kinds.
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/prompts.h"

#include <QWidget>

class QLabel;

namespace ui {

class ChildTableModel;
class FlowLayout;
class GridView;

/// The records that belong to one record as a grid to type in, with their title and a button that deletes a row.
class ChildTable : public QWidget {
    Q_OBJECT

public:
    /// owner: the field that refers to the record they belong to. firstly: columns shown first. hidden: columns that
    /// are not shown.
    ChildTable(core::Table table, const char* owner, const QStringList& firstly, const QStringList& hidden,
               const Prompts& prompts, QWidget* parent = nullptr);

    void setOwner(qint64 owner, const QString& name); ///< 0: none. The name begins the words of undo.
    void setTitle(const QString& title); ///< Else that of the dictionary.
    void addTool(QWidget* tool); ///< Left of the button that deletes.
    void startNew(); ///< Goes to the blank row.
    ChildTableModel& model() const { return *m_model; }
    GridView& view() const { return *m_view; }

private:
    void setWidths();

    ChildTableModel* m_model;
    GridView* m_view;
    QLabel* m_heading;
    FlowLayout* m_tools;
};

} // namespace ui

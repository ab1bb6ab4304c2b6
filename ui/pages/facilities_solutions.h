// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"
#include "ui/form/field_grid.h"
#include "ui/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace core {
class Database;
}

namespace ui {

class GridView;
class TextTableModel;

/// The cleaner-production solutions of one facility with their simple pay-back; added and changed in a dialog.
class FacilitySolutions : public QWidget {
    Q_OBJECT

public:
    FacilitySolutions(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    void setFacility(qint64 facility, const QString& code); ///< 0: none.
    void add();

private:
    void reload();
    void edit();
    void removeCurrent();
    void store(core::Record solution, const QString& action);

    core::Database& m_database;
    const Prompts& m_prompts;
    qint64 m_facility = 0;
    QString m_code;
    TextTableModel* m_model;
    GridView* m_list;
    QStackedWidget* m_stack;
    QLabel* m_sum;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

/// One solution with all it has; the pay-back follows what is typed.
class FacilitySolutionDialog : public QDialog {
    Q_OBJECT

public:
    FacilitySolutionDialog(const core::Record& solution, const core::Database& database, QWidget* parent = nullptr);

    core::Record solution() const { return m_solution; }
    FieldGrid& grid() { return *m_grid; }
    void accept() override;

private:
    void showPayBack();

    core::Record m_solution;
    FieldGrid* m_grid;
    QLabel* m_payBack;
};

} // namespace ui

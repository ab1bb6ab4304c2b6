// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "ui/prompts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace core {
class Database;
}

namespace ui {

/// From a spreadsheet into the file: what would happen is shown before anything is stored, and it can be taken back.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// path: the file to begin with; empty: asked for.
    ImportDialog(core::Database& database, int year, const QString& path, const Prompts& prompts,
                 QWidget* parent = nullptr);

    QString result() const { return m_result; } ///< What was imported, in words; empty if nothing was.

private:
    void chooseFile();
    void plan();
    void showPlan();
    void fillTable();
    void store();
    core::ImportOptions options() const;

    struct Line {
        QString kind;
        QString place;
        QString key;
        QString detail;
    };

    core::Database& m_database;
    int m_year;
    QString m_path;
    const Prompts& m_prompts;
    Prompts m_inline; ///< Errors of the dry run stand in the dialog.
    std::optional<core::ImportPlan> m_plan;
    std::vector<Line> m_lines;
    QString m_result;

    QLabel* m_file;
    QComboBox* m_duplicates;
    QComboBox* m_decimal;
    QLineEdit* m_listDate;
    QLineEdit* m_validFrom;
    QLabel* m_message;
    QComboBox* m_filter;
    QTableWidget* m_table;
    QCheckBox* m_skipErrors;
    QPushButton* m_import;
};

} // namespace ui

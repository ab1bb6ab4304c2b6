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
    void saveErrors(); ///< The rows with errors as a workbook to correct and import again.
    bool datesAreReadable();
    core::ImportOptions options() const;

    /// What was read and what would come of it.
    struct Reading {
        std::vector<core::Sheet> sheets;
        core::ImportPlan plan;
        QString locked; ///< Which locked years stop it; empty: none.
    };
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
    std::shared_ptr<const Reading> m_reading; ///< Null: nothing is read yet.
    int m_readings = 0; ///< A reading that was overtaken by a newer one is dropped.
    QString m_savedErrors; ///< Where the rows with errors were saved.
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
    QPushButton* m_saveErrors;
    QPushButton* m_import;
};

} // namespace ui

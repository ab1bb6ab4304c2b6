// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_source.h"
#include "ui/import/import_step.h"

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QSpinBox;
class QTableView;

namespace ui {

class SheetPreviewModel;

/// Which sheets of the file are read, where their headings are and which rows are no data.
class ImportHeadingStep : public ImportStep {
    Q_OBJECT

public:
    ImportHeadingStep(const core::Database& database, ImportSource& source, QWidget* parent = nullptr);

    QString title() const override;
    void enter() override;
    bool applies() const override;
    bool asks() const override;
    QString missing() const override;
    QWidget* firstInput() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillSheets();
    void takeListSheet(); ///< Units or people are read from the sheet that is shown.
    void showSheet();
    void showLayout(); ///< Of the sheet that is shown.
    void takeSheets(QListWidgetItem* item);
    void setHeading(int place, int rows);
    void toggleRows(); ///< The selected rows are no data, or data again.
    int sheet() const;

    const core::Database& m_database;
    ImportSource& m_source;
    bool m_filling = false;

    QComboBox* m_kind;
    QListWidget* m_sheets;
    QTableView* m_table;
    SheetPreviewModel* m_model;
    QSpinBox* m_row;
    QComboBox* m_lines;
    QSpinBox* m_year;
    QLabel* m_leftOut;
    QWidget* m_controls;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace core {
class Database;
}

namespace ui {

class ChoiceList;
struct Prompts;

/// Which Excel forms are made for communes or facilities to fill in: for whom, filled how far, and in which file.
class EntryWorkbookDialog : public QDialog {
    Q_OBJECT

public:
    EntryWorkbookDialog(const core::Database& database, int year, const Prompts& prompts, QWidget* parent = nullptr);

    /// One workbook to make.
    struct Workbook {
        core::WorkbookScope scope;
        QString name; ///< "mau-2018-xa-me-linh.xlsx"
    };
    std::vector<Workbook> workbooks() const; ///< By what is chosen; empty where the choice makes none.
    bool isBlank() const; ///< Headings alone.

Q_SIGNALS:
    void made(const QString& path); ///< The file, or the folder of several.

private:
    void follow();
    void make();

    const core::Database& m_database;
    int m_year;
    const Prompts& m_prompts;
    QRadioButton *m_filled, *m_blank;
    QComboBox* m_commune;
    QCheckBox* m_each;
    ChoiceList* m_facility;
    QLabel* m_count;
    QPushButton* m_make;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/unanswered.h"
#include "core/report/report.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class TextTableModel;
class WorkingYear;
struct Prompts;

/// Who has not answered for the working year: commune by commune, with contact and the latest reminder. For one or many
/// chosen: plan a letter, call or visit, say that it is done, print letters; the list and the plan of visits on paper.
class UnansweredDialog : public QDialog {
    Q_OBJECT

public:
    UnansweredDialog(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    std::vector<qint64> chosen() const; ///< The selected ones; without a selection all that are shown.
    void chooseCommune(qint64 unit); ///< 0: all.
    void planReminder();
    void markDone();
    void writeLetters();
    void printList();
    void printVisits();
    void exportList();

Q_SIGNALS:
    void facilityWanted(qint64 facility); ///< A line was opened; the dialog has closed.

private:
    void refresh();
    void fillCommunes();
    void showLines();
    void openCurrent();
    std::vector<qint64> shown() const;
    void printOrSave(const core::Report& report);

    WorkingYear& m_year;
    const Prompts& m_prompts;
    std::vector<core::Unanswered> m_lines;
    QComboBox* m_commune;
    QLabel* m_count;
    TextTableModel* m_model;
    QTableView* m_list;
    QList<QPushButton*> m_changing; ///< Need a file that can be written and somebody in the list.
    QList<QPushButton*> m_reading; ///< Need somebody in the list.
};

} // namespace ui

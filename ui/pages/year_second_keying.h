// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/second_keying.h"
#include "ui/prompts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace ui {

class GridView;
class TextTableModel;

/// Which forms are keyed a second time: all that are shown, some by chance, or those that were begun.
class YearSecondKeyingStart : public QDialog {
    Q_OBJECT

public:
    YearSecondKeyingStart(std::vector<qint64> shown, std::vector<qint64> begun, QWidget* parent = nullptr);

    std::vector<qint64> forms() const; ///< Drawn anew at each call if by chance.
    bool beginsAnew() const; ///< What was keyed of these forms a second time is forgotten; else it stays.

private:
    std::vector<qint64> m_shown;
    std::vector<qint64> m_begun;
    QRadioButton* m_all;
    QRadioButton* m_some;
    QRadioButton* m_goOn;
    QCheckBox* m_anew;
    QSpinBox* m_count;
    QComboBox* m_measure;
};

/// Where two keyings differ, and which of them holds; how far they agree.
class YearSecondKeyingResult : public QDialog {
    Q_OBJECT

public:
    YearSecondKeyingResult(core::Database& database, int year, std::vector<core::YearColumn> columns,
                           std::vector<qint64> forms, const Prompts& prompts, QWidget* parent = nullptr);

    const core::KeyingMismatch* chosen() const; ///< After accept(): the cell to go to.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< 1 keeps the first, 2 takes the second.

private:
    void fill();
    void decide(core::KeyingMismatch::Decision decision);
    void exportList();

    core::Database& m_database;
    int m_year;
    std::vector<core::YearColumn> m_columns;
    std::vector<qint64> m_forms;
    const Prompts& m_prompts;
    core::KeyingAgreement m_agreement;
    QLabel* m_rate;
    TextTableModel* m_model;
    GridView* m_grid;
};

} // namespace ui

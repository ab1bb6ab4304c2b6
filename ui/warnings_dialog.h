// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/plausibility.h"
#include "ui/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class GridView;
class ReasonList;
class TextTableModel;
class WorkingYear;

/// All warnings of the year: where they stand, what is unlikely, and the reason that was given. Enter leads to the
/// cell, F8 to the reason, which holds for everything that is selected.
class WarningsDialog : public QDialog {
    Q_OBJECT

public:
    /// rule: only its warnings are shown at first ("PR07"); empty: of all.
    WarningsDialog(WorkingYear& year, const QString& rule, const Prompts& prompts, QWidget* parent = nullptr);

Q_SIGNALS:
    void cellWanted(qint64 facility, const QString& subject); ///< Then it is closed.

private:
    enum class State { Open, Explained, Notices, All };
    QWidget* makeTools(const QString& rule);
    QWidget* makeFoot();
    void fillRules(const QString& chosen);
    void refresh();
    bool isShown(const core::Finding& finding) const;
    std::vector<core::Finding> selected() const;
    void open();
    void explain();
    void exportTable();
    void showSelection();

    WorkingYear& m_year;
    const Prompts& m_prompts;
    std::vector<core::Finding> m_shown; ///< In the order of the rows.
    TextTableModel* m_model;
    GridView* m_table;
    QComboBox* m_state;
    QComboBox* m_rule;
    QLabel* m_count;
    ReasonList* m_reason;
    QPushButton *m_explain, *m_open;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/year_entry.h"

#include <QDialog>

class QCheckBox;
class QTreeWidget;

namespace ui {

class SearchLine;

/// What of the paper form is asked in the grid: check boxes in the groups of the form, found by typing.
class YearColumnsDialog : public QDialog {
    Q_OBJECT

public:
    /// shown, hidden: as YearGridModel::setChosen() takes them.
    YearColumnsDialog(const std::vector<core::YearColumn>& all, const QSet<QString>& shown, const QSet<QString>& hidden,
                      bool lastYear, QWidget* parent = nullptr);

    QSet<QString> shown() const; ///< Checked, but not usual.
    QSet<QString> hidden() const; ///< Usual, but not checked.
    bool lastYear() const;

private:
    void search(const QString& text);
    void focusFound();
    QSet<QString> columns(bool usual, bool checked) const;

    SearchLine* m_search;
    QTreeWidget* m_tree;
    QCheckBox* m_lastYear;
};

} // namespace ui

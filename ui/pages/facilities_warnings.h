// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/plausibility.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QModelIndex>
#include <QPointer>

#include <functional>

namespace ui {

class ChildTableModel;
class GridView;
class WarningLine;

/// What is unlikely in the figures of the working year, in a facility's own tables as in the year's grid: the sign at
/// the value, and the line that takes the reason.
class FacilityWarnings : public QObject {
    Q_OBJECT

public:
    FacilityWarnings(WorkingYear& year, const Prompts& prompts, QObject* parent);

    WarningLine* line() const { return m_line; } ///< To be placed below the tables.
    void follow(GridView* table, ChildTableModel* model); ///< The signs in this table from now on.
    void setFacility(qint64 id, const QString& code); ///< 0: none.
    /// To the reason for what is shown; without anything shown, for the first open warning of the facility.
    void takeFocus();

private:
    std::vector<core::Finding> at(const ChildTableModel& model, const QModelIndex& cell) const;
    bool isWarned(const ChildTableModel& model, const QModelIndex& cell) const;
    void eachAt(const ChildTableModel& model, const QModelIndex& cell,
                const std::function<void(const core::Finding&)>& use) const;
    void show(GridView* table, ChildTableModel* model, const QModelIndex& cell);
    void showOpen(const QString& place, std::vector<core::Finding> found);
    void refresh(); ///< What is shown, after the warnings changed.

    WorkingYear& m_year;
    const Prompts& m_prompts;
    WarningLine* m_line;
    std::vector<GridView*> m_tables;
    qint64 m_facility = 0;
    QString m_code;
    // The cell that m_line is about; no table: the whole facility.
    QPointer<GridView> m_table;
    ChildTableModel* m_model = nullptr;
    qint64 m_record = 0;
    int m_column = -1;
    int m_shownYear = 0; ///< What is shown in m_line is of.
};

} // namespace ui

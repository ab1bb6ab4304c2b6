// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace core {
struct ChangedRecord;
}

namespace ui {

class FacilitiesGridModel;
class FacilityChangeLine;
class FreshWhenShown;
class GridView;

/// The register as one editable grid; under it what a change typed here means, and whom a facility may be the same as.
class FacilitiesGrid : public QWidget {
    Q_OBJECT

public:
    FacilitiesGrid(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    GridView* view() const { return m_view; }
    FacilitiesGridModel* model() const { return m_model; }
    void setSearch(const QString& search);
    void showFacility(qint64 id); ///< Makes its row the current one, if it is shown.
    void showCell(qint64 id, const QString& field);
    void showChanged(const core::ChangedRecord& changed); ///< If its row and column are shown.
    QString currentField() const; ///< Empty if there is no current cell.
    void startNew(); ///< To the blank row.
    bool takeFocusBelow(); ///< To what stands under the grid and can be answered; whether there is something.

Q_SIGNALS:
    void facilityWanted(qint64 id); ///< A suspected twin is to be seen.
    void mergeWanted(qint64 kept, qint64 other);

private:
    void setWidths();
    void showHint();
    QString hint() const; ///< What typing into the current cell means.
    void follow(const QString& link);

    WorkingYear& m_year;
    const Prompts& m_prompts;
    FacilitiesGridModel* m_model;
    GridView* m_view;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    FreshWhenShown* m_freshHint; ///< A stored cell tells of itself in several ways.
    FacilityChangeLine* m_change;
    bool m_justAsked = false; ///< By the very change that is being told.
    qint64 m_advised = 0; ///< The facility that the hint names a twin of; 0: of the blank row, or none.
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class FacilitiesGridModel;
class GridView;

/// The register as one editable grid; under it what a change typed here means.
class FacilitiesGrid : public QWidget {
    Q_OBJECT

public:
    FacilitiesGrid(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    GridView* view() const { return m_view; }
    FacilitiesGridModel* model() const { return m_model; }
    void setSearch(const QString& search);
    void showFacility(qint64 id); ///< Makes its row the current one, if it is shown.
    void startNew(); ///< To the blank row.

private:
    void setWidths();
    void showHint();

    FacilitiesGridModel* m_model;
    GridView* m_view;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    bool m_writable;
};

} // namespace ui

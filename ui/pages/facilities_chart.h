// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class FreshWhenShown;
class Prompts;
class WorkingYear;

/// Specific consumption of one facility over the years, with the official norm as a dashed line where its product has
/// one. Takes no room where there is nothing to draw.
class FacilityChart : public QWidget {
    Q_OBJECT

public:
    FacilityChart(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    void setFacility(qint64 id); ///< 0: none.

private:
    void refresh();

    WorkingYear& m_year;
    qint64 m_facility = 0;
    QWidget* m_charts = nullptr;
    QVBoxLayout* m_layout;
    FreshWhenShown* m_fresh;
};

} // namespace ui

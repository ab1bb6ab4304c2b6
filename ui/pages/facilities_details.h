// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace ui {

class ChildTableModel;
class GridView;
class JournalView;
class RecordForm;

/// Everything about one facility, in tabs: information with suspensions, surveys, output and consumption, journal.
class FacilityDetails : public QWidget {
    Q_OBJECT

public:
    FacilityDetails(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    void setFacility(qint64 id); ///< 0: none.
    void startNew();
    void focusFirst();

Q_SIGNALS:
    void added(qint64 id);

private:
    GridView* addTable(QWidget* tab, const core::Dictionary& dictionary, const QStringList& firstly, int rows);
    void showHead();

    WorkingYear& m_year;
    const Prompts& m_prompts;
    QLabel* m_head;
    QTabWidget* m_tabs;
    RecordForm* m_form;
    std::vector<ChildTableModel*> m_children;
    JournalView* m_journal;
    qint64 m_facility = 0;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace ui {

class AttachmentList;
class ChildTableModel;
class FacilityActivities;
class FacilityChart;
class FacilityOwnFields;
class FacilitySolutions;
class GridView;
class JournalView;
class RecordForm;

/// Everything about one facility, in tabs: information with suspensions, surveys, output and consumption with
/// adjustments, solutions, activities, file (contacts, certificates, own fields, attached files), journal.
class FacilityDetails : public QWidget {
    Q_OBJECT

public:
    FacilityDetails(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    void setFacility(qint64 id); ///< 0: none.
    void startNew();
    void focusFirst();
    qint64 facility() const { return m_facility; } ///< 0: none.
    bool addsHere() const; ///< The tab that is seen has records of its own to add, and the person is in it.
    void addHere();

Q_SIGNALS:
    void added(qint64 id);

private:
    GridView* addTable(QWidget* tab, const core::Dictionary& dictionary, const QStringList& firstly, int rows);
    QWidget* makeInformation();
    QWidget* makeFigures();
    QWidget* makeFile();
    void showHead();

    WorkingYear& m_year;
    const Prompts& m_prompts;
    QLabel* m_head;
    QTabWidget* m_tabs;
    RecordForm* m_form;
    std::vector<ChildTableModel*> m_children;
    FacilitySolutions* m_solutions;
    FacilityActivities* m_activities;
    FacilityChart* m_chart;
    FacilityOwnFields* m_ownFields;
    AttachmentList* m_attachments;
    JournalView* m_journal;
    qint64 m_facility = 0;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/facility_twins.h"
#include "ui/form/record_form.h"
#include "ui/form/unfinished_parts.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace ui {

class AttachmentList;
class ChildTableModel;
class FacilityActivities;
class FacilityChart;
class FacilityOwnFields;
class FacilitySolutions;
class FacilityWarnings;
class FreshWhenShown;
class GridView;
class JournalView;

/// Everything about one facility, in tabs: information with suspensions, surveys, output and consumption with
/// adjustments, solutions, activities, file (contacts, certificates, own fields, attached files), journal.
class FacilityDetails : public QWidget {
    Q_OBJECT

public:
    FacilityDetails(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    void setFacility(qint64 id); ///< 0: none.
    void startNew();
    void focusFirst();
    RecordForm& form() const { return *m_form; }
    const UnfinishedParts& unfinished() const { return m_unfinished; } ///< What was typed and cannot be stored yet.
    qint64 facility() const { return m_facility; } ///< 0: none.
    int tab() const;
    void setTab(int tab);
    void stepTab(int tabs); ///< Round to the first.
    void setKeptOpen(bool open); ///< Whether it has a tab of its own over the details.
    bool addsHere() const; ///< The tab that is seen has records of its own to add, and the person is in it.
    void addHere();

Q_SIGNALS:
    void added(qint64 id);
    void said(const QString& message);
    void facilityWanted(qint64 id); ///< A suspected twin is to be seen.
    void mergeWanted(qint64 kept, qint64 other);
    void partingWanted(qint64 merge);
    void keepOpenWanted(bool open);

private:
    GridView* addTable(QWidget* tab, const core::Dictionary& dictionary, const QStringList& firstly, int rows);
    QWidget* makeInformation();
    QWidget* makeFigures();
    QWidget* makeFile();
    void showHead();
    std::optional<RecordForm::Advice> adviseTwins(const core::Record& typed); ///< facilities_details_twins.cpp
    void followTwins(const QString& link);
    void showMerged();
    void followEvidence(); ///< The files of the chosen survey, once they are seen.
    void showEvidence();

    WorkingYear& m_year;
    const Prompts& m_prompts;
    core::FacilityTwins m_twins;
    FacilityWarnings* m_warnings;
    QLabel* m_head;
    QLabel* m_merged; ///< What was merged into the facility.
    QTabWidget* m_tabs;
    RecordForm* m_form;
    std::vector<ChildTableModel*> m_children;
    UnfinishedParts m_unfinished;
    FacilitySolutions* m_solutions;
    FacilityActivities* m_activities;
    FacilityChart* m_chart;
    FacilityOwnFields* m_ownFields;
    AttachmentList* m_attachments;
    AttachmentList* m_evidence; ///< Of a survey: the scanned form.
    FreshWhenShown* m_freshEvidence;
    bool m_fillingTables = false; ///< With the records of another facility.
    GridView* m_surveys = nullptr;
    QToolButton* m_keepOpen;
    JournalView* m_journal;
    qint64 m_facility = 0;
};

} // namespace ui

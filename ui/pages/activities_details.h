// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/unfinished_parts.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class AttachmentList;
class ChildTable;
class RecordForm;

/// Everything about one activity, in tabs: information, result, facilities, participants, money, files.
class ActivityDetails : public QWidget {
    Q_OBJECT

public:
    ActivityDetails(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    void setActivity(qint64 id); ///< 0: none.
    void startNew(); ///< Of the window's plan, of the kind added last.
    void focusFirst();
    RecordForm& form() const { return *m_information; }
    const UnfinishedParts& unfinished() const { return m_unfinished; } ///< What was typed and cannot be stored yet.

Q_SIGNALS:
    void added(qint64 id);
    void said(const QString& message);

private:
    RecordForm* makeForm(bool result);
    QWidget* makeParticipants();
    void showHead();
    void showCounts();
    void importList();
    void exportList();
    void takeCounts(); ///< Attendances and women of the record as the list has them.

    WorkingYear& m_year;
    const Prompts& m_prompts;
    QLabel* m_head;
    QTabWidget* m_tabs;
    RecordForm* m_information;
    RecordForm* m_result;
    ChildTable* m_facilities;
    ChildTable* m_participants = nullptr;
    QLabel* m_counts;
    QPushButton* m_take;
    ChildTable* m_money;
    AttachmentList* m_attachments;
    UnfinishedParts m_unfinished;
    qint64 m_activity = 0;
};

} // namespace ui

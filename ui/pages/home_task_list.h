// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"
#include "core/indicator/plausibility.h"

#include <QTreeWidget>

namespace ui {

/// What is still to be done for the year: each line opens its place.
class HomeTaskList : public QTreeWidget {
    Q_OBJECT

public:
    explicit HomeTaskList(QWidget* parent = nullptr);
    void setFigures(const core::Figures& figures, const std::vector<core::Finding>& findings,
                    const core::Database& database);

Q_SIGNALS:
    void missingWanted(qint64 unit);
    void facilityWanted(qint64 facility);
    void targetWanted(qint64 target);
    void readingWanted(qint64 target);
    void taskWanted(qint64 task);
    void responsibilityWanted(qint64 responsibility);
    void warningsWanted(const QString& rule); ///< Empty: of all rules.
    void unansweredWanted(qint64 unit);
    void backupWanted();

private:
    enum class Place { None, Missing, Unanswered, Facility, Target, Reading, Task, Responsibility, Warnings, Backup };
    QTreeWidgetItem* addGroup(const QString& text);
    QTreeWidgetItem* addLine(QTreeWidgetItem* parent, const QString& text, Place place, qint64 id);
    void addDue(const core::Database& database);
    void addMissing(const core::Figures& figures, const core::Database& database);
    void addWarnings(const std::vector<core::Finding>& findings);
    void addTargets(const core::Figures& figures);
    void addExcluded(const core::Figures& figures);
    void addBackup(const core::Database& database);
    void open(QTreeWidgetItem* item);
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"

#include <QTextBrowser>

namespace ui {

/// Why a figure is what it is: formula, counts, base, requirement, the unknown, the excluded with their reasons.
class PlanWorking : public QTextBrowser {
    Q_OBJECT

public:
    explicit PlanWorking(const core::Database& database, QWidget* parent = nullptr);
    void setFigure(const core::TargetFigure* figure, const core::Figures* figures); ///< Null: nothing is chosen.
    void say(const QString& message);

Q_SIGNALS:
    void facilityWanted(qint64 facility);

private:
    QString unitOf(qint64 resource) const;
    QString counted(const core::TargetFigure& figure, const core::Figures& figures) const;
    QString saved(const core::TargetFigure& figure, const core::Figures& figures) const;
    QString asked(const core::TargetFigure& figure, const core::Figures& figures) const;
    QString unknown(const core::TargetFigure& figure, const core::Figures& figures) const;

    const core::Database& m_database;
};

} // namespace ui

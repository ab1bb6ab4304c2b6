// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/issue.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace ui {

/// About an issued version: who issued it, when and why, which figures changed, and whether the data say something else
/// now. Stands in the place of the sentence under edit, because nothing in it can be edited.
class ReportsIssuedPane : public QWidget {
    Q_OBJECT

public:
    explicit ReportsIssuedPane(QWidget* parent = nullptr);

    /// `since`: what the data say otherwise now; nothing for an older revision.
    void setIssued(const core::IssuedReport& issued, const std::vector<core::FigureChange>& since);
    bool wantsChanges() const; ///< The table of changed figures as the last annex.

Q_SIGNALS:
    void changesWanted();

private:
    QLabel* m_about;
    QLabel* m_changesTitle;
    QCheckBox* m_annex;
    QVBoxLayout* m_layout;
    QWidget* m_changes = nullptr;
    QLabel* m_since;
};

} // namespace ui

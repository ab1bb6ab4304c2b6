// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QComboBox;

namespace ui {

/// Which document is worked on, the plan or the report, and which annexes it has.
class ReportsChoice : public QWidget {
    Q_OBJECT

public:
    explicit ReportsChoice(QWidget* parent = nullptr);

    QString kind() const; ///< "progress" or "plan"
    bool isPlan() const { return kind() == QLatin1String("plan"); }
    void setKind(const QString& kind);
    core::AnnexChoice annexes() const;
    /// Whose annexes they are: the plan first, then the office, by their lasting identity. What was chosen for the plan
    /// the last time is chosen again; for a plan without a choice of its own, that of the office.
    void setOwners(const QStringList& owners);

Q_SIGNALS:
    void changed();

private:
    void store();

    QComboBox* m_kind;
    QStringList m_owners;
    QAction *m_planTables, *m_definitions, *m_working, *m_explained;
};

} // namespace ui

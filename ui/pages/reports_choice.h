// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

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

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_kind;
    QAction *m_planTables, *m_definitions, *m_working, *m_explained;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"
#include "ui/form/field_grid.h"

#include <QDialog>

class QCheckBox;
class QGroupBox;
class QRadioButton;

namespace ui {

class PlanSectors;

/// One target of a plan: what it promises, for whom, against which base, and which of the three readings is meant.
class PlanTargetDialog : public QDialog {
    Q_OBJECT

public:
    PlanTargetDialog(const core::Record& target, const core::Database& database, const core::Figures& figures,
                     const FieldGrid::References& references, QWidget* parent = nullptr);

    core::Record target() const { return m_target; } ///< As it stood when the dialog was accepted.
    QStringList readings() const; ///< The three sentences with what each requires now.
    void accept() override;

private:
    void makeReadings();
    void offerKinds(); ///< Only those that fit the indicator.
    void showKind();
    void showReadings();
    core::Record typed();

    core::Record m_target;
    const core::Database& m_database;
    const core::Figures& m_figures;
    FieldGrid* m_what;
    FieldGrid* m_base;
    FieldGrid* m_scope;
    PlanSectors* m_sectors;
    QGroupBox* m_baseGroup;
    QGroupBox* m_scopeGroup;
    QGroupBox* m_readingGroup;
    std::vector<QRadioButton*> m_readings;
    QCheckBox* m_confirmed;
};

} // namespace ui

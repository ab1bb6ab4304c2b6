// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/facility_parting.h"
#include "ui/form/record_comparison.h"
#include "ui/prompts.h"

#include <QDialog>

namespace ui {

class ReasonedStep;

/// What parting two merged facilities gives back to whom, and a choice for every row that was changed since.
class FacilityPartingDialog : public QDialog {
    Q_OBJECT

public:
    /// Throws core::Error, see FacilityParting.
    FacilityPartingDialog(core::Database& database, qint64 merge, const Prompts& prompts, QWidget* parent = nullptr);

    qint64 parted() const { return m_parted; } ///< The facility that is back.
    void accept() override;

private:
    void showLines();
    ComparedLine lineOf(const core::PartedRow& row) const;
    QString wordsOf(const core::PartedRow& row, const QJsonObject& values) const;
    QString labelOf(const core::PartedRow& row) const;

    core::Database& m_database;
    const Prompts& m_prompts;
    core::FacilityParting m_parting;
    std::vector<size_t> m_rows; ///< Of the comparison: places in the parting.
    RecordComparison* m_comparison;
    ReasonedStep* m_step;
    qint64 m_parted = 0;
};

} // namespace ui

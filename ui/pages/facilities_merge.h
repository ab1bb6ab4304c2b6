// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/facility_merge.h"
#include "ui/form/record_comparison.h"
#include "ui/prompts.h"

#include <QDialog>

class QLabel;

namespace ui {

class ReasonedStep;

/// Two facilities side by side: for every field and figure a choice what stays, and what will be. Merging is one step
/// with a reason.
class FacilityMergeDialog : public QDialog {
    Q_OBJECT

public:
    /// Throws core::Error if one of them is gone.
    FacilityMergeDialog(core::Database& database, qint64 kept, qint64 other, const Prompts& prompts,
                        QWidget* parent = nullptr);

    qint64 kept() const { return m_merge->kept().id; } ///< After swapping, the other.
    void accept() override;

private:
    /// What a line of the comparison stands for.
    struct Place {
        bool isField = false;
        size_t index = 0;
    };
    void compare(qint64 kept, qint64 other);
    void addFields(std::vector<ComparedLine>& lines);
    void addRows(std::vector<ComparedLine>& lines);
    QString wordsOf(const core::MergedRows& rows, const std::vector<QJsonObject>& side) const;
    QString keyWords(const core::MergedRows& rows) const;
    void take(size_t line, bool other);
    void showSummary();

    core::Database& m_database;
    const Prompts& m_prompts;
    std::unique_ptr<core::FacilityMerge> m_merge;
    std::vector<Place> m_places;
    QLabel* m_what;
    RecordComparison* m_comparison;
    ReasonedStep* m_step;
};

} // namespace ui

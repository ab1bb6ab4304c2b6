// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/facility_twins.h"
#include "ui/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class GridView;
class RecordComparison;
class TextTableModel;

/// All pairs of facilities that may be one, with the chosen pair side by side: to merge them, or to say that they are
/// two and be asked no more.
class FacilityTwinsDialog : public QDialog {
    Q_OBJECT

public:
    FacilityTwinsDialog(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    qint64 lastMerged() const { return m_lastMerged; } ///< Into which facility; 0: none.

private:
    void reload();
    void showPair();
    void merge();
    void sayTwo();
    const core::TwinPair* current() const;

    core::Database& m_database;
    const Prompts& m_prompts;
    core::FacilityTwins m_twins;
    std::vector<core::TwinPair> m_pairs;
    QLabel* m_count;
    TextTableModel* m_model;
    GridView* m_list;
    RecordComparison* m_comparison;
    QPushButton* m_merge = nullptr;
    QPushButton* m_two = nullptr;
    qint64 m_lastMerged = 0;
};

/// Remembers that two facilities are two, as one step. Throws core::Error.
void storeNotTwins(core::Database& database, qint64 first, qint64 second);

} // namespace ui

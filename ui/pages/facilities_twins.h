// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/facility_twins.h"
#include "core/record/dictionary.h"
#include "ui/prompts.h"

#include <QDialog>

#include <optional>

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

/// What to say of a facility that may be one that is there already.
struct TwinAdvice {
    QString field; ///< That makes it suspected: "name", "tax_code".
    QString words; ///< Plain: "Possibly the same as F05 …".
    QString links; ///< Rich text; their targets are "open:5", and of a stored facility "merge:5" and "two:5".
};
/// Of a facility as it is typed; nothing if no other is suspected. facilities_details_twins.cpp
std::optional<TwinAdvice> twinAdvice(core::Database& database, core::FacilityTwins& twins, const core::Record& typed);

/// Remembers that two facilities are two, as one step. Throws core::Error.
void storeNotTwins(core::Database& database, qint64 first, qint64 second);

} // namespace ui

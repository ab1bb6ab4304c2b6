// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace ui {

/// Asks, target by target, which of the three readings of "tăng thêm 20%" the plan means: each with its working and the
/// count it requires on the data of the year.
class PlanReadingDialog : public QDialog {
    Q_OBJECT

public:
    /// store: keeps a target whose reading a person has confirmed; false if it could not.
    using Store = std::function<bool(const core::Record& target)>;
    PlanReadingDialog(std::vector<core::Record> targets, const core::Database& database, const core::Figures& figures,
                      Store store, QWidget* parent = nullptr);

    QStringList explanations() const; ///< What stands under the three readings now.

private:
    void ask(size_t index);
    QString explained(const core::TargetFigure& figure) const;
    void confirm();
    void next();

    std::vector<core::Record> m_targets;
    const core::Database& m_database;
    const core::Figures& m_figures;
    Store m_store;
    size_t m_index = 0;
    QLabel *m_place, *m_words, *m_basis;
    QButtonGroup* m_choices;
    std::vector<QLabel*> m_explanations;
    QPushButton *m_confirm, *m_leave;
};

/// The three kinds a rise over a base can mean, in the order they are offered.
inline constexpr const char* readingKinds[]
    = {"points_over_base", "relative_over_base", "share_of_population_over_base"};

} // namespace ui

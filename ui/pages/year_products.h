// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/year_entry.h"
#include "ui/prompts.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ui {

/// The output of a facility with several products: a line for each, typed as in the grid ("1200 tấn"), Enter goes down
/// and from the last line stores them all as one step.
class YearProductsDialog : public QDialog {
    Q_OBJECT

public:
    /// first: what was typed at the cell already; it begins the first blank line.
    YearProductsDialog(core::Database& database, int year, qint64 facility, const QString& first,
                       const Prompts& prompts, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        core::ProductOutput output;
        QLineEdit* editor = nullptr;
        QLabel* message = nullptr;
        QString before; ///< As it was filled in.
        QString doubted = {}; ///< The text whose unit was said not to be known; the same once more is meant.
    };
    void addLine(class QGridLayout& layout, const core::ProductOutput& output);
    void goOn(size_t line);
    bool isDoubtful(const Line& line, const QString& text) const;
    bool store();

    core::Database& m_database;
    int m_year;
    qint64 m_facility;
    const Prompts& m_prompts;
    std::vector<Line> m_lines;
};

} // namespace ui

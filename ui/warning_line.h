// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/plausibility.h"
#include "ui/prompts.h"

#include <QFrame>

class QLabel;

namespace core {
class Database;
}

namespace ui {

class ReasonList;

/// The line below a grid that says what is unlikely at a cell and takes the reason. Nobody has to answer:
/// whoever types on leaves the warning open.
class WarningLine : public QFrame {
    Q_OBJECT

public:
    /// What is unlikely beside the reason, or above it where there is less room.
    enum class Shape { Wide, Narrow };
    WarningLine(core::Database& database, const Prompts& prompts, Shape shape = Shape::Wide, QWidget* parent = nullptr);

    /// Open warnings of one cell; hides where there are none. cell: "F03 – Sản lượng 2018"
    void setFindings(const QString& cell, const std::vector<core::Finding>& findings);
    void takeFocus(); ///< To the reason, if something is shown.
    bool isAsking() const { return !m_findings.empty(); }

Q_SIGNALS:
    void left(); ///< Explained, or put off with Esc: back to the grid.

private:
    void store();

    core::Database& m_database;
    const Prompts& m_prompts;
    std::vector<core::Finding> m_findings;
    QLabel* m_message;
    ReasonList* m_reason;
    QLabel* m_keys;
};

} // namespace ui

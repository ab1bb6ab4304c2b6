// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/prompts.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace ui {

/// The line below the register's grid that asks whether a name, commune or tax code was wrong or has changed on a day.
/// It was stored as a correction: whoever types on leaves it so.
class FacilityChangeLine : public QFrame {
    Q_OBJECT

public:
    FacilityChangeLine(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    /// About facilities whose dated fields were just changed, as they were before; what was asked before is settled,
    /// unless it is about the same facility.
    void ask(std::vector<core::Record> before);
    bool isAsking() const { return !m_before.empty(); }
    bool isAbout(qint64 facility) const;
    void takeFocus(); ///< To the day, if something is asked.
    void settle(); ///< It was a correction.
    void refresh(); ///< After data changed: what was undone is no longer asked about.

Q_SIGNALS:
    void left(); ///< Answered, or settled with Esc: back to the grid.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showQuestion();
    void store();

    core::Database& m_database;
    const Prompts& m_prompts;
    std::vector<core::Record> m_before;
    QLabel* m_question;
    QLineEdit* m_since;
    QLabel* m_keys;
};

} // namespace ui

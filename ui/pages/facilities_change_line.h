// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/prompts.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

struct DatedChange;

/// The line below the register's grid that asks whether a name, commune or tax code was wrong or has changed on a day.
/// It was stored as a correction: whoever types on leaves it so. Where closed books rest on what was, nothing is stored
/// until the day is told; that is asked first.
class FacilityChangeLine : public QFrame {
    Q_OBJECT

public:
    FacilityChangeLine(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    /// About facilities whose dated fields were just changed, as they were before; what was asked before is settled,
    /// unless it is about the same facility.
    void ask(std::vector<core::Record> before);
    /// About facilities as they would be, whose change needs its day; none: it is not asked any more.
    void askDay(std::vector<core::Record> held);
    bool isAsking() const { return !m_before.empty() || !m_held.empty(); }
    bool isAbout(qint64 facility) const;
    void takeFocus(); ///< To the day, if something is asked.
    void settle(); ///< It was a correction.
    void refresh(); ///< After data changed: what was undone is no longer asked about.

Q_SIGNALS:
    void left(); ///< Answered, or settled with Esc: back to the grid.
    void givenUp(); ///< What needs its day is not to be stored.
    void heldStored(const std::vector<core::Record>& held); ///< From its day on, be it that another holds today.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showQuestion();
    QString heldQuestion() const;
    QString changes(const core::Record& before, const core::Record& now) const;
    void store();
    void storeHeld(const QDate& day);
    /// Of changes that hold only until a later one that is known, in words; empty if there is none.
    QString laterWords(const std::vector<DatedChange>& changes, const QDate& day);
    void tellLater(const QString& words);

    core::Database& m_database;
    const Prompts& m_prompts;
    std::vector<core::Record> m_before;
    std::vector<core::Record> m_held;
    QLabel* m_question;
    QLineEdit* m_since;
    QPushButton* m_giveUp;
    QLabel* m_keys;
};

} // namespace ui

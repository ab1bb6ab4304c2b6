// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/record_names.h"

#include <QWidget>

class QLabel;

namespace ui {

class ChoiceList;

/// The line below the forms of a pile: code, tax code or words of the name of the next form, and Enter puts it there.
class YearNextForm : public QWidget {
    Q_OBJECT

public:
    explicit YearNextForm(QWidget* parent = nullptr);

    void setEntries(std::vector<core::ListEntry> facilities);
    void begin(); ///< Takes the keyboard, blank.
    void say(const QString& message); ///< Beside the line, until something is typed.
    QString said() const;

Q_SIGNALS:
    void formWanted(qint64 facility);
    void entered(); ///< The keyboard comes: the entries may be old.
    void left(); ///< Esc: back to the grid.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    ChoiceList* m_line;
    QLabel* m_note;
};

} // namespace ui

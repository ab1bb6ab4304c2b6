// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

/// A line for the reason of something unlikely, with the usual reasons to choose from (Alt+Down, or Up and Down).
class ReasonList : public QComboBox {
    Q_OBJECT

public:
    explicit ReasonList(QWidget* parent = nullptr);

    QString reason() const; ///< Without blanks around it.
    void clearReason();

Q_SIGNALS:
    void entered(); ///< Enter
    void left(); ///< Esc

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool answer(const QKeyEvent& event); ///< Enter or Esc, while the list is closed.
};

} // namespace ui

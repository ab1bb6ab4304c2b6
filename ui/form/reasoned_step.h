// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The foot of a dialog that does one step of the journal: what comes of it or stands in its way, the reason, and the
/// button that does it, which works as soon as there is a reason and nothing is in the way.
class ReasonedStep : public QWidget {
    Q_OBJECT

public:
    /// doIt: the words of the button; placeholder: what kind of reason is asked for.
    ReasonedStep(const QString& doIt, const QString& placeholder, QWidget* parent = nullptr);

    /// words: what comes of it; obstacle: what stands in the way instead, empty if nothing; allowed: the file can be
    /// written to.
    void tell(const QString& words, const QString& obstacle, bool allowed);
    QString reason() const; ///< Without blanks around it.
    bool isReady() const;
    void focusReason();
    QLabel* label() { return m_said; }
    QPushButton* button() { return m_do; }

Q_SIGNALS:
    void done(); ///< The person wants it to be done; isReady() or not.
    void cancelled();

private:
    void showButton();

    QLabel* m_said;
    QLineEdit* m_reason;
    QPushButton* m_do;
    bool m_isFree = false;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// One step of an import: shows what is known so far and lets the person change it.
class ImportStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< "Sheet and headings"
    virtual void enter() = 0; ///< Shows the list as it is read now.
    virtual bool applies() const { return true; } ///< There is something to see or to change.
    virtual bool asks() const = 0; ///< The import cannot go on without an answer.
    virtual QString missing() const { return {}; } ///< What must be answered first; empty: nothing.
    virtual void leave() { } ///< Forward: what is shown has been agreed to.
    virtual QWidget* firstInput() { return nullptr; } ///< Where typing begins; nullptr: the button for the next step.

Q_SIGNALS:
    void changed(); ///< missing() may be another.
};

} // namespace ui

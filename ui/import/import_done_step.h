// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_step.h"

class QLabel;
class QPushButton;

namespace ui {

/// What was imported, and that it can be taken back.
class ImportDoneStep : public ImportStep {
    Q_OBJECT

public:
    explicit ImportDoneStep(QWidget* parent = nullptr);

    QString title() const override;
    void enter() override { }
    bool asks() const override { return true; }
    /// canUndo: something was stored. leftOut: rows were left out and can still be saved.
    void tell(const QString& result, bool canUndo, bool leftOut);

    void tellSaved(const QString& path); ///< The rows left out are in this file now.

Q_SIGNALS:
    void undoWanted();
    void saveWanted();

private:
    QLabel* m_result;
    QLabel* m_later;
    QLabel* m_saved;
    QPushButton* m_undo;
    QPushButton* m_save;
};

} // namespace ui

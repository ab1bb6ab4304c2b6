// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/new_file.h"

#include <QWizard>

namespace ui {

struct Prompts;

/// The way to a first data file: who keeps it, its communes, its plan, what comes first, where it lies; then the first
/// blank survey form. Everything may be skipped and changed later; nothing is written before "Make the file".
class FirstStart : public QWizard {
    Q_OBJECT

public:
    /// What follows once the file is open.
    enum class Then { Nothing, Import, AddByHand };
    FirstStart(const Prompts& prompts, QWidget* parent = nullptr);

    core::NewFile content() const;
    bool wantsPractice() const;
    Then then() const;
    QString path() const; ///< Where the file is to lie, or lies; with ".sachhon".
    bool isMade() const { return m_isMade; } ///< The file is there.
    bool make(); ///< Writes the file; false and nothing written if that fails.
    /// The first blank survey form of the new file, printed or saved.
    void printForm();
    void saveForm();

    const Prompts& prompts() const { return m_prompts; }

private:
    void say(const QString& message);

    const Prompts& m_prompts;
    bool m_isMade = false;
};

/// Folder and name proposed for the file of an office: Documents/so-lieu-me-linh.sachhon.
QString proposedFile(const QString& place);

} // namespace ui

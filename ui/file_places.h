// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

struct Prompts;

/// The folder of the file that was opened or written last, while it is there; else the person's documents. Never the
/// folder in which the program happens to run.
QString proposedFolder();
QString documentsFolder(); ///< The person's; the home folder where there is none.
/// Where a file is proposed to be written: a bare name in proposedFolder(); a name that brings its folder stays.
QString proposedPlace(const QString& name);
/// Remembers the folder of a chosen file; an empty path (cancelled) changes nothing.
void rememberFolderOf(const QString& path);
/// Asks where a file is to be written; with the ending that says what it is, also where a person left it out. Empty:
/// cancelled. name: without the ending. ending: without its dot. kinds: the words of the dialog for such files.
QString askPath(const Prompts& prompts, QWidget* parent, const QString& title, const QString& name,
                const QString& ending, const QString& kinds);

} // namespace ui

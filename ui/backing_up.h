// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

class QWidget;

namespace core {
class Database;
}

namespace ui {

struct Prompts;

/// How old the latest copy is that was made with "Back up…" on this computer.
struct BackupState {
    QDateTime last; ///< Invalid: none was made here.
    bool isOutdated = false; ///< None, or older than a week and the file was changed since.
    int days = 0; ///< Since the latest; 0 if there is none.
};
BackupState backupState(const core::Database& database);
/// Asks where to and writes a checked copy; remembers when. The path of the copy, empty if there is none.
QString askBackup(const core::Database& database, const Prompts& prompts, QWidget* parent);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace core {

/// Where a library writes a workbook that then takes the place of the target whole: a folder of its own that goes when
/// it ends.
class ReplacedFile {
public:
    /// Throws Error if there is no place to work in, or the target cannot be a file.
    explicit ReplacedFile(const QString& target);
    const QString& target() const { return m_target; }
    /// A file in that folder; its name and, where the system allows, the whole path is ASCII, as C libraries want it.
    QString workPath(const QString& name) const;
    /// Puts the finished file in the place of the target in one step. Throws Error and leaves the target as it was.
    void replaceWith(const QString& workPath) const;

private:
    QString m_target;
    QTemporaryDir m_folder;
};

/// A translated reason for a target that cannot be: its folder is missing, or it is a folder itself. Throws Error.
void checkTarget(const QString& target);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/replaced_file.h"

#include "core/exchange/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace core {

namespace {

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The system's folder for temporary files, unless only the target's own has a path that C libraries understand
/// (Windows).
QString workFolder(const QString& target)
{
    const QString beside = QFileInfo(target).absolutePath();
    const QString folder = isAscii(QDir::tempPath()) || !isAscii(beside) ? QDir::tempPath() : beside;
    return QDir(folder).filePath(QStringLiteral("sachhon-XXXXXX"));
}

} // namespace

void checkTarget(const QString& target)
{
    const QFileInfo info(target);
    if (!QFileInfo::exists(info.absolutePath())) {
        throw Error(
            QStringLiteral("not_found: %1: no folder").arg(target),
            QCoreApplication::translate("Exchange", "The folder \"%1\" is not there. Make it or choose another place.")
                .arg(QDir::toNativeSeparators(info.absolutePath())),
            Error::Kind::Request, QStringLiteral("not_found"));
    }
    if (info.isDir()) throw unwritableFile(target, QCoreApplication::translate("Exchange", "it is a folder"));
}

ReplacedFile::ReplacedFile(const QString& target) : m_target(target), m_folder(workFolder(target))
{
    checkTarget(target);
    if (!m_folder.isValid()) throw unwritableFile(target, m_folder.errorString());
}

QString ReplacedFile::workPath(const QString& name) const { return m_folder.filePath(name); }

void ReplacedFile::replaceWith(const QString& workPath) const
{
    constexpr qint64 pieceSize = 1 << 20;
    QFile source(workPath);
    QSaveFile target(m_target);
    if (!source.open(QIODevice::ReadOnly)) throw unwritableFile(m_target, source.errorString());
    if (!target.open(QIODevice::WriteOnly)) throw unwritableFile(m_target, target.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty()) throw unwritableFile(m_target, source.errorString());
        if (target.write(piece) != piece.size()) throw unwritableFile(m_target, target.errorString());
    }
    if (!target.commit()) throw unwritableFile(m_target, target.errorString());
}

} // namespace core

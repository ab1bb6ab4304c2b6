// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace core {

namespace {

Error fileError(const char* code, const QString& path, const QString& technical, const QString& message)
{
    return Error(QStringLiteral("%1: %2: %3").arg(QLatin1String(code), path, technical), message, Error::Kind::Request,
                 QLatin1String(code));
}

} // namespace

QString shownFileName(const QString& path)
{
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return name.isEmpty() ? QDir::toNativeSeparators(path) : name;
}

Error damagedFile(const QString& path, const QString& technical)
{
    return fileError("unreadable_file", path, technical,
                     QCoreApplication::translate("Exchange",
                                                 "\"%1\" is damaged or incomplete. Open it in Excel or LibreOffice, "
                                                 "save it again as .xlsx, or ask the sender for it once more.")
                         .arg(shownFileName(path)));
}

Error passwordProtected(const QString& path)
{
    return fileError("unreadable_file", path, QStringLiteral("encrypted"),
                     QCoreApplication::translate("Exchange",
                                                 "\"%1\" is protected by a password. Open it in Excel or LibreOffice, "
                                                 "save it without a password and choose the new file.")
                         .arg(shownFileName(path)));
}

Error notASpreadsheet(const QString& path, const QString& technical)
{
    return fileError(
        "unsupported_format", path, technical,
        QCoreApplication::translate("Exchange",
                                    "\"%1\" is not a spreadsheet that can be read here. Open it in Excel or "
                                    "LibreOffice and save it as .xlsx, .ods or CSV UTF-8.")
            .arg(shownFileName(path)));
}

Error oldWorkbook(const QString& path)
{
    return Error(QStringLiteral("unsupported_format: %1: before Excel 5").arg(path),
                 QCoreApplication::translate(
                     "Exchange",
                     "\"%1\" is a workbook of a kind that is too old to be read. Open it in Excel or LibreOffice, save "
                     "it as .xlsx first, and choose the new file.")
                     .arg(shownFileName(path)),
                 Error::Kind::Request, QStringLiteral("unsupported_format"));
}

Error missingFile(const QString& path)
{
    return fileError(
        "not_found", path, QStringLiteral("no such file or folder"),
        QCoreApplication::translate("Exchange",
                                    "\"%1\" is not there. It may have been moved, renamed or be on a drive "
                                    "that is not connected; choose it again.")
            .arg(QDir::toNativeSeparators(path)));
}

Error unopenedFile(const QString& path, const QString& systemReason)
{
    return fileError(
        "unreadable_file", path, systemReason,
        QCoreApplication::translate("Exchange",
                                    "\"%1\" cannot be opened (%2). Close it in other programs, check that you "
                                    "may read it, and try again.")
            .arg(shownFileName(path), systemReason));
}

Error tooLarge(const QString& path, const QString& reason)
{
    return fileError(
        "too_large", path, reason,
        QCoreApplication::translate("Exchange",
                                    "\"%1\" is too large: %2 Delete what does not belong to the list or split "
                                    "it into several files.")
            .arg(shownFileName(path), reason));
}

Error unwritableFile(const QString& path, const QString& systemReason)
{
    return fileError(
        "unwritable_file", path, systemReason,
        QCoreApplication::translate("Exchange",
                                    "\"%1\" could not be written (%2). Nothing was changed there. Close it in "
                                    "other programs, check the free space and that you may write there, or "
                                    "choose another place.")
            .arg(QDir::toNativeSeparators(path), systemReason));
}

} // namespace core

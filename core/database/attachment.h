// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QByteArray>
#include <QStringList>

namespace core {

class Database;

constexpr qint64 mostAttachmentBytes = 50 * 1024 * 1024; ///< A scan, not a film; the data file is copied to sticks.

/// Files kept with a record of any table, the oldest first (core/record/library.h).
std::vector<Record> attachmentsOf(const Database& database, const QString& table, qint64 record);
/// Keeps the file at `path` with the record and returns the attachment's id. The bytes are stored once by their
/// SHA-256, however many records have them. Needs a running Transaction. Throws Error: not readable, empty, larger than
/// mostAttachmentBytes.
qint64 addAttachment(Database& database, const QString& path, const QString& table, qint64 record);
/// The bytes of an attachment. Throws Error if they are gone or are not what was added.
QByteArray attachmentBytes(const Database& database, qint64 attachment);
/// Writes the bytes to the file the person chose; an older file of the name stays whole until the new one is complete.
/// Throws Error.
void saveAttachment(const Database& database, qint64 attachment, const QString& path);
/// Takes the attachment from its record. The bytes stay for an undo. Needs a running Transaction.
void removeAttachment(Database& database, qint64 attachment);
/// Bytes of all files kept in the data file, each counted once.
qint64 attachmentTotal(const Database& database);
/// What is wrong with the stored files, in words: bytes that do not fit their hash, attachments without bytes.
QStringList attachmentProblems(const Database& database);

/// The last part of a path as a name that every system takes: no separators, no reserved letters or device names, at
/// most 200 characters, the ending kept. "tep" if nothing is left.
QString attachmentName(const QString& path);
/// "1,5 MB", "820 KB", "12 B"
QString fileSizeWords(qint64 bytes);

} // namespace core

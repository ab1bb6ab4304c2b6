// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace core {

/// The name by which a message speaks of a file.
QString shownFileName(const QString& path);

/// What is wrong with a file from outside, ready to be thrown: each names the file, the reason and the remedy.
Error damagedFile(const QString& path, const QString& technical);
Error passwordProtected(const QString& path);
Error notASpreadsheet(const QString& path, const QString& technical);
/// A workbook older than those that are read: Excel 2 to 4.
Error oldWorkbook(const QString& path);
Error missingFile(const QString& path);
Error unopenedFile(const QString& path, const QString& systemReason);
/// reason: a translated sentence: what is larger than what.
Error tooLarge(const QString& path, const QString& reason);
/// The target of an export could not be written; what was there before is untouched.
Error unwritableFile(const QString& path, const QString& systemReason);

} // namespace core

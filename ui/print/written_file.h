// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// A report that could not be written, in words, ready to be thrown.
core::Error unwrittenReport(const QString& path, const QString& reason);
/// Puts a finished file in its place in one step; an older file of the name stays if that fails. Throws core::Error.
void writeWhole(const QString& path, const QByteArray& content);

} // namespace ui

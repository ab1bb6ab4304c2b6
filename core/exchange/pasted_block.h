// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// Cells as a spreadsheet program puts them on the clipboard as text.
struct PastedBlock {
    std::vector<QStringList> rows; ///< All equally long; texts in NFC, trimmed.
    QString problem; ///< Translated; why nothing can be pasted. Empty if there are rows.

    int columns() const { return rows.empty() ? 0 : int(rows.front().size()); }
};

/// Bounds on what is pasted; beyond them nothing is taken.
struct PasteLimits {
    qsizetype characters = 20'000'000;
    qsizetype cells = 100'000;
};

/// Cells parted by tabs, rows by line ends. A cell in quotation marks may hold both, and "" for one mark; quotation
/// marks that do not close at the end of a cell are part of its text. The line end after the last row is none more.
PastedBlock readPastedBlock(const QString& text, const PasteLimits& limits = {});

} // namespace core

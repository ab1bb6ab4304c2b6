// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QDialog>

namespace core {
class Database;
}

namespace ui {

/// The files kept with one record, in a window of its own: a legal basis, an entry of the library.
class AttachmentDialog : public QDialog {
    Q_OBJECT

public:
    /// name: as AttachmentList::setRecord() takes it.
    AttachmentDialog(core::Database& database, const QString& table, qint64 record, const QString& name,
                     const Prompts& prompts, QWidget* parent = nullptr);

    /// The words of the button that opens it: "Files (2)…".
    static QString buttonText(const core::Database& database, const QString& table, qint64 record);
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/prompts.h"

#include <QDialog>

namespace core {
class Database;
}

namespace ui {

/// An item of the library with its pictures as it is printed; prints it and saves it as PDF, Word or HTML.
class LibraryPreview : public QDialog {
    Q_OBJECT

public:
    LibraryPreview(const core::Database& database, qint64 item, const Prompts& prompts, QWidget* parent = nullptr);

private:
    void save(const QString& ending, const QString& filter, void (*write)(const core::Report&, const QString&));

    const Prompts& m_prompts;
    core::Report m_report;
};

} // namespace ui

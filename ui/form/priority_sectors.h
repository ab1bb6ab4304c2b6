// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace core {
class Database;
}

namespace ui {

/// The sectors of the newest list with a tick at the priority sectors; each tick is stored at once.
class PrioritySectors : public QDialog {
    Q_OBJECT

public:
    PrioritySectors(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

private:
    void fill();
    void showFitting(const QString& search);
    void store(QListWidgetItem* item);

    core::Database& m_database;
    const Prompts& m_prompts;
    QListWidget* m_list;
};

} // namespace ui

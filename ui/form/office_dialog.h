// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/prompts.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace ui {

class RecordForm;

/// The office that keeps the file, with the usual heads and ways of signing of an office of its name and level.
class OfficeDialog : public QDialog {
    Q_OBJECT

public:
    OfficeDialog(core::Database& database, const core::Record& proposed, const Prompts& prompts,
                 QWidget* parent = nullptr);

private:
    void showWays();
    void takeWay(int index);
    void takeHead(); ///< Issuer, superior, symbol, place, level and signing as the name tells.
    void change(const QString& action, const std::function<void(core::Record&)>& to);

    core::Table m_table;
    const Prompts& m_prompts;
    RecordForm* m_form;
    QComboBox* m_ways;
    QPushButton* m_head;
};

} // namespace ui

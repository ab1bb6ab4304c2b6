// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QDialog>

class QTabWidget;

namespace core {
class Database;
}

namespace ui {

/// Factors, size thresholds, norms, emission factors and sectors with all their versions, a tab each, and the
/// resources.
class ListVersionsDialog : public QDialog {
    Q_OBJECT

public:
    ListVersionsDialog(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

private:
    QTabWidget* m_tabs;
};

} // namespace ui

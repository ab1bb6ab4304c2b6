// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan_copy.h"

#include <QDialog>

namespace ui {

/// What a copied plan says differently from the old one, and where it still names its years: for a person to check.
class PlanCopiedDialog : public QDialog {
    Q_OBJECT

public:
    explicit PlanCopiedDialog(const std::vector<CopiedSentence>& sentences, QWidget* parent = nullptr);
};

} // namespace ui

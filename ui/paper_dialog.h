// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QDialog>

class QLabel;

namespace ui {

struct Prompts;

/// A finished paper to look at, print or keep as PDF.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    PaperDialog(core::Report report, const Prompts& prompts, QWidget* parent = nullptr);

    const core::Report& report() const { return m_report; }
    void print();
    void savePdf();

private:
    core::Report m_report;
    const Prompts& m_prompts;
    QLabel* m_said;
};

/// A file name out of a title: without what no file system takes.
QString fileNameOf(const QString& title);

} // namespace ui

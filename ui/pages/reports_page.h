// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/pages/page.h"
#include "ui/pages/reports_sentences.h"

class QLabel;

namespace ui {

class FreshWhenShown;
class ReportPreview;
class ReportsEditor;
class ReportsOutline;
class WorkingYear;
struct Prompts;

/// The progress report: outline, paper as it will be printed, and the sentence under edit.
class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(WorkingYear& year, const Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void nextPane() override;
    void savePdf();
    void saveDocx();
    void saveHtml();
    const core::Report& report() const { return m_report; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeOutlinePane();
    void refresh();
    void choose(const QString& key);
    void showOnPaper(const QString& key);
    void showPart(int part);
    void fitPaper(); ///< Upright pages as wide as the window; those on their side are scrolled.
    void saveAs(const QString& title, const QString& ending, const QString& filter,
                void (*write)(const core::Report&, const QString&));
    core::DocumentKey documentKey() const;

    WorkingYear& m_year;
    const Prompts& m_prompts;
    FreshWhenShown* m_fresh;
    core::Report m_report;
    ReportSentences m_sentences;
    ReportsOutline* m_outline;
    ReportPreview* m_preview;
    ReportsEditor* m_editor;
    QLabel* m_pageNumber;
    bool m_fitsPaper = true;
};

} // namespace ui

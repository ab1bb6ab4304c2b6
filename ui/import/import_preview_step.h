// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_source.h"
#include "ui/import/import_step.h"
#include "ui/prompts.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;
class QToolButton;

namespace ui {

class ImportLinesModel;
class ImportUnaskedLine;

/// The dry run: what would be new, changed, identical, known already or wrong. Cells with errors can be corrected and
/// suspected duplicates decided one by one.
class ImportPreviewStep : public ImportStep {
    Q_OBJECT

public:
    ImportPreviewStep(ImportSource& source, const std::shared_ptr<const ImportOutcome>& outcome, const Prompts& prompts,
                      QWidget* parent = nullptr);

    QString title() const override;
    void enter() override;
    bool asks() const override { return true; }
    QString missing() const override;
    QWidget* firstInput() override;
    bool leavesOut() const; ///< The rows with errors are left out.
    bool leavesSomething() const; ///< There are rows with errors, or duplicates that are left out.
    void saveLeftOut(); ///< As a workbook to correct and import again.

Q_SIGNALS:
    void leftOutSaved(const QString& path);
    void planWanted(); ///< The dry run is to be made again with what was corrected.
    void columnsWanted(); ///< What the columns mean is to be seen again.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChips(QLayout* layout);
    void showState(std::optional<ImportLine::State> state);
    void showCounts();
    void showReason(); ///< Of the current row, in full.
    void decideTwin(const ImportLine& line);
    void decide(); ///< What is selected: duplicates other than before, suggestions taken over.
    void correct(int row, const QString& value);
    void planSoon();

    struct Chip {
        std::optional<ImportLine::State> state;
        QToolButton* button;
    };
    ImportSource& m_source;
    const std::shared_ptr<const ImportOutcome>& m_outcome;
    const Prompts& m_prompts;
    QString m_saved; ///< Where the rows that are left out were saved.
    bool m_isStale = false; ///< Something was decided since the dry run.

    std::vector<Chip> m_chips;
    ImportLinesModel* m_model;
    QTableView* m_table;
    ImportUnaskedLine* m_unasked;
    QLabel* m_reason;
    QLabel* m_words;
    QCheckBox* m_skipErrors;
    QPushButton* m_save;
    QPushButton* m_take;
    QTimer* m_soon;
};

} // namespace ui

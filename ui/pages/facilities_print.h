// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ReportPreview;

/// Prints profiles or survey forms: of the chosen facility, of its commune, of the list, of those not yet surveyed.
/// What is seen is what is printed; of a long list the first sheets are seen.
class FacilityPrintDialog : public QDialog {
    Q_OBJECT

public:
    enum class Paper { Profile, BlankForm, PrefilledForm, FilledForm };

    /// facility: the chosen one, 0 if none; listed: what the register shows now.
    FacilityPrintDialog(WorkingYear& year, const Prompts& prompts, Paper paper, qint64 facility,
                        const std::vector<qint64>& listed, QWidget* parent = nullptr);

    std::vector<qint64> facilities() const; ///< That are printed, by commune and name.
    core::Report report(const std::vector<qint64>& facilities) const;
    void savePdf();

private:
    void offerScopes();
    void refresh();
    void print();
    Paper paper() const;
    int scope() const;

    WorkingYear& m_year;
    const Prompts& m_prompts;
    qint64 m_facility;
    qint64 m_unit = 0; ///< Commune of the facility.
    std::vector<qint64> m_listed;
    QComboBox* m_paper;
    QComboBox* m_scope;
    QLabel* m_count;
    ReportPreview* m_preview;
    QPushButton* m_print;
    QPushButton* m_pdf;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_print.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/report/facility_profile.h"
#include "core/report/survey_form.h"
#include "ui/file_places.h"
#include "ui/paper_dialog.h"
#include "ui/print/print_dialog.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"
#include "ui/wait_pointer.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

namespace {

enum Scope { ThisOne, ItsCommune, Listed, NotSurveyed };

constexpr size_t mostSeen = 10; ///< Facilities in the preview.
constexpr size_t mostAtOnce = 500; ///< A stack of paper; more is printed commune by commune.

} // namespace

FacilityPrintDialog::FacilityPrintDialog(WorkingYear& year, const Prompts& prompts, Paper paper, qint64 facility,
                                         const std::vector<qint64>& listed, QWidget* parent)
    : QDialog(parent), m_year(year), m_prompts(prompts), m_facility(facility), m_listed(listed), m_paper(new QComboBox),
      m_scope(new QComboBox), m_count(new QLabel), m_preview(new ReportPreview),
      m_print(new QPushButton(tr("&Print…"))), m_pdf(new QPushButton(tr("PD&F…")))
{
    setWindowTitle(tr("Print profiles and survey forms"));
    core::Statement unit(year.database(), "SELECT unit_id FROM facility WHERE id = ?");
    if (unit.bind(1, facility).step()) m_unit = unit.integer(0);

    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addItem(tr("Facility profile"), int(Paper::Profile));
    m_paper->addItem(tr("Survey form, blank"), int(Paper::BlankForm));
    m_paper->addItem(tr("Survey form with the year before"), int(Paper::PrefilledForm));
    m_paper->addItem(tr("Survey form, filled in"), int(Paper::FilledForm));
    m_paper->setCurrentIndex(m_paper->findData(int(paper)));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_count->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("count"));

    auto* paperLabel = new QLabel(tr("&What"));
    paperLabel->setBuddy(m_paper);
    auto* scopeLabel = new QLabel(tr("F&or whom"));
    scopeLabel->setBuddy(m_scope);
    auto* left = new QVBoxLayout;
    left->addWidget(paperLabel);
    left->addWidget(m_paper);
    left->addSpacing(8);
    left->addWidget(scopeLabel);
    left->addWidget(m_scope);
    left->addSpacing(8);
    left->addWidget(m_count);
    left->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, Qt::Vertical, this);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(m_pdf, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_print->setDefault(true);
    left->addWidget(buttons);
    auto* side = new QWidget;
    side->setLayout(left);
    side->setFixedWidth(std::max(280, fontMetrics().averageCharWidth() * 42));
    left->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(side);
    layout->addWidget(m_preview, 1);
    resize(1040, 680);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &FacilityPrintDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &FacilityPrintDialog::savePdf);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        offerScopes();
        refresh();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FacilityPrintDialog::refresh);
    offerScopes();
    refresh();
    m_paper->setFocus();
}

FacilityPrintDialog::Paper FacilityPrintDialog::paper() const { return Paper(m_paper->currentData().toInt()); }
int FacilityPrintDialog::scope() const { return m_scope->currentData().toInt(); }

void FacilityPrintDialog::offerScopes()
{
    const QSignalBlocker quiet(m_scope);
    const QVariant before = m_scope->currentData();
    m_scope->clear();
    const core::Database& database = m_year.database();
    if (m_facility != 0) m_scope->addItem(core::recordName(database, QStringLiteral("facility"), m_facility), ThisOne);
    if (m_unit != 0)
        m_scope->addItem(tr("All of %1").arg(core::recordName(database, QStringLiteral("administrative_unit"), m_unit)),
                         ItsCommune);
    m_scope->addItem(tr("All in the list"), Listed);
    if (paper() != Paper::Profile) m_scope->addItem(tr("Not yet surveyed in %1").arg(m_year.year()), NotSurveyed);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(before)));
    m_scope->setEnabled(paper() != Paper::BlankForm);
}

std::vector<qint64> FacilityPrintDialog::facilities() const
{
    if (paper() == Paper::BlankForm) return {};
    std::vector<qint64> ids;
    switch (scope()) {
    case ThisOne: ids = {m_facility}; break;
    case ItsCommune: ids = core::facilitiesToPrint(m_year.database(), m_year.year(), m_unit, false); break;
    case NotSurveyed: ids = core::facilitiesToPrint(m_year.database(), m_year.year(), 0, true); break;
    default: ids = core::byCommuneAndName(m_year.database(), m_listed);
    }
    if (ids.size() > mostAtOnce) ids.resize(mostAtOnce);
    return ids;
}

core::Report FacilityPrintDialog::report(const std::vector<qint64>& facilities) const
{
    using Kind = core::SurveyFormKind;
    const core::Database& database = m_year.database();
    switch (paper()) {
    case Paper::Profile: return core::facilityProfiles(database, m_year.figures(), facilities);
    case Paper::BlankForm: return core::surveyForms(database, m_year.year(), Kind::Blank, {});
    case Paper::PrefilledForm: return core::surveyForms(database, m_year.year(), Kind::Prefilled, facilities);
    case Paper::FilledForm: break;
    }
    return core::surveyForms(database, m_year.year(), Kind::Filled, facilities);
}

void FacilityPrintDialog::refresh()
{
    attempt(m_prompts, this, [this] {
        const WaitPointer wait;
        std::vector<qint64> ids = facilities();
        const size_t count = ids.size();
        const bool blank = paper() == Paper::BlankForm;
        QStringList words;
        if (!blank)
            words << (count == 0 ? tr("There is nothing to print.") : tr("%n facility(ies)", nullptr, int(count)));
        if (count > mostSeen) words << tr("The preview shows the first %1.").arg(mostSeen);
        if (count == mostAtOnce)
            words << tr("At most %1 are printed at once: choose a commune or search first.").arg(mostAtOnce);
        m_count->setText(words.join(QLatin1Char('\n')));
        if (count > mostSeen) ids.resize(mostSeen);
        m_preview->setReport(report(ids));
        m_print->setEnabled(blank || count > 0);
        m_pdf->setEnabled(blank || count > 0);
    });
}

void FacilityPrintDialog::print()
{
    attempt(m_prompts, this, [this] { printWithDialog(report(facilities()), this); });
}

void FacilityPrintDialog::savePdf()
{
    attempt(m_prompts, this, [this] {
        const core::Report whole = report(facilities());
        const QString path = askPath(m_prompts, this, tr("Save as PDF"), fileNameOf(whole.title), QStringLiteral("pdf"),
                                     tr("PDF documents (*.pdf)"));
        if (path.isEmpty()) return;
        const WaitPointer wait;
        writePdf(whole, path);
        m_count->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace ui

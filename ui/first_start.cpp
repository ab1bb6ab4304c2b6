// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start.h"

#include "core/database/database.h"
#include "core/record/vietnamese.h"
#include "core/report/survey_form.h"
#include "ui/file_places.h"
#include "ui/first_start_pages.h"
#include "ui/paper_dialog.h"
#include "ui/print/print_dialog.h"
#include "ui/print/report_printer.h"
#include "ui/prompts.h"
#include "ui/wait_pointer.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>

namespace ui {

namespace {

enum PageId { Office, Communes, Preset, Register, Place, Made };

template <typename Page>
const Page* pageOf(const FirstStart& start, int id)
{
    return static_cast<const Page*>(start.page(id));
}

core::Report blankForm(const QString& path, int year)
{
    const core::Database database(path, core::Database::Mode::Read);
    return core::surveyForms(database, year, core::SurveyFormKind::Blank, {});
}

} // namespace

QString proposedFile(const QString& place)
{
    const QString folder = documentsFolder();
    QString name = QStringLiteral("so-lieu");
    if (const QString bare = core::fold(place).replace(QLatin1Char(' '), QLatin1Char('-')); !bare.isEmpty())
        name += QLatin1Char('-') + bare;
    QString path = QStringLiteral("%1/%2.sachhon").arg(folder, name);
    for (int i = 2; QFileInfo::exists(path); ++i) path = QStringLiteral("%1/%2-%3.sachhon").arg(folder, name).arg(i);
    return QDir::toNativeSeparators(path);
}

FirstStart::FirstStart(const Prompts& prompts, QWidget* parent) : QWizard(parent), m_prompts(prompts)
{
    setWindowTitle(tr("First start"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::CommitButton, tr("&Make the file"));
    setButtonText(QWizard::FinishButton, tr("&Begin"));
    setPage(Office, new OfficePage);
    setPage(Communes, new CommunesPage);
    setPage(Preset, new PresetPage);
    setPage(Register, new RegisterPage);
    setPage(Place, new PlacePage);
    setPage(Made, new MadePage);
    resize(760, 520);
}

core::NewFile FirstStart::content() const
{
    const auto* office = pageOf<OfficePage>(*this, Office);
    const auto* communes = pageOf<CommunesPage>(*this, Communes);
    const auto* preset = pageOf<PresetPage>(*this, Preset);
    return {office->office(),    office->level(),  office->place(), communes->province(),
            communes->commune(), preset->preset(), preset->year()};
}

bool FirstStart::wantsPractice() const { return pageOf<RegisterPage>(*this, Register)->wantsPractice(); }

FirstStart::Then FirstStart::then() const { return pageOf<RegisterPage>(*this, Register)->then(); }

QString FirstStart::path() const { return pageOf<PlacePage>(*this, Place)->path(); }

bool FirstStart::make()
{
    const WaitPointer wait;
    m_isMade = attempt(m_prompts, this, [this] {
        wantsPractice() ? core::makePracticeFile(path()) : core::makeFile(path(), content());
    });
    return m_isMade;
}

void FirstStart::printForm()
{
    attempt(m_prompts, this, [this] { printWithDialog(blankForm(path(), content().year), this); });
}

void FirstStart::saveForm()
{
    attempt(m_prompts, this, [this] {
        const core::Report form = blankForm(path(), content().year);
        const QString file = askPath(m_prompts, this, tr("Save the blank survey form"), fileNameOf(form.title),
                                     QStringLiteral("pdf"), tr("PDF documents (*.pdf)"));
        if (file.isEmpty()) return;
        writePdf(form, file);
        say(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    });
}

void FirstStart::say(const QString& message)
{
    if (auto* said = findChild<QLabel*>(QStringLiteral("said"))) said->setText(message);
}

} // namespace ui

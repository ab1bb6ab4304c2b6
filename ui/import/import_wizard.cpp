// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_wizard.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "ui/background/long_work.h"
#include "ui/import/import_column_step.h"
#include "ui/import/import_done_step.h"
#include "ui/import/import_file_step.h"
#include "ui/import/import_heading_step.h"
#include "ui/import/import_preview_step.h"
#include "ui/import/import_question_step.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

namespace ui {

namespace {

QString leaveOutKey() { return QStringLiteral("import/leaveOutDuplicates"); }

} // namespace

ImportWizard::ImportWizard(core::Database& database, int year, const QString& path, const Prompts& prompts,
                           QWidget* parent, qint64 activity)
    : QDialog(parent), m_database(database), m_year(year), m_activity(activity), m_prompts(prompts), m_inline(prompts),
      m_line(new QLabel), m_stack(new QStackedWidget), m_message(new QLabel)
{
    setWindowTitle(tr("Import from Excel"));
    resize(1160, 640);
    m_inline.showError = [this](QWidget*, const QString& message) { m_error = message; };
    m_line->setTextFormat(Qt::RichText);
    m_line->setObjectName(QStringLiteral("steps"));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    makeSteps();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_line);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_message);
    makeButtons();
    setAcceptDrops(true);
    showStep(File);
    QMetaObject::invokeMethod(
        this, [this, path] { path.isEmpty() ? chooseFile() : read(path); }, Qt::QueuedConnection);
}

void ImportWizard::makeSteps()
{
    auto* file = new ImportFileStep(m_source);
    m_questions = new ImportQuestionStep(m_database, m_source, m_outcome);
    m_preview = new ImportPreviewStep(m_source, m_outcome, m_prompts);
    m_done = new ImportDoneStep;
    m_steps = {file,
               new ImportHeadingStep(m_database, m_source),
               new ImportColumnStep(m_database, m_source),
               m_questions,
               m_preview,
               m_done};
    for (ImportStep* step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &ImportStep::changed, this, &ImportWizard::showState);
    }
    connect(file, &ImportFileStep::chooseWanted, this, &ImportWizard::chooseFile);
    connect(file, &ImportFileStep::folderWanted, this, &ImportWizard::chooseFolder);
    connect(m_preview, &ImportPreviewStep::planWanted, this, &ImportWizard::plan);
    connect(m_preview, &ImportPreviewStep::columnsWanted, this, [this] { showStep(Columns); });
    connect(m_done, &ImportDoneStep::undoWanted, this, &ImportWizard::takeBack);
    connect(m_preview, &ImportPreviewStep::leftOutSaved, m_done, &ImportDoneStep::tellSaved);
    connect(m_done, &ImportDoneStep::saveWanted, m_preview, &ImportPreviewStep::saveLeftOut);
}

void ImportWizard::makeButtons()
{
    m_back = new QPushButton(tr("&Back"));
    m_next = new QPushButton(tr("&Next"));
    m_close = new QPushButton(tr("Close"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    for (QPushButton* button : {m_back, m_close}) button->setAutoDefault(false);
    m_next->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    m_always = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_N), this);
    connect(m_always, &QShortcut::activated, this, &ImportWizard::goNext);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goNext);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

/// A file that lies on this computer; empty: something else was dropped.
static QString droppedFile(const QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_isWorking && step() != Done && !droppedFile(event).isEmpty()) event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event)
{
    if (m_isWorking || step() == Done || droppedFile(event).isEmpty()) return;
    event->acceptProposedAction();
    read(droppedFile(event));
}

int ImportWizard::step() const { return m_stack->currentIndex(); }

void ImportWizard::chooseFile()
{
    const QString path = m_prompts.openFile(this, tr("Import from Excel"),
                                            tr("Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)"));
    if (!path.isEmpty()) read(path);
}

void ImportWizard::chooseFolder()
{
    const QString path = m_prompts.openFolder(this, tr("Import a folder of csv files"));
    if (!path.isEmpty()) read(path);
}

void ImportWizard::read(const QString& path)
{
    const int number = ++m_runs;
    m_outcome.reset();
    m_source = {};
    m_source.path = path;
    m_questions->forget();
    m_isWorking = true;
    m_error.clear();
    showStep(File);
    auto made = std::make_shared<ImportSource>();
    runLongWork(
        m_inline, this, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [made, path, year = m_year, file = m_database.path()](const core::Progress& progress) {
            const core::Database database(file, core::Database::Mode::Read); // a connection of this thread
            *made = ImportSource::read(path, database, year, progress);
        },
        [this, made, number] {
            if (number != m_runs) return;
            m_source = std::move(*made);
            m_source.activity = m_activity;
            if (m_activity != 0) m_source.kind = core::ListKind::Participants;
            if (QSettings().value(leaveOutKey(), false).toBool())
                m_source.options.duplicates = core::ImportOptions::Duplicates::Skip;
            m_isWorking = false;
            at(File)->enter();
            advance(File);
        },
        [this, number] {
            if (number == m_runs) stopped();
        });
}

void ImportWizard::advance(int from)
{
    for (int step = from + 1; step < Questions; ++step)
        if (at(step)->applies() && at(step)->asks()) return showStep(step);
    if (from < Questions && m_source.kind == core::ListKind::Participants && m_questions->asks())
        return showStep(Questions);
    plan();
}

void ImportWizard::plan()
{
    const int number = ++m_runs;
    m_isWorking = true;
    m_error.clear();
    showState();
    auto made = std::make_shared<ImportOutcome>();
    runLongWork(
        m_inline, this, tr("Checking %1").arg(m_source.fileName()),
        [made, source = m_source, file = m_database.path()](const core::Progress& progress) {
            const core::Database database(file, core::Database::Mode::Read); // a connection of this thread
            *made = source.plan(database, progress);
        },
        [this, made, number] {
            if (number == m_runs) planned(made);
        },
        [this, number] {
            if (number == m_runs) stopped();
        });
}

void ImportWizard::stopped()
{
    m_isWorking = false;
    if (step() == File && !m_source.sheets) m_source.path.clear(); // another one can be chosen
    showState();
}

void ImportWizard::planned(const std::shared_ptr<const ImportOutcome>& outcome)
{
    m_outcome = outcome;
    m_isWorking = false;
    showStep(m_questions->asks() ? Questions : Preview);
}

void ImportWizard::goNext()
{
    if (m_isWorking || (step() != Done && !at(step())->missing().isEmpty())) return showState();
    at(step())->leave();
    if (step() == Questions)
        QSettings().setValue(leaveOutKey(), m_source.options.duplicates == core::ImportOptions::Duplicates::Skip);
    switch (step()) {
    case Preview: return store();
    case Done: return accept();
    default: return advance(step());
    }
}

void ImportWizard::goBack()
{
    if (m_isWorking || step() == Done) return;
    for (int before = step() - 1; before >= File; --before)
        if (at(before)->applies() && (before != Questions || m_outcome)) return showStep(before);
}

void ImportWizard::store()
{
    core::ImportResult result;
    const QString name = m_source.fileName();
    const bool stored = runBlockingWork(m_prompts, this, tr("Importing %1").arg(name), [&](const auto& progress) {
        result = m_outcome->store(m_database, m_preview->leavesOut(), progress);
    });
    if (!stored) return;
    m_changeSet = result.changeSet;
    m_result = tr("%1: %n record(s) imported. Ctrl+Z takes the import back.", nullptr, int(result.records)).arg(name);
    const ImportCounts& counts = m_outcome->counts;
    QString words = tr("%1 was imported: %2 new, %3 changed.").arg(name).arg(counts.added).arg(counts.changed);
    if (m_preview->leavesSomething())
        words += QLatin1Char(' ') + tr("Some rows were left out: save them to correct them later.");
    m_done->tell(words, m_changeSet != 0, m_preview->leavesSomething());
    showStep(Done);
}

void ImportWizard::takeBack()
{
    if (m_changeSet == 0 || !attempt(m_prompts, this, [this] { core::takeBack(m_database, m_changeSet); })) return;
    m_changeSet = 0;
    m_result = tr("The import of %1 was taken back.").arg(m_source.fileName());
    m_done->tell(m_result, false, false);
}

void ImportWizard::showStep(int step)
{
    m_error.clear();
    const bool isSame = step == this->step();
    m_stack->setCurrentIndex(step);
    at(step)->enter();
    showState();
    if (isSame && focusWidget() && focusWidget()->isVisible()) return; // a dry run made again
    QWidget* input = at(step)->firstInput();
    (input ? input : m_next)->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::showState()
{
    QStringList steps;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const QString words = QStringLiteral("%1 %2").arg(i + 1).arg(m_steps[i]->title().toHtmlEscaped());
        steps << (int(i) == step() ? QStringLiteral("<b>%1</b>").arg(words) : words);
    }
    m_line->setText(steps.join(QStringLiteral(" &nbsp;·&nbsp; ")));
    const QString missing = step() == Done ? QString() : at(step())->missing();
    if (m_isWorking)
        m_message->setText(tr("Reading…"));
    else if (!m_error.isEmpty())
        m_message->setText(QStringLiteral("✕ ") + m_error);
    else
        m_message->setText(missing);
    m_message->setVisible(!m_message->text().isEmpty());
    m_next->setText(step() == Preview ? tr("&Import") : step() == Done ? tr("Fi&nish") : tr("&Next"));
    m_always->setEnabled(QKeySequence::mnemonic(m_next->text()) != m_always->key()); // once is enough
    m_next->setEnabled(!m_isWorking && missing.isEmpty());
    m_back->setEnabled(!m_isWorking && step() != File && step() != Done);
    m_close->setVisible(step() != Done);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_preview_step.h"

#include "core/database/database.h"
#include "core/exchange/spreadsheet.h"
#include "ui/background/long_work.h"
#include "ui/import/import_lines_model.h"
#include "ui/import/import_unasked_line.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace ui {

ImportPreviewStep::ImportPreviewStep(ImportSource& source, const std::shared_ptr<const ImportOutcome>& outcome,
                                     const Prompts& prompts, QWidget* parent)
    : ImportStep(parent), m_source(source), m_outcome(outcome), m_prompts(prompts), m_model(new ImportLinesModel(this)),
      m_table(new QTableView), m_unasked(new ImportUnaskedLine(source)), m_reason(new QLabel), m_words(new QLabel),
      m_skipErrors(new QCheckBox(tr("&Leave out the rows with errors"))),
      m_save(new QPushButton(tr("&Save the rows with errors…"))),
      m_take(new QPushButton(tr("Take over all s&uggestions"))), m_soon(new QTimer(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the import would do"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    int column = 0;
    for (const int letters : {13, 22, 20, 20, 26, 28}) m_table->setColumnWidth(column++, letters * letter);
    m_table->installEventFilter(this);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(m_reason->fontMetrics().height());
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton* button : {m_save, m_take}) button->setAutoDefault(false);
    m_soon->setSingleShot(true);
    m_soon->setInterval(600); // several decisions in a row are planned once
    m_table->setObjectName(QStringLiteral("plan"));
    m_words->setObjectName(QStringLiteral("words"));
    m_skipErrors->setObjectName(QStringLiteral("skipErrors"));
    m_save->setObjectName(QStringLiteral("saveErrors"));
    m_take->setObjectName(QStringLiteral("takeSuggestions"));

    auto* chips = new QHBoxLayout;
    addChips(chips);
    chips->addStretch();
    auto* below = new QHBoxLayout;
    below->addWidget(m_skipErrors);
    below->addWidget(m_save);
    below->addStretch();
    below->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_unasked);
    layout->addLayout(chips);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_words);
    layout->addLayout(below);
    connect(m_skipErrors, &QCheckBox::toggled, this, &ImportStep::changed);
    connect(m_save, &QPushButton::clicked, this, &ImportPreviewStep::saveLeftOut);
    connect(m_take, &QPushButton::clicked, this, [this] {
        for (const ImportLine& line : m_outcome->lines)
            if (line.state == ImportLine::State::Error && !line.suggestion.isEmpty() && !line.column.isEmpty())
                m_source.corrections[{line.source, line.origin, line.row, line.column}] = line.suggestion;
        Q_EMIT planWanted();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPreviewStep::showReason);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportPreviewStep::showReason);
    connect(m_model, &ImportLinesModel::corrected, this, &ImportPreviewStep::correct);
    connect(m_unasked, &ImportUnaskedLine::answered, this, &ImportPreviewStep::planSoon);
    connect(m_unasked, &ImportUnaskedLine::columnsWanted, this, &ImportPreviewStep::columnsWanted);
    connect(m_soon, &QTimer::timeout, this, &ImportPreviewStep::planWanted);
}

void ImportPreviewStep::addChips(QLayout* layout)
{
    using State = ImportLine::State;
    const std::pair<std::optional<State>, const char*> chips[] = {{{}, "all"},
                                                                  {State::New, "new"},
                                                                  {State::Changed, "changed"},
                                                                  {State::Identical, "identical"},
                                                                  {State::Duplicate, "duplicate"},
                                                                  {State::Error, "error"},
                                                                  {State::Note, "note"}};
    for (const auto& [state, name] : chips) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QToolButton::clicked, this, [this, state = state] { showState(state); });
        m_chips.push_back({state, button});
        layout->addWidget(button);
    }
    m_chips.front().button->setChecked(true);
}

QString ImportPreviewStep::title() const { return tr("Preview"); }

void ImportPreviewStep::showState(std::optional<ImportLine::State> state)
{
    m_model->showOnly(state);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
}

void ImportPreviewStep::enter()
{
    m_soon->stop();
    m_isStale = false;
    const QModelIndex before = m_table->currentIndex();
    m_model->setLines(m_outcome->lines, m_outcome->canCorrect);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(std::clamp(before.row(), 0, m_model->rowCount() - 1), std::max(0, before.column())));
    if (m_outcome->counts.errors == 0) m_skipErrors->setChecked(false);
    m_saved.clear();
    m_unasked->showWhat(*m_outcome);
    showCounts();
}

void ImportPreviewStep::showReason()
{
    const int row = m_table->currentIndex().row();
    m_reason->setText(row < 0 ? QString() : m_model->index(row, ImportLinesModel::Words).data().toString());
}

void ImportPreviewStep::showCounts()
{
    const ImportCounts& counts = m_outcome->counts;
    const QLocale locale;
    for (const Chip& chip : m_chips) {
        const int count = chip.state ? counts.of(*chip.state) : 0;
        chip.button->setText(
            chip.state ? QStringLiteral("%1 %2").arg(locale.toString(count), ImportLinesModel::word(*chip.state))
                       : tr("all"));
        chip.button->setVisible(!chip.state || count > 0 || *chip.state != ImportLine::State::Note);
        chip.button->setEnabled(!chip.state || count > 0);
        if (chip.button->isChecked() && chip.state && count == 0) { // what was shown is settled
            m_chips.front().button->setChecked(true);
            showState({});
        }
    }
    const bool suggests = std::any_of(m_outcome->lines.begin(), m_outcome->lines.end(), [](const ImportLine& line) {
        return line.state == ImportLine::State::Error && !line.suggestion.isEmpty() && !line.column.isEmpty();
    });
    m_take->setVisible(suggests && m_outcome->canCorrect);
    m_skipErrors->setVisible(counts.errors > 0 && m_outcome->canLeaveOut);
    m_save->setVisible(leavesSomething());
    m_save->setText(counts.errors > 0 ? tr("&Save the rows with errors…") : tr("&Save the rows left out…"));
    QStringList words;
    if (!m_saved.isEmpty())
        words << tr("The rows with errors are in “%1”: correct them there and import that file.").arg(m_saved);
    else if (counts.errors > 0 && m_outcome->canCorrect)
        words << tr("Errors: F2 corrects the cell here, Space takes over the suggestion.");
    else if (counts.errors > 0 && !m_outcome->canLeaveOut)
        words << tr("Nothing is imported while there are errors: correct the file and choose it again.");
    if (!m_outcome->ignoredColumns.isEmpty())
        words << tr("Columns that are not read: %1.").arg(m_outcome->ignoredColumns.join(QStringLiteral(", ")));
    if (!m_outcome->ignoredSheets.isEmpty())
        words << tr("Sheets that are not read: %1.").arg(m_outcome->ignoredSheets.join(QStringLiteral(", ")));
    m_words->setText(words.join(QLatin1Char('\n')));
    m_words->setVisible(!words.isEmpty());
    Q_EMIT changed();
}

QString ImportPreviewStep::missing() const
{
    if (!m_outcome) return tr("Nothing is read yet.");
    if (m_isStale) return tr("Checking again…");
    if (!m_outcome->locked.isEmpty()) return m_outcome->locked;
    if (m_outcome->counts.errors > 0 && !m_skipErrors->isChecked())
        return m_outcome->canLeaveOut ? tr("Some rows have errors: correct them, or leave them out.")
                                      : tr("Some rows have errors.");
    if (!m_outcome->storesSomething) return tr("There is nothing new in it: all of it is in the file already.");
    return {};
}

/// The table, as long as a row in it is to be decided.
QWidget* ImportPreviewStep::firstInput()
{
    return missing().isEmpty() && m_outcome->counts.duplicates == 0 ? nullptr : m_table;
}

bool ImportPreviewStep::leavesOut() const { return m_skipErrors->isChecked(); }

bool ImportPreviewStep::leavesSomething() const
{
    if (!m_outcome || !m_outcome->leftOut) return false;
    return m_outcome->counts.errors > 0
        || std::any_of(m_outcome->lines.begin(), m_outcome->lines.end(),
                       [](const ImportLine& line) { return line.leftOut; });
}

void ImportPreviewStep::saveLeftOut()
{
    const QString path
        = m_prompts.saveFile(this, tr("Save the rows with errors"),
                             QFileInfo(m_source.path)
                                 .dir()
                                 .filePath(tr("%1 - errors.xlsx").arg(QFileInfo(m_source.path).completeBaseName())),
                             tr("Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods)"));
    if (path.isEmpty()) return;
    runLongWork(
        m_prompts, this, tr("Saving %1").arg(QFileInfo(path).fileName()),
        [path, outcome = m_outcome](const core::Progress& progress) {
            core::writeSpreadsheet(path, outcome->leftOut(), progress);
        },
        [this, path, outcome = m_outcome] {
            if (outcome != m_outcome) return;
            m_saved = path;
            Q_EMIT leftOutSaved(path);
            m_skipErrors->setChecked(true); // they are safe, so the rest can go in
            showCounts();
        });
}

/// Added as new, left out, the same as the stored facility that it resembles, and again.
void ImportPreviewStep::decideTwin(const ImportLine& line)
{
    using Duplicates = core::ImportOptions::Duplicates;
    const std::pair row(line.origin, line.row);
    if (m_source.same.erase(row) > 0) {
        m_source.options.duplicateRows[row] = Duplicates::New;
        return;
    }
    const bool leftOut = m_source.options.duplicateRows.value(row, line.leftOut ? Duplicates::Skip : Duplicates::New)
        == Duplicates::Skip;
    m_source.options.duplicateRows[row] = leftOut && line.like.isEmpty() ? Duplicates::New : Duplicates::Skip;
    if (!leftOut || line.like.isEmpty()) return;
    ImportLine same = line;
    same.isSame = true;
    same.leftOut = false;
    m_source.same.insert({row, same});
}

void ImportPreviewStep::decide()
{
    bool any = false;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const ImportLine& line = m_model->line(index.row());
        if (line.state == ImportLine::State::Duplicate) {
            decideTwin(line);
            any = true;
        } else if (m_model->canCorrect(index.row()) && !line.suggestion.isEmpty()) {
            m_source.corrections[{line.source, line.origin, line.row, line.column}] = line.suggestion;
            any = true;
        }
    }
    if (any) planSoon();
}

void ImportPreviewStep::correct(int row, const QString& value)
{
    const ImportLine& line = m_model->line(row);
    m_source.corrections[{line.source, line.origin, line.row, line.column}] = value;
    planSoon();
}

void ImportPreviewStep::planSoon()
{
    m_isStale = true;
    m_soon->start();
    Q_EMIT changed();
}

bool ImportPreviewStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) return ImportStep::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
        decide();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && m_table->currentIndex().isValid() && !m_model->canCorrect(m_table->currentIndex().row()))
        return false; // the next step
    if ((isEnter || key->key() == Qt::Key_F2) && m_table->currentIndex().isValid()) {
        const QModelIndex cell = m_model->index(m_table->currentIndex().row(), ImportLinesModel::After);
        if (!(m_model->flags(cell) & Qt::ItemIsEditable)) return true;
        m_table->setCurrentIndex(cell);
        m_table->edit(cell);
        return true;
    }
    return false;
}

} // namespace ui

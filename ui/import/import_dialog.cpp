// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "core/database/database.h"
#include "core/exchange/error_workbook.h"
#include "ui/background/long_work.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>

namespace ui {

ImportDialog::ImportDialog(core::Database& database, int year, const QString& path, const Prompts& prompts,
                           QWidget* parent)
    : QDialog(parent), m_database(database), m_year(year), m_path(path), m_prompts(prompts), m_inline(prompts),
      m_file(new QLabel), m_duplicates(new QComboBox), m_decimal(new QComboBox), m_listDate(new QLineEdit),
      m_validFrom(new QLineEdit), m_message(new QLabel), m_filter(new QComboBox), m_table(new QTableWidget(0, 4)),
      m_skipErrors(new QCheckBox(tr("&Leave out the rows with errors"))),
      m_saveErrors(new QPushButton(tr("&Save the rows with errors…"))), m_import(new QPushButton(tr("&Import")))
{
    setWindowTitle(tr("Import"));
    resize(980, 600);
    m_inline.showError = [this](QWidget*, const QString& message) {
        m_reading.reset();
        showPlan();
        m_message->setText(QStringLiteral("✕ ") + message);
    };
    auto* choose = new QPushButton(tr("Choose &file…"));
    for (QPushButton* button : {choose, m_saveErrors}) button->setAutoDefault(false);
    auto* chooser = new QHBoxLayout;
    chooser->addWidget(m_file, 1);
    chooser->addWidget(choose);

    m_duplicates->addItem(tr("add as new facilities"), int(core::ImportOptions::Duplicates::New));
    m_duplicates->addItem(tr("leave out"), int(core::ImportOptions::Duplicates::Skip));
    m_decimal->addItem(tr("as the column shows"), int(core::DecimalMark::Ask));
    m_decimal->addItem(tr("comma: 6.744 is six thousand"), int(core::DecimalMark::Comma));
    m_decimal->addItem(tr("dot: 6.744 is below seven"), int(core::DecimalMark::Dot));
    m_listDate->setText(QDate(m_year, 12, 31).toString(QStringLiteral("dd/MM/yyyy")));
    m_validFrom->setPlaceholderText(tr("dd/mm/yyyy; blank: they are corrections"));
    auto* questions = new QFormLayout;
    questions->addRow(tr("Facilities that may be &known already"), m_duplicates);
    questions->addRow(tr("&Decimal sign in texts"), m_decimal);
    questions->addRow(tr("&Communes as on"), m_listDate);
    questions->addRow(tr("New names and addresses &hold from"), m_validFrom);

    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    m_filter->setAccessibleName(tr("Show"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Row"), tr("Record"), tr("Details")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("What the import would do"));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, 16 * letter);
    m_table->setColumnWidth(1, 20 * letter);
    m_table->setColumnWidth(2, 30 * letter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(chooser);
    layout->addLayout(questions);
    layout->addWidget(m_message);
    layout->addWidget(m_filter, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    auto* leftOut = new QHBoxLayout;
    leftOut->addWidget(m_skipErrors);
    leftOut->addWidget(m_saveErrors);
    leftOut->addStretch();
    layout->addLayout(leftOut);
    layout->addWidget(buttons);

    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    for (QComboBox* box : {m_duplicates, m_decimal}) connect(box, &QComboBox::activated, this, &ImportDialog::plan);
    for (QLineEdit* line : {m_listDate, m_validFrom})
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified()) plan();
            line->setModified(false);
        });
    connect(m_filter, &QComboBox::activated, this, &ImportDialog::fillTable);
    connect(m_skipErrors, &QCheckBox::toggled, this, &ImportDialog::showPlan);
    connect(m_saveErrors, &QPushButton::clicked, this, &ImportDialog::saveErrors);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::store);
    m_table->setObjectName(QStringLiteral("plan"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_skipErrors->setObjectName(QStringLiteral("skipErrors"));
    m_saveErrors->setObjectName(QStringLiteral("saveErrors"));
    m_import->setObjectName(QStringLiteral("import"));
    showPlan();
    QMetaObject::invokeMethod(
        this, [this] { m_path.isEmpty() ? chooseFile() : plan(); }, Qt::QueuedConnection);
}

void ImportDialog::chooseFile()
{
    const QString path = m_prompts.openFile(this, tr("Import"), tr("Spreadsheets (*.xlsx *.ods *.csv);;All files (*)"));
    if (path.isEmpty()) return;
    m_path = path;
    plan();
}

core::ImportOptions ImportDialog::options() const
{
    core::ImportOptions options;
    const auto mark = core::DecimalMark(m_decimal->currentData().toInt());
    if (mark != core::DecimalMark::Ask) options.decimal = mark;
    options.duplicates = core::ImportOptions::Duplicates(m_duplicates->currentData().toInt());
    options.listDate = core::readDate(m_listDate->text()).value_or(QDate());
    options.validFrom = core::readDate(m_validFrom->text()).value_or(QDate());
    options.fileName = QFileInfo(m_path).fileName();
    options.currentYear = m_year;
    return options;
}

bool ImportDialog::datesAreReadable()
{
    for (QLineEdit* line : {m_listDate, m_validFrom}) {
        if (line->text().trimmed().isEmpty() || core::readDate(line->text())) continue;
        m_message->setText(QStringLiteral("✕ ") + tr("“%1” is not a date. Write it as 31/12/2018.").arg(line->text()));
        return false;
    }
    return true;
}

void ImportDialog::plan()
{
    if (m_path.isEmpty()) return;
    m_reading.reset();
    m_savedErrors.clear();
    showPlan();
    const int number = ++m_readings;
    if (!datesAreReadable()) return;
    m_message->setText(tr("Reading…"));
    auto made = std::make_shared<Reading>();
    runLongWork(
        m_inline, this, tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [made, path = m_path, file = m_database.path(), options = options()](const core::Progress& progress) {
            made->sheets = core::readSpreadsheet(path, {}, progress);
            const core::Database database(file, core::Database::Mode::Read); // a connection of this thread
            made->plan = core::planImport(database, made->sheets, options, progress);
            made->locked = core::lockWords(database, made->plan);
        },
        [this, made, number] {
            if (number != m_readings) return;
            m_reading = made;
            showPlan();
        });
}

void ImportDialog::showPlan()
{
    m_file->setText(m_path.isEmpty() ? tr("No file chosen.") : QFileInfo(m_path).fileName());
    m_lines.clear();
    int added = 0, identical = 0, changed = 0, duplicates = 0, errors = 0, warnings = 0;
    if (m_reading) {
        for (const core::SheetPlan& sheet : m_reading->plan.sheets) {
            QSet<int> wrongRows; // a row may have several errors
            const auto place = [&](int row) { return tr("%1, row %2").arg(sheet.name).arg(row); };
            added += sheet.added;
            identical += sheet.identical;
            for (const core::ImportProblem& problem : sheet.errors) {
                const QString hint
                    = problem.suggestion.isEmpty() ? QString() : QStringLiteral(" → ") + problem.suggestion;
                m_lines.push_back({tr("error"), place(problem.row), problem.column, problem.message + hint});
                wrongRows << problem.row;
            }
            errors += int(wrongRows.size());
            for (const core::SuspectedDuplicate& twin : sheet.duplicates) {
                m_lines.push_back({tr("known already?"), place(twin.row), twin.name,
                                   QStringLiteral("%1 %2").arg(twin.like, twin.likeName)});
                ++duplicates;
            }
            for (const core::RowChange& change : sheet.changes) {
                QStringList fields;
                for (const core::FieldChange& field : change.fields)
                    fields << QStringLiteral("%1: %2 → %3")
                                  .arg(field.column, field.before.isEmpty() ? QStringLiteral("–") : field.before,
                                       field.after.isEmpty() ? QStringLiteral("–") : field.after);
                m_lines.push_back({tr("changed"), place(change.row), change.key, fields.join(QStringLiteral("; "))});
                ++changed;
            }
            for (const core::ImportProblem& problem : sheet.warnings) {
                m_lines.push_back({tr("note"), place(problem.row), problem.column, problem.message});
                ++warnings;
            }
        }
        m_message->setText(tr("%1 new · %2 changed · %3 identical · %4 known already? · %5 with errors")
                               .arg(added)
                               .arg(changed)
                               .arg(identical)
                               .arg(duplicates)
                               .arg(errors));
        if (!m_savedErrors.isEmpty())
            m_message->setText(
                m_message->text() + QLatin1Char('\n')
                + tr("The rows with errors are in “%1”: correct them there and import that file.").arg(m_savedErrors));
        if (!m_reading->locked.isEmpty())
            m_message->setText(QStringLiteral("✕ %1\n%2").arg(m_reading->locked, m_message->text()));
    } else if (m_path.isEmpty()) {
        m_message->clear();
    }
    const QString chosen = m_filter->currentText();
    m_filter->clear();
    m_filter->addItem(tr("all"));
    for (const auto& [name, count] : {std::pair(tr("error"), errors), std::pair(tr("known already?"), duplicates),
                                      std::pair(tr("changed"), changed), std::pair(tr("note"), warnings)})
        if (count > 0) m_filter->addItem(name);
    m_filter->setCurrentIndex(std::max(0, m_filter->findText(chosen)));
    m_filter->setVisible(m_filter->count() > 1);
    m_skipErrors->setVisible(errors > 0);
    m_saveErrors->setVisible(errors > 0);
    m_import->setText(errors > 0 && m_skipErrors->isChecked() ? tr("&Import the rest") : tr("&Import"));
    m_import->setEnabled(m_reading && m_reading->locked.isEmpty() && m_reading->plan.changesSomething()
                         && (errors == 0 || m_skipErrors->isChecked()));
    fillTable();
}

void ImportDialog::fillTable()
{
    static constexpr int most = 5000; // nobody reads more, and the counts say how many there are
    m_table->setRowCount(0);
    for (const Line& line : m_lines) {
        if (m_filter->currentIndex() > 0 && line.kind != m_filter->currentText()) continue;
        if (m_table->rowCount() == most) break;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        int column = 0;
        for (const QString& text : {line.kind, line.place, line.key, line.detail}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        }
    }
}

void ImportDialog::saveErrors()
{
    const QString path = m_prompts.saveFile(this, tr("Save the rows with errors"),
                                            tr("%1 - errors.xlsx").arg(QFileInfo(m_path).completeBaseName()),
                                            tr("Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods)"));
    if (path.isEmpty()) return;
    runLongWork(
        m_prompts, this, tr("Saving %1").arg(QFileInfo(path).fileName()),
        [path, reading = m_reading](const core::Progress& progress) {
            core::writeSpreadsheet(path, core::errorWorkbook(reading->sheets, reading->plan), progress);
        },
        [this, path, reading = m_reading] {
            if (reading != m_reading) return;
            m_savedErrors = path;
            m_skipErrors->setChecked(true); // they are safe, so the rest can go in
            showPlan();
        });
}

void ImportDialog::store()
{
    core::ImportResult result;
    const QString name = QFileInfo(m_path).fileName();
    const bool stored = runBlockingWork(m_prompts, this, tr("Importing %1").arg(name), [&](const auto& progress) {
        result = core::storeImport(m_database, m_reading->plan, m_skipErrors->isChecked(), progress);
    });
    if (!stored) return;
    m_result = tr("%1: %n record(s) imported. Ctrl+Z takes the import back.", nullptr, int(result.records)).arg(name);
    accept();
}

} // namespace ui

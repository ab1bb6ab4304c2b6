// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unanswered_dialog.h"

#include "core/database/database.h"
#include "core/database/reminders.h"
#include "core/record/entry.h"
#include "core/report/reminder_letter.h"
#include "ui/flow_layout.h"
#include "ui/form/field_dialog.h"
#include "ui/letter_dialog.h"
#include "ui/paper_dialog.h"
#include "ui/prompts.h"
#include "ui/table/table_file.h"
#include "ui/table/text_table_model.h"
#include "ui/text_labels.h"
#include "ui/working_year.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

namespace ui {

namespace {

constexpr int unknownCommune = -1;
constexpr int daysUntilReminder = 3; ///< Proposed: time to get ready.

QString missing(const core::Unanswered& line)
{
    if (!line.hasForm) return UnansweredDialog::tr("no form");
    if (line.awarenessMissing && line.adoptionMissing) return UnansweredDialog::tr("awareness, adoption");
    return line.awarenessMissing ? UnansweredDialog::tr("awareness") : UnansweredDialog::tr("adoption");
}

QString lastReminder(const core::Unanswered& line)
{
    if (line.reminder == 0) return QStringLiteral("–");
    const core::Field& field = core::reminderDictionary().field(QLatin1String("way"));
    const QString way = core::display(field, line.way);
    const QString format = QStringLiteral("dd/MM/yyyy");
    if (line.done.isValid()) return UnansweredDialog::tr("%1, done on %2").arg(way, line.done.toString(format));
    if (line.planned.isValid())
        return UnansweredDialog::tr("%1, planned for %2").arg(way, line.planned.toString(format));
    return UnansweredDialog::tr("%1, no day yet").arg(way);
}

} // namespace

UnansweredDialog::UnansweredDialog(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_year(year), m_prompts(prompts), m_commune(new QComboBox), m_count(new QLabel)
{
    setWindowTitle(tr("Not yet answered in %1").arg(year.year()));
    m_model = new TextTableModel({{tr("Commune"), QStringLiteral("commune")},
                                  {tr("Code"), QStringLiteral("code")},
                                  {tr("Facility"), QStringLiteral("name")},
                                  {tr("Missing"), QStringLiteral("missing")},
                                  {tr("Contact"), QStringLiteral("contact")},
                                  {tr("Phone"), QStringLiteral("phone")},
                                  {tr("Last reminder"), QStringLiteral("reminder")}},
                                 this);
    m_list = new QTableView;
    m_list->setObjectName(QStringLiteral("unanswered"));
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    static constexpr int widths[] = {20, 6, 36, 21, 20, 14, 26};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_list->setColumnWidth(column, widths[column] * letter + 12);

    m_commune->setObjectName(QStringLiteral("commune"));
    auto* communeLabel = new QLabel(tr("&Commune:"));
    communeLabel->setBuddy(m_commune);
    m_count->setObjectName(QStringLiteral("count"));
    auto* top = new QHBoxLayout;
    top->addWidget(communeLabel);
    top->addWidget(m_commune);
    top->addSpacing(16);
    top->addWidget(m_count, 1);

    auto* hint = hintLabel(tr("The commands are for the chosen lines (Shift, Ctrl); with none chosen, for all that "
                              "are shown. Enter opens the facility."));

    auto* bottom = new FlowLayout;
    const auto button = [&](const QString& text, const char* name, void (UnansweredDialog::*run)()) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        bottom->addWidget(made);
        return made;
    };
    m_changing << button(tr("&Plan a reminder…"), "plan", &UnansweredDialog::planReminder)
               << button(tr("&Reminded…"), "done", &UnansweredDialog::markDone);
    m_reading << button(tr("Le&tters…"), "letters", &UnansweredDialog::writeLetters)
              << button(tr("Plan of &visits…"), "visits", &UnansweredDialog::printVisits)
              << button(tr("Print the &list…"), "list", &UnansweredDialog::printList)
              << button(tr("&Excel…"), "excel", &UnansweredDialog::exportList);
    bottom->addStretch();
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    bottom->addWidget(close);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addLayout(bottom);
    resize(1120, 620);

    connect(m_commune, &QComboBox::currentIndexChanged, this, &UnansweredDialog::showLines);
    connect(m_list, &QTableView::doubleClicked, this, &UnansweredDialog::openCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, &UnansweredDialog::openCurrent);
    connect(&year, &WorkingYear::changed, this, &UnansweredDialog::refresh);
    refresh();
    m_list->setFocus();
}

void UnansweredDialog::refresh()
{
    attempt(m_prompts, this, [this] {
        m_lines = core::unanswered(m_year.database(), m_year.figures());
        fillCommunes();
        showLines();
    });
}

void UnansweredDialog::fillCommunes()
{
    const QSignalBlocker quiet(m_commune);
    const QVariant before = m_commune->currentData();
    std::vector<std::pair<qint64, QString>> communes; // in the order of the lines
    std::map<qint64, int> counts;
    for (const core::Unanswered& line : m_lines)
        if (++counts[line.unit] == 1)
            communes.emplace_back(line.unit, line.commune.isEmpty() ? tr("Commune not known") : line.commune);
    m_commune->clear();
    m_commune->addItem(tr("All communes"), qint64(0));
    for (const auto& [unit, name] : communes)
        m_commune->addItem(QStringLiteral("%1 (%2)").arg(name).arg(counts[unit]), unit == 0 ? unknownCommune : unit);
    m_commune->setCurrentIndex(std::max(0, m_commune->findData(before)));
}

void UnansweredDialog::showLines()
{
    const qint64 wanted = m_commune->currentData().toLongLong();
    std::vector<TextTableModel::Line> lines;
    for (const core::Unanswered& line : m_lines) {
        if (wanted != 0 && line.unit != (wanted == unknownCommune ? 0 : wanted)) continue;
        lines.push_back(
            {line.facility,
             {line.commune, line.code, line.name, missing(line), line.contact, line.phone, lastReminder(line)}});
    }
    const int count = int(lines.size());
    const bool writable = m_year.database().isWritable();
    m_model->setLines(std::move(lines));
    int reminded = 0;
    for (const core::Unanswered& line : m_lines) reminded += line.reminder != 0;
    m_count->setText(m_lines.empty()
                         ? tr("Every facility of %1 has answered. There is nobody to remind.").arg(m_year.year())
                         : tr("%n facility(ies) shown", nullptr, count) + QStringLiteral(" · ")
                             + tr("%1 of %2 reminded").arg(reminded).arg(m_lines.size()));
    for (QPushButton* button : m_changing) button->setEnabled(writable && count > 0);
    for (QPushButton* button : m_reading) button->setEnabled(count > 0);
    if (count > 0) m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->clearSelection();
}

void UnansweredDialog::chooseCommune(qint64 unit)
{
    m_commune->setCurrentIndex(std::max(0, m_commune->findData(unit)));
}

std::vector<qint64> UnansweredDialog::shown() const
{
    const qint64 wanted = m_commune->currentData().toLongLong();
    std::vector<qint64> ids;
    for (const core::Unanswered& line : m_lines)
        if (wanted == 0 || line.unit == (wanted == unknownCommune ? 0 : wanted)) ids.push_back(line.facility);
    return ids;
}

std::vector<qint64> UnansweredDialog::chosen() const
{
    const std::vector<qint64> all = shown();
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty()) return all;
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> ids;
    for (const QModelIndex& row : rows) ids.push_back(all[size_t(row.row())]);
    return ids;
}

void UnansweredDialog::openCurrent()
{
    const int row = m_list->currentIndex().row();
    const std::vector<qint64> all = shown();
    if (row < 0 || row >= int(all.size())) return;
    accept();
    Q_EMIT facilityWanted(all[size_t(row)]);
}

void UnansweredDialog::planReminder()
{
    const std::vector<qint64> facilities = chosen();
    if (facilities.empty()) return;
    core::Record proposed(core::reminderDictionary());
    proposed["way"] = QStringLiteral("visit");
    proposed["planned_on"] = core::valueOf(QDate::currentDate().addDays(daysUntilReminder));
    FieldDialog dialog(tr("Reminder for %n facility(ies)", nullptr, int(facilities.size())), proposed,
                       {QStringLiteral("way"), QStringLiteral("planned_on"), QStringLiteral("note")}, {}, this);
    if (dialog.exec() != QDialog::Accepted) return;
    const core::Record record = dialog.record();
    attempt(m_prompts, this, [&] {
        core::addReminders(m_year.database(),
                           {m_year.year(), record.text("way"), record.date("planned_on"), {}, record.text("note")},
                           facilities);
    });
}

void UnansweredDialog::markDone()
{
    const std::vector<qint64> facilities = chosen();
    if (facilities.empty()) return;
    core::Record proposed(core::reminderDictionary());
    proposed["done_on"] = core::valueOf(QDate::currentDate());
    FieldDialog dialog(
        tr("%n facility(ies) reminded", nullptr, int(facilities.size())), proposed, {QStringLiteral("done_on")},
        [](const core::Record& record) {
            core::Problems problems;
            if (!record.date("done_on").isValid())
                problems.push_back({QStringLiteral("done_on"),
                                    tr("The day on which it was done"),
                                    core::Severity::Error,
                                    QStringLiteral("missing"),
                                    {}});
            return problems;
        },
        this);
    if (dialog.exec() != QDialog::Accepted) return;
    attempt(m_prompts, this,
            [&] { core::markReminded(m_year.database(), m_year.year(), facilities, dialog.record().date("done_on")); });
}

void UnansweredDialog::writeLetters() { LetterDialog(m_year, m_prompts, chosen(), this).exec(); }

void UnansweredDialog::printList()
{
    attempt(m_prompts, this,
            [this] { printOrSave(core::unansweredList(m_year.database(), m_year.figures(), chosen())); });
}

void UnansweredDialog::printVisits()
{
    attempt(m_prompts, this, [this] { printOrSave(core::visitPlan(m_year.database(), m_year.figures())); });
}

void UnansweredDialog::printOrSave(const core::Report& report) { PaperDialog(report, m_prompts, this).exec(); }

void UnansweredDialog::exportList()
{
    const QString name = tr("Not yet answered in %1").arg(m_year.year());
    saveTable(m_prompts, this, name,
              [&](const core::Progress& progress) { return shownSheet(*m_model, name, progress); });
}

} // namespace ui

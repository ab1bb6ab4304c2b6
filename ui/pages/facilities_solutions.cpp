// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_solutions.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/database/table.h"
#include "core/record/solution.h"
#include "ui/flow_layout.h"
#include "ui/table/editable_cells.h"
#include "ui/table/grid_view.h"
#include "ui/table/text_table_model.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr const char* firstFields[] = {"name", "date", "cost", "benefit"};
constexpr const char* laterFields[] = {"support", "solution_group", "state", "before_words", "after_words"};
constexpr int widths[] = {28, 13, 15, 15, 12, 15, 26, 16, 24, 24};

std::vector<TextTableModel::Column> columns()
{
    const core::Dictionary& dictionary = core::solutionDictionary();
    std::vector<TextTableModel::Column> list;
    const auto add = [&](const char* name) {
        const core::Field& field = dictionary.field(QLatin1String(name));
        list.push_back({QCoreApplication::translate("Record", field.label), QString::fromLatin1(name),
                        cellAlignment(field).testFlag(Qt::AlignRight)});
    };
    for (const char* name : firstFields) add(name);
    list.push_back({FacilitySolutions::tr("Pay-back (years)"), QStringLiteral("pay_back"), true});
    for (const char* name : laterFields) add(name);
    return list;
}

QString payBackWords(const core::Record& solution)
{
    const auto years = core::payBackYears(solution);
    return years ? years->shown(1) : QStringLiteral("–");
}

} // namespace

FacilitySolutions::FacilitySolutions(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database), m_prompts(prompts), m_model(new TextTableModel(columns(), this)),
      m_list(new GridView(QStringLiteral("solution"), prompts)), m_stack(new QStackedWidget), m_sum(new QLabel),
      m_add(new QPushButton(tr("Add sol&ution…"))), m_edit(new QPushButton(tr("&Change…"))),
      m_remove(new QPushButton(tr("Delete")))
{
    m_list->setObjectName(QStringLiteral("solution"));
    m_list->setAccessibleName(tr("Solutions"));
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->setModel(m_model);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_list->setColumnWidth(
            column,
            std::max(widths[column] * letter,
                     m_list->fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString())
                         + 16));
    m_list->showRecords();
    m_add->setToolTip(tr("Ctrl+N"));
    m_edit->setToolTip(tr("Enter"));
    m_remove->setToolTip(tr("Del. It can be undone with Ctrl+Z."));
    auto* tools = new FlowLayout;
    tools->addWidget(m_sum);
    tools->addStretch();
    for (QPushButton* button : {m_add, m_edit, m_remove}) tools->addWidget(button);
    auto* empty = new QLabel(tr("No solutions yet. Add one (Ctrl+N): what was done, when, what it cost and what it "
                                "brings a year."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    empty->setMargin(24);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(tools);
    layout->addWidget(m_stack);

    connect(m_add, &QPushButton::clicked, this, &FacilitySolutions::add);
    connect(m_edit, &QPushButton::clicked, this, &FacilitySolutions::edit);
    connect(m_remove, &QPushButton::clicked, this, &FacilitySolutions::removeCurrent);
    connect(m_list, &GridView::opened, this, &FacilitySolutions::edit);
    connect(m_list, &GridView::removeWanted, this, &FacilitySolutions::removeCurrent);
    connect(&m_database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("solution"))) reload();
    });
    reload();
}

void FacilitySolutions::setFacility(qint64 facility, const QString& code)
{
    m_code = code;
    if (facility == m_facility) return;
    m_facility = facility;
    reload();
}

void FacilitySolutions::reload()
{
    const core::Dictionary& dictionary = core::solutionDictionary();
    std::vector<TextTableModel::Line> lines;
    qint64 cost = 0, benefit = 0;
    if (m_facility != 0)
        for (const core::Record& one :
             core::Table(m_database, dictionary).where("facility_id", m_facility, "date IS NULL, date, id")) {
            TextTableModel::Line line{one.id, {}};
            const auto add = [&](const char* name) {
                line.cells
                    << cellText(dictionary.field(QLatin1String(name)), one[name]).section(QLatin1Char('\n'), 0, 0);
            };
            for (const char* name : firstFields) add(name);
            line.cells << payBackWords(one);
            for (const char* name : laterFields) add(name);
            lines.push_back(std::move(line));
            cost += one.integer("cost").value_or(0);
            benefit += one.integer("benefit").value_or(0);
        }
    const int count = int(lines.size());
    m_model->setLines(std::move(lines));
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0 && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0, 0));
    m_sum->setText(count == 0 ? QString() : tr("%n solution(s), amounts in đồng", nullptr, count));
    m_sum->setToolTip(
        tr("Investment %1 đồng, yearly benefit %2 đồng").arg(core::shownText(cost, 0), core::shownText(benefit, 0)));
    const bool writable = m_database.isWritable() && m_facility != 0;
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && count > 0);
    m_remove->setEnabled(writable && count > 0);
}

void FacilitySolutions::add()
{
    if (!m_add->isEnabled()) return;
    core::Record solution(core::solutionDictionary());
    solution["facility_id"] = m_facility;
    solution["state"] = QStringLiteral("adopted");
    FacilitySolutionDialog dialog(solution, m_database, this);
    if (dialog.exec() == QDialog::Accepted) store(dialog.solution(), tr("%1 – solution added: %2"));
}

void FacilitySolutions::edit()
{
    const auto solution = core::Table(m_database, core::solutionDictionary()).record(m_list->currentId());
    if (!solution || !m_database.isWritable()) return;
    FacilitySolutionDialog dialog(*solution, m_database, this);
    if (dialog.exec() == QDialog::Accepted && dialog.solution().row() != solution->row())
        store(dialog.solution(), tr("%1 – solution changed: %2"));
}

void FacilitySolutions::store(core::Record solution, const QString& action)
{
    attempt(m_prompts, this, [&] {
        core::Transaction transaction(m_database, action.arg(m_code, solution.text("name")));
        core::Table table(m_database, core::solutionDictionary());
        if (solution.id == 0)
            solution.id = table.insert(solution);
        else
            table.update(solution);
        transaction.commit();
    });
    m_list->setCurrentId(solution.id);
    m_list->setFocus();
}

void FacilitySolutions::removeCurrent()
{
    const qint64 id = m_list->currentId();
    const core::Table table(m_database, core::solutionDictionary());
    const auto solution = table.record(id);
    if (!solution || !m_database.isWritable()) return;
    attempt(m_prompts, this, [&] {
        core::Transaction transaction(m_database, tr("%1 – solution deleted: %2").arg(m_code, solution->text("name")));
        core::Table(m_database, core::solutionDictionary()).remove(id);
        transaction.commit();
    });
}

static std::vector<ReferenceChoice> choicesOf(const core::Database& database, const QString& table)
{
    std::vector<ReferenceChoice> choices;
    for (const core::ListEntry& entry : core::listEntries(database, table))
        choices.push_back(
            {core::integerOf(entry.value).value_or(0),
             entry.detail.isEmpty() ? entry.name : QStringLiteral("%1 (%2)").arg(entry.name, entry.detail)});
    return choices;
}

FacilitySolutionDialog::FacilitySolutionDialog(const core::Record& solution, const core::Database& database,
                                               QWidget* parent)
    : QDialog(parent), m_solution(solution), m_payBack(new QLabel)
{
    QStringList fields;
    for (const char* name :
         {"name", "solution_group", "state", "funding", "date", "stop_date", "activity_id", "cost", "support",
          "benefit", "resource_id", "saved_quantity", "evidence", "before_words", "after_words", "note"})
        fields << QString::fromLatin1(name);
    setWindowTitle(solution.id == 0 ? tr("New solution") : tr("Solution"));
    m_grid = new FieldGrid(core::solutionDictionary(), fields, 3,
                           [&database](const QString& table) { return choicesOf(database, table); }, this,
                           {QStringLiteral("name")});
    m_grid->setRecord(solution);
    m_payBack->setObjectName(QStringLiteral("pay_back"));
    m_payBack->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_grid, &FieldGrid::left, this, &FacilitySolutionDialog::showPayBack);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_grid);
    layout->addWidget(m_payBack);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(820, sizeHint().height());
    m_grid->input(QStringLiteral("name"))->setFocus();
    showPayBack();
}

void FacilitySolutionDialog::showPayBack()
{
    core::Record typed = m_solution;
    for (const char* name : {"cost", "benefit"}) {
        const core::Parsed parsed = m_grid->input(QString::fromLatin1(name))->read();
        typed[name] = parsed.problem ? core::Value{} : parsed.value;
    }
    const auto years = core::payBackYears(typed);
    m_payBack->setText(years ? tr("Simple pay-back: %1 years (investment / yearly benefit)").arg(years->shown(1))
                             : tr("Simple pay-back: – (needs investment and a positive yearly benefit)"));
}

void FacilitySolutionDialog::accept()
{
    if (!m_grid->check()) return;
    const core::Record record = m_grid->record();
    core::Problems problems;
    const QDate from = record.date("date"), to = record.date("stop_date");
    if (from.isValid() && to.isValid() && to < from)
        problems.push_back({QStringLiteral("stop_date"),
                            tr("It cannot stop before it was adopted."),
                            core::Severity::Error,
                            QStringLiteral("dates_out_of_order"),
                            {}});
    const auto cost = record.integer("cost"), support = record.integer("support");
    if (cost && support && *support > *cost)
        problems.push_back({QStringLiteral("support"),
                            tr("The support is part of the investment and cannot exceed it."),
                            core::Severity::Error,
                            QStringLiteral("too_large"),
                            {}});
    m_grid->showProblems(problems);
    if (!problems.empty()) return;
    m_solution = record;
    QDialog::accept();
}

} // namespace ui

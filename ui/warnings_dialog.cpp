// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warnings_dialog.h"

#include "core/database/database.h"
#include "core/indicator/accepted_findings.h"
#include "ui/flow_layout.h"
#include "ui/reason_list.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"
#include "ui/table/text_table_model.h"
#include "ui/working_year.h"
#include "ui/year_warnings.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

WarningsDialog::WarningsDialog(WorkingYear& year, const QString& rule, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_year(year), m_prompts(prompts),
      m_model(new TextTableModel({{tr("Facility"), QStringLiteral("facility")},
                                  {tr("Place"), QStringLiteral("place")},
                                  {tr("What is unlikely"), QStringLiteral("what")},
                                  {tr("Reason"), QStringLiteral("reason")},
                                  {tr("Rule"), QStringLiteral("rule")}},
                                 this)),
      m_table(new GridView(QStringLiteral("warnings"), prompts)), m_state(new QComboBox), m_rule(new QComboBox),
      m_count(new QLabel), m_reason(new ReasonList), m_explain(new QPushButton), m_open(new QPushButton)
{
    setWindowTitle(tr("Warnings %1").arg(year.year()));
    resize(1160, 600);
    m_table->setObjectName(QStringLiteral("warnings"));
    m_table->setAccessibleName(tr("Warnings"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    for (const auto& [column, letters] : {std::pair(0, 42), {1, 18}, {2, 86}, {3, 30}, {4, 9}})
        m_table->setUsualWidth(column, letters);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTools(rule));
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFoot());

    connect(m_table, &GridView::opened, this, &WarningsDialog::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WarningsDialog::showSelection);
    connect(&m_year.warnings(), &YearWarnings::changed, this,
            [this] { attempt(m_prompts, this, [this] { refresh(); }); });
    auto* reason = new QAction(this);
    reason->setShortcut(Qt::Key_F8);
    connect(reason, &QAction::triggered, this, [this] { m_reason->setFocus(Qt::ShortcutFocusReason); });
    addAction(reason);
    m_table->takeFocus();
}

QWidget* WarningsDialog::makeTools(const QString& rule)
{
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setAccessibleName(tr("Which warnings"));
    for (const auto& [text, state] : {std::pair(tr("Open"), State::Open), std::pair(tr("Explained"), State::Explained),
                                      std::pair(tr("Notices"), State::Notices), std::pair(tr("All"), State::All)})
        m_state->addItem(text, int(state));
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setAccessibleName(tr("Rule"));
    attempt(m_prompts, this, [&] {
        m_year.warnings().all();
        m_year.warnings().markSeen();
        fillRules(rule);
        refresh();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, &WarningsDialog::refresh);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &WarningsDialog::refresh);
    auto* tools = new QWidget;
    auto* layout = new FlowLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_rule);
    layout->addStretch();
    layout->addWidget(m_count);
    return tools;
}

QWidget* WarningsDialog::makeFoot()
{
    auto* why = new QLabel(tr("&Reason for what is selected (F8):"));
    why->setBuddy(m_reason);
    m_explain->setObjectName(QStringLiteral("explain"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setText(tr("&Go to the cell"));
    auto* save = new QPushButton(tr("E&xport…"));
    auto* close = new QPushButton(tr("&Close"));
    for (QPushButton* button : {m_explain, m_open, save, close}) button->setAutoDefault(false);
    connect(m_reason, &ReasonList::entered, this, &WarningsDialog::explain);
    connect(m_reason, &ReasonList::left, m_table, &GridView::takeFocus);
    connect(m_explain, &QPushButton::clicked, this, &WarningsDialog::explain);
    connect(m_open, &QPushButton::clicked, this, &WarningsDialog::open);
    connect(save, &QPushButton::clicked, this, &WarningsDialog::exportTable);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const bool writable = m_year.database().isWritable();
    why->setVisible(writable);
    m_reason->setVisible(writable);
    m_explain->setVisible(writable);
    auto* foot = new QWidget;
    auto* layout = new FlowLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(why);
    layout->addWidget(m_reason);
    layout->addWidget(m_explain);
    if (!writable) layout->addStretch();
    layout->addWidget(m_open);
    layout->addWidget(save);
    layout->addWidget(close);
    showSelection();
    return foot;
}

void WarningsDialog::fillRules(const QString& chosen)
{
    QHash<QString, int> counts;
    for (const core::Finding& finding : m_year.warnings().all()) ++counts[finding.rule];
    m_rule->addItem(tr("All rules"), QString());
    for (const QString& rule : core::plausibilityRules())
        if (counts.contains(rule))
            m_rule->addItem(QStringLiteral("%1 – %2 (%3)").arg(rule, core::ruleName(rule)).arg(counts[rule]), rule);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(chosen)));
}

bool WarningsDialog::isShown(const core::Finding& finding) const
{
    const QString rule = m_rule->currentData().toString();
    if (!rule.isEmpty() && finding.rule != rule) return false;
    switch (State(m_state->currentData().toInt())) {
    case State::Open: return finding.isOpen();
    case State::Explained: return !finding.reason.isEmpty();
    case State::Notices: return finding.weight == core::FindingWeight::Notice;
    case State::All: break;
    }
    return true;
}

void WarningsDialog::refresh()
{
    const auto& all = m_year.warnings().all();
    QHash<qint64, QString> names;
    core::Statement facilities(m_year.database(), "SELECT id, code || ' ' || name FROM facility");
    while (facilities.step()) names.insert(facilities.integer(0), facilities.text(1));
    m_shown.clear();
    std::copy_if(all.begin(), all.end(), std::back_inserter(m_shown),
                 [this](const core::Finding& finding) { return isShown(finding); });
    const auto place = [&](const core::Finding& finding) {
        const bool blocks = finding.weight == core::FindingWeight::BlocksReport && finding.isOpen();
        return std::pair(!blocks, names.value(finding.facility)); // what hinders most first
    };
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&](const core::Finding& a, const core::Finding& b) { return place(a) < place(b); });
    std::vector<TextTableModel::Line> lines;
    for (const core::Finding& finding : m_shown)
        lines.push_back({qint64(lines.size()) + 1,
                         {names.value(finding.facility, tr("The whole area")), core::subjectName(finding),
                          finding.message, finding.reason, finding.rule}});
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setLines(std::move(lines));
    if (!m_shown.empty()) m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    const auto open = std::count_if(all.begin(), all.end(), [](const core::Finding& f) { return f.isOpen(); });
    const auto explained
        = std::count_if(all.begin(), all.end(), [](const core::Finding& f) { return !f.reason.isEmpty(); });
    m_count->setText(m_shown.empty() ? tr("Nothing to show here. Open: %1, explained: %2.").arg(open).arg(explained)
                                     : tr("Open: %1, explained: %2").arg(open).arg(explained));
    showSelection();
}

std::vector<core::Finding> WarningsDialog::selected() const
{
    std::vector<core::Finding> findings;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        findings.push_back(m_shown[size_t(row.row())]);
    return findings;
}

void WarningsDialog::showSelection()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_explain->setText(tr("&Explain (%1)").arg(count));
    m_explain->setEnabled(count > 0);
    const QModelIndex current = m_table->currentIndex();
    m_open->setEnabled(current.isValid() && m_shown[size_t(current.row())].facility != 0); // the area has no cell
}

void WarningsDialog::open()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) return;
    const core::Finding finding = m_shown[size_t(current.row())];
    if (finding.facility == 0) return;
    accept();
    Q_EMIT cellWanted(finding.facility, finding.subject);
}

void WarningsDialog::explain()
{
    const auto findings = selected();
    if (!attempt(m_prompts, this, [&] { core::explain(m_year.database(), findings, m_reason->reason()); })) return;
    m_reason->clearReason();
    m_table->takeFocus();
}

void WarningsDialog::exportTable()
{
    const QString name = windowTitle();
    saveTable(m_prompts, this, name,
              [&](const core::Progress& progress) { return shownSheet(*m_model, name, progress); });
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operator_dialog.h"

#include "core/database/database.h"
#include "core/report/operator_report.h"
#include "ui/paper_dialog.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"
#include "ui/table/text_table_model.h"
#include "ui/text_labels.h"
#include "ui/wait_pointer.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

OperatorDialog::OperatorDialog(core::Database& database, int year, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_database(database), m_year(year), m_prompts(prompts),
      m_model(new TextTableModel({{tr("Person"), QStringLiteral("user")},
                                  {tr("Day"), QStringLiteral("day")},
                                  {tr("Forms"), QStringLiteral("forms"), true},
                                  {tr("Values"), QStringLiteral("values"), true},
                                  {tr("Keying time"), QStringLiteral("time"), true},
                                  {tr("Values an hour"), QStringLiteral("speed"), true},
                                  {tr("Compared"), QStringLiteral("compared"), true},
                                  {tr("Differ"), QStringLiteral("differing"), true},
                                  {tr("First held"), QStringLiteral("first_held"), true},
                                  {tr("Error rate"), QStringLiteral("error_rate"), true}},
                                 this)),
      m_grid(new GridView(QStringLiteral("operators"), prompts))
{
    setWindowTitle(tr("Keying statistics %1").arg(year));
    {
        const WaitPointer wait;
        attempt(prompts, this, [this] { m_lines = core::operatorKeying(m_database, m_year); });
    }
    const auto shown = [](const std::optional<core::Ratio>& ratio, const auto& words) {
        return ratio ? words(*ratio) : QStringLiteral("–");
    };
    std::vector<TextTableModel::Line> lines;
    for (const core::OperatorKeying& line : m_lines)
        lines.push_back(
            {qint64(lines.size()) + 1,
             {line.user, line.day.isValid() ? line.day.toString(QStringLiteral("dd/MM/yyyy")) : tr("All days"),
              QString::number(line.forms), QString::number(line.values), line.time(),
              shown(line.valuesPerHour(), [](const core::Ratio& speed) { return speed.shown(0); }),
              QString::number(line.compared), QString::number(line.differing), QString::number(line.firstHeld),
              shown(line.errorRate(), [](const core::Ratio& rate) { return rate.shownPercent(); })}});
    m_model->setLines(std::move(lines));
    m_grid->setObjectName(QStringLiteral("operators"));
    m_grid->setAccessibleName(windowTitle());
    m_grid->setModel(m_model);
    m_grid->showRecords(true);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    static constexpr int letters[] = {20, 13, 10, 11, 16, 13, 14, 12, 15, 11};
    for (int column = 0; column < int(std::size(letters)); ++column) m_grid->setUsualWidth(column, letters[column], 12);

    auto* empty
        = new QLabel(tr("Nothing has been keyed by hand into the forms of %1 yet. Key forms on the page Figures "
                        "of the year; the second keying there finds what went wrong.")
                         .arg(year));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    auto* stack = new QStackedWidget;
    stack->addWidget(m_grid);
    stack->addWidget(empty);
    stack->setCurrentIndex(m_lines.empty() ? 1 : 0);
    auto* hint = hintLabel(tr(
        "Keying time runs from one value to the next; pauses of more than 5 minutes do not count, nor does the first "
        "value after one count for the speed. What is typed again counts once; what was undone, imported or pasted "
        "in more than 8 rows does not count. The error rate is the values that differ in the second keying, less "
        "those where the first held, by the values compared."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* printing = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto* exporting = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {printing, exporting}) button->setEnabled(!m_lines.empty());
    for (QAbstractButton* button : buttons->buttons()) static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(stack, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(1020, 460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(printing, &QPushButton::clicked, this, &OperatorDialog::print);
    connect(exporting, &QPushButton::clicked, this, &OperatorDialog::exportList);
    m_grid->takeFocus();
}

void OperatorDialog::print()
{
    attempt(m_prompts, this,
            [this] { PaperDialog(core::operatorReport(m_database, m_year, m_lines), m_prompts, this).exec(); });
}

void OperatorDialog::exportList()
{
    saveTable(m_prompts, this, windowTitle(),
              [this](const core::Progress& progress) { return shownSheet(*m_model, windowTitle(), progress); });
}

} // namespace ui

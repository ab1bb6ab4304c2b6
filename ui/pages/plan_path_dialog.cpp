// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_path_dialog.h"

#include "core/indicator/targets.h"
#include "core/record/task.h"
#include "ui/form/number_line.h"
#include "ui/form/scrolled.h"
#include "ui/target_words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using core::Record;

bool canHavePath(const Record& target, const Record& plan)
{
    return core::targetKind(target.text("kind")) != core::TargetKind::Milestone
        && plan.date("period_to").year() > plan.date("period_from").year();
}

PlanPathDialog::PlanPathDialog(const Record& target, const Record& plan, const std::vector<Record>& steps,
                               QWidget* parent)
    : QDialog(parent), m_target(target)
{
    setWindowTitle(tr("Yearly path of target %1").arg(target.integer("position").value_or(0)));
    auto* words = new QLabel(QStringLiteral("“%1”").arg(target.text("words")), this);
    words->setWordWrap(true);
    auto* explanation = new QLabel(tr("What the plan asks for at the end of each year, in the same way as the target "
                                      "itself. A year left empty lies on the straight line."),
                                   this);
    explanation->setWordWrap(true);
    auto* years = new QWidget;
    auto* grid = new QGridLayout(years);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(3, 1);
    const core::TargetKind kind = core::targetKind(target.text("kind"));
    const bool counted = kind == core::TargetKind::CountAtLeast || kind == core::TargetKind::ExternalAtLeast;
    const core::Field& field = core::targetStepDictionary().field(QLatin1String("value"));
    const int last = plan.date("period_to").year();
    for (int year = plan.date("period_from").year(); year < last; ++year) {
        const int row = 2 * int(m_lines.size());
        auto* label = new QLabel(QString::number(year), years);
        auto* editor = new NumberLine(years);
        editor->setObjectName(QStringLiteral("year_%1").arg(year));
        editor->setAccessibleName(tr("Value of %1").arg(year));
        editor->setAlignment(Qt::AlignRight);
        editor->setFixedWidth(editor->fontMetrics().averageCharWidth() * 20);
        editor->setPlaceholderText(tr("straight line"));
        for (const Record& step : steps)
            if (step.integer("year") == year) editor->setText(core::editText(field, step["value"]));
        label->setBuddy(editor);
        auto* problem = new QLabel(years);
        problem->setObjectName(QStringLiteral("problem"));
        problem->hide();
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
        if (!counted) grid->addWidget(new QLabel(QStringLiteral("%"), years), row, 2);
        grid->addWidget(problem, row + 1, 1, 1, 3);
        m_lines.push_back({year, editor, problem});
    }
    auto* end = new QLabel(tr("%1: %2, as the target says").arg(last).arg(TargetWords::value(target)), years);
    grid->addWidget(end, 2 * int(m_lines.size()), 0, 1, 4);
    grid->setRowStretch(2 * int(m_lines.size()) + 1, 1);

    auto* scroll = scrolled(years);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(explanation);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(480, std::min(560, 220 + 32 * int(m_lines.size())));
    if (!m_lines.empty()) m_lines.front().editor->setFocus();
}

void PlanPathDialog::accept()
{
    const core::Field& field = core::targetStepDictionary().field(QLatin1String("value"));
    m_steps.clear();
    QLineEdit* wrong = nullptr;
    for (const Line& line : m_lines) {
        line.problem->hide();
        if (line.editor->text().trimmed().isEmpty()) continue;
        core::Parsed parsed = core::parse(field, line.editor->text(), core::DecimalMark::Comma);
        if (!parsed.problem) parsed.problem = core::validate(field, parsed.value);
        if (parsed.problem) {
            line.problem->setText(parsed.problem->message);
            line.problem->show();
            if (!wrong) wrong = line.editor;
            continue;
        }
        Record step(core::targetStepDictionary());
        step["target_id"] = m_target.id;
        step["year"] = qint64(line.year);
        step["value"] = parsed.value;
        m_steps.push_back(step);
    }
    if (wrong) return wrong->setFocus(Qt::OtherFocusReason);
    QDialog::accept();
}

} // namespace ui

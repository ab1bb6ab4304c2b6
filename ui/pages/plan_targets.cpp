// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_targets.h"

#include "core/record/plan.h"
#include "ui/pages/plan_head.h"
#include "ui/pages/plan_results.h"
#include "ui/pages/plan_store.h"
#include "ui/pages/plan_target_dialog.h"
#include "ui/prompts.h"
#include "ui/target_words.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using core::Record;

namespace {
enum Column { Number, Words, Reading, Base, Required, Actual, Verdict, ColumnCount };
} // namespace

PlanTargets::PlanTargets(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_store(store), m_prompts(prompts), m_plan(core::planDictionary()),
      m_table(new QTableWidget(0, ColumnCount, this)), m_results(new PlanResults(store, prompts, this))
{
    m_table->setObjectName(QStringLiteral("targets"));
    m_table->setAccessibleName(tr("Targets"));
    m_table->setHorizontalHeaderLabels(
        {tr("No."), tr("Words of the plan"), tr("Reading"), tr("Base"), tr("Required"), tr("Reached"), tr("Verdict")});
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Words, QHeaderView::Stretch);
    header->setSectionResizeMode(Reading, QHeaderView::Interactive);
    header->resizeSection(Reading, 150);
    header->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    m_table->setShowGrid(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);

    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, auto&& slot) {
        auto* made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    button(tr("&Add…"), [this] { add(); });
    m_edit = button(tr("&Edit…"), [this] { edit(); });
    m_duplicate = button(tr("Du&plicate"), [this] { duplicate(); });
    m_remove = button(tr("&Remove"), [this] { remove(); });
    m_up = button(tr("&Up"), [this] { move(-1); });
    m_down = button(tr("Do&wn"), [this] { move(1); });
    buttons->addStretch();
    connect(m_table, &QTableWidget::itemActivated, this, [this] { edit(); });
    connect(m_table, &QTableWidget::itemDoubleClicked, this, [this] {
        if (style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick)) edit();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { showCurrent(); });
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_results, 2);
    setFocusProxy(m_table);
}

void PlanTargets::setPlan(const Record& plan, std::shared_ptr<const core::Figures> figures)
{
    m_plan = plan;
    m_figures = std::move(figures);
    fill();
}

void PlanTargets::fill()
{
    const qint64 chosen = current();
    const int row = m_table->currentRow();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_figures->targets.size()));
        const bool own = m_plan.integer("own").value_or(0) != 0;
        int i = 0;
        for (const core::TargetFigure& figure : m_figures->targets) {
            const QString dash = QStringLiteral("–");
            const QString counted = TargetWords::actualCount(figure);
            QString actual = TargetWords::actual(figure), required = TargetWords::required(figure);
            if (!counted.isEmpty()) actual = figure.isShare() ? actual + QLatin1Char('\n') + counted : counted;
            if (figure.isShare() && figure.requiredCount)
                required += QStringLiteral("\n%1/%2").arg(*figure.requiredCount).arg(figure.denominator.value_or(0));
            QString base = TargetWords::base(figure);
            if (figure.base && figure.isShare())
                base += QStringLiteral("\n%1/%2").arg(figure.base->count).arg(figure.base->of);
            QString verdict = TargetWords::verdictWithSign(figure.verdict);
            if (const QString shortBy = TargetWords::shortBy(figure); !shortBy.isEmpty())
                verdict += QLatin1Char('\n') + shortBy;
            QString reading = TargetWords::reading(figure.target, m_figures->baseYear);
            if (TargetWords::isReadingOpen(figure.target)) reading += QLatin1Char('\n') + tr("(not confirmed)");
            const QStringList cells{QString::number(figure.number),
                                    figure.target.text("words"),
                                    reading,
                                    base,
                                    own ? required : TargetWords::value(figure.target),
                                    own ? actual : dash,
                                    own ? verdict : dash};
            for (int c = 0; c < ColumnCount; ++c) {
                auto* item = new QTableWidgetItem(cells[c]);
                item->setData(Qt::UserRole, figure.target.id);
                item->setToolTip(cells[c]);
                const bool number = c == Number || c == Base || c == Required || c == Actual;
                item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
                m_table->setItem(i, c, item);
            }
            ++i;
        }
        m_table->setCurrentCell(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)), Words);
    }
    select(chosen);
    showCurrent();
}

qint64 PlanTargets::current() const
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), 0);
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void PlanTargets::select(qint64 target)
{
    for (int i = 0; i < m_table->rowCount(); ++i)
        if (m_table->item(i, 0)->data(Qt::UserRole).toLongLong() == target) m_table->setCurrentCell(i, Words);
}

void PlanTargets::showCurrent()
{
    const int row = m_table->currentRow();
    for (QPushButton* button : {m_edit, m_duplicate, m_remove}) button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
    const core::TargetFigure* figure
        = row >= 0 && size_t(row) < m_figures->targets.size() ? &m_figures->targets[size_t(row)] : nullptr;
    const bool typedIn = figure && TargetWords::isTypedIn(figure->target);
    m_results->setVisible(typedIn);
    if (typedIn) m_results->setTarget(figure->target);
    Q_EMIT currentChanged(current());
}

QString PlanTargets::action(const QString& what) const
{
    return QStringLiteral("%1 – %2").arg(TargetWords::planName(m_plan), what);
}

bool PlanTargets::askFor(Record& target)
{
    const auto figures = m_figures; // stays while the dialog is open, whatever is stored meanwhile
    PlanTargetDialog dialog(
        target, m_store.database(), *figures, [this](const QString& table) { return planReferences(m_store, table); },
        this);
    if (dialog.exec() != QDialog::Accepted) return false;
    target = dialog.target();
    return true;
}

void PlanTargets::add()
{
    attempt(m_prompts, this, [this] {
        Record target(core::targetDictionary());
        target["plan_id"] = m_plan.id;
        target["position"] = qint64(m_figures->targets.empty() ? 1 : m_figures->targets.back().number + 1);
        target["indicator"] = QStringLiteral("awareness");
        target["kind"] = QStringLiteral("points_over_base");
        target["cohort"] = QStringLiteral("adopters");
        target["reading_confirmed"] = qint64(0);
        if (!askFor(target)) return;
        const qint64 id
            = m_store.save(target, action(tr("target %1 added").arg(target.integer("position").value_or(0))));
        Q_EMIT currentChanged(id);
    });
}

void PlanTargets::edit()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] {
        Record target = m_figures->targets[size_t(row)].target;
        const core::Row before = target.row();
        if (!askFor(target) || target.row() == before) return;
        m_store.save(target, action(tr("target %1 changed").arg(target.integer("position").value_or(0))));
    });
}

void PlanTargets::duplicate()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] { m_store.duplicateTarget(m_figures->targets[size_t(row)].target); });
}

void PlanTargets::remove()
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this, [&] {
        const Record target = m_figures->targets[size_t(row)].target;
        m_store.remove(target, action(tr("target %1 removed").arg(target.integer("position").value_or(0))));
    });
}

void PlanTargets::move(int by)
{
    const int row = m_table->currentRow();
    if (row < 0) return;
    attempt(m_prompts, this,
            [&] { m_store.move(m_store.targets(m_plan.id), size_t(row), by, action(tr("order of the targets"))); });
}

const QAbstractItemModel& PlanTargets::shownTable() const { return *m_table->model(); }

} // namespace ui

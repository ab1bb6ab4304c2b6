// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_targets.h"

#include "core/record/plan.h"
#include "ui/flow_layout.h"
#include "ui/pages/plan_path_dialog.h"
#include "ui/pages/plan_results.h"
#include "ui/pages/plan_store.h"
#include "ui/table/readable_column.h"
#include "ui/target_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

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
    header->setSectionResizeMode(Reading, QHeaderView::Interactive);
    header->resizeSection(Reading, 150);
    header->setSectionResizeMode(Verdict,
                                 QHeaderView::Interactive); // "not met, uncertain" must not take the words' room
    header->resizeSection(Verdict, 104);
    new ReadableColumn(m_table, Words, 28);
    header->setHighlightSections(false);
    m_table->setMinimumHeight(9 * fontMetrics().lineSpacing());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    m_table->setShowGrid(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);

    auto* buttons = new FlowLayout;
    const auto button = [&](const QString& text, auto&& slot) {
        auto* made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    const auto keys = [this](const QKeySequence& sequence, QPushButton* pressed) {
        auto* shortcut = new QShortcut(sequence, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, pressed, &QPushButton::click);
        pressed->setToolTip(sequence.toString(QKeySequence::NativeText));
    };
    button(tr("&Add…"), [this] { add(); })->setToolTip(QStringLiteral("Ctrl+N"));
    m_edit = button(tr("Ed&it…"), [this] { edit(); });
    m_duplicate = button(tr("Duplicate"), [this] { duplicate(); });
    m_path = button(tr("Path &by year…"), [this] { editPath(); });
    m_remove = button(tr("Remove"), [this] { remove(); });
    m_up = button(tr("Up"), [this] { move(-1); });
    m_down = button(tr("Down"), [this] { move(1); });
    buttons->addStretch();
    keys(QKeySequence(Qt::CTRL | Qt::Key_D), m_duplicate);
    keys(QKeySequence::Delete, m_remove);
    keys(QKeySequence(Qt::ALT | Qt::Key_Up), m_up);
    keys(QKeySequence(Qt::ALT | Qt::Key_Down), m_down);
    m_hint = new QWidget(this);
    m_hint->setObjectName(QStringLiteral("readings"));
    m_hintText = new QLabel(m_hint);
    m_hintText->setWordWrap(true);
    auto* ask = new QPushButton(tr("Choose the reading…"), m_hint);
    connect(ask, &QPushButton::clicked, this, [this] { askReadings(); });
    auto* hintLine = new QHBoxLayout(m_hint);
    hintLine->setContentsMargins(0, 0, 0, 0);
    hintLine->addWidget(m_hintText, 1);
    hintLine->addWidget(ask);
    connect(m_table, &QTableWidget::itemActivated, this, [this] { edit(); });
    connect(m_table, &QTableWidget::itemDoubleClicked, this, [this] {
        if (style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick)) edit();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { showCurrent(); });
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_results, 2);
    setFocusProxy(m_table);
}

void PlanTargets::setPlan(const Record& plan, std::shared_ptr<const core::Figures> figures)
{
    m_plan = plan;
    m_figures = std::move(figures);
    m_before.reset();
    if (const auto before = m_store.plan(plan.integer("carried_from_id").value_or(0))) {
        core::FigureRequest request;
        request.plan = before->text("code");
        request.year = before->date("period_to").year();
        m_before = std::make_shared<const core::Figures>(core::figuresOf(m_store.database(), request));
    }
    fill();
}

void PlanTargets::fill()
{
    const qint64 chosen = current();
    const int row = m_table->currentRow();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_figures->targets.size()));
        int i = 0;
        for (const core::TargetFigure& figure : m_figures->targets) {
            const QStringList texts = cells(figure);
            for (int c = 0; c < ColumnCount; ++c) {
                auto* item = new QTableWidgetItem(texts[c]);
                item->setData(Qt::UserRole, figure.target.id);
                item->setToolTip(texts[c]);
                const bool number = c == Number || c == Base || c == Required || c == Actual;
                item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
                m_table->setItem(i, c, item);
            }
            ++i;
        }
        m_table->setCurrentCell(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)), Words);
    }
    select(chosen);
    int open = 0;
    for (const core::TargetFigure& figure : m_figures->targets)
        open += TargetWords::isReadingOpen(figure.target) ? 1 : 0;
    m_hintText->setText(
        tr("%n target(s) can be read in three ways; nobody has confirmed which one is meant.", nullptr, open));
    m_hint->setVisible(open > 0 && m_plan.integer("own").value_or(0) != 0);
    showCurrent();
}

QStringList PlanTargets::cells(const core::TargetFigure& figure) const
{
    const QString dash = QStringLiteral("–");
    const bool own = m_plan.integer("own").value_or(0) != 0;
    const QString counted = TargetWords::actualCount(figure);
    QString actual = TargetWords::actual(figure), required = TargetWords::required(figure);
    if (!counted.isEmpty()) actual = figure.isShare() ? actual + QLatin1Char('\n') + counted : counted;
    if (figure.isShare() && figure.requiredCount)
        required += QStringLiteral("\n%1/%2").arg(*figure.requiredCount).arg(figure.denominator.value_or(0));
    QString base = TargetWords::base(figure);
    if (figure.base && figure.isShare()) base += QStringLiteral("\n%1/%2").arg(figure.base->count).arg(figure.base->of);
    QString verdict = TargetWords::verdictWithSign(figure.verdict);
    if (const QString shortBy = TargetWords::shortBy(figure); !shortBy.isEmpty())
        verdict += QLatin1Char('\n') + shortBy;
    if (figure.path) {
        required += QLatin1Char('\n') + TargetWords::pathRequired(figure);
        verdict += QLatin1Char('\n') + TargetWords::pathVerdict(figure);
    }
    QString reading = TargetWords::reading(figure.target, m_figures->baseYear);
    if (TargetWords::isReadingOpen(figure.target)) reading += QLatin1Char('\n') + tr("(not confirmed)");
    QString words = figure.target.text("words");
    if (const QString before = carried(figure); !before.isEmpty()) words += QStringLiteral("\n→ ") + before;
    return {QString::number(figure.number),
            words,
            reading,
            base,
            own ? required : TargetWords::value(figure.target),
            own ? actual : dash,
            own ? verdict : dash};
}

QString PlanTargets::carried(const core::TargetFigure& figure) const
{
    const qint64 from = figure.target.integer("carried_from_id").value_or(0);
    if (!m_before || from == 0) return {};
    for (const core::TargetFigure& old : m_before->targets) {
        if (old.target.id != from) continue;
        if (old.verdict == core::Verdict::Met || old.verdict == core::Verdict::Exceeded) return {};
        const QString shortBy = TargetWords::shortBy(old);
        return tr("carried over from %1: %2")
            .arg(m_before->year)
            .arg(shortBy.isEmpty() ? TargetWords::verdict(old.verdict) : shortBy);
    }
    return {};
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
    m_path->setVisible(m_plan.date("period_to").year() > m_plan.date("period_from").year());
    m_path->setEnabled(figure && canHavePath(figure->target, m_plan));
    const bool typedIn = figure && TargetWords::isTypedIn(figure->target);
    m_results->setVisible(typedIn);
    if (typedIn)
        m_results->setTarget(figure->target,
                             figure->resultSource == core::ResultSource::Activities
                                 || figure->resultSource == core::ResultSource::Staff);
    Q_EMIT currentChanged(current());
}

QString PlanTargets::action(const QString& what) const
{
    return QStringLiteral("%1 – %2").arg(TargetWords::planName(m_plan), what);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/paste_dialog.h"

#include "core/record/number_text.h"
#include "ui/table/pasted_number.h"

#include <QAbstractTableModel>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using State = PasteCell::State;

/// The block as it would stand in the grid.
class PasteDialog::Preview : public QAbstractTableModel {
public:
    Preview(const PastePlan& plan, const QAbstractItemModel& model, QObject* parent)
        : QAbstractTableModel(parent), m_plan(plan), m_model(model), m_hasNotes(plan.noted() > 0)
    {
    }
    /// The notes stand first, where they are seen however many columns follow.
    bool isNote(int column) const { return m_hasNotes && column == 0; }
    const PasteLine& lineAt(int row) const { return m_plan.lines()[size_t(row)]; }

    void refresh()
    {
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    const PasteCell& at(const QModelIndex& cell) const
    {
        return lineAt(cell.row()).cells[size_t(cell.column() - (m_hasNotes ? 1 : 0))];
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_plan.lines().size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_plan.columns().size()) + (m_hasNotes ? 1 : 0);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return role == Qt::DisplayRole ? m_plan.lines()[size_t(section)].head : QVariant();
        if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        if (role != Qt::DisplayRole) return {};
        if (isNote(section)) return PasteDialog::tr("Note");
        return m_model.headerData(m_plan.columns()[size_t(section - (m_hasNotes ? 1 : 0))], orientation);
    }
    QVariant data(const QModelIndex& cell, int role) const override
    {
        if (isNote(cell.column())) {
            const QString& note = lineAt(cell.row()).note;
            if (role == Qt::DisplayRole) return note.isEmpty() ? note : QStringLiteral("! %1").arg(note);
            return role == Qt::ToolTipRole ? QVariant(note) : QVariant();
        }
        const PasteCell& pasted = at(cell);
        switch (role) {
        case Qt::DisplayRole: return shown(pasted);
        case Qt::ToolTipRole: return pasted.why.isEmpty() ? QVariant() : pasted.why;
        case Qt::FontRole: {
            QFont font;
            font.setBold(pasted.state == State::New || pasted.state == State::Changed);
            return font;
        }
        case Qt::ForegroundRole: {
            const QPalette colours;
            const bool dark = colours.color(QPalette::Window).lightness() < 128;
            if (pasted.state == State::Refused || pasted.state == State::Asked)
                return QColor(dark ? 0xFF9E6B : 0xB34700);
            if (pasted.state == State::New || pasted.state == State::Changed) return {};
            return colours.color(QPalette::PlaceholderText);
        }
        default: return {};
        }
    }

private:
    /// Signs besides colours say what happens, so that nobody has to tell colours apart.
    static QString shown(const PasteCell& cell)
    {
        switch (cell.state) {
        case State::Blank: return cell.before;
        case State::New: return cell.after;
        case State::Same: return QStringLiteral("= %1").arg(cell.before.isEmpty() ? cell.after : cell.before);
        case State::Kept: return cell.before;
        case State::Changed: return QStringLiteral("%1 → %2").arg(cell.before, cell.after);
        case State::Refused: return QStringLiteral("✕ %1").arg(cell.pasted);
        case State::Asked: return QStringLiteral("? %1").arg(cell.pasted);
        }
        return {};
    }

    const PastePlan& m_plan;
    const QAbstractItemModel& m_model;
    bool m_hasNotes; ///< Which numbers are blank or how one is read changes no name.
};

PasteDialog::~PasteDialog() = default;

PasteDialog::PasteDialog(PastePlan& plan, const QAbstractItemModel& model, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_prompts(prompts), m_preview(new Preview(plan, model, this)),
      m_table(new QTableView), m_counts(new QLabel), m_reason(new QLabel)
{
    setWindowTitle(tr("Paste"));
    setObjectName(QStringLiteral("paste"));
    resize(QSize(1000, 560).boundedTo(parent ? parent->window()->size() : QSize(1000, 560)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto* words = new QLabel(tr("This is what pasting would do; nothing has been stored yet. Blank cells of the block "
                                "leave what the grid holds."));
    words->setWordWrap(true);
    layout->addWidget(words);
    if (!plan.notes().isEmpty()) {
        auto* notes = new QLabel(plan.notes().join(QLatin1Char(' ')));
        notes->setObjectName(QStringLiteral("notes"));
        notes->setTextFormat(Qt::PlainText);
        notes->setWordWrap(true);
        layout->addWidget(notes);
    }
    if (!plan.asks().isEmpty()) layout->addWidget(makeMarkQuestion());

    m_table->setModel(m_preview);
    m_table->setAccessibleName(tr("Preview"));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setResizeContentsPrecision(100);
    m_table->resizeColumnsToContents();
    if (m_preview->isNote(0))
        m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), 60 * fontMetrics().averageCharWidth()));
    layout->addWidget(m_table, 1);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing());
    layout->addWidget(m_reason);

    auto* overwrite = new QRadioButton(tr("&Overwrite cells that hold something"));
    auto* onlyBlank = new QRadioButton(tr("Fill only &blank cells"));
    overwrite->setObjectName(QStringLiteral("overwrite"));
    onlyBlank->setObjectName(QStringLiteral("onlyBlank"));
    overwrite->setChecked(true);
    auto* ways = new QButtonGroup(this);
    ways->addButton(overwrite);
    ways->addButton(onlyBlank);
    auto* choices = new QHBoxLayout;
    choices->addWidget(overwrite);
    choices->addWidget(onlyBlank);
    choices->addStretch();
    m_next = new QPushButton(tr("Next &refused cell"));
    m_next->setAutoDefault(false);
    choices->addWidget(m_next);
    layout->addLayout(choices);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_paste = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_paste->setObjectName(QStringLiteral("doPaste"));
    m_paste->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_counts, 1);
    foot->addWidget(buttons);
    layout->addLayout(foot);

    connect(onlyBlank, &QRadioButton::toggled, this,
            [this](bool on) { again([this, on] { m_plan.setOnlyBlank(on); }); });
    connect(m_next, &QPushButton::clicked, this, &PasteDialog::goToNextRefused);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PasteDialog::showReason);
    showCounts();
    goToNextRefused();
    m_paste->setFocus();
}

/// One question for the whole block.
QWidget* PasteDialog::makeMarkQuestion()
{
    auto* question = new QWidget;
    auto* layout = new QHBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("“%1” is meant as").arg(m_plan.asks())));
    for (const auto& [mark, name] :
         {std::pair(core::DecimalMark::Comma, "comma"), std::pair(core::DecimalMark::Dot, "dot")}) {
        auto* choice = new QRadioButton(asRead(m_plan.asks(), mark));
        choice->setObjectName(QLatin1String(name));
        choice->setChecked(m_plan.mark() == mark);
        layout->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this,
                [this, chosen = mark] { again([this, chosen] { m_plan.setMark(chosen); }); });
    }
    layout->addWidget(new QLabel(tr("– and so all numbers of the block.")));
    layout->addStretch();
    return question;
}

void PasteDialog::again(const std::function<void()>& change)
{
    attempt(m_prompts, this, change);
    m_preview->refresh();
    showCounts();
    showReason();
}

void PasteDialog::showCounts()
{
    QStringList parts;
    const auto add = [&](State state, const QString& words) {
        if (m_plan.count(state) > 0) parts << words;
    };
    const auto n = [&](State state) { return m_plan.count(state); };
    add(State::New, tr("%n new", nullptr, n(State::New)));
    add(State::Changed, tr("%n changed", nullptr, n(State::Changed)));
    add(State::Same, tr("%n the same", nullptr, n(State::Same)));
    add(State::Kept, tr("%n kept as they are", nullptr, n(State::Kept)));
    add(State::Refused, tr("%n refused and left out", nullptr, n(State::Refused)));
    if (m_plan.noted() > 0) parts << tr("%n line(s) with a note", nullptr, m_plan.noted());
    add(State::Asked, tr("%n to be told above how they are meant", nullptr, n(State::Asked)));
    m_counts->setText(parts.isEmpty() ? tr("There is nothing to store.") : parts.join(QStringLiteral(" · ")));
    m_paste->setText(tr("&Paste %n cell(s)", nullptr, m_plan.stored()));
    m_paste->setEnabled(m_plan.stored() > 0 && n(State::Asked) == 0);
    m_next->setVisible(n(State::Refused) > 0);
}

void PasteDialog::showReason()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid()) return m_reason->clear();
    const QString why = m_preview->isNote(cell.column()) ? QString() : m_preview->at(cell).why;
    m_reason->setText(why.isEmpty() ? m_preview->lineAt(cell.row()).note : why);
}

void PasteDialog::goToNextRefused()
{
    const int columns = m_preview->columnCount(), cells = m_preview->rowCount() * columns;
    const QModelIndex now = m_table->currentIndex();
    const int from = now.isValid() ? now.row() * columns + now.column() : -1;
    for (int i = 1; i <= cells; ++i) {
        const int at = (from + i + cells) % cells;
        const QModelIndex cell = m_preview->index(at / columns, at % columns);
        if (m_preview->isNote(cell.column()) || m_preview->at(cell).state != State::Refused) continue;
        m_table->setCurrentIndex(cell);
        return m_table->scrollTo(cell);
    }
}

} // namespace ui

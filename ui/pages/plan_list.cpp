// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_list.h"

#include "core/database/database.h"
#include "core/record/plan.h"
#include "ui/flow_layout.h"
#include "ui/prompts.h"
#include "ui/table/readable_column.h"
#include "ui/target_words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using core::Record;

PlanList::PlanList(PlanStore& store, const Prompts& prompts, const core::Dictionary& dictionary, const QString& name,
                   const QString& empty, std::vector<Column> columns, QWidget* parent)
    : QWidget(parent), m_store(store), m_prompts(prompts), m_dictionary(dictionary), m_name(name),
      m_columns(std::move(columns)), m_plan(core::planDictionary()), m_table(new QTableWidget(this)),
      m_empty(new QLabel(empty, this)), m_buttons(new FlowLayout)
{
    makeTable(QString::fromLatin1(dictionary.table));
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_buttons->addStretch();
    m_add = addButton(tr("&Add…"), {}, [this] { add(); });
    m_edit = addButton(tr("Ed&it…"), {}, [this] { edit(); });
    m_remove = addButton(tr("Remove"), QKeySequence::Delete, [this] { remove(); });
    m_up = addButton(tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    m_down = addButton(tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    m_add->setToolTip(QStringLiteral("Ctrl+N"));
    m_edit->setToolTip(QStringLiteral("Enter"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_buttons);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    setFocusProxy(m_table);
}

void PlanList::makeTable(const QString& name)
{
    m_table->setObjectName(name);
    m_table->setAccessibleName(m_name);
    m_table->setColumnCount(int(m_columns.size()));
    const int letter = m_table->fontMetrics().averageCharWidth();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int c = 0; c < int(m_columns.size()); ++c) {
        const Column& column = m_columns[size_t(c)];
        auto* item = new QTableWidgetItem(column.heading);
        if (column.isNumber) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setHorizontalHeaderItem(c, item);
        if (column.letters == 0)
            new ReadableColumn(m_table, c, 30);
        else
            header->resizeSection(c, letter * column.letters + 12);
    }
    m_table->setMinimumHeight(9 * fontMetrics().lineSpacing());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::itemActivated, this, [this] { edit(); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { showButtons(); });
}

QPushButton* PlanList::addButton(const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [run] { run(); });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    if (keys.isEmpty()) return button;
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    auto* shortcut = new QShortcut(keys, m_table); // in the table: elsewhere the keys belong to others
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void PlanList::addFilter(const QString& text)
{
    m_filter = new QCheckBox(text, this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_buttons->addWidget(m_filter);
    connect(m_filter, &QCheckBox::toggled, this, [this] { fill(current()); });
}

QString PlanList::heading(const Record&) const { return {}; }

void PlanList::propose(Record&) const { }

bool PlanList::isMarked(const Record&, int) const { return false; }

bool PlanList::passes(const Record&) const { return true; }

void PlanList::currentChanged() { }

void PlanList::setPlan(const Record& plan)
{
    if (m_filter && m_plan.id != plan.id) {
        const QSignalBlocker quiet(m_filter);
        m_filter->setChecked(false);
    }
    const qint64 chosen = current();
    m_plan = plan;
    m_records = m_store.list(m_dictionary, plan.id);
    fill(chosen);
}

void PlanList::fill(qint64 chosen)
{
    const int row = m_table->currentRow();
    {
        const QSignalBlocker quiet(m_table);
        m_table->clearContents();
        m_table->clearSpans();
        m_table->setRowCount(0);
        m_shown.clear();
        QString above;
        for (size_t i = 0; i < m_records.size(); ++i) {
            if (m_filter && m_filter->isChecked() && !passes(m_records[i])) continue;
            const QString words = heading(m_records[i]);
            if (words != above && !words.isEmpty()) m_shown.push_back(fillHeading(int(m_shown.size()), words));
            above = words;
            m_shown.push_back(int(i));
            fillRecord(int(m_shown.size()) - 1, i);
        }
        int next = -1;
        for (int r = 0; r < int(m_shown.size()); ++r) {
            if (m_shown[size_t(r)] < 0) continue;
            const bool same = m_records[size_t(m_shown[size_t(r)])].id == chosen;
            if (same || next < 0 || (chosen != 0 && r <= row)) next = r;
            if (same) break;
        }
        if (next >= 0) m_table->setCurrentCell(next, 0);
    }
    m_empty->setVisible(m_records.empty());
    m_table->setVisible(!m_records.empty());
    showButtons();
}

int PlanList::fillHeading(int row, const QString& words)
{
    m_table->insertRow(row);
    auto* item = new QTableWidgetItem(words);
    QFont bold = m_table->font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::NoItemFlags); // the arrows pass over it
    item->setForeground(palette().brush(QPalette::Active, QPalette::Text));
    item->setBackground(palette().brush(QPalette::Active, QPalette::AlternateBase));
    item->setSizeHint(QSize(0, m_table->fontMetrics().height() + 8));
    m_table->setItem(row, 0, item);
    if (m_table->columnCount() > 1) m_table->setSpan(row, 0, 1, m_table->columnCount());
    return -1;
}

void PlanList::fillRecord(int row, size_t index)
{
    const Record& record = m_records[index];
    const QStringList texts = cells(record);
    m_table->insertRow(row);
    for (int c = 0; c < m_table->columnCount(); ++c) {
        auto* item = new QTableWidgetItem(texts[c]);
        item->setToolTip(texts[c]);
        item->setTextAlignment((m_columns[size_t(c)].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        if (isMarked(record, c)) {
            QFont bold = m_table->font();
            bold.setBold(true);
            item->setFont(bold);
        }
        m_table->setItem(row, c, item);
    }
}

const Record* PlanList::currentRecord() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_shown.size()) || m_shown[size_t(row)] < 0) return nullptr;
    return &m_records[size_t(m_shown[size_t(row)])];
}

qint64 PlanList::current() const { return currentRecord() ? currentRecord()->id : 0; }

void PlanList::select(qint64 id)
{
    const auto choose = [&] {
        for (int row = 0; row < int(m_shown.size()); ++row)
            if (m_shown[size_t(row)] >= 0 && m_records[size_t(m_shown[size_t(row)])].id == id) {
                m_table->setCurrentCell(row, 0);
                return true;
            }
        return false;
    };
    if (choose() || !m_filter || !m_filter->isChecked()) return;
    m_filter->setChecked(false);
    choose();
}

const QAbstractItemModel& PlanList::shownTable() const { return *m_table->model(); }

void PlanList::showButtons()
{
    const bool writable = m_store.database().isWritable();
    const Record* chosen = currentRecord();
    const bool all = !m_filter || !m_filter->isChecked(); // what is hidden cannot be stepped over
    m_add->setEnabled(writable);
    m_edit->setEnabled(chosen);
    m_remove->setEnabled(chosen && writable);
    m_up->setEnabled(chosen && writable && all && chosen != &m_records.front());
    m_down->setEnabled(chosen && writable && all && chosen != &m_records.back());
    currentChanged();
}

QString PlanList::action(const QString& what) const
{
    return QStringLiteral("%1 – %2").arg(TargetWords::planName(m_plan), what);
}

void PlanList::add()
{
    if (!m_store.database().isWritable()) return;
    attempt(m_prompts, this, [this] {
        Record record(m_dictionary);
        record["plan_id"] = m_plan.id;
        qint64 last = 0;
        for (const Record& other : m_records) last = std::max(last, other.integer("position").value_or(0));
        record["position"] = last + 1;
        if (const char* group = groupField(m_dictionary); group && currentRecord())
            record[group] = (*currentRecord())[group];
        propose(record);
        const auto entry = ask(record);
        if (!entry) return;
        const qint64 id = m_store.save(*entry, action(tr("%1 added").arg(words(entry->record))));
        m_records = m_store.list(m_dictionary, m_plan.id);
        fill(id);
        select(id);
    });
}

void PlanList::edit()
{
    if (!currentRecord()) return;
    attempt(m_prompts, this, [this] {
        const Record before = *currentRecord();
        const auto entry = ask(before);
        if (entry && m_store.database().isWritable()) m_store.save(*entry, action(tr("%1 changed").arg(words(before))));
    });
}

void PlanList::remove()
{
    if (!currentRecord()) return;
    attempt(m_prompts, this, [this] {
        const Record record = *currentRecord();
        m_store.remove(record, action(tr("%1 removed").arg(words(record))));
    });
}

void PlanList::move(int by)
{
    const Record* chosen = currentRecord();
    if (!chosen) return;
    const qsizetype index = chosen - m_records.data(), other = index + by;
    if (other < 0 || other >= qsizetype(m_records.size())) return;
    attempt(m_prompts, this, [&] {
        std::vector<Record> list = m_records;
        const char* group = groupField(m_dictionary);
        if (group && list[size_t(index)].text(group) != list[size_t(other)].text(group))
            list[size_t(index)][group] = list[size_t(other)][group]; // the heading is passed, not the neighbour
        else
            std::swap(list[size_t(index)], list[size_t(other)]);
        m_store.arrange(std::move(list), action(tr("order changed: %1").arg(m_name)));
    });
}

} // namespace ui

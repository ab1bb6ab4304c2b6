// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_heading_step.h"

#include "ui/import/sheet_preview_model.h"
#include "ui/year_bounds.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace ui {

/// Wide enough for the headings and the first rows below them, within bounds; titles run over many columns.
static int widthOf(const SheetPreviewModel* model, const SheetReading& reading, int column)
{
    constexpr int rowsLookedAt = 30;
    QFont bold = QGuiApplication::font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int letter = metrics.averageCharWidth();
    int width = 4 * letter;
    const int first = reading.hasHeadings ? int(reading.layout.headingPlace) : 0;
    for (int row = first; row < std::min(model->rowCount(), first + rowsLookedAt); ++row)
        width = std::max(width, metrics.horizontalAdvance(model->index(row, column).data().toString()) + 16);
    return std::min(width, 34 * letter);
}

ImportHeadingStep::ImportHeadingStep(const core::Database& database, ImportSource& source, QWidget* parent)
    : ImportStep(parent), m_database(database), m_source(source), m_kind(new QComboBox), m_sheets(new QListWidget),
      m_table(new QTableView), m_model(new SheetPreviewModel(this)), m_row(new QSpinBox), m_lines(new QComboBox),
      m_year(new QSpinBox), m_leftOut(new QLabel), m_controls(new QWidget)
{
    m_kind->addItem(tr("facilities with their answers and figures"), int(core::ListKind::Facilities));
    m_kind->addItem(tr("people who attended an activity"), int(core::ListKind::Participants));
    m_kind->addItem(tr("staff with their posts"), int(core::ListKind::Staff));
    m_kind->addItem(tr("administrative units"), int(core::ListKind::Units));
    m_sheets->setAccessibleName(tr("Sheets to import"));
    m_sheets->setFixedWidth(26 * fontMetrics().averageCharWidth());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The list as it came"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->installEventFilter(this);
    m_row->setRange(1, 1'048'576);
    m_lines->addItem(tr("one line"), 1);
    m_lines->addItem(tr("two lines"), 2);
    m_year->setRange(firstYear, lastYear);
    auto* toggle = new QPushButton(tr("&Leave out the row, or take it in"));
    toggle->setAutoDefault(false);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    m_leftOut->setWordWrap(true);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_table->setObjectName(QStringLiteral("sheet"));
    m_row->setObjectName(QStringLiteral("headingRow"));
    m_lines->setObjectName(QStringLiteral("headingLines"));
    m_year->setObjectName(QStringLiteral("year"));

    const auto labelled = [](QHBoxLayout* line, const QString& text, QWidget* input) {
        auto* label = new QLabel(text);
        label->setBuddy(input);
        line->addWidget(label);
        line->addWidget(input);
    };
    auto* top = new QHBoxLayout;
    labelled(top, tr("The list is about"), m_kind);
    top->addStretch();
    auto* heading = new QHBoxLayout(m_controls);
    heading->setContentsMargins(0, 0, 0, 0);
    labelled(heading, tr("&Heading row"), m_row);
    heading->addWidget(m_lines);
    heading->addSpacing(12);
    labelled(heading, tr("&Year of figures whose heading names none"), m_year);
    heading->addStretch();
    heading->addWidget(toggle);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_sheets);
    middle->addWidget(m_table, 1);
    auto* hint = new QLabel(tr("Enter in the table: these are the headings. Space: the row is no data."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_controls);
    layout->addLayout(middle, 1);
    layout->addWidget(m_leftOut);
    layout->addWidget(hint);

    connect(m_kind, &QComboBox::activated, this, [this] {
        m_source.kind = core::ListKind(m_kind->currentData().toInt());
        m_source.known = false;
        takeListSheet();
        showLayout();
        Q_EMIT changed();
    });
    connect(m_sheets, &QListWidget::currentRowChanged, this, [this] {
        if (m_filling) return;
        takeListSheet();
        showSheet();
    });
    connect(m_sheets, &QListWidget::itemChanged, this, &ImportHeadingStep::takeSheets);
    connect(m_row, &QSpinBox::valueChanged, this, [this](int number) {
        if (!m_filling) setHeading(m_model->placeOf(number), m_lines->currentData().toInt());
    });
    connect(m_lines, &QComboBox::activated, this,
            [this] { setHeading(m_model->placeOf(m_row->value()), m_lines->currentData().toInt()); });
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        if (m_filling) return;
        const int before = sheet() < 0 ? 0 : m_source.readings[size_t(sheet())].layout.year;
        for (SheetReading& reading : m_source.readings) // sheets of other years keep theirs
            if (reading.layout.year == before) {
                reading.layout.year = year;
                reading.layout.yearFromTitle = false;
            }
    });
    connect(toggle, &QPushButton::clicked, this, &ImportHeadingStep::toggleRows);
}

QString ImportHeadingStep::title() const { return tr("Sheet and headings"); }

bool ImportHeadingStep::applies() const { return !m_source.canonical; }

bool ImportHeadingStep::asks() const { return applies() && !m_source.known && m_source.activity == 0; }

QString ImportHeadingStep::missing() const
{
    if (!m_source.isFigures() || !m_source.layouts().empty()) return {};
    return tr("No headings were found. Choose the row with the headings and press Enter in it.");
}

QWidget* ImportHeadingStep::firstInput() { return missing().isEmpty() ? nullptr : m_table; }

int ImportHeadingStep::sheet() const { return m_sheets->currentRow(); }

void ImportHeadingStep::enter()
{
    m_filling = true;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(m_source.kind))));
    fillSheets();
    m_filling = false;
    showSheet();
}

void ImportHeadingStep::fillSheets()
{
    const int before = sheet();
    m_sheets->clear();
    int chosen = -1;
    for (size_t i = 0; i < m_source.readings.size(); ++i) {
        const core::Sheet& one = (*m_source.sheets)[i];
        auto* item = new QListWidgetItem(one.marks.hidden ? tr("%1 (hidden)").arg(one.name) : one.name, m_sheets);
        item->setToolTip(tr("%n row(s)", nullptr, int(one.rows.size())));
        item->setFlags(one.rows.empty() ? Qt::ItemIsSelectable
                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_source.readings[i].used ? Qt::Checked : Qt::Unchecked);
        if (chosen < 0 && m_source.readings[i].used) chosen = int(i);
    }
    if (!m_source.isFigures()) chosen = int(m_source.listSheet);
    for (size_t i = 0; chosen < 0 && i < m_source.sheets->size(); ++i)
        if (!(*m_source.sheets)[i].rows.empty()) chosen = int(i);
    m_sheets->setCurrentRow(before >= 0 && before < m_sheets->count() ? before : std::max(0, chosen));
    m_sheets->setVisible(m_sheets->count() > 1);
}

void ImportHeadingStep::takeListSheet()
{
    if (!m_source.isFigures() && sheet() >= 0) m_source.listSheet = size_t(sheet());
}

void ImportHeadingStep::showSheet()
{
    const int shown = sheet();
    if (shown < 0 || !m_source.sheets) return;
    const SheetReading& reading = m_source.readings[size_t(shown)];
    m_model->setSheet(m_source.sheets, size_t(shown), reading.hasHeadings ? &reading.layout : nullptr);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, widthOf(m_model, reading, column));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(reading.hasHeadings ? int(reading.layout.headingPlace) : 0, 0));
    showLayout();
}

void ImportHeadingStep::showLayout()
{
    const int shown = sheet();
    if (shown < 0) return;
    const bool figures = m_source.isFigures();
    const SheetReading& reading = m_source.readings[size_t(shown)];
    m_model->setLayout(figures && reading.hasHeadings ? &reading.layout : nullptr);
    m_controls->setVisible(figures);
    m_filling = true;
    m_row->setMaximum(std::max(1, m_model->number(m_model->rowCount() - 1)));
    m_row->setValue(m_model->number(int(reading.layout.headingPlace)));
    m_lines->setCurrentIndex(reading.layout.headingRows - 1);
    m_year->setValue(reading.layout.year);
    m_filling = false;
    QList<int> rows = reading.layout.leftOut.values();
    std::sort(rows.begin(), rows.end());
    QStringList numbers;
    for (const int row : rows.mid(0, 30)) numbers << QString::number(row);
    if (rows.size() > 30) numbers << QStringLiteral("…");
    m_leftOut->setText(
        !figures || rows.isEmpty()
            ? QString()
            : tr("Left out as totals, groups or column numbers: rows %1.").arg(numbers.join(QStringLiteral(", "))));
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
}

void ImportHeadingStep::takeSheets(QListWidgetItem* item)
{
    if (m_filling) return;
    const int place = m_sheets->row(item);
    SheetReading& reading = m_source.readings[size_t(place)];
    reading.used = item->checkState() == Qt::Checked;
    m_source.known = false;
    if (reading.used && !reading.hasHeadings) {
        m_source.setHeading(m_database, size_t(place), 0, 1);
        m_sheets->setCurrentRow(place);
        showSheet();
    }
    Q_EMIT changed();
}

void ImportHeadingStep::setHeading(int place, int rows)
{
    const int shown = sheet();
    if (shown < 0 || place < 0) return;
    m_source.setHeading(m_database, size_t(shown), size_t(place), rows);
    m_filling = true;
    m_sheets->item(shown)->setCheckState(Qt::Checked);
    m_filling = false;
    showLayout();
    m_table->scrollTo(m_model->index(place, 0));
    Q_EMIT changed();
}

void ImportHeadingStep::toggleRows()
{
    const int shown = sheet();
    if (shown < 0) return;
    SheetReading& reading = m_source.readings[size_t(shown)];
    const int first = int(reading.layout.headingPlace) + reading.layout.headingRows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (!reading.hasHeadings || selected.isEmpty()) return;
    const bool out = !reading.layout.leftOut.contains(m_model->number(selected.front().row()));
    for (const QModelIndex& index : selected) {
        if (index.row() < first) continue;
        if (out)
            reading.layout.leftOut << m_model->number(index.row());
        else
            reading.layout.leftOut.remove(m_model->number(index.row()));
    }
    m_source.known = false;
    showLayout();
    Q_EMIT changed();
}

bool ImportHeadingStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_source.isFigures())
        return ImportStep::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier) return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: setHeading(m_table->currentIndex().row(), m_lines->currentData().toInt()); return true;
    case Qt::Key_Space: toggleRows(); return true;
    default: return false;
    }
}

} // namespace ui

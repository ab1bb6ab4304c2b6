// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_column_step.h"

#include "core/record/vietnamese.h"
#include "ui/colours.h"
#include "ui/import/column_meaning_form.h"
#include "ui/import/fixed_value_form.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSet>
#include <QTableWidget>

#include <utility>

namespace ui {

enum Shown { Letters, Heading, Samples, Meaning };

ImportColumnStep::ImportColumnStep(const core::Database& database, ImportSource& source, QWidget* parent)
    : ImportStep(parent), m_source(source), m_table(new QTableWidget(0, 4)), m_form(new ColumnMeaningForm(database)),
      m_fixed(new FixedValueForm(database)), m_lacking(new QLabel)
{
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Heading"), tr("Samples"), tr("Means")});
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Letters, 9 * letter);
    m_table->setColumnWidth(Heading, 30 * letter);
    m_table->setColumnWidth(Samples, 44 * letter);
    m_table->installEventFilter(this);
    for (QWidget* form : std::initializer_list<QWidget*>{m_form, m_fixed}) form->setFixedWidth(38 * letter);
    m_lacking->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("columns"));
    m_lacking->setObjectName(QStringLiteral("lacking"));
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addWidget(m_form, 0, Qt::AlignTop);
    middle->addWidget(m_fixed, 0, Qt::AlignTop);
    auto* hint = new QLabel(tr("F2: change what the column means, or the value that holds for every row."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_lacking);
    layout->addWidget(hint);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportColumnStep::showCurrent);
    connect(m_form, &ColumnMeaningForm::changed, this, &ImportColumnStep::takeMeaning);
    connect(m_fixed, &FixedValueForm::changed, this, &ImportColumnStep::takeFixed);
    connect(m_form, &ColumnMeaningForm::encodingChanged, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0 || m_places[size_t(row)].fixed) return;
        m_source.setEncoding(m_places[size_t(row)].sheet, column(m_places[size_t(row)]).place, m_form->encoding());
        showColumn(row);
    });
}

QString ImportColumnStep::title() const { return tr("Columns"); }

bool ImportColumnStep::applies() const
{
    return m_source.isFigures() && (!m_source.canonical || m_source.hasOldText());
}

bool ImportColumnStep::asks() const { return applies() && !m_source.known && (!m_source.canonical || !m_textAgreed); }

void ImportColumnStep::leave() { m_textAgreed = true; }

core::MappedColumn& ImportColumnStep::column(const Place& place) const
{
    return m_source.readings[place.sheet].layout.columns[place.column];
}

void ImportColumnStep::enter()
{
    fill();
    if (m_table->rowCount() > 0 && m_table->currentRow() < 0) m_table->setCurrentCell(0, 0);
    showCurrent();
    showLacking();
}

void ImportColumnStep::fill()
{
    const int before = m_table->currentRow();
    m_places.clear();
    size_t sheets = 0;
    for (size_t i = 0; i < m_source.readings.size(); ++i) {
        const SheetReading& reading = m_source.readings[i];
        if (!reading.used || !reading.hasHeadings) continue;
        ++sheets;
        for (size_t one = 0; one < reading.layout.columns.size(); ++one) m_places.push_back({i, one});
        if (!m_source.canonical) addFixed(i);
    }
    const QSignalBlocker blocked(m_table);
    m_table->setRowCount(int(m_places.size()));
    for (size_t i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        QString letters = place.fixed ? QStringLiteral("–") : core::columnLetters(column(place).place);
        if (sheets > 1) letters.prepend((*m_source.sheets)[place.sheet].name + QLatin1Char(' '));
        const QString heading = place.fixed ? tr("(no column)") : column(place).heading;
        for (const auto& [at, text] : {std::pair(Letters, letters), std::pair(Heading, heading)}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(int(i), at, item);
        }
        showColumn(int(i));
    }
    if (before >= 0 && before < m_table->rowCount()) m_table->setCurrentCell(before, 0);
}

void ImportColumnStep::addFixed(size_t sheet)
{
    for (core::FixedValue& value : core::columnsToFix(m_source.readings[sheet].layout))
        m_places.push_back({sheet, 0, std::move(value)});
}

void ImportColumnStep::showFixed(int row)
{
    const core::FixedValue& fixed = *m_places[size_t(row)].fixed;
    const bool required = core::canonicalSheet(fixed.kind).columns[size_t(fixed.column)].required;
    const QString heading = FixedValueForm::heading(fixed) + (required ? QStringLiteral(" *") : QString());
    const QString meaning = fixed.value.isEmpty() ? heading : tr("%1, in every row").arg(heading);
    for (const auto& [at, text] : {std::pair(Samples, fixed.value), std::pair(Meaning, meaning)}) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (fixed.value.isEmpty()) item->setForeground(quietText(palette()));
        m_table->setItem(row, at, item);
    }
}

void ImportColumnStep::showColumn(int row)
{
    const Place& place = m_places[size_t(row)];
    if (place.fixed) return showFixed(row);
    const core::MappedColumn& one = column(place);
    const QString meaning = m_form->words(one, m_source.readings[place.sheet].layout.year);
    for (const auto& [at, text] : {std::pair(Samples, samples(place, *m_source.sheets).join(QStringLiteral(" · "))),
                                   std::pair(Meaning, meaning)}) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (!one.kind) item->setForeground(quietText(palette()));
        m_table->setItem(row, at, item);
    }
}

QStringList ImportColumnStep::samples(const Place& place, const Sheets& from) const
{
    constexpr size_t most = 3, rowsLookedAt = 1'000;
    const core::SourceLayout& layout = m_source.readings[place.sheet].layout;
    const auto cell = size_t(column(place).place);
    const auto& rows = from[place.sheet].rows;
    const size_t first = layout.headingPlace + size_t(layout.headingRows);
    QStringList found;
    for (size_t i = first; i < std::min(rows.size(), first + rowsLookedAt) && size_t(found.size()) < most; ++i) {
        if (layout.leftOut.contains(rows[i].number) || cell >= rows[i].cells.size()) continue;
        const core::Cell& one = rows[i].cells[cell];
        QString text = core::tidy(one.text).left(60);
        if (one.type == core::Cell::Type::Number) text.replace(QLatin1Char('.'), QLatin1Char(','));
        if (one.type == core::Cell::Type::Date)
            text = QDate::fromString(one.text, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
        if (!text.isEmpty() && !found.contains(text)) found << text;
    }
    return found;
}

void ImportColumnStep::showCurrent()
{
    const int row = m_table->currentRow();
    const bool isThere = row >= 0 && row < int(m_places.size());
    m_form->setVisible(isThere && !m_places[size_t(row)].fixed);
    m_fixed->setVisible(isThere && m_places[size_t(row)].fixed);
    if (!isThere) return;
    const Place& place = m_places[size_t(row)];
    if (place.fixed) return m_fixed->setValue(*place.fixed);
    const core::MappedColumn& one = column(place);
    const SheetReading& reading = m_source.readings[place.sheet];
    const auto encoding = size_t(one.place) < reading.encodings.size() ? reading.encodings[size_t(one.place)]
                                                                       : core::TextEncoding::Unicode;
    // The most telling text: one that reading changes, else the first.
    QString sample;
    for (const core::SheetRow& line : (*m_source.raw)[place.sheet].rows) {
        if (size_t(one.place) >= line.cells.size()) continue;
        const core::Cell& cell = line.cells[size_t(one.place)];
        if (cell.type != core::Cell::Type::Text || cell.text.trimmed().isEmpty()) continue;
        const bool isOld = core::columnFromEncoding({cell.text}, encoding).value(0) != cell.text;
        if (sample.isEmpty() || isOld) sample = cell.text.left(200);
        if (isOld || encoding == core::TextEncoding::Unicode) break;
    }
    m_form->setColumn(one, !m_source.canonical, encoding, sample, reading.layout.year);
}

void ImportColumnStep::takeMeaning()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_places[size_t(row)].fixed) return;
    core::MappedColumn& mapped = column(m_places[size_t(row)]);
    const bool isAnother = mapped.kind != m_form->column().kind || mapped.column != m_form->column().column;
    mapped = m_form->column();
    core::SourceLayout& layout = m_source.readings[m_places[size_t(row)].sheet].layout;
    std::erase_if(layout.fixed, [&](const auto& one) { return core::hasColumn(layout, one.kind, one.column); });
    m_source.known = false;
    m_source.corrections.clear();
    if (isAnother)
        fill(); // what the list has no column for may be another
    else
        showColumn(row);
    showLacking();
    Q_EMIT changed();
}

void ImportColumnStep::takeFixed()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_places[size_t(row)].fixed) return;
    m_places[size_t(row)].fixed = m_fixed->value();
    m_source.fix(m_places[size_t(row)].sheet, m_fixed->value());
    showFixed(row);
    showLacking();
    Q_EMIT changed();
}

QString ImportColumnStep::missing() const
{
    QSet<QString> meanings;
    bool tellsFacility = false;
    const core::CanonicalSheet& facilities = core::canonicalSheet(core::SheetKind::Facilities);
    for (const Place& place : m_places) {
        if (place.fixed) continue;
        const core::MappedColumn& one = column(place);
        if (!one.kind) continue;
        const QString meaning = QStringLiteral("%1 %2")
                                    .arg(place.sheet)
                                    .arg(m_form->words(one, m_source.readings[place.sheet].layout.year));
        if (meanings.contains(meaning) && !m_source.canonical)
            return tr("Two columns mean “%1”. Leave out one of them.").arg(meaning.section(QLatin1Char(' '), 1));
        meanings << meaning;
        if (*one.kind == core::SheetKind::Facilities)
            for (const char* field : {"code", "name", "tax_code"})
                tellsFacility = tellsFacility || one.column == facilities.columnOf("facility", field);
        if (*one.kind == core::SheetKind::Consumption && one.item.isEmpty() && !m_source.canonical)
            return tr("Choose which resource column “%1” tells of.").arg(one.heading);
        if ((*one.kind == core::SheetKind::Output || *one.kind == core::SheetKind::Consumption) && one.unit.isEmpty()
            && !m_source.canonical)
            return tr("Column “%1” needs a unit.").arg(one.heading);
    }
    if (!tellsFacility && !m_source.canonical)
        return tr("No column tells the facility: its code, its name or its tax code.");
    return {};
}

void ImportColumnStep::showLacking()
{
    QStringList lacking;
    for (const SheetReading& reading : m_source.readings) {
        if (m_source.canonical || !reading.used || !reading.hasHeadings) continue;
        const core::CanonicalSheet& sheet = core::canonicalSheet(core::SheetKind::Facilities);
        for (int i = 1; i < int(sheet.columns.size()); ++i) { // codes are given
            const QString heading = QString::fromUtf8(sheet.columns[size_t(i)].heading);
            if (sheet.columns[size_t(i)].required && !lacking.contains(heading)
                && !core::hasColumn(reading.layout, core::SheetKind::Facilities, i)
                && !core::fixedValue(reading.layout, core::SheetKind::Facilities, i))
                lacking << heading;
        }
    }
    m_lacking->setText(lacking.isEmpty()
                           ? QString()
                           : tr("There is no column for: %1. New facilities need it: one value for every row can be "
                                "said in the lines below the columns.")
                                 .arg(lacking.join(QStringLiteral(", "))));
    m_lacking->setVisible(!lacking.isEmpty());
}

bool ImportColumnStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) {
        const int row = m_table->currentRow();
        if (row >= 0 && m_places[size_t(row)].fixed) {
            m_fixed->focusValue();
            return true;
        }
        auto* meaning = m_form->findChild<QWidget*>(QStringLiteral("meaning"));
        (meaning->isEnabled() ? meaning : m_form->findChild<QWidget*>(QStringLiteral("encoding")))
            ->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return ImportStep::eventFilter(watched, event);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_meaning_form.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "ui/year_bounds.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int columnsPerKind = 1'000;
constexpr int leftOut = -1;

int choiceOf(core::SheetKind kind, int column) { return int(kind) * columnsPerKind + column; }

bool isFigure(core::SheetKind kind) { return kind == core::SheetKind::Output || kind == core::SheetKind::Consumption; }

QString headingOf(core::SheetKind kind, int column)
{
    return QString::fromUtf8(core::canonicalSheet(kind).columns[size_t(column)].heading);
}

} // namespace

ColumnMeaningForm::ColumnMeaningForm(const core::Database& database, QWidget* parent)
    : QWidget(parent), m_database(database), m_heading(new QLabel), m_meaning(new QComboBox), m_resource(new QComboBox),
      m_product(new QLineEdit), m_unit(new QComboBox), m_year(new QSpinBox), m_encoding(new QComboBox),
      m_before(new QLabel), m_after(new QLabel)
{
    fillMeanings();
    fillResources(database);
    m_unit->setEditable(true);
    m_unit->setCompleter(nullptr); // nothing is completed under the hands of who types Vietnamese
    m_year->setRange(firstYear - 1, lastYear); // the first one: as the sheet says
    m_product->setPlaceholderText(tr("as the column “%1” says").arg(QStringLiteral("Sản phẩm chính")));
    for (const auto& [encoding, words] : {std::pair(core::TextEncoding::Unicode, tr("Unicode, as it is")),
                                          std::pair(core::TextEncoding::Tcvn3, QStringLiteral("TCVN3 (.VnTime)")),
                                          std::pair(core::TextEncoding::Vni, QStringLiteral("VNI (VNI-Times)")),
                                          std::pair(core::TextEncoding::Viqr, QStringLiteral("VIQR"))})
        m_encoding->addItem(words, int(encoding));
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (QLabel* label : {m_heading, m_before, m_after}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_heading);
    addRow(tr("&Means"), m_meaning);
    addRow(tr("Re&source"), m_resource);
    addRow(tr("&Product"), m_product);
    addRow(tr("&Unit"), m_unit);
    addRow(tr("&Year"), m_year);
    addRow(tr("Letters &typed in"), m_encoding);
    addRow(tr("As it came"), m_before);
    addRow(tr("Is read as"), m_after);
    for (QComboBox* box : {m_meaning, m_resource}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        box->setMaxVisibleItems(20);
    }
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_resource->setObjectName(QStringLiteral("resource"));
    m_product->setObjectName(QStringLiteral("product"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_year->setObjectName(QStringLiteral("columnYear"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_before->setObjectName(QStringLiteral("textBefore"));
    m_after->setObjectName(QStringLiteral("textAfter"));

    connect(m_meaning, &QComboBox::activated, this, [this] {
        if (kind() == core::SheetKind::Consumption) proposeResource();
        showInputs();
        Q_EMIT changed();
    });
    connect(m_resource, &QComboBox::activated, this, [this] {
        showUnits();
        Q_EMIT changed();
    });
    connect(m_product, &QLineEdit::textEdited, this, &ColumnMeaningForm::changed);
    connect(m_unit, &QComboBox::editTextChanged, this, &ColumnMeaningForm::changed);
    connect(m_year, &QSpinBox::valueChanged, this, &ColumnMeaningForm::changed);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        showSample();
        Q_EMIT encodingChanged();
    });
}

void ColumnMeaningForm::addRow(const QString& words, QWidget* input)
{
    auto* label = new QLabel(words);
    label->setBuddy(input);
    m_labels.insert(input, label);
    layout()->addWidget(label);
    layout()->addWidget(input);
}

void ColumnMeaningForm::showRow(QWidget* input, bool shown)
{
    m_labels.value(input)->setVisible(shown);
    input->setVisible(shown);
}

void ColumnMeaningForm::fillMeanings()
{
    m_meaning->addItem(tr("(is left out)"), leftOut);
    const auto add = [this](core::SheetKind kind, int column) {
        const core::CanonicalSheet& sheet = core::canonicalSheet(kind);
        QString words = headingOf(kind, column);
        if (kind == core::SheetKind::Facilities && sheet.columns[size_t(column)].required)
            words += QStringLiteral(" *");
        else if (kind != core::SheetKind::Facilities)
            words = QStringLiteral("%1: %2").arg(sheet.title(), words);
        m_meaning->addItem(words, choiceOf(kind, column));
    };
    for (const core::SheetKind kind : {core::SheetKind::Facilities, core::SheetKind::Surveys}) {
        const core::CanonicalSheet& sheet = core::canonicalSheet(kind);
        for (size_t i = kind == core::SheetKind::Surveys ? 2 : 0; i < sheet.columns.size(); ++i)
            if (sheet.columns[i].table || kind == core::SheetKind::Facilities) add(kind, int(i));
    }
    for (const auto& [kind, table] :
         {std::pair(core::SheetKind::Output, "output"), std::pair(core::SheetKind::Consumption, "consumption")})
        add(kind, core::canonicalSheet(kind).columnOf(table, "quantity"));
}

void ColumnMeaningForm::fillResources(const core::Database& database)
{
    core::Statement statement(database, "SELECT code, name, unit FROM resource ORDER BY position, id");
    while (statement.step()) {
        m_resource->addItem(statement.text(1), statement.text(0));
        m_names.insert(statement.text(0), statement.text(1));
        m_units.insert(statement.text(0), statement.text(2).split(QLatin1Char('|')));
    }
}

std::optional<core::SheetKind> ColumnMeaningForm::kind() const
{
    const int choice = m_meaning->currentData().toInt();
    return choice == leftOut ? std::nullopt : std::optional(core::SheetKind(choice / columnsPerKind));
}

void ColumnMeaningForm::setColumn(const core::MappedColumn& column, bool canChange, core::TextEncoding encoding,
                                  const QString& sample, int sheetYear)
{
    const QSignalBlocker meaning(m_meaning), unit(m_unit), year(m_year), blocked(this);
    m_column = column;
    m_sample = sample;
    m_heading->setText(column.heading.isEmpty() ? tr("(no heading)") : column.heading);
    const int choice = column.kind ? choiceOf(*column.kind, column.column) : leftOut;
    m_meaning->setCurrentIndex(m_meaning->findData(choice));
    m_meaning->setEnabled(canChange);
    if (column.kind == core::SheetKind::Consumption && !column.item.isEmpty())
        m_resource->setCurrentIndex(m_resource->findData(column.item));
    m_product->setText(column.kind == core::SheetKind::Output ? column.item : QString());
    showUnits();
    m_unit->setEditText(column.unit);
    m_year->setSpecialValueText(tr("of the sheet: %1").arg(sheetYear));
    m_year->setValue(std::max(m_year->minimum(), column.year));
    m_encoding->setCurrentIndex(m_encoding->findData(int(encoding)));
    showInputs();
    if (!canChange)
        for (QWidget* input : std::initializer_list<QWidget*>{m_resource, m_product, m_unit, m_year})
            showRow(input, false);
    showSample();
}

core::MappedColumn ColumnMeaningForm::column() const
{
    core::MappedColumn column = m_column;
    const auto chosen = kind();
    column.kind = chosen;
    column.column = chosen ? m_meaning->currentData().toInt() % columnsPerKind : -1;
    column.item.clear();
    if (!chosen) return column;
    if (chosen == core::SheetKind::Consumption) column.item = m_resource->currentData().toString();
    if (chosen == core::SheetKind::Output) column.item = m_product->text().trimmed();
    if (isFigure(*chosen)) column.unit = m_unit->currentText().trimmed();
    if (chosen != core::SheetKind::Facilities)
        column.year = m_year->value() == m_year->minimum() ? 0 : m_year->value();
    else if (!core::isOfYear(column))
        column.year = 0;
    return column;
}

core::TextEncoding ColumnMeaningForm::encoding() const { return core::TextEncoding(m_encoding->currentData().toInt()); }

void ColumnMeaningForm::showInputs()
{
    const auto chosen = kind();
    showRow(m_resource, chosen == core::SheetKind::Consumption);
    showRow(m_product, chosen == core::SheetKind::Output);
    showRow(m_unit, chosen.has_value() && isFigure(*chosen));
    showRow(m_year, chosen.has_value() && *chosen != core::SheetKind::Facilities);
}

/// What the heading says; where it says nothing, it is to be chosen.
void ColumnMeaningForm::proposeResource()
{
    const auto found = core::consumptionIn(m_database, m_column.heading);
    m_resource->setCurrentIndex(found ? m_resource->findData(found->item) : -1);
    showUnits();
    const QSignalBlocker blocked(m_unit);
    if (found) m_unit->setEditText(found->unit);
}

void ColumnMeaningForm::showUnits()
{
    const QSignalBlocker blocked(m_unit);
    const bool consumption = kind() == core::SheetKind::Consumption;
    const QString typed = m_unit->currentText();
    m_unit->clear();
    if (consumption) m_unit->addItems(m_units.value(m_resource->currentData().toString()));
    if (!consumption || m_unit->findText(typed) >= 0) m_unit->setEditText(typed);
}

void ColumnMeaningForm::showSample()
{
    const QString after = core::columnFromEncoding({m_sample}, encoding()).value(0);
    const bool isOld = encoding() != core::TextEncoding::Unicode || after != m_sample;
    m_before->setText(m_sample);
    m_after->setText(after);
    showRow(m_encoding, !m_sample.isEmpty());
    showRow(m_before, isOld && !m_sample.isEmpty());
    showRow(m_after, isOld && !m_sample.isEmpty());
}

QString ColumnMeaningForm::words(const core::MappedColumn& column, int sheetYear) const
{
    if (!column.kind || column.column < 0) return QStringLiteral("–");
    const QString heading = headingOf(*column.kind, column.column);
    const int year = column.year != 0 ? column.year : sheetYear;
    if (*column.kind == core::SheetKind::Facilities) return heading;
    if (*column.kind == core::SheetKind::Surveys) return QStringLiteral("%1 %2").arg(heading).arg(year);
    const bool isOutput = *column.kind == core::SheetKind::Output;
    QString item = isOutput ? column.item : m_names.value(column.item, column.item);
    if (item.isEmpty()) item = isOutput ? QStringLiteral("Sản phẩm chính") : QStringLiteral("?");
    return QStringLiteral("%1: %2 (%3) %4")
        .arg(core::canonicalSheet(*column.kind).title(), item,
             column.unit.isEmpty() ? QStringLiteral("?") : column.unit)
        .arg(year);
}

} // namespace ui

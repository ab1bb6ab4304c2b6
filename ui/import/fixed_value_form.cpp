// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fixed_value_form.h"

#include "core/database/database.h"
#include "core/record/all_records.h"
#include "core/record/vietnamese.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

FixedValueForm::FixedValueForm(const core::Database& database, QWidget* parent)
    : QWidget(parent), m_database(database), m_heading(new QLabel), m_value(new QComboBox), m_origin(new QLabel)
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (QLabel* label : {m_heading, m_origin}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_value->setEditable(true);
    m_value->setCompleter(nullptr); // it would complete words under an input method
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(20);
    m_value->setMaxVisibleItems(20);
    m_value->setObjectName(QStringLiteral("fixedValue"));
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setObjectName(QStringLiteral("fixedOrigin"));
    auto* label = new QLabel(tr("The &same value for every row"));
    label->setBuddy(m_value);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_heading);
    rows->addWidget(label);
    rows->addWidget(m_value);
    rows->addWidget(m_origin);
    connect(m_value, &QComboBox::editTextChanged, this, [this] {
        m_column.origin = core::FixedValue::Origin::Said;
        showOrigin();
        Q_EMIT changed();
    });
}

QString FixedValueForm::heading(const core::FixedValue& value)
{
    return QString::fromUtf8(core::canonicalSheet(value.kind).columns[size_t(value.column)].heading);
}

void FixedValueForm::setValue(const core::FixedValue& value)
{
    const QSignalBlocker blocked(m_value);
    m_column = value;
    m_heading->setText(tr("%1: the list has no such column").arg(heading(value)));
    m_value->clear();
    m_value->addItems(suggestions());
    m_value->setCurrentIndex(-1);
    m_value->setEditText(value.value);
    showOrigin();
}

core::FixedValue FixedValueForm::value() const
{
    core::FixedValue value = m_column;
    value.value = m_value->currentText().trimmed();
    return value;
}

void FixedValueForm::focusValue() { m_value->setFocus(Qt::ShortcutFocusReason); }

void FixedValueForm::showOrigin()
{
    switch (m_column.origin) {
    case core::FixedValue::Origin::Title: return m_origin->setText(tr("It stands above the headings."));
    case core::FixedValue::Origin::Remembered: return m_origin->setText(tr("As in the last list with these headings."));
    case core::FixedValue::Origin::Said: break;
    }
    m_origin->setText(tr("Blank: nothing is said of it."));
}

QStringList FixedValueForm::suggestions() const
{
    const core::CanonicalColumn& column = core::canonicalSheet(m_column.kind).columns[size_t(m_column.column)];
    QStringList words;
    const auto read = [&](const char* sql) {
        core::Statement rows(m_database, sql);
        while (rows.step()) words << rows.text(0);
        std::sort(words.begin(), words.end(),
                  [](const QString& a, const QString& b) { return core::sortKey(a) < core::sortKey(b); });
    };
    if (qstrcmp(column.heading, core::communeNameHeading) == 0) {
        read("SELECT DISTINCT name FROM administrative_unit WHERE level = 'commune'");
    } else if (column.table) {
        const core::Field& field
            = core::dictionaryOf(QString::fromLatin1(column.table))->field(QLatin1String(column.field));
        for (const core::Choice& choice : field.choices)
            words << QString::fromUtf8(choice.alias ? choice.alias : choice.code).section(QLatin1Char('|'), 0, 0);
        if (qstrcmp(column.field, "zone_id") == 0) read("SELECT name FROM zone");
    }
    return words;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_products.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/known_units.h"
#include "core/record/arithmetic.h"
#include "core/record/consumption.h"
#include "ui/form/number_line.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

static const core::Field& quantityField() { return core::outputDictionary().field(QLatin1String("quantity")); }

YearProductsDialog::YearProductsDialog(core::Database& database, int year, qint64 facility, const QString& first,
                                       const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_database(database), m_year(year), m_facility(facility), m_prompts(prompts)
{
    setWindowTitle(tr("%1 – output %2").arg(core::facilityCode(database, facility)).arg(year));
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(4);
    lines->setColumnStretch(2, 1);
    for (const core::ProductOutput& output : core::YearEntry(database, year).outputs(facility)) addLine(*lines, output);
    auto* words = new QLabel(tr("Type the number; its unit behind it if it is another one than before."));
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* keep = buttons->addButton(tr("&Store"), QDialogButtonBox::ActionRole);
    keep->setObjectName(QStringLiteral("store"));
    for (QAbstractButton* button : buttons->buttons()) qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &YearProductsDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(lines);
    layout->addWidget(words);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].before.isEmpty() && i + 1 < m_lines.size()) continue;
        const size_t begins = m_lines[i].before.isEmpty() ? i : 0; // nothing is blank: from the top
        m_lines[begins].editor->setFocus();
        m_lines[begins].editor->selectAll();
        if (!first.isEmpty()) m_lines[begins].editor->setText(first);
        break;
    }
}

void YearProductsDialog::addLine(QGridLayout& layout, const core::ProductOutput& output)
{
    Line line;
    line.output = output;
    line.editor = new NumberLine;
    line.editor->setAlignment(Qt::AlignRight);
    line.editor->setAccessibleName(output.name);
    line.editor->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    line.before = core::editText(quantityField(), output.quantity);
    if (!output.unit.isEmpty()) line.before += QLatin1Char(' ') + output.unit;
    line.editor->setText(line.before);
    line.editor->installEventFilter(this);
    auto* name = new QLabel(output.name);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(line.editor);
    auto* lastYear = new QLabel;
    lastYear->setForegroundRole(QPalette::PlaceholderText);
    if (!core::isEmpty(output.lastYear))
        lastYear->setText(
            tr("%1: %2 %3")
                .arg(QString::number(m_year - 1), core::display(quantityField(), output.lastYear), output.lastUnit));
    line.message = new QLabel;
    line.message->setObjectName(QStringLiteral("message"));
    line.message->setWordWrap(true);
    line.message->hide();
    const int row = layout.rowCount();
    layout.addWidget(name, row, 0);
    layout.addWidget(line.editor, row, 1);
    layout.addWidget(lastYear, row, 2);
    layout.addWidget(line.message, row + 1, 1, 1, 2);
    m_lines.push_back(line);
}

void YearProductsDialog::goOn(size_t line)
{
    if (line + 1 >= m_lines.size()) {
        store();
        return;
    }
    m_lines[line + 1].editor->setFocus(Qt::TabFocusReason);
    m_lines[line + 1].editor->selectAll();
}

bool YearProductsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (watched != m_lines[i].editor) continue;
        const bool down = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
        if (down && (key != Qt::Key_Down || i + 1 < m_lines.size())) return goOn(i), true;
        if (key == Qt::Key_Up && i > 0) return m_lines[i - 1].editor->setFocus(Qt::TabFocusReason), true;
    }
    return QDialog::eventFilter(watched, event);
}

/// A unit that nobody uses is asked about once.
bool YearProductsDialog::isDoubtful(const Line& line, const QString& text) const
{
    const QString unit = core::YearEntry::typedUnit(text);
    return !unit.isEmpty() && line.doubted != text && !core::isKnownUnit(m_database, unit);
}

/// All lines or none: what is wrong with one is said under it.
bool YearProductsDialog::store()
{
    QLineEdit* wrong = nullptr;
    const bool done = attempt(m_prompts, this, [&] {
        core::YearEntry entry(m_database, m_year);
        core::Transaction transaction(m_database, windowTitle());
        for (Line& line : m_lines) {
            line.message->hide();
            if (line.editor->text() == line.before) continue;
            core::WorkedOut typed = core::workOut(quantityField(), line.editor->text()); // "=1200*12"
            const bool doubtful = isDoubtful(line, typed.text); // once it is stored, somebody uses the unit
            const auto problem
                = typed.problem ? typed.problem : entry.putOutput(m_facility, line.output.product, typed.text);
            if (!problem && !doubtful) continue;
            if (!problem) line.doubted = typed.text;
            line.message->setText(
                problem ? problem->message
                        : tr("“%1” is not a known unit yet. Store once more if it is meant, or correct it.")
                              .arg(core::YearEntry::typedUnit(typed.text)));
            line.message->show();
            if (!wrong) wrong = line.editor;
        }
        if (!wrong) transaction.commit();
    });
    if (wrong) wrong->setFocus(Qt::OtherFocusReason);
    if (!done || wrong) return false;
    accept();
    return true;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/record_form.h"

#include "core/database/database.h"
#include "core/database/draft.h"
#include "core/database/year_lock.h"
#include "ui/form/choice_list.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ui {

using core::Field;
using core::FieldType;

RecordForm::RecordForm(core::Table table, Rules rules, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_table(table), m_rules(std::move(rules)), m_prompts(prompts), m_layout(new QFormLayout(this)),
      m_record(table.dictionary()), m_proposed(table.dictionary()), m_before(table.dictionary())
{
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setVerticalSpacing(4);
    m_layout->setHorizontalSpacing(12);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const Field& field : m_table.dictionary().fields) {
        if (m_rules.hidden.contains(QLatin1String(field.name))) continue;
        Row row{&field, makeEditor(field), new QLabel, false};
        row.editor->setObjectName(QString::fromLatin1(field.name));
        row.editor->setAccessibleName(core::label(field));
        row.editor->installEventFilter(this);
        row.message->setObjectName(QString::fromLatin1(field.name) + QStringLiteral("_message"));
        row.message->setWordWrap(true);
        row.message->setVisible(false);
        auto* label = new QLabel(core::label(field) + (field.required ? QStringLiteral(" *") : QString()));
        label->setBuddy(row.editor);
        if (field.help) {
            const QString help = QCoreApplication::translate("Record", field.help);
            row.editor->setToolTip(help);
            if (auto* line = qobject_cast<QLineEdit*>(row.editor); line && field.type == FieldType::Text)
                line->setPlaceholderText(help);
        }
        m_layout->addRow(label, row.editor);
        m_layout->addRow(QString(), row.message);
        m_rows.push_back(row);
    }
    makeDatedBar();
    makeAdvice();
    connect(&m_table.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        for (const Row& row : m_rows) refreshChoices(row, tables);
        if (!m_storing && tables.contains(QLatin1String(m_table.dictionary().table))) reload();
        if (!m_held.isEmpty() && tables.contains(QLatin1String("year_lock")))
            QMetaObject::invokeMethod(this, &RecordForm::storeHeldAgain, Qt::QueuedConnection);
    });
    setRecord(0);
}

void RecordForm::setRecord(qint64 id)
{
    storeFocused();
    m_held.clear();
    m_datedBar->hide();
    if (m_advice) m_advice->hide(); // it was about another record
    m_isNew = false;
    const auto found = id == 0 ? std::nullopt : m_table.record(id);
    m_record = found.value_or(core::Record(m_table.dictionary()));
    for (Row& row : m_rows) {
        row.touched = true;
        fillChoices(row);
        showRow(row);
        row.editor->setEnabled(m_record.id != 0 && m_table.database().isWritable());
    }
    sayAll();
}

/// Shows what has changed besides the field that was left.
void RecordForm::follow(const Row& left, const core::Record& record)
{
    const core::Record before = m_record;
    m_record = record;
    for (const Row& row : m_rows) {
        if (m_rules.entries && row.field->type == FieldType::Reference) fillChoices(row);
        if (&row != &left && before[row.field->name] != record[row.field->name]) showRow(row);
    }
}

void RecordForm::startNew(const core::Record& proposed)
{
    setRecord(0);
    m_isNew = true;
    m_proposed = proposed;
    m_record = withDraft(proposed);
    for (Row& row : m_rows) {
        row.touched = false;
        if (m_rules.entries) fillChoices(row);
        row.editor->setEnabled(m_table.database().isWritable());
        showRow(row);
        say(row, {});
    }
}

void RecordForm::reload()
{
    if (m_record.id == 0) return;
    const auto found = m_table.record(m_record.id);
    if (!found) {
        m_record.id = 0; // gone, with what was being typed
        return setRecord(0);
    }
    if (found->row() == m_record.row()) return;
    const core::Record before = std::exchange(m_record, *found);
    const bool stillHeld = !m_held.isEmpty() && std::all_of(m_held.begin(), m_held.end(), [&](const Field* field) {
        return before[field->name] == m_record[field->name];
    });
    if (!stillHeld) {
        m_held.clear();
        m_datedBar->hide();
    }
    for (Row& row : m_rows) {
        if (isHeld(row)) continue; // what is typed there still waits
        if (m_rules.entries) fillChoices(row);
        showRow(row);
    }
    sayAll();
}

void RecordForm::leave(Row& row)
{
    if ((m_record.id == 0 && !m_isNew) || m_storing || !m_table.database().isWritable()) return;
    core::Record record = m_record;
    row.touched = true;
    const auto problem = read(row, record);
    if (problem) return say(row, problem);
    if (record.row() == m_record.row() && !m_isNew) return letGo(row), showRow(row), sayAll();
    if (m_rules.adjust && record[row.field->name] != m_record[row.field->name]) m_rules.adjust(record, row.field->name);
    if (m_isNew) follow(row, record);
    store(row, record);
}

void RecordForm::store(Row& row, const core::Record& record)
{
    if (m_isNew) {
        QStringList missing;
        m_record = record;
        m_record = typed(&missing);
        if (!missing.isEmpty()) {
            attempt(m_prompts, this, [this] { keepTyped(m_record); });
            return sayAll();
        }
    }
    if (m_rules.check)
        for (const core::Problem& problem : m_rules.check(record))
            if (problem.severity == core::Severity::Error) {
                if (m_isNew) attempt(m_prompts, this, [this] { keepTyped(m_record); });
                for (Row& other : m_rows)
                    if (problem.field == QLatin1String(other.field->name)) say(other, problem);
                return;
            }
    const core::Record before = m_record;
    const bool wasNew = m_isNew;
    m_storing = true;
    bool isLocked = false;
    const auto change = [&] {
        const core::Record& toStore = wasNew ? m_record : record;
        const QString name = m_rules.name ? m_rules.name(toStore) : QString();
        core::Transaction transaction(
            m_table.database(), wasNew ? tr("%1 – added").arg(name) : tr("%1 – %2").arg(name, core::label(*row.field)));
        const qint64 id = wasNew ? m_table.insert(toStore) : toStore.id;
        if (!wasNew) m_table.update(toStore);
        if (wasNew) core::dropDraft(m_table.database(), draftPlace());
        transaction.commit();
        m_isNew = false;
        if (wasNew) m_madeHere = id;
        follow(row, *m_table.record(id));
    };
    const bool done = attempt(m_prompts, this, [&] {
        if (wasNew || !row.field->dated) return change();
        isLocked = !core::storeUnlessLocked(change);
    });
    m_storing = false;
    if (isLocked) return hold(row), sayAll();
    letGo(row);
    for (const Row& shown : m_rows)
        if (&shown == &row || !done) showRow(shown);
    sayAll();
    if (!done) return;
    if (!wasNew && row.field->dated && m_record.id != m_madeHere && !core::isEmpty(before[row.field->name]))
        askSince(row, before);
    Q_EMIT stored(m_record.id, wasNew);
}

void RecordForm::say(Row& row, const std::optional<core::Problem>& problem)
{
    row.message->setVisible(problem.has_value());
    if (!problem) return row.message->clear();
    const bool isError = problem->severity == core::Severity::Error;
    QPalette colours = palette();
    const bool dark = colours.color(QPalette::Window).lightness() < 128;
    colours.setColor(QPalette::WindowText,
                     isError ? QColor(dark ? 0xFF9E6B : 0xB34700) : QColor(dark ? 0xE6C34D : 0x7A5C00));
    row.message->setPalette(colours);
    row.message->setText((isError ? QStringLiteral("✕ ") : QStringLiteral("! ")) + problem->message);
}

void RecordForm::sayAll()
{
    core::Problems more;
    if (m_rules.check && (m_record.id != 0 || m_isNew)) more = m_rules.check(m_record);
    for (Row& row : m_rows) {
        std::optional<core::Problem> problem;
        core::Record scratch = m_record;
        if (row.touched && (m_record.id != 0 || m_isNew)) problem = read(row, scratch);
        if (!problem && isHeld(row))
            problem = core::Problem{
                QString::fromLatin1(row.field->name), heldWords(), core::Severity::Error, QStringLiteral("held"), {}};
        for (const core::Problem& other : more)
            if (!problem && other.field == QLatin1String(row.field->name)) problem = other;
        say(row, problem);
    }
    if (m_adviseSoon) m_adviseSoon->start();
}

QString RecordForm::messageUnder(const char* field) const
{
    for (const Row& row : m_rows)
        if (qstrcmp(row.field->name, field) == 0) return row.message->text();
    return {};
}

void RecordForm::focusFirst()
{
    QWidget* first = nullptr;
    for (const Row& row : m_rows) {
        if (!first) first = row.editor;
        if (m_isNew && QLatin1String(row.field->name) == QLatin1String("name")) first = row.editor;
    }
    if (!first) return;
    first->setFocus(Qt::TabFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(first)) line->selectAll();
}

void RecordForm::storeFocused()
{
    for (Row& row : m_rows)
        if (row.editor->hasFocus()) leave(row);
    if (!m_held.isEmpty()) m_prompts.showError(this, heldWords());
    if (m_table.database().isWritable() && !unfinished().isEmpty())
        attempt(m_prompts, this, [this] { keepTyped(typed()); });
}

bool RecordForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_since) {
        const bool isKey = event->type() == QEvent::KeyPress;
        if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return QWidget::eventFilter(watched, event);
        giveUpDay();
        return true;
    }
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched)
        && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // rolling the page does not change answers
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* list = qobject_cast<ChoiceList*>(watched);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && qobject_cast<QLineEdit*>(watched) && !(list && list->isListOpen())) {
            focusNextChild(); // Enter goes to the next field, as on paper
            return true;
        }
        if (key->key() == Qt::Key_Escape && !(list && list->isListOpen()))
            for (const Row& row : m_rows)
                if (row.editor == watched) {
                    const bool wasHeld = isHeld(row);
                    letGo(row);
                    showRow(row);
                    if (wasHeld) sayAll();
                }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        for (Row& row : m_rows)
            if (row.editor == watched) leave(row);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

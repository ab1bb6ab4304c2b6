// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_input.h"

#include "core/record/typed_text.h"
#include "core/record/vietnamese.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace ui {

using core::FieldType;

FieldInput::FieldInput(const core::Field& field, const std::vector<ReferenceChoice>& references, QWidget* parent)
    : QWidget(parent), m_field(field), m_problem(new QLabel(this))
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Reference: makeCombo(references); break;
    case FieldType::Codes:
    case FieldType::Flag: makeCodes(); break;
    case FieldType::Lines: makeLines(); break;
    default:
        if (field.type == FieldType::Text && field.maxLength >= 2000)
            makeLines();
        else
            makeText();
    }
    m_editor->setObjectName(QLatin1String(field.name));
    m_editor->setAccessibleName(core::label(field));
    if (field.help) m_editor->setToolTip(QCoreApplication::translate("Record", field.help));
    setFocusProxy(m_codes.empty() ? m_editor : m_codes.front());
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    QPalette red = m_problem->palette();
    const bool dark = red.color(QPalette::Window).lightness() < 128;
    red.setColor(QPalette::WindowText, dark ? QColor(0xff, 0x9d, 0x5c) : QColor(0xa8, 0x45, 0x00));
    m_problem->setPalette(red);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
}

FieldInput::~FieldInput()
{
    if (m_line) m_line->disconnect(this); // it loses the keyboard while it goes, and would still say so
}

void FieldInput::makeText()
{
    m_editor = m_line = new QLineEdit(this);
    if (m_field.type == FieldType::Date) m_line->setPlaceholderText(tr("dd/MM/yyyy"));
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::changed);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        showTaken();
        Q_EMIT left();
    });
}

void FieldInput::makeLines()
{
    m_editor = m_lines = new QPlainTextEdit(this);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 3 + 12);
    m_lines->installEventFilter(this);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldInput::changed);
}

void FieldInput::makeCombo(const std::vector<ReferenceChoice>& references)
{
    m_editor = m_combo = new QComboBox(this);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    if (!m_field.required) m_combo->addItem(QStringLiteral("–"), QVariant());
    for (const core::Choice& choice : m_field.choices)
        m_combo->addItem(core::label(choice), QString::fromLatin1(choice.code));
    for (const ReferenceChoice& reference : references) m_combo->addItem(reference.words, reference.id);
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT changed();
        Q_EMIT left();
    });
}

void FieldInput::makeCodes()
{
    m_editor = new QWidget(this);
    auto* layout = new QGridLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(2);
    constexpr int columns = 4;
    const auto add = [&](const QString& words) {
        auto* box = new QCheckBox(words, m_editor);
        connect(box, &QCheckBox::clicked, this, [this] {
            Q_EMIT changed();
            Q_EMIT left();
        });
        layout->addWidget(box, int(m_codes.size()) / columns, int(m_codes.size()) % columns);
        m_codes.push_back(box);
    };
    if (m_field.type == FieldType::Flag) add(core::label(m_field));
    for (const core::Choice& choice : m_field.choices) add(core::label(choice));
    layout->setColumnStretch(columns, 1);
}

void FieldInput::setStored()
{
    if (m_line) m_line->setModified(false);
    if (m_lines) m_lines->document()->setModified(false);
}

/// A date or a unit that is read otherwise than it was typed ("28032018", "tan") is seen as it is taken.
void FieldInput::showTaken()
{
    if (!m_line->isModified() || (m_field.type != FieldType::Date && m_field.type != FieldType::Text)) return;
    const core::Parsed taken = parsed();
    const QString shown = core::editText(m_field, taken.value);
    if (taken.problem || shown == core::tidy(m_line->text())) return;
    m_line->setText(shown);
    m_line->setModified(true);
}

bool FieldInput::isTyping() const
{
    return (m_line && m_line->isModified()) || (m_lines && m_lines->document()->isModified());
}

void FieldInput::setValue(const core::Value& value)
{
    if (isTyping() && m_editor->hasFocus()) return;
    m_value = value;
    const QString shown = core::editText(m_field, value);
    if (m_line && m_line->text() != shown) m_line->setText(shown);
    if (m_line) m_line->setModified(false);
    if (m_lines) {
        const QSignalBlocker quiet(m_lines);
        if (m_lines->toPlainText() != shown) m_lines->setPlainText(shown);
        m_lines->document()->setModified(false);
    }
    if (m_combo) {
        const auto* number = std::get_if<qint64>(&value);
        const QVariant wanted = number ? QVariant(*number) : QVariant(core::textOf(value));
        int index = m_combo->findData(wanted);
        if (index < 0 && core::isEmpty(value)) index = m_field.required ? -1 : 0;
        m_combo->setCurrentIndex(index);
    }
    if (m_field.type == FieldType::Flag) m_codes.front()->setChecked(core::integerOf(value).value_or(0) != 0);
    if (m_field.type == FieldType::Codes) {
        const QStringList codes = core::textOf(value).split(QLatin1Char(';'));
        for (size_t i = 0; i < m_codes.size(); ++i)
            m_codes[i]->setChecked(codes.contains(QLatin1String(m_field.choices[i].code)));
    }
    showProblem({});
}

core::Parsed FieldInput::parsed() const
{
    if (m_line) return core::parseTyped(m_field, m_line->text());
    if (m_lines) return core::parse(m_field, m_lines->toPlainText());
    if (m_combo) {
        const QVariant chosen = m_combo->currentData();
        if (!chosen.isValid()) return {};
        if (m_field.type == FieldType::Reference) return {core::Value{chosen.toLongLong()}, {}};
        return {core::valueOf(chosen.toString()), {}};
    }
    if (m_field.type == FieldType::Flag) return {core::Value{qint64(m_codes.front()->isChecked() ? 1 : 0)}, {}};
    QStringList codes;
    for (size_t i = 0; i < m_codes.size(); ++i)
        if (m_codes[i]->isChecked()) codes << QString::fromLatin1(m_field.choices[i].code);
    return {core::valueOf(codes.join(QLatin1Char(';'))), {}};
}

core::Parsed FieldInput::read()
{
    core::Parsed result = parsed();
    if (!result.problem) result.problem = core::validate(m_field, result.value);
    showProblem(result.problem ? result.problem->message : QString());
    return result;
}

void FieldInput::showProblem(const QString& message)
{
    m_problem->setText(message);
    m_problem->setVisible(!message.isEmpty());
    m_editor->setAccessibleDescription(message);
}

QString FieldInput::problem() const { return m_problem->text(); }

bool FieldInput::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore(); // scrolling past must not choose
        return true;
    }
    if (watched == m_lines && event->type() == QEvent::FocusOut) Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

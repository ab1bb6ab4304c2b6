// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_editor.h"

#include "core/record/arithmetic.h"
#include "ui/form/choice_list.h"
#include "ui/form/number_line.h"
#include "ui/table/cell_signs.h"
#include "ui/table/editable_cells.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

/// Last year's value with the change behind it, without it, or nothing: never under the value itself.
static QString fitting(const QString& lastYear, const QStyleOptionViewItem& option, const QString& value,
                       const QFontMetrics& small, int sign)
{
    const int room = option.rect.width() - option.fontMetrics.horizontalAdvance(value) - 16 - sign;
    const QString alone = lastYear.section(QStringLiteral(" → "), 0, 0);
    for (const QString& text : {lastYear, alone})
        if (small.horizontalAdvance(text) <= room) return text;
    return {};
}

static QString textIn(const QWidget* editor)
{
    if (const auto* list = qobject_cast<const ChoiceList*>(editor)) {
        const core::Value value = list->value();
        if (const auto id = core::integerOf(value)) return QString::number(*id);
        return core::isEmpty(value) ? list->text() : core::textOf(value);
    }
    if (const auto* box = qobject_cast<const QComboBox*>(editor)) return box->currentData().toString();
    return static_cast<const QLineEdit*>(editor)->text();
}

CellEditor::CellEditor(const Prompts& prompts, QObject* parent) : QStyledItemDelegate(parent), m_prompts(prompts) { }

QWidget* CellEditor::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const EditableCells* cells = cellsOf(index.model());
    const core::Field* field = cells ? cells->fieldAt(index) : nullptr;
    if (!field) return nullptr;
    m_index = index;
    m_stored = false;
    QWidget* editor = nullptr;
    if (field->type == core::FieldType::Reference) {
        auto* list = new ChoiceList(parent);
        list->setEntries(cells->entries(index));
        editor = list;
    } else if (field->type == core::FieldType::Choice && !cells->isAnswer(index)) {
        auto* list = new ChoiceList(parent);
        std::vector<core::ListEntry> entries;
        for (const core::Choice& choice : field->choices)
            entries.push_back({QString::fromLatin1(choice.code), core::label(choice), {}});
        list->setEntries(std::move(entries));
        editor = list;
    } else if (field->type == core::FieldType::Choice) {
        auto* box = new QComboBox(parent);
        box->addItem(QString(), QString());
        for (const core::Choice& choice : field->choices)
            box->addItem(core::label(choice), QString::fromLatin1(choice.code));
        editor = box;
    } else {
        const bool isNumber = cellText(*field, {}) == QStringLiteral("–");
        QLineEdit* line = isNumber ? new NumberLine(parent) : new QLineEdit(parent); // a dot stays a dot in words
        line->setFrame(false);
        line->setAlignment(cellAlignment(*field));
        editor = line;
    }
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(core::label(*field));
    return editor;
}

void CellEditor::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const EditableCells* cells = cellsOf(index.model());
    const QString text = cells->editText(index);
    if (auto* list = qobject_cast<ChoiceList*>(editor)) {
        const bool isChoice = cells->fieldAt(index)->type == core::FieldType::Choice;
        if (!list->isTouched()) list->setValue(isChoice ? core::valueOf(text) : cells->reference(index));
    } else if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else if (auto* line = qobject_cast<QLineEdit*>(editor); line && line->text() != text && !line->isModified())
        line->setText(text);
}

bool CellEditor::store(const QModelIndex& index, const QString& text) const
{
    EditableCells* cells = cellsOf(index.model());
    const core::Field* field = cells->fieldAt(index);
    const core::WorkedOut typed = field ? core::workOut(*field, text) : core::WorkedOut{text, {}}; // "=1200*12"
    std::optional<core::Problem> problem = typed.problem;
    const QPersistentModelIndex place = index;
    const QString remark = problem ? QString() : cells->remarkOn(index, typed.text);
    const bool stored = problem
        || attempt(m_prompts, qobject_cast<QWidget*>(parent()), [&] { problem = cells->put(index, typed.text); });
    if (problem) Q_EMIT refused(place, problem->message);
    if (stored && !problem && !remark.isEmpty()) Q_EMIT refused(place, remark);
    return stored && !problem;
}

QString CellEditor::doubtAbout(QWidget* editor, const QModelIndex& index, const QString& text) const
{
    const EditableCells* cells = cellsOf(index.model());
    const core::Field* field = cells->fieldAt(index);
    QString doubt;
    if (field) attempt(m_prompts, editor, [&] { doubt = cells->doubtAbout(index, core::workOut(*field, text).text); });
    return doubt;
}

bool CellEditor::storeEditor(QWidget* editor, const QModelIndex& index, bool byKey) const
{
    if (m_stored) return true;
    const QString text = textIn(editor);
    const EditableCells* cells = cellsOf(index.model());
    const auto* list = qobject_cast<const ChoiceList*>(editor);
    if (list ? !list->isTouched() : text == cells->editText(index)) return m_stored = true; // looked at, not changed
    if (list && !list->isUnderstood()) {
        const bool any = !list->shown().isEmpty();
        Q_EMIT refused(index,
                       any ? tr("Several entries fit “%1”: choose one of them.").arg(text)
                           : tr("“%1” is not in the list.").arg(text));
        return false;
    }
    // Said once; the same text entered again is meant. Whoever leaves the cell otherwise has it stored, too.
    const bool isSaid = editor->property("doubted").toString() == text;
    const QString doubt = list || (isSaid && byKey) ? QString() : doubtAbout(editor, index, text);
    if (!doubt.isEmpty() && byKey) {
        editor->setProperty("doubted", text);
        Q_EMIT refused(index, tr("%1 Press Enter or Tab once more if it is meant, or correct it.").arg(doubt));
        return false;
    }
    const QPersistentModelIndex place = index;
    m_stored = store(index, text);
    if (m_stored && !doubt.isEmpty())
        Q_EMIT refused(place, tr("%1 It was stored as it stands: correct it if it is wrong.").arg(doubt));
    return m_stored;
}

void CellEditor::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    storeEditor(editor, index, false);
    m_stored = true; // the view has left the cell: what was refused is not tried again
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (editor->property("refused").toBool() && !key->text().isEmpty() && key->text().at(0).isPrint()) {
        // A unit is typed behind the number that lacked it; another number takes its place and never lengthens it.
        editor->setProperty("refused", false);
        if (auto* line = qobject_cast<QLineEdit*>(editor); line && key->text().at(0).isDigit()) line->selectAll();
    }
    if (key->key() == Qt::Key_Escape) {
        if (auto* list = qobject_cast<ChoiceList*>(editor); list && list->isListOpen()) return false;
        m_stored = true;
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (!enter && !tab) return QStyledItemDelegate::eventFilter(watched, event);
    if (auto* list = qobject_cast<ChoiceList*>(editor); list && enter && list->isListOpen()) return false;
    if (!m_index.isValid() || !storeEditor(editor, m_index, true)) {
        editor->setProperty("refused", true); // stays open, with what was typed
        QApplication::beep();
        return true;
    }
    const int pressed = key->key();
    const auto modifiers = key->modifiers();
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT left(pressed, modifiers);
    return true;
}

void CellEditor::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    int wanted = editor->sizeHint().width();
    if (qobject_cast<QComboBox*>(editor) || qobject_cast<ChoiceList*>(editor))
        wanted = std::max(wanted, 220);
    else
        wanted = 0;
    if (place.width() < wanted) place.setWidth(wanted);
    editor->setGeometry(place);
}

void CellEditor::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int signs = index.data(signsRole).toInt();
    paintSigns(*painter, option.rect, option.palette, signs);
    QString lastYear = index.data(lastYearRole).toString();
    if (lastYear.isEmpty()) return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    QColor grey = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    grey.setAlpha(selected ? 190 : 130);
    painter->setPen(grey);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    const int sign = roomForSigns(signs) + (index.data(Qt::DecorationRole).isNull() ? 0 : 14); // stand before it
    lastYear = fitting(lastYear, option, index.data().toString(), QFontMetrics(small), sign);
    painter->drawText(option.rect.adjusted(4 + sign, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, lastYear);
    painter->restore();
}

QSize CellEditor::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString lastYear = index.data(lastYearRole).toString();
    if (!lastYear.isEmpty()) size.rwidth() += option.fontMetrics.horizontalAdvance(lastYear) + 12;
    return size;
}

} // namespace ui

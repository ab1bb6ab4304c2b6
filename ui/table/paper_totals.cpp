// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/paper_totals.h"

#include "ui/form/number_line.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace ui {

PaperTotals::PaperTotals(QTableView* view, Source source, const Prompts& prompts, QWidget* parent)
    : TotalsRow(
        view, [](int) { return QString(); }, parent),
      m_source(std::move(source)), m_prompts(prompts)
{
    setObjectName(QStringLiteral("paperTotals"));
    setFocusPolicy(Qt::StrongFocus);
}

/// The sign and the word say it; the colour only helps.
static QString signedVerdict(const PaperTotals::Cell& cell)
{
    if (cell.verdict.isEmpty()) return {};
    return (cell.agrees ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + cell.verdict;
}

bool PaperTotals::needsThirdLine() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics letters(bold);
    for (int column = 0; column < view().model()->columnCount(); ++column) {
        if (view().isColumnHidden(column) || !m_source.takesTotal(column)) continue;
        if (letters.horizontalAdvance(signedVerdict(m_source.cell(column))) > cellOf(column).width() - 8) return true;
    }
    return false;
}

QSize PaperTotals::sizeHint() const { return {100, (needsThirdLine() ? 3 : 2) * fontMetrics().height() + 10}; }

void PaperTotals::refresh()
{
    updateGeometry();
    update();
}

QString PaperTotals::text(int column) const
{
    if (!m_source.takesTotal(column)) return {};
    const Cell cell = m_source.cell(column);
    return QStringLiteral("%1 %2").arg(cell.paper, signedVerdict(cell)).trimmed();
}

void PaperTotals::paintCell(QPainter& painter, const QRect& cell, int column) const
{
    if (!m_source.takesTotal(column)) return;
    const Cell shown = m_source.cell(column);
    const QRect words = cell.adjusted(4, 4, -4, -4);
    QFont plain = font();
    painter.setFont(plain);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, shown.paper);
    if (!shown.verdict.isEmpty()) {
        const bool isDark = palette().color(QPalette::Window).lightness() < 128;
        const QColor green(isDark ? QStringLiteral("#4fd6a5") : QStringLiteral("#00694c"));
        const QColor red(isDark ? QStringLiteral("#ff8f6b") : QStringLiteral("#b3261e"));
        plain.setBold(true);
        painter.setFont(plain);
        painter.setPen(shown.agrees ? green : red);
        painter.drawText(words, Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap, signedVerdict(shown));
    }
    if (column != m_column || !hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(cell.adjusted(1, 2, -2, -2));
}

bool PaperTotals::moveTo(int column, int step)
{
    const QHeaderView* header = view().horizontalHeader();
    for (int visual = header->visualIndex(column); visual >= 0 && visual < header->count(); visual += step) {
        const int logical = header->logicalIndex(visual);
        if (view().isColumnHidden(logical) || !m_source.takesTotal(logical)) continue;
        m_column = logical;
        view().scrollTo(view().model()->index(std::max(0, view().currentIndex().row()), logical));
        update();
        return true;
    }
    return false;
}

bool PaperTotals::moveBeside(int step)
{
    const QHeaderView* header = view().horizontalHeader();
    const int visual = header->visualIndex(m_column) + step;
    return m_column >= 0 && visual >= 0 && visual < header->count() && moveTo(header->logicalIndex(visual), step);
}

void PaperTotals::begin(int column)
{
    if (!moveTo(std::max(0, column), 1)) moveTo(std::max(0, column), -1);
    setFocus(Qt::OtherFocusReason);
}

void PaperTotals::edit(const QString& text)
{
    if (m_editor) { // one that was refused stays with its column until it is right or left by Esc
        m_editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_source.takesTotal(m_column)) return; // the columns may have changed since
    m_editedColumn = m_column;
    m_editor = new NumberLine(this);
    m_editor->setAlignment(Qt::AlignRight);
    m_editor->installEventFilter(this);
    m_editor->setAccessibleName(tr("Total on paper"));
    m_editor->setGeometry(cellOf(m_column));
    m_editor->setText(text);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->end(false);
}

bool PaperTotals::store()
{
    m_refusal.clear();
    const QString text = m_editor ? m_editor->text() : QString();
    std::optional<core::Problem> problem;
    if (!attempt(m_prompts, this, [&] { problem = m_source.put(m_editedColumn, text); })) return false;
    if (problem) {
        m_refusal = problem->message;
        QToolTip::showText(mapToGlobal(cellOf(m_editedColumn).topLeft()), m_refusal, this);
    }
    refresh();
    return !problem;
}

void PaperTotals::closeEditor()
{
    if (!m_editor) return;
    QLineEdit* editor = std::exchange(m_editor, nullptr);
    const bool hadKeyboard = editor->hasFocus();
    editor->removeEventFilter(this);
    if (hadKeyboard) setFocus(Qt::OtherFocusReason); // before it hides, which would move on by itself
    editor->hide();
    editor->deleteLater();
    QToolTip::hideText();
    update();
}

bool PaperTotals::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor) return TotalsRow::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        if (store()) closeEditor();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape: closeEditor(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (store()) closeEditor();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!store()) return true;
        closeEditor();
        moveBeside(key->key() == Qt::Key_Tab ? 1 : -1);
        return true;
    default: return false;
    }
}

void PaperTotals::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    switch (event->key()) {
    case Qt::Key_Left: moveBeside(-1); return;
    case Qt::Key_Right: moveBeside(1); return;
    case Qt::Key_Up:
    case Qt::Key_Escape: Q_EMIT left(); return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_source.takesTotal(m_column)) edit(m_source.editText(m_column));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_source.takesTotal(m_column)) return;
        edit({});
        if (store()) closeEditor();
        return;
    default: break;
    }
    if (!text.isEmpty() && text[0].isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        edit(text);
    else
        QWidget::keyPressEvent(event);
}

void PaperTotals::mousePressEvent(QMouseEvent* event)
{
    const int column = columnAt(event->position().toPoint());
    if (m_editor) return m_editor->setFocus(Qt::OtherFocusReason); // refused: first that one
    if (column >= 0 && m_source.takesTotal(column)) moveTo(column, 1);
}

void PaperTotals::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int column = columnAt(event->position().toPoint());
    if (column >= 0 && column == m_column && m_source.takesTotal(column)) edit(m_source.editText(column));
}

void PaperTotals::focusInEvent(QFocusEvent* event)
{
    TotalsRow::focusInEvent(event);
    if (m_column < 0 || m_column >= view().model()->columnCount() || !m_source.takesTotal(m_column)) {
        m_column = -1;
        moveTo(0, 1);
    }
    update();
}

void PaperTotals::focusOutEvent(QFocusEvent* event)
{
    TotalsRow::focusOutEvent(event);
    update();
}

bool PaperTotals::focusNextPrevChild(bool next)
{
    return moveBeside(next ? 1 : -1) || QWidget::focusNextPrevChild(next);
}

} // namespace ui

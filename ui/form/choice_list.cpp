// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choice_list.h"

#include "core/record/dictionary.h"
#include "core/record/vietnamese.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

static constexpr int mostRows = 10;

ChoiceList::ChoiceList(QWidget* parent) : SearchLine(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text != m_meantText) m_meant = {}; // typed anew: the same name may now mean another entry
    });
    connect(this, &SearchLine::seenEdited, this, &ChoiceList::openList);
}

ChoiceList::~ChoiceList() { delete m_list; }

void ChoiceList::setEntries(std::vector<core::ListEntry> entries)
{
    m_entries.clear();
    for (core::ListEntry& entry : entries) {
        const QString words = entry.name + QLatin1Char(' ') + entry.code;
        const QString whole = QLatin1Char(' ') + core::fold(entry.name + QLatin1Char(' ') + entry.detail);
        m_entries.push_back({std::move(entry), QLatin1Char(' ') + core::fold(words),
                             QLatin1Char(' ') + core::comparable(words), whole});
    }
}

/// The entry that was set or taken, unless its name was changed since.
const ChoiceList::Entry* ChoiceList::meant() const
{
    if (core::isEmpty(m_meant) || text() != m_meantText) return nullptr;
    for (const Entry& entry : m_entries)
        if (entry.entry.value == m_meant) return &entry;
    return nullptr;
}

void ChoiceList::mean(const Entry* entry)
{
    const QString name = entry ? entry->entry.name : QString();
    m_meant = entry ? entry->entry.value : core::Value{};
    if (name != text()) {
        giveUpComposing();
        setText(name);
    }
    m_meantText = text();
}

void ChoiceList::setValue(const core::Value& value)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.entry.value == value; });
    mean(found == m_entries.end() ? nullptr : &*found);
    m_set = m_meant;
    m_setText = text();
    setCursorPosition(0);
}

bool ChoiceList::isTouched() const { return text() != m_setText || value() != m_set; }

std::vector<size_t> ChoiceList::fitting(const QString& text) const
{
    const QStringList words = core::foldedWords(text);
    const QStringList marked = core::comparable(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<size_t> fits;
    for (const auto where : {&Entry::folded, &Entry::foldedDetail}) { // a district's name means it only if nothing else
        for (size_t i = 0; i < m_entries.size(); ++i)
            if (std::all_of(words.begin(), words.end(), [&](const QString& word) {
                    return (m_entries[i].*where).contains(QLatin1Char(' ') + word);
                }))
                fits.push_back(i);
        if (!fits.empty()) break;
    }
    std::stable_partition(fits.begin(), fits.end(), [&](size_t i) {
        return std::all_of(marked.begin(), marked.end(),
                           [&](const QString& word) { return m_entries[i].exact.contains(QLatin1Char(' ') + word); });
    });
    return fits;
}

core::Value ChoiceList::value() const
{
    const QString wanted = core::comparable(text());
    if (wanted.isEmpty()) return {};
    if (const Entry* entry = meant()) return entry->entry.value;
    const Entry* named = nullptr;
    for (const Entry& entry : m_entries) {
        if (core::comparable(entry.entry.name) != wanted) continue;
        if (named) return {}; // several of one name: which one, only a choice can tell
        named = &entry;
    }
    if (named) return named->entry.value;
    const auto fits = fitting(text());
    return fits.size() == 1 ? m_entries[fits.front()].entry.value : core::Value{};
}

bool ChoiceList::isUnderstood() const { return text().trimmed().isEmpty() || !core::isEmpty(value()); }

QStringList ChoiceList::shown() const
{
    QStringList names;
    for (const size_t i : fitting(seen())) names << m_entries[i].entry.name;
    return names;
}

bool ChoiceList::isListOpen() const { return m_list && m_list->isVisible(); }

void ChoiceList::openList()
{
    if (isReadOnly() || !isVisible()) return;
    if (!m_list) {
        m_list = new QListWidget(window()); // in the window, not a window: it never takes the keyboard from the line
        m_list->setObjectName(QStringLiteral("choices"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::StyledPanel);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
    }
    fillList();
    placeList();
}

void ChoiceList::fillList()
{
    m_list->clear();
    const Entry* chosen = isComposing() ? nullptr : meant();
    int row = 0;
    for (const size_t i : fitting(seen())) {
        if (&m_entries[i] == chosen) row = m_list->count();
        const core::ListEntry& entry = m_entries[i].entry;
        auto* item = new QListWidgetItem(
            entry.detail.isEmpty() ? entry.name : QStringLiteral("%1   (%2)").arg(entry.name, entry.detail), m_list);
        item->setData(Qt::UserRole, qulonglong(i));
    }
    if (!seen().trimmed().isEmpty() && m_list->count() > 0) m_list->setCurrentRow(row);
}

void ChoiceList::placeList()
{
    const int rows = std::min(m_list->count(), mostRows);
    if (rows == 0) return m_list->hide();
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const int wide = std::clamp(m_list->sizeHintForColumn(0) + 32, width(), std::max(width(), window()->width() / 2));
    QPoint place = mapTo(window(), QPoint(0, QLineEdit::height()));
    if (place.y() + height > window()->height()) place.setY(mapTo(window(), QPoint()).y() - height);
    place.setX(std::max(0, std::min(place.x(), window()->width() - wide)));
    m_list->setGeometry(QRect(place, QSize(wide, height)));
    m_list->raise();
    m_list->show();
}

void ChoiceList::closeList()
{
    if (m_list) m_list->hide();
}

void ChoiceList::take(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item) return;
    const Entry& taken = m_entries[item->data(Qt::UserRole).toULongLong()];
    const QString dropped = composed();
    giveUpComposing(); // from here on the item may be gone
    mean(&taken);
    m_dropped = dropped;
    closeList();
    Q_EMIT chosen();
}

void ChoiceList::keyPressEvent(QKeyEvent* event)
{
    m_dropped.clear();
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if (isReadOnly() || (!up && !down && !isListOpen())) return QLineEdit::keyPressEvent(event);
    if (up || down) {
        if (!isListOpen()) {
            openList();
        } else {
            const int row = m_list->currentRow() + (down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
        }
        return event->accept();
    }
    if (event->key() == Qt::Key_Escape) {
        closeList();
        return event->accept();
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_list->currentRow() >= 0) {
        take(m_list->currentRow());
        return event->accept();
    }
    QLineEdit::keyPressEvent(event);
}

void ChoiceList::inputMethodEvent(QInputMethodEvent* event)
{
    // A word that was being composed when an entry took its place is not put behind the entry.
    const bool isStray = !m_dropped.isEmpty() && event->commitString() == m_dropped;
    if (!event->preeditString().isEmpty() || !event->commitString().isEmpty()) m_dropped.clear();
    if (isStray) return event->accept();
    const bool wasComposing = isComposing();
    if (!wasComposing) m_wasOpen = isListOpen();
    SearchLine::inputMethodEvent(event);
    if (wasComposing && !isComposing() && event->commitString().isEmpty() && !m_wasOpen) closeList(); // given up
}

void ChoiceList::focusOutEvent(QFocusEvent* event)
{
    // The name in full, now that nothing is being composed.
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [value = value()](const Entry& entry) {
        return !core::isEmpty(value) && entry.entry.value == value;
    });
    if (found != m_entries.end()) {
        mean(&*found);
        setCursorPosition(0);
    }
    m_dropped.clear();
    closeList();
    QLineEdit::focusOutEvent(event);
}

void ChoiceList::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (!isListOpen() && text().isEmpty()) openList();
}

void ChoiceList::hideEvent(QHideEvent* event)
{
    closeList(); // a cell may be composed in that never had the keyboard
    QLineEdit::hideEvent(event);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_panel.h"

#include "ui/form/search_line.h"
#include "ui/help_topics.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

/// Headings a little larger than the text: the panel is narrow.
static void calmHeadings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) continue;
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 1 : 0); // steps of a fifth
        format.setFontWeight(QFont::Bold);
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(format);
    }
}

HelpPanel::HelpPanel(QWidget* parent)
    : QWidget(parent), m_search(new SearchLine), m_stack(new QStackedWidget), m_hits(new QListWidget),
      m_text(new QTextBrowser)
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto* all = new QToolButton;
    all->setText(tr("All topics"));
    auto* close = new QToolButton;
    close->setText(tr("Close"));
    close->setToolTip(tr("F1 or Esc"));
    m_hits->setObjectName(QStringLiteral("helpTopics"));
    m_hits->setAccessibleName(tr("Topics"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false); // nothing is fetched: a link names a topic
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_text->document()->setIndentWidth(18);
    m_stack->addWidget(m_hits);
    m_stack->addWidget(m_text);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->addWidget(m_search, 1);
    top->addWidget(all);
    top->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(260);
    connect(m_search, &SearchLine::seenChanged, this, &HelpPanel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpPanel::openHit);
    connect(all, &QToolButton::clicked, this, &HelpPanel::showContents);
    connect(close, &QToolButton::clicked, this, &HelpPanel::closeWanted);
    connect(m_hits, &QListWidget::itemActivated, this, &HelpPanel::openHit);
    connect(m_hits, &QListWidget::itemClicked, this, &HelpPanel::openHit);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString id = link.toString();
        if (!helpTopic(id)) return;
        const QString from = m_topic;
        showTopic(id);
        m_before << from;
    });
    search({}); // all topics; the keyboard stays where it is
}

void HelpPanel::showTopic(const QString& id)
{
    const HelpTopic* topic = helpTopic(id);
    if (!topic) return showContents();
    m_topic = id;
    m_before.clear();
    m_text->setMarkdown(topic->text);
    calmHeadings(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    m_stack->setCurrentWidget(m_text);
}

void HelpPanel::showContents()
{
    m_search->clear();
    search({});
    m_hits->setFocus();
}

void HelpPanel::search(const QString& words)
{
    m_hits->clear();
    m_topic.clear();
    std::vector<const HelpTopic*> found;
    if (words.trimmed().isEmpty())
        for (const HelpTopic& topic : helpTopics()) found.push_back(&topic);
    else
        found = findHelp(words);
    for (const HelpTopic* topic : found) {
        auto* item = new QListWidgetItem(topic->title, m_hits);
        item->setData(Qt::UserRole, topic->id);
        item->setSizeHint(QSize(0, fontMetrics().height() + 10));
    }
    if (found.empty()) {
        auto* item = new QListWidgetItem(tr("Nothing found. Try fewer or other words."), m_hits);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_hits->setCurrentRow(0);
    }
    m_stack->setCurrentWidget(m_hits);
}

void HelpPanel::focusSearch() { m_search->setFocus(); }

void HelpPanel::takeFocus() { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); }

void HelpPanel::openHit()
{
    const QListWidgetItem* item = m_hits->currentItem();
    if (!item || m_stack->currentWidget() != m_hits) return;
    const QString id = item->data(Qt::UserRole).toString();
    if (id.isEmpty()) return;
    showTopic(id);
    m_text->setFocus();
}

void HelpPanel::back()
{
    if (m_before.isEmpty()) return showContents();
    QStringList before = m_before;
    const QString id = before.takeLast();
    showTopic(id);
    m_before = before;
}

bool HelpPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // Alt+Left is the panel's own here, not the window's
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Left && key->modifiers() == Qt::AltModifier) event->accept();
    }
    return QWidget::event(event);
}

void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT closeWanted();
    if (event->key() == Qt::Key_Backspace || (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier))
        return back();
    QWidget::keyPressEvent(event);
}

HelpWindow::HelpWindow(const QString& topic, QWidget* parent) : QDialog(parent), m_panel(new HelpPanel(this))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    resize(420, 560);
    connect(m_panel, &HelpPanel::closeWanted, this, &QDialog::close);
    m_panel->showTopic(topic);
}

} // namespace ui

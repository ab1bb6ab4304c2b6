// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_outline.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace ui {

namespace {
constexpr int keyRole = Qt::UserRole, partRole = Qt::UserRole + 1;
}

ReportsOutline::ReportsOutline(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, 28);
    setAccessibleName(tr("Outline of the report"));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item) return;
        const QString key = item->data(0, keyRole).toString();
        if (!key.isEmpty())
            Q_EMIT sentenceChosen(key);
        else
            Q_EMIT partChosen(item->data(0, partRole).toInt());
    });
}

void ReportsOutline::setSentences(const ReportSentences& sentences)
{
    const QString chosen = currentKey();
    const QSignalBlocker quiet(this);
    QSet<QString> closed;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (!topLevelItem(i)->isExpanded()) closed.insert(topLevelItem(i)->text(0));
    const bool first = topLevelItemCount() == 0;
    clear();
    const auto addPart = [&](const QString& text, int part) {
        auto* item = new QTreeWidgetItem(this, {text});
        item->setData(0, partRole, part);
        item->setToolTip(0, text);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
        return item;
    };
    QList<QTreeWidgetItem*> parts{addPart(tr("Head of the document"), -1)};
    for (int i = 0; i < sentences.parts().size(); ++i) parts << addPart(sentences.parts()[i], i);
    const qsizetype firstAnnex = sentences.parts().size() - sentences.annexCount() + 1;
    for (qsizetype i = firstAnnex; i < parts.size(); ++i) {
        parts[i]->setText(1, sign(SentenceState::Generated));
        parts[i]->setToolTip(1, tr("Follows the data"));
        parts[i]->setTextAlignment(1, Qt::AlignCenter);
    }
    for (const ReportSentences::Sentence& sentence : sentences.all()) {
        const core::Paragraph& paragraph = sentence.paragraph;
        QTreeWidgetItem* parent = parts[sentence.part + 1];
        QTreeWidgetItem* item = parent;
        if (paragraph.style != core::Paragraph::Style::Part) item = new QTreeWidgetItem(parent);
        QString text = paragraph.text.simplified();
        if (paragraph.key == QLatin1String("head.place_date")) text = tr("Date: %1").arg(text);
        item->setText(0, text);
        item->setToolTip(0, text);
        item->setData(0, keyRole, paragraph.key);
        item->setText(1, sign(sentence.state));
        item->setToolTip(1,
                         sentence.state == SentenceState::Generated ? tr("Follows the data")
                             : sentence.state == SentenceState::Edited
                             ? tr("Changed by a person")
                             : tr("Changed by a person; the data have changed since"));
        item->setTextAlignment(1, Qt::AlignCenter);
    }
    for (QTreeWidgetItem* part : parts) part->setExpanded(first || !closed.contains(part->text(0)));
    if (QTreeWidgetItem* item = itemOf(chosen)) setCurrentItem(item);
}

QTreeWidgetItem* ReportsOutline::itemOf(const QString& key) const
{
    if (key.isEmpty()) return nullptr;
    for (QTreeWidgetItemIterator it(const_cast<ReportsOutline*>(this)); *it; ++it)
        if ((*it)->data(0, keyRole).toString() == key) return *it;
    return nullptr;
}

void ReportsOutline::select(const QString& key)
{
    const QSignalBlocker quiet(this);
    if (QTreeWidgetItem* item = itemOf(key)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

QString ReportsOutline::currentKey() const
{
    return currentItem() ? currentItem()->data(0, keyRole).toString() : QString();
}

} // namespace ui

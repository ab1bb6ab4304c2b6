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
    QTreeWidgetItem* head = addPart(tr("Head of the document"), ReportSentences::head);
    QList<QTreeWidgetItem*> parts;
    const qsizetype firstAnnex = sentences.parts().size() - sentences.annexCount();
    for (int i = 0; i < firstAnnex; ++i) parts << addPart(sentences.parts()[i], i);
    QTreeWidgetItem* end = addPart(tr("Signature and recipients"), ReportSentences::end);
    for (int i = int(firstAnnex); i < sentences.parts().size(); ++i) {
        parts << addPart(sentences.parts()[i], i);
        parts[i]->setText(1, sign(SentenceState::Generated));
        parts[i]->setToolTip(1, tr("Follows the data"));
        parts[i]->setTextAlignment(1, Qt::AlignCenter);
    }
    for (const ReportSentences::Sentence& sentence : sentences.all()) {
        QTreeWidgetItem* parent = sentence.part == ReportSentences::head ? head
            : sentence.part == ReportSentences::end                      ? end
                                                                         : parts[sentence.part];
        const bool isPart = sentence.paragraph.style == core::Paragraph::Style::Part;
        showSentence(isPart ? parent : new QTreeWidgetItem(parent), sentence);
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(first || !closed.contains(topLevelItem(i)->text(0)));
    if (QTreeWidgetItem* item = itemOf(chosen)) setCurrentItem(item);
}

void ReportsOutline::showSentence(QTreeWidgetItem* item, const ReportSentences::Sentence& sentence)
{
    const core::Paragraph& paragraph = sentence.paragraph;
    QString text = paragraph.text.simplified();
    if (paragraph.key == QLatin1String("head.place_date")) text = tr("Date: %1").arg(text);
    if (paragraph.key == QLatin1String("end.name")) text = tr("Signer: %1").arg(text);
    item->setText(0, text);
    item->setToolTip(0, text);
    item->setData(0, keyRole, paragraph.key);
    item->setText(1, sign(sentence.state));
    switch (sentence.state) {
    case SentenceState::Generated: item->setToolTip(1, tr("Follows the data")); break;
    case SentenceState::Office: item->setToolTip(1, tr("The office's own, the same every year")); break;
    case SentenceState::Edited: item->setToolTip(1, tr("Changed by a person")); break;
    case SentenceState::Outdated: item->setToolTip(1, tr("Changed by a person; the data have changed since")); break;
    }
    item->setTextAlignment(1, Qt::AlignCenter);
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

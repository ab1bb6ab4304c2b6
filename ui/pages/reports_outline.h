// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/reports_sentences.h"

#include <QTreeWidget>

namespace ui {

/// The parts of a report with their sentences and annexes, and how each stands to the data.
class ReportsOutline : public QTreeWidget {
    Q_OBJECT

public:
    explicit ReportsOutline(QWidget* parent = nullptr);
    void setSentences(const ReportSentences& sentences);
    void select(const QString& key); ///< Says nothing.
    QString currentKey() const;

Q_SIGNALS:
    void sentenceChosen(const QString& key);
    void partChosen(int part); ///< Head, end, a part without sentences or an annex, by its index.

private:
    void showSentence(QTreeWidgetItem* item, const ReportSentences::Sentence& sentence);
    QTreeWidgetItem* itemOf(const QString& key) const;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_copied_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

PlanCopiedDialog::PlanCopiedDialog(const std::vector<CopiedSentence>& sentences, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Years in the copied plan"));
    resize(980, 560);
    auto* explanation = new QLabel(
        tr("The plan has been copied. Please check these sentences: the plan's own years were moved on; years in dates "
           "and in the names of cited documents were left. They can be changed on the tabs of the plan."),
        this);
    explanation->setWordWrap(true);
    auto* table = new QTableWidget(int(sentences.size()), 3, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Place"), tr("Before"), tr("Now")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    int row = 0;
    // what was left is looked at first: there the program could not know
    for (const bool left : {true, false})
        for (const CopiedSentence& sentence : sentences) {
            if ((sentence.before == sentence.after) != left) continue;
            const QStringList cells{sentence.place, sentence.before, left ? tr("(left as it was)") : sentence.after};
            for (int c = 0; c < 3; ++c) {
                auto* item = new QTableWidgetItem(cells[c]);
                item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
                table->setItem(row, c, item);
            }
            ++row;
        }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

} // namespace ui

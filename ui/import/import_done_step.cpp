// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_done_step.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

ImportDoneStep::ImportDoneStep(QWidget* parent)
    : ImportStep(parent), m_result(new QLabel), m_later(new QLabel(tr("It can be taken back at any time, also after "
                                                                      "other work: on the page of the history."))),
      m_saved(new QLabel), m_undo(new QPushButton(tr("&Take the import back"))),
      m_save(new QPushButton(tr("&Save the rows left out…")))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_result->setFont(large);
    m_result->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("result"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_save->setObjectName(QStringLiteral("saveLeftOut"));
    m_later->setWordWrap(true);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setWordWrap(true);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->hide();
    for (QPushButton* button : {m_undo, m_save}) button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_result);
    layout->addWidget(m_later);
    layout->addLayout(buttons);
    layout->addWidget(m_saved);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &ImportDoneStep::undoWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportDoneStep::saveWanted);
}

QString ImportDoneStep::title() const { return tr("Done"); }

void ImportDoneStep::tell(const QString& result, bool canUndo, bool leftOut)
{
    m_result->setText(result);
    m_later->setVisible(canUndo);
    m_undo->setVisible(canUndo);
    m_save->setVisible(leftOut);
    m_saved->hide();
}

void ImportDoneStep::tellSaved(const QString& path)
{
    m_saved->setText(tr("The rows left out were saved: %1").arg(QDir::toNativeSeparators(path)));
    m_saved->show();
}

} // namespace ui

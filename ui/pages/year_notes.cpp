// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_notes.h"

#include "core/record/vietnamese.h"
#include "ui/form/search_line.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"
#include "ui/table/text_table_model.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

YearNotesDialog::YearNotesDialog(std::vector<core::CellNote> notes, int year, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_notes(std::move(notes)), m_year(year), m_prompts(prompts), m_search(new SearchLine),
      m_watched(new QCheckBox(tr("&Watched only"))), m_count(new QLabel),
      m_model(new TextTableModel({{tr("Code"), QStringLiteral("code")},
                                  {tr("Facility"), QStringLiteral("name")},
                                  {tr("Cell"), QStringLiteral("cell")},
                                  {tr("Value"), QStringLiteral("value"), true},
                                  {tr("Watched"), QStringLiteral("watched")},
                                  {tr("Remark"), QStringLiteral("remark")}},
                                 this)),
      m_grid(new GridView(QStringLiteral("notes"), prompts))
{
    setWindowTitle(tr("Remarks and watched values %1").arg(year));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setClearButtonEnabled(true);
    m_grid->setObjectName(QStringLiteral("notes"));
    m_grid->setAccessibleName(windowTitle());
    m_grid->setModel(m_model);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->verticalHeader()->hide();
    m_grid->horizontalHeader()->setStretchLastSection(true);
    const int letters[] = {8, 34, 24, 18, 10};
    for (int column = 0; column < int(std::size(letters)); ++column) m_grid->setUsualWidth(column, letters[column]);
    auto* hint = new QLabel(tr("Enter goes to the value. Shift+F2 on a value writes a remark, Ctrl+M watches it."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_watched);
    head->addWidget(m_count);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* exporting = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons()) static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_grid);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(860, 460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(exporting, &QPushButton::clicked, this, &YearNotesDialog::exportList);
    connect(m_search, &SearchLine::seenChanged, this, &YearNotesDialog::fill);
    connect(m_watched, &QCheckBox::toggled, this, &YearNotesDialog::fill);
    connect(m_grid, &GridView::opened, this, &QDialog::accept);
    fill();
    m_grid->takeFocus();
}

void YearNotesDialog::fill()
{
    const QStringList words = core::foldedWords(m_search->seen());
    m_shown.clear();
    std::vector<TextTableModel::Line> lines;
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const core::CellNote& note = m_notes[i];
        if (m_watched->isChecked() && !note.watched) continue;
        QString comment = note.comment;
        const TextTableModel::Line line{note.facility,
                                        {note.code, note.name, note.column.name, note.value,
                                         note.watched ? tr("watched") : QString(),
                                         comment.replace(QLatin1Char('\n'), QLatin1Char(' '))}};
        const QString text = core::fold(line.cells.join(QLatin1Char(' ')));
        if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); }))
            continue;
        lines.push_back(line);
        m_shown.push_back(i);
    }
    m_count->setText(tr("%n value(s)", nullptr, int(lines.size())));
    m_model->setLines(std::move(lines));
}

const core::CellNote* YearNotesDialog::chosen() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < int(m_shown.size()) ? &m_notes[m_shown[size_t(row)]] : nullptr;
}

void YearNotesDialog::exportList()
{
    saveTable(m_prompts, this, tr("Remarks %1").arg(m_year), [this](const core::Progress& progress) {
        return shownSheet(*m_model, tr("Remarks %1").arg(m_year), progress);
    });
}

} // namespace ui

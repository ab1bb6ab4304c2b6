// SPDX-License-Identifier: GPL-3.0-or-later
// Piles of forms, and keying them a second time.
#include "core/database/database.h"
#include "core/database/form_piles.h"
#include "core/database/table.h"
#include "core/record/entry.h"
#include "ui/form/field_dialog.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_next_form.h"
#include "ui/pages/year_page.h"
#include "ui/pages/year_second_keying.h"
#include "ui/pages/year_tools.h"
#include "ui/table/grid_view.h"

#include <QAction>
#include <QMenu>

namespace ui {

void YearPage::fillPileMenu()
{
    m_pileMenu->clear();
    m_pileMenu->setEnabled(m_year.database().isWritable());
    m_pileMenu->addAction(tr("&New pile…"), this, &YearPage::newPile);
    const bool any = pile() != 0;
    m_pileMenu->addAction(tr("&Rename…"), this, &YearPage::renamePile)->setEnabled(any);
    m_pileMenu->addAction(tr("&Take the form out of the pile"), this, &YearPage::takeOutForm)->setEnabled(any);
    m_pileMenu->addAction(tr("Re&move the pile"), this, &YearPage::removePile)->setEnabled(any);
}

void YearPage::newPile()
{
    core::FormPiles piles(m_year.database(), m_model->year());
    core::Record pile(core::entryBatchDictionary());
    pile["year"] = qint64(m_model->year());
    pile["name"] = QString::number(piles.all().size() + 1);
    const auto check = [&](const core::Record& record) {
        const auto problem = piles.nameProblem(record.text("name"));
        return problem ? core::Problems{*problem} : core::Problems{};
    };
    FieldDialog dialog(tr("New pile of forms"), pile, {QStringLiteral("name")}, check, this);
    if (dialog.exec() != QDialog::Accepted) return;
    qint64 made = 0;
    if (!attempt(m_prompts, this, [&] { made = piles.make(dialog.record().text("name")); })) return;
    core::YearFilter filter;
    filter.pile = made;
    m_tools->setFilter(filter);
    applyFilter();
    keep();
    showNextForm();
}

void YearPage::renamePile()
{
    core::FormPiles piles(m_year.database(), m_model->year());
    const qint64 chosen = pile();
    const auto record = core::Table(m_year.database(), core::entryBatchDictionary()).record(chosen);
    if (!record) return;
    const auto check = [&](const core::Record& typed) {
        const auto problem = piles.nameProblem(typed.text("name"), chosen);
        return problem ? core::Problems{*problem} : core::Problems{};
    };
    FieldDialog dialog(tr("Pile of forms"), *record, {QStringLiteral("name")}, check, this);
    if (dialog.exec() != QDialog::Accepted) return;
    attempt(m_prompts, this, [&] { piles.rename(chosen, dialog.record().text("name")); });
}

void YearPage::removePile()
{
    attempt(m_prompts, this, [&] { core::FormPiles(m_year.database(), m_model->year()).remove(pile()); });
    keep();
}

void YearPage::takeOutForm()
{
    const qint64 facility = m_grid->currentId();
    if (facility == 0) return;
    attempt(m_prompts, this, [&] { core::FormPiles(m_year.database(), m_model->year()).takeOut(pile(), facility); });
}

void YearPage::addForm(qint64 facility)
{
    const qint64 chosen = pile();
    bool added = false;
    if (!attempt(m_prompts, this,
                 [&] { added = core::FormPiles(m_year.database(), m_model->year()).add(chosen, facility); }))
        return;
    if (m_model->rowOf(facility) < 0) { // a filter hides it
        core::YearFilter filter;
        filter.pile = chosen;
        m_search.clear();
        m_tools->setFilter(filter);
        applyFilter();
    }
    const int row = m_model->rowOf(facility);
    if (row < 0) return;
    m_next->say(added ? QString() : tr("%1 is in the pile already.").arg(m_model->lineAt(row).code));
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setCurrentIndex(m_model->index(row, 0));
}

void YearPage::showNextForm() { m_next->begin(); }

bool YearPage::canAdd() const { return m_year.database().isWritable(); }

void YearPage::add() { pile() == 0 ? newPile() : showNextForm(); }

void YearPage::startSecondKeying()
{
    core::SecondKeying keying(m_year.database(), m_model->year());
    YearSecondKeyingStart dialog(m_model->ids(), keying.begun(), this);
    if (dialog.exec() != QDialog::Accepted) return;
    const std::vector<qint64> forms = dialog.forms();
    if (dialog.beginsAnew() && !attempt(m_prompts, this, [&] { keying.forget(forms); })) return;
    m_model->startSecondKeying(forms);
    m_tools->hide();
    m_secondBand->show();
    for (QAction* action : m_figureActions) action->setEnabled(action->objectName() == QLatin1String("compareKeyings"));
    m_grid->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0) m_grid->setCurrentIndex(m_model->index(0, 0));
}

void YearPage::compareKeyings()
{
    core::SecondKeying keying(m_year.database(), m_model->year());
    const bool now = m_model->isSecondKeying();
    const std::vector<qint64> forms = now ? m_model->ids() : keying.begun();
    // With the unit, which the second keying shows behind the output.
    std::vector<core::YearColumn> columns = core::YearEntry(m_year.database(), m_model->year()).allColumns();
    std::erase_if(columns, [this](const core::YearColumn& column) {
        return column.kind != core::YearColumn::Kind::OutputUnit && m_model->columnOf(column.subject()) < 0;
    });
    YearSecondKeyingResult dialog(m_year.database(), m_model->year(), columns, forms, m_prompts, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen()) return;
    showCell(dialog.chosen()->facility, dialog.chosen()->column.subject());
}

void YearPage::endSecondKeying()
{
    m_secondBand->hide();
    m_tools->show();
    for (QAction* action : m_figureActions) action->setEnabled(true);
    m_model->endSecondKeying();
    m_grid->takeFocus();
}

} // namespace ui

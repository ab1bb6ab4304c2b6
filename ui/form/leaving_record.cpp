// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/leaving_record.h"

#include "ui/form/record_form.h"
#include "ui/table/grid_view.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace ui {

namespace {

/// Words of the question.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::LeavingRecord)
};

} // namespace

Leaving askLeaving(const Prompts& prompts, QWidget* parent, const QString& unfinished, bool canKeep)
{
    std::vector<std::pair<Leaving, QString>> answers{{Leaving::Back, Words::tr("&Fill in the rest")}};
    if (canKeep) answers.emplace_back(Leaving::Keep, Words::tr("&Keep it for later"));
    answers.emplace_back(Leaving::Drop, Words::tr("&Drop what was typed"));
    QStringList words;
    for (const auto& answer : answers) words << answer.second;
    const int chosen = prompts.choose(parent, unfinished, words);
    return chosen > 0 && chosen < words.size() ? answers[size_t(chosen)].first : Leaving::Back;
}

LeavingRecord::LeavingRecord(GridView* list, RecordForm* form, const Prompts& prompts, std::function<void()> show)
    : QObject(list), m_list(list), m_form(form), m_prompts(prompts), m_show(std::move(show))
{
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LeavingRecord::follow);
}

void LeavingRecord::follow()
{
    const bool isHeld = !m_form->heldChanges().isEmpty();
    if (m_form->unfinished().isEmpty() && !isHeld) return m_show();
    if (isHeld && m_list->currentId() == m_form->recordId()) return; // it is shown, with what waits
    if (m_asking || !m_list->currentIndex().isValid()) return; // nothing is to be shown instead
    m_asking = true;
    QMetaObject::invokeMethod(this, &LeavingRecord::ask, Qt::QueuedConnection); // not while the mouse is held down
}

void LeavingRecord::ask()
{
    if (const QString held = m_form->heldChanges(); !held.isEmpty()) {
        const Leaving answer = askLeaving(m_prompts, m_form->window(), held, false);
        m_asking = false;
        if (answer == Leaving::Back) {
            m_list->setCurrentId(m_form->recordId());
            return m_form->focusHeld();
        }
        m_form->dropHeld();
        return m_show();
    }
    const QString unfinished = m_form->unfinished();
    const Leaving answer = unfinished.isEmpty() ? Leaving::Keep : askLeaving(m_prompts, m_form->window(), unfinished);
    m_asking = false;
    if (answer == Leaving::Back) {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
        return m_form->focusMissing();
    }
    if (!unfinished.isEmpty()) m_form->closeNew(answer == Leaving::Keep);
    m_show();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the forms of a year: columns, remarks, marks; and what is remembered of it.
#include "core/database/database.h"
#include "core/record/entry.h"
#include "ui/form/field_dialog.h"
#include "ui/pages/year_columns.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_notes.h"
#include "ui/pages/year_page.h"
#include "ui/pages/year_products.h"
#include "ui/pages/year_tools.h"
#include "ui/settings_of_file.h"
#include "ui/table/grid_view.h"
#include "ui/table/paper_totals.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace ui {

namespace {

/// The words under which a filter is remembered and pinned.
constexpr QLatin1String communeKey("commune"), pileKey("pile"), warnedKey("warned");
constexpr std::pair<const char*, bool core::YearFilter::*> states[] = {{"notSurveyed", &core::YearFilter::notSurveyed},
                                                                       {"incomplete", &core::YearFilter::incomplete},
                                                                       {"watched", &core::YearFilter::watched}};

QVariantMap wordsOf(const core::YearFilter& filter, bool warned)
{
    QVariantMap words{{communeKey, filter.unit}, {pileKey, filter.pile}, {warnedKey, warned}};
    for (const auto& [key, state] : states) words.insert(QLatin1String(key), filter.*state);
    return words;
}

/// value: what was remembered under a word.
core::YearFilter filterIn(const std::function<QVariant(const QString& key)>& value)
{
    core::YearFilter filter;
    filter.unit = value(communeKey).toLongLong();
    filter.pile = value(pileKey).toLongLong();
    for (const auto& [key, state] : states) filter.*state = value(QLatin1String(key)).toBool();
    if (value(warnedKey).toBool()) filter.among.emplace(); // which ones is asked when it is applied
    return filter;
}

} // namespace

QAction* YearPage::addEntry(const char* name, const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    QAction* action = m_tools->menu()->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action); // the keys hold on the whole page
    connect(action, &QAction::triggered, this, std::move(run));
    m_figureActions.push_back(action);
    return action;
}

void YearPage::fillMenu()
{
    QMenu* menu = m_tools->menu();
    addEntry("complete", tr("&Complete although cells are blank"), QKeySequence(Qt::Key_F9),
             [this] { toggleComplete(); });
    addEntry("remark", tr("&Remark…"), QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { editRemark(); });
    addEntry("watch", tr("&Watch"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] { toggleWatched(); });
    addEntry("notes", tr("&List of remarks and watched values…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
             [this] { showNotes(); });
    menu->addSeparator();
    m_pileMenu->setTitle(tr("&Pile"));
    menu->addMenu(m_pileMenu);
    connect(menu, &QMenu::aboutToShow, this, &YearPage::fillPileMenu);
    addEntry("paper", tr("Totals on p&aper"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { showPaperTotals(); });
    menu->addSeparator();
    addEntry("secondKeying", tr("&Second keying…"), {}, [this] { startSecondKeying(); });
    addEntry("compareKeyings", tr("C&ompare two keyings…"), {}, [this] { compareKeyings(); });
    menu->addSeparator();
    m_lastYearAction = addEntry("lastYear", tr("Last &year's values beside"), {}, [this] {
        setLastYear(m_lastYearAction->isChecked());
        keepColumns();
    });
    m_lastYearAction->setCheckable(true);
    m_lastYearAction->setChecked(true);
    if (!m_year.database().isWritable())
        for (const char* name : {"complete", "remark", "watch", "paper", "secondKeying"})
            findChild<QAction*>(QLatin1String(name))->setEnabled(false);
}

QString YearPage::settingsGroup() const
{
    return QStringLiteral("figures/%1/%2/").arg(settingsOf(m_year.database())).arg(m_model->year());
}

void YearPage::keep() const
{
    QSettings settings;
    const QVariantMap kept = wordsOf(m_tools->filter(), m_tools->isWarnedOnly());
    for (const auto& [key, value] : kept.asKeyValueRange()) settings.setValue(settingsGroup() + key, value);
}

void YearPage::keepColumns() const
{
    QSettings settings;
    const QString group = settingsGroup();
    settings.setValue(group + QStringLiteral("shown"), QStringList(m_shown.values()));
    settings.setValue(group + QStringLiteral("hidden"), QStringList(m_hidden.values()));
    settings.setValue(group + QStringLiteral("lastYear"), m_lastYearAction->isChecked());
}

/// Where the columns of the year are remembered: its own; else those of the latest year before it for which they were
/// chosen.
QString YearPage::columnsGroup() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("figures/%1").arg(settingsOf(m_year.database())));
    int latest = 0;
    for (const QString& group : settings.childGroups())
        if (group.toInt() <= m_model->year() && settings.contains(group + QStringLiteral("/shown")))
            latest = std::max(latest, group.toInt());
    return QStringLiteral("figures/%1/%2/").arg(settingsOf(m_year.database())).arg(latest);
}

QVariantMap YearPage::filterNow() const
{
    QVariantMap now = wordsOf(m_tools->filter(), m_tools->isWarnedOnly());
    now.remove(pileKey);
    now.removeIf([](QVariantMap::iterator one) { return one.value().toLongLong() == 0; }); // what leaves nothing out
    if (!m_search.trimmed().isEmpty()) now.insert(QStringLiteral("search"), m_search.trimmed());
    return now;
}

/// A filter that was pinned; the pile stays as it is chosen, for piles are of one year.
void YearPage::takeFilter(const QVariantMap& filter)
{
    core::YearFilter taken = filterIn([&](const QString& key) { return filter.value(key); });
    taken.pile = pile();
    m_search = filter.value(QStringLiteral("search")).toString();
    Q_EMIT searchShown(m_search);
    m_tools->setFilter(taken);
    applyFilter();
    keep();
    m_grid->takeFocus();
}

void YearPage::recall()
{
    const QSettings settings;
    const QString group = settingsGroup();
    const QString columns = columnsGroup();
    const QStringList shown = settings.value(columns + QStringLiteral("shown")).toStringList();
    const QStringList hidden = settings.value(columns + QStringLiteral("hidden")).toStringList();
    m_shown = QSet<QString>(shown.begin(), shown.end());
    m_hidden = QSet<QString>(hidden.begin(), hidden.end());
    m_tools->setFilter(filterIn([&](const QString& key) { return settings.value(group + key); }));
    setLastYear(settings.value(columns + QStringLiteral("lastYear"), true).toBool());
    m_model->setChosen(m_shown, m_hidden);
}

void YearPage::setLastYear(bool shown)
{
    m_lastYearAction->setChecked(shown);
    m_model->setLastYearShown(shown);
    setWidths();
}

void YearPage::chooseColumns()
{
    YearColumnsDialog dialog(core::YearEntry(m_year.database(), m_model->year()).allColumns(), m_shown, m_hidden,
                             m_lastYearAction->isChecked(), this);
    if (dialog.exec() != QDialog::Accepted) return;
    m_shown = dialog.shown();
    m_hidden = dialog.hidden();
    setLastYear(dialog.lastYear());
    m_model->setChosen(m_shown, m_hidden);
    keepColumns();
    m_grid->takeFocus();
}

QModelIndex YearPage::chosenCell() const
{
    const QModelIndex cell = m_grid->currentIndex();
    return cell.isValid() && !m_model->isState(cell.column()) ? cell : QModelIndex();
}

qint64 YearPage::pile() const { return m_tools->filter().pile; }

void YearPage::toggleComplete()
{
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid()) return;
    const core::YearLine line = m_model->lineAt(cell.row());
    if (line.state == core::FormState::Complete)
        return Q_EMIT said(tr("%1 is complete: both answers, an output and a consumption are there.").arg(line.code));
    const bool mark = line.state != core::FormState::Marked;
    attempt(m_prompts, this,
            [&] { core::YearEntry(m_year.database(), m_model->year()).markComplete(m_model->idAt(cell.row()), mark); });
}

void YearPage::editRemark()
{
    const QModelIndex cell = chosenCell();
    if (!cell.isValid()) return Q_EMIT said(tr("A remark belongs to a value: choose its cell."));
    const core::YearColumn column = m_model->columns()[size_t(cell.column())];
    const qint64 facility = m_model->idAt(cell.row());
    const core::YearLine line = m_model->lineAt(cell.row());
    core::Record note(core::cellNoteDictionary());
    note["facility_id"] = facility;
    note["year"] = qint64(m_model->year());
    note["subject"] = column.subject();
    note["comment"] = core::valueOf(line.cells[size_t(cell.column())].comment);
    note["watched"] = qint64(line.cells[size_t(cell.column())].watched);
    FieldDialog dialog(tr("Remark – %1 · %2 %3").arg(line.code, column.name).arg(m_model->year()), note,
                       {QStringLiteral("comment"), QStringLiteral("watched")}, {}, this);
    if (dialog.exec() != QDialog::Accepted) return;
    attempt(m_prompts, this, [&] {
        core::CellNotes(m_year.database(), m_model->year())
            .put(facility, column, dialog.record().text("comment"), dialog.record().integer("watched") == 1);
    });
}

void YearPage::editProducts(const QModelIndex& cell, const QString& first)
{
    const QPersistentModelIndex place = cell;
    YearProductsDialog dialog(m_year.database(), m_model->year(), m_model->idAt(cell.row()), first, m_prompts, this);
    const bool stored = dialog.exec() == QDialog::Accepted;
    m_grid->takeFocus();
    if (stored && place.isValid()) m_grid->continueAfter(place); // the form goes on beside it
}

void YearPage::toggleWatched()
{
    const QModelIndex cell = chosenCell();
    if (!cell.isValid()) return Q_EMIT said(tr("What is watched is a value: choose its cell."));
    const core::YearColumn column = m_model->columns()[size_t(cell.column())];
    const core::YearLine::Cell value = m_model->lineAt(cell.row()).cells[size_t(cell.column())];
    attempt(m_prompts, this, [&] {
        core::CellNotes(m_year.database(), m_model->year())
            .put(m_model->idAt(cell.row()), column, value.comment, !value.watched);
    });
}

void YearPage::showNotes()
{
    auto notes = core::CellNotes(m_year.database(), m_model->year()).all();
    if (notes.empty())
        return Q_EMIT said(tr("No remarks in %1 yet. Shift+F2 on a value writes one.").arg(m_model->year()));
    YearNotesDialog dialog(std::move(notes), m_model->year(), m_prompts, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen()) return;
    showCell(dialog.chosen()->facility, dialog.chosen()->column.subject());
}

void YearPage::showPaperTotals()
{
    m_paperAsked = true;
    showFoot();
    m_paper->begin(m_grid->currentIndex().column());
}

} // namespace ui

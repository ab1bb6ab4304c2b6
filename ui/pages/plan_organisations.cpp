// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_organisations.h"

#include "core/record/organisation.h"
#include "core/record/vietnamese.h"
#include "ui/form/choice_list.h"
#include "ui/form/field_dialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

OrganisationPool::OrganisationPool(const core::Database& database)
    : m_entries(core::listEntries(database, QStringLiteral("organisation")))
{
    std::sort(m_entries.begin(), m_entries.end(), [](const core::ListEntry& a, const core::ListEntry& b) {
        return core::sortKey(a.name) < core::sortKey(b.name);
    });
}

qint64 OrganisationPool::add(const core::Record& organisation)
{
    m_made.push_back(organisation);
    const qint64 id = -qint64(m_made.size());
    m_entries.push_back({core::Value{id}, organisation.text("name"), {}});
    return id;
}

QString OrganisationPool::name(qint64 id) const
{
    for (const core::ListEntry& entry : m_entries)
        if (core::integerOf(entry.value) == id) return entry.name;
    return {};
}

OrganisationChoice::OrganisationChoice(OrganisationPool& pool, const QString& name, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_line(new ChoiceList(this)), m_problem(new QLabel(this))
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("type to search"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* button = new QPushButton(tr("New…"), this);
    button->setAutoDefault(false);
    button->setObjectName(QStringLiteral("new"));
    button->setToolTip(tr("An organisation that is not in the list"));
    connect(button, &QPushButton::clicked, this, &OrganisationChoice::makeNew);
    connect(m_line, &ChoiceList::chosen, this, &OrganisationChoice::chosen);
    connect(m_line, &QLineEdit::textEdited, m_problem, &QLabel::hide);
    auto* line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    setFocusProxy(m_line);
    showEntries();
}

void OrganisationChoice::showEntries() { m_line->setEntries(m_pool.entries()); }

void OrganisationChoice::setValue(std::optional<qint64> organisation)
{
    m_line->setValue(organisation ? core::Value{*organisation} : core::Value{});
}

std::optional<qint64> OrganisationChoice::value() const { return core::integerOf(m_line->value()); }

void OrganisationChoice::clear() { m_line->clear(); }

bool OrganisationChoice::check(bool required)
{
    QString problem;
    if (!m_line->isUnderstood())
        problem = tr("“%1” is not in the list. Choose an entry, or make it with “New…”.").arg(m_line->text());
    else if (required && !value())
        problem = tr("Which organisation?");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) m_line->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

void OrganisationChoice::makeNew()
{
    core::Record organisation(core::organisationDictionary());
    if (!m_line->isUnderstood()) organisation["name"] = core::valueOf(m_line->text().trimmed());
    organisation["kind"] = QStringLiteral("department");
    FieldDialog dialog(
        tr("New organisation"), organisation, {QStringLiteral("name"), QStringLiteral("kind")},
        [this](const core::Record& made) {
            core::Problems problems;
            for (const core::ListEntry& entry : m_pool.entries())
                if (core::comparable(entry.name) == core::comparable(made.text("name")))
                    problems.push_back({QStringLiteral("name"),
                                        tr("An organisation of this name is in the list already."),
                                        core::Severity::Error,
                                        QStringLiteral("twin"),
                                        {}});
            return problems;
        },
        this);
    if (dialog.exec() != QDialog::Accepted) return;
    const qint64 id = m_pool.add(dialog.record());
    showEntries();
    setValue(id);
    m_problem->hide();
    Q_EMIT grown();
    Q_EMIT chosen();
}

OrganisationSet::OrganisationSet(OrganisationPool& pool, const QString& name, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_choice(new OrganisationChoice(pool, name, this)), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(name);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 4 + 12);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("Delete takes an organisation out of the list."));
    auto* removal = new QShortcut(QKeySequence::Delete, m_list);
    removal->setContext(Qt::WidgetShortcut);
    auto* remove = new QPushButton(tr("Take out"), this);
    remove->setAutoDefault(false);
    const auto takeOut = [this] {
        const int row = m_list->currentRow();
        if (row < 0) return;
        m_values.erase(m_values.begin() + row);
        fill();
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    };
    connect(removal, &QShortcut::activated, this, takeOut);
    connect(remove, &QPushButton::clicked, this, takeOut);
    // the line is emptied when its own work on the key is over
    connect(m_choice, &OrganisationChoice::chosen, this, &OrganisationSet::take, Qt::QueuedConnection);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_list, 1);
    lower->addWidget(remove, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_choice);
    layout->addLayout(lower);
    setFocusProxy(m_choice);
}

void OrganisationSet::setValues(const std::vector<qint64>& organisations)
{
    m_values = organisations;
    fill();
}

std::vector<qint64> OrganisationSet::values() const
{
    std::vector<qint64> all = m_values;
    if (const auto typed = m_choice->value(); typed && std::find(all.begin(), all.end(), *typed) == all.end())
        all.push_back(*typed);
    return all;
}

void OrganisationSet::take()
{
    m_values = values();
    m_choice->clear();
    fill();
}

void OrganisationSet::fill()
{
    m_list->clear();
    for (const qint64 id : m_values) m_list->addItem(m_pool.name(id));
}

} // namespace ui

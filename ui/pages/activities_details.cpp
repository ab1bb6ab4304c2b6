// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activities_details.h"

#include "core/database/activity_list.h"
#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/participant_list.h"
#include "core/record/activity.h"
#include "core/record/field_names.h"
#include "core/record/funding.h"
#include "core/record/task.h"
#include "ui/form/attachment_list.h"
#include "ui/form/record_form.h"
#include "ui/form/scrolled.h"
#include "ui/import/import_wizard.h"
#include "ui/table/child_table.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"
#include "ui/text_labels.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The fields of the tab "Result"; all others stand under "Information".
QStringList resultFields()
{
    return core::fieldNames({"quantity", "unit", "officials", "enterprise_staff", "community", "women", "result_before",
                             "result_after", "result", "evidence"});
}

QStringList otherFields()
{
    QStringList others;
    for (const core::Field& field : core::activityDictionary().fields)
        if (!resultFields().contains(QLatin1String(field.name))) others << QString::fromLatin1(field.name);
    return others;
}

/// The name as it begins the words of undo and stands in the head of the page.
QString shortName(const core::Record& activity)
{
    constexpr qsizetype most = 80;
    const QString name = activity.text("name");
    return name.size() <= most ? name : name.left(most - 1) + QStringLiteral("…");
}

/// A form that stays at the top of its tab.
QWidget* atTop(QWidget* form)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    layout->addStretch();
    return scrolled(content);
}

QWidget* padded(QWidget* content)
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(content);
    return tab;
}

/// A task belongs to one plan: choosing it chooses the plan, another plan gives it up. A day on which it was held says
/// that it was held.
void adjustActivity(core::Database& database, core::Record& activity, const char* field)
{
    const core::Table tasks(database, core::taskDictionary());
    const auto task = activity.integer("task_id") ? tasks.record(*activity.integer("task_id")) : std::nullopt;
    const QLatin1String changed(field);
    if (changed == QLatin1String("task_id") && task) {
        activity["plan_id"] = (*task)["plan_id"];
        if (activity.id == 0 && !core::isEmpty((*task)["kind"])) activity["kind"] = (*task)["kind"];
    }
    if (changed == QLatin1String("plan_id") && task && (*task)["plan_id"] != activity["plan_id"])
        activity["task_id"] = core::Value{};
    const QString state = activity.text("state");
    if (changed == QLatin1String("date") && activity.date("date").isValid()
        && activity.date("date") <= QDate::currentDate()
        && (state == QLatin1String("planned") || state == QLatin1String("doing")))
        activity["state"] = QStringLiteral("held");
}

} // namespace

ActivityDetails::ActivityDetails(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_year(year), m_prompts(prompts), m_head(headLabel()), m_tabs(new QTabWidget),
      m_information(makeForm(false)), m_result(makeForm(true)),
      m_facilities(new ChildTable(core::Table(year.database(), core::activityFacilityDictionary()), "activity_id",
                                  core::fieldNames({"facility_id", "result"}), {}, prompts)),
      m_counts(new QLabel), m_take(new QPushButton(tr("&Take these counts over"))),
      m_money(new ChildTable(core::Table(year.database(), core::moneyDictionary()), "activity_id",
                             core::fieldNames({"date", "kind", "funding", "amount", "document"}),
                             core::fieldNames({"plan_id", "task_id"}), prompts)),
      m_attachments(new AttachmentList(year.database(), prompts))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 12, 12);
    layout->setSpacing(8);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    m_tabs->addTab(atTop(m_information), tr("Information"));
    m_tabs->addTab(atTop(m_result), tr("Result"));
    m_tabs->addTab(padded(m_facilities), tr("Facilities"));
    m_tabs->addTab(makeParticipants(), tr("Participants"));
    m_tabs->addTab(padded(m_money), tr("Money"));
    m_tabs->addTab(atTop(padded(m_attachments)), tr("Files"));
    m_unfinished = UnfinishedParts(m_information, m_tabs);
    for (const ChildTable* table : {m_facilities, m_participants, m_money}) m_unfinished.add(table->view());
    const int letter = fontMetrics().averageCharWidth();
    m_facilities->view().setColumnWidth(0, 38 * letter);
    m_facilities->view().setColumnWidth(1, 34 * letter);

    connect(m_information, &RecordForm::stored, this, [this](qint64 id, bool wasNew) {
        if (wasNew) m_activity = id;
        if (const auto activity = core::Table(m_year.database(), core::activityDictionary()).record(id))
            QSettings().setValue(QStringLiteral("activities/kind"), activity->text("kind"));
        if (wasNew) m_result->setRecord(id);
        showHead();
        if (wasNew) Q_EMIT added(id);
    });
    connect(&m_year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("activity"))) showHead();
        if (tables.contains(QStringLiteral("participant"))) showCounts();
    });
    setActivity(0);
}

RecordForm* ActivityDetails::makeForm(bool result)
{
    core::Database& database = m_year.database();
    RecordForm::Rules rules;
    rules.check = core::checkActivity;
    rules.name = shortName;
    rules.hidden = result ? otherFields() : resultFields();
    rules.entries = [&database](const core::Field& field,
                                const core::Record& activity) -> std::optional<std::vector<core::ListEntry>> {
        const auto plan = activity.integer("plan_id");
        if (QLatin1String(field.name) != QLatin1String("task_id") || !plan) return {};
        return core::listEntriesOf(database, QStringLiteral("task"), "plan_id", *plan);
    };
    rules.adjust
        = [&database](core::Record& activity, const char* field) { adjustActivity(database, activity, field); };
    auto* form = new RecordForm(core::Table(database, core::activityDictionary()), rules, m_prompts);
    form->setObjectName(result ? QStringLiteral("result") : QStringLiteral("information"));
    return form;
}

QWidget* ActivityDetails::makeParticipants()
{
    m_participants = new ChildTable(
        core::Table(m_year.database(), core::participantDictionary()), "activity_id",
        core::fieldNames({"name", "identity", "sex", "side", "workplace", "position", "phone", "certificate"}), {},
        m_prompts);
    auto* import = new QPushButton(tr("&Import from Excel…"));
    auto* save = new QPushButton(tr("E&xport…"));
    import->setObjectName(QStringLiteral("importList"));
    save->setObjectName(QStringLiteral("exportList"));
    m_take->setObjectName(QStringLiteral("takeCounts"));
    for (QPushButton* button : {import, save, m_take}) button->setAutoDefault(false);
    import->setEnabled(m_year.database().isWritable());
    m_participants->addTool(import);
    m_participants->addTool(save);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setWordWrap(true);
    m_take->setToolTip(tr("Officials, enterprises, community and women of the tab Result as the list has them"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_take);
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_participants);
    layout->addLayout(foot);
    connect(import, &QPushButton::clicked, this, &ActivityDetails::importList);
    connect(save, &QPushButton::clicked, this, &ActivityDetails::exportList);
    connect(m_take, &QPushButton::clicked, this, &ActivityDetails::takeCounts);
    return tab;
}

void ActivityDetails::setActivity(qint64 id)
{
    if (id == m_activity && id != 0 && m_information->recordId() == id) return;
    for (const QString& words : m_unfinished.wordsOfKept()) Q_EMIT said(words);
    m_activity = id;
    if (id != 0 || !m_information->isNew()) m_information->setRecord(id);
    m_result->setRecord(id);
    showHead();
}

void ActivityDetails::showHead()
{
    const auto activity = m_activity == 0
        ? std::nullopt
        : core::Table(m_year.database(), core::activityDictionary()).record(m_activity);
    const QString name = activity ? shortName(*activity) : QString();
    m_head->setText(activity ? name
                        : m_information->isNew()
                        ? tr("New activity: it is kept as soon as the fields with * are filled in.")
                        : QString());
    for (ChildTable* table : {m_facilities, m_participants, m_money}) table->setOwner(activity ? m_activity : 0, name);
    m_attachments->setRecord(QStringLiteral("activity"), activity ? m_activity : 0, name);
    if (activity)
        for (const char* field : {"plan_id", "task_id"}) m_money->model().propose(field, (*activity)[field]);
    for (int tab = 1; tab < m_tabs->count(); ++tab) m_tabs->setTabEnabled(tab, activity.has_value());
    showCounts();
}

void ActivityDetails::showCounts()
{
    const auto activity = m_activity == 0
        ? std::nullopt
        : core::Table(m_year.database(), core::activityDictionary()).record(m_activity);
    m_take->hide();
    if (!activity) return m_counts->clear();
    const core::ParticipantCounts counts = core::participantCounts(m_year.database(), m_activity);
    if (counts.attendances == 0)
        return m_counts->setText(tr("Nobody on the list yet. Type the names, or import the list of the class."));
    const bool stated
        = activity->integer("officials") || activity->integer("enterprise_staff") || activity->integer("community");
    const qint64 recorded = activity->integer("officials").value_or(0)
        + activity->integer("enterprise_staff").value_or(0) + activity->integer("community").value_or(0);
    QString text = tr("List: %1 attendances, %2 persons, %3 women.")
                       .arg(counts.attendances)
                       .arg(counts.persons)
                       .arg(counts.women);
    if (stated && recorded != counts.attendances) text += QLatin1Char(' ') + tr("Recorded: %1.").arg(recorded);
    m_counts->setText(text);
    const bool told = counts.officials + counts.enterprise + counts.community == counts.attendances;
    m_take->setVisible(m_year.database().isWritable() && told
                       && (activity->integer("officials").value_or(0) != counts.officials
                           || activity->integer("enterprise_staff").value_or(0) != counts.enterprise
                           || activity->integer("community").value_or(0) != counts.community
                           || activity->integer("women").value_or(0) != counts.women));
}

void ActivityDetails::startNew()
{
    core::Record proposed(core::activityDictionary());
    if (const auto plan = core::planFor(m_year.database(), m_year.year(), m_year.plan()))
        proposed["plan_id"] = plan->id;
    const QString kind = QSettings().value(QStringLiteral("activities/kind")).toString();
    proposed["kind"] = core::valueOf(kind);
    proposed["state"] = QStringLiteral("planned");
    m_activity = 0;
    m_result->setRecord(0);
    m_information->startNew(proposed);
    showHead();
    m_tabs->setCurrentIndex(0);
    m_information->focusFirst();
}

void ActivityDetails::focusFirst()
{
    if (m_tabs->currentIndex() == 0)
        m_information->focusFirst();
    else if (m_tabs->currentIndex() == 1)
        m_result->focusFirst();
    else if (auto* view = m_tabs->currentWidget()->findChild<GridView*>()) {
        view->setFocus();
        if (!view->currentIndex().isValid()) view->setCurrentIndex(view->model()->index(0, 0));
    }
}

void ActivityDetails::importList()
{
    if (m_activity == 0 || !m_year.database().isWritable()) return;
    ImportWizard wizard(m_year.database(), m_year.year(), {}, m_prompts, this, m_activity);
    wizard.exec();
    if (!wizard.result().isEmpty()) Q_EMIT said(wizard.result());
}

void ActivityDetails::exportList()
{
    if (m_activity == 0) return;
    const QString path = saveTable(m_prompts, this, tr("Participants"), [this](const core::Progress&) {
        return core::participantSheet(m_year.database(), m_activity);
    });
    if (!path.isEmpty()) Q_EMIT said(tr("Exported: %1").arg(path));
}

void ActivityDetails::takeCounts()
{
    const core::ParticipantCounts counts = core::participantCounts(m_year.database(), m_activity);
    attempt(m_prompts, this, [&] {
        core::Table table(m_year.database(), core::activityDictionary());
        core::Record activity = *table.record(m_activity);
        core::Transaction transaction(m_year.database(), tr("%1 – counts of the list").arg(shortName(activity)));
        activity["officials"] = counts.officials;
        activity["enterprise_staff"] = counts.enterprise;
        activity["community"] = counts.community;
        activity["women"] = counts.women;
        table.update(activity);
        transaction.commit();
    });
}

} // namespace ui

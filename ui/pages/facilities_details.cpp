// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_details.h"

#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/table.h"
#include "core/record/consumption.h"
#include "core/record/entry.h"
#include "core/record/facility.h"
#include "core/record/field_names.h"
#include "core/record/solution.h"
#include "core/record/survey.h"
#include "ui/form/attachment_list.h"
#include "ui/form/link_label.h"
#include "ui/form/scrolled.h"
#include "ui/fresh_when_shown.h"
#include "ui/pages/facilities_activities.h"
#include "ui/pages/facilities_chart.h"
#include "ui/pages/facilities_own_fields.h"
#include "ui/pages/facilities_solutions.h"
#include "ui/pages/facilities_warnings.h"
#include "ui/table/child_table_model.h"
#include "ui/table/delete_row_button.h"
#include "ui/table/grid_view.h"
#include "ui/table/journal_view.h"
#include "ui/text_labels.h"
#include "ui/warning_line.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProxyStyle>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Seven tabs beside the list at 1366 × 768: less room around their words than the platform's style leaves.
class NarrowTabs : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_TabBarTabHSpace ? std::min(usual, 10) : usual;
    }
};

} // namespace

FacilityDetails::FacilityDetails(WorkingYear& year, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_year(year), m_prompts(prompts), m_twins(year.database()),
      m_warnings(new FacilityWarnings(year, prompts, this)), m_head(headLabel()), m_merged(new LinkLabel),
      m_tabs(new QTabWidget), m_solutions(new FacilitySolutions(year.database(), prompts)),
      m_activities(new FacilityActivities(year.database(), prompts)), m_chart(new FacilityChart(year, prompts)),
      m_ownFields(new FacilityOwnFields(year.database(), prompts)),
      m_attachments(new AttachmentList(year.database(), prompts)),
      m_evidence(new AttachmentList(year.database(), prompts)),
      m_freshEvidence(new FreshWhenShown(m_evidence, [this] { showEvidence(); })), m_keepOpen(new QToolButton),
      m_journal(new JournalView(year.database(), prompts))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 12, 12);
    layout->setSpacing(8);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_keepOpen->setObjectName(QStringLiteral("keepOpen"));
    m_keepOpen->setText(tr("Keep open"));
    m_keepOpen->setToolTip(tr("A tab of its own for this facility (Ctrl+Enter). Ctrl+Tab goes from one to the next, "
                              "Ctrl+W closes it."));
    m_keepOpen->setCheckable(true);
    m_keepOpen->setFocusPolicy(Qt::TabFocus);
    connect(m_keepOpen, &QToolButton::clicked, this, &FacilityDetails::keepOpenWanted);
    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_keepOpen, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_merged->setObjectName(QStringLiteral("merged"));
    connect(m_merged, &QLabel::linkActivated, this, &FacilityDetails::followTwins);
    connect(&year.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("facility_merge"))) showMerged();
        if (tables.contains(QStringLiteral("not_twin"))) m_form->showAdvice();
    });
    layout->addWidget(m_merged);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_warnings->line());
    auto* explain = new QShortcut(Qt::Key_F8, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(explain, &QShortcut::activated, m_warnings, &FacilityWarnings::takeFocus);
    auto* narrow = new NarrowTabs;
    narrow->setParent(m_tabs->tabBar());
    m_tabs->tabBar()->setStyle(narrow);

    m_tabs->addTab(scrolled(makeInformation()), tr("Information"));
    auto* surveys = new QWidget;
    new QVBoxLayout(surveys);
    m_surveys = addTable(surveys, core::surveyDictionary(),
                         core::fieldNames({"year", "awareness", "adoption", "solutions", "date", "form_number"}), 0);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->findChild<GridView*>()->setObjectName(QStringLiteral("evidence_file"));
    surveys->layout()->addWidget(m_evidence);
    connect(m_surveys->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FacilityDetails::followEvidence);
    connect(m_surveys->model(), &QAbstractItemModel::modelReset, this, &FacilityDetails::followEvidence);
    connect(m_surveys->model(), &QAbstractItemModel::dataChanged, this, &FacilityDetails::followEvidence);
    m_tabs->addTab(surveys, tr("Survey"));
    m_tabs->addTab(scrolled(makeFigures()), tr("Output && consumption"));
    m_tabs->addTab(m_solutions, tr("Solutions"));
    m_tabs->addTab(m_activities, tr("Activities"));
    m_tabs->addTab(scrolled(makeFile()), tr("Documents"));
    m_tabs->addTab(m_journal, tr("Journal"));

    connect(m_form, &RecordForm::stored, this, [this](qint64 id, bool wasNew) {
        showHead();
        if (wasNew) Q_EMIT added(id);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_journal) m_journal->showFacility(m_facility);
    });
    setFacility(0);
}

QWidget* FacilityDetails::makeInformation()
{
    RecordForm::Rules rules;
    rules.check = core::checkFacility;
    rules.name = [](const core::Record& facility) { return facility.text("code"); };
    rules.hidden = core::fieldNames({"industry_version"});
    rules.advise = [this](const core::Record& typed) { return adviseTwins(typed); };
    m_form = new RecordForm(core::Table(m_year.database(), core::facilityDictionary()), rules, m_prompts);
    m_unfinished = UnfinishedParts(m_form, m_tabs);
    connect(m_form, &RecordForm::adviceFollowed, this, &FacilityDetails::followTwins);
    auto* information = new QWidget;
    auto* layout = new QVBoxLayout(information);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    auto* below = new QWidget;
    new QVBoxLayout(below);
    addTable(below, core::facilitySuspensionDictionary(), core::fieldNames({"start_date", "resume_date", "reason"}), 3);
    layout->addWidget(below);
    return information;
}

QWidget* FacilityDetails::makeFigures()
{
    auto* figures = new QWidget;
    new QVBoxLayout(figures);
    addTable(figures, core::productDictionary(), core::fieldNames({"name", "coefficient", "norm_id"}), 3);
    addTable(figures, core::outputDictionary(), core::fieldNames({"year", "product_id", "quantity", "unit"}), 6);
    addTable(figures, core::consumptionDictionary(),
             core::fieldNames({"year", "resource_id", "quantity", "unit", "cost"}), 6);
    addTable(figures, core::adjustmentDictionary(), core::fieldNames({"year", "resource_id", "amount", "kind", "note"}),
             3)
        ->setToolTip(tr("What the facility used more or less for a reason beside cleaner production. It is added to "
                        "the expected use of the year and printed with its explanation and document."));
    auto* rebase
        = addTable(figures, core::rebaseDictionary(), core::fieldNames({"year", "base_year", "reason", "document"}), 2);
    rebase->setToolTip(
        tr("From a report year on, the facility is measured against a later base year: a new line, another "
           "product, a long closure. What it had saved until then stays banked and is printed beside."));
    static_cast<ChildTableModel*>(rebase->model())->setCheck(core::checkRebase);
    addTable(figures, core::facilityYearDictionary(),
             core::fieldNames({"year", "labour", "revenue", "capital", "key_energy_user"}), 4);
    figures->layout()->addWidget(m_chart);
    return figures;
}

QWidget* FacilityDetails::makeFile()
{
    auto* file = new QWidget;
    new QVBoxLayout(file);
    addTable(file, core::contactDictionary(), core::fieldNames({"name", "position", "phone", "email"}), 3);
    addTable(file, core::certificateDictionary(), core::fieldNames({"kind", "number", "issued", "valid_to"}), 3);
    auto* layout = static_cast<QVBoxLayout*>(file->layout());
    layout->addSpacing(8);
    layout->addWidget(m_ownFields);
    layout->addSpacing(8);
    layout->addWidget(m_attachments);
    layout->addStretch();
    return file;
}

GridView* FacilityDetails::addTable(QWidget* tab, const core::Dictionary& dictionary, const QStringList& firstly,
                                    int rows)
{
    auto* model = new ChildTableModel(core::Table(m_year.database(), dictionary), firstly, this);
    auto* view = new GridView(QString::fromLatin1(dictionary.table), m_prompts);
    view->setObjectName(QString::fromLatin1(dictionary.table));
    view->setAccessibleName(core::title(dictionary));
    view->setModel(model);
    view->verticalHeader()->hide();
    const int letter = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < model->columnCount(); ++column) {
        const core::FieldType type = model->fieldOf(column).type; // there are no rows yet
        const bool wide = type == core::FieldType::Choice || type == core::FieldType::Reference;
        const bool whole = type == core::FieldType::Integer || type == core::FieldType::Year;
        const int letters = wide ? 32 : whole ? 9 : 13;
        view->setColumnWidth(column,
                             std::max(view->horizontalHeader()->sectionSizeHint(column) + letter, letters * letter));
    }
    auto* heading = new QLabel(core::title(dictionary));
    heading->setBuddy(view);
    auto* head = new QWidget;
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->addWidget(heading, 1);
    headLayout->addWidget(new DeleteRowButton(*view, m_prompts));
    tab->layout()->setContentsMargins(12, 8, 12, 8);
    tab->layout()->setSpacing(4);
    tab->layout()->addWidget(head);
    tab->layout()->addWidget(view);
    if (rows > 0)
        view->setFixedHeight(view->horizontalHeader()->sizeHint().height()
                             + rows * view->verticalHeader()->defaultSectionSize() + 20);
    m_children.push_back(model);
    m_unfinished.add(*view);
    for (const core::Dictionary* judged :
         {&core::surveyDictionary(), &core::outputDictionary(), &core::consumptionDictionary()})
        if (judged == &dictionary) m_warnings->follow(view, model);
    return view;
}

void FacilityDetails::setFacility(qint64 id)
{
    if (id == m_facility && id != 0 && m_form->recordId() == id) return;
    for (const QString& words : m_unfinished.wordsOfKept()) Q_EMIT said(words); // nothing is to be asked
    m_facility = id;
    if (id != 0 || !m_form->isNew()) m_form->setRecord(id);
    showHead();
    if (m_tabs->currentWidget() == m_journal) m_journal->showFacility(id);
}

void FacilityDetails::showHead()
{
    if (m_form->recordId() != 0) m_facility = m_form->recordId();
    const auto facility = m_facility == 0
        ? std::nullopt
        : core::Table(m_year.database(), core::facilityDictionary()).record(m_facility);
    const QString code = facility ? facility->text("code") : QString();
    m_head->setText(facility              ? QStringLiteral("%1 · %2").arg(code, facility->text("name"))
                        : m_form->isNew() ? tr("New facility: it is kept as soon as the fields with * are filled in.")
                                          : QString());
    m_fillingTables = true;
    for (ChildTableModel* child : m_children) {
        child->setYear(m_year.year());
        child->setFacility(facility ? m_facility : 0, code);
    }
    m_fillingTables = false;
    showMerged();
    const qint64 shown = facility ? m_facility : 0;
    m_warnings->setFacility(shown, code);
    m_solutions->setFacility(shown, code);
    m_activities->setFacility(shown);
    m_chart->setFacility(shown);
    m_ownFields->setFacility(shown, code);
    m_attachments->setRecord(QStringLiteral("facility"), shown, code);
    m_keepOpen->setEnabled(shown != 0);
    followEvidence();
    for (int tab = 1; tab < m_tabs->count(); ++tab) m_tabs->setTabEnabled(tab, facility.has_value());
}

void FacilityDetails::followEvidence()
{
    if (m_fillingTables) return; // once they are all there
    m_evidence->isVisible() ? m_freshEvidence->refreshNow() : m_freshEvidence->stale();
}

/// Of the survey that is chosen; else of the one of the working year.
void FacilityDetails::showEvidence()
{
    const core::Table surveys(m_year.database(), core::surveyDictionary());
    auto survey = m_surveys->currentId() == 0 ? std::nullopt : surveys.record(m_surveys->currentId());
    if (survey && survey->integer("facility_id") != m_facility) survey.reset();
    if (!survey && m_facility != 0)
        for (core::Record& other : surveys.where("facility_id", m_facility))
            if (other.integer("year") == qint64(m_year.year())) survey = std::move(other);
    const QString year = survey ? QString::number(survey->integer("year").value_or(0)) : QString();
    m_evidence->setHeading(survey ? tr("Evidence of the survey of %1").arg(year) : tr("Evidence of a survey"));
    const auto facility = core::Table(m_year.database(), core::facilityDictionary()).record(m_facility);
    m_evidence->setRecord(QStringLiteral("survey"), survey ? survey->id : 0,
                          tr("%1 – survey %2").arg(facility ? facility->text("code") : QString(), year));
}

int FacilityDetails::tab() const { return m_tabs->currentIndex(); }

void FacilityDetails::setTab(int tab)
{
    if (tab >= 0 && tab < m_tabs->count() && m_tabs->isTabEnabled(tab)) m_tabs->setCurrentIndex(tab);
}

void FacilityDetails::stepTab(int tabs)
{
    if (m_facility != 0) setTab((m_tabs->currentIndex() + tabs + m_tabs->count()) % m_tabs->count());
}

void FacilityDetails::setKeptOpen(bool open) { m_keepOpen->setChecked(open); }

bool FacilityDetails::addsHere() const
{
    const QWidget* focused = QApplication::focusWidget();
    return m_tabs->currentWidget() == m_solutions && m_facility != 0 && focused && isAncestorOf(focused);
}

void FacilityDetails::addHere() { m_solutions->add(); }

void FacilityDetails::startNew()
{
    core::Record proposed(core::facilityDictionary());
    proposed["code"] = core::nextFacilityCode(m_year.database());
    for (const QString& words : m_unfinished.wordsOfKept()) Q_EMIT said(words); // nothing is to be asked
    m_facility = 0;
    m_form->startNew(proposed);
    showHead();
    m_tabs->setCurrentIndex(0);
    m_form->focusFirst();
}

void FacilityDetails::focusFirst()
{
    if (m_tabs->currentIndex() == 0)
        m_form->focusFirst();
    else if (auto* view = m_tabs->currentWidget()->findChild<GridView*>())
        view->setFocus();
}

} // namespace ui

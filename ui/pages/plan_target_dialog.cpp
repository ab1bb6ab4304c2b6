// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_target_dialog.h"

#include "core/indicator/activities.h"
#include "core/record/field_names.h"
#include "core/record/plan.h"
#include "ui/form/scrolled.h"
#include "ui/pages/plan_reading_dialog.h"
#include "ui/pages/plan_requirement.h"
#include "ui/pages/plan_sectors.h"
#include "ui/target_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

using core::Record;
using core::TargetKind;

namespace {

/// Whether an indicator can be judged like this: nobody promises a saving of 20 points over a date.
bool fits(const QString& indicator, TargetKind kind)
{
    if (indicator == QLatin1String("saving")) return kind == TargetKind::SavingAtLeast;
    if (indicator == QLatin1String("production_index")) return kind == TargetKind::ExternalAtLeast;
    if (indicator == QLatin1String("website") || indicator == QLatin1String("database"))
        return kind == TargetKind::Milestone;
    if (kind == TargetKind::SavingAtLeast || kind == TargetKind::ExternalAtLeast) return false;
    static const QStringList counts
        = core::fieldNames({"state_officers", "classes", "participants", "assessments", "class_enterprises", "models"});
    if (counts.contains(indicator)) return kind == TargetKind::CountAtLeast || kind == TargetKind::Milestone;
    return kind != TargetKind::Milestone;
}

} // namespace

PlanTargetDialog::PlanTargetDialog(const Record& target, const core::Database& database, const core::Figures& figures,
                                   const FieldGrid::References& references, QWidget* parent)
    : QDialog(parent), m_target(target), m_database(database), m_figures(figures)
{
    setWindowTitle(target.id == 0 ? tr("New target") : tr("Target %1").arg(target.integer("position").value_or(0)));
    const core::Dictionary& dictionary = core::targetDictionary();
    m_what = new FieldGrid(dictionary,
                           core::fieldNames({"words", "indicator", "kind", "value", "value_high", "due_date",
                                             "band_low", "band_high", "cohort", "evidence"}),
                           2, references, this);
    m_base = new FieldGrid(dictionary, core::fieldNames({"base_numerator", "base_denominator", "base_document"}), 3,
                           references, this);
    m_scope = new FieldGrid(dictionary,
                            core::fieldNames({"scope_unit_id", "scope_sizes", "scope_zones", "scope_activities"}), 2,
                            references, this);
    m_sectors = new PlanSectors(database, this);
    m_sectors->setValue(target.text("scope_industries"));
    const auto group = [&](const QString& title, QWidget* content) {
        auto* box = new QGroupBox(title, this);
        auto* layout = new QVBoxLayout(box);
        if (content) layout->addWidget(content);
        return box;
    };
    m_baseGroup = group(tr("Official base (blank: computed from the data of %1)").arg(figures.baseYear), m_base);
    m_scopeGroup = group(tr("Only for (blank: all facilities)"), m_scope);
    m_scopeGroup->layout()->addWidget(m_sectors);
    m_readingGroup = group(tr("How the words are read"), nullptr);
    makeReadings();
    for (FieldGrid* grid : {m_what, m_base, m_scope}) {
        grid->setRecord(target);
        connect(grid, &FieldGrid::changed, this, [this] {
            showKind();
            showReadings();
        });
    }

    connect(m_sectors, &PlanSectors::changed, this, [this] { showReadings(); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(target.id == 0 ? tr("&Add the target") : tr("&Save the target"),
                                    QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* content = new QWidget;
    auto* form = new QVBoxLayout(content);
    form->addWidget(m_what);
    form->addWidget(m_readingGroup);
    form->addWidget(m_baseGroup);
    form->addWidget(m_scopeGroup);
    form->addStretch();
    auto* scroll = scrolled(content); // fits a low screen whatever the font
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(780, 680);
    showKind();
    showReadings();
    m_what->input(QStringLiteral("words"))->setFocus();
}

void PlanTargetDialog::makeReadings()
{
    for (const char* kind : readingKinds) {
        auto* button = new QRadioButton(m_readingGroup);
        button->setObjectName(QLatin1String(kind));
        m_readingGroup->layout()->addWidget(button);
        m_readings.push_back(button);
        connect(button, &QRadioButton::clicked, this, [this, kind] {
            auto* kinds = qobject_cast<QComboBox*>(m_what->input(QStringLiteral("kind"))->editor());
            kinds->setCurrentIndex(kinds->findData(QString::fromLatin1(kind)));
            showKind();
        });
    }
    m_confirmed = new QCheckBox(tr("&Confirmed: the plan means the reading chosen above"), m_readingGroup);
    m_confirmed->setObjectName(QStringLiteral("confirmed"));
    m_confirmed->setChecked(m_target.integer("reading_confirmed").value_or(0) != 0);
    m_readingGroup->layout()->addWidget(m_confirmed);
}

Record PlanTargetDialog::typed()
{
    Record record = m_target;
    for (FieldGrid* grid : {m_what, m_base, m_scope}) {
        const Record part = grid->record();
        for (const core::Field& field : record.dictionary().fields)
            if (grid->input(QLatin1String(field.name))) record[field.name] = part[field.name];
    }
    record["scope_industries"] = core::valueOf(m_sectors->value());
    record["reading_confirmed"] = qint64(m_confirmed->isChecked() ? 1 : 0);
    return record;
}

void PlanTargetDialog::offerKinds()
{
    auto* kinds = qobject_cast<QComboBox*>(m_what->input(QStringLiteral("kind"))->editor());
    auto* model = qobject_cast<QStandardItemModel*>(kinds->model());
    const QString indicator
        = qobject_cast<QComboBox*>(m_what->input(QStringLiteral("indicator"))->editor())->currentData().toString();
    int first = -1;
    for (int i = 0; i < kinds->count(); ++i) {
        const bool offered = fits(indicator, core::targetKind(kinds->itemData(i).toString()));
        model->item(i)->setEnabled(offered);
        if (offered && first < 0) first = i;
    }
    if (kinds->currentIndex() < 0 || !model->item(kinds->currentIndex())->isEnabled()) kinds->setCurrentIndex(first);
}

void PlanTargetDialog::showKind()
{
    offerKinds();
    const auto chosen = [this](const char* field) {
        return qobject_cast<QComboBox*>(m_what->input(QLatin1String(field))->editor())->currentData().toString();
    };
    const QString kindCode = chosen("kind"), indicator = chosen("indicator");
    const TargetKind kind = core::targetKind(kindCode);
    const bool saving = kind == TargetKind::SavingAtLeast;
    const bool withSaving = indicator == QLatin1String("adoption_with_saving");
    const bool milestone = kind == TargetKind::Milestone;
    m_what->setFieldVisible(QStringLiteral("value"), !milestone);
    m_what->setFieldVisible(QStringLiteral("value_high"), saving);
    m_what->setFieldVisible(QStringLiteral("due_date"), milestone);
    m_what->setFieldVisible(QStringLiteral("band_low"), withSaving && !saving);
    m_what->setFieldVisible(QStringLiteral("band_high"), withSaving && !saving);
    m_what->setFieldVisible(QStringLiteral("cohort"), saving);
    m_scope->setFieldVisible(QStringLiteral("scope_activities"),
                             indicator == QLatin1String("zones_reached")
                                 || !core::activityKindsOf(indicator, m_target).isEmpty());
    const bool readings = TargetWords::hasReadings(kind);
    m_baseGroup->setVisible(readings);
    m_readingGroup->setVisible(readings);
    m_scopeGroup->setVisible(kind != TargetKind::ExternalAtLeast && !milestone);
    for (QRadioButton* button : m_readings) button->setChecked(button->objectName() == kindCode);
}

void PlanTargetDialog::showReadings()
{
    const Record record = typed();
    for (FieldGrid* grid : {m_what, m_base, m_scope}) // what is missing is told when the target is saved
        for (const core::Field& field : record.dictionary().fields)
            if (FieldInput* input = grid->input(QLatin1String(field.name)); input && !input->isTyping())
                input->showProblem({});
    for (QRadioButton* button : m_readings) {
        Record read = record;
        read["kind"] = button->objectName();
        const QString sentence = TargetWords::reading(read, m_figures.baseYear);
        if (!record.integer("value")) {
            button->setText(sentence);
            continue;
        }
        const core::TargetFigure figure = judgedAs(read, m_database, m_figures);
        button->setText(figure.requiredCount ? tr("%1: %2 facilities needed", nullptr, int(*figure.requiredCount))
                                                   .arg(sentence, core::shownText(*figure.requiredCount, 0))
                                             : tr("%1: no base, nothing can be required").arg(sentence));
    }
}

QStringList PlanTargetDialog::readings() const
{
    QStringList texts;
    for (const QRadioButton* button : m_readings) texts << button->text();
    return texts;
}

void PlanTargetDialog::accept()
{
    bool good = true;
    for (FieldGrid* grid : {m_scope, m_base, m_what})
        good = grid->check() && good; // the first wrong field gets the focus
    const Record record = typed();
    const TargetKind kind = core::targetKind(record.text("kind"));
    core::Problems problems;
    const auto missing = [&](const char* field, const QString& message) {
        problems.push_back({QString::fromLatin1(field), message, core::Severity::Error, QStringLiteral("missing"), {}});
    };
    if (kind == TargetKind::Milestone && !record.date("due_date").isValid())
        missing("due_date", tr("Until when must it be done?"));
    if (kind != TargetKind::Milestone && !record.integer("value"))
        missing("value", tr("How much does the plan ask for?"));
    const auto low = record.integer(kind == TargetKind::SavingAtLeast ? "value" : "band_low");
    const auto high = record.integer(kind == TargetKind::SavingAtLeast ? "value_high" : "band_high");
    if (low && high && *high < *low)
        missing(kind == TargetKind::SavingAtLeast ? "value_high" : "band_high",
                tr("The upper value is less than the lower one."));
    if (record.text("indicator") == QLatin1String("adoption_with_saving") && !low)
        missing("band_low", tr("From which saving on does a facility count?"));
    const auto count = record.integer("base_numerator"), of = record.integer("base_denominator");
    core::Problems baseProblems;
    if (count.has_value() != of.has_value())
        baseProblems.push_back({count ? QStringLiteral("base_denominator") : QStringLiteral("base_numerator"),
                                tr("An official base needs both: how many, and of how many."),
                                core::Severity::Error,
                                QStringLiteral("missing"),
                                {}});
    else if (count && *count > *of)
        baseProblems.push_back({QStringLiteral("base_numerator"),
                                tr("More than there are."),
                                core::Severity::Error,
                                QStringLiteral("out_of_range"),
                                {}});
    m_what->showProblems(problems);
    m_base->showProblems(baseProblems);
    if (!good || !problems.empty() || !baseProblems.empty()) return;
    m_target = record;
    QDialog::accept();
}

} // namespace ui

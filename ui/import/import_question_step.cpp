// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_question_step.h"

#include "core/database/database.h"
#include "core/exchange/staff_list_plan.h"
#include "core/record/organisation.h"
#include "core/record/typed_text.h"
#include "ui/form/scrolled.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace ui {

ImportQuestionStep::ImportQuestionStep(const core::Database& database, ImportSource& source,
                                       const std::shared_ptr<const ImportOutcome>& outcome, QWidget* parent)
    : ImportStep(parent), m_database(database), m_source(source), m_outcome(outcome), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

QString ImportQuestionStep::title() const { return tr("Questions"); }

void ImportQuestionStep::forget()
{
    m_ambiguous.clear();
    m_datedAnswered = m_duplicatesAnswered = m_dutiesAnswered = false;
}

bool ImportQuestionStep::asksDated() const { return m_outcome && m_outcome->counts.dated > 0 && !m_datedAnswered; }

bool ImportQuestionStep::asksDuplicates() const
{
    return m_outcome && m_outcome->counts.duplicates > 0 && !m_duplicatesAnswered;
}

bool ImportQuestionStep::asks() const
{
    if (m_source.kind == core::ListKind::Participants) return m_source.activity == 0;
    if (m_source.kind == core::ListKind::Staff) return lacksDuties() && !m_dutiesAnswered;
    return (m_outcome && !m_outcome->ambiguous.empty()) || asksDated() || asksDuplicates();
}

QVBoxLayout* ImportQuestionStep::addGroup(const QString& title)
{
    auto* group = new QGroupBox(title);
    m_content->layout()->addWidget(group);
    return new QVBoxLayout(group);
}

void ImportQuestionStep::enter()
{
    delete m_content;
    m_questions.clear();
    m_listDate = m_validFrom = nullptr;
    m_correct = m_leaveOut = nullptr;
    m_activity = m_duty = nullptr;
    m_content = new QWidget;
    new QVBoxLayout(m_content);
    if (m_source.kind == core::ListKind::Participants) {
        addActivity();
    } else if (m_source.kind == core::ListKind::Staff) {
        addStaff();
    } else {
        addNumbers();
        addDuplicates();
        addDates();
    }
    static_cast<QVBoxLayout*>(m_content->layout())->addStretch();
    m_content = scrolled(m_content);
    m_layout->addWidget(m_content);
}

void ImportQuestionStep::addNumbers()
{
    if (m_outcome)
        for (const core::AmbiguousColumn& column : m_outcome->ambiguous) {
            const bool asked = std::any_of(m_ambiguous.begin(), m_ambiguous.end(), [&](const auto& one) {
                return one.sheetPlace == column.sheetPlace && one.place == column.place;
            });
            if (!asked) m_ambiguous.push_back(column);
        }
    for (const core::AmbiguousColumn& column : m_ambiguous) {
        QVBoxLayout* group = addGroup(tr("Is %1 %2 or %3?").arg(column.text, column.byComma, column.byDot));
        group->addWidget(
            new QLabel(tr("Sheet “%1”, column “%2”, row %3: nothing in the column shows which sign parts the decimals.")
                           .arg(column.sheet, column.heading)
                           .arg(column.row)));
        auto* answer = new QButtonGroup(m_content);
        auto* line = new QHBoxLayout;
        const bool comma = column.text.contains(QLatin1Char(','));
        const QString groups = comma ? tr("%1: the comma groups thousands") : tr("%1: the dot groups thousands");
        const QString parts = comma ? tr("%1: the comma parts the decimals") : tr("%1: the dot parts the decimals");
        for (const auto& [mark, words] :
             {std::pair(core::DecimalMark::Comma, (comma ? parts : groups).arg(column.byComma)),
              std::pair(core::DecimalMark::Dot, (comma ? groups : parts).arg(column.byDot))}) {
            auto* choice = new QRadioButton(words);
            choice->setObjectName(mark == core::DecimalMark::Comma ? QStringLiteral("grouped")
                                                                   : QStringLiteral("decimal"));
            answer->addButton(choice, int(mark));
            line->addWidget(choice);
        }
        line->addStretch();
        group->addLayout(line);
        if (const auto known = m_source.answerOf(column)) answer->button(int(*known))->setChecked(true);
        connect(answer, &QButtonGroup::idClicked, this, &ImportStep::changed);
        m_questions.push_back({column, answer});
    }
}

void ImportQuestionStep::addDuplicates()
{
    if (!m_outcome || m_outcome->counts.duplicates == 0) return;
    QVBoxLayout* group = addGroup(
        tr("%n facility(ies) may be known already. What becomes of them?", nullptr, m_outcome->counts.duplicates));
    auto* add = new QRadioButton(tr("&Add them as new facilities"));
    m_leaveOut = new QRadioButton(tr("&Leave them out"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutDuplicates"));
    (m_source.options.duplicates == core::ImportOptions::Duplicates::Skip ? m_leaveOut : add)->setChecked(true);
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addWidget(m_leaveOut);
    line->addStretch();
    group->addLayout(line);
    group->addWidget(new QLabel(tr("The preview shows them one by one; there each can be decided otherwise.")));
}

void ImportQuestionStep::addReason(const QString& question, const QString& wrong)
{
    QVBoxLayout* group = addGroup(question);
    m_correct = new QRadioButton(wrong);
    auto* changed = new QRadioButton(tr("From the day (dd/mm/&yyyy)"));
    m_validFrom = new QLineEdit(m_source.options.validFrom.toString(QStringLiteral("dd/MM/yyyy")));
    m_validFrom->setMaximumWidth(14 * fontMetrics().averageCharWidth());
    m_validFrom->setAccessibleName(changed->text());
    m_correct->setObjectName(QStringLiteral("correct"));
    m_validFrom->setObjectName(QStringLiteral("validFrom"));
    (m_source.options.validFrom.isValid() ? changed : m_correct)->setChecked(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_correct);
    line->addSpacing(12);
    line->addWidget(changed);
    line->addWidget(m_validFrom);
    line->addStretch();
    group->addLayout(line);
    connect(m_validFrom, &QLineEdit::textEdited, changed, [changed] { changed->setChecked(true); });
    connect(m_validFrom, &QLineEdit::textEdited, this, &ImportStep::changed);
    connect(m_correct, &QRadioButton::toggled, this, &ImportStep::changed);
}

void ImportQuestionStep::addDates()
{
    const int dated = m_outcome ? m_outcome->counts.dated : 0;
    if (dated > 0 && m_source.isFigures())
        addReason(tr("%n facility(ies) have another name, address or tax code. Why?", nullptr, dated),
                  tr("What was stored is &wrong and is corrected"));
    if (m_source.kind == core::ListKind::Units)
        addReason(dated > 0 ? tr("%n unit(s) have another name, type or level. Why?", nullptr, dated)
                            : tr("From which day on do the units of the list exist, where it does not say so?"),
                  dated > 0 ? tr("What was stored is &wrong and is corrected") : tr("As the list &says"));
    if (!m_source.isFigures()) return;
    QVBoxLayout* group = addGroup(tr("Communes are looked up as they were on"));
    m_listDate = new QLineEdit(m_source.options.listDate.toString(QStringLiteral("dd/MM/yyyy")));
    m_listDate->setObjectName(QStringLiteral("listDate"));
    m_listDate->setAccessibleName(tr("Communes are looked up as they were on"));
    m_listDate->setMaximumWidth(14 * fontMetrics().averageCharWidth());
    group->addWidget(m_listDate);
    connect(m_listDate, &QLineEdit::textEdited, this, &ImportStep::changed);
}

bool ImportQuestionStep::lacksDuties() const
{
    if (!m_outcome) return false;
    const auto columns = core::staffColumns();
    const QStringList asked{QString::fromUtf8(columns[core::StaffDuty].heading),
                            QString::fromUtf8(columns[core::StaffFrom].heading)};
    return std::any_of(m_outcome->lines.begin(), m_outcome->lines.end(), [&](const ImportLine& line) {
        return line.state == ImportLine::State::Error && asked.contains(line.column);
    });
}

void ImportQuestionStep::addStaff()
{
    QVBoxLayout* group = addGroup(tr("What is the duty of persons whose row says none?"));
    m_duty = new QComboBox;
    m_duty->setObjectName(QStringLiteral("duty"));
    m_duty->setAccessibleName(tr("Duty"));
    m_duty->addItem(tr("(such rows are errors)"), QString());
    for (const core::Choice& choice : core::staffDictionary().field(QLatin1String("duty")).choices)
        m_duty->addItem(QCoreApplication::translate("Record", choice.label), QString::fromLatin1(choice.code));
    m_duty->setCurrentIndex(std::max(0, m_duty->findData(m_source.duty)));
    group->addWidget(m_duty);
    connect(m_duty, &QComboBox::activated, this, &ImportStep::changed);
    addReason(tr("From which day on do they have their posts, where the row does not say so?"),
              tr("As the list &says"));
}

void ImportQuestionStep::addActivity()
{
    QVBoxLayout* group = addGroup(tr("Which activity did these people attend?"));
    m_activity = new QComboBox;
    m_activity->setObjectName(QStringLiteral("activity"));
    m_activity->setAccessibleName(tr("Activity"));
    m_activity->addItem(tr("(choose)"), qint64(0));
    core::Statement rows(m_database, "SELECT id, name, coalesce(date, '') FROM activity ORDER BY date DESC, id DESC");
    while (rows.step()) {
        const QDate date = QDate::fromString(rows.text(2), Qt::ISODate);
        m_activity->addItem(
            date.isValid() ? QStringLiteral("%1 – %2").arg(date.toString(QStringLiteral("dd/MM/yyyy")), rows.text(1))
                           : rows.text(1),
            rows.integer(0));
    }
    m_activity->setCurrentIndex(std::max(0, m_activity->findData(m_source.activity)));
    group->addWidget(m_activity);
    connect(m_activity, &QComboBox::activated, this, &ImportStep::changed);
}

QString ImportQuestionStep::missing() const
{
    for (const Question& question : m_questions)
        if (question.answer->checkedId() < 0)
            return tr("Is %1 %2 or %3?").arg(question.column.text, question.column.byComma, question.column.byDot);
    if (m_activity && m_activity->currentData().toLongLong() == 0)
        return m_activity->count() > 1 ? tr("Choose the activity.")
                                       : tr("There is no activity yet. Add it first, on the page of activities.");
    for (const QLineEdit* line : {m_listDate, m_correct && m_correct->isChecked() ? nullptr : m_validFrom})
        if (line && !core::readTypedDate(line->text()))
            return tr("“%1” is not a date. Write it as 31/12/2018.").arg(line->text());
    return {};
}

void ImportQuestionStep::leave()
{
    for (const Question& question : m_questions)
        m_source.answer(question.column, core::DecimalMark(question.answer->checkedId()));
    if (m_duty) {
        m_source.duty = m_duty->currentData().toString();
        m_dutiesAnswered = true;
    }
    if (m_activity) m_source.activity = m_activity->currentData().toLongLong();
    if (m_listDate) m_source.options.listDate = core::readTypedDate(m_listDate->text()).value_or(QDate());
    if (m_correct) {
        m_source.options.validFrom
            = m_correct->isChecked() ? QDate() : core::readTypedDate(m_validFrom->text()).value_or(QDate());
        m_datedAnswered = true;
    }
    if (m_leaveOut) {
        m_source.options.duplicates
            = m_leaveOut->isChecked() ? core::ImportOptions::Duplicates::Skip : core::ImportOptions::Duplicates::New;
        m_source.options.duplicateRows.clear();
        m_source.same.clear();
        m_duplicatesAnswered = true;
    }
}

QWidget* ImportQuestionStep::firstInput()
{
    for (const Question& question : m_questions)
        if (question.answer->checkedId() < 0) return question.answer->buttons().constFirst();
    return m_activity && m_source.activity == 0 ? m_activity : nullptr;
}

} // namespace ui

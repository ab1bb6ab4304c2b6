// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_reading_dialog.h"

#include "ui/pages/plan_requirement.h"
#include "ui/target_words.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using core::Record;
using core::TargetKind;

PlanReadingDialog::PlanReadingDialog(std::vector<Record> targets, const core::Database& database,
                                     const core::Figures& figures, Store store, QWidget* parent)
    : QDialog(parent), m_targets(std::move(targets)), m_database(database), m_figures(figures),
      m_store(std::move(store)), m_place(new QLabel(this)), m_words(new QLabel(this)), m_basis(new QLabel(this)),
      m_choices(new QButtonGroup(this))
{
    setWindowTitle(tr("How the plan is read"));
    QFont bold = font();
    bold.setBold(true);
    m_words->setFont(bold);
    m_words->setObjectName(QStringLiteral("words"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    for (QLabel* label : {m_place, m_words, m_basis}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    for (const char* kind : readingKinds) {
        auto* button = new QRadioButton(this);
        button->setObjectName(QLatin1String(kind));
        m_choices->addButton(button);
        auto* explanation = new QLabel(this);
        explanation->setWordWrap(true);
        explanation->setIndent(24);
        m_explanations.push_back(explanation);
        layout->addSpacing(4);
        layout->addWidget(button);
        layout->addWidget(explanation);
    }
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(tr("&Confirm this reading"), QDialogButtonBox::ActionRole);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_leave = buttons->addButton(tr("&Leave it open"), QDialogButtonBox::ActionRole);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    m_confirm->setDefault(true);
    connect(m_confirm, &QPushButton::clicked, this, &PlanReadingDialog::confirm);
    connect(m_leave, &QPushButton::clicked, this, &PlanReadingDialog::next);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(640, 380);
    ask(0);
}

void PlanReadingDialog::ask(size_t index)
{
    m_index = index;
    const Record& target = m_targets[index];
    m_place->setText(
        tr("Target %1 (%2 of %3)").arg(target.integer("position").value_or(0)).arg(index + 1).arg(m_targets.size()));
    m_words->setText(QStringLiteral("“%1”").arg(target.text("words")));
    const core::TargetFigure figure = judgedAs(target, m_database, m_figures);
    const QString now = tr("now: %1 of %2")
                            .arg(core::shownText(figure.actualCount.value_or(0), 0))
                            .arg(figure.denominator.value_or(0));
    m_basis->setText(
        figure.base
            ? tr("These words can be read in three ways, which require different numbers. %1: %2 of %3; %4.")
                  .arg(m_figures.baseYear)
                  .arg(figure.base->count)
                  .arg(figure.base->of)
                  .arg(now)
            : tr("These words can be read in three ways. There are no data of %1 yet; the numbers they require follow.")
                  .arg(m_figures.baseYear));
    for (size_t i = 0; i < m_explanations.size(); ++i) {
        Record read = target;
        read["kind"] = QLatin1String(readingKinds[i]);
        auto* button = m_choices->buttons()[qsizetype(i)];
        button->setText(TargetWords::reading(read, m_figures.baseYear));
        button->setChecked(target.text("kind") == QLatin1String(readingKinds[i]));
        m_explanations[i]->setText(explained(judgedAs(read, m_database, m_figures)));
    }
    if (QAbstractButton* checked = m_choices->checkedButton()) checked->setFocus(Qt::OtherFocusReason);
}

QString PlanReadingDialog::explained(const core::TargetFigure& figure) const
{
    if (!figure.base || !figure.required || !figure.requiredCount) return tr("Nothing can be required yet.");
    const QString needed = core::shownText(*figure.requiredCount, 0), base = core::shownText(figure.base->count, 0);
    const QString value = TargetWords::value(figure.target);
    QString points = value;
    points.remove(QLatin1Char('%'));
    QString working;
    switch (figure.kind) {
    case TargetKind::PointsOverBase:
        working = tr("%1 + %2 points = %3; of %4 facilities these are %5")
                      .arg(figure.base->ratio().shownPercent(), points, TargetWords::required(figure))
                      .arg(figure.denominator.value_or(0))
                      .arg(needed);
        break;
    case TargetKind::RelativeOverBase:
        working = tr("%1 facilities and %2 of them more: %3").arg(base, value, needed);
        break;
    default:
        working = tr("%1 facilities and %2 of all %3 facilities: %4")
                      .arg(base, value)
                      .arg(figure.denominator.value_or(0))
                      .arg(needed);
    }
    QString verdict = TargetWords::verdict(figure.verdict);
    if (const QString shortBy = TargetWords::shortBy(figure); !shortBy.isEmpty())
        verdict += QStringLiteral(", ") + shortBy;
    return tr("%1. Today: %2.").arg(working, verdict);
}

QStringList PlanReadingDialog::explanations() const
{
    QStringList texts;
    for (const QLabel* label : m_explanations) texts << label->text();
    return texts;
}

void PlanReadingDialog::confirm()
{
    const QAbstractButton* chosen = m_choices->checkedButton();
    if (!chosen) return;
    Record& target = m_targets[m_index];
    target["kind"] = chosen->objectName();
    target["reading_confirmed"] = qint64(1);
    if (m_store(target)) next();
}

void PlanReadingDialog::next()
{
    if (m_index + 1 == m_targets.size()) return QDialog::accept();
    ask(m_index + 1);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_parting.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/database/stored_row.h"
#include "core/database/year_lock.h"
#include "ui/form/reasoned_step.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using State = core::PartedRow::State;

static const core::Dictionary& dictionaryFor(const core::PartedRow& row)
{
    return *core::dictionaryOfStored(QString::fromLatin1(row.table));
}

FacilityPartingDialog::FacilityPartingDialog(core::Database& database, qint64 merge, const Prompts& prompts,
                                             QWidget* parent)
    : QDialog(parent), m_database(database), m_prompts(prompts), m_parting(database, merge),
      m_comparison(new RecordComparison),
      m_step(new ReasonedStep(tr("&Part"), tr("Why they are two. It stands in the journal.")))
{
    setWindowTitle(tr("Part two facilities again"));
    resize(1060, 600);
    const QString kept = core::recordName(database, QStringLiteral("facility"), m_parting.kept());
    auto* what = new QLabel(tr("%1 comes back beside %2, with its own rows and marks as they were before they were "
                               "merged. What was entered since stays with %2.")
                                .arg(m_parting.code() + QLatin1Char(' ') + m_parting.name(), kept));
    if (!m_parting.hasOwnCode())
        what->setText(what->text() + QLatin1Char(' ')
                      + tr("Its code is another facility's by now, so that it gets %1.").arg(m_parting.code()));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->setAccessibleName(windowTitle());
    m_comparison->setHeadings(tr("%1 keeps, as it is now").arg(kept.section(QLatin1Char(' '), 0, 0)),
                              tr("%1 gets").arg(m_parting.code()), tr("Stays or goes"));
    m_step->button()->setObjectName(QStringLiteral("part"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_comparison, 1);
    layout->addWidget(m_step);
    connect(m_step, &ReasonedStep::done, this, &QDialog::accept);
    connect(m_step, &ReasonedStep::cancelled, this, &QDialog::reject);
    connect(m_comparison, &RecordComparison::chosen, this,
            [this](size_t line, bool right) { m_parting.rows[m_rows[line]].givesBack = right; });
    showLines();
    m_step->tell({}, core::lockWords(database, m_parting.lockedYears()), database.isWritable());
    m_step->focusReason();
}

QString FacilityPartingDialog::labelOf(const core::PartedRow& row) const
{
    const core::Dictionary& dictionary = dictionaryFor(row);
    if (!row.field.isEmpty()) {
        const int index = dictionary.indexOf(QLatin1String(row.field.toLatin1()));
        return index < 0 ? row.field : core::label(dictionary.fields[size_t(index)]);
    }
    const QString year = row.before.contains(QStringLiteral("year"))
        ? QString::number(row.before[QStringLiteral("year")].toInteger())
        : QString();
    return row.table == "facility_past" ? tr("Earlier values")
                                        : (core::title(dictionary) + QLatin1Char(' ') + year).trimmed();
}

QString FacilityPartingDialog::wordsOf(const core::PartedRow& row, const QJsonObject& values) const
{
    const core::Dictionary& dictionary = dictionaryFor(row);
    QStringList without{QStringLiteral("facility_id"), QStringLiteral("record_id"), QStringLiteral("table_name"),
                        QStringLiteral("hash"), QStringLiteral("year")};
    if (!row.field.isEmpty())
        for (const core::Field& field : dictionary.fields)
            if (row.field != QLatin1String(field.name)) without << QString::fromLatin1(field.name);
    return recordWords(m_database, core::recordOf(dictionary, values), without);
}

ComparedLine FacilityPartingDialog::lineOf(const core::PartedRow& row) const
{
    ComparedLine line;
    line.label = labelOf(row);
    const QString before = wordsOf(row, row.before), now = wordsOf(row, row.now);
    switch (row.state) {
    case State::Changed:
        line.section = tr("Changed since the merge: choose who keeps the row as it is now");
        line.left = tr("%1 – and the other gets: %2").arg(now, before);
        line.right = tr("%1 – and nothing stays").arg(now);
        line.isChoice = true;
        line.takesRight = row.givesBack;
        break;
    case State::Stays:
        line.section = tr("Changed since the merge: stays as it is now");
        line.left = now;
        break;
    case State::Lost:
        line.section = tr("Cannot come back: what it speaks of has been removed");
        line.left = before;
        break;
    default:
        line.section = row.isTheOthers ? tr("Comes back") : tr("Returned to the kept facility");
        (row.isTheOthers ? line.right : line.left) = before.isEmpty() ? tr("(blank)") : before;
        line.takesRight = row.isTheOthers;
    }
    return line;
}

/// What needs a look stands first.
void FacilityPartingDialog::showLines()
{
    const auto rank = [](const core::PartedRow& row) {
        switch (row.state) {
        case State::Changed: return 0;
        case State::Stays: return 1;
        case State::Lost: return 2;
        default: return row.isTheOthers ? 3 : 4;
        }
    };
    for (size_t i = 0; i < m_parting.rows.size(); ++i)
        if (m_parting.rows[i].table != "product_past" && m_parting.rows[i].table != "not_twin") m_rows.push_back(i);
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](size_t a, size_t b) { return rank(m_parting.rows[a]) < rank(m_parting.rows[b]); });
    std::vector<ComparedLine> lines;
    for (const size_t i : m_rows) lines.push_back(lineOf(m_parting.rows[i]));
    m_comparison->setLines(std::move(lines));
}

void FacilityPartingDialog::accept()
{
    if (!m_step->isReady()) return m_step->focusReason();
    if (attempt(m_prompts, this, [this] { m_parted = m_parting.store(m_step->reason()); })) QDialog::accept();
}

} // namespace ui

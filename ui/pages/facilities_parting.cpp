// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_parting.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/database/year_lock.h"
#include "core/record/all_records.h"
#include "core/record/facility.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using State = core::PartedRow::State;

static const core::Dictionary& dictionaryFor(const QByteArray& table)
{
    const core::Dictionary* dictionary = core::dictionaryOf(QString::fromLatin1(table));
    return dictionary ? *dictionary : core::facilityDictionary(); // earlier values
}

FacilityPartingDialog::FacilityPartingDialog(core::Database& database, qint64 merge, const Prompts& prompts,
                                             QWidget* parent)
    : QDialog(parent), m_database(database), m_prompts(prompts), m_parting(database, merge),
      m_comparison(new RecordComparison), m_lock(new QLabel), m_reason(new QLineEdit)
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
    m_lock->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Why they are two. It stands in the journal."));
    auto* reasonLabel = new QLabel(tr("&Reason *"));
    reasonLabel->setBuddy(m_reason);
    auto* reason = new QHBoxLayout;
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reason, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(tr("&Part"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("part"));
    m_do->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_comparison, 1);
    layout->addWidget(m_lock);
    layout->addLayout(reason);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &FacilityPartingDialog::showButton);
    connect(m_comparison, &RecordComparison::chosen, this,
            [this](size_t line, bool right) { m_parting.rows[m_rows[line]].givesBack = right; });
    showLines();
    showButton();
    m_reason->setFocus();
}

QString FacilityPartingDialog::labelOf(const core::PartedRow& row) const
{
    const core::Dictionary& dictionary = dictionaryFor(row.table);
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
    const core::Dictionary& dictionary = dictionaryFor(row.table);
    core::Record record(dictionary);
    QStringList without{QStringLiteral("facility_id"), QStringLiteral("record_id"), QStringLiteral("table_name"),
                        QStringLiteral("hash"), QStringLiteral("year")};
    for (const core::Field& field : dictionary.fields) {
        const QJsonValue value = values[QLatin1String(field.name)];
        if (!row.field.isEmpty() && row.field != QLatin1String(field.name)) without << QString::fromLatin1(field.name);
        if (value.isNull() || value.isUndefined()) continue;
        record[field.name] = value.isString() ? core::Value{value.toString()} : core::Value{value.toInteger()};
    }
    return recordWords(m_database, record, without);
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

void FacilityPartingDialog::showButton()
{
    const QString lock = core::lockWords(m_database, m_parting.lockedYears());
    m_lock->setText(lock.isEmpty() ? QString() : QStringLiteral("✕ ") + lock);
    m_lock->setVisible(!lock.isEmpty());
    m_do->setEnabled(lock.isEmpty() && m_database.isWritable() && !m_reason->text().trimmed().isEmpty());
}

void FacilityPartingDialog::accept()
{
    if (!m_do->isEnabled()) return m_reason->setFocus();
    if (attempt(m_prompts, this, [this] { m_parted = m_parting.store(m_reason->text()); })) QDialog::accept();
}

} // namespace ui

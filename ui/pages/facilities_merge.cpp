// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_merge.h"

#include "core/database/database.h"
#include "core/database/stored_row.h"
#include "core/database/year_lock.h"
#include "ui/form/reasoned_step.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

QString nameOf(const core::Record& facility)
{
    return QStringLiteral("%1 %2").arg(facility.text("code"), facility.text("name"));
}

const core::Dictionary& dictionaryFor(const core::MergedTable& table)
{
    return *core::dictionaryOfStored(QString::fromLatin1(table.table));
}

bool isPast(const core::MergedTable& table) { return qstrcmp(table.table, "facility_past") == 0; }

} // namespace

FacilityMergeDialog::FacilityMergeDialog(core::Database& database, qint64 kept, qint64 other, const Prompts& prompts,
                                         QWidget* parent)
    : QDialog(parent), m_database(database), m_prompts(prompts), m_what(new QLabel), m_comparison(new RecordComparison),
      m_step(new ReasonedStep(tr("&Merge"), tr("Why they are one: entered twice, renamed… It stands in the journal.")))
{
    setWindowTitle(tr("Merge two facilities"));
    resize(1180, 660);
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    auto* swap = new QPushButton(tr("&Swap"));
    swap->setObjectName(QStringLiteral("swap"));
    swap->setToolTip(tr("Keep the other one instead"));
    auto* only = new QCheckBox(tr("Only &what differs"));
    only->setObjectName(QStringLiteral("only_differences"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_what, 1);
    head->addWidget(only);
    head->addWidget(swap);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->setAccessibleName(windowTitle());
    m_step->label()->setObjectName(QStringLiteral("summary"));
    m_step->button()->setObjectName(QStringLiteral("merge"));
    swap->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_comparison, 1);
    layout->addWidget(m_step);
    connect(m_step, &ReasonedStep::done, this, &QDialog::accept);
    connect(m_step, &ReasonedStep::cancelled, this, &QDialog::reject);
    connect(only, &QCheckBox::toggled, m_comparison, &RecordComparison::showOnlyDifferences);
    connect(swap, &QPushButton::clicked, this,
            [this] { attempt(m_prompts, this, [this] { compare(m_merge->other().id, m_merge->kept().id); }); });
    connect(m_comparison, &RecordComparison::chosen, this, &FacilityMergeDialog::take);
    compare(kept, other);
    m_comparison->setFocus();
}

void FacilityMergeDialog::compare(qint64 kept, qint64 other)
{
    m_merge = std::make_unique<core::FacilityMerge>(m_database, kept, other);
    m_places.clear();
    std::vector<ComparedLine> lines;
    addFields(lines);
    addRows(lines);
    m_what->setText(tr("%1 is merged into %2.").arg(nameOf(m_merge->other()), nameOf(m_merge->kept())));
    m_comparison->setHeadings(tr("%1 (stays)").arg(m_merge->kept().text("code")), m_merge->other().text("code"),
                              tr("After merging"));
    m_comparison->setLines(std::move(lines));
    showSummary();
}

void FacilityMergeDialog::addFields(std::vector<ComparedLine>& lines)
{
    const auto compared = comparedFields(m_database, m_merge->kept(), m_merge->other());
    for (size_t i = 0; i < compared.size(); ++i) {
        const core::MergedField& field = m_merge->fields[i];
        if (qstrcmp(field.field->name, "industry_version") == 0) continue; // goes with the sector
        ComparedLine line = compared[i];
        line.section = tr("Information");
        line.takesRight = field.takesOther;
        lines.push_back(line);
        m_places.push_back({true, i});
    }
}

void FacilityMergeDialog::addRows(std::vector<ComparedLine>& lines)
{
    for (size_t i = 0; i < m_merge->rows.size(); ++i) {
        const core::MergedRows& rows = m_merge->rows[i];
        ComparedLine line;
        line.section = isPast(*rows.table) ? tr("Earlier values") : core::title(dictionaryFor(*rows.table));
        line.label = keyWords(rows);
        line.left = wordsOf(rows, rows.kept);
        line.right = wordsOf(rows, rows.other);
        line.isChoice = rows.isChoice();
        line.takesRight = rows.takesOther;
        if (line.isChoice && rows.kept.empty()) line.left = tr("(is left out)");
        lines.push_back(line);
        m_places.push_back({false, i});
    }
}

/// What the rows speak of: "2018 · Điện lưới".
QString FacilityMergeDialog::keyWords(const core::MergedRows& rows) const
{
    const QJsonObject& row = rows.kept.empty() ? rows.other.front() : rows.kept.front();
    if (isPast(*rows.table))
        return tr("until %1")
            .arg(core::dateOf(core::valueOf(row[QLatin1String("valid_until")].toString()))
                     .toString(QStringLiteral("dd/MM/yyyy")));
    const core::Dictionary& dictionary = dictionaryFor(*rows.table);
    QStringList others;
    for (const core::Field& field : dictionary.fields)
        if (!rows.table->key.contains(field.name)) others << QString::fromLatin1(field.name);
    return rows.table->key.isEmpty() ? QString() : recordWords(m_database, core::recordOf(dictionary, row), others);
}

QString FacilityMergeDialog::wordsOf(const core::MergedRows& rows, const std::vector<QJsonObject>& side) const
{
    QStringList without{QString::fromLatin1(rows.table->owner), QStringLiteral("table_name"), QStringLiteral("hash")};
    if (!isPast(*rows.table))
        for (const QByteArray& column : rows.table->key) without << QString::fromLatin1(column);
    const bool isProduct = qstrcmp(rows.table->table, "product") == 0;
    if (isProduct) without.removeAll(QStringLiteral("name")); // it may be written in two ways
    QStringList lines;
    for (const QJsonObject& row : side) {
        const core::Dictionary& dictionary = dictionaryFor(*rows.table);
        const QString words = recordWords(m_database, core::recordOf(dictionary, row), without);
        lines << (words.isEmpty() ? core::title(dictionary) : words); // the row says no more than that it is there
    }
    return lines.join(QLatin1Char('\n'));
}

void FacilityMergeDialog::take(size_t line, bool other)
{
    const Place place = m_places[line];
    if (!place.isField) {
        m_merge->rows[place.index].takesOther = other;
    } else {
        m_merge->fields[place.index].takesOther = other;
        if (qstrcmp(m_merge->fields[place.index].field->name, "industry_code") == 0)
            for (core::MergedField& field : m_merge->fields)
                if (qstrcmp(field.field->name, "industry_version") == 0) field.takesOther = other;
    }
    showSummary();
}

void FacilityMergeDialog::showSummary()
{
    int carried = 0, both = 0;
    for (const core::MergedRows& rows : m_merge->rows) {
        both += rows.isChoice() && !rows.kept.empty();
        if (rows.same || rows.other.empty() || !rows.takesOther || !rows.kept.empty()) continue;
        carried += int(rows.other.size());
    }
    QString words = tr("%1 will no longer be in the list; its code and name still find %2. Carried over: %n row(s).",
                       nullptr, carried)
                        .arg(m_merge->other().text("code"), m_merge->codeAfter());
    if (both > 0)
        words += QLatin1Char(' ') + tr("Both have figures of the same thing: %n time(s), please look.", nullptr, both);
    words += QLatin1Char(' ') + tr("They can be parted again later.");
    m_step->tell(words, core::lockWords(m_database, m_merge->lockedYears()), m_database.isWritable());
}

void FacilityMergeDialog::accept()
{
    if (!m_step->isReady()) return m_step->focusReason();
    if (attempt(m_prompts, this, [this] { m_merge->store(m_step->reason()); })) QDialog::accept();
}

} // namespace ui

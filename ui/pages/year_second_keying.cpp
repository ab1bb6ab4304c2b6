// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_second_keying.h"

#include "ui/table/grid_view.h"
#include "ui/table/table_file.h"
#include "ui/table/text_table_model.h"
#include "ui/text_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace ui {

using Decision = core::KeyingMismatch::Decision;

YearSecondKeyingStart::YearSecondKeyingStart(std::vector<qint64> shown, std::vector<qint64> begun, QWidget* parent)
    : QDialog(parent), m_shown(std::move(shown)), m_begun(std::move(begun)),
      m_all(new QRadioButton(tr("&All %n form(s) shown", nullptr, int(m_shown.size())))),
      m_some(new QRadioButton(tr("Some by &chance:"))),
      m_goOn(new QRadioButton(tr("&Go on with the %n form(s) begun", nullptr, int(m_begun.size())))),
      m_anew(new QCheckBox(tr("&Forget what was keyed a second time before"))), m_count(new QSpinBox),
      m_measure(new QComboBox)
{
    setWindowTitle(tr("Second keying"));
    auto* words = new QLabel(tr("The forms are keyed again without sight of the first figures; afterwards both are "
                                "compared. The figures stay as they are until you take one over."));
    words->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(1, std::max(100, int(m_shown.size())));
    m_count->setValue(10);
    m_count->setAccessibleName(tr("How many"));
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->addItems({tr("% of the forms"), tr("forms")});
    m_measure->setAccessibleName(tr("Forms or percent"));
    m_all->setObjectName(QStringLiteral("all"));
    m_some->setObjectName(QStringLiteral("some"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setEnabled(!m_begun.empty());
    m_anew->setObjectName(QStringLiteral("anew"));
    m_anew->setVisible(!m_begun.empty());
    m_all->setEnabled(!m_shown.empty());
    m_some->setEnabled(!m_shown.empty());
    (m_begun.empty() ? m_all : m_goOn)->setChecked(true);
    auto* some = new QHBoxLayout;
    some->addWidget(m_some);
    some->addWidget(m_count);
    some->addWidget(m_measure);
    some->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* begin = buttons->addButton(tr("&Begin"), QDialogButtonBox::AcceptRole);
    begin->setDefault(true);
    begin->setEnabled(!m_shown.empty() || !m_begun.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this] { m_anew->setEnabled(!m_goOn->isChecked()); };
    connect(m_goOn, &QRadioButton::toggled, this, follow);
    follow();
    connect(m_count, &QSpinBox::valueChanged, m_some, [this] { m_some->setChecked(true); });
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(m_all);
    layout->addLayout(some);
    layout->addWidget(m_goOn);
    layout->addWidget(m_anew);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(460, sizeHint().height());
}

std::vector<qint64> YearSecondKeyingStart::forms() const
{
    if (m_goOn->isChecked()) return m_begun;
    if (m_all->isChecked()) return m_shown;
    const size_t all = m_shown.size(), wanted = size_t(m_count->value());
    return core::SecondKeying::sample(m_shown, m_measure->currentIndex() == 0 ? (all * wanted + 99) / 100 : wanted);
}

bool YearSecondKeyingStart::beginsAnew() const { return m_anew->isEnabled() && m_anew->isChecked(); }

YearSecondKeyingResult::YearSecondKeyingResult(core::Database& database, int year,
                                               std::vector<core::YearColumn> columns, std::vector<qint64> forms,
                                               const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_database(database), m_year(year), m_columns(std::move(columns)), m_forms(std::move(forms)),
      m_prompts(prompts), m_rate(new QLabel),
      m_model(new TextTableModel({{tr("Code"), QStringLiteral("code")},
                                  {tr("Facility"), QStringLiteral("name")},
                                  {tr("Cell"), QStringLiteral("cell")},
                                  {tr("First"), QStringLiteral("first"), true},
                                  {tr("Second"), QStringLiteral("second"), true},
                                  {tr("Which holds"), QStringLiteral("decision")}},
                                 this)),
      m_grid(new GridView(QStringLiteral("mismatches"), prompts))
{
    setWindowTitle(tr("Two keyings compared – %1").arg(year));
    m_rate->setObjectName(QStringLiteral("rate"));
    m_rate->setWordWrap(true);
    m_grid->setObjectName(QStringLiteral("mismatches"));
    m_grid->setAccessibleName(tr("Cells whose two keyings differ"));
    m_grid->setModel(m_model);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->verticalHeader()->hide();
    m_grid->horizontalHeader()->setStretchLastSection(true);
    const int letters[] = {8, 34, 24, 20, 20};
    for (int column = 0; column < int(std::size(letters)); ++column) m_grid->setUsualWidth(column, letters[column]);
    auto* hint
        = hintLabel(tr("1 keeps the first, 2 takes the second, Enter goes to the cell. Compared are cells with a "
                       "value in either keying, or said to be blank the second time (? or Delete)."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* first = buttons->addButton(tr("Keep the &first"), QDialogButtonBox::ActionRole);
    auto* second = buttons->addButton(tr("Take the &second"), QDialogButtonBox::ActionRole);
    auto* exporting = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons()) static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_rate);
    layout->addWidget(m_grid);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(900, 460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(first, &QPushButton::clicked, this, [this] { decide(Decision::First); });
    connect(second, &QPushButton::clicked, this, [this] { decide(Decision::Second); });
    connect(exporting, &QPushButton::clicked, this, &YearSecondKeyingResult::exportList);
    m_grid->installEventFilter(this);
    connect(m_grid, &GridView::opened, this, &QDialog::accept);
    fill();
    m_grid->takeFocus();
}

/// As people read it, with its unit.
static QString readable(const core::YearColumn& column, const QString& text)
{
    if (text.isEmpty()) return QCoreApplication::translate("ui::YearSecondKeyingResult", "(blank)");
    const QString value = core::display(column.field(), core::YearEntry::read(column, text).value);
    const QString unit = column.kind == core::YearColumn::Kind::Output ? core::YearEntry::typedUnit(text)
        : column.takesUnit()                                           ? core::YearEntry::unitTold(column, text)
                                                                       : QString();
    return unit.isEmpty() ? value : value + QLatin1Char(' ') + unit;
}

void YearSecondKeyingResult::fill()
{
    m_agreement = core::SecondKeying(m_database, m_year).agreement(m_columns, m_forms);
    std::vector<TextTableModel::Line> lines;
    for (const core::KeyingMismatch& found : m_agreement.mismatches) {
        QString decision;
        if (found.decision == Decision::First) decision = tr("first kept");
        if (found.decision == Decision::Second) decision = tr("second taken");
        lines.push_back({found.facility,
                         {found.code, found.name, found.column.name, readable(found.column, found.first),
                          readable(found.column, found.second), decision}});
    }
    const int row = m_grid->currentIndex().row();
    m_model->setLines(std::move(lines));
    if (row >= 0 && row < m_model->rowCount()) m_grid->setCurrentIndex(m_model->index(row, 0));
    m_rate->setText(
        m_agreement.cells.empty()
            ? tr("Nothing has been keyed a second time yet.")
            : tr("Agreement %1 (%n form(s) keyed twice)", nullptr, m_agreement.forms).arg(m_agreement.rate()));
}

const core::KeyingMismatch* YearSecondKeyingResult::chosen() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < int(m_agreement.mismatches.size()) ? &m_agreement.mismatches[size_t(row)] : nullptr;
}

void YearSecondKeyingResult::decide(Decision decision)
{
    const core::KeyingMismatch* found = chosen();
    if (!found) return;
    std::optional<core::Problem> problem;
    attempt(m_prompts, this, [&] { problem = core::SecondKeying(m_database, m_year).decide(*found, decision); });
    if (problem) m_prompts.showError(this, problem->message);
    fill();
}

bool YearSecondKeyingResult::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_grid || event->type() != QEvent::KeyPress) return false;
    const QString key = static_cast<QKeyEvent*>(event)->text();
    if (key != QLatin1String("1") && key != QLatin1String("2")) return false;
    decide(key == QLatin1String("1") ? Decision::First : Decision::Second);
    return true;
}

void YearSecondKeyingResult::exportList()
{
    const QString name = tr("Second keying %1").arg(m_year);
    saveTable(m_prompts, this, name, [&](const core::Progress& progress) {
        core::OutSheet sheet = shownSheet(*m_model, name, progress);
        sheet.rows.push_back({textCell(tr("Agreement")), textCell(m_agreement.rate()), {}, {}, {}, {}});
        return sheet;
    });
}

} // namespace ui

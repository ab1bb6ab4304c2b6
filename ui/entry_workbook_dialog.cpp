// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry_workbook_dialog.h"

#include "core/database/database.h"
#include "core/exchange/entry_workbook.h"
#include "core/indicator/size_of.h"
#include "ui/background/long_work.h"
#include "ui/form/choice_list.h"
#include "ui/text_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int nameRole = Qt::UserRole + 1; ///< Of a commune, without the number of its facilities.

/// "xa-me-linh": what every file system takes.
QString fileWord(const QString& name)
{
    return core::csvName(name).chopped(4).replace(QLatin1Char('_'), QLatin1Char('-')).left(60);
}

} // namespace

EntryWorkbookDialog::EntryWorkbookDialog(const core::Database& database, int year, const Prompts& prompts,
                                         QWidget* parent)
    : QDialog(parent), m_database(database), m_year(year), m_prompts(prompts),
      m_filled(
          new QRadioButton(tr("Facilities, products and energy of the year &before are there; figures to fill in"))),
      m_blank(new QRadioButton(tr("&Headings only"))), m_commune(new QComboBox),
      m_each(new QCheckBox(tr("A file for &each commune"))), m_facility(new ChoiceList), m_count(new QLabel)
{
    setWindowTitle(tr("Excel form for the year %1").arg(year));
    m_filled->setObjectName(QStringLiteral("filled"));
    m_blank->setObjectName(QStringLiteral("blank"));
    m_commune->setObjectName(QStringLiteral("commune"));
    m_each->setObjectName(QStringLiteral("each"));
    m_facility->setObjectName(QStringLiteral("facility"));
    m_facility->setEntries(core::listEntries(database, QStringLiteral("facility")));
    m_facility->setPlaceholderText(tr("all facilities of the commune"));
    m_count->setObjectName(QStringLiteral("count"));
    m_filled->setChecked(true);

    m_commune->addItem(tr("All communes"), qint64(0));
    core::Statement communes(database,
                             "SELECT u.id, u.name, count(*) FROM administrative_unit AS u"
                             " JOIN facility AS f ON f.unit_id = u.id GROUP BY u.id ORDER BY u.name_sort");
    while (communes.step()) {
        m_commune->addItem(QStringLiteral("%1 (%2)").arg(communes.text(1)).arg(communes.integer(2)),
                           communes.integer(0));
        m_commune->setItemData(m_commune->count() - 1, communes.text(1), nameRole);
    }

    auto* form = new QFormLayout;
    form->addRow(m_filled);
    form->addRow(tr("&Commune:"), m_commune);
    form->addRow(QString(), m_each);
    form->addRow(tr("&Facility:"), m_facility);
    form->addRow(QString(), m_count);
    form->addRow(m_blank);
    auto* layout = new QVBoxLayout(this); // a form would squeeze the lines of the hint
    layout->addLayout(form);
    layout->addWidget(hintLabel(tr("The commune or the facility fills in the blank cells and sends the file back; "
                                   "Data › Import reads it. Rows are known by the code of the facility.")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("&Make…"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("make"));
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &EntryWorkbookDialog::make);
    connect(m_commune, &QComboBox::currentIndexChanged, this, &EntryWorkbookDialog::follow);
    connect(m_each, &QCheckBox::toggled, this, &EntryWorkbookDialog::follow);
    connect(m_filled, &QRadioButton::toggled, this, &EntryWorkbookDialog::follow);
    connect(m_facility, &QLineEdit::textChanged, this, &EntryWorkbookDialog::follow);
    follow();
}

bool EntryWorkbookDialog::isBlank() const { return m_blank->isChecked(); }

void EntryWorkbookDialog::follow()
{
    const qint64 commune = m_commune->currentData().toLongLong();
    const bool one = !m_facility->text().trimmed().isEmpty();
    m_commune->setEnabled(!isBlank() && !one);
    m_each->setEnabled(!isBlank() && !one && commune == 0);
    m_facility->setEnabled(!isBlank());
    const std::vector<Workbook> chosen = workbooks();
    if (isBlank())
        m_count->clear();
    else if (chosen.empty())
        m_count->setText(one ? tr("No facility fits: choose one of the list.")
                             : tr("There is no facility in this file yet. Choose “Headings only”."));
    else
        m_count->setText(tr("%n file(s)", nullptr, int(chosen.size())));
    m_make->setEnabled(!chosen.empty());
}

std::vector<EntryWorkbookDialog::Workbook> EntryWorkbookDialog::workbooks() const
{
    const auto named = [this](const QString& what) {
        return QStringLiteral("mau-%1%2.xlsx").arg(m_year).arg(what.isEmpty() ? what : QLatin1Char('-') + what);
    };
    if (isBlank()) return {{{0, 0, m_year}, named(tr("blank", "in a file name"))}};
    if (!m_facility->text().trimmed().isEmpty()) {
        const auto facility = core::integerOf(m_facility->value());
        if (!facility) return {};
        return {{{0, *facility, m_year}, named(fileWord(m_facility->text()))}};
    }
    const qint64 commune = m_commune->currentData().toLongLong();
    const auto wordOf = [this](int place) { return fileWord(m_commune->itemData(place, nameRole).toString()); };
    if (commune != 0) return {{{commune, 0, m_year}, named(wordOf(m_commune->currentIndex()))}};
    if (m_commune->count() == 1) return {}; // nobody to ask
    if (!m_each->isChecked()) return {{{0, 0, m_year}, named({})}};
    std::vector<Workbook> each;
    QStringList names;
    for (int i = 1; i < m_commune->count(); ++i) {
        QString name = named(wordOf(i));
        if (names.contains(name)) // namesakes
            name = named(wordOf(i) + QLatin1Char('-') + QString::number(m_commune->itemData(i).toLongLong()));
        names << name;
        each.push_back({{m_commune->itemData(i).toLongLong(), 0, m_year}, name});
    }
    return each;
}

void EntryWorkbookDialog::make()
{
    const std::vector<Workbook> chosen = workbooks();
    const QString path = chosen.size() > 1
        ? m_prompts.openFolder(this, tr("Folder for the forms"))
        : m_prompts.saveFile(this, windowTitle(), chosen.front().name,
                             tr("Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods)"));
    if (path.isEmpty()) return;
    if (chosen.size() > 1) { // never a file of others without a word
        QStringList there;
        for (const Workbook& workbook : chosen)
            if (QFileInfo::exists(QDir(path).filePath(workbook.name))) there << workbook.name;
        if (!there.isEmpty()
            && !m_prompts.confirm(
                this,
                tr("%n file(s) of these names are in the folder and are replaced: %1", nullptr, int(there.size()))
                    .arg(there.mid(0, 5).join(QStringLiteral(", "))),
                tr("Replace")))
            return;
    }
    runLongWork(
        m_prompts, this, windowTitle(),
        [path, chosen, blank = isBlank(), file = m_database.path()](const core::Progress& progress) {
            const core::Database database(file, core::Database::Mode::Read); // a connection of this thread
            const auto sizes = core::sizesOf(database);
            for (const Workbook& workbook : chosen) {
                const QString to = chosen.size() > 1 ? QDir(path).filePath(workbook.name) : path;
                core::writeSpreadsheet(
                    to, blank ? core::blankWorkbook() : core::entryWorkbook(database, workbook.scope, sizes, progress),
                    progress);
            }
        },
        [this, path] {
            Q_EMIT made(path);
            accept();
        });
}

} // namespace ui

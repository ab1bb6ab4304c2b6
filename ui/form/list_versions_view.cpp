// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/list_versions_view.h"

#include "core/database/database.h"
#include "core/exchange/sector_file.h"
#include "core/record/resource.h"
#include "ui/flow_layout.h"
#include "ui/form/field_dialog.h"
#include "ui/panes.h"
#include "ui/table/grid_view.h"
#include "ui/table/list_values_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace ui {

using core::DatedList;
using core::ListVersion;

ListVersionsView::ListVersionsView(core::Database& database, DatedList list, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database), m_list(list), m_prompts(prompts), m_tree(new QTreeWidget),
      m_document(new QLabel), m_state(new QLabel), m_model(new ListValuesModel(database, list, this)),
      m_values(
          new GridView(QStringLiteral("versions/%1").arg(QLatin1String(core::valuesDictionary(list).table)), prompts))
{
    auto* splitter = new Panes(112);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 740});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ListVersionsView::showCurrent);
    connect(&database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        for (const char* table : {core::valuesDictionary(m_list).table, core::headDictionary(m_list).table, "plan",
                                  "product", "year_lock", "issued_report"})
            if (tables.contains(QLatin1String(table))) return fill(currentVersion());
    });
    fill({});
}

QPushButton* ListVersionsView::makeButton(const QString& text, const char* name, void (ListVersionsView::*pressed)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget* ListVersionsView::makeLeft()
{
    m_tree->setObjectName(QStringLiteral("versions"));
    m_tree->setAccessibleName(tr("Versions"));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    const bool years = m_list == DatedList::Norms || m_list == DatedList::EmissionFactors;
    m_tree->setHeaderLabels({years ? tr("From year") : tr("Valid from"), tr("Document")});
    m_tree->setColumnWidth(0, 14 * m_tree->fontMetrics().averageCharWidth());
    m_new = makeButton(tr("Ne&w version…"), "new", &ListVersionsView::makeVersion);
    m_correct = makeButton(tr("C&orrect…"), "correct", &ListVersionsView::correctVersion);
    m_remove = makeButton(tr("Delete &version"), "remove", &ListVersionsView::removeVersion);
    auto* tools = new FlowLayout;
    if (m_list == DatedList::Industries) {
        m_ofFile = makeButton(tr("From a &file…"), "ofFile", &ListVersionsView::makeVersionOfFile);
        m_ofFile->setToolTip(
            tr("A new version out of a published list (xlsx, ods, csv) with a column of codes and one of "
               "names"));
    }
    for (QPushButton* button : {m_new, m_ofFile, m_correct, m_remove})
        if (button) tools->addWidget(button);
    tools->addStretch();
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    layout->addLayout(tools);
    return left;
}

QWidget* ListVersionsView::makeRight()
{
    m_document->setObjectName(QStringLiteral("document"));
    m_state->setObjectName(QStringLiteral("state"));
    QFont bold = m_document->font();
    bold.setBold(true);
    m_document->setFont(bold);
    for (QLabel* label : {m_document, m_state}) label->setWordWrap(true);
    m_values->setObjectName(QStringLiteral("values"));
    m_values->setAccessibleName(core::title(core::valuesDictionary(m_list)));
    m_values->setModel(m_model);
    m_values->verticalHeader()->hide();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const core::Field& field = m_model->fieldOf(column);
        const int heading = int(core::label(field).size()) + 4;
        const bool text = field.type == core::FieldType::Text;
        const int letters = field.type == core::FieldType::Reference ? 36 : text ? 24 : std::max(heading, 12);
        m_values->setUsualWidth(column, letters);
    }
    m_values->horizontalHeader()->setStretchLastSection(true);
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(m_document);
    layout->addWidget(m_state);
    layout->addWidget(m_values, 1);
    if (m_list == DatedList::Norms || m_list == DatedList::Industries) {
        m_addRow = makeButton(tr("&Add a row"), "addRow", &ListVersionsView::addRow);
        if (m_list == DatedList::Norms) m_addRow->setToolTip(tr("A copy of the current row, to be corrected"));
        m_removeRow = makeButton(tr("&Delete row"), "removeRow", &ListVersionsView::removeRow);
        auto* tools = new FlowLayout;
        tools->addStretch();
        tools->addWidget(m_addRow);
        tools->addWidget(m_removeRow);
        layout->addLayout(tools);
    }
    return right;
}

void ListVersionsView::fill(const QString& current)
{
    attempt(m_prompts, this, [this] { m_versions = core::listVersions(m_database, m_list); });
    const bool years = m_list == DatedList::Norms || m_list == DatedList::EmissionFactors;
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const ListVersion& version : m_versions) {
            const QString day
                = version.validFrom.toString(years ? QStringLiteral("yyyy") : QStringLiteral("dd/MM/yyyy"));
            auto* item = new QTreeWidgetItem(m_tree, {day, version.document});
            item->setToolTip(1, version.document);
            if (version.key == current) m_tree->setCurrentItem(item);
        }
        if (!m_tree->currentItem() && !m_versions.empty()) m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    showCurrent();
}

QString ListVersionsView::currentVersion() const
{
    const int row = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    return row < 0 || row >= int(m_versions.size()) ? QString() : m_versions[size_t(row)].key;
}

void ListVersionsView::showVersion(const QString& key)
{
    for (size_t i = 0; i < m_versions.size(); ++i)
        if (m_versions[i].key == key) m_tree->setCurrentItem(m_tree->topLevelItem(int(i)));
}

void ListVersionsView::showCurrent()
{
    const int row = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    const ListVersion version = row < 0 ? ListVersion() : m_versions[size_t(row)];
    const bool free = row >= 0 && version.usedBy.isEmpty() && m_database.isWritable();
    m_document->setText(version.name.isEmpty() ? version.document
                                               : QStringLiteral("%1 – %2").arg(version.name, version.document));
    if (row < 0)
        m_state->setText(tr("There is no version yet. Make one with “New version…”."));
    else if (!version.usedBy.isEmpty())
        m_state->setText(tr("%1 It is only read; other values come with “New version…”.").arg(version.usedBy));
    else
        m_state->setText(tr("Nothing uses it yet: its values can be corrected in the cells."));
    m_model->setVersion(version.key, free);
    m_new->setEnabled(m_database.isWritable() && (row >= 0 || m_list == DatedList::EmissionFactors));
    if (m_ofFile) m_ofFile->setEnabled(m_database.isWritable());
    for (QPushButton* button : {m_correct, m_remove, m_addRow, m_removeRow})
        if (button) button->setEnabled(free);
}

void ListVersionsView::makeVersion()
{
    const QString from = currentVersion();
    if (from.isEmpty() && m_list != DatedList::EmissionFactors) return;
    FieldDialog dialog(
        tr("New version: %1").arg(core::title(core::headDictionary(m_list))), core::proposedHead(m_database, m_list),
        core::headFields(m_list),
        [&](const core::Record& head) { return core::checkHead(m_database, m_list, from, head); }, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QString made;
    attempt(m_prompts, this, [&] { made = core::copyVersion(m_database, m_list, from, dialog.record()); });
    if (made.isEmpty()) return;
    showVersion(made);
    m_values->setFocus();
    if (m_model->rowCount() > 0) m_values->setCurrentIndex(m_model->index(0, 1));
}

void ListVersionsView::makeVersionOfFile()
{
    const QString path = m_prompts.openFile(this, tr("List of sectors"), tr("Tables (*.xlsx *.ods *.csv)"));
    if (path.isEmpty()) return;
    std::vector<core::Record> sectors;
    if (!attempt(m_prompts, this, [&] { sectors = core::sectorsOfFile(path); })) return;
    FieldDialog dialog(
        tr("New version: %n sector(s) of the file", nullptr, int(sectors.size())),
        core::proposedHead(m_database, m_list), core::headFields(m_list),
        [&](const core::Record& head) { return core::checkHead(m_database, m_list, {}, head); }, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QString made;
    attempt(m_prompts, this, [&] { made = core::makeSectorList(m_database, dialog.record(), sectors); });
    if (!made.isEmpty()) showVersion(made);
}

QStringList ListVersionsView::correctedFields() const
{
    return m_list == DatedList::Norms ? QStringList(QStringLiteral("document")) : core::headFields(m_list);
}

void ListVersionsView::correctVersion()
{
    const QString key = currentVersion();
    FieldDialog dialog(
        tr("Correct the version"), core::headOf(m_database, m_list, key), correctedFields(),
        [&](const core::Record& head) { return core::checkHead(m_database, m_list, {}, head, key); }, this);
    if (key.isEmpty() || dialog.exec() != QDialog::Accepted) return;
    QString corrected;
    attempt(m_prompts, this, [&] { corrected = core::correctHead(m_database, m_list, key, dialog.record()); });
    showVersion(corrected);
}

void ListVersionsView::removeVersion()
{
    const QString key = currentVersion();
    if (!key.isEmpty()) attempt(m_prompts, this, [&] { core::removeVersion(m_database, m_list, key); });
}

bool ListVersionsView::askSector(core::Record& sector)
{
    FieldDialog dialog(
        tr("New sector"), core::Record(core::industryDictionary()), {QStringLiteral("code"), QStringLiteral("name")},
        [&](const core::Record& said) { return core::checkSector(m_database, currentVersion(), said); }, this);
    if (dialog.exec() != QDialog::Accepted) return false;
    const core::Record said = dialog.record();
    const int row = m_values->currentIndex().row();
    const QString section = row < 0 ? QString() : m_model->valueAt(row).text("parent_code");
    sector = core::sectorOf(said.text("code"), said.text("name"), section.left(1));
    return true;
}

void ListVersionsView::addRow()
{
    if (m_list == DatedList::Industries) {
        core::Record sector(core::industryDictionary());
        if (!askSector(sector)
            || !attempt(m_prompts, this, [&] { core::addSector(m_database, currentVersion(), sector); }))
            return;
        m_values->setFocus();
        m_values->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
        return;
    }
    const int row = m_values->currentIndex().isValid() ? m_values->currentIndex().row() : 0;
    if (row >= m_model->rowCount()) return;
    const core::Record like = m_model->valueAt(row);
    if (!attempt(m_prompts, this, [&] { core::addNorm(m_database, currentVersion(), like); })) return;
    m_values->setFocus();
    m_values->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

void ListVersionsView::removeRow()
{
    const QModelIndex current = m_values->currentIndex();
    if (!current.isValid()) return;
    const qint64 id = m_model->valueAt(current.row()).id;
    attempt(m_prompts, this, [&] {
        if (m_list == DatedList::Industries)
            core::removeSector(m_database, currentVersion(), id);
        else
            core::removeNorm(m_database, currentVersion(), id);
    });
}

} // namespace ui

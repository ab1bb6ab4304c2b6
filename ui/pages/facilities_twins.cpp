// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_twins.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/database/table.h"
#include "core/record/entry.h"
#include "core/record/facility.h"
#include "ui/form/record_comparison.h"
#include "ui/pages/facilities_merge.h"
#include "ui/table/grid_view.h"
#include "ui/table/text_table_model.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

/// Nobody looks at more pairs in one sitting.
static constexpr size_t mostPairs = 2'000;

FacilityTwinsDialog::FacilityTwinsDialog(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_database(database), m_prompts(prompts), m_twins(database), m_count(new QLabel),
      m_model(new TextTableModel({{tr("Why"), QStringLiteral("why")},
                                  {tr("Facility"), QStringLiteral("first")},
                                  {tr("Commune"), QStringLiteral("first_commune")},
                                  {tr("Suspected twin"), QStringLiteral("second")},
                                  {tr("Commune of the twin"), QStringLiteral("second_commune")}},
                                 this)),
      m_list(new GridView(QStringLiteral("twins"), prompts)), m_comparison(new RecordComparison)
{
    setWindowTitle(tr("Suspected twins"));
    resize(1180, 660);
    m_list->setObjectName(QStringLiteral("twins"));
    m_list->setAccessibleName(windowTitle());
    m_list->showRecords(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_model);
    static constexpr int widths[] = {26, 44, 22, 44, 26};
    for (int column = 0; column < m_model->columnCount(); ++column) m_list->setUsualWidth(column, widths[column], 16);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->setAccessibleName(tr("Both facilities side by side"));
    m_count->setWordWrap(true);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_comparison);
    splitter->setSizes({260, 320});
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_merge = buttons->addButton(tr("&Compare and merge…"), QDialogButtonBox::ActionRole);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_two = buttons->addButton(tr("They are &two"), QDialogButtonBox::ActionRole);
    m_two->setObjectName(QStringLiteral("two"));
    m_two->setToolTip(tr("This pair is not listed again. It can be undone with Ctrl+Z."));
    m_merge->setDefault(true);
    for (QPushButton* button : {m_two, buttons->button(QDialogButtonBox::Close)}) button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &FacilityTwinsDialog::merge);
    connect(m_two, &QPushButton::clicked, this, &FacilityTwinsDialog::sayTwo);
    connect(m_list, &GridView::opened, this, &FacilityTwinsDialog::merge);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FacilityTwinsDialog::showPair);
    connect(&m_database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("facility")) || tables.contains(QStringLiteral("not_twin"))) reload();
    });
    reload();
    m_list->takeFocus();
}

void FacilityTwinsDialog::reload()
{
    const auto marked = [](core::TwinMark mark) {
        switch (mark) {
        case core::TwinMark::TaxCode: return tr("Same tax code");
        case core::TwinMark::BrandInCommune: return tr("Same name, same commune");
        default: return tr("Same name, other commune");
        }
    };
    const core::Table facilities(m_database, core::facilityDictionary());
    const int row = std::max(0, m_list->currentIndex().row());
    m_pairs = m_twins.pairs(mostPairs);
    std::vector<TextTableModel::Line> lines;
    for (const core::TwinPair& pair : m_pairs) {
        TextTableModel::Line line{qint64(lines.size()) + 1, {marked(pair.mark)}};
        for (const qint64 id : {pair.first, pair.second}) {
            const auto facility = facilities.record(id);
            line.cells << QStringLiteral("%1 %2").arg(facility->text("code"), facility->text("name"))
                       << core::recordName(m_database, QStringLiteral("administrative_unit"),
                                           facility->integer("unit_id").value_or(0));
        }
        lines.push_back(std::move(line));
    }
    m_model->setLines(std::move(lines));
    const int count = int(m_pairs.size());
    m_count->setText(
        count == 0 ? tr("No two facilities look like one: no tax code and no name stands twice.")
            : m_pairs.size() == mostPairs
            ? tr("The first %n pair(s) that may be one facility. Others follow when these are settled.", nullptr, count)
            : tr("%n pair(s) may be one facility.", nullptr, count));
    if (count > 0) m_list->setCurrentIndex(m_model->index(std::min(row, count - 1), 0));
    showPair();
}

const core::TwinPair* FacilityTwinsDialog::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= int(m_pairs.size()) ? nullptr : &m_pairs[size_t(row)];
}

void FacilityTwinsDialog::showPair()
{
    const core::TwinPair* pair = current();
    m_comparison->setVisible(pair);
    for (QPushButton* button : {m_merge, m_two}) button->setEnabled(pair && m_database.isWritable());
    if (!pair) return;
    const core::Table facilities(m_database, core::facilityDictionary());
    const auto first = facilities.record(pair->first), second = facilities.record(pair->second);
    if (!first || !second) return; // gone in this very moment; the list is read anew
    m_comparison->setHeadings(first->text("code"), second->text("code"));
    m_comparison->setLines(comparedFields(m_database, *first, *second, {QStringLiteral("industry_version")}));
}

void FacilityTwinsDialog::merge()
{
    const core::TwinPair* pair = current();
    if (!pair || !m_database.isWritable()) return;
    attempt(m_prompts, this, [&] {
        FacilityMergeDialog dialog(m_database, pair->first, pair->second, m_prompts, this);
        if (dialog.exec() == QDialog::Accepted) m_lastMerged = dialog.kept();
    });
}

void FacilityTwinsDialog::sayTwo()
{
    if (const core::TwinPair* pair = current())
        attempt(m_prompts, this, [&] { storeNotTwins(m_database, pair->first, pair->second); });
}

void storeNotTwins(core::Database& database, qint64 first, qint64 second)
{
    const core::Table facilities(database, core::facilityDictionary());
    const auto one = facilities.record(first), other = facilities.record(second);
    if (!one || !other) return;
    core::Record record(core::notTwinDictionary());
    record["facility_id"] = first;
    record["other_id"] = second;
    core::Transaction transaction(
        database, FacilityTwinsDialog::tr("%1 and %2 are two facilities").arg(one->text("code"), other->text("code")));
    core::Table(database, core::notTwinDictionary()).insert(record);
    transaction.commit();
}

} // namespace ui

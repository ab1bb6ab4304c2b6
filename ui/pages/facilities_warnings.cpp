// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_warnings.h"

#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"
#include "ui/warning_line.h"
#include "ui/year_warnings.h"

#include <algorithm>

namespace ui {

/// Whether a warning about the subject stands at this field of the record, as it does in the year's grid: what is about
/// all output or all energy of the year stands at its first row.
static bool isAbout(const QString& subject, const core::Record& record, QLatin1String field, bool isFirstOfYear)
{
    const QLatin1String table(record.dictionary().table);
    if (table == QLatin1String("survey")) return subject == field;
    if (field != QLatin1String("quantity")) return false;
    const bool isOutput = table == QLatin1String("output");
    if (subject == (isOutput ? QLatin1String("intensity") : QLatin1String("energy"))) return isFirstOfYear;
    const auto of = record.integer(isOutput ? "product_id" : "resource_id");
    return of && subject == QStringLiteral("%1/%2").arg(table).arg(*of);
}

FacilityWarnings::FacilityWarnings(WorkingYear& year, const Prompts& prompts, QObject* parent)
    : QObject(parent), m_year(year), m_prompts(prompts),
      m_line(new WarningLine(year.database(), prompts, WarningLine::Shape::Narrow))
{
    connect(&year.warnings(), &YearWarnings::changed, this, &FacilityWarnings::refresh);
    connect(m_line, &WarningLine::left, this, [this] {
        for (GridView* table : m_tables)
            if (table == m_table || (!m_table && table->isVisible())) return table->takeFocus();
    });
}

void FacilityWarnings::follow(GridView* table, ChildTableModel* model)
{
    m_tables.push_back(table);
    model->setWarnings([this, model](const QModelIndex& cell) { return isWarned(*model, cell); },
                       [this, model](const QModelIndex& cell) { return warningLines(at(*model, cell)); });
    connect(model, &ChildTableModel::stored, this,
            [this, table, model](const QModelIndex& cell) { show(table, model, cell); });
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, table, model](const QModelIndex& cell) {
                // Where nothing is unlikely, what was typed last may still be explained.
                if (cell.isValid() && cell.data(Qt::DecorationRole).isValid()) show(table, model, cell);
            });
}

void FacilityWarnings::setFacility(qint64 id, const QString& code)
{
    m_code = code;
    if (id == m_facility) return;
    m_facility = id;
    m_table = nullptr;
    m_line->setFindings({}, {});
}

std::vector<core::Finding> FacilityWarnings::at(const ChildTableModel& model, const QModelIndex& cell) const
{
    std::vector<core::Finding> found;
    eachAt(model, cell, [&](const core::Finding& finding) { found.push_back(finding); });
    putCellFirst(found);
    return found;
}

bool FacilityWarnings::isWarned(const ChildTableModel& model, const QModelIndex& cell) const
{
    bool isOpen = false;
    eachAt(model, cell, [&](const core::Finding& finding) { isOpen = isOpen || finding.isOpen(); });
    return isOpen;
}

void FacilityWarnings::eachAt(const ChildTableModel& model, const QModelIndex& cell,
                              const std::function<void(const core::Finding&)>& use) const
{
    const core::Record& record = model.recordAt(cell.row());
    if (m_facility == 0 || record.id == 0 || record.integer("year") != m_year.year()) return;
    const bool isFirst = cell.row() == 0 || model.recordAt(cell.row() - 1).integer("year") != m_year.year();
    const QLatin1String field(model.fieldOf(cell.column()).name);
    for (const core::Finding& finding : m_year.warnings().of(m_facility))
        if (isAbout(finding.subject, record, field, isFirst)) use(finding);
}

void FacilityWarnings::show(GridView* table, ChildTableModel* model, const QModelIndex& cell)
{
    m_table = table;
    m_model = model;
    m_record = model->recordAt(cell.row()).id;
    m_column = cell.column();
    showOpen(QStringLiteral("%1 – %2 %3")
                 .arg(m_code, model->headerData(cell.column(), Qt::Horizontal).toString())
                 .arg(m_year.year()),
             at(*model, cell));
}

void FacilityWarnings::showOpen(const QString& place, std::vector<core::Finding> found)
{
    m_shownYear = m_year.year();
    std::erase_if(found, [](const core::Finding& finding) { return !finding.isOpen(); });
    m_line->setFindings(place, found);
}

void FacilityWarnings::refresh()
{
    const bool isOfYear = m_shownYear == m_year.year(); // else it was about another one
    const int row = isOfYear && m_table ? m_model->rowOf(m_record) : -1;
    attempt(m_prompts, m_line, [&] {
        if (row >= 0)
            show(m_table, m_model, m_model->index(row, m_column)); // undone, or explained elsewhere
        else if (isOfYear && m_line->isAsking() && !m_table && m_facility != 0)
            showOpen(m_code, m_year.warnings().of(m_facility));
        else
            m_line->setFindings({}, {});
    });
    for (GridView* table : m_tables) table->viewport()->update();
}

void FacilityWarnings::takeFocus()
{
    if (m_facility == 0) return;
    attempt(m_prompts, m_line, [&] {
        if (!m_line->isAsking()) {
            m_table = nullptr;
            showOpen(m_code, m_year.warnings().of(m_facility));
        }
    });
    m_line->takeFocus();
}

} // namespace ui

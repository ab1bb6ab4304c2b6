// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_grid_model.h"

#include "core/database/database.h"
#include "core/database/year_lock.h"
#include "ui/table/cell_signs.h"
#include "ui/year_warnings.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace ui {

using Kind = core::YearColumn::Kind;

static bool hasOpen(const std::vector<core::Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const core::Finding& f) { return f.isOpen(); });
}

YearGridModel::YearGridModel(core::Database& database, int year, YearWarnings* warnings, QObject* parent)
    : QAbstractTableModel(parent), m_database(database), m_entry(database, year), m_warnings(warnings),
      m_words(database), m_rows([this](std::span<const qint64> ids) { return m_entry.lines(m_columns, ids); })
{
    connect(&database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        // Answering must not take a row away under the hands of who answers: the filter is applied when it is set.
        m_words.follow(tables);
        m_filtered.reset();
        m_allColumns.reset();
        if (tables.contains(QStringLiteral("year_lock"))) m_locked = core::isLocked(m_database, m_entry.year());
        if (tables.contains(QStringLiteral("facility")) || tables.contains(QStringLiteral("facility_suspension"))
            || (m_filter.pile != 0 && tables.contains(QStringLiteral("entry_batch_form"))))
            reload();
        else
            refresh();
    });
    reload();
}

void YearGridModel::setYear(int year)
{
    if (year == m_entry.year()) return;
    m_entry = core::YearEntry(m_database, year);
    m_filtered.reset();
    m_allColumns.reset();
    reload();
}

void YearGridModel::setFilter(const core::YearFilter& filter, const QString& search)
{
    if (!(filter == m_filter)) m_filtered.reset();
    m_filter = filter;
    m_search = search;
    reload();
}

const std::vector<qint64>& YearGridModel::filtered()
{
    if (!m_filtered) m_filtered = m_entry.facilities(m_filter);
    return *m_filtered;
}

void YearGridModel::setChosen(const QSet<QString>& shown, const QSet<QString>& hidden)
{
    m_chosen = shown;
    m_hidden = hidden;
    reload();
}

bool YearGridModel::isFiltered() const
{
    return m_filter.unit != 0 || m_filter.among || m_filter.notSurveyed || m_filter.incomplete || m_filter.watched
        || isSearched();
}

void YearGridModel::startSecondKeying(std::vector<qint64> facilities)
{
    m_secondForms = std::move(facilities);
    reload();
}

void YearGridModel::endSecondKeying()
{
    m_secondForms.reset();
    reload();
}

void YearGridModel::setLastYearShown(bool shown)
{
    m_lastYearShown = shown;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<core::YearColumn> YearGridModel::readColumns() const
{
    if (!m_allColumns) m_allColumns = m_entry.allColumns(); // looks through all consumption: not with every key
    std::vector<core::YearColumn> columns = *m_allColumns;
    std::erase_if(columns, [this](const core::YearColumn& column) {
        const QString subject = column.subject();
        // The unit goes with the output; a second time it is typed behind the number.
        if (isSecondKeying() && column.kind == Kind::OutputUnit) return true;
        return column.usual ? m_hidden.contains(subject) : !m_chosen.contains(subject);
    });
    return columns;
}

void YearGridModel::reload()
{
    beginResetModel();
    m_locked = core::isLocked(m_database, m_entry.year());
    m_columns = readColumns();
    m_places.clear();
    for (size_t i = 0; i < m_columns.size(); ++i) m_places.insert(m_columns[i].subject(), int(i));
    m_rows.setIds(m_secondForms ? *m_secondForms : m_words.filter(filtered(), m_search));
    m_totals.clear();
    m_paper.reset();
    m_second.clear();
    endResetModel();
}

void YearGridModel::refresh()
{
    const std::vector<core::YearColumn> columns = readColumns();
    const auto isShown = [this](const core::YearColumn& column) {
        return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
    };
    if (!std::all_of(columns.begin(), columns.end(), isShown)) return reload(); // a resource came into use elsewhere
    m_rows.forget();
    m_totals.clear();
    m_paper.reset();
    m_second.clear();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int YearGridModel::columnOf(Kind kind, qint64 resource) const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].kind == kind && m_columns[i].resource == resource) return int(i);
    return -1;
}

int YearGridModel::columnOf(const QString& subject) const
{
    if (const auto found = m_places.constFind(subject); found != m_places.cend()) return *found;
    // Warnings are about more than cells.
    if (subject.startsWith(QLatin1String("output/")) || subject == QLatin1String("intensity"))
        return columnOf(Kind::Output);
    for (size_t i = 0; subject == QLatin1String("energy") && i < m_columns.size(); ++i)
        if (m_columns[i].kind == Kind::Consumption) return int(i); // the first carrier stands for all
    return -1;
}

bool YearGridModel::areWarningsKnown() const
{
    return m_warnings && !isSecondKeying() && !m_warnings->isBehind(); // drawing waits for nothing
}

int YearGridModel::placeOf(const core::Finding& finding) const
{
    const int column = columnOf(finding.subject);
    return column < 0 ? int(m_columns.size()) : column;
}

std::vector<core::Finding> YearGridModel::findings(const QModelIndex& cell) const
{
    std::vector<core::Finding> found;
    if (!m_warnings || isSecondKeying() || !cell.isValid()) return found;
    const std::vector<core::Finding>& all = m_warnings->of(m_rows.idAt(cell.row()));
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const core::Finding& finding) { return placeOf(finding) == cell.column(); });
    putCellFirst(found);
    return found;
}

bool YearGridModel::isWarned(const QModelIndex& cell) const
{
    const std::vector<core::Finding>& all = m_warnings->of(m_rows.idAt(cell.row()));
    return std::any_of(all.begin(), all.end(), [&](const core::Finding& finding) {
        return finding.isOpen() && placeOf(finding) == cell.column();
    });
}

int YearGridModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.size(); }

int YearGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

bool YearGridModel::isOfSeveralProducts(const QModelIndex& cell) const
{
    const Kind kind = m_columns[size_t(cell.column())].kind;
    return (kind == Kind::Output || kind == Kind::OutputUnit) && m_rows.at(cell.row()).products > 1;
}

QString YearGridModel::shown(const QModelIndex& cell, const core::Value& value, const QString& unit) const
{
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    if (column.kind == Kind::Awareness || column.kind == Kind::Adoption) {
        const QString code = core::textOf(value);
        if (code.isEmpty() || code.endsWith(QLatin1Char('X'))) return QStringLiteral("?");
        const bool yes = column.kind == Kind::Awareness ? code >= QLatin1String("NT2")
                                                        : code >= QLatin1String("AD3") && code != QLatin1String("ADS");
        // The word first: that is what is counted; the level behind it.
        return QStringLiteral("%1 · %2").arg(yes ? tr("yes") : tr("no"), code);
    }
    const QString text = cellText(column.field(), value);
    return unit.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, unit);
}

QString YearGridModel::stateText(int row) const
{
    if (isSecondKeying()) {
        const int keyed = int(secondValues(row).size());
        return keyed == 0 ? QString() : tr("%n cell(s)", nullptr, keyed);
    }
    switch (m_rows.at(row).state) {
    case core::FormState::Stopped: return tr("stopped");
    case core::FormState::Empty: return tr("empty");
    case core::FormState::Partly: return tr("… partly");
    case core::FormState::Complete: return tr("✓ complete");
    case core::FormState::Marked: break;
    }
    return tr("✓ marked complete");
}

QVariant YearGridModel::data(const QModelIndex& cell, int role) const
{
    if (role == idRole) return m_rows.idAt(cell.row()); // asked of every row: reads none
    const core::YearLine& line = m_rows.at(cell.row());
    if (isState(cell.column())) {
        const bool asks = areWarningsKnown() && (role == Qt::DisplayRole || role == Qt::ToolTipRole);
        if (role == Qt::DisplayRole) {
            const bool open = asks && hasOpen(m_warnings->of(m_rows.idAt(cell.row())));
            return open ? QStringLiteral("! ") + stateText(cell.row()) : stateText(cell.row());
        }
        if (role == Qt::ForegroundRole) return QGuiApplication::palette().color(QPalette::PlaceholderText);
        if (role == Qt::ToolTipRole && !isSecondKeying()) {
            QStringList lines;
            if (asks) lines << warningLines(m_warnings->of(m_rows.idAt(cell.row())));
            if (line.state == core::FormState::Marked) lines << tr("Marked as complete although cells are blank (F9).");
            lines.removeAll(QString());
            return lines.join(QLatin1Char('\n'));
        }
        return {};
    }
    if (isSecondKeying() && role != Qt::TextAlignmentRole) return secondData(cell, role);
    const core::YearLine::Cell& value = line.cells[size_t(cell.column())];
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    switch (role) {
    case Qt::DisplayRole:
        if (isOfSeveralProducts(cell))
            return column.kind == Kind::Output ? tr("%1 of %n products", nullptr, line.products).arg(line.told)
                                               : QString();
        return shown(cell, value.value, value.unit);
    case lastYearRole:
        if (!m_lastYearShown || core::isEmpty(value.lastYear) || isOfSeveralProducts(cell)
            || column.kind == Kind::OutputUnit || column.kind == Kind::Solutions)
            return {};
        if (isAnswer(cell)) return shown(cell, value.lastYear, {}).section(QLatin1Char(' '), 0, 0);
        if (!core::isNumeric(column.field().type)) return {}; // words of last year are in the tool tip
        return lastYearShown(cell);
    case signsRole: return (value.comment.isEmpty() ? 0 : int(Remarked)) | (value.watched ? int(Watched) : 0);
    case Qt::DecorationRole: return areWarningsKnown() && isWarned(cell) ? QVariant(warningSign()) : QVariant();
    case Qt::ToolTipRole: return toolTip(cell);
    case Qt::ForegroundRole: {
        const bool unknown = isAnswer(cell) && shown(cell, value.value, {}) == QLatin1String("?");
        if (unknown || isOfSeveralProducts(cell) || !line.runsAtEnd)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    }
    case Qt::TextAlignmentRole:
        if (isAnswer(cell) || isOfSeveralProducts(cell)) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant::fromValue(cellAlignment(column.field()));
    default: return {};
    }
}

QVariant YearGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= m_rows.size()) return {};
        const core::YearLine& line = m_rows.at(section);
        if (role == Qt::DisplayRole) return QStringLiteral("%1  %2").arg(line.code, line.name);
        if (role == Qt::ToolTipRole) return line.name;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    }
    if (isState(section)) {
        if (role == Qt::UserRole) return QStringLiteral("state");
        return role == Qt::DisplayRole ? tr("State") : QVariant();
    }
    const core::YearColumn& column = m_columns[size_t(section)];
    const bool isNumber = cellAlignment(column.field()).testFlag(Qt::AlignRight);
    switch (role) {
    case Qt::DisplayRole:
        if (column.kind == Kind::OutputUnit) return tr("Unit of output");
        return column.unit.isEmpty() ? column.name : QStringLiteral("%1 (%2)").arg(column.name, column.unit);
    case Qt::UserRole: return QStringLiteral("%1_%2").arg(int(column.kind)).arg(column.resource);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case groupRole:
        switch (column.kind) {
        case Kind::Output:
        case Kind::OutputUnit: return tr("Output");
        case Kind::Consumption:
        case Kind::Cost: return tr("Consumption");
        case Kind::Labour:
        case Kind::Revenue:
        case Kind::Capital: return tr("Labour");
        default: return tr("Survey");
        }
    default: return {};
    }
}

Qt::ItemFlags YearGridModel::flags(const QModelIndex& cell) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(cell);
    if (cell.isValid() && !isState(cell.column()) && m_database.isWritable() && (!m_locked || isSecondKeying())
        && !isOfSeveralProducts(cell))
        flags |= Qt::ItemIsEditable;
    return flags;
}

const core::Field* YearGridModel::fieldAt(const QModelIndex& cell) const
{
    return isState(cell.column()) ? nullptr : &m_columns[size_t(cell.column())].field();
}

QString YearGridModel::editText(const QModelIndex& cell) const
{
    if (isSecondKeying()) return secondValues(cell.row()).value(m_columns[size_t(cell.column())].subject());
    const core::YearLine::Cell& stored = m_rows.at(cell.row()).cells[size_t(cell.column())];
    return isAnswer(cell) ? core::textOf(stored.value) : textInUnit(cell, stored.value);
}

std::optional<core::Problem> YearGridModel::put(const QModelIndex& cell, const QString& text)
{
    const qint64 id = m_rows.idAt(cell.row());
    const core::YearColumn column = m_columns[size_t(cell.column())]; // the columns may change while it is stored
    if (isSecondKeying()) return core::SecondKeying(m_database, m_entry.year()).put(id, column, text);
    auto problem = m_entry.put(id, column, text);
    const int place = columnOf(column.kind, column.resource); // the change may have brought columns
    if (!problem && place >= 0) Q_EMIT stored(index(m_rows.rowOf(id), place));
    return problem;
}

bool YearGridModel::isAnswer(const QModelIndex& cell) const
{
    if (isState(cell.column())) return false;
    const Kind kind = m_columns[size_t(cell.column())].kind;
    return kind == Kind::Awareness || kind == Kind::Adoption;
}

QString YearGridModel::closedBecause(const QModelIndex& cell) const
{
    return m_locked && !isSecondKeying() && !isState(cell.column())
        ? tr("The books of %1 are closed.").arg(m_entry.year())
        : QString();
}

bool YearGridModel::hasOwnEditor(const QModelIndex& cell) const
{
    return !isState(cell.column()) && m_columns[size_t(cell.column())].kind == Kind::Output && isOfSeveralProducts(cell)
        && !isSecondKeying() && !m_locked && m_database.isWritable();
}

bool YearGridModel::isTabStop(const QModelIndex& cell) const
{
    // The unit is typed once behind the number and then holds.
    return !isState(cell.column()) && m_columns[size_t(cell.column())].kind != Kind::OutputUnit;
}

} // namespace ui

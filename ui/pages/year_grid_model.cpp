// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_grid_model.h"

#include "core/database/database.h"
#include "core/database/year_lock.h"
#include "ui/table/table_file.h"
#include "ui/year_warnings.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>

namespace ui {

using Kind = core::YearColumn::Kind;

/// A triangle with its point up: the sign of a warning, drawn so that it needs no font.
static QPixmap warningSign()
{
    static const QPixmap sign = [] {
        QPixmap pixmap(10, 10);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xc0, 0x56, 0x00));
        painter.drawPolygon(QPolygonF{QPointF(5, 1), QPointF(10, 9.5), QPointF(0, 9.5)});
        return pixmap;
    }();
    return sign;
}

static bool hasOpen(const std::vector<core::Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const core::Finding& f) { return f.isOpen(); });
}

YearGridModel::YearGridModel(core::Database& database, int year, YearWarnings* warnings, QObject* parent)
    : QAbstractTableModel(parent), m_database(database), m_entry(database, year), m_warnings(warnings),
      m_rows([this](std::span<const qint64> ids) { return m_entry.lines(m_columns, ids); })
{
    connect(&database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        // Answering must not take a row away under the hands of who answers: the filter is applied when it is set.
        if (tables.contains(QStringLiteral("year_lock"))) m_locked = core::isLocked(m_database, m_entry.year());
        if (tables.contains(QStringLiteral("facility")) || tables.contains(QStringLiteral("facility_suspension")))
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
    reload();
}

void YearGridModel::setFilter(const core::YearFilter& filter)
{
    m_filter = filter;
    reload();
}

void YearGridModel::setChosen(const QSet<qint64>& resources, const QSet<int>& hiddenKinds)
{
    m_chosen = resources;
    m_hiddenKinds = hiddenKinds;
    reload();
}

void YearGridModel::setLastYearShown(bool shown)
{
    m_lastYearShown = shown;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<core::YearColumn> YearGridModel::readColumns() const
{
    std::vector<core::YearColumn> columns = m_entry.columns(m_chosen);
    std::erase_if(columns, [this](const core::YearColumn& column) {
        return column.kind != Kind::Consumption && m_hiddenKinds.contains(int(column.kind));
    });
    return columns;
}

void YearGridModel::reload()
{
    beginResetModel();
    m_locked = core::isLocked(m_database, m_entry.year());
    m_columns = readColumns();
    m_rows.setIds(m_entry.facilities(m_filter));
    m_totals.clear();
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
    const QString kind = subject.section(QLatin1Char('/'), 0, 0);
    if (kind == QLatin1String("output") || kind == QLatin1String("intensity")) return columnOf(Kind::Output);
    if (kind == QLatin1String("adoption")) return columnOf(Kind::Adoption);
    if (kind == QLatin1String("consumption"))
        return columnOf(Kind::Consumption, subject.section(QLatin1Char('/'), 1).toLongLong());
    for (size_t i = 0; kind == QLatin1String("energy") && i < m_columns.size(); ++i)
        if (m_columns[i].kind == Kind::Consumption) return int(i); // the first carrier stands for all
    return int(m_columns.size());
}

bool YearGridModel::areWarningsKnown() const
{
    return m_warnings && !m_warnings->isBehind(); // drawing waits for nothing
}

std::vector<core::Finding> YearGridModel::findings(const QModelIndex& cell) const
{
    std::vector<core::Finding> found;
    if (!m_warnings || !cell.isValid()) return found;
    for (const core::Finding& finding : m_warnings->of(m_rows.idAt(cell.row())))
        if (columnOf(finding.subject) == cell.column()) found.push_back(finding);
    // What was typed in this very cell first, then what follows from it.
    std::stable_partition(found.begin(), found.end(),
                          [](const core::Finding& finding) { return finding.subject.contains(QLatin1Char('/')); });
    return found;
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
    const core::YearLine& line = m_rows.at(row);
    if (!line.runsAtEnd) return tr("stopped");
    int answers = 0, figures = 0, output = 0, use = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const core::YearLine::Cell& cell = line.cells[i];
        if (core::isEmpty(cell.value)) continue;
        const Kind kind = m_columns[i].kind;
        const bool answer = kind == Kind::Awareness || kind == Kind::Adoption;
        const bool surveyed = answer && !core::textOf(cell.value).endsWith(QLatin1Char('X'));
        answers += surveyed;
        figures += !answer;
        output += kind == Kind::Output;
        use += kind == Kind::Consumption;
    }
    if (answers == 2 && (output > 0 || line.products > 1) && use > 0) return tr("✓ complete");
    return answers + figures > 0 ? tr("… partly") : tr("empty");
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
        if (role == Qt::ToolTipRole && asks) return warningLines(m_warnings->of(m_rows.idAt(cell.row())));
        if (role == Qt::ForegroundRole) return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    }
    const core::YearLine::Cell& value = line.cells[size_t(cell.column())];
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    switch (role) {
    case Qt::DisplayRole:
        if (isOfSeveralProducts(cell))
            return column.kind == Kind::Output ? tr("%n products", nullptr, line.products) : QString();
        return shown(cell, value.value, value.unit);
    case lastYearRole:
        if (!m_lastYearShown || core::isEmpty(value.lastYear) || isOfSeveralProducts(cell)
            || column.kind == Kind::OutputUnit || column.kind == Kind::Solutions)
            return {};
        return isAnswer(cell) ? shown(cell, value.lastYear, {}).section(QLatin1Char(' '), 0, 0)
                              : core::display(column.field(), value.lastYear);
    case Qt::DecorationRole:
        return areWarningsKnown() && hasOpen(findings(cell)) ? QVariant(warningSign()) : QVariant();
    case Qt::ToolTipRole: {
        if (const QString warnings = areWarningsKnown() ? warningLines(findings(cell)) : QString(); !warnings.isEmpty())
            return warnings;
        if (isOfSeveralProducts(cell)) return tr("Enter opens the facility, where each product has its line.");
        if (core::isEmpty(value.lastYear)) return {};
        return tr("%1: %2").arg(m_entry.year() - 1).arg(core::display(column.field(), value.lastYear));
    }
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
        case Kind::Awareness:
        case Kind::Adoption:
        case Kind::Solutions: return tr("Survey");
        case Kind::Output:
        case Kind::OutputUnit: return tr("Output");
        case Kind::Consumption: return tr("Consumption");
        case Kind::Labour: return tr("Labour");
        }
        return {};
    default: return {};
    }
}

Qt::ItemFlags YearGridModel::flags(const QModelIndex& cell) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(cell);
    if (cell.isValid() && !isState(cell.column()) && m_database.isWritable() && !m_locked && !isOfSeveralProducts(cell))
        flags |= Qt::ItemIsEditable;
    return flags;
}

const core::Field* YearGridModel::fieldAt(const QModelIndex& cell) const
{
    return isState(cell.column()) ? nullptr : &m_columns[size_t(cell.column())].field();
}

QString YearGridModel::editText(const QModelIndex& cell) const
{
    const core::Value& value = m_rows.at(cell.row()).cells[size_t(cell.column())].value;
    return isAnswer(cell) ? core::textOf(value) : core::editText(*fieldAt(cell), value);
}

std::optional<core::Problem> YearGridModel::put(const QModelIndex& cell, const QString& text)
{
    const qint64 id = m_rows.idAt(cell.row());
    const core::YearColumn column = m_columns[size_t(cell.column())]; // the columns may change while it is stored
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
    return m_locked && !isState(cell.column()) ? tr("The books of %1 are closed.").arg(m_entry.year()) : QString();
}

bool YearGridModel::isTabStop(const QModelIndex& cell) const
{
    // The unit is typed once behind the number and then holds.
    return !isState(cell.column()) && m_columns[size_t(cell.column())].kind != Kind::OutputUnit;
}

core::OutCell YearGridModel::outCell(const QModelIndex& cell) const
{
    if (isState(cell.column())) return textCell(stateText(cell.row()));
    const core::YearColumn& column = m_columns[size_t(cell.column())];
    const core::YearLine::Cell& value = m_rows.at(cell.row()).cells[size_t(cell.column())];
    const bool ownUnit = !value.unit.isEmpty() && column.kind == Kind::Consumption; // not comparable with the column's
    const bool isNumber = std::holds_alternative<qint64>(value.value);
    if (!isNumber || isOfSeveralProducts(cell) || ownUnit) return textCell(data(cell).toString());
    return {core::OutCell::Type::Number, editText(cell).replace(QLatin1Char(','), QLatin1Char('.'))};
}

core::OutSheet YearGridModel::sheet(const core::Progress& progress) const
{
    core::OutSheet sheet{tr("Figures %1").arg(m_entry.year()), {{tr("Code"), 10}, {tr("Name"), 44}}, {}};
    for (int column = 0; column < columnCount(); ++column)
        sheet.columns.push_back({headerData(column, Qt::Horizontal).toString(), 18});
    for (int row = 0; row < rowCount(); ++row) {
        const core::YearLine& line = m_rows.at(row);
        std::vector<core::OutCell> cells{textCell(line.code), textCell(line.name)};
        for (int column = 0; column < columnCount(); ++column) cells.push_back(outCell(index(row, column)));
        sheet.rows.push_back(std::move(cells));
        if (row % 128 == 0) progress.at(row, rowCount());
    }
    return sheet;
}

QString YearGridModel::totalText(int column) const
{
    if (isState(column)) return {};
    if (m_totals.empty()) m_totals = m_entry.totals(m_columns, m_rows.ids());
    const core::YearTotal& total = m_totals[size_t(column)];
    if (total.yes >= 0) return tr("%1 yes").arg(total.yes);
    return core::isEmpty(total.sum) ? QString() : core::display(m_columns[size_t(column)].field(), total.sum);
}

} // namespace ui

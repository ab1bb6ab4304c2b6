// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff_list_model.h"

#include "core/database/database.h"
#include "core/record/organisation.h"
#include "ui/table/editable_cells.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace ui {

/// A row is its post, or the person where there is none: ids of both in one column, told apart by their sign.
static qint64 rowId(const core::StaffLine& line) { return line.post != 0 ? line.post : -line.person; }

StaffListModel::StaffListModel(const core::Database& database, QObject* parent)
    : QAbstractTableModel(parent), m_database(database), m_lines(core::staffLines(database, {}))
{
    connect(&database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        for (const char* table : {"person", "staff", "organisation", "facility", "zone", "administrative_unit"})
            if (tables.contains(QLatin1String(table))) return reload();
    });
}

void StaffListModel::setFilter(const core::StaffQuery& query)
{
    m_query = query;
    const qint64 person = std::exchange(m_keptPerson, 0), post = m_keptPost;
    reload();
    if (rowOfPerson(person) < 0) return;
    m_keptPerson = person;
    m_keptPost = post;
}

void StaffListModel::keep(qint64 person, qint64 post)
{
    if (person == 0) return; // who begins a new person still sees the last one
    if (person == m_keptPerson && post == m_keptPost) return;
    m_keptPerson = person;
    m_keptPost = post;
    // Later: the list is just moving to its new row.
    if (!m_outside.isEmpty()) QMetaObject::invokeMethod(this, &StaffListModel::reload, Qt::QueuedConnection);
}

/// With the kept row where it belongs: the post, or where the person would be gone his last one.
std::vector<core::StaffLine> StaffListModel::withKept(std::vector<core::StaffLine> fitting)
{
    m_outside.clear();
    if (m_keptPerson == 0) return fitting;
    const auto has = [&](auto&& wanted) { return std::any_of(fitting.begin(), fitting.end(), wanted); };
    const auto isPost = [this](const core::StaffLine& line) { return m_keptPost != 0 && line.post == m_keptPost; };
    const auto isPerson = [this](const core::StaffLine& line) { return line.person == m_keptPerson; };
    if (has(isPost)) return fitting;
    const std::vector<core::StaffLine> all = core::staffLines(m_database, {});
    auto kept = std::find_if(all.begin(), all.end(), isPost);
    if (kept == all.end() && !has(isPerson))
        for (auto line = all.begin(); line != all.end(); ++line)
            if (isPerson(*line)) kept = line;
    if (kept == all.end()) return fitting;
    size_t row = 0; // behind all that stand before it
    for (auto line = all.begin(); line != kept && row < fitting.size(); ++line)
        if (rowId(*line) == rowId(fitting[row])) ++row;
    m_outside.insert(int(row));
    fitting.insert(fitting.begin() + std::ptrdiff_t(row), *kept);
    return fitting;
}

int StaffListModel::rowOfPerson(qint64 person) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [person](const core::StaffLine& line) { return line.person == person; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

void StaffListModel::reload()
{
    std::vector<core::StaffLine> lines = withKept(core::staffLines(m_database, m_query));
    const bool sameRows = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                     [](const auto& a, const auto& b) { return rowId(a) == rowId(b); });
    if (sameRows && !lines.empty()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int StaffListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int StaffListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString StaffListModel::textAt(const core::StaffLine& line, int column) const
{
    const auto day = [](const QDate& date) { return date.toString(QStringLiteral("dd/MM/yyyy")); };
    QString text;
    switch (column) {
    case Name: return line.name;
    case Duty:
        if (line.post == 0) return tr("(no post yet)");
        text = core::display(core::staffDictionary().field(QLatin1String("duty")), core::valueOf(line.duty));
        break;
    case Where: text = line.where; break;
    case From: text = day(line.from); break;
    case To: text = line.post != 0 && !line.to.isValid() ? tr("now") : day(line.to); break;
    case Certificate: text = line.certificate.isEmpty() && line.qualified ? tr("qualified") : line.certificate; break;
    default: break;
    }
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QVariant StaffListModel::data(const QModelIndex& index, int role) const
{
    const core::StaffLine& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textAt(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Duty && !line.position.isEmpty() ? line.position : textAt(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == From || index.column() == To ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (line.post == 0 || line.to.isValid() || isOutside(index.row()))
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return {};
    case idRole: return rowId(line);
    default: return {};
    }
}

QVariant StaffListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr const char* keys[] = {"name", "duty", "where", "from", "to", "certificate"};
    switch (role) {
    case Qt::DisplayRole:
        switch (section) {
        case Name: return tr("Name");
        case Duty: return tr("Duty");
        case Where: return tr("Where");
        case From: return tr("From");
        case To: return tr("Until");
        default: return tr("Certificate");
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section == From || section == To ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::UserRole: return QString::fromLatin1(keys[section]);
    default: return {};
    }
}

} // namespace ui

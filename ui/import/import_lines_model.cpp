// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_lines_model.h"

#include "ui/colours.h"

#include <QGuiApplication>
#include <QPalette>

namespace ui {

ImportLinesModel::ImportLinesModel(QObject* parent) : QAbstractTableModel(parent) { }

void ImportLinesModel::setLines(std::vector<ImportLine> lines, bool canCorrect)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_canCorrect = canCorrect;
    endResetModel();
    showOnly(m_shown);
}

void ImportLinesModel::showOnly(std::optional<ImportLine::State> state)
{
    beginResetModel();
    m_shown = state;
    m_rows.clear();
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (!state || m_lines[i].state == *state) m_rows.push_back(i);
    endResetModel();
}

bool ImportLinesModel::canCorrect(int row) const
{
    return m_canCorrect && line(row).state == ImportLine::State::Error && !line(row).column.isEmpty();
}

QString ImportLinesModel::word(ImportLine::State state)
{
    switch (state) {
    case ImportLine::State::New: return tr("new");
    case ImportLine::State::Changed: return tr("changed");
    case ImportLine::State::Identical: return tr("identical");
    case ImportLine::State::Duplicate: return tr("known already?");
    case ImportLine::State::Error: return tr("error");
    case ImportLine::State::Note: break;
    }
    return tr("note");
}

int ImportLinesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ImportLinesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ImportLinesModel::text(const ImportLine& line, int column) const
{
    const bool isChange = line.state == ImportLine::State::Changed;
    switch (column) {
    case State: return word(line.state);
    case Place:
        if (line.row == 0) return line.sheet;
        return line.sheet.isEmpty() ? QString::number(line.row) : tr("%1, row %2").arg(line.sheet).arg(line.row);
    case Key: return line.key;
    case Field: return line.column;
    case Before: return isChange && line.before.isEmpty() ? QStringLiteral("–") : line.before;
    case After: return isChange && line.after.isEmpty() ? QStringLiteral("–") : line.after;
    case Words: break;
    }
    if (line.state == ImportLine::State::Duplicate) {
        if (line.isSame) return tr("updates %1 (Space: add as new)").arg(line.like);
        if (!line.leftOut) return tr("is added as new (Space: leave out)");
        return line.like.isEmpty() ? tr("is left out (Space: add as new)")
                                   : tr("is left out (Space: update %1)").arg(line.like);
    }
    return line.suggestion.isEmpty() ? line.words : tr("→ %1? %2").arg(line.suggestion, line.words);
}

QVariant ImportLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ImportLine& shown = line(index.row());
    switch (role) {
    case Qt::EditRole: return shown.suggestion.isEmpty() ? shown.after : shown.suggestion;
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(shown, index.column());
    case Qt::ForegroundRole:
        if (shown.state == ImportLine::State::Identical || (index.column() == Before && !shown.leftOut))
            return quietText(QGuiApplication::palette());
        return {};
    case Qt::FontRole:
        if (index.column() == State && shown.state == ImportLine::State::Error) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default: return {};
    }
}

QVariant ImportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case State: return tr("What");
    case Place: return tr("Row");
    case Key: return tr("Record");
    case Field: return tr("Column");
    case Before: return tr("Stored");
    case After: return tr("In the list");
    default: return tr("Reason, suggestion");
    }
}

Qt::ItemFlags ImportLinesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == After && canCorrect(index.row())) flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    ImportLine& typed = m_lines[m_rows[size_t(index.row())]];
    typed.after = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT corrected(index.row(), value.toString());
    return true;
}

} // namespace ui

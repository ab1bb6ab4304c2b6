// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheet_preview_model.h"

#include "ui/colours.h"

#include <QDate>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace ui {

SheetPreviewModel::SheetPreviewModel(QObject* parent) : QAbstractTableModel(parent) { }

void SheetPreviewModel::setSheet(std::shared_ptr<const std::vector<core::Sheet>> sheets, size_t sheet,
                                 const core::SourceLayout* layout)
{
    beginResetModel();
    m_sheets = std::move(sheets);
    m_sheet = sheet;
    m_columns = 0;
    if (m_sheets)
        for (const core::SheetRow& row : (*m_sheets)[m_sheet].rows)
            m_columns = std::max(m_columns, int(row.cells.size()));
    m_hasLayout = layout;
    if (layout) m_layout = *layout;
    endResetModel();
}

void SheetPreviewModel::setLayout(const core::SourceLayout* layout)
{
    m_hasLayout = layout;
    if (layout) m_layout = *layout;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

int SheetPreviewModel::number(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : (*m_sheets)[m_sheet].rows[size_t(row)].number;
}

int SheetPreviewModel::placeOf(int number) const
{
    if (!m_sheets) return -1;
    const auto& rows = (*m_sheets)[m_sheet].rows;
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const core::SheetRow& row) { return row.number >= number; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int SheetPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheets ? 0 : int((*m_sheets)[m_sheet].rows.size());
}

int SheetPreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

bool SheetPreviewModel::isHeading(int row) const
{
    const int first = int(m_layout.headingPlace);
    return m_hasLayout && row >= first && row < first + m_layout.headingRows;
}

bool SheetPreviewModel::isTitle(int row) const { return m_hasLayout && row < int(m_layout.headingPlace); }

QVariant SheetPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const core::SheetRow& row = (*m_sheets)[m_sheet].rows[size_t(index.row())];
    const bool out = m_hasLayout && m_layout.leftOut.contains(row.number);
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (size_t(index.column()) >= row.cells.size()) return {};
        const core::Cell& cell = row.cells[size_t(index.column())];
        if (cell.type == core::Cell::Type::Date)
            return QDate::fromString(cell.text, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
        QString text = cell.text;
        if (cell.type == core::Cell::Type::Number) text.replace(QLatin1Char('.'), QLatin1Char(','));
        return text.left(500);
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber = size_t(index.column()) < row.cells.size()
            && row.cells[size_t(index.column())].type == core::Cell::Type::Number;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::BackgroundRole: return isHeading(index.row()) ? QVariant(palette.brush(QPalette::Highlight)) : QVariant();
    case Qt::ForegroundRole:
        if (isHeading(index.row())) return palette.brush(QPalette::HighlightedText);
        return out || isTitle(index.row()) ? QVariant(quietText(palette)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(isHeading(index.row()));
        font.setStrikeOut(out);
        return font;
    }
    default: return {};
    }
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_sheets) return {};
    if (orientation == Qt::Vertical) return number(section);
    const auto& hidden = (*m_sheets)[m_sheet].marks.hiddenColumns;
    return std::binary_search(hidden.begin(), hidden.end(), section)
        ? tr("%1 (hidden)").arg(core::columnLetters(section))
        : core::columnLetters(section);
}

} // namespace ui
